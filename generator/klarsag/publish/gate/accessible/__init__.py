"""Rules of accessibility that a page's HTML answers by itself: a page in, what breaks a rule out. One rule a file."""

"""What is pushed is data, never code: a commit in, everything in it that may not be here out as findings."""

"""A summary's days, months, years and hours, and what happens on them."""

"""What a summary's small numbers count."""

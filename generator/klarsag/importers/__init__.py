"""Documents of other systems in, records out, with an account of every word of the source."""

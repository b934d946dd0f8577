"""The commands of `klarsag`: parsed arguments in, an answer to print and an exit code out."""

"""Readability: an easy-read summary and the edition's limits in, what makes it hard to read out."""

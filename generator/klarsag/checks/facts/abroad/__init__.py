"""Summaries in other languages."""

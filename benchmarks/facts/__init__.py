"""Faithful summaries with one thing made untrue in, what the fact gate finds out: `python -m benchmarks.facts`."""

"""The persons, bodies, places and laws that a summary names."""

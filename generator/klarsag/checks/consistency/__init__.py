"""The record against itself: what one record says in two ways, told to staff and never corrected."""

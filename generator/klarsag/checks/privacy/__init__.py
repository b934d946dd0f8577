"""Checks of what must not be public: one rule a file, an ordered list of them."""

"""Checks: one a file, in the order of `registry.CHECKS`; an edition in, findings out."""

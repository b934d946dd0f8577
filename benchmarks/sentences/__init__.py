"""Marked sentence ends and hand-made counts in, how well this and other programs agree with them out."""

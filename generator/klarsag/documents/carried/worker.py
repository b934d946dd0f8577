"""Paths in, all that each file carries out. Begun by `inspector` as `python -P -m klarsag.documents.carried.worker`."""

from klarsag.documents.answering import answer
from klarsag.documents.carried.read import read

_MEMORY = 3 << 30  # two drawings of a page, and a sheet of 100 MB as a tree

if __name__ == "__main__":
    answer(read, _MEMORY)

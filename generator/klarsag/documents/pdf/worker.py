"""Paths in, the facts of each PDF out. Begun by `inspector` as `python -P -m klarsag.documents.pdf.worker`."""

from klarsag.documents.answering import answer
from klarsag.documents.pdf.read import read

_MEMORY = 2 << 30

if __name__ == "__main__":
    answer(read, _MEMORY)

"""Paths in, a JSON string a line on stdin; each one's facts out, a JSON object a line on stdout.

A process of its own, because a PDF comes from strangers: what crashes the library or eats memory ends here, and the
build goes on. Begun by `inspector` as `python -P -m klarsag.documents.pdf.worker`.
"""

import json
import sys
from dataclasses import asdict
from pathlib import Path

from pikepdf import settings

from klarsag.documents.pdf.read import read

# Bytes that one compressed part may unpack to. The largest drawings (maps) have some 50 MB a page; a bomb, a few kB
# that unpack to many GB, stops here, on every machine at the same byte.
_UNPACKED = 200_000_000
_MEMORY = 2 << 30  # bytes for the whole process, against what no other limit foresees


def main() -> None:
    """Answer until stdin ends."""
    if sys.platform != "win32":  # Windows has no such limit; there only the inspector's clock guards
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    settings.set_qpdf_limits(flate_max_memory=_UNPACKED, run_length_max_memory=_UNPACKED, png_max_memory=_UNPACKED)
    for line in sys.stdin:
        facts = read(Path(json.loads(line)))
        sys.stdout.write(json.dumps(asdict(facts)) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()

"""Paths in, a JSON string a line on stdin; all that each file carries out, a JSON object a line on stdout.

Begun by `inspector` as `python -P -m klarsag.documents.carried.worker`.
"""

import json
import sys
from dataclasses import asdict
from pathlib import Path

from pikepdf import settings

from klarsag.documents.carried.read import read

_UNPACKED = 200_000_000  # bytes that one compressed part of a PDF may unpack to, as in `documents.pdf.worker`
_MEMORY = 3 << 30  # bytes for the whole process: two drawings of a page, and a sheet of 100 MB as a tree


def main() -> None:
    """Answer until stdin ends."""
    if sys.platform != "win32":  # Windows has no such limit; there only the inspector's clock guards
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    settings.set_qpdf_limits(flate_max_memory=_UNPACKED, run_length_max_memory=_UNPACKED, png_max_memory=_UNPACKED)
    for line in sys.stdin:
        sys.stdout.write(json.dumps(asdict(read(Path(json.loads(line))))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()

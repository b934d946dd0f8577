"""A function from a file to its facts in; it is asked by lines on stdin and answers by lines on stdout: see `apart`.

A process of its own, because files come from strangers: what crashes a library or eats memory ends here, and the build
goes on.
"""

import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from pikepdf import settings

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

# Bytes that one compressed part may unpack to. The largest drawings (maps) have some 50 MB a page; a bomb, a few kB
# that unpack to many GB, stops here, on every machine at the same byte.
_UNPACKED = 200_000_000


def answer(read: "Callable[[Path], DataclassInstance]", memory: int) -> None:
    """Answer until stdin ends: a path as a JSON string a line in, the facts as a JSON object a line out.

    `memory`: bytes for the whole process, against what no other limit foresees.
    """
    if sys.platform != "win32":  # Windows has no such limit; there only the inspector's clock guards
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    settings.set_qpdf_limits(flate_max_memory=_UNPACKED, run_length_max_memory=_UNPACKED, png_max_memory=_UNPACKED)
    for line in sys.stdin:
        sys.stdout.write(json.dumps(asdict(read(Path(json.loads(line))))) + "\n")
        sys.stdout.flush()

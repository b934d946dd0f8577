"""Progress on a terminal: what is done so far, on one line, once work takes two seconds; nothing elsewhere."""

import sys
from time import monotonic
from types import TracebackType

_PATIENCE = 2.0  # seconds


class Progress:
    """Called with the name of each thing that is done; clears its line at the end."""

    def __init__(self) -> None:
        self._start, self._count, self._shown = monotonic(), 0, False

    def __enter__(self) -> "Progress":
        return self

    def __call__(self, name: str) -> None:
        self._count += 1
        if sys.stderr.isatty() and monotonic() - self._start > _PATIENCE:
            self._shown = True
            print(f"\r\x1b[K{self._count}: {name[:60]}", end="", file=sys.stderr, flush=True)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)

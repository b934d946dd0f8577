"""Paths in, a line of answer for each out: asked of a module that runs in a process of its own, with a clock.

Files come from strangers: what crashes a library or fills the memory ends that process, and the build goes on.
"""

import json
import subprocess
import sys
import threading
from pathlib import Path


class Apart:
    """Asks one worker after the other: a new one where the last one died of a file.

    `module` reads a path, as a JSON string, a line on stdin, and answers with a line. `seconds` are for one file.
    """

    def __init__(self, module: str, seconds: float) -> None:
        self.seconds = seconds
        self._module = module
        self._lock = threading.Lock()
        self._worker: subprocess.Popen[str] | None = None

    def ask(self, path: Path) -> str:
        """The answer with its line end; without one where the worker did not come to an end."""
        with self._lock:
            return self._ask(path.resolve())

    def close(self) -> None:
        """End the worker; the next question begins a new one."""
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.kill()
            worker.communicate()

    def _ask(self, path: Path) -> str:
        worker = self._worker = self._worker or self._begin()
        clock = threading.Timer(self.seconds, worker.kill)
        clock.start()
        answer = ""
        try:
            if worker.stdin and worker.stdout:
                worker.stdin.write(json.dumps(str(path)) + "\n")
                worker.stdin.flush()
                answer = worker.stdout.readline()
        except BrokenPipeError:
            pass  # it died before it read the question; whoever asked sees it from the answer
        finally:
            clock.cancel()
        if not answer.endswith("\n"):
            self.close()
        return answer

    def _begin(self) -> subprocess.Popen[str]:
        # -P: no module of the folder that somebody happens to stand in. The worker ends when its stdin does.
        command = [sys.executable, "-P", "-m", self._module]
        pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
        return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=nowhere, text=True, encoding="utf-8")

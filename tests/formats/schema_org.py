"""In: things as JSON-LD. Out: what schema.org's definitions say against each.

The definitions are schema-dts, the types that Google makes of schema.org's own vocabulary, read by TypeScript: a
property that a type does not have, or a value of another type, is an error. Both come with npm (package-lock.json
beside this file) and need no host once they are installed.
"""

import json
import subprocess
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from klarsag.a11y.packages import installed

_HERE = Path(__file__).parent
_OPTIONS = ("--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext", "--pretty", "false")


@cache
def packages() -> Path:
    """The folder whose `node_modules` holds schema-dts and TypeScript."""
    return installed(_HERE)


def faults(things: list[dict[str, Any]], type_: str = "Place") -> list[str]:
    """For each of `things` the first fault that it has as a `type_`, or "". The compiler starts once for all."""
    with tempfile.TemporaryDirectory(dir=packages()) as folder:
        for number, thing in enumerate(things):
            text = f'import type {{ {type_} }} from "schema-dts";\nexport const thing: {type_} = {json.dumps(thing)};\n'
            (Path(folder) / f"thing{number}.ts").write_text(text, "utf-8")
        files = [f"thing{number}.ts" for number in range(len(things))]
        compiler = packages() / "node_modules/typescript/bin/tsc"
        command = [str(packages() / "bin/node"), str(compiler), *_OPTIONS, *files]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    told = done.stdout.splitlines()
    assert done.returncode == 0 or any(line.startswith("thing") for line in told), done.stdout + done.stderr
    return [next((line for line in told if line.startswith(f"thing{number}.ts")), "") for number in range(len(things))]

"""In: the import contracts of pyproject.toml. Out: whether the code keeps them: nothing imports what comes later."""

import subprocess
import sys
from pathlib import Path

from tests.conftest import PROJECT


def test_no_module_imports_a_later_one() -> None:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--config", "pyproject.toml", "--no-cache"]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_package_has_its_place_among_the_layers() -> None:
    contract = (PROJECT / "pyproject.toml").read_text(encoding="utf-8").split("[[tool.importlinter.contracts]]")[1]
    code = PROJECT / "generator" / "klarsag"
    modules = {path.parent.name for path in code.glob("*/__init__.py")} | {path.stem for path in code.glob("*.py")}
    missing = {name for name in modules - {"__init__", "__main__"} if f"klarsag.{name}" not in contract}
    assert missing == set()

"""A new edition: the files that a municipality begins with, in a folder of its own."""

from pathlib import Path

from klarsag.records.save import write
from klarsag.records.schema import write_schemas

STARTER = Path(__file__).parent / "starter"


def start(folder: Path) -> None:
    """Write the starter edition to `folder`, with the schemas that editors complete and check by."""
    for path in sorted(STARTER.rglob("*")):
        if path.is_file():
            write(folder / path.relative_to(STARTER), path.read_text("utf-8"))
    write_schemas(folder / "content" / ".skema")

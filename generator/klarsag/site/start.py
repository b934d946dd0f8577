"""A new edition: the files that a municipality begins with, in a folder of its own."""

from pathlib import Path

from klarsag.records.save import write
from klarsag.records.schema import write_schemas

STARTER = Path(__file__).parent / "starter"
# Where each code host looks for what it shall do after a push.
PIPELINES = {"github": ".github", "gitlab": ".gitlab-ci.yml", "forgejo": ".forgejo"}


def start(folder: Path, pipeline: str = "none") -> None:
    """Write the starter edition to `folder`, with the schemas that editors complete and check by.

    `pipeline` is a key of PIPELINES, whose file is written too; with any other name none is.
    """
    left_out = {PIPELINES[name] for name in PIPELINES if name != pipeline}
    for path in sorted(STARTER.rglob("*")):
        if path.is_file() and path.relative_to(STARTER).parts[0] not in left_out:
            write(folder / path.relative_to(STARTER), path.read_text("utf-8"))
    write_schemas(folder / "content" / ".skema")

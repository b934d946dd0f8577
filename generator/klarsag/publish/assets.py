"""In: a built site, and the release before. Out: the site with the styles and scripts of that release beside its own.

A reader who got a page a moment before the switch asks for its styles a moment after it. Each version of them has a
folder of its own name (docs/decisions/0024), so both can be there. They are the server's own and say nothing of a case.
"""

import os
import re
import shutil
from pathlib import Path

from klarsag.publish.manifest import Release

FOLDER = "assets"
_VERSION = re.compile(r"[0-9a-f]{12}")  # what klarsag.site.assets names a folder; others are a page's own files


def carry(site: Path, before: Release | None) -> tuple[str, ...]:
    """The folders that the site's own pages ask for; those of the release before are added, as names of its files."""
    own = tuple(sorted(path.name for path in (site / FOLDER).iterdir() if _VERSION.fullmatch(path.name)))
    if before:
        for name in sorted({*before.manifest.assets} - {*own}):
            shutil.copytree(before.site / FOLDER / name, site / FOLDER / name, copy_function=os.link)
    return own

"""In: the files of a site to be. Out: the theme's assets in one folder named by their content, and its address.

A browser may keep such a file for ever: what changes gets another address (docs/decisions/0024). One folder with one
name holds them all, so that a script goes on to find the next one beside it.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files

from klarsag.texts import _

FOLDER = "assets/"
_LENGTH = 12  # hexadecimal digits of a SHA-256: 48 bits, for the few dozen themes that a site ever has
NO_ASSET = _("The theme asks for “{name}”, which is not among its files below “assets/”. There are: {names}.")


def place(files: Files, config: MkDocsConfig, text: Callable[[str], str]) -> Callable[[str], str]:
    """Move what the theme has below `assets/` to `assets/<hash>/`; a function from old address to new.

    "assets/klarsag.css" gives "assets/0f3a9c4b17de/klarsag.css". An edition's own files stay where they are, and none
    takes the place of a theme's: MkDocs would let one of that name do so, but content is data and never a script. The
    function raises Abort, in the language of `text`, for a name that no file has.
    """
    assets = {file.src_uri: path for file in files if (path := _in_theme(file.src_uri, config.theme.dirs))}
    folder = f"{FOLDER}{_hash(assets)}/"
    places = {name: folder + name.removeprefix(FOLDER) for name in assets}
    for name, path in assets.items():
        shown = files.get_file_from_path(name)
        if shown and shown.abs_src_path == str(path):
            files.remove(shown)
        files.append(File.generated(config, places[name], abs_src_path=str(path)))

    def asset(name: str) -> str:
        if name not in places:
            raise Abort(text(NO_ASSET).format(name=name, names=", ".join(sorted(places))))
        return places[name]

    return asset


def _in_theme(name: str, folders: Sequence[str]) -> Path | None:
    """The theme's file of this name below `assets/`: that of the first folder which has one."""
    paths = (Path(folder) / name for folder in folders if name.startswith(FOLDER))
    return next((path for path in paths if path.is_file()), None)


def _hash(assets: Mapping[str, Path]) -> str:
    """The same names with the same bytes give the same hash, in whatever order they come."""
    found = hashlib.sha256()
    for name, path in sorted(assets.items()):
        data = path.read_bytes()
        found.update(f"{name}\0{len(data)}\0".encode() + data)
    return found.hexdigest()[:_LENGTH]

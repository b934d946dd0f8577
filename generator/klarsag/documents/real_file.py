"""A path and an edition's folder in; whether a real file lies there, out: a symbolic link could lead to anything."""

from pathlib import Path


def is_real_file(path: Path, root: Path) -> bool:
    """`path` is below `root`, and no part of the way from there is a link. Raises ValueError where it is not below."""
    return path.is_file() and path.resolve() == root.resolve() / path.relative_to(root)

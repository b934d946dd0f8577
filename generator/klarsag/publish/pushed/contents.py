"""A commit in; what its files hold that they may not, out. Each is read once, and only where its size is fine."""

from collections.abc import Callable, Iterator

from klarsag.publish.git import blobs
from klarsag.publish.pushed.attributes import attributes
from klarsag.publish.pushed.drawings import drawings
from klarsag.publish.pushed.entry import Pushed, Tree
from klarsag.publish.pushed.outside import FREE, SETTINGS
from klarsag.publish.pushed.programs import programs
from klarsag.records.finding import Finding

# In this order. What the server has itself is compared with its own instead (klarsag.publish.pushed.outside).
RULES: tuple[Callable[[Pushed, bytes], Iterator[Finding]], ...] = (programs, attributes, drawings)


def contents(tree: Tree) -> Iterator[Finding]:
    read = [one for one in tree.files if _is_read(one, tree)]
    for one, content in zip(read, blobs(tree.repository, (one.entry.oid for one in read)), strict=True):
        for rule in RULES:
            yield from rule(one, content)


def _is_read(one: Pushed, tree: Tree) -> bool:
    if one.entry.size > tree.config.limits.file_bytes or (one.entry.path, one.entry.oid) in tree.known:
        return False
    return one.is_content or one.path in FREE or one.path == SETTINGS or one.name.casefold() == ".gitattributes"

"""The archive in, the links about accessibility at the foot of each page out.

A statement is named "Tilgængelighedserklæring" and linked from the foot of every page where that is practicable
(bekendtgørelse nr. 904 af 22. august 2019; digst.dk, Om tilgængelighedserklæring).
"""

from collections.abc import Callable, Mapping

from klarsag.pages.kinds.accessibility import ADDRESS
from klarsag.records.archive import Archive
from klarsag.texts import _

Link = tuple[str, str]  # address, title
PAGE, STATEMENT = _("Accessibility"), _("Accessibility statement")


def footer(archive: Archive, text: Callable[[str], str]) -> Mapping[str, tuple[Link, ...]]:
    """The links by an authority's slug; those of the pages that belong to no authority stand under ""."""
    found: dict[str, tuple[Link, ...]] = {}
    statements: dict[str, list[str]] = {}
    for entry in archive.authorities():
        own: list[Link] = [(entry.accessibility_address.lstrip("/"), text(PAGE))]
        if statement := entry.authority.accessibility_statement:
            own.append((statement, text(STATEMENT)))
            statements.setdefault(statement, []).append(entry.authority.short_name)
        found[entry.slug] = tuple(own)
    shared: list[Link] = [(ADDRESS.lstrip("/"), text(PAGE))]
    for statement, names in statements.items():
        # Two links of one name must lead to one place (WCAG 2.2, 2.4.4): several statements say whose they are.
        title = text(STATEMENT) if len(statements) == 1 else f"{text(STATEMENT)}: {', '.join(names)}"
        shared.append((statement, title))
    return {**found, "": tuple(shared)}

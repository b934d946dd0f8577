"""An open PDF in; out: what its structure tree, its forms and its catalogue say to assistive technology."""

import re
from collections.abc import Iterator
from typing import Any

import pikepdf

_MOST_NODES = 200_000  # elements of a structure tree that are looked at; 600 pages with a table each have some 73,000
_DEEPEST = 60  # levels of form fields
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
# Titles that a word processor puts there by itself, and file names, name nothing.
_NO_TITLE = re.compile(r"(microsoft (word|powerpoint|excel) - .*|.*\.(docx?|xlsx?|pptx?|pdf|indd|odt)|untitled\d*"
                       r"|dokument\d*|document\d*|presentation\d*|præsentation\d*|mappe\d+|book\d+)", re.I)  # fmt: skip


def get(holder: Any, *names: str) -> Any:
    """The value at the end of a path of keys; None where one of them is missing or no dictionary."""
    for name in names:
        if not isinstance(holder, pikepdf.Dictionary | pikepdf.Stream):
            return None
        holder = holder.get(name)
    return holder


def language(pdf: pikepdf.Pdf) -> str | None:
    """The document's own language, where it is a language tag; `da_DK` is taken for `da-DK`."""
    said = str(get(pdf.Root, "/Lang") or "").strip().replace("_", "-")
    return said if _LANGUAGE.fullmatch(said) else None


def title(pdf: pikepdf.Pdf) -> str | None:
    """The title in XMP, else in the information dictionary; a file's name is none."""
    found = _xmp_title(pdf) or str(get(pdf.trailer, "/Info", "/Title") or "")
    words = " ".join(found.split())
    return words if words and not _NO_TITLE.fullmatch(words) else None


def _xmp_title(pdf: pikepdf.Pdf) -> str:
    try:
        # Read without `with`, which would write the metadata anew.
        return str(pdf.open_metadata().get("dc:title") or "")
    except (ValueError, KeyError, TypeError, SyntaxError, NotImplementedError, pikepdf.PdfError):
        return ""  # a damaged packet says nothing


def is_tagged(pdf: pikepdf.Pdf) -> bool:
    """Marked as tagged, with a structure tree that holds something (ISO 32000-1, 14.7 and 14.8)."""
    marked = get(pdf.Root, "/MarkInfo", "/Marked")
    return bool(marked) and get(pdf.Root, "/StructTreeRoot", "/K") is not None


def has_bookmarks(pdf: pikepdf.Pdf) -> bool:
    return get(pdf.Root, "/Outlines", "/First") is not None


def gaps(pdf: pikepdf.Pdf) -> tuple[int, int]:
    """Tables without a header cell, images without a text in their place."""
    tree = get(pdf.Root, "/StructTreeRoot")
    roles = get(tree, "/RoleMap") or {}
    headed: dict[int, bool] = {}  # number of each table → whether a header cell was found in it
    images = 0
    for node, role, table in _nodes(get(tree, "/K"), roles):
        if role == "/Table":
            headed.setdefault(table, False)
        elif role == "/TH" and table:
            headed[table] = True
        elif role == "/Figure":
            images += not str(node.get("/Alt") or node.get("/ActualText") or "").strip()
    return sum(not is_headed for is_headed in headed.values()), images


def _nodes(first: Any, roles: Any) -> Iterator[tuple[Any, str, int]]:
    """Each element of the tree, its standard role, and the number of the table around it (0: none)."""
    stack: list[tuple[Any, int]] = [(first, 0)]
    seen: set[tuple[int, int]] = set()
    tables = count = 0
    while stack and count < _MOST_NODES:
        node, table = stack.pop()
        if isinstance(node, pikepdf.Array):
            stack.extend((child, table) for child in reversed(list(node)))
            continue
        if not isinstance(node, pikepdf.Dictionary):
            continue
        if node.is_indirect:
            if node.objgen in seen:  # a tree that bites its own tail
                continue
            seen.add(node.objgen)
        count += 1
        role = str(node.get("/S", ""))
        role = str(roles.get(role, role)) if role else role
        if role == "/Table":
            tables += 1
            table = tables
        yield node, role, table
        if "/K" in node:
            stack.append((node["/K"], table))


def unnamed_fields(pdf: pikepdf.Pdf) -> int:
    """Form fields that a person fills in and that have no description (`TU`)."""
    fields = get(pdf.Root, "/AcroForm", "/Fields")
    return _unnamed(fields, False, "", 0) if isinstance(fields, pikepdf.Array) else 0


def _unnamed(fields: pikepdf.Array, named: bool, kind: str, level: int) -> int:
    count = 0
    for field in list(fields) if level < _DEEPEST else []:
        if not isinstance(field, pikepdf.Dictionary):
            continue
        has_name = named or bool(str(field.get("/TU") or "").strip())
        own = str(field.get("/FT", kind))
        below = field.get("/Kids")
        # Kids without a name of their own are the places of one field, not fields.
        if isinstance(below, pikepdf.Array) and any("/T" in kid for kid in list(below)):
            count += _unnamed(below, has_name, own, level + 1)
        elif own in ("/Tx", "/Btn", "/Ch") and not has_name:
            count += 1
    return count

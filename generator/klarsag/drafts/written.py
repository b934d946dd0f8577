"""A draft in, its lines of YAML out, with what is left to do as comments; or a record's file with them."""

import textwrap
from pathlib import Path
from typing import Any

import yaml

from klarsag.drafts.draft import Draft
from klarsag.drafts.failure import CannotDraft
from klarsag.records.document import parse_markdown
from klarsag.records.easyread import EasyRead
from klarsag.records.save import dump_line, write
from klarsag.records.words import danish
from klarsag.texts import _, translator

_SUMMARY, _SOURCE, _OTHERS = danish("easy_read"), danish("source"), danish("translations")
_FIELDS = ("title", "brief", "about", "decided", "meaning", "next")
_MARK = "# Udkast: "  # how our comments begin, so that a new draft takes the place of an old one's
_WIDTH = 110


def lines(draft: Draft, language: str) -> list[str]:
    """`letlaest` as it stands in a record's file, below one comment for each thing that a person must still do."""
    text = translator(language)
    told = [text(_("This is a first draft. Read it beside the case; klarsag review publishes it."))]
    told += [_at(note.answer, note.told(language)) for note in draft.notes]
    told += [one.as_json(language)["message"] for one in draft.findings]
    comments = [f"{_MARK}{' '.join(one.split())}" for one in dict.fromkeys(told)]
    return [*comments, *_yaml(draft.summary)]


def _at(field: str, told: str) -> str:
    return f"{danish(field)}: {told}" if field else told


def _yaml(summary: EasyRead) -> list[str]:
    found = [f"{_SUMMARY}:"]
    for field in _FIELDS:
        text = getattr(summary, field)
        if not text:
            continue
        if field == "title":
            found.append(f"  {dump_line({danish(field): text})}")
        else:
            several = "\n" in text.strip("\n")
            inner = (
                text.strip("\n").split("\n")
                if several
                else textwrap.wrap(text, _WIDTH, break_long_words=False, break_on_hyphens=False)
            )
            found.append(f"  {danish(field)}: {'|-' if several else '>-'}")
            found += [f"    {line}".rstrip() for line in inner]
    return found


def put(path: Path, draft: Draft, language: str) -> bool:
    """Write the draft into the front matter of the record at `path`, in place of an unreviewed one. Whether it changed.

    Every other line stays as it is. Raises CannotDraft where the summary there is reviewed or has other languages, or
    where the file would then say anything else than it does.
    """
    raw = path.read_bytes()
    document = parse_markdown(raw, path.name)
    old = raw.decode("utf-8")
    ending = "\r\n" if "\r\n" in old else "\n"
    given = old.replace("\r\n", "\n").split("\n")
    summary = document.data.get(_SUMMARY) if isinstance(document.data, dict) else None
    if isinstance(summary, dict) and danish("review") in summary:
        raise CannotDraft(_("{path} has a reviewed summary. A draft never takes its place."), path=str(path))
    if isinstance(summary, dict) and _OTHERS in summary:
        raise CannotDraft(_("{path} has a summary in other languages, which a draft would take away."), path=str(path))
    end = next(number for number, line in enumerate(given[1:], 1) if line.rstrip() == "---")
    head = _without_old(given[:end])
    before = next((number for number, line in enumerate(head) if line.startswith(f"{_SOURCE}:")), len(head))
    changed = [*head[:before], *lines(draft, language), *head[before:]]
    wanted = {**{key: value for key, value in document.data.items() if key != _SUMMARY}, _SUMMARY: _data(draft.summary)}
    if _read(changed[1:]) != wanted:
        raise CannotDraft(_("{path} cannot be written into. Put the printed draft there yourself."), path=str(path))
    text = ending.join([*changed, *given[end:]])
    if text != old:
        write(path, text)
    return text != old


def _without_old(head: list[str]) -> list[str]:
    """The front matter without our comments and without `letlaest` and all that is indented below it."""
    kept: list[str] = []
    inside = False
    for line in head:
        if line.startswith(_MARK):
            continue
        if line.startswith(f"{_SUMMARY}:"):
            inside = True
        elif line[:1] not in ("", " ", "#"):
            inside = False
        if not inside or line.startswith("#"):
            kept.append(line)
    return kept


def _data(summary: EasyRead) -> dict[str, str]:
    return {danish(field): text.strip("\n") for field in _FIELDS if (text := getattr(summary, field))}


def _read(head: list[str]) -> Any:
    try:
        data = yaml.load("\n".join(head), Loader=yaml.BaseLoader)
    except yaml.YAMLError:
        return None
    if isinstance(data, dict) and isinstance(data.get(_SUMMARY), dict):
        data[_SUMMARY] = {
            key: text.strip("\n") if isinstance(text, str) else text for key, text in data[_SUMMARY].items()
        }
    return data


def as_json(path: Path, draft: Draft, language: str) -> dict[str, Any]:
    """One draft for a program: the answers under their keys, what is left to do, what the gate and the rules find."""
    return {
        "file": str(path),
        _SUMMARY: _data(draft.summary),
        "notes": [note.as_json(language) for note in draft.notes],
        "findings": [found.as_json(language) for found in draft.findings],
    }

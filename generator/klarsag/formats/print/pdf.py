"""A sheet and its kind in, the bytes of a tagged PDF (PDF/UA-1) out: the same sheet gives the same bytes."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

import typst

from klarsag.formats.print.data import data_of
from klarsag.formats.print.failure import CannotPrint
from klarsag.formats.print.logical import in_logical_order
from klarsag.formats.print.sheet import Sheet
from klarsag.texts import _

_HERE = Path(__file__).parent
_TEMPLATES = _HERE / "templates"


@dataclass(frozen=True)
class Kind:
    """A kind of sheet: `name` is that of its file, `template` draws it."""

    name: str
    template: str


KINDS = (Kind("plakat", "poster.typ"), Kind("pjece", "leaflet.typ"), Kind("postkort", "postcard.typ"))


# What is left out where there is no room for it: the page that the code leads to tells it. Whoever prints is told.
_ATTEMPTS: tuple[tuple[str, ...], ...] = ((), ("material",), ("material", "hours"))
LEFT_OUT = {"material": _("the languages of the material"), "hours": _("the opening hours")}


@dataclass(frozen=True)
class Printed:
    """The bytes of a file, and the names of the lines (`Sheet.lines`) that there was no room for."""

    data: bytes
    left_out: tuple[str, ...] = ()


def pdf(sheet: Sheet, kind: Kind) -> Printed:
    """Raises CannotPrint where nothing fits, a letter is in no font, or the mark is no picture."""
    known = data_of(sheet)
    for out in _ATTEMPTS:
        lines = {name: [] if name in out else said for name, said in known["lines"].items()}
        try:
            data = _compiled({**known, "lines": lines}, kind)
        except typst.TypstError as error:
            if error.message.startswith("panicked"):  # no size fits (common.typ)
                continue
            raise _failure(error, sheet, kind) from error
        return Printed(data, tuple(name for name in out if sheet.lines[name]))
    told = _("No {kind} in {language} for {place}: the words do not fit. Shorten the name, the address or “ordlyd”.")
    raise CannotPrint(told, **_named(sheet, kind))


def _compiled(words: dict[str, Any], kind: Kind) -> bytes:
    """By the fonts that come with the program; where they lack a letter, by those of the machine too."""
    try:
        return _typeset(words, kind, system=False)
    except typst.TypstError as error:
        if not _lacks_a_letter(error):
            raise
    return _typeset(words, kind, system=True)


def _typeset(words: dict[str, Any], kind: Kind, system: bool) -> bytes:
    compiler = typst.Compiler(
        _TEMPLATES / kind.template,
        root=_TEMPLATES,
        font_paths=_fonts(system),
        ignore_system_fonts=not system,
        sys_inputs={"sheet": json.dumps(words, ensure_ascii=False)},
    )
    day = datetime.fromisoformat(words["date"]).replace(tzinfo=UTC)
    data = compiler.compile(format="pdf", pdf_standards="ua-1", timestamp=day)
    assert isinstance(data, bytes)
    if words["direction"] == "ltr":
        return data
    return in_logical_order(data, json.loads(compiler.query("<said>", field="value")))


@lru_cache
def _fonts(system: bool) -> typst.Fonts:
    return typst.Fonts(system, False, [_HERE / "fonts"])


def _lacks_a_letter(error: typst.TypstError) -> bool:
    return "could not be displayed" in error.message


def _named(sheet: Sheet, kind: Kind) -> dict[str, str]:
    return {"place": sheet.place.name, "language": sheet.language, "kind": kind.name}


def _failure(error: typst.TypstError, sheet: Sheet, kind: Kind) -> CannotPrint:
    """What the person who called is told."""
    if _lacks_a_letter(error):
        told = _("What says {text} is not printed in {language} for {place}: no font has it. Install one (Noto Sans).")
        return CannotPrint(told, **_named(sheet, kind), text=error.message.partition("`")[2].partition("`")[0])
    if sheet.mark and "image" in error.message:
        return CannotPrint(_("The programme's mark {file} is damaged. Save it again."), file=sheet.mark.file)
    told = _("No {kind} in {language} for {place}. Typst says: {reason}")
    return CannotPrint(told, **_named(sheet, kind), reason=error.message)

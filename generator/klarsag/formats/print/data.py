"""A sheet in, what the templates read of it out: values that JSON has, a language and a direction at all words."""

from typing import Any

from babel import Locale

from klarsag.formats.print import mark
from klarsag.formats.print.code import code
from klarsag.formats.print.sheet import Sheet
from klarsag.sunflower.notice import Line, Part


def data_of(sheet: Sheet) -> dict[str, Any]:
    """`lines` by name, each with its `parts`. Raises CannotPrint where no QR code holds the address."""
    drawn = code(sheet.address)
    shown = sheet.mark
    return {
        **_language(sheet.language),
        "title": sheet.title,
        "author": sheet.author,
        "date": sheet.date.isoformat(),
        "heading": sheet.heading,
        "more": sheet.more,
        "lines": {name: [_line(line, sheet) for line in lines] for name, lines in sheet.lines.items()},
        "address": sheet.address,
        "code": {"svg": drawn.svg, "grown": drawn.grown, "alt": f"QR: {sheet.address}"},
        "mark": {"bytes": list(shown.data), "alt": mark.NAME} if shown else None,
    }


def _line(line: Line, sheet: Sheet) -> dict[str, Any]:
    """A blank belongs to the words before it: at the beginning of a part Typst drops it where a line ends there, and a
    voice would read two words as one."""
    parts: list[dict[str, Any]] = []
    for part in line.parts:
        made = _part(part, part.text == sheet.place.name)
        if parts and made["text"].startswith(" "):
            parts[-1]["text"] += " "
            made["text"] = made["text"].lstrip(" ")
        if parts and {**made, "text": ""} == {**parts[-1], "text": ""}:
            parts[-1]["text"] += made["text"]
        elif made["text"]:
            parts.append(made)
    return {"parts": parts}


def _part(part: Part, strong: bool) -> dict[str, Any]:
    """A telephone number is written from left to right in every script; its groups would change places else."""
    number = any(char.isdigit() for char in part.text) and not any(char.isalpha() for char in part.text)
    direction = {"direction": "ltr"} if number else {}
    return {"text": part.text, "strong": strong, **_language(part.language), **direction}


def _language(code: str) -> dict[str, str | None]:
    """A language as Typst knows it: its code, a country of two letters where the tag has one, and its direction."""
    locale = Locale.parse(code, sep="-")
    region = locale.territory if locale.territory and locale.territory.isalpha() else None
    return {"language": locale.language, "region": region, "direction": locale.text_direction}

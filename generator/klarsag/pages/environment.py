"""The templates' workshop: plain values come out escaped, a record's own Markdown comes out fenced.

Jinja2's `Markup` marks what is Markdown already; `finalize` escapes everything else for Markdown, so that Jinja2's own
escaping (for HTML) finds nothing left to do.
"""

import re
from collections.abc import Callable
from datetime import date, time
from pathlib import Path
from typing import Any

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket
from markupsafe import Markup

from klarsag.danish.dates import rough_day
from klarsag.danish.numbers import file_size
from klarsag.markdown.blocks import fence
from klarsag.markdown.escape import address, escape
from klarsag.pages.interface import Interface
from klarsag.pages.languages import direction, own_name, words_for
from klarsag.pages.outcomes import WORDS
from klarsag.pages.treated import SPEED
from klarsag.records.values import Outcome
from klarsag.texts import English, _, plural, translator

QUESTIONS = {
    "about": _("What is the case about?"),
    "decided": _("What was decided?"),
    "meaning": _("What does it mean for you?"),
    "next": _("What happens now?"),
}
_NAME = re.compile(r"\{(\w+)\}")
TEMPLATES = Path(__file__).parent / "templates"


class Compiled(BytecodeCache):
    """Templates, compiled once for all languages: a template is the same program in each, and what differs are the
    filters and names that it finds when it runs. A third of a build was compiling."""

    def __init__(self) -> None:
        self._programs: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if program := self._programs.get(bucket.key):
            bucket.bytecode_from_string(program)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._programs[bucket.key] = bucket.bytecode_to_string()


_COMPILED = Compiled()


def finalize(value: Any) -> Markup:
    """What `{{ value }}` writes: Markdown as it is, anything else as text that cannot become markup."""
    if isinstance(value, Markup):
        return value
    return Markup("" if value is None else escape(str(value)))


def environment(language: str) -> Environment:
    """The Jinja2 environment for pages in `language`; an undefined name is an error, never an empty place.

    Where the interface has no words in `language` they are English, dates too.
    """
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,  # the templates belong to the program; looking each time costs a tenth of a page
        bytecode_cache=_COMPILED,
        autoescape=True,  # makes what a macro returns `Markup`, so that it is not escaped twice
    )
    words = words_for(language)
    text, count = translator(words), plural(words)
    # For what is in another language than the page.
    other = "" if words == language else f" lang={words} dir={direction(words)}"
    made.filters.update(
        day=lambda value: _day(value, words, other),
        clock=lambda value: _clock(value, language),
        text=lambda markdown, spoken="da": _text(markdown, spoken, language),
        inset=_inset,
        size=lambda value: file_size(value),
        head=lambda value: value[:1].upper() + value[1:],
    )
    made.globals.update(
        _=text,
        n_=count,
        link=link,
        outcome=lambda value: _outcome(value, text, words if other else ""),
        outcome_sentence=lambda value: text(WORDS[Outcome(value)][1]),
        language_name=own_name,
        spoken=_spoken,
        inside=lambda value, code: _inside(value, code, language),
        said=lambda message, **values: _said(message, words, language, values),
        questions=_questions,
        speed=SPEED,
        ui=Interface(words),
    )
    return made


def link(title: str, target: str) -> Markup:
    """A link whose words are plain text, or what a template made of it, and whose target cannot end it early."""
    return Markup(f"[{finalize(title)}]({address(target)})") if title else Markup("")


def _day(value: Any, language: str, other: str = "") -> Markup:
    """A day in words inside `<time>`; a date as exact as its source stays so. `other` says its language."""
    rough = value.isoformat() if isinstance(value, date) else str(value)
    return Markup(f"[{escape(rough_day(rough, language))}]{{time={rough}{other}}}")


def _clock(value: time, language: str) -> Markup:
    words = f"kl. {value:%H.%M}" if language == "da" else f"{value:%H:%M}"
    return Markup(f"[{escape(words)}]{{time={value:%H:%M}}}")


def _text(markdown: str, spoken: str, language: str) -> Markup:
    """A record's own Markdown, fenced so that it cannot open a block of the page.

    Where it is in another language than the interface, the block says so: a screen reader changes its voice.
    """
    marks = fence(markdown)
    turned = "" if direction(spoken) == direction(language) else f" dir={direction(spoken)}"
    said = "" if spoken == language else f" {{lang={spoken}{turned}}}"
    return Markup(f"{marks} text{said}\n{markdown}\n{marks}")


def _inset(value: str, width: int = 2) -> Markup:
    """Markdown set in under a list entry."""
    lines = value.split("\n")
    return Markup("\n".join([lines[0], *(f"{' ' * width}{line}" if line else "" for line in lines[1:])]))


def _outcome(value: Outcome | str, text: Callable[[str], str], other: str = "") -> Markup:
    words = text(WORDS[Outcome(value)][0])
    said = other or ("en" if isinstance(words, English) else "")
    return Markup(f"[{escape(words)}]{{.outcome{f' lang={said} dir={direction(said)}' if said else ''}}}")


def _said(message: str, words: str, language: str, values: dict[str, Any]) -> Markup:
    """A text of the interface with its {names} filled in. English that stands in for a missing word says so."""
    spoken = "en" if isinstance(message, English) else words
    parts = _NAME.split(message)  # text, name, text, name, …
    told = Markup("").join(finalize(values[part] if place % 2 else part) for place, part in enumerate(parts))
    return told if spoken == language else Markup(f"[{told}]{{lang={spoken} dir={direction(spoken)}}}")


def _inside(value: str, code: str, language: str) -> Markup:
    """A plain text in the language `code` within one of the page's: set apart for voices and for its direction."""
    same = code == language
    return finalize(value) if same else Markup(f"[{finalize(value)}]{{lang={code} dir={direction(code)}}}")


def _questions(code: str) -> dict[str, Markup]:
    """The questions that a summary answers, in its own language; English where the catalogues have none."""
    words = words_for(code)
    text = translator(words)
    return {name: _said(text(question), words, code, {}) for name, question in QUESTIONS.items()}


def _spoken(code: str) -> Markup:
    """The attributes of a part in another language: a screen reader changes its voice, the lines their direction."""
    return Markup(f"lang={code} dir={direction(code)}" if direction(code) == "rtl" else f"lang={code}")

"""What a command is: its arguments, and a function from a call to an answer. The command line prints it."""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from klarsag.records.finding import Finding, Severity
from klarsag.texts import _, translator

Text = Callable[[str], str]
FORMAT_HELP = _("how the answer is printed")
CONTENT_HELP = _("the edition's folder")
SETTINGS_HELP = _("the settings")


class WrongCall(Exception):
    """What was asked for cannot be done; the message, already in the reader's language, says what to write instead."""


@dataclass(frozen=True)
class Answer:
    """`printed` goes to standard output, `said` to standard error, an entry a line.

    `code` is 0 where all is fine, 1 for findings, 2 where the call was wrong.
    """

    printed: str = ""
    said: tuple[str, ...] = ()
    code: int = 0


@dataclass(frozen=True)
class Command:
    """`arguments` adds the command's own to its parser; `run` gets a call and a language."""

    arguments: Callable[[argparse.ArgumentParser, Text], None]
    run: Callable[[argparse.Namespace, str], Answer]


def formats(parser: argparse.ArgumentParser, text: Text, names: Sequence[str] = ("text", "json")) -> None:
    """The option `--format`."""
    parser.add_argument("--format", choices=tuple(names), default="text", help=text(FORMAT_HELP))


def content(parser: argparse.ArgumentParser, text: Text) -> None:
    """The edition's folder, for commands that read records and need no settings."""
    parser.add_argument("content", nargs="?", default="content", metavar="CONTENT", help=text(CONTENT_HELP))


def settings(parser: argparse.ArgumentParser, text: Text) -> None:
    """The option `--config-file`, as MkDocs has it."""
    parser.add_argument("-f", "--config-file", default="mkdocs.yml", metavar="FILE", help=text(SETTINGS_HELP))


def folder(path: str, language: str) -> Path:
    """A folder that is there; else WrongCall."""
    found = Path(path)
    if not found.is_dir():
        raise WrongCall(translator(language)(_("There is no folder {path}.")).format(path=path))
    return found


def of_edition(named: str) -> Path:
    """A finding names a file as it lies in the edition; a person names it from where they are."""
    path = Path(named)
    return path if path.exists() or not (Path("content") / path).is_file() else Path("content") / path


def code(findings: Sequence[Finding]) -> int:
    """1 where something asks for a look: a notice only tells."""
    return int(any(found.kind.severity is not Severity.NOTICE for found in findings))

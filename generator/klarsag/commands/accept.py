"""`klarsag accept`: a finding of privacy and who has judged it in, an entry of `privatliv.yaml` out."""

import argparse
from datetime import date
from pathlib import Path

from klarsag.checks.explain import all_kinds
from klarsag.commands.command import CONTENT_HELP, Answer, Command, Text, WrongCall, folder
from klarsag.records.accept import accept
from klarsag.records.privacy import AcceptedFinding, content_hash
from klarsag.texts import _, translator

_WITHOUT = _("Say what is accepted, why, and in what role it was judged.")


def _arguments(parser: argparse.ArgumentParser, text: Text) -> None:
    parser.add_argument("rule", metavar="ID", help=text(_("the finding's id, as klarsag check shows it")))
    parser.add_argument("file", metavar="FILE", help=text(_("the file that it is about")))
    parser.add_argument("--reason", required=True, metavar="TEXT", help=text(_("why it may be published")))
    parser.add_argument("--role", required=True, metavar="ROLE", help=text(_("the role of who judged it, not a name")))
    parser.add_argument("--date", metavar="DATE", help=text(_("when, as 2025-09-08; today where it is left out")))
    parser.add_argument("--content", default="content", metavar="CONTENT", help=text(CONTENT_HELP))


def _run(call: argparse.Namespace, language: str) -> Answer:
    text = translator(language)
    content = folder(call.content, language)
    try:
        day = date.fromisoformat(call.date) if call.date else date.today()
    except ValueError:
        raise WrongCall(text(_("{date} is no date. Write it as 2025-09-08.")).format(date=call.date)) from None
    if not (call.reason.strip() and call.role.strip() and call.rule.strip()):
        raise WrongCall(text(_WITHOUT))
    known = all_kinds()
    if call.rule not in known:
        told = text(_("There is no check “{id}”. The checks are: {valid}."))
        raise WrongCall(told.format(id=call.rule, valid=", ".join(known)))
    file = _in_edition(content, call.file)
    if file is None:
        raise WrongCall(text(_("There is no file {path} in {content}.")).format(path=call.file, content=call.content))
    try:
        entry = AcceptedFinding(
            rule=call.rule,
            file=file,
            content_hash=content_hash(content / file),
            reason=call.reason,
            role=call.role,
            date=day,
        )
    except ValueError:  # a control character
        raise WrongCall(text(_WITHOUT)) from None
    written = accept(content, entry)
    said = text(_("{path}: accepted, as long as the file stays as it is.")).format(path=written)
    return Answer("", (said,))


def _in_edition(content: Path, file: str) -> str | None:
    """The file's path in the edition, named from there as a finding does or from where the command was called."""
    root = content.resolve()
    for path in (content / file, Path(file)):
        if path.is_file() and path.resolve().is_relative_to(root):
            return path.resolve().relative_to(root).as_posix()
    return None


ACCEPT = Command(_arguments, _run)

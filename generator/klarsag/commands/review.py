"""`klarsag review`: records in, the word of a person that their summaries are right, written into their files."""

import argparse
from datetime import date

from klarsag.commands.command import Answer, Command, Text, WrongCall, of_edition
from klarsag.records.review import CannotReview, review
from klarsag.texts import _, translator


def _arguments(parser: argparse.ArgumentParser, text: Text) -> None:
    parser.add_argument("item", nargs="+", metavar="ITEM", help=text(_("the file of an item or a memo")))
    parser.add_argument("--by", required=True, metavar="NAME", help=text(_("who has reviewed it")))
    parser.add_argument("--date", metavar="DATE", help=text(_("when, as 2025-09-08; today where it is left out")))


def _run(call: argparse.Namespace, language: str) -> Answer:
    text = translator(language)
    try:
        day = date.fromisoformat(call.date) if call.date else date.today()
    except ValueError:
        raise WrongCall(text(_("{date} is no date. Write it as 2025-09-08.")).format(date=call.date)) from None
    if not call.by.strip():
        raise WrongCall(text(_("Name who has reviewed the summary.")))
    said: list[str] = []
    for path in call.item:
        try:
            reviewed = review(of_edition(path), " ".join(call.by.split()), day)
        except CannotReview as error:
            raise WrongCall("\n".join([*said, error.told(language)])) from None
        told = _("{path}: reviewed.") if reviewed.changed else _("{path}: nothing to change.")
        said.append(text(told).format(path=path))
    return Answer("", tuple(said))


REVIEW = Command(_arguments, _run)

"""`klarsag explain`: the id of a finding in, its page out."""

import argparse

from klarsag.checks.explain import all_kinds, explain
from klarsag.commands.command import Answer, Command, Text, WrongCall
from klarsag.importers.kinds import ALL as IMPORT_KINDS
from klarsag.publish.gate.rules import ALL as GATE_KINDS
from klarsag.publish.gone import KINDS as GONE_KINDS
from klarsag.publish.pushed.kinds import ALL as PUSH_KINDS
from klarsag.texts import _, translator

# What a check does not give: an import, a push, a site that is to be shown.
OTHERS = (*IMPORT_KINDS, *PUSH_KINDS, *GATE_KINDS, *GONE_KINDS)


def _arguments(parser: argparse.ArgumentParser, text: Text) -> None:
    parser.add_argument("id", metavar="ID", help=text(_("the finding's id, such as key-unknown")))


def _run(call: argparse.Namespace, language: str) -> Answer:
    known = all_kinds(OTHERS)
    if call.id not in known:
        text = translator(language)(_("There is no check “{id}”. The checks are: {valid}."))
        raise WrongCall(text.format(id=call.id, valid=", ".join(known)))
    return Answer(explain(call.id, language, OTHERS).removesuffix("\n"))


EXPLAIN = Command(_arguments, _run)

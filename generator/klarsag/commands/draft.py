"""`klarsag draft`: records in, a first easy-read draft of each out, for a person to finish."""

import argparse

from klarsag.commands.command import Answer, Command
from klarsag.drafts import command as drafting
from klarsag.texts import _


def _run(call: argparse.Namespace, language: str) -> Answer:
    made = drafting.run(call, language)
    return Answer(made.printed, made.said, made.code)


DRAFT = Command("draft", _("a first easy-read draft for a person to finish"), drafting.arguments, _run)

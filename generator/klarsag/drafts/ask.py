"""A record and a command in, the summary that the program answers with out. No shell, and nothing is fetched."""

import json
import os
import shlex
import signal
import subprocess
from typing import Any

from pydantic import ValidationError

from klarsag.drafts.failure import CannotDraft
from klarsag.drafts.find import Found
from klarsag.drafts.payload import QUESTIONS, REQUIRED, payload
from klarsag.records.easyread import EasyRead
from klarsag.texts import _

TIMEOUT = 300  # seconds: a local language model may need minutes on an office computer


def asked(found: Found, command: str, timeout: float = TIMEOUT) -> EasyRead:
    """What `command` writes on its stdout when it gets the record as JSON on its stdin.

    The answer is one JSON object with the keys `kort`, `handler_om`, `besluttet`, `betyder`, `videre` and, if it wants,
    `titel`; each value is a text. Raises CannotDraft where the program cannot be run, does not end in `timeout`
    seconds, ends with another code than 0, or answers anything else.
    """
    try:
        words = shlex.split(command)
    except ValueError as error:
        raise CannotDraft(
            _("The command {command} cannot be read: {reason}"), command=command, reason=str(error)
        ) from None
    if not words:
        raise CannotDraft(_("Name the program to ask after --with."))
    return _summary(_run(words, json.dumps(payload(found), ensure_ascii=False), timeout), words[0])


def _run(words: list[str], told: str, timeout: float) -> str:
    name = words[0]
    try:
        # A session of its own: a program that started others is ended with them when its time is up.
        program = subprocess.Popen(
            words,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
    except OSError as error:
        raise CannotDraft(
            _("The program {name} cannot be run: {reason}"), name=name, reason=error.strerror or str(error)
        ) from None
    try:
        out, err = program.communicate(told.encode(), timeout)
    except subprocess.TimeoutExpired:
        os.killpg(program.pid, signal.SIGKILL)
        program.communicate()
        raise CannotDraft(
            _("The program {name} gave no answer in {seconds} seconds."), name=name, seconds=f"{timeout:g}"
        ) from None
    except BaseException:
        os.killpg(program.pid, signal.SIGKILL)
        raise
    if program.returncode != 0:
        said = err.decode("utf-8", "replace").strip().splitlines()
        code = str(program.returncode)
        raise CannotDraft(
            _("The program {name} ended with code {code}: {said}"), name=name, code=code, said=said[-1] if said else "–"
        )
    return out.decode("utf-8", "replace")


def _summary(answer: str, name: str) -> EasyRead:
    try:
        data: Any = json.loads(answer)
    except json.JSONDecodeError as error:
        raise CannotDraft(
            _("The program {name} did not answer with JSON: {reason}"),
            name=name,
            reason=f"{error.msg}, {error.lineno}:{error.colno}",
        ) from None
    if not isinstance(data, dict):
        raise CannotDraft(_("The program {name} did not answer with one JSON object."), name=name)
    missing = [key for key in REQUIRED if key not in data]
    unknown = [key for key in data if key not in QUESTIONS]
    if missing or unknown:
        raise CannotDraft(
            _("The program {name} answered with wrong keys. Missing: {missing}. Unknown: {unknown}."),
            name=name,
            missing=", ".join(missing) or "–",
            unknown=", ".join(unknown) or "–",
        )
    try:
        return EasyRead.model_validate(data)
    except ValidationError as error:
        keys = ", ".join(dict.fromkeys(str(one["loc"][0]) for one in error.errors()))
        raise CannotDraft(_("The program {name} answered with no text for: {keys}."), name=name, keys=keys) from None

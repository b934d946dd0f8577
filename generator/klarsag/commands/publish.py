"""`klarsag publish`: a place to push to; what readers see; the newest commit again; an older release."""

import argparse
import json
import os
import re
from collections.abc import Callable
from pathlib import Path

from klarsag.commands.command import Answer, Command, Text, WrongCall, settings
from klarsag.commands.publish_hooks import hook, shown
from klarsag.publish.config import Config
from klarsag.publish.layout import Repository, SiteFolder
from klarsag.publish.log import pusher
from klarsag.publish.release import Refused
from klarsag.publish.rollback import rollback
from klarsag.publish.status import status
from klarsag.publish.update import HOOKS
from klarsag.remote import Remote
from klarsag.texts import LANGUAGES, _, translator


def _arguments(parser: argparse.ArgumentParser, text: Text) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")

    def action(name: str, told: str, run: Callable[[argparse.Namespace, str], Answer]) -> argparse.ArgumentParser:
        made = actions.add_parser(name, help=told, description=told)
        made.set_defaults(act=run)
        return made

    made = action("init", text(_("a repository that checks, builds and shows what is pushed to it")), _init)
    made.add_argument("repository", metavar="REPO", help=text(_("the repository's folder, that is not there yet")))
    made.add_argument("--site", required=True, metavar="DIR", help=text(_("the folder that a web server shows")))
    made.add_argument("--branch", default="main", metavar="NAME", help=text(_("the branch that is published")))
    made.add_argument("--from", dest="edition", metavar="EDITION", help=text(_("whose settings to build with")))
    made.add_argument("--contact", default="", metavar="TEXT", help=text(_("whom a refusal tells to ask")))
    made.add_argument("--language", choices=LANGUAGES, default="da", help=text(_("what pushers are told in")))

    made = action("run", text(_("the newest commit: for every night, and after a failure")), _publish)
    _repository(made, text)
    made.add_argument("--again", action="store_true", help=text(_("also where it was taken back")))

    made = action("release", text(_("a release of a folder, without a repository: for pipelines")), _release)
    settings(made, text)
    made.add_argument("--site", required=True, metavar="DIR", help=text(_("where releases go")))

    made = action("send", text(_("that release to a server, over ssh: for pipelines")), _send)
    made.add_argument("target", metavar="ssh://USER@HOST/DIR", help=text(_("the folder that a web server shows")))
    made.add_argument("--site", required=True, metavar="DIR", help=text(_("where releases go")))
    made.add_argument("--keep", type=_number, default=10, metavar="N", help=text(_("how many releases stay there")))

    made = action("status", text(_("what readers see and what is waiting, as JSON")), _status)
    _repository(made, text)

    made = action("rollback", text(_("an older release, at once")), _rollback)
    _repository(made, text)
    made.add_argument("back", nargs="?", type=_number, default=1, metavar="N", help=text(_("how many releases back")))

    made = action("hook", text(_("what git calls; not for people")), _hook)
    made.add_argument("name", choices=HOOKS)


def _repository(parser: argparse.ArgumentParser, text: Text) -> None:
    parser.add_argument("--repo", default=".", metavar="REPO", help=text(_("the repository; without it this folder")))


def _number(value: str) -> int:
    if not re.fullmatch(r"[1-9]\d{0,5}", value):
        raise argparse.ArgumentTypeError(f"{value!r}: 1, 2, 3 …")
    return int(value)


def _run(call: argparse.Namespace, language: str) -> Answer:
    os.umask(0o022)  # a web server is another user, and must read what we write
    try:
        answer = call.act(call, language)
        assert isinstance(answer, Answer)
        return answer
    except Refused as error:
        return Answer("", (*shown(error.findings, language), error.told(language)), 1)


def _init(call: argparse.Namespace, language: str) -> Answer:
    from klarsag.publish.init import init

    repository = Repository(Path(call.repository).resolve())
    site = Path(call.site).resolve()
    config = Config(branch=call.branch, site=site, contact=call.contact, language=call.language)
    init(repository, config, Path(call.edition) if call.edition else None)
    text = translator(language)
    return Answer(
        "",
        (
            text(_("Push to {path}, branch {branch}.")).format(path=repository.path, branch=config.branch),
            text(_("A web server shows {path}.")).format(path=SiteFolder(site).live),
            text(_("The settings stand in {path}.")).format(path=repository.config),
        ),
    )


def _publish(call: argparse.Namespace, language: str) -> Answer:
    from klarsag.publish.publish import Held, publish

    remote = Remote(language)
    try:
        done = publish(_there(call, language), pusher(), remote.step, remote.waiting, call.again)
    except Held as error:
        return Answer("", (error.told(language),), 1)
    text = translator(language)
    told = _("{name} is live.") if done.made else _("{name} is live already.")
    return Answer("", (text(told).format(name=done.release.folder.name),))


def _release(call: argparse.Namespace, language: str) -> Answer:
    from klarsag.publish.folder import release_folder

    config = Path(call.config_file).resolve()
    if not config.is_file():
        raise WrongCall(translator(language)(_("There is no file {path}.")).format(path=call.config_file))
    remote = Remote(language)
    by = os.environ.get("GITHUB_ACTOR") or os.environ.get("GITLAB_USER_LOGIN") or pusher()
    made = release_folder(config, SiteFolder(Path(call.site).resolve()), by, language, remote.step, remote.waiting)
    return Answer(str(made.folder))


def _send(call: argparse.Namespace, language: str) -> Answer:
    from klarsag.publish.send import send

    done = send(SiteFolder(Path(call.site).resolve()), call.target, call.keep)
    told = _("{name} is live.") if done.made else _("{name} is live already.")
    return Answer("", (translator(language)(told).format(name=done.name),))


def _status(call: argparse.Namespace, language: str) -> Answer:
    return Answer(json.dumps(status(_there(call, language)), ensure_ascii=False, indent=2))


def _rollback(call: argparse.Namespace, language: str) -> Answer:
    shown = rollback(_there(call, language), call.back, pusher(), Remote(language).waiting)
    told = translator(language)(_("{name} is live: commit {commit}."))
    return Answer("", (told.format(name=shown.folder.name, commit=shown.manifest.commit),))


def _hook(call: argparse.Namespace, language: str) -> Answer:
    return hook(call.name, language)


def _there(call: argparse.Namespace, language: str) -> Repository:
    found = Repository(Path(call.repo).resolve())
    if not found.config.is_file():
        told = _("{path} is no repository that publishes. Make one with: klarsag publish init")
        raise WrongCall(translator(language)(told).format(path=call.repo))
    return found


PUBLISH = Command(_arguments, _run)

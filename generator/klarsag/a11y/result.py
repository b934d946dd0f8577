"""What one page gave in one view: findings, or why there is none. Lines of `locked/lines.cjs` in, values out."""

import json
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from klarsag.a11y.rules import technique
from klarsag.a11y.views import View
from klarsag.texts import _


class Level(StrEnum):
    """What a result means for the gate.

    ERROR: a rule is broken. REVIEW: axe cannot tell and asks a person. WARNING: HTML_CodeSniffer suggests a look; it
    does so on every page that has a certain element at all, so it is counted and never stops a publication."""

    ERROR = "error"
    REVIEW = "needs review"
    WARNING = "warning"


@dataclass(frozen=True)
class Issue:
    """One result at one element. `selector` and `context` (the element's beginning) are empty for a whole page.

    `about` are axe's own words on the rule, empty for HTML_CodeSniffer; `link` leads to how to fix it. Words are
    English unless `translated`."""

    rule: str
    checker: str
    level: Level
    selector: str
    context: str
    message: str
    about: str = ""
    link: str = ""
    translated: bool = False


@dataclass(frozen=True)
class Failure:
    """Why a page has no result: a msgid with its values, and a program's own words."""

    msgid: str
    values: tuple[tuple[str, object], ...] = ()
    detail: str = ""


@dataclass(frozen=True)
class PageResult:
    """A page in a view; where `failure` stands it was not tested. `notices` are HTML_CodeSniffer's, counted."""

    address: str
    view: View
    issues: tuple[Issue, ...] = ()
    notices: int = 0
    seconds: float = 0
    failure: Failure | None = None


def page_result(address: str, view: View, path: str, line: dict[str, Any]) -> PageResult:
    """The result that a line tells of a page whose address on the server is `path`.

    A page counts as tested only where the browser says that it showed this page, whole and in this view."""
    seconds = float(line.get("seconds", 0))
    if "error" in line:
        return PageResult(address, view, seconds=seconds, failure=_failure(str(line["error"])))
    seen = [issue["runnerExtras"] for issue in line["issues"] if issue["code"] == "klarsag-seen"]
    failure = _not_shown(seen[0], view, path) if seen else Failure(_("The page was not tested."))
    issues = [_issue(found) for found in line["issues"] if not found["code"].startswith("klarsag-")]
    # What axe could not judge at first, and could when it was scrolled into sight.
    judged = {
        (found["runnerExtras"]["rule"], found["selector"])
        for found in line["issues"]
        if found["code"] == "klarsag-judged"
    }
    kept = (one for one in issues if one.level is not Level.REVIEW or (one.rule, one.selector) not in judged)
    return PageResult(address, view, tuple(dict.fromkeys(kept)), int(line["notices"]), seconds, failure)


def _not_shown(seen: dict[str, Any], view: View, path: str) -> Failure | None:
    if seen["status"] not in (200, 304):
        return Failure(_("The server answered with {status}."), (("status", seen["status"]),))
    if seen["path"] != path:
        return Failure(_("The page leads on to {path}."), (("path", seen["path"]),))
    if seen["missing"]:
        return Failure(_("The page was shown without {files}."), (("files", ", ".join(sorted(seen["missing"]))),))
    if (seen["dark"], seen["width"]) != (view.dark, view.width):
        return Failure(_("The browser did not show the view that was asked for."), detail=json.dumps(seen))
    return None


def _failure(words: str) -> Failure:
    if limit := re.match(r"Navigation timeout of (\d+) ms", words):
        return Failure(_("The page was not loaded within {seconds} seconds."), (("seconds", int(limit[1]) // 1000),))
    if re.search(r"crashed|Target closed|Session closed|detached|Connection closed", words):
        return Failure(_("The browser broke down on this page."), detail=words)
    if "net::ERR" in words:
        return Failure(_("The server did not answer."), detail=words)
    return Failure(_("The page was not tested."), detail=words)


def _issue(found: dict[str, Any]) -> Issue:
    more = found["runnerExtras"]
    rule, selector, context = found["code"], found["selector"], found["context"] or ""
    if found["runner"] == "htmlcs":
        level = Level.ERROR if found["type"] == "error" else Level.WARNING
        return Issue(rule, "HTML_CodeSniffer", level, selector, context, found["message"], link=technique(rule))
    # pa11y calls axe's moderate findings warnings and its minor ones notices; for us a broken rule is broken.
    level = Level.REVIEW if more["needsFurtherReview"] else Level.ERROR
    return Issue(rule, "axe", level, selector, context, more["help"], more["description"], more["helpUrl"])

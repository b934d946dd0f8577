"""In: a Report. Out: one JSON document with stable keys, for programs. docs/decisions/0013 lists the keys."""

from collections.abc import Sequence
from typing import Any

from klarsag.a11y.report import Group, Report
from klarsag.a11y.rules import criterion
from klarsag.a11y.words import failure_words
from klarsag.records.accessibility import Accepted


def as_json(report: Report, language: str) -> dict[str, Any]:
    """Keys are English and stay; sentences are in `language`, where the checkers have it."""
    return {
        "format": 1,
        "date": report.date,
        "site": report.site,
        "exit_code": report.exit_code,
        "pages_total": report.total,
        "pages_tested": len({result.address for result in report.results} - _failed(report)),
        "chosen": report.chosen,
        "pages": [{"address": page.address, "kind": page.kind} for page in report.pages],
        "views": [
            {
                "view": count.view.name,
                "width": count.view.width,
                "height": count.view.height,
                "dark": count.view.dark,
                "asked": count.asked,
                "tested": count.tested,
                "errors": count.errors,
                "needs_review": count.review,
                "accepted": count.accepted,
                "warnings": count.warnings,
                "notices": count.notices,
                "seconds": round(count.seconds, 1),
            }
            for count in report.counts
        ],
        "errors": _groups(report.errors),
        "needs_review": _groups(report.review),
        "accepted": [{**_entry(group.accepted), "met": _group(group)} for group in report.explained if group.accepted],
        "accepted_unused": [_entry(entry) for entry in report.unused],
        "warnings": _groups(report.warnings),
        "not_tested": [
            {"page": result.address, "view": result.view.name, "why": failure_words(result.failure, language)}
            for result in report.not_tested
            if result.failure
        ],
        "tools": [{"name": name, "version": version} for name, version in report.tools],
        "jobs": report.jobs,
        "seconds": round(report.seconds, 1),
        "seconds_a_page": round(report.seconds_a_page, 2),
    }


def _failed(report: Report) -> set[str]:
    return {result.address for result in report.not_tested}


def _groups(groups: Sequence[Group]) -> list[dict[str, Any]]:
    return [_group(group) for group in groups]


def _group(group: Group) -> dict[str, Any]:
    issue = group.issue
    return {
        "rule": issue.rule,
        "checker": issue.checker,
        "criterion": criterion(issue.rule),
        "message": issue.message,
        "about": issue.about,
        "link": issue.link,
        "places": [
            {
                "page": place.address,
                "selector": place.selector,
                "context": place.context,
                "views": [view.name for view in place.views],
            }
            for place in group.places
        ],
    }


def _entry(entry: Accepted) -> dict[str, Any]:
    """An accepted entry with English keys, as the code names them."""
    return entry.model_dump(mode="json")

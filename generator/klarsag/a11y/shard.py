"""In: pages, views, tools. Out: the work cut into shards, and for each the settings that pa11y-ci reads."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from klarsag.a11y.browser import FLAGS, Chromium
from klarsag.a11y.packages import LOCKED
from klarsag.a11y.pages import BuiltPage
from klarsag.a11y.views import View


@dataclass(frozen=True)
class Limits:
    """Seconds: until a page must be loaded, that one page may take in all, that the whole run may take."""

    loading: float = 60
    page: float = 120
    total: float | None = None


@dataclass(frozen=True)
class Shard:
    """The pages that one process opens in one view, one after the other."""

    view: View
    pages: tuple[BuiltPage, ...]


@dataclass(frozen=True)
class Tools:
    """Where pa11y-ci is installed, and the browser that it drives."""

    packages: Path
    browser: Chromium


def shards(pages: Sequence[BuiltPage], views: Iterable[View], jobs: int) -> list[Shard]:
    """Every page in every view, cut so that `jobs` processes have about the same to do."""
    cut = [tuple(pages[start::jobs]) for start in range(jobs)]
    return [Shard(view, part) for view in views for part in cut if part]


def settings(shard: Shard, url: str, tools: Tools, lines: Path, limits: Limits) -> dict[str, Any]:
    """pa11y-ci's settings; docs/decisions/0013 says which trap each one closes."""
    view = shard.view
    defaults = {
        "concurrency": 1,
        "standard": "WCAG2AA",
        "runners": ["axe", "htmlcs", str(LOCKED / "seen.cjs")],
        "includeWarnings": True,
        "includeNotices": True,
        "levelCapWhenNeedsReview": "warning",
        "timeout": int(limits.loading * 1000),
        "viewport": {"width": view.width, "height": view.height},
        "reporters": [[str(LOCKED / "lines.cjs"), {"fileName": str(lines)}]],
        "chromeLaunchConfig": {
            "executablePath": tools.browser.executable,
            "headless": "shell",
            "pipe": True,  # the browser ends when the pipe does, so it never outlives its process
            "dumpio": True,  # what the browser has to say when it does not start
            "args": [*FLAGS, *view.flags],
        },
    }
    return {"defaults": defaults, "urls": [url + page.path for page in shard.pages]}

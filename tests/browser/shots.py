"""In: the example edition, a folder. Out: pictures of its main pages there, wide and narrow, light and dark.

`python -m tests.browser.shots FOLDER [KIND…]`; one also gets the first window of each page, without scrolling."""

import sys
from pathlib import Path

from tests.browser.browser import Job, visit
from tests.browser.kinds import one_of_each
from tests.conftest import Site, example

MAIN = ("front", "meeting", "item", "case", "glossary")
WIDTHS = {1280: 900, 320: 640}


def shots(folder: Path, kinds: tuple[str, ...]) -> list[Path]:
    """The files that were written: FOLDER/KIND-WIDTH-light.png and the like, and KIND-WIDTH-light-first.png."""
    folder.mkdir(parents=True, exist_ok=True)
    with example() as site:
        jobs = list(jobs_of(site, folder.absolute(), kinds))
        visit(jobs)
    return [Path(job.screenshot) for job in jobs if job.screenshot]


def jobs_of(site: Site, folder: Path, kinds: tuple[str, ...]) -> list[Job]:
    pages = one_of_each(site)
    jobs = []
    for kind in kinds:
        for width, height in WIDTHS.items():
            for dark in (False, True):
                name = f"{kind}-{width}-{'dark' if dark else 'light'}"
                page = Job(site.url + pages[kind], width, height, dark, screenshot=str(folder / f"{name}.png"))
                jobs.append(page)
            first = str(folder / f"{kind}-{width}-light-first.png")
            jobs.append(Job(page.url, width, height, screenshot=first, full_page=False))
    return jobs


if __name__ == "__main__":
    for file in shots(Path(sys.argv[1]), tuple(sys.argv[2:]) or MAIN):
        print(file)

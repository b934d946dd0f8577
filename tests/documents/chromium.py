"""A page of HTML in, the PDF that Chromium prints of it out: tagged, with language, title and header cells."""

from pathlib import Path

from tests.accessibility.window import started


def printed(page: str, folder: Path) -> Path:
    """The PDF of `page`, written into `folder`."""
    target = folder / "side.pdf"
    with started() as browser:
        opened = browser.new_page()
        opened.set_content(page)
        opened.pdf(path=target, tagged=True, outline=True, prefer_css_page_size=True)
    return target

"""A page of HTML in, the PDF that Chromium prints of it out: tagged, with language, title and header cells."""

import os
import subprocess
from pathlib import Path

from klarsag.a11y.browser import FLAGS, chromium


def printed(page: str, folder: Path) -> Path:
    """The PDF of `page`, written into `folder`."""
    source, target = folder / "side.html", folder / "side.pdf"
    source.write_text(page, "utf-8")
    browser = chromium()
    command = [browser.executable, "--headless", *FLAGS, f"--user-data-dir={folder / 'profil'}",
               "--generate-pdf-document-outline", "--no-pdf-header-footer", f"--print-to-pdf={target}",
               source.as_uri()]  # fmt: skip
    environment = {**os.environ, **browser.environment}
    subprocess.run(command, env=environment, capture_output=True, check=True, timeout=120)
    return target

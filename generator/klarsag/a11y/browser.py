"""In: this machine. Out: a Chromium: the one that CHROME_PATH names, an installed one, or one that npm brings along."""

import os
import shutil
import subprocess
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from klarsag.a11y.failure import CannotTest
from klarsag.a11y.node import run, search
from klarsag.a11y.packages import LOCKED, made_once, packages
from klarsag.texts import _

# The value of CHROME_PATH that asks for npm's, also where another is installed: it is light, and the same everywhere.
BROUGHT = "npm"
INSTALLED = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
# A browser that asks nobody for updates, accounts or lists: a request that is seen is then the page's own. It opens
# our own pages only, and its sandbox needs rights that a container or a root user does not have.
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars",
)  # fmt: skip


@dataclass(frozen=True)
class Chromium:
    """A Chromium and the environment variables that it needs beside the usual ones."""

    executable: str
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def version(self) -> str:
        """As it says itself: "Chromium 147.0.7727.15"; empty where it does not answer."""
        return answer(self.executable, self.environment)


@cache
def chromium() -> Chromium:
    """CHROME_PATH, then an installed Chromium, then the one that npm brings; CHROME_PATH=npm is that one at once.

    Raises CannotTest where CHROME_PATH names no browser, or where the packages cannot be had."""
    named = os.environ.get("CHROME_PATH", "")
    if named == BROUGHT:
        return brought()
    if named and not answer(named):
        raise CannotTest(_("CHROME_PATH names {path}, and no browser starts there."), path=named)
    for name in filter(None, (named, *INSTALLED)):
        found = shutil.which(name)
        # Ubuntu's chromium-browser may be a note that says to install another package: it has to answer.
        if found and answer(found):
            return Chromium(found)
    return brought()


def brought() -> Chromium:
    """The one that the npm package @sparticuz/chromium carries, unpacked once into the user's cache.

    Raises CannotTest where the packages cannot be had."""
    source = packages()
    folder = source.with_name(source.name.replace("a11y", "headless"))
    with made_once(folder) as making:
        if making:
            environment = {"TMPDIR": str(folder), "PACKAGES": str(source), **search()}
            run([str(source / "bin" / "node"), str(LOCKED / "unpack.mjs")], folder, environment)
            for typeface in ARABIC.glob("NotoSansArabic-*.ttf"):
                shutil.copy(typeface, folder / "fonts" / "fonts")
            (folder / "fonts" / "fonts.conf").write_text(FONTS, encoding="utf-8")
    libraries = os.pathsep.join(filter(None, (str(folder / "al2023" / "lib"), os.environ.get("LD_LIBRARY_PATH"))))
    return Chromium(str(folder / "chromium"), {"LD_LIBRARY_PATH": libraries, "FONTCONFIG_PATH": str(folder / "fonts")})


def answer(command: str, environment: dict[str, str] | None = None) -> str:
    """What `command --version` prints; empty where it fails."""
    try:
        call, given = [command, "--version"], {**os.environ, **(environment or {})}
        done = subprocess.run(call, env=given, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


# Its own typeface has no Arabic: a page of boxes would be measured.
ARABIC = Path(__file__).parent.parent / "formats" / "print" / "fonts"
# The package's own file names folders of the cloud service that it was made for. Only the typefaces unpacked beside it
# are listed, so that a line breaks at the same word on every machine.
FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
"""

"""In: nothing. Out: a desktop that nobody sees, with Orca on it; what Orca says to each key, as lines.

It takes what Debian calls orca, xvfb, xdotool, at-spi2-core, speech-dispatcher, dbus and chromium; no sound card. The
voice says nothing and is done in a tenth of a second, so that a page is read as fast as Orca can; one that is done at
once Orca goes on waiting for. Orca speaks Danish.
"""

import html
import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

PROGRAMS = ("Xvfb", "chromium", "dbus-daemon", "gdbus", "orca", "speech-dispatcher", "xdotool")
SAID = re.compile(r"SPEECH DISPATCHER: Speaking '<speak>(.*)</speak>'")
INNER = re.compile(r"<[^>]*>")
QUIET = 2.0  # seconds in which Orca did nothing, after which it is taken to be done

SPEECHD = """\
AudioOutputMethod "libao"
DefaultModule silent
AddModule "silent" "sd_generic" "silent.conf"
"""
SILENT = """\
GenericExecuteSynth "sleep 0.1"
GenericMaxChunkLength 10000
GenericLanguage "da" "da" "utf-8"
GenericLanguage "en" "en" "utf-8"
GenericDefaultCharset "utf-8"
AddVoice "da" "MALE1" "da"
AddVoice "en" "MALE1" "en"
"""
# Orca as it comes, but: no echo of the keys pressed here, no reading before it is asked for, and an end to what is
# looked for where the page ends.
WISHES = {"enableKeyEcho": False, "sayAllOnLoad": False, "wrappedStructuralNavigation": False}
# Each line of the log is to be there when it is asked for.
CUSTOM = "import orca.debug\norca.debug.debugFile.reconfigure(line_buffering=True)\n"
# What a fresh browser asks and tells of itself is no part of a page.
CHROMIUM = (
    "chromium", "--force-renderer-accessibility", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
    "--window-position=0,0", "--window-size=1280,1000",
)  # fmt: skip
PREFERENCES = {"translate": {"enabled": False}, "intl": {"accept_languages": "da"}}


@dataclass
class Desktop:
    """A screen with Orca: `folder` is what belongs to it, `environment` what a program needs to be shown there,
    `heard` how much of Orca's log has been told."""

    folder: Path
    environment: dict[str, str]
    heard: int = 0

    def lines(self, quiet: float = QUIET) -> list[str]:
        """What Orca has said since this was last asked, once it has done nothing for a while."""
        log = self.folder / "orca.log"
        size, since = -1, time.monotonic()
        while time.monotonic() - since < quiet:
            if log.stat().st_size != size:
                size, since = log.stat().st_size, time.monotonic()
            time.sleep(0.2)
        content = log.read_bytes()
        new, self.heard = content[self.heard :].decode("utf-8", "replace"), len(content)
        said = (INNER.sub("", match[1]) for line in new.splitlines() if (match := SAID.search(line)))
        return [html.unescape(line.strip()) for line in said if line.strip()]

    def press(self, *keys: str, quiet: float = QUIET) -> list[str]:
        """What Orca says to keys, named as xdotool names them."""
        subprocess.run(["xdotool", "key", *keys], env=self.environment, check=True)
        return self.lines(quiet)

    def type(self, text: str) -> list[str]:
        subprocess.run(["xdotool", "type", text], env=self.environment, check=True)
        return self.lines()

    @contextmanager
    def page(self, url: str) -> Iterator[list[str]]:
        """A browser with this page, in a window of its own that has the keyboard; what Orca says as it comes up."""
        profile = Path(tempfile.mkdtemp(dir=self.folder))
        (profile / "Default").mkdir()
        (profile / "Default/Preferences").write_text(json.dumps(PREFERENCES))
        command = [*CHROMIUM, f"--user-data-dir={profile}", f"--app={url}"]
        with running(command, self.environment, self.folder):
            find = ["xdotool", "search", "--sync", "--onlyvisible", "--class", "chromium", "windowfocus"]
            subprocess.run(find, env=self.environment, check=True, capture_output=True, timeout=120)
            yield self.lines(4 * QUIET)
        self.lines()


@contextmanager
def desktop() -> Iterator[Desktop]:
    """The desktop, with Orca started and quiet. Raises RuntimeError with the names of programs that are missing."""
    missing = [name for name in PROGRAMS if not shutil.which(name)]
    if missing:
        raise RuntimeError(f"not installed: {', '.join(missing)}")
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True)))
        environment = home(folder)
        environment["DISPLAY"] = stack.enter_context(screen(environment, folder))
        bus = f"unix:path={folder}/run/bus"
        stack.enter_context(running(["dbus-daemon", "--session", "--nofork", f"--address={bus}"], environment, folder))
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus
        until((folder / "run/bus").exists)
        # Programs ask here whether anybody listens before they tell what they show.
        for name in ("IsEnabled", "ScreenReaderEnabled"):
            call = ["gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus"]
            call += ["--method", "org.freedesktop.DBus.Properties.Set", "org.a11y.Status", name, "<true>"]
            subprocess.run(call, env=environment, check=True, capture_output=True)
        orca = ["orca", "--user-prefs", str(folder / "orca"), "--debug-file", str(folder / "orca.log")]
        stack.enter_context(running(orca, environment, folder))
        made = Desktop(folder, environment)
        until(lambda: (folder / "orca.log").exists() and bool(made.lines()))
        yield made


def home(folder: Path) -> dict[str, str]:
    """Fills an empty folder with the settings of voice and reader. Out: the environment that makes it a home."""
    for name in ("run", "config/speech-dispatcher/modules", "orca", "share", "cache"):
        (folder / name).mkdir(parents=True, mode=0o700)
    (folder / ".libao").write_text("default_driver=null\n")
    (folder / "config/speech-dispatcher/speechd.conf").write_text(SPEECHD)
    (folder / "config/speech-dispatcher/modules/silent.conf").write_text(SILENT)
    profile = {"profile": ["Default", "default"], "pronunciations": {}, "keybindings": {}, **WISHES}
    settings = {"general": WISHES, "profiles": {"default": profile}, "pronunciations": {}, "keybindings": {}}
    (folder / "orca/orca-customizations.py").write_text(CUSTOM)
    (folder / "orca/user-settings.conf").write_text(json.dumps(settings))
    environment = {**os.environ, "HOME": str(folder), "LANG": "C.UTF-8", "LANGUAGE": "da", "ACCESSIBILITY_ENABLED": "1"}
    kept = {"XDG_RUNTIME_DIR": "run", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "share", "XDG_CACHE_HOME": "cache"}
    return environment | {name: str(folder / below) for name, below in kept.items()}


@contextmanager
def screen(environment: dict[str, str], folder: Path) -> Iterator[str]:
    """The name of a new display that is drawn in memory only."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]
    with running(command, environment, folder, write):
        os.close(write)
        with os.fdopen(read) as told:
            yield f":{told.readline().strip()}"


def until(ready: Callable[[], bool], seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    while not ready():
        if time.monotonic() > end:
            raise RuntimeError("the desktop does not start")
        time.sleep(0.1)


@contextmanager
def running(command: list[str], environment: dict[str, str], folder: Path, *files: int) -> Iterator[None]:
    """A program that is ended, with all that it started, when the block ends; its own words go to a file."""
    with (folder / f"{Path(command[0]).name}.out").open("ab") as out:
        program = subprocess.Popen(
            command, env=environment, stdout=out, stderr=out, pass_fds=files, start_new_session=True
        )
    try:
        yield
    finally:
        if program.poll() is None:
            os.killpg(program.pid, signal.SIGTERM)
            try:
                program.wait(20)
            except subprocess.TimeoutExpired:
                os.killpg(program.pid, signal.SIGKILL)
                program.wait()

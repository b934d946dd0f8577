"""In: the folder of a site. Out: nginx and Caddy in front of it, real ones, with the configurations of docs/serving."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import pytest
from tests.conftest import PROJECT

SAMPLES = PROJECT / "docs/serving"
MARK = "# fill in"
# Debian's package puts the module here and loads it; other systems have it elsewhere, and then readers get gzip.
BROTLI = Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")
PATH = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"))
# What Debian's own main configuration does around a site's, in a folder of the person who tests.
MAIN = """{module}
daemon off;
{user}
pid {work}/pid;
error_log stderr notice;
worker_processes 2;
events {{}}
http {{
    client_body_temp_path {work}/body;
    proxy_temp_path {work}/proxy;
    fastcgi_temp_path {work}/fastcgi;
    uwsgi_temp_path {work}/uwsgi;
    scgi_temp_path {work}/scgi;
    include {work}/site.conf;
}}
"""


def filled(sample: Path, values: Mapping[str, str]) -> str:
    """The configuration in `sample`, in which every line that is marked as one to fill in is what `values` says.

    Raises KeyError for a marked line that `values` does not know: nothing else of the sample may need a change."""
    lines = []
    for line in sample.read_text("utf-8").splitlines():
        said, mark, _rest = line.partition(MARK)
        marked = mark and not line.startswith("# ")
        lines.append(values[said.partition("#")[0].strip()] if marked else line)
    return "\n".join(lines) + "\n"


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def program(name: str) -> str:
    """Where a web server lies; skips the test, with the way to get it, where there is none."""
    found = shutil.which(name, path=PATH)
    if not found:
        pytest.skip(f"{name} is not installed: apt install {name}")
    return found


@contextmanager
def nginx(root: Path) -> Iterator[str]:
    """The address, ending in a slash, at which nginx shows the site in `root`."""
    port = free_port()
    values = {
        "listen 80;": f"listen 127.0.0.1:{port};",
        "listen [::]:80;": "",
        "server_name beslutninger.example.dk;": "server_name beslutninger.example.dk;",
        "root /srv/kommune/live;": f"root {root};",
    }
    sample = SAMPLES / "nginx.conf"
    said = "\n".join(line for line in sample.read_text("utf-8").splitlines() if not line.startswith("#tls "))
    with tempfile.TemporaryDirectory(prefix="klarsag-nginx-") as work:
        plain = Path(work, "sample.conf")
        plain.write_text(said, "utf-8")
        with nginx_with(filled(plain, values), Path(work)):
            yield f"http://127.0.0.1:{port}/"


@contextmanager
def nginx_with(site: str, work: Path) -> Iterator[None]:
    """nginx with the configuration `site` of a site, and all that it writes in the folder `work`."""
    if not BROTLI.exists():
        site = site.replace("brotli_static on;", "")
    (work / "site.conf").write_text(site, "utf-8")
    module = f"load_module {BROTLI};" if BROTLI.exists() else ""
    user = "user root;" if os.geteuid() == 0 else ""  # its workers read folders that only we may read
    main = work / "nginx.conf"
    main.write_text(MAIN.format(module=module, user=user, work=work), "utf-8")
    command = [program("nginx"), "-e", "stderr", "-p", str(work), "-c", str(main)]
    with running(command, "start worker process ", {}):
        yield


@contextmanager
def caddy(root: Path) -> Iterator[str]:
    """The address, ending in a slash, at which Caddy shows the site in `root`."""
    port = free_port()
    values = {"beslutninger.example.dk {": f"http://127.0.0.1:{port} {{", "root * /srv/kommune/live": f"root * {root}"}
    with tempfile.TemporaryDirectory(prefix="klarsag-caddy-") as work:
        main = Path(work, "Caddyfile")
        main.write_text("{\nadmin off\n}\n" + filled(SAMPLES / "Caddyfile", values), "utf-8")
        command = [program("caddy"), "run", "--adapter", "caddyfile", "--config", str(main)]
        with running(command, "serving initial configuration", {"XDG_DATA_HOME": work, "XDG_CONFIG_HOME": work}):
            yield f"http://127.0.0.1:{port}/"


@contextmanager
def running(command: Sequence[str], ready: str, environment: Mapping[str, str]) -> Iterator[None]:
    """A program that says `ready` among its messages when it answers; a failure fails the test with what it said."""
    said: list[str] = []
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env={**os.environ, **environment}) as process:
        assert process.stderr is not None
        for line in process.stderr:
            said.append(line)
            if ready in line:
                break
        else:
            pytest.fail(f"{command[0]} does not start:\n{''.join(said)}", pytrace=False)
        reader = Thread(target=process.stderr.read, daemon=True)  # a pipe that nobody empties would stop the program
        reader.start()
        try:
            yield
        finally:
            process.terminate()
            process.wait()
            reader.join()

"""In: the sample configuration of nginx. Out: whether it stands on its own: with a certificate, and without brotli."""

import ssl
import subprocess
from pathlib import Path

import httpx
import pytest
from tests.serving.webservers import PATH, SAMPLES, filled, free_port, nginx, nginx_with

SAMPLE = SAMPLES / "nginx.conf"
OPENSSL = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost"
NAME = "server_name beslutninger.example.dk;"
FOLDER = "/etc/letsencrypt/live/beslutninger.example.dk"


def encrypted(work: Path) -> None:
    """A key and a certificate that nobody but the test trusts, in `work`."""
    files = [
        "-keyout",
        str(work / "key.pem"),
        "-out",
        str(work / "cert.pem"),
        "-addext",
        "subjectAltName=DNS:localhost",
    ]
    subprocess.run([*OPENSSL.split(), *files], check=True, capture_output=True, env={"PATH": PATH})


def test_with_a_certificate_everybody_comes_by_https(release: Path, tmp_path: Path) -> None:
    encrypted(tmp_path)
    plain, port = free_port(), free_port()
    lines = [line for line in SAMPLE.read_text("utf-8").splitlines() if "# without tls" not in line]
    changed = tmp_path / "sample.conf"
    changed.write_text("\n".join(line.removeprefix("#tls ") for line in lines), "utf-8")
    values = {
        "listen 80;": f"listen 127.0.0.1:{plain};",
        "listen [::]:80;": "",
        "listen 443 ssl http2;": f"listen 127.0.0.1:{port} ssl http2;",
        "listen [::]:443 ssl http2;": "",
        f"ssl_certificate {FOLDER}/fullchain.pem;": f"ssl_certificate {tmp_path}/cert.pem;",
        f"ssl_certificate_key {FOLDER}/privkey.pem;": f"ssl_certificate_key {tmp_path}/key.pem;",
        NAME: NAME,
        "return 308 https://$server_name$request_uri;": f"return 308 https://localhost:{port}$request_uri;",
        "root /srv/kommune/live;": f"root {release}/site;",
    }
    with nginx_with(filled(changed, values), tmp_path):
        led = httpx.get(f"http://127.0.0.1:{plain}/udvalg?a=1")
        assert (led.status_code, led.headers["location"]) == (308, f"https://localhost:{port}/udvalg?a=1")
        with httpx.Client(verify=ssl.create_default_context(cafile=tmp_path / "cert.pem")) as client:
            answer = client.get(led.headers["location"])
            assert (answer.status_code, answer.headers["location"]) == (301, "/udvalg/?a=1")
            page = client.get(f"https://localhost:{port}/udvalg/")
            assert page.status_code == 200
            assert page.headers["strict-transport-security"] == "max-age=31536000"


def test_without_the_module_for_brotli_readers_get_gzip(release: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.serving.webservers.BROTLI", Path("/not/installed"))
    with nginx(release / "site") as url:
        assert httpx.get(f"{url}om/", headers={"accept-encoding": "gzip, br"}).headers["content-encoding"] == "gzip"


def test_the_samples_say_which_lines_are_filled_in() -> None:
    with pytest.raises(KeyError):
        filled(SAMPLE, {})


def test_no_header_is_added_twice_or_lost_in_a_location() -> None:
    """An `add_header` inside of a `location` would take away all of the server's."""
    lines = SAMPLE.read_text("utf-8").splitlines()
    headers = [line for line in lines if line.strip().startswith("add_header")]
    assert len(headers) > 5
    assert all(
        line.startswith("    add_header") and line.rstrip().partition(" #")[0].endswith("always;") for line in headers
    )
    assert not any(line.strip().startswith("open_file_cache ") and "off" not in line for line in lines)

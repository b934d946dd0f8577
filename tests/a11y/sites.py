"""In: addresses and what stands in their main parts. Out: a small site as files, its pages without any other fault."""

from collections.abc import Mapping
from pathlib import Path

STYLE = """
body { background: #fff; color: #000; font-size: 120%; }
a { color: #003d1c; display: inline-block; padding: 10px; }
a.tiny { font-size: 9px; padding: 0; }
.only-narrow { display: none; }
@media (max-width: 500px) { .only-narrow { display: block; } }
.pale-by-day { color: #bbb; }
@media (prefers-color-scheme: dark) {
  body { background: #111; color: #fff; }
  a { color: #aee; }
  .pale-by-day { color: #fff; }
  .pale-by-night { color: #444; }
}
.wide { overflow-x: auto; width: 300px; }
.far { margin-left: 900px; width: 90px; }
.on-picture { background-image: linear-gradient(45deg, #fff, #777); }
"""


def made_site(folder: Path, pages: Mapping[str, str], kinds: Mapping[str, str] | None = None) -> Path:
    """`folder` with an index.html for each address of `pages` ("/", "/lys/") and a stylesheet.

    `kinds` are the page kinds that the bodies' classes name; "text" where none is given."""
    for address, inside in pages.items():
        path = folder / address.strip("/") / "index.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page(inside, (kinds or {}).get(address, "text")), encoding="utf-8")
    (folder / "assets").mkdir(parents=True, exist_ok=True)
    (folder / "assets" / "style.css").write_text(STYLE, encoding="utf-8")
    return folder


def page(inside: str, kind: str) -> str:
    return f"""<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>En side i en test</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/style.css">
</head>
<body class="page-{kind}">
<main>
<h1>En side</h1>
{inside}
</main>
</body>
</html>
"""

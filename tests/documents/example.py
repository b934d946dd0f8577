"""In: the accessible version of the example edition's attachment. Out: the PDF beside it, printed from the same text.

`python -m tests.documents.example` writes it anew.
"""

import tempfile
from pathlib import Path

from tests.conftest import PROJECT
from tests.documents.chromium import printed

from klarsag.markdown.render import render
from klarsag.records.document import read_page

MEETING = PROJECT / "content/gladsaxe/moeder/2025/2025-09-08-beskaeftigelses-og-integrationsudvalget"
TEXT = MEETING / "bilag" / "overblik-over-pengene.md"
TITLE = "Eksempel på et bilag: overblik over pengene"
# Large letters, ragged right, lines well apart; a table with lines between its rows.
STYLE = """
@page { size: A4; margin: 25mm }
body { font: 13pt/1.5 "DejaVu Sans", "Liberation Sans", sans-serif; color: #1a1a1a }
h1 { font-size: 24pt; line-height: 1.2 } h2 { font-size: 17pt; margin-top: 1.6em }
table { border-collapse: collapse } caption { text-align: left; font-weight: bold; padding-bottom: .4em }
th, td { border-bottom: 1px solid #767676; padding: .3em 1.2em .3em 0; text-align: left }
"""


def page() -> str:
    """The attachment as one page of HTML."""
    body = render(read_page(TEXT, TEXT.name).body).html
    head = f'<meta charset="utf-8"><title>{TITLE}</title><style>{STYLE}</style>'
    return f'<!doctype html><html lang="da"><head>{head}</head><body><h1>{TITLE}</h1>{body}</body></html>'


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        TEXT.with_suffix(".pdf").write_bytes(printed(page(), Path(folder)).read_bytes())

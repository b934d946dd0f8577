"""In: nothing. Out: the attachments of the broken edition that carry more than is seen, one for each kind of finding.

`python -m tests.checks.privacy_files.make` writes them; they are kept in git, as those of `tests.documents.make`.
"""

from tests.checks.privacy_files.table import CASES
from tests.documents.make import NOTES

FOLDER = NOTES / "2025" / "bilag" / "skjult"
# The smallest file for each kind.
NAMES = (
    "sort-bjaelke.pdf", "uden-for-siden.pdf", "hvid-paa-hvid.pdf", "skjult.odt", "hvidet-ud-paa-scanning.pdf",
    "rettelser.odt", "kommentar.odt", "fil-i-filen.pdf", "skjult-ark.ods", "skjult-raekke.ods", "skjult-dias.odp",
    "talenoter.odp", "beskaaret.png", "sted.jpg", "lille-billede.jpg", "nummer.pdf", "nummer.jpg", "forfatter.png",
    "oedelagt.xlsx", "gammel.doc", "scannet.pdf",
)  # fmt: skip

if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for case in CASES:
        if case.name in NAMES:
            case.make(FOLDER / case.name)

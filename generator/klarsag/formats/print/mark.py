"""An authority's folder and its record in, the programme's mark as it may show it out."""

from dataclasses import dataclass
from pathlib import Path

from klarsag.documents.seen import see
from klarsag.formats.print.failure import CannotPrint
from klarsag.records.sunflower import LOGO_MEDIA, Logo
from klarsag.texts import _

# What a reader is told in place of the picture: the name that it stands for, the same in every language.
NAME = "Hidden Disabilities Sunflower"


@dataclass(frozen=True)
class Mark:
    """The bytes of a PNG or a JPEG, and the file that a message about it names."""

    file: str
    data: bytes


def mark(logo: Logo, folder: Path) -> Mark:
    """The picture that `logo` names in the authority's `folder`. Raises CannotPrint where there is none."""
    seen = see(folder / logo.file, folder)
    if seen is None:
        told = _(
            "There is no picture {file} for the programme's mark. Put it there, or take “logo” out of solsikke.yaml."
        )
        raise CannotPrint(told, file=f"{folder.name}/{logo.file}")
    if seen.format.media not in LOGO_MEDIA:
        told = _("The programme's mark {file} is no PNG and no JPEG. Save it as one of them.")
        raise CannotPrint(told, file=f"{folder.name}/{logo.file}")
    return Mark(f"{folder.name}/{logo.file}", (folder / logo.file).read_bytes())

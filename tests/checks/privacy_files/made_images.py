"""In: a path. Out: a JPEG or PNG picture there, as a camera, a program or a careful person leaves it."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from PIL import Image, PngImagePlugin

GPS, ARTIST, ORIENTATION, DESCRIPTION = 0x8825, 0x013B, 0x0112, 0x010E


def photograph(artist: str = "", place: bool = False, turned: int = 1, description: str = "") -> Callable[[Path], None]:
    def make(path: Path) -> None:
        exif = Image.Exif()
        if artist:
            exif[ARTIST] = artist
        if turned != 1:
            exif[ORIENTATION] = turned
        if description:
            exif[DESCRIPTION] = description
        if place:
            exif.get_ifd(GPS).update({1: "N", 2: (55.0, 40.0, 34.0), 3: "E", 4: (12.0, 34.0, 6.0)})
        _picture().save(path, "JPEG", **({"exif": exif} if len(exif) or place else {}))

    return make


def previewed(path: Path) -> None:
    """A JPEG whose Exif block has a second directory with a preview picture, as every camera writes it."""
    small = BytesIO()
    _picture().resize((40, 30)).save(small, "JPEG")
    preview = small.getvalue()
    head = b"II*\0\x08\0\0\0"
    first = (0).to_bytes(2, "little") + (14).to_bytes(4, "little")  # no entry; the next directory is at byte 14
    second = (2).to_bytes(2, "little")
    data_at = 14 + 2 + 2 * 12 + 4
    for tag, value in ((0x0201, data_at), (0x0202, len(preview))):
        second += tag.to_bytes(2, "little") + (4).to_bytes(2, "little") + (1).to_bytes(4, "little")
        second += value.to_bytes(4, "little")
    block = b"Exif\0\0" + head + first + second + bytes(4) + preview
    large = BytesIO()
    _picture().save(large, "JPEG")
    data = large.getvalue()
    path.write_bytes(data[:2] + b"\xff\xe1" + (len(block) + 2).to_bytes(2, "big") + block + data[2:])


def drawing(**texts: str) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        info = PngImagePlugin.PngInfo()
        for key, value in texts.items():
            info.add_text(key, value)
        _picture().save(path, "PNG", pnginfo=info)

    return make


def cropped(make: Callable[[Path], None]) -> Callable[[Path], None]:
    """Written over a longer file without cutting it: the end of the old picture is still there."""

    def made(path: Path) -> None:
        make(path)
        with path.open("ab") as file:
            file.write(b"\x12\x34\x56\x78" * 40)

    return made


def _picture() -> Image.Image:
    found = Image.new("RGB", (120, 90), (200, 220, 200))
    found.paste((20, 60, 20), (10, 10, 60, 50))
    return found

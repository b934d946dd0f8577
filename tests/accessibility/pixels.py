"""In: two pictures of the same part of a window. Out: how many of their pixels differ so that an eye notices."""

from collections import Counter
from functools import cache
from io import BytesIO

from PIL import Image

Colour = tuple[int, int, int]
SEEN = 3.0  # WCAG 2.2, 1.4.11 and 2.4.13: the contrast of what is not text


def changed(before: bytes, after: bytes) -> int:
    """Pixels (of PNG pictures of one size) whose colours before and after have a contrast of 3:1 at least."""
    pairs = Counter(zip(colours(before), colours(after), strict=True))
    return sum(count for (one, two), count in pairs.items() if one != two and contrast(one, two) >= SEEN)


def drawn(picture: bytes) -> int:
    """Pixels that stand out from the picture's own ground, its most frequent colour."""
    found = Counter(colours(picture))
    [(ground, _)] = found.most_common(1)
    return sum(count for colour, count in found.items() if contrast(colour, ground) >= SEEN)


def colours(picture: bytes) -> list[Colour]:
    with Image.open(BytesIO(picture)) as image:
        raw = image.convert("RGB").tobytes()
    return list(zip(raw[::3], raw[1::3], raw[2::3], strict=True))


@cache
def contrast(one: Colour, two: Colour) -> float:
    low, high = sorted((luminance(one), luminance(two)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: Colour) -> float:
    """WCAG 2.2, definition of relative luminance."""
    linear = [part / 255 / 12.92 if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in colour]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

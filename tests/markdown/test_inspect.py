"""Plain text and the places of links, images, headings and tables."""

from klarsag.markdown.inspect import HeadingAt, Link, Table, inspect
from klarsag.markdown.plain import plain

TEXT = """## Økonomi *nu*

Første linje
og [et link](/a) og
[to **ord**](https://example.dk) ![Kort](kort.png)

- punkt
- [tre](../b)

Tabel: Udgifter

| | Kr. |
|---|---|
| **Løn** | 1 |
| **Mad** | [2](/c) |

![x](https://example.dk/x.png)

    kode
"""


def test_places() -> None:
    found = inspect(TEXT)
    assert found.links == (
        Link(4, "/a", "et link"),
        Link(5, "https://example.dk", "to ord"),
        Link(8, "../b", "tre"),
        Link(15, "/c", "2"),
        Link(17, "https://example.dk/x.png", "x"),
    )
    assert found.images == (Link(5, "kort.png", "Kort"),)
    assert found.headings == (HeadingAt(1, 2, "Økonomi nu"),)
    assert found.tables == (Table(12, "Udgifter", ("", "Kr."), (("Løn", "1"), ("Mad", "2")), True),)


def test_plain() -> None:
    assert plain(TEXT).split("\n") == [
        "Økonomi nu",
        "Første linje og et link og to ord Kort",
        "punkt",
        "tre",
        "Udgifter",
        "\tKr.",
        "Løn\t1",
        "Mad\t2",
        "x",
        "kode",
    ]


def test_plain_of_nothing() -> None:
    assert plain("") == ""
    assert plain("---\n\n[a]: /b\n") == ""

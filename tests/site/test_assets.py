"""In: a theme's files, and a small edition. Out: where its assets lie, and what the pages call them."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files

from klarsag.site.assets import place
from klarsag.site.build import build
from klarsag.site.start import start

ASKED = re.compile(r"(?:from|import)\s*\(?\s*\"(\.[^\"]+)\"|new URL\(\"([^\"]+)\"")
THEME = {"assets/a.css": "a", "assets/b.js": "b", "assets/more/c.js": "c"}


def placed(
    folder: Path, theme: Mapping[str, str], own: Mapping[str, str]
) -> tuple[Callable[[str], str], dict[str, str]]:
    """What `place` answers for the files of a theme and of the edition itself, and address → text of all then."""
    sources = {"theme": theme, "own": own}
    for source, files in sources.items():
        for name, text in files.items():
            path = folder / source / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    names = {**dict.fromkeys(theme, "theme"), **dict.fromkeys(own, "own")}
    config = MkDocsConfig()
    config.load_dict({"site_name": "", "theme": {"name": None, "custom_dir": str(folder / "theme")}})
    assert config.validate() == ([], [])
    config.plugins.on_startup(command="build", dirty=False)
    made = Files([File(name, str(folder / source), str(folder / "site"), True) for name, source in names.items()])
    asset = place(made, config, lambda text: text)
    return asset, {file.dest_uri: Path(file.abs_src_path or "").read_text("utf-8") for file in made}


def test_all_assets_lie_in_one_folder_named_by_what_they_hold(tmp_path: Path) -> None:
    asset, addresses = placed(tmp_path / "1", THEME, {})
    folder = asset("assets/a.css").removesuffix("a.css")
    assert re.fullmatch("assets/[0-9a-f]{12}/", folder)
    assert addresses == {f"{folder}a.css": "a", f"{folder}b.js": "b", f"{folder}more/c.js": "c"}
    turned = dict(reversed(THEME.items()))
    assert placed(tmp_path / "2", turned, {})[1] == addresses


@pytest.mark.parametrize(
    "other",
    [
        {**THEME, "assets/a.css": "A"},
        {**THEME, "assets/d.css": "d"},
        {"assets/a.css": "a", "assets/b.js": "b", "assets/more/d.js": "c"},
        {"assets/a.css": "ab", "assets/b.js": "", "assets/more/c.js": "c"},
    ],
    ids=["text", "one more", "name", "same letters"],
)
def test_another_content_is_another_address(tmp_path: Path, other: dict[str, str]) -> None:
    before, after = (placed(tmp_path / name, theme, {})[0] for name, theme in (("1", THEME), ("2", other)))
    assert before("assets/b.js") != after("assets/b.js")


def test_a_file_of_the_edition_never_takes_the_place_of_a_theme_s(tmp_path: Path) -> None:
    own = {"assets/logo.png": "logo", "assets/b.js": "the edition's", "om.png": "om"}
    asset, addresses = placed(tmp_path / "1", THEME, own)
    assert addresses[asset("assets/b.js")] == "b"
    assert {name: addresses[name] for name in own} == own  # a hand-written page names them by these addresses
    assert asset("assets/b.js") == placed(tmp_path / "2", THEME, {})[0]("assets/b.js")


def test_a_template_that_asks_for_no_file_is_told_which_there_are(tmp_path: Path) -> None:
    with pytest.raises(Abort, match=r"“assets/b\.css”.*assets/a\.css, assets/b\.js"):
        placed(tmp_path, THEME, {})[0]("assets/b.css")


@pytest.fixture(scope="module")
def below(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new edition, built for the folder /referater/ of a host, without a search: that takes half of the time."""
    folder = tmp_path_factory.mktemp("edition")
    start(folder)
    config = folder / "mkdocs.yml"
    said = re.sub(r"- klarsag(:)?\n", "- klarsag:\n      search: false\n", config.read_text("utf-8"))
    config.write_text(re.sub(r"(?m)^site_url:.*\n", "", said) + "site_url: https://example.dk/referater/\n", "utf-8")
    return build(config).folder


def test_every_page_asks_for_assets_that_are_there(below: Path) -> None:
    pages = [path for path in below.rglob("*.html") if path.name != "404.html"]
    assert len(pages) > 5
    for page in pages:
        for link in BeautifulSoup(page.read_bytes(), "lxml").select(
            "link[rel~=stylesheet], link[rel=icon], script[src]"
        ):
            address = str(link.get("href") or link.get("src"))
            assert (page.parent / address).is_file(), (page, address)


def test_the_page_for_lost_readers_works_at_any_address(below: Path) -> None:
    page = BeautifulSoup((below / "404.html").read_bytes(), "lxml")
    found = [str(tag.get("href") or tag.get("src") or tag.get("action")) for tag in page.select("[href], [src], form")]
    near = [address for address in found if not address.startswith(("#", "https:"))]
    assert len(near) > 5
    for address in near:
        assert address.startswith("/referater/"), address
        target = below / address.removeprefix("/referater/").partition("?")[0]
        assert target.exists(), address


def test_every_script_finds_the_next_one(site_folder: Path) -> None:
    scripts = list((site_folder / "assets").rglob("*.js"))
    asked = {(script, one or other) for script in scripts for one, other in ASKED.findall(script.read_text("utf-8"))}
    assert len(asked) > 5
    assert [one for one in asked if not (one[0].parent / one[1]).is_file()] == []

"""What a clerk does wrong, as they come to it, and what a person does about it; commands come from the refusal itself.

`wrong` and `by_hand` are bash, called in the clone: files that are made, moved and deleted as with a file manager.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Mistake:
    kind: str
    wrong: str
    by_hand: str = ":"


_NEW = "printf '# Side\\n\\nOm en sag.\\n' >"
_SVG = "printf '<svg xmlns=\"http://www.w3.org/2000/svg\">%s</svg>'"
_POINTER = "printf 'version https://git-lfs.github.com/spec/v1\\noid sha256:1\\nsize 3\\n'"
_LFS = "*.pdf filter=lfs diff=lfs merge=lfs -text"
_ARCHIVE = "mkdir {0}; git -C {0} init -q; echo hej > {0}/a.md; git -C {0} add a.md; git -C {0} commit -qm a"
_DEEP = "/".join("abcdefghijklmnopqrst")

MISTAKES = [
    Mistake("push-symlink", "ln -s ~/Desktop/plan.md plan.md", f"rm plan.md; {_NEW} plan.md"),
    Mistake("push-submodule", _ARCHIVE.format("'Fælles arkiv'")),
    Mistake("push-gitmodules", _ARCHIVE.format("arkiv") + '; git submodule --quiet add "$PWD/arkiv" arkiv'),
    Mistake("push-executable", f"{_NEW} 'Plan å.md'; chmod +x 'Plan å.md'"),
    Mistake("push-name-encoding", f"{_NEW} $'\\xe6ndring.md'", "mv $'\\xe6ndring.md' ændring.md"),
    Mistake("push-name-control", f"{_NEW} $'plan\\n.md'", "mv $'plan\\n.md' plan.md"),
    Mistake("push-name-invisible", f"{_NEW} $'plan\\u200b.md'", "mv $'plan\\u200b.md' plan.md"),
    Mistake("push-name-character", f"{_NEW} 'hvem: os?.md'", "mv 'hvem: os?.md' hvem-os.md"),
    Mistake("push-name-end", f"{_NEW} ' plan.md'", "mv ' plan.md' plan.md"),
    Mistake("push-name-reserved", f"{_NEW} NUL.md", "mv NUL.md nul-vision.md"),
    Mistake("push-name-form", f"{_NEW} $'a\\u030ar.md'", "mv $'a\\u030ar.md' årets-plan.md"),
    Mistake("push-name-long", f"{_NEW} {'a' * 210}.md", f"mv {'a' * 210}.md a.md"),
    Mistake("push-name-deep", f"mkdir -p {_DEEP}; {_NEW} {_DEEP}/a.md", f"mv {_DEEP}/a.md a.md"),
    Mistake("push-twin-case", f"{_NEW} Plan.md; {_NEW} plan.md", "mv Plan.md plan-2025.md"),
    Mistake("push-twin-form", f"{_NEW} $'a\\u030ar.md'; {_NEW} år.md", "mv år.md årets-plan.md; rm $'a\\u030ar.md'"),
    Mistake("push-file-and-folder", f"{_NEW} plan.md; mkdir Plan.md; {_NEW} Plan.md/a.md", "mv plan.md planen.md"),
    Mistake("push-own-changed", "echo mkdocs >> ../../requirements.txt"),
    Mistake("push-outside", "mkdir ../../Noter; echo hej > '../../Noter/Mødets noter.txt'"),
    Mistake("push-mkdocs-key", "echo 'hooks: [byg.py]' >> ../../mkdocs.yml"),
    Mistake("push-mkdocs-text", "sed -i 's/^site_name: /&<b>/' ../../mkdocs.yml", "sed -i 's/<b>//' ../../mkdocs.yml"),
    Mistake("push-mkdocs-unreadable", "echo 'site_name: Nyby' >> ../../mkdocs.yml"),
    Mistake("push-type-active", "echo '<p>En sag' > side.html", f"rm side.html; {_NEW} side.md"),
    Mistake("push-type-program", "echo hej > installer.exe", "rm installer.exe"),
    Mistake("push-type-macros", "printf 'PK\\3\\4' > budget.xlsm", "mv budget.xlsm budget.xlsx"),
    Mistake("push-type-settings", "echo '[lfs]' > .lfsconfig", "rm .lfsconfig"),
    Mistake("push-type-hidden", "mkdir 'Mit udvalg'; touch 'Mit udvalg/.DS_Store'"),
    Mistake("push-type-data", "echo 'adgang: lukket' > moede.yaml", "mv moede.yaml ../eksempel/"),
    Mistake("push-type", "touch Thumbs.db", "rm Thumbs.db"),
    Mistake("push-program", "printf '#! Punkt 1\\n' > side.md", f"{_NEW} side.md"),
    Mistake(
        "push-lfs-pointer",
        f"git config filter.lfs.clean \"{_POINTER}\"; echo '{_LFS}' > ../../.gitattributes; echo plan > plan.pdf",
        "sed -i /filter=lfs/d ../../.gitattributes",
    ),
    Mistake("push-gitattributes", "echo '*.md merge=union' > ../../.gitattributes", ": > ../../.gitattributes"),
    Mistake("push-svg-active", f"{_SVG} '<script/>' > x.svg", "rm x.svg; printf '\\x89PNG' > x.png"),
    Mistake("push-svg-unreadable", f"{_SVG} '<g>' > x.svg", f"{_SVG} '<g/>' > x.svg"),
    Mistake("push-file-size", "head -c 1500000 /dev/zero > film.mp4", "head -c 900000 /dev/zero > film.mp4"),
    Mistake("push-file-count", "mkdir m; touch m/{1..400}.md", "rm m/{20..400}.md"),
    Mistake("push-edition-size", "for one in 1 2 3 4; do head -c 900000 /dev/zero > $one.txt; done", "rm 2.txt 3.txt"),
]

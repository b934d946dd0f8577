"""An authority's committees: a committee of a source in, the one it is in the edition out, added where it is new."""

from pathlib import Path

from klarsag.danish.slug import slugify
from klarsag.importers import kinds
from klarsag.records.document import read_yaml
from klarsag.records.finding import Finding
from klarsag.records.load import load
from klarsag.records.meeting import Authority, Committee, Committees
from klarsag.records.save import dump, write


class Bodies:
    """The committees in an authority's folder. What stands in its files, comments too, is never changed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.findings: list[Finding] = []

    def ready(self) -> bool:
        """Whether the folder can be imported into; makes `myndighed.yaml` where there is none."""
        about = self.folder / "myndighed.yaml"
        if self._listed() is None:
            return False
        if not about.exists():
            name = self.folder.name.replace("-", " ").title()
            write(about, dump(Authority(name=name, short_name=name)))
            file = f"{self.folder.name}/{about.name}"
            self.findings.append(Finding(kinds.AUTHORITY_GUESSED, file, values={"name": name}))
        return True

    def settle(self, committee: Committee) -> Committee | None:
        """The edition's own committee of that name, or `committee` itself, added; None where that cannot be."""
        listed = self._listed()
        if listed is None:
            return None
        for known in listed:
            if known.id == committee.id or slugify(committee.name) in {slugify(name) for name in known.all_names}:
                return known
        path = self.folder / "udvalg.yaml"
        before = path.read_text("utf-8") if path.exists() else ""
        write(path, _with(before, committee))
        after = self._listed()
        if after is None or [known.id for known in after] != [*(known.id for known in listed), committee.id]:
            write(path, before)
            self._unreadable()
            return None
        return committee

    def _listed(self) -> tuple[Committee, ...] | None:
        path = self.folder / "udvalg.yaml"
        if not path.exists():
            return ()
        found = load(read_yaml(path, path.name), Committees)
        if found is None:
            self._unreadable()
            return None
        return found.committees

    def _unreadable(self) -> None:
        finding = Finding(kinds.COMMITTEES_UNREADABLE, f"{self.folder.name}/udvalg.yaml")
        if finding not in self.findings:
            self.findings.append(finding)


def _with(before: str, committee: Committee) -> str:
    """The file's text with one more entry at its end, indented as the entries before it."""
    if not before.strip():
        return dump(Committees(committees=(committee,)))
    dash = next((line for line in before.splitlines() if line.lstrip().startswith("- ")), "  - ")
    indent = " " * (len(dash) - len(dash.lstrip()))
    lines = dump(committee).splitlines()
    entry = "\n".join(f"{indent}{'- ' if place == 0 else '  '}{line}" for place, line in enumerate(lines))
    return f"{before.rstrip()}\n{entry}\n"

"""A finding that a person has judged in, `privatliv.yaml` with it under `accepteret` out; every other line stays."""

from pathlib import Path

import yaml

from klarsag.records.document import Document, read_yaml
from klarsag.records.load import load
from klarsag.records.privacy import FILE, AcceptedFinding, Privacy
from klarsag.records.save import dump_line, write
from klarsag.records.words import danish
from klarsag.texts import Cannot, _

_ACCEPTED = danish("accepted")


class CannotAccept(Cannot):
    """Why nothing was written."""


def accept(content: Path, entry: AcceptedFinding) -> Path:
    """Write `entry` into the file of the edition in `content`, in place of an older one for the same finding and file.

    The file is written whole or not at all; it is the answer. Raises CannotAccept; a file with faults is not touched.
    """
    path = content / FILE
    old, document, privacy = "", Document(FILE), Privacy()
    if path.is_file():
        old, document = path.read_bytes().decode("utf-8", errors="replace"), read_yaml(path, FILE)
        read = load(document, Privacy)
        if read is None or document.findings:
            raise CannotAccept(_("{path} has errors, so nothing is written into it. Run klarsag check."), path=path)
        privacy = read
    ending = "\r\n" if "\r\n" in old else "\n"
    text = "\n".join(_written(old.replace("\r\n", "\n").rstrip("\n").split("\n"), document, privacy, entry)) + "\n"
    if not _says(text, privacy, entry):
        raise CannotAccept(
            _("{path} cannot be written into. Write each entry of “accepteret” on lines of its own."), path=path
        )
    write(path, text.replace("\n", ending).removeprefix(ending))
    return path


def _written(lines: list[str], document: Document, privacy: Privacy, entry: AcceptedFinding) -> list[str]:
    """The file's lines with the entry: where the older one stands, else after the last, else at the end."""
    if not privacy.accepted:
        kept = [line for line in lines if line.split("#")[0].split() != [f"{_ACCEPTED}:", "[]"]]
        return [*kept, f"{_ACCEPTED}:", *_entry(entry, "  ")]
    same = [at for at, one in enumerate(privacy.accepted) if (one.rule, one.file) == (entry.rule, entry.file)]
    at = same[0] if same else len(privacy.accepted) - 1
    start, end = document.values[_ACCEPTED, at][0] - 1, _end(lines, document, at)
    before = lines[:start] if same else lines[:end]
    indent = " " * max(0, document.values[_ACCEPTED, at][1] - 3)
    return [*before, *_entry(entry, indent), *lines[end:]]


def _end(lines: list[str], document: Document, at: int) -> int:
    """The line after entry `at`, counted from 0; blank lines and comments behind it belong to what follows."""
    start = document.values[_ACCEPTED, at][0]
    later = [place[0] - 1 for path, place in document.values.items() if len(path) < 3 and place[0] > start]
    later += [place[0] - 1 for path, place in document.keys.items() if len(path) == 1 and place[0] > start]
    end = min([*later, len(lines)])
    while end > start and (not lines[end - 1].strip() or lines[end - 1].lstrip().startswith("#")):
        end -= 1
    return end


def _entry(entry: AcceptedFinding, indent: str) -> list[str]:
    told = entry.model_dump(mode="json", by_alias=True)
    first, *rest = (dump_line({name: value}) for name, value in told.items())
    return [f"{indent}- {first}", *(f"{indent}  {line}" for line in rest)]


def _says(text: str, privacy: Privacy, entry: AcceptedFinding) -> bool:
    """Whether the text reads as what stood there, with the entry."""
    try:
        read = Privacy.model_validate(yaml.load(text, Loader=yaml.BaseLoader), by_alias=True, by_name=False)
    except (yaml.YAMLError, ValueError):
        return False
    others = [one for one in privacy.accepted if (one.rule, one.file) != (entry.rule, entry.file)]
    left = [one for one in read.accepted if one != entry]
    return read.public_bodies == privacy.public_bodies and left == others and entry in read.accepted

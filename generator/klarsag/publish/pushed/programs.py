"""The content of a file in; whether it is a program, or a pointer to a file kept elsewhere, out. Its name says nothing.

An Office file is a ZIP folder, and is none.
"""

from collections.abc import Iterator

from klarsag.publish.pushed.entry import Pushed
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

PROGRAM = Kind(
    "push-program",
    Severity.ERROR,
    _("“{name}” begins as a program does ({what})."),
    _("What is pushed is read and never run, and readers shall not get programs from you."),
    _("Delete it. If it is a text, let it begin with another line."),
    wrong="#!/bin/sh",
    right="---",
)
POINTER = Kind(
    "push-lfs-pointer",
    Severity.ERROR,
    _("“{name}” is no file, but git LFS' note of where one is kept."),
    _("Readers would get the note instead of the file, and nobody here could look into the file."),
    _("Delete the lines with “filter=lfs” in .gitattributes. Then write: git add --renormalize content"),
    wrong="version https://git-lfs.github.com/spec/v1",
)
_BEGINS = (
    (b"#!", "#!"),
    (b"\x7fELF", "ELF"),
    (b"\xfe\xed\xfa\xce", "Mach-O"),
    (b"\xfe\xed\xfa\xcf", "Mach-O"),
    (b"\xce\xfa\xed\xfe", "Mach-O"),
    (b"\xcf\xfa\xed\xfe", "Mach-O"),
    (b"\xca\xfe\xba\xbe", "Mach-O, Java"),
    (b"\0asm", "WebAssembly"),
    (b"dex\n", "Android"),
    (b"L\0\0\0\x01\x14\x02\0", "Windows .lnk"),
    (b"FWS", "Flash"),
    (b"CWS", "Flash"),
    (b"<?php", "PHP"),
)
_POINTERS = (b"version https://git-lfs.github.com/spec/", b"version https://hawser.github.com/spec/")
_HEAD = 64  # bytes, the shortest head of a program for Windows


def programs(one: Pushed, content: bytes) -> Iterator[Finding]:
    start = content.removeprefix(b"\xef\xbb\xbf")
    if start.lstrip().startswith(_POINTERS):
        yield one.finding(POINTER)
    elif what := _what(start):
        yield one.finding(PROGRAM, what=what)


def _what(start: bytes) -> str:
    # Two letters alone could begin a text; the head of a program has zero bytes.
    if start.startswith((b"MZ", b"ZM")) and b"\0" in start[:_HEAD]:
        return "Windows"
    return next((what for begin, what in _BEGINS if start.startswith(begin)), "")


KINDS = (PROGRAM, POINTER)

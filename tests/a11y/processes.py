"""In: a process of this machine. Out: the processes that it started and that theirs started, and their end."""

import os
import select
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Process:
    number: int
    command: str


def below(number: int) -> list[Process]:
    """Every process that goes back to `number`, as the kernel tells it now."""
    parents: dict[int, int] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                # The name stands in parentheses and may hold anything; the parent is the second word behind it.
                parents[int(folder.name)] = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            except (OSError, IndexError):
                continue  # it ended while we looked
    found: list[Process] = []
    for child in parents:
        up = child
        while up in parents and up != number:
            up = parents[up]
        if up == number and child != number:
            found.append(Process(child, command_of(child)))
    return found


def command_of(number: int) -> str:
    try:
        return Path(f"/proc/{number}/cmdline").read_text().replace("\0", " ").strip()
    except OSError:
        return ""


def end_of(processes: Iterable[Process], seconds: float) -> list[Process]:
    """Waits until the processes have ended, `seconds` at most for each; those that still run."""
    alive = []
    for process in processes:
        try:
            handle = os.pidfd_open(process.number)
        except ProcessLookupError:
            continue
        try:
            poll = select.poll()
            poll.register(handle, select.POLLIN)
            if not poll.poll(seconds * 1000) and process.command == command_of(process.number):
                alive.append(process)
        finally:
            os.close(handle)
    return alive

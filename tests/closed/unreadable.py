"""Files of items that cannot be read, or not all of them: a planter in, the bytes of a file out."""

from collections.abc import Callable

from tests.closed.items import body
from tests.closed.marks import Planter

_WHERE = "an item that cannot be read"


def unreadable_item(planter: Planter, number: int) -> bytes:
    """An item whose file is broken in one way; what it says of its access cannot be believed."""
    way = planter.random.choice(WAYS)
    said = planter.random.choice(("adgang: lukket", "titel: Et hegn"))
    lines = [f"punkt: {number}", said, *way(lambda: planter.mark(_WHERE))]
    return ("---\n" + "\n".join(lines) + "\n---\n" + body(planter, _WHERE)).encode()


def without_front_matter(planter: Planter, number: int) -> bytes:
    return f"punkt: {number}\nadgang: åben\n---\n{body(planter, _WHERE)}".encode()


def unclosed(planter: Planter, number: int) -> bytes:
    return f"---\npunkt: {number}\nadgang: lukket\n\n{body(planter, _WHERE)}".encode()


def other_letters(planter: Planter, number: int) -> bytes:
    return f"---\npunkt: {number}\nadgang: åben\n---\nSøen. {planter.mark(_WHERE)}\n".encode("latin-1")


def zero_byte(planter: Planter, number: int) -> bytes:
    return f"---\npunkt: {number}\nadgang: åben\n---\n{planter.mark(_WHERE)}\0\n".encode()


def two_bytes_a_letter(planter: Planter, number: int) -> bytes:
    return f"---\npunkt: {number}\nadgang: åben\n---\n{planter.mark(_WHERE)}\n".encode("utf-16")


Say = Callable[[], str]
WAYS: tuple[Callable[[Say], list[str]], ...] = (
    lambda say: [f"titel: {say()}: {say()}"],
    lambda say: [f'titel: "{say()}'],
    lambda say: [f"emner: [{say()}"],
    lambda say: [f"\ttitel: {say()}"],
    lambda say: [f"titel: *{say()}"],
    lambda say: [f"titel: &{say()} {say()}"],
    lambda say: [f"titel: !{say()} {say()}"],
    lambda say: [f"titel: @{say()}"],
    lambda say: [f"{(key := say())}: ja", f"{key}: nej"],
    lambda say: [f"{say()}:"],
    lambda say: [f"titel: {say()}\x07"],
    lambda say: [f"titel: {'[' * 50}{say()}{']' * 50}"],
    lambda say: [f"- {say()}"],
    lambda say: [f"? [{say()}]", f": {say()}"],
    lambda say: ["...", f"titel: {say()}"],
)
FILES = (
    *(unreadable_item, unreadable_item, unreadable_item, unreadable_item),
    *(without_front_matter, unclosed, other_letters, zero_byte, two_bytes_a_letter),
)

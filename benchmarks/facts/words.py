"""The lists of words.yaml out, each as the mutators and guards need it."""

from pathlib import Path
from typing import Any

import yaml

_LISTS: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "words.yaml").read_text("utf-8"))


def _listed(name: str) -> tuple[str, ...]:
    return tuple(_LISTS[name])


def _spaced(name: str) -> tuple[str, ...]:
    return tuple(word for line in _LISTS[name] for word in line.split())


MONTHS, WEEKDAYS = _listed("months"), _listed("weekdays")
SMALL, ORDINALS = _listed("small_numbers"), _listed("ordinals")
EMPTY = frozenset(_spaced("empty"))
BODIES, AUTHORITIES, PEOPLE, LAWS = _listed("bodies"), _listed("authorities"), _listed("people"), _listed("laws")
GIVEN_NAMES = _spaced("given_names")
PLACES: tuple[tuple[str, ...], ...] = tuple(tuple(places) for places in _LISTS["places"].values())
ONE_AUTHORITY: tuple[tuple[str, ...], ...] = tuple(tuple(names) for names in _LISTS["one_authority"])
ONE_LAW: tuple[tuple[str, ...], ...] = tuple(tuple(names) for names in _LISTS["one_law"])
PARTIES: dict[str, str] = _LISTS["parties"]

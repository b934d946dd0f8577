"""REPO/klarsag/publish.yaml in and out: what whoever looks after the server has decided."""

from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from klarsag.publish.failure import CannotPublish
from klarsag.records.save import write
from klarsag.texts import _

_MEGABYTE = 1_000_000


class _Settings(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Limits(_Settings):
    """What a push may be at most: sizes in megabytes (10^6 bytes), files counted, times in seconds."""

    file_megabytes: int = Field(default=50, gt=0)
    push_megabytes: int = Field(default=500, gt=0)
    edition_megabytes: int = Field(default=20_000, gt=0)
    files: int = Field(default=200_000, gt=0)
    check_seconds: int = Field(default=600, gt=0)
    build_seconds: int = Field(default=1800, gt=0)

    @property
    def file_bytes(self) -> int:
        return self.file_megabytes * _MEGABYTE

    @property
    def push_bytes(self) -> int:
        return self.push_megabytes * _MEGABYTE

    @property
    def edition_bytes(self) -> int:
        return self.edition_megabytes * _MEGABYTE


class Gate(_Settings):
    """What is asked of a built site before it goes live. `pages`: how many are looked at for accessibility without a
    browser, 0 for all; `browser`: whether pa11y-ci looks at every page too (some two seconds a page)."""

    pages: int = Field(default=200, ge=0)
    browser: bool = False


class Config(_Settings):
    """The configuration. `contact` is whom a refusal tells to ask; `keep` counts releases, the live one among them."""

    branch: str = "main"
    site: Path
    contact: str = ""
    language: Literal["da", "en"] = "da"
    keep: int = Field(default=10, ge=2)
    limits: Limits = Limits()
    gate: Gate = Gate()


NOT_READ = _("The file {path} cannot be used: {reason} Ask whoever looks after the server.")


def read_config(path: Path) -> Config:
    """Raises CannotPublish with a sentence that names the file and what is wrong in it."""
    try:
        return Config.model_validate(yaml.safe_load(path.read_text("utf-8")))
    except ValidationError as error:
        wrong = "; ".join(f"{'.'.join(map(str, one['loc'])) or '-'}: {one['msg']}." for one in error.errors())
        raise CannotPublish(NOT_READ, path=path, reason=wrong) from None
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise CannotPublish(NOT_READ, path=path, reason=f"{type(error).__name__}.") from None


def write_config(path: Path, config: Config) -> None:
    """Write every setting, so that whoever opens the file sees what there is to decide."""
    data = config.model_dump(mode="json")
    write(path, yaml.safe_dump(data, allow_unicode=True, sort_keys=False))

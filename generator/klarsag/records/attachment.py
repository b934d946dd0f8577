"""Models of a record's attachments: where each stands, in which versions, and what is known of its accessibility."""

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from klarsag.records.values import Day, LanguageCode, LocalFile, Record, Text, WebAddress


class AccessibleVersion(Record):
    """The same content in a form that everybody can use: a file beside the record, or an address.

    Without a title of its own it has the attachment's. A file in Markdown becomes a page of the site.
    """

    title: Text | None = None
    file: LocalFile | None = None
    address: WebAddress | None = None
    language: LanguageCode | None = None

    @model_validator(mode="after")
    def _stands_somewhere(self) -> "AccessibleVersion":
        if (self.file is None) is (self.address is None):
            raise PydanticCustomError("version-place", "place")
        return self


class Inaccessible(Record):
    """Why a document stays as it is although not everybody can read it, and until when."""

    reason: Text
    until: Day | None = None


class Attachment(Record):
    """An attachment: a file beside the record, an address where it is published, or the reason it is withheld."""

    title: Text
    file: LocalFile | None = None
    address: WebAddress | None = None
    withheld: Text | None = None
    language: LanguageCode | None = None
    accessible_version: AccessibleVersion | None = None
    inaccessible: Inaccessible | None = None
    id: Text | None = None

    @model_validator(mode="after")
    def _stands_somewhere(self) -> "Attachment":
        if sum(place is not None for place in (self.file, self.address, self.withheld)) != 1:
            raise PydanticCustomError("attachment-place", "place", {"title": self.title})
        return self

    @property
    def files(self) -> tuple[str, ...]:
        """The files beside the record that it names, the accessible version first."""
        version = self.accessible_version.file if self.accessible_version else None
        return tuple(file for file in (version, self.file) if file)

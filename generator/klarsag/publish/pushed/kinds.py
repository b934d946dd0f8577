"""Every kind of refusal of this package, for `klarsag explain` and the tests."""

from klarsag.publish.pushed import (
    attributes,
    drawings,
    history,
    limits,
    mkdocs_settings,
    modes,
    name_kinds,
    outside,
    past,
    programs,
    references,
    twins,
    type_kinds,
)

ALL = (
    *references.KINDS,
    *limits.KINDS,
    *modes.KINDS,
    *name_kinds.KINDS,
    *twins.KINDS,
    *outside.KINDS,
    *mkdocs_settings.KINDS,
    *type_kinds.KINDS,
    *programs.KINDS,
    *attributes.KINDS,
    *drawings.KINDS,
    *history.KINDS,
    *past.KINDS,
)

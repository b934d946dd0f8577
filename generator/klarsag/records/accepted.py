"""The model of a contradiction in a record that staff have looked at and that stands in its source."""

from klarsag.records.values import Record, Text


class AcceptedContradiction(Record):
    """`rule` is the id of the finding, `wordings` are the two that it names, `reason` is what readers are told."""

    rule: Text
    wordings: tuple[Text, ...]
    reason: Text

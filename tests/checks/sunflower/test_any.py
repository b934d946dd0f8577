"""In: whatever can stand in a `solsikke.yaml`. Out: findings that can be shown, at places that there are."""

from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.checks.sunflower.edition import found, town
from tests.properties.records import records

from klarsag.records.save import dump
from klarsag.records.sunflower import Sunflower
from klarsag.texts import LANGUAGES

PAGE = "Du kan få en solsikkesnor. Bed om et kort. Her er pjecer om solsikken på arabisk.\n"


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(record=records(Sunflower), day=st.one_of(st.none(), st.dates(date(2000, 1, 1), date(2100, 1, 1))))
def test_whatever_stands_there(tmp_path: Path, record: Sunflower, day: date | None) -> None:
    root = town(tmp_path, sunflower=dump(record), sider__hjaelp_md=PAGE)
    for finding in found(root, day):
        for language in LANGUAGES:
            told = finding.as_json(language)
            assert all(told[part].strip() for part in ("message", "why", "hint"))
        file = root / finding.file
        lines = file.read_text("utf-8").split("\n") if file.is_file() else [""]
        assert 1 <= finding.line <= len(lines)
        assert 1 <= finding.column <= len(lines[finding.line - 1]) + 1

"""What failed, and the days of a crossing, are told later in the language of whoever reads them."""

import json
from datetime import timedelta

import pytest

from crm.catalog.called import InEach, MeasureNamed, TablesNamed
from crm.catalog.kept_errors import kept_error, said_error
from crm.errors import CrmError, Misused, Unknown
from crm.languages.speak import LANGUAGES, speaker
from crm.standing.definition import Alert
from crm.standing.due import run_due
from crm.standing.news import news
from crm.terms.clock import Clock
from tests.crm.standing.office import EIGHT, LAST_WEEK, Office

DAY = timedelta(days=1)
ERRORS = (
    Misused("report-no-past", measure=MeasureNamed("stock")),
    Misused("report-not-by", measure=MeasureNamed("revenue"), table=TablesNamed(("tickets",)), tables=TablesNamed(("orders", "customers"))),
    Misused("behind-no-row", number=3, rows=1),
    Unknown("unknown-event", name="wish", near=InEach({language: f"Ereignis {language}" for language in LANGUAGES})),
)  # fmt: skip


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: str(error.key))
def test_an_error_that_was_kept_is_said_as_it_would_have_been(error: CrmError) -> None:
    kept = json.loads(json.dumps(kept_error(error)))
    for language in LANGUAGES:
        assert said_error(kept, speaker(language)) == error.sentence(language)


def test_what_earlier_versions_kept_as_text_stays_that_text() -> None:
    kept = {"key": "report-no-past", "values": {"measure": "stock"}}
    assert "stock" in said_error(kept, speaker("de"))


def test_a_failed_look_and_a_crossing_are_told_in_the_readers_language(office: Office) -> None:
    office.asked(Alert(report=LAST_WEEK, side="above", line=200), "Revenue")
    office.world.order("cy", "2026-06-30", 500)
    assert [done.crossed for done in run_due(office.room, Clock(EIGHT + 7 * DAY))] == [True]
    (told,) = news(office.store)
    german = told.words(office.workspace.wording("de"))
    assert "5. Juli 2026" in german and "Jul 5" not in german, german
    chinese = told.words(office.workspace.wording("zh"))
    assert "2026年6月29日至7月5日" in chinese, chinese

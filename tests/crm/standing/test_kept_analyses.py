"""Analyses are kept as reports are: named, with versions, pinned, and sent by a rhythm."""

from datetime import timedelta
from typing import Any

import pytest

from crm.analyses.cohorts import Cohorts
from crm.analyses.definition import Analysis
from crm.analyses.funnel import Funnel
from crm.analyses.heading import heading
from crm.analyses.pareto import Pareto
from crm.answers.definition import ASKABLE, askable, askable_json
from crm.answers.keeping import kept_answer
from crm.answers.words import described
from crm.errors import BadInput, Misused
from crm.home.front import FrontPage
from crm.home.pins import Pins
from crm.languages.speak import LANGUAGES
from crm.standing.definition import Digest
from crm.standing.keeping import hash_of
from crm.standing.rhythm import Rhythm
from crm.store.standing import StandingRow
from crm.terms.clock import Clock
from tests.crm.standing.office import ANN, EIGHT, MONDAY, WEEKLY, Office

FEW = Pareto(by="customers.country")
MADE: Any = {"by": "ann", "now": MONDAY}
KINDS: list[dict[str, Any]] = [
    {"kind": "change"}, {"kind": "cohorts"}, {"kind": "rfm_grid"}, {"kind": "basket_pairs"},
    {"kind": "funnel", "steps": [{"types": ["cart_added"]}, {"types": []}]},
    {"kind": "pareto"}, {"kind": "campaign_comparison"}, {"kind": "ab_test"}, {"kind": "anomalies"},
    {"kind": "forecast"}, {"kind": "attribution"},
]  # fmt: skip


def kept(office: Office, asked: Analysis, name: str = "Few") -> str:
    told: Any = {"request": "", "language": "en"}
    return kept_answer(office.workspace.reports, asked, name, **told, **MADE).id


def test_an_analysis_has_a_name_versions_and_a_way_back(either: Office) -> None:
    reports = either.workspace.reports
    id = kept(either, FEW)
    revised = reports.revise(id, Cohorts(), request="", language="en", **MADE)
    assert (revised.version, revised.definition) == (2, Cohorts())
    assert reports.undo(id, **MADE).definition == FEW
    assert [one.definition.kind for one in reports.versions("few")] == ["pareto", "cohorts", "pareto"]  # fmt: skip
    either.saved()
    assert [one.name for one in reports.list()] == ["Few", "Weekly sales"]
    with pytest.raises(Misused):
        reports.rename(id, "weekly SALES", **MADE)


def test_the_same_is_kept_once_and_no_two_have_one_name(office: Office) -> None:
    first = kept(office, FEW)
    assert kept(office, FEW, "again") == first
    kept(office, Cohorts())
    assert [one.name for one in office.workspace.reports.list()] == ["Few", "Few (2)"]


def test_what_is_no_definition_is_refused() -> None:
    for text in ('{"kind": "funnel"}', '{"measures": []}', "[1]", "{", '{"kind": "magic"}'):
        with pytest.raises(BadInput):
            askable_json(text)
    assert askable({"measures": ["revenue"]}).kind == "report", "as earlier versions kept it"


@pytest.mark.parametrize("spec", KINDS, ids=lambda spec: str(spec["kind"]))
def test_every_analysis_has_a_name_of_its_own_in_every_language(
    office: Office, spec: dict[str, Any]
) -> None:
    analysis = ASKABLE.validate_python(spec)
    names = [heading(analysis, office.workspace.wording(la)) for la in LANGUAGES]  # type: ignore[arg-type]
    assert len(set(names)) >= 4 and all(name and not name.endswith("·") for name in names), names
    wording = office.workspace.wording("de")
    said = described(analysis, office.workspace.scope(Clock(MONDAY)), wording)
    assert said.startswith(names[LANGUAGES.index("de")])


def test_a_pinned_analysis_shows_what_it_found(office: Office) -> None:
    pins = Pins(office.store, "ann")
    first = pins.add(FEW, "Pareto", saved=None, now=MONDAY)
    assert pins.add(FEW, "again", saved=None, now=MONDAY).id == first.id
    pins.add(FEW.model_copy(update={"share": 0.5}), "Pareto", saved=None, now=MONDAY)
    steps = [{"types": ["cart_added"]}, {"types": []}]
    pins.add(Funnel.model_validate({"steps": steps}), "Funnel", saved=None, now=MONDAY)
    assert [pin.name for pin in pins.list()] == ["Pareto", "Pareto (2)", "Funnel"]
    shown = [f for _, f in FrontPage().of(office.workspace, "ann", "en", Clock(MONDAY)).pins]
    assert [f.name for f in shown[:2]] == ["Pareto: Revenue by country", "Pareto: Revenue by country (2)"]  # fmt: skip
    assert "100%" in shown[0].note and [bar.value for bar in shown[0].bars] == ["$120.00"]
    assert shown[2].note, "a funnel without anybody in it says so"


def test_a_digest_of_an_analysis_needs_a_person_and_carries_its_table(office: Office) -> None:
    id = kept(office, FEW)
    rhythm = Rhythm.model_validate({"every": "daily", "at": "08:00"})
    digest = Digest(reports=(id, office.saved(WEEKLY)), rhythm=rhythm, to=(ANN,))
    asked = office.asked(digest, "Both", allowed=False)
    assert asked.approval is not None and asked.approval.details["reports"] == ["Few", "Weekly sales"]  # fmt: skip
    assert office.at(EIGHT) == [] and office.mails() == []
    again = office.asked(digest, "Both")
    assert again.kept.name == "Both (2)", "no two digests have one name"
    office.at(EIGHT + timedelta(minutes=1))
    (mail,) = office.mails()
    text = next(p for p in mail.walk() if p.get_content_type() == "text/plain")
    said = text.get_payload(decode=True).decode()  # type: ignore[union-attr]
    for shown in ("Pareto: Revenue by country", "$120.00", "Revenue by week"):
        assert shown in said


def test_a_digest_carries_the_files_that_a_person_saw_in_the_request(office: Office) -> None:
    rhythm = Rhythm.model_validate({"every": "daily", "at": "08:00"})
    saved = (kept(office, FEW), office.saved(WEEKLY))
    digest = Digest(reports=saved, rhythm=rhythm, to=(ANN,), files=("png", "csv", "pdf"))
    asked = office.asked(digest, "Both", allowed=False)
    assert asked.approval is not None and asked.approval.details["files"] == ["PNG", "CSV", "PDF"]
    with office.store.writing() as session:
        row = session.get_one(StandingRow, asked.kept.id)
        before = hash_of(row)
        row.definition = {**row.definition, "files": ["xlsx"]}
        assert hash_of(row) != before, "other files need another approval"
        row.definition, row.status = digest.model_dump(mode="json"), "active"
    office.at(EIGHT + timedelta(minutes=1))
    (mail,) = office.mails()
    found = {p.get_filename(): p.get_payload(decode=True) for p in mail.walk() if p.get_filename()}
    assert len(found) == 6 and len(set(found)) == 6
    begins = {"png": b"\x89PNG", "csv": b"\xef\xbb\xbf", "pdf": b"%PDF"}
    for name, content in found.items():
        assert content.startswith(begins[name.rsplit(".", 1)[1]]), name  # type: ignore[union-attr]
    assert mail.get_content_type() == "multipart/mixed"

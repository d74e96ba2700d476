"""An analysis can be taken away as a file, as a report can."""

import csv
from pathlib import Path
from typing import Any

from agent.app import App
from agent.settings import settings_from
from crm.languages.speak import speaker
from crm.terms.clock import Clock
from tests.agent.company import NOW, make_company
from tests.ui.made_cards import REPORT
from tools.cards import ReportCard
from ui.cards.html import draw
from ui.workplace import Workplace

CHANGE: dict[str, Any] = {"kind": "change", "measure": "orders"}


def analysed() -> ReportCard:
    return REPORT.model_copy(update={"spec": CHANGE})


def test_the_card_offers_every_form_of_file() -> None:
    drawn = str(draw(analysed(), "b1", speaker("en")))
    for form in ("csv", "xlsx", "pdf", "png"):
        assert f'data-format="{form}"' in drawn


def test_a_card_without_a_chart_offers_no_picture() -> None:
    drawn = str(draw(analysed().model_copy(update={"chart": None}), "b1", speaker("en")))
    assert 'data-format="pdf"' in drawn and 'data-format="png"' not in drawn


def test_the_file_has_the_rows_of_the_analysis(tmp_path: Path) -> None:
    home = make_company(tmp_path)
    desk = Workplace(App(settings_from({}, home), lambda: Clock(NOW)))
    asked = {**CHANGE, "window": {"kind": "calendar", "period": "year", "offset": 0}}
    made = desk.export_report(asked, "csv", "de").path
    assert made.name.startswith("warum-sich-") and made.suffix == ".csv"
    with made.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file))
    assert len(lines) > 1 and len({len(line) for line in lines}) == 1

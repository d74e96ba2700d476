"""What a report says beside its figures, on every screen."""

import io
from typing import Any

from rich.console import Console

from crm.languages.speak import speaker
from tools.cards import ReportCard
from ui.cards import blocks, text
from ui.cards.html import draw

SAY = speaker("en")
TITLE = "Orders by year · all time"
ABOUT = "Customers who live in Lyon and who have not ordered since spring"
COLUMNS: tuple[dict[str, Any], ...] = (
    {"name": "year", "type": "date", "kind": "key", "unit": None, "label": "Year"},
    {"name": "orders", "type": "integer", "kind": "measure", "unit": None, "label": "Orders"},
)


MEANS = "Orders that count. Source: orders. Unit: number."


def report(rows: int) -> ReportCard:
    """A year a row, from 1900 on."""
    return ReportCard(
        title=TITLE,
        spec={},
        columns=COLUMNS,
        rows=tuple((f"{1900 + n}-01-01", 7) for n in range(rows)),
        chart=None,
        sql="SELECT 1",
        description=f"{TITLE} · {ABOUT}",
        summary="Orders stay the same.",
        definitions=(MEANS,),
    )


def printed(card: ReportCard) -> str:
    out = io.StringIO()
    Console(file=out, width=120, color_system=None).print(text.draw(card, SAY))
    return out.getvalue()


def test_a_report_says_whom_it_is_about_on_every_screen() -> None:
    card = report(2)
    for shown in (printed(card), str(draw(card, "t1-1", SAY)), str(list(blocks.draw(card, SAY)))):
        assert ABOUT in shown and "Orders stay the same." in shown
        assert MEANS in shown
    assert '<details class="fold definitions">' in str(draw(card, "t1-1", SAY))


def test_the_shell_shows_the_last_years_of_a_long_report() -> None:
    shown = printed(report(40))
    assert "1939" in shown and "1910" in shown and "1909" not in shown
    assert "10 more" in shown

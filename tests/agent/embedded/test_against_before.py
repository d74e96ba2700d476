"""A number beside that of the time before: of this month where none is named, never dropped."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.requests import Ask, RunReport
from crm.terms.window import Between, Calendar, Window
from tests.worlds import World

MONTH, WEEK, QUARTER = (
    Calendar(period="month"),
    Calendar(period="week"),
    Calendar(period="quarter"),
)
SAID: list[tuple[str, str, Window | None]] = [
    ("revenue vs last month", "revenue", MONTH),
    ("new customers this month vs last month", "new_customers", MONTH),
    ("orders compared with last week", "orders", WEEK),
    ("Umsatz im Vergleich zum Vormonat", "revenue", MONTH),
    ("Neukunden gegenüber letztem Quartal", "new_customers", QUARTER),
    ("本月新客户与上月相比", "new_customers", MONTH),
    ("nouveaux clients ce mois-ci vs le mois dernier", "new_customers", MONTH),
    ("clientes nuevos frente al mes pasado", "new_customers", MONTH),
    ("clientes novos este mês versus o mês passado", "new_customers", MONTH),
    ("active customers vs last month", "engaged_customers", MONTH),
]
ASKED = [
    "revenue this year vs last month",
    "Umsatz in diesem Jahr im Vergleich zum Vormonat",
    "VIP customers compared with last year",
    "inactive customers versus last quarter",
    "events by second",
]


@pytest.mark.parametrize(("text", "measure", "window"), SAID)
def test_it_stands_beside_the_time_before(
    reader: Reader, world: World, text: str, measure: str, window: Window
) -> None:
    request = reader.read(text, world.clock).request
    assert isinstance(request, RunReport), request
    report = request.report
    assert (report.measures, report.compare, report.window) == ((measure,), "previous", window)


def test_a_named_month_stands_beside_the_one_before_it(reader: Reader, world: World) -> None:
    request = reader.read("revenue in May vs the previous month", world.clock).request
    assert isinstance(request, RunReport)
    assert isinstance(request.report.window, Between) and request.report.compare == "previous"


@pytest.mark.parametrize("text", ASKED)
def test_what_cannot_stand_beside_it_is_asked_about(
    reader: Reader, world: World, text: str
) -> None:
    assert isinstance(reader.read(text, world.clock).request, Ask)

"""From a row of the last report to its people, as marketers say it in five languages."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.keepsakes import tongues
from agent.embedded.requests import Ask
from agent.embedded.rows import row_people
from agent.embedded.vocabulary import build_lexicon
from crm.analyses.cohorts import Cohorts
from crm.analyses.funnel import Funnel
from crm.reports.definition import ByField, Report
from crm.segments.conditions.sequence import Step
from tests.agent.embedded.salon import salon

REPORT = Report(measures=("revenue",), breakdowns=(ByField(field="customers.country"),))
FUNNEL = Funnel(steps=(Step(types=("product_viewed",)), Step(types=("cart_added",)), Step()))
SPOKEN = Focus(report=REPORT, last="report")
SAID = [
    ("en", "customers behind the third row", 3),
    ("de", "Kunden hinter der dritten Zeile", 3),
    ("fr", "les clients derrière la troisième ligne", 3),
    ("es", "clientes detrás de la tercera fila", 3),
    ("pt", "clientes por trás da terceira linha", 3),
    ("en", "segment the customers behind the third row", 3),
    ("en", "Please make a segment of the people in the first bar.", 1),
    ("en", "turn row 12 into an audience", 12),
    ("en", "who is behind the last bar?", -1),
    ("en", "create a segment from the 2nd row", 2),
    ("de", "Segmentiere die Kunden hinter der dritten Zeile", 3),
    ("de", "Mach aus der zweiten Zeile ein Segment", 2),
    ("de", "bitte die Kundinnen und Kunden aus Zeile 4 segmentieren", 4),
    ("de", "Wer steckt hinter dem letzten Balken?", -1),
    ("zh", "细分第三行背后的客户", 3),
    ("zh", "把第2行的客户做成一个细分", 2),
    ("zh", "第五个柱子背后是谁?", 5),
    ("zh", "最后一行的客户建一个人群", -1),
    ("fr", "segmente les clients derrière la troisième ligne", 3),
    ("fr", "Crée un segment avec les clients de la première barre", 1),
    ("fr", "transforme la ligne 5 en audience", 5),
    ("fr", "qui se cache derrière la dernière barre ?", -1),
    ("es", "segmenta a los clientes detrás de la tercera fila", 3),
    ("es", "Crea un segmento con los clientes de la primera barra", 1),
    ("es", "convierte la fila 7 en un segmento", 7),
    ("es", "¿quién está detrás de la última fila?", -1),
]


@pytest.mark.parametrize(("language", "text", "row"), SAID)
def test_the_row_that_is_meant_is_found(language: str, text: str, row: int) -> None:
    found = row_people(text, tongues(text, language), SPOKEN)
    assert found is not None
    assert found[1].row == row
    assert found[1].report == REPORT


LOST = [
    ("en", "segment those who dropped out at step 3", 3),
    ("en", "Make a segment of the customers who were lost before the second step", 2),
    ("en", "who dropped off after step 2?", 3),
    ("de", "Segmentiere die Kunden, die bei Schritt 3 verloren gingen", 3),
    ("de", "Segmentiere alle, die vor dem dritten Schritt ausgestiegen sind", 3),
    ("de", "Segmentiere die, die nach Schritt 2 abgesprungen sind", 3),
    ("fr", "segmente ceux qui ont abandonné à l'étape 3", 3),
    ("fr", "Segmente les clients perdus avant la troisième étape", 3),
    ("es", "segmenta a los que se perdieron en el paso 3", 3),
    ("es", "Segmenta a los clientes que abandonaron antes del tercer paso", 3),
    ("zh", "细分第3步流失的客户", 3),
    ("zh", "圈出在第二步之后流失的客户", 3),
]


@pytest.mark.parametrize(("language", "text", "row"), LOST)
def test_those_lost_at_a_step_are_found(language: str, text: str, row: int) -> None:
    found = row_people(text, tongues(text, language), Focus(shown=FUNNEL.model_dump_json()))
    assert found is not None
    assert (found[1].row, found[1].lost, found[1].report) == (row, True, FUNNEL)


@pytest.mark.parametrize(
    ("language", "text", "row"),
    [
        ("en", "segment the customers in step 2", 2),
        ("en", "segment those who reached the second step", 2),
        ("de", "Mach aus dem zweiten Schritt ein Segment", 2),
        ("fr", "Crée un segment avec les clients de la deuxième étape", 2),
        ("es", "Crea un segmento con los clientes del paso 2", 2),
        ("zh", "第2步的客户建一个人群", 2),
    ],
)
def test_those_of_a_step_are_found(language: str, text: str, row: int) -> None:
    found = row_people(text, tongues(text, language), Focus(shown=FUNNEL.model_dump_json()))
    assert found is not None
    assert (found[1].row, found[1].lost) == (row, False)


COHORTS = [
    ("en", "segment the third cohort", 3, None, False),
    ("en", "segment those of the third row who came back in month 2", 3, 2, False),
    ("en", "segment the customers in the 3rd row who never came back", 3, 0, True),
    ("de", "Segmentiere die Kunden der dritten Zeile, die im zweiten Monat wiederkamen", 3, 2, False),
    ("de", "Segmentiere die Kunden der dritten Zeile, die nie wiederkamen", 3, 0, True),
    ("zh", "细分第三行在第二个月复购的客户", 3, 2, False),
    ("zh", "细分第3行没有再回来的客户", 3, 0, True),
    ("fr", "segmente les clients de la troisième ligne qui sont revenus au mois 2", 3, 2, False),
    ("es", "segmenta a los clientes de la tercera fila que no volvieron", 3, 0, True),
    ("pt", "segmente os clientes da terceira linha que voltaram no mês 2", 3, 2, False),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "row", "after", "lost"), COHORTS)
def test_those_of_a_cohort_are_found(
    language: str, text: str, row: int, after: int | None, lost: bool
) -> None:
    found = row_people(text, tongues(text, language), Focus(shown=Cohorts().model_dump_json()))
    assert found is not None
    assert (found[1].row, found[1].after, found[1].lost) == (row, after, lost)


def test_a_period_of_another_length_is_not_taken_for_the_cohorts_own() -> None:
    text = "segment those of the third row who came back in week 2"
    shown = Focus(shown=Cohorts().model_dump_json())
    assert row_people(text, tongues(text, "en"), shown) is None


def test_nobody_is_lost_in_a_report() -> None:
    text = "segment those who dropped out at step 3"
    assert row_people(text, tongues(text, "en"), SPOKEN) is None


@pytest.mark.parametrize(
    "text", ["segment customers in the US", "show the top 3 rows", "top 5", ""]
)
def test_other_messages_are_left_to_the_rest_of_the_reading(text: str) -> None:
    assert row_people(text, tongues(text, "en"), SPOKEN) is None


def test_without_a_report_there_are_no_rows() -> None:
    text = "segment the customers behind the third row"
    assert row_people(text, tongues(text, "en"), Focus()) is None


@pytest.mark.parametrize(
    "text",
    [
        "customers behind the third row",
        "Kunden hinter der dritten Zeile",
        "les clients derrière la troisième ligne",
        "clientes detrás de la tercera fila",
        "clientes por trás da terceira linha",
        "第三行背后的客户",
    ],
)
def test_without_a_table_no_row_is_looked_for(text: str) -> None:
    world = salon()
    reader = Reader(world.catalog, build_lexicon(world.catalog))
    assert reader.read(text, world.clock).request == Ask("ask-no-rows")

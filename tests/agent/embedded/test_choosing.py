"""Ranks within groups, samples, halves, RFM classes, lookalikes, limits and exclusions, as people say them."""

from dataclasses import replace
from typing import Any

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import MakeSegment, RunReport
from agent.embedded.vocabulary import build_lexicon
from crm.segments.conditions.rfm import Rfm
from crm.segments.definition import Segment
from crm.segments.parsing import parse_segment
from crm.terms.clock import Clock
from tests.agent.embedded.salon import salon

US = {"kind": "attribute", "field": "customers.country", "values": ["US"]}
FR = {"kind": "attribute", "field": "customers.country", "values": ["FR"]}
DE = {"kind": "attribute", "field": "customers.country", "values": ["DE"]}
OWNERS = {"kind": "attribute", "field": "customers.customer_type", "values": ["salon_owner"]}
VIP = {"kind": "top", "percent": 5, "assumed": True}
TOP = {"kind": "top", "percent": 10, "per": "customers.country"}
HALF_A = {"kind": "sample", "part": 1, "parts": 2}
QUARTILE = {"kind": "top", "part": 2, "parts": 4, "assumed": True}
DECILE = {"kind": "top", "by": "orders", "part": 1, "parts": 10, "lowest": True}
AT_RISK = {"kind": "rfm", "classes": ["at_risk"]}
CHAMPIONS = {"kind": "rfm", "classes": ["champions"]}
GONE = {"kind": "event", "types": ["email_unsubscribed"]}
OUT = {"kind": "consent", "status": "opted_out"}
LIKE_VIP = {"kind": "lookalike", "of": VIP, "count": 500}


def every(*parts: Any) -> dict[str, Any]:
    return {"kind": "all", "of": list(parts)}


def drawn(count: int, *among: Any) -> dict[str, Any]:
    return {"kind": "sample", "count": count, **({"among": every(*among)} if among else {})}


def best(*without: Any) -> dict[str, Any]:
    return {"where": VIP, "exclude": list(without), "limit": {"count": 1000}}


SPENDERS = {"where": OWNERS, "limit": {"count": 200, "by": "spend"}}
TENTH = {"kind": "sample", "percent": 10}
SAID: dict[str, list[tuple[str, dict[str, Any]]]] = {
    "en": [
        ("VIPs likely to churn", every(VIP, AT_RISK)),
        ("salon owners who might churn", every(OWNERS, AT_RISK)),
        ("top 10% by spend in each country", TOP),
        ("top 10% of customers by spend per country", TOP),
        ("the top 5 customers by spend within every country", {"kind": "top", "count": 5, "per": "customers.country"}),
        ("a random 10% of US salon owners", every(US, OWNERS, TENTH)),
        ("a random sample of 10% of US salon owners", every(US, OWNERS, TENTH)),
        ("US salon owners | a random 500 of them", drawn(500, US, OWNERS)),
        ("a random sample of 1,500", drawn(1500)),
        ("salon owners in France | split them into two halves", every(OWNERS, FR, HALF_A)),
        ("salon owners in France | the A half", every(OWNERS, FR, HALF_A)),
        ("salon owners in France | the A half | the other half", every(OWNERS, FR, {**HALF_A, "part": 2})),
        ("champions", CHAMPIONS),
        ("champions in Germany", every(DE, CHAMPIONS)),
        ("customers at risk (RFM)", AT_RISK),
        ("second quartile by spend", QUARTILE),
        ("the lowest decile by number of orders", DECILE),
        ("500 customers most like my VIPs", LIKE_VIP),
        ("find the 200 people most similar to salon owners in France", {"kind": "lookalike", "of": every(OWNERS, FR), "count": 200}),
        ("VIPs except those who unsubscribed, at most 1000", best(GONE)),
        ("salon owners | the 200 biggest spenders among them", SPENDERS),
        ("US salon owners, at most 300", {"where": every(US, OWNERS), "limit": {"count": 300}}),
        ("VIPs except those who unsubscribed", {"where": VIP, "exclude": [GONE]}),
    ],
    "de": [
        ("Welche Kunden sind abwanderungsgefährdet?", AT_RISK),
        ("Saloninhaber, die abwandern könnten", every(OWNERS, AT_RISK)),
        ("die besten 10% nach Umsatz in jedem Land", TOP),
        ("zufällige 10% der Saloninhaber in den USA", every(OWNERS, US, TENTH)),
        ("eine Zufallsauswahl von 500", drawn(500)),
        ("Saloninhaber in Frankreich | teile sie in zwei Hälften", every(OWNERS, FR, HALF_A)),
        ("Saloninhaber in Frankreich | die Hälfte A", every(OWNERS, FR, HALF_A)),
        ("Champions", CHAMPIONS),
        ("gefährdete Kunden (RFM)", AT_RISK),
        ("das zweite Quartil nach Umsatz", QUARTILE),
        ("das unterste Dezil nach Zahl der Bestellungen", DECILE),
        ("500 Kunden, die meinen VIPs am ähnlichsten sind", LIKE_VIP),
        ("die 500 ähnlichsten Kunden zu Saloninhabern in Frankreich", {"kind": "lookalike", "of": every(OWNERS, FR), "count": 500}),
        ("VIPs außer denen, die sich abgemeldet haben, höchstens 1000", best(GONE)),
        ("Saloninhaber | die 200 davon mit dem höchsten Umsatz", SPENDERS),
        ("Saloninhaber in den USA, höchstens 300", {"where": every(OWNERS, US), "limit": {"count": 300}}),
    ],
    "fr": [
        ("les clients VIP qui risquent de partir", every(VIP, AT_RISK)),
        ("top 10% par dépenses dans chaque pays", TOP),
        ("10% au hasard des propriétaires de salon aux États-Unis", every(OWNERS, US, TENTH)),
        ("un échantillon aléatoire de 500 clients", drawn(500)),
        ("propriétaires de salon en France | divise-les en deux moitiés", every(OWNERS, FR, HALF_A)),
        ("propriétaires de salon en France | la moitié A", every(OWNERS, FR, HALF_A)),
        ("les champions", CHAMPIONS),
        ("clients à risque (RFM)", AT_RISK),
        ("le deuxième quartile par dépenses", QUARTILE),
        ("le dernier décile par nombre de commandes", DECILE),
        ("500 clients les plus semblables à mes VIP", LIKE_VIP),
        ("les 200 clients qui ressemblent le plus aux propriétaires de salon en France", {"kind": "lookalike", "of": every(OWNERS, FR), "count": 200}),
        ("VIP sauf ceux qui se sont désabonnés, au plus 1000", best(OUT)),
        ("propriétaires de salon | les 200 plus gros acheteurs d'entre eux", SPENDERS),
        ("propriétaires de salon aux États-Unis, au plus 300", {"where": every(OWNERS, US), "limit": {"count": 300}}),
    ],
    "es": [
        ("dueños de salón en riesgo de abandono", every(OWNERS, AT_RISK)),
        ("top 10% por gasto en cada país", TOP),
        ("un 10% al azar de los propietarios de salón de Estados Unidos", every(OWNERS, US, TENTH)),
        ("una muestra aleatoria de 500", drawn(500)),
        ("propietarios de salón en Francia | divídelos en dos mitades", every(OWNERS, FR, HALF_A)),
        ("propietarios de salón en Francia | la mitad A", every(OWNERS, FR, HALF_A)),
        ("campeones", CHAMPIONS),
        ("clientes en riesgo (RFM)", AT_RISK),
        ("el segundo cuartil por gasto", QUARTILE),
        ("el último decil por número de pedidos", DECILE),
        ("500 clientes más parecidos a mis VIP", LIKE_VIP),
        ("los 200 clientes que más se parecen a los propietarios de salón en Francia", {"kind": "lookalike", "of": every(OWNERS, FR), "count": 200}),
        ("VIP excepto los que se dieron de baja, como máximo 1000", best(GONE)),
        ("propietarios de salón | los 200 que más gastan de ellos", SPENDERS),
        ("propietarios de salón en Estados Unidos, como máximo 300", {"where": every(OWNERS, US), "limit": {"count": 300}}),
    ],
    "zh": [
        ("即将流失的VIP", every(VIP, AT_RISK)),
        ("每个国家消费金额最高的10%的客户", TOP),
        ("随机10%的美国沙龙店主", every(US, OWNERS, TENTH)),
        ("美国沙龙店主 | 从他们中随机抽取500人", drawn(500, US, OWNERS)),
        ("法国的沙龙店主 | 把他们分成两半", every(FR, OWNERS, HALF_A)),
        ("法国的沙龙店主 | A组", every(FR, OWNERS, HALF_A)),
        ("冠军客户", CHAMPIONS),
        ("有流失风险的客户（RFM）", AT_RISK),
        ("消费金额第二个四分位的客户", QUARTILE),
        ("与VIP最相似的500位客户", LIKE_VIP),
        ("VIP客户，排除退订的客户，最多1000人", best(OUT)),
        ("沙龙店主 | 其中消费最高的200位", SPENDERS),
        ("美国沙龙店主，最多300人", {"where": every(US, OWNERS), "limit": {"count": 300}}),
    ],
}  # fmt: skip
CASES = [pytest.param(language, *case, id=case[0]) for language in SAID for case in SAID[language]]


@pytest.fixture(scope="module")
def reader() -> tuple[Reader, Clock]:
    world = salon()
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


def told(reader: tuple[Reader, Clock], language: str, said: str) -> Any:
    focus = Focus(language=language)
    for message in said.split(" | "):
        request = reader[0].read(message, reader[1], focus).request
        if isinstance(request, MakeSegment):
            last = {"exclude": request.exclude, "limit": request.limit, "last": "segment"}
            focus = replace(focus, segment=request.where, **last)
    return request


@pytest.mark.parametrize(("language", "said", "means"), CASES)
def test_a_sentence_means_its_definition(
    language: str, said: str, means: dict[str, Any], reader: tuple[Reader, Clock]
) -> None:
    request = told(reader, language, said)
    assert isinstance(request, MakeSegment), request
    made = Segment(where=request.where, exclude=request.exclude, limit=request.limit)
    assert made == parse_segment(means)


def test_a_choice_can_be_counted(reader: tuple[Reader, Clock]) -> None:
    request = told(reader, "en", "how many champions do we have?")
    assert isinstance(request, RunReport)
    assert request.report.who == parse_segment(CHAMPIONS).where


def test_a_change_keeps_the_limit_and_the_exclusions(reader: tuple[Reader, Clock]) -> None:
    request = told(
        reader, "en", "VIPs except those who unsubscribed, at most 1000 | only from Germany"
    )
    assert isinstance(request, MakeSegment)
    assert request.edits
    assert request.limit is not None and request.limit.count == 1000
    assert request.exclude == parse_segment(best(GONE)).exclude


@pytest.mark.parametrize("said", [
    "salon owners except those who live in France", "everyone except distributors", "revenue by country", "revenue in the first half of 2026",
    "customers who bought at most 3 times", "monthly revenue per country", "new customers", "loyal customers",
])  # fmt: skip
def test_what_is_no_choice_is_read_as_ever(said: str, reader: tuple[Reader, Clock]) -> None:
    read = reader[0].read(said, reader[1])
    assert not any(phrase.meaning.startswith("choice") for phrase in read.phrases)


def test_numbers_about_a_limited_segment_are_of_those_whom_the_limit_keeps(
    reader: tuple[Reader, Clock],
) -> None:
    limited = parse_segment({"where": OWNERS, "limit": {"count": 10}})
    focus = Focus(
        segment=limited.where, limit=limited.limit, segment_id="S-1", last="segment", language="en"
    )
    inside = parse_segment({"kind": "in_segment", "segment": "S-1"}).where
    report = reader[0].read("their revenue by month", reader[1], focus).request
    assert isinstance(report, RunReport)
    assert report.report.who == inside
    half = reader[0].read("the A half", reader[1], focus).request
    assert isinstance(half, MakeSegment)
    assert (half.where, half.limit) == (
        parse_segment(every(inside.model_dump(), HALF_A)).where,
        None,
    )


def test_numbers_about_a_segment_leave_out_whom_it_excludes(reader: tuple[Reader, Clock]) -> None:
    whole = parse_segment({"where": OWNERS, "exclude": [FR]})
    focus = Focus(segment=whole.where, exclude=whole.exclude, last="segment", language="en")
    report = reader[0].read("their revenue by month", reader[1], focus).request
    assert isinstance(report, RunReport)
    assert report.report.who == whole.unlimited


def test_any_number_can_be_of_a_class(reader: tuple[Reader, Clock]) -> None:
    reads, clock = reader
    request = reads.read("revenue of customers at risk of churning", clock).request
    assert isinstance(request, RunReport)
    assert request.report.who == Rfm(classes=("at_risk",))

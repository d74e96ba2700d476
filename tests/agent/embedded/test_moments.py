"""First times, one order, different days, weekdays, hours and what is due, as marketers say them."""

import dataclasses
from typing import Any

import pytest
from pydantic import TypeAdapter

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.moments import hours
from agent.embedded.requests import MakeSegment
from agent.embedded.text import tokenize
from agent.embedded.vocabulary import build_lexicon
from crm.segments.definition import Condition
from crm.terms.clock import Clock
from tests.agent.embedded.salon import salon

CONDITION: TypeAdapter[Condition] = TypeAdapter(Condition)
SHAMPOO = {"where": [{"field": "products.category", "values": ["Shampoo"]}]}
POLISH = {"where": [{"field": "products.category", "values": ["Nail Polish"]}]}
TOGETHER = {"kind": "together", "items": [SHAMPOO, POLISH]}
LAST_MONTH = {"kind": "calendar", "period": "month", "offset": -1}
LAST_30 = {"kind": "last", "count": 30}
ACTIVE = {"kind": "engaged", "days": {"value": 5}, "window": LAST_MONTH}
OPENED = {"kind": "event", "types": ["email_opened"]}
WEEKEND = {**OPENED, "during": {"weekdays": ["saturday", "sunday"]}}
EARLY_WEEK = {"kind": "bought", "during": {"weekdays": ["monday", "tuesday"]}}
EVENING = {"kind": "bought", "during": {"from_hour": 18, "to_hour": 24}}
DUE = {"kind": "due", "window": {"kind": "next", "count": 2, "unit": "week"}}
OVERDUE = {"kind": "due", "window": {"kind": "ago", "near": 0, "far": 10_000}}
FIRST_OPENED = {"kind": "event_date", "types": ["email_opened"], "window": LAST_30}
FIRST_SHAMPOO = {"kind": "order_date", **SHAMPOO, "window": LAST_30}
LAST_VISIT = {"kind": "event_date", "which": "last", "types": ["store_visited"], "window": {"kind": "between", "last": "2026-02-28"}}  # fmt: skip
CHRISTMAS = {"kind": "bought", "during": {"first_day": "12-24", "last_day": "12-26"}}
LEFT = {"kind": "sequence", "first": {"types": ["cart_added"]}, "followed": False, "within_days": 3}
SAID: dict[str, dict[str, Any]] = {
    "en": {
        "customers who bought shampoo and nail polish in the same order": TOGETHER,
        "customers who bought shampoo together with nail polish": TOGETHER,
        "people who ordered shampoo and nail polish in one order": TOGETHER,
        "customers who did not buy shampoo and nail polish in the same order": {"kind": "not", "of": TOGETHER},
        "active on at least 5 different days last month": ACTIVE,
        "customers who opened an email on 3 different days in the last 30 days": {**OPENED, "count": {"value": 3}, "counted": "days", "window": LAST_30},
        "customers who opened an email on a weekend": WEEKEND,
        "people who opened emails at the weekend": WEEKEND,
        "customers who ordered on a Monday or Tuesday": EARLY_WEEK,
        "customers who ordered between 6 pm and midnight": EVENING,
        "customers who ordered between 18:00 and 24:00": EVENING,
        "customers due for their next purchase in the next two weeks": DUE,
        "customers whose next order is due in the next 2 weeks": DUE,
        "customers whose next order is overdue": OVERDUE,
        "customers who first opened an email in the last 30 days": FIRST_OPENED,
        "customers who opened an email for the first time in the last 30 days": FIRST_OPENED,
        "customers who bought shampoo for the first time in the last 30 days": FIRST_SHAMPOO,
        "customers who last visited a store before March": LAST_VISIT,
        "customers who ordered between 24 and 26 December of any year": CHRISTMAS,
        "customers who added something to the cart but did not order within 3 days": LEFT,
    },
    "de": {
        "Kunden, die Shampoo und Nagellack in derselben Bestellung gekauft haben": TOGETHER,
        "Kunden, die Shampoo zusammen mit Nagellack gekauft haben": TOGETHER,
        "Kunden, die letzten Monat an mindestens 5 verschiedenen Tagen aktiv waren": ACTIVE,
        "Kunden, die am Wochenende eine E-Mail geöffnet haben": WEEKEND,
        "Kunden, die montags oder dienstags bestellt haben": EARLY_WEEK,
        "Kunden, die zwischen 18 Uhr und Mitternacht bestellt haben": EVENING,
        "Kunden, die zwischen 18 und 24 Uhr bestellt haben": EVENING,
        "Kunden, deren nächster Kauf in den nächsten zwei Wochen fällig ist": DUE,
        "Kunden mit überfälliger nächster Bestellung": OVERDUE,
        "Kunden, die in den letzten 30 Tagen erstmals eine E-Mail geöffnet haben": FIRST_OPENED,
        "Kunden, die in den letzten 30 Tagen zum ersten Mal Shampoo gekauft haben": FIRST_SHAMPOO,
        "Kunden, die zuletzt vor März ein Geschäft besucht haben": LAST_VISIT,
        "Kunden, die etwas in den Warenkorb gelegt und nicht innerhalb von 3 Tagen bestellt haben": LEFT,
    },
    "fr": {
        "clients qui ont acheté du shampooing et du vernis à ongles dans la même commande": TOGETHER,
        "clients actifs au moins 5 jours différents le mois dernier": ACTIVE,
        "clients qui ont ouvert un e-mail le week-end": WEEKEND,
        "clients qui ont commandé un lundi ou un mardi": EARLY_WEEK,
        "clients qui ont commandé entre 18 h et minuit": EVENING,
        "clients dont le prochain achat est attendu dans les deux prochaines semaines": DUE,
        "clients en retard sur leur prochain achat": OVERDUE,
        "clients qui ont ouvert un e-mail pour la première fois au cours des 30 derniers jours": FIRST_OPENED,
        "clients qui ont ajouté au panier sans commander dans les 3 jours": LEFT,
    },
    "es": {
        "clientes que compraron champú y esmalte de uñas en el mismo pedido": TOGETHER,
        "clientes activos al menos 5 días distintos el mes pasado": ACTIVE,
        "clientes que abrieron un correo en fin de semana": WEEKEND,
        "clientes que compraron un lunes o un martes": EARLY_WEEK,
        "clientes que pidieron entre las 18 y medianoche": EVENING,
        "clientes a los que les toca su próxima compra en las próximas dos semanas": DUE,
        "clientes que abrieron un correo por primera vez en los últimos 30 días": FIRST_OPENED,
        "clientes que añadieron al carrito y no compraron en 3 días": LEFT,
    },
    "zh": {
        "在同一订单中购买洗发水和指甲油的客户": TOGETHER,
        "周末打开过邮件的客户": WEEKEND,
        "周一或周二下单的客户": EARLY_WEEK,
        "晚上6点到午夜之间下单的客户": EVENING,
        "未来两周该再次购买的客户": DUE,
        "过去30天首次打开邮件的客户": FIRST_OPENED,
        "加入购物车后3天内没有下单的客户": LEFT,
    },
}  # fmt: skip


@pytest.fixture(scope="module")
def reader() -> tuple[Reader, Clock]:
    world = salon()
    catalog = dataclasses.replace(world.catalog, rates={"EUR": 0.5})
    return Reader(catalog, build_lexicon(catalog)), world.clock


@pytest.mark.parametrize(
    ("language", "sentence"), [(language, one) for language, many in SAID.items() for one in many]
)
def test_it_means_its_definition(
    language: str, sentence: str, reader: tuple[Reader, Clock]
) -> None:
    request = reader[0].read(sentence, reader[1], Focus(language=language)).request
    assert isinstance(request, MakeSegment)
    assert request.where == CONDITION.validate_python(SAID[language][sentence])


@pytest.mark.parametrize(
    ("text", "language", "meant"),
    [
        ("between 6 and 9 pm", "en", (18, 21)), ("from 9 am to 5 pm", "en", (9, 17)), ("between noon and 3 pm", "en", (12, 15)),
        ("von 22 bis 6 Uhr", "de", (22, 6)), ("de 9 h à 12 h", "fr", (9, 12)), ("entre las 9:00 y las 12:00", "es", (9, 12)),
        ("下午2点到5点", "zh", (14, 17)), ("between 6 and 9", "en", None), ("between 20 and 30 dollars", "en", None),
        ("between 18:00 and 44:00", "en", None),
    ],
)  # fmt: skip
def test_hours_are_read_only_where_a_word_of_the_clock_is(
    text: str, language: str, meant: tuple[int, int] | None
) -> None:
    found = [span.meaning for span in hours(text, tokenize(text), [language])]
    assert found == ([meant] if meant else [])


def test_what_belongs_to_no_deed_is_asked_about(reader: tuple[Reader, Clock]) -> None:
    read = reader[0].read("salon owners in Germany in the same order", reader[1], Focus())
    assert not isinstance(read.request, MakeSegment)

"""Suppression, parts of the day, anniversaries of the first order, spelled-out shares: five languages."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import MakeSegment
from agent.embedded.vocabulary import build_lexicon
from crm.segments.conditions.anniversary import Anniversary
from crm.segments.conditions.bought import Bought
from crm.segments.conditions.event import Event
from crm.segments.conditions.logic import Not
from crm.segments.conditions.suppressed import Suppressed
from crm.segments.conditions.top import Top
from crm.segments.definition import Condition
from crm.terms.clock import Clock
from crm.terms.during import During
from crm.terms.window import Calendar
from tests.agent.embedded.salon import salon

SUPPRESSED, NOT_SUPPRESSED = Suppressed(), Not(of=Suppressed())
EVENING = Event(types=("email_opened",), during=During(from_hour=18, to_hour=24))
MORNING = Bought(during=During(from_hour=6, to_hour=12))
AFTERNOON = Bought(during=During(from_hour=12, to_hour=18))
CHRISTMAS = Bought(during=During(first_day="12-24", last_day="12-26"))
ROUND = Anniversary(field="first_order", window=Calendar(period="month"))
TENTH = Top(by="spend", percent=10)

SAID: tuple[tuple[str, Condition, tuple[str, ...]], ...] = (
    ("en", SUPPRESSED, ("suppressed customers", "customers on our do-not-mail list")),
    ("de", SUPPRESSED, ("gesperrte Kunden", "Kunden auf unserer Sperrliste")),
    ("fr", SUPPRESSED, ("clients sur notre liste de suppression",)),
    ("es", SUPPRESSED, ("clientes en nuestra lista de supresión",)),
    ("zh", SUPPRESSED, ("屏蔽名单上的客户", "被屏蔽的客户")),
    (
        "en",
        NOT_SUPPRESSED,
        (
            "customers who are not suppressed",
            "customers not on our do-not-mail list",
            "everyone except suppressed customers",
            "everyone but suppressed customers",
        ),
    ),
    ("de", NOT_SUPPRESSED, ("Kunden, die nicht auf der Sperrliste stehen",)),
    ("fr", NOT_SUPPRESSED, ("clients qui ne sont pas sur la liste d'exclusion",)),
    ("es", NOT_SUPPRESSED, ("clientes que no están en la lista de exclusión",)),
    ("zh", NOT_SUPPRESSED, ("不在黑名单上的客户",)),
    ("en", EVENING, ("customers who opened an email in the evening",)),
    ("de", EVENING, ("Kunden, die abends eine E-Mail geöffnet haben",)),
    ("fr", EVENING, ("clients qui ont ouvert un e-mail le soir",)),
    ("es", EVENING, ("clientes que abrieron un correo por la noche",)),
    ("zh", EVENING, ("晚上打开邮件的客户",)),
    ("fr", MORNING, ("clients qui ont acheté le matin",)),
    ("zh", MORNING, ("上午购买的客户",)),
    ("de", AFTERNOON, ("Kunden, die nachmittags gekauft haben",)),
    (
        "en",
        ROUND,
        (
            "customers whose anniversary of the first order is this month",
            "customers with their first order anniversary this month",
        ),
    ),
    ("de", ROUND, ("Kunden, deren Jahrestag der ersten Bestellung in diesem Monat ist",)),
    ("fr", ROUND, ("clients dont c'est l'anniversaire de la première commande ce mois-ci",)),
    ("es", ROUND, ("clientes cuyo aniversario del primer pedido es este mes",)),
    ("zh", ROUND, ("本月首单周年的客户",)),
    ("en", CHRISTMAS, ("customers who bought between 24 and 26 December of any year",)),
    (
        "de",
        CHRISTMAS,
        ("Kunden, die zwischen dem 24. und 26. Dezember jedes Jahres gekauft haben",),
    ),
    ("zh", CHRISTMAS, ("每年12月24日至12月26日购买的客户",)),
    ("en", TENTH, ("top ten percent of customers by spend",)),
    ("de", TENTH, ("die besten zehn Prozent der Kunden nach Umsatz",)),
    ("fr", TENTH, ("les dix pour cent des meilleurs clients",)),
    ("es", TENTH, ("el diez por ciento de los mejores clientes",)),
    ("zh", TENTH, ("消费最高的百分之十的客户", "消费最高的百分之10的客户")),
)


@pytest.fixture(scope="module")
def reader() -> tuple[Reader, Clock]:
    world = salon()
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


@pytest.mark.parametrize(
    ("language", "means", "said"),
    [(language, means, one) for language, means, many in SAID for one in many],
)
def test_what_is_said_is_what_is_meant(
    language: str, means: Condition, said: str, reader: tuple[Reader, Clock]
) -> None:
    request = reader[0].read(said, reader[1], Focus(language=language)).request
    assert isinstance(request, MakeSegment), request
    assert request.where == means

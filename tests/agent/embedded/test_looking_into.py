"""Questions about the segment that is spoken of, in five languages, and what is none of them."""

from datetime import date

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import Ask, LookInto, LookUp, MakeSegment, RunReport
from agent.embedded.vocabulary import build_lexicon
from crm.segments.conditions.attribute import Attribute
from crm.terms.clock import Clock
from tests.agent.embedded.salon import salon

GERMANY = Attribute(field="customers.country", values=("DE",))
COUNTRY, TIER, AGE = "customers.country", "customers.loyalty_tier", "customers.birth_date"
BREAKDOWNS = {
    "en": [("break it down by country", COUNTRY), ("break them down by loyalty tier", TIER), ("split it by country", COUNTRY),
           ("can you break that down by age?", AGE), ("how are they distributed by country?", COUNTRY)],
    "de": [("schlüssle es nach Land auf", COUNTRY), ("teile sie nach Treuestufe auf", TIER),
           ("Aufteilung nach Land", COUNTRY), ("wie setzt es sich nach Land zusammen?", COUNTRY)],
    "fr": [("répartis-les par pays", COUNTRY), ("ventile-le par pays", COUNTRY), ("la répartition par pays", COUNTRY),
           ("décompose-le par niveau de fidélité", TIER)],
    "es": [("desglósalo por país", COUNTRY), ("desglose por país", COUNTRY), ("divídelos por país", COUNTRY),
           ("¿cómo se distribuyen por país?", COUNTRY)],
    "zh": [("按国家拆分", COUNTRY), ("按国家看一下构成", COUNTRY), ("按会员等级拆分一下", TIER), ("他们按国家的分布", COUNTRY)],
}  # fmt: skip
WHYS = {
    "en": ["why is anna@example.com not in it?", "why isn't anna@example.com in this segment", "how come anna@example.com is not part of it?",
           "is anna@example.com in it?"],
    "de": ["warum ist anna@example.com nicht dabei?", "wieso ist anna@example.com nicht drin", "ist anna@example.com dabei?"],
    "fr": ["pourquoi anna@example.com n'est pas dedans ?", "pourquoi anna@example.com n'en fait-elle pas partie ?",
           "est-ce que anna@example.com en fait partie ?"],
    "es": ["¿por qué no está anna@example.com?", "¿por qué anna@example.com no está en el segmento?", "¿está anna@example.com en el segmento?"],
    "zh": ["为什么 anna@example.com 不在里面？", "anna@example.com 为何不在其中", "anna@example.com 是否在这个客户群里？"],
}  # fmt: skip
TRENDS = {
    "en": ["how has it changed?", "has it grown?", "why did it shrink?", "how has the segment changed over the past weeks?"],
    "de": ["wie hat es sich verändert?", "ist das Segment gewachsen?", "zeig mir den Verlauf des Segments"],
    "fr": ["comment a-t-il changé ?", "montre l'évolution de sa taille", "le segment a-t-il grandi ?"],
    "es": ["¿cómo ha cambiado?", "¿ha crecido?", "muestra la evolución del tamaño"],
    "zh": ["它怎么变化了？", "人数变化", "变多了吗？"],
}  # fmt: skip
SINCE = {
    "en": "how has it changed since 1 May 2026?",
    "de": "wie hat es sich seit dem 1. Mai 2026 verändert?",
    "fr": "comment a-t-il changé depuis le 1er mai 2026 ?",
    "es": "¿cómo ha cambiado desde el 1 de mayo de 2026?",
    "zh": "从2026年5月1日以来怎么变化了？",
}
OVERLAPS = {
    "en": ['how many of them are also in "Sleepers"?', "how many of them are also in Sleepers?", 'what is the overlap with "Sleepers"?'],
    "de": ["wie viele davon sind auch in „Sleepers“?", "Überschneidung mit „Sleepers“", "wie viele sind auch in Sleepers?"],
    "fr": ["combien sont aussi dans « Sleepers » ?", "le recoupement avec « Sleepers »", "combien sont également dans Sleepers ?"],
    "es": ["¿cuántos de ellos también están en «Sleepers»?", "solapamiento con «Sleepers»", "¿cuántos también están en Sleepers?"],
    "zh": ["有多少人同时在“Sleepers”中？", "和“Sleepers”的重叠", "有多少人也在Sleepers中？"],
}  # fmt: skip


@pytest.fixture(scope="module")
def reader() -> tuple[Reader, Clock]:
    world = salon()
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


def asked(reader: tuple[Reader, Clock], text: str, language: str = "en") -> object:
    focus = Focus(segment=GERMANY, last="segment", language=language)
    return reader[0].read(text, reader[1], focus).request


@pytest.mark.parametrize(
    ("language", "text", "by"), [(la, text, by) for la, all_ in BREAKDOWNS.items() for text, by in all_]
)  # fmt: skip
def test_a_segment_is_broken_down(
    reader: tuple[Reader, Clock], language: str, text: str, by: str
) -> None:
    assert asked(reader, text, language) == LookInto("breakdown", by=by)


@pytest.mark.parametrize(("language", "text"), [(la, t) for la, all_ in WHYS.items() for t in all_])
def test_why_somebody_is_in_it_or_not(
    reader: tuple[Reader, Clock], language: str, text: str
) -> None:
    assert asked(reader, text, language) == LookInto("why", customer="anna@example.com")


@pytest.mark.parametrize(
    ("language", "text"), [(la, t) for la, all_ in TRENDS.items() for t in all_]
)
def test_how_a_segment_changed(reader: tuple[Reader, Clock], language: str, text: str) -> None:
    found = asked(reader, text, language)
    assert isinstance(found, LookInto) and found.question == "trend"


@pytest.mark.parametrize(("language", "text"), SINCE.items())
def test_since_when_it_changed(reader: tuple[Reader, Clock], language: str, text: str) -> None:
    assert asked(reader, text, language) == LookInto("trend", since=date(2026, 5, 1))


@pytest.mark.parametrize(
    ("language", "text"), [(la, t) for la, all_ in OVERLAPS.items() for t in all_]
)
def test_what_it_shares_with_another(
    reader: tuple[Reader, Clock], language: str, text: str
) -> None:
    assert asked(reader, text, language) == LookInto("overlap", others=("Sleepers",))


def test_since_last_month_begins_with_that_month(reader: tuple[Reader, Clock]) -> None:
    found = asked(reader, "how has it changed since last month?")
    assert found == LookInto("trend", since=date(2026, 5, 1))


def test_a_customer_can_be_named_by_id_or_in_quotation_marks(
    reader: tuple[Reader, Clock],
) -> None:
    assert asked(reader, "why is C000029 not in it?") == LookInto("why", customer="C000029")
    assert asked(reader, 'why is "Anna Lee" not in it?') == LookInto("why", customer="Anna Lee")
    assert asked(reader, "why is Anna Schmidtke not in it?") == LookInto(
        "why", customer="Anna Schmidtke"
    )
    assert not isinstance(asked(reader, "why did the revenue fall?"), LookInto)


def test_what_is_no_question_about_the_segment_stays_what_it_was(
    reader: tuple[Reader, Clock],
) -> None:
    assert isinstance(asked(reader, "revenue by country"), RunReport)
    assert isinstance(asked(reader, "their revenue by month"), RunReport)
    assert isinstance(asked(reader, "only those in Bavaria"), MakeSegment | Ask)
    assert asked(reader, "show me ann@example.com") == LookUp("ann@example.com")
    alone = reader[0].read("break it down by country", reader[1]).request
    assert not isinstance(alone, LookInto)


def test_a_word_that_is_not_known_is_asked_about(reader: tuple[Reader, Clock]) -> None:
    found = asked(reader, "break it down by favourite dinosaur")
    assert isinstance(found, Ask) and "dinosaur" in found.values["words"]
    assert asked(reader, "break it down") == Ask("ask-look-by-what")

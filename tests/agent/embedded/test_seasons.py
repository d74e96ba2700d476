"""Seasons and feast days: last winter, Black Friday, and the mails that are called by such a day."""

from datetime import date

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import Ask, MakeSegment, RunReport
from agent.embedded.seasons import FEASTS, feast, last_season, words_of
from agent.embedded.vocabulary import build_lexicon
from crm.languages.speak import LANGUAGES
from crm.terms.clock import Clock
from crm.terms.window import Between
from tests.agent.embedded.salon import salon

WINTER = Between(first=date(2025, 12, 1), last=date(2026, 2, 28))
BLACK_FRIDAY = Between(first=date(2025, 11, 28), last=date(2025, 11, 28))
SPRING = Between(first=date(2025, 3, 1), last=date(2025, 5, 31))
CHRISTMAS = Between(first=date(2024, 12, 24), last=date(2024, 12, 26))
MID_YEAR = Between(first=date(2026, 6, 18), last=date(2026, 6, 18))
MOON = Between(first=date(2025, 10, 6), last=date(2025, 10, 6))
SAID = [
    ("en", "revenue last winter", WINTER),
    ("de", "Umsatz letzten Winter", WINTER),
    ("fr", "chiffre d'affaires de l'hiver dernier", WINTER),
    ("es", "ingresos del invierno pasado", WINTER),
    ("pt", "receita no inverno passado", WINTER),
    ("zh", "去年冬天的销售额", WINTER),
    ("en", "revenue on Black Friday", BLACK_FRIDAY),
    ("de", "Umsatz am Black Friday", BLACK_FRIDAY),
    ("fr", "chiffre d'affaires du Black Friday", BLACK_FRIDAY),
    ("es", "ingresos en el Black Friday", BLACK_FRIDAY),
    ("pt", "receita na Black Friday", BLACK_FRIDAY),
    ("zh", "黑五的销售额", BLACK_FRIDAY),
    ("en", "revenue in spring 2025", SPRING),
    ("de", "Umsatz im Frühjahr letztes Jahr", SPRING),
    ("fr", "chiffre d'affaires au printemps 2025", SPRING),
    ("es", "ingresos en la primavera de 2025", SPRING),
    ("pt", "receita na primavera de 2025", SPRING),
    ("zh", "2025年春季的销售额", SPRING),
    ("en", "revenue at Christmas 2024", CHRISTMAS),
    ("de", "Umsatz an Weihnachten 2024", CHRISTMAS),
    ("fr", "chiffre d'affaires à Noël 2024", CHRISTMAS),
    ("es", "ingresos en Navidad de 2024", CHRISTMAS),
    ("pt", "receita no Natal de 2024", CHRISTMAS),
    ("zh", "2024年圣诞节的销售额", CHRISTMAS),
    ("zh", "618那天卖了多少钱", MID_YEAR),
    ("zh", "今年618的销售额", MID_YEAR),
    ("zh", "去年中秋的订单量", MOON),
    ("en", "orders at the mid-autumn festival last year", MOON),
    ("fr", "commandes à la fête de la lune 2025", MOON),
]


@pytest.fixture(scope="module")
def reader() -> tuple[Reader, Clock]:
    world = salon()
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


@pytest.mark.parametrize(("language", "said", "window"), SAID)
def test_it_is_a_time(
    language: str, said: str, window: Between, reader: tuple[Reader, Clock]
) -> None:
    request = reader[0].read(said, reader[1], Focus(language=language)).request
    assert isinstance(request, RunReport)
    assert request.report.window == window


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "customers who opened the Black Friday email"),
        ("en", "customers who opened the Black Friday promo email"),
        ("de", "Kunden, die den Black-Friday-Newsletter geöffnet haben"),
        ("fr", "clients qui ont ouvert l'e-mail du Black Friday"),
        ("es", "clientes que abrieron el correo de Black Friday"),
        ("zh", "打开过黑五邮件的客户"),
    ],
)
def test_a_mail_that_is_called_by_a_feast_was_sent_on_any_day(
    language: str, said: str, reader: tuple[Reader, Clock]
) -> None:
    request = reader[0].read(said, reader[1], Focus(language=language)).request
    assert isinstance(request, Ask)


@pytest.mark.parametrize(
    ("name", "year", "first", "last"),
    [
        ("black_friday", 2024, date(2024, 11, 29), date(2024, 11, 29)),
        ("cyber_monday", 2025, date(2025, 12, 1), date(2025, 12, 1)),
        ("easter", 2024, date(2024, 3, 29), date(2024, 4, 1)),
        ("spring_festival", 2026, date(2026, 2, 16), date(2026, 2, 23)),
        ("dragon_boat", 2024, date(2024, 6, 10), date(2024, 6, 10)),
        ("easter", 2038, date(2038, 4, 23), date(2038, 4, 26)),
    ],
)
def test_a_feast_that_moves(name: str, year: int, first: date, last: date) -> None:
    assert feast(name, year) == (first, last)


def test_a_feast_of_the_moon_beyond_the_table_is_not_known() -> None:
    with pytest.raises(ValueError, match="2040"):
        feast("mid_autumn", 2040)


@pytest.mark.parametrize("said", ["消费超过618美元的客户", "积分618以上的客户"])
def test_a_number_is_no_feast(said: str, reader: tuple[Reader, Clock]) -> None:
    request = reader[0].read(said, reader[1], Focus(language="zh")).request
    assert isinstance(request, MakeSegment)
    assert "618" in request.where.model_dump_json()


def test_a_season_that_is_not_over_is_not_the_last_one() -> None:
    assert last_season("summer", date(2026, 6, 30))[0] == date(2025, 6, 1)
    assert last_season("winter", date(2026, 2, 28))[0] == date(2024, 12, 1)
    assert last_season("winter", date(2026, 3, 1))[0] == date(2025, 12, 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_names_all_of_them(language: str) -> None:
    assert set(words_of(language)["feasts"]) == set(FEASTS)
    assert set(words_of(language)["seasons"]) == {"spring", "summer", "autumn", "winter"}

"""Campaigns compared with a test, A/B results and attribution models, asked in five languages."""

from typing import Any

import pytest

from agent.embedded.analyses.campaign_names import named
from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import Analyse, RunReport
from agent.embedded.vocabulary import build_lexicon
from crm.analyses.ab_test import AbTest
from crm.analyses.attribution import Attribution
from crm.analyses.campaign_comparison import CampaignComparison
from crm.terms.clock import Clock
from crm.terms.comparison import Filter
from crm.terms.window import Calendar, Last
from tests.agent.embedded.salon import salon

NAMES = (
    "Color Care Letter, subject A",
    "Color Care Letter, subject B",
    "Summer Sale 2025",
    "Summer Sale 2026",
    "Summer Sale 2026 SMS",
)
LETTERS = (Filter(field="campaigns.name", values=NAMES[:2]),)
SALES = (Filter(field="campaigns.name", values=NAMES[2:4]),)
YEAR, MONTHS = Calendar(period="year"), Last(count=3, unit="month")
ASKED: list[tuple[str, str, Any]] = [
    ("en", "which subject line won in the Color Care Letter campaigns?", AbTest(where=LETTERS)),
    ("en", "A/B test result of Color Care Letter", AbTest(where=LETTERS)),
    ("en", "compare open rate and click rate of the Color Care Letter campaigns", AbTest(measures=("open_rate", "click_rate"), where=LETTERS)),
    ("de", "A/B-Test-Ergebnis vom Color Care Letter", AbTest(where=LETTERS)),
    ("fr", "résultat du test A/B Color Care Letter", AbTest(where=LETTERS)),
    ("es", "¿qué asunto ganó en Color Care Letter?", AbTest(where=LETTERS)),
    ("zh", "Color Care Letter 哪个主题赢了？", AbTest(where=LETTERS)),
    ("en", "compare click rate of Summer Sale 2025 and Summer Sale 2026", CampaignComparison(where=SALES)),
    ("de", "Vergleiche die Öffnungsrate von Summer Sale 2025 und Summer Sale 2026", CampaignComparison(measure="open_rate", where=SALES)),
    ("fr", "compare le taux d'ouverture de Summer Sale 2025 et Summer Sale 2026", CampaignComparison(measure="open_rate", where=SALES)),
    ("es", "compara la tasa de apertura de Summer Sale 2025 y Summer Sale 2026", CampaignComparison(measure="open_rate", where=SALES)),
    ("zh", "比较 Summer Sale 2025 和 Summer Sale 2026 的打开率", CampaignComparison(measure="open_rate", where=SALES)),
    ("en", "which campaigns really have a better click rate in the last 3 months?", CampaignComparison(window=MONTHS)),
    ("en", "is the difference in click rate between campaign types significant?", CampaignComparison(by="campaigns.type", window=MONTHS)),
    ("de", "Ist der Unterschied der Klickrate zwischen den Kampagnentypen echt?", CampaignComparison(by="campaigns.type", window=MONTHS)),
    ("fr", "la différence de taux de clic entre les types de campagne est-elle réelle ?", CampaignComparison(by="campaigns.type", window=MONTHS)),
    ("es", "¿es significativa la diferencia de la tasa de clics entre tipos de campaña?", CampaignComparison(by="campaigns.type", window=MONTHS)),
    ("zh", "不同活动类型的点击率差异是真的吗？", CampaignComparison(by="campaigns.type", window=MONTHS)),
    ("en", "compare campaigns by click rate", CampaignComparison(window=MONTHS)),
    ("de", "vergleiche Kampagnen nach Öffnungsrate", CampaignComparison(measure="open_rate", window=MONTHS)),
    ("fr", "compare les campagnes par taux de clic", CampaignComparison(window=MONTHS)),
    ("es", "compara las campañas por tasa de clics", CampaignComparison(window=MONTHS)),
    ("pt", "compare as campanhas por taxa de cliques", CampaignComparison(window=MONTHS)),
    ("zh", "按点击率比较活动", CampaignComparison(window=MONTHS)),
    ("en", "attribution models side by side by channel this year", Attribution(by="campaigns.channel", window=YEAR)),
    ("en", "show first click and last click attribution", Attribution()),
    ("de", "Attributionsmodelle im Vergleich nach Kampagnentyp", Attribution(by="campaigns.type")),
    ("fr", "modèles d'attribution par type de campagne cette année", Attribution(by="campaigns.type", window=YEAR)),
    ("es", "modelos de atribución por canal este año", Attribution(by="campaigns.channel", window=YEAR)),
    ("zh", "今年按渠道的归因模型对比", Attribution(by="campaigns.channel", window=YEAR)),
]  # fmt: skip
Reads = tuple[Reader, Clock]


@pytest.fixture(scope="module")
def reader() -> Reads:
    world = salon()
    for name in NAMES:
        channel = "sms" if name.endswith("SMS") else "email"
        world.campaigns((name, {"channel": channel, "type": "promo", "sent_at": "2026-05-01"}))
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


def analysed(reader: Reads, text: str, focus: Focus) -> object:
    request = reader[0].read(text, reader[1], focus).request
    return request.analysis if isinstance(request, Analyse) else request


@pytest.mark.parametrize(("language", "text", "means"), ASKED)
def test_what_is_asked(reader: Reads, language: str, text: str, means: Any) -> None:
    assert analysed(reader, text, Focus(language=language)) == means


def test_what_goes_on_from_a_comparison(reader: Reads) -> None:
    def after(shown: Any, text: str) -> object:
        return analysed(reader, text, Focus(shown=shown.model_dump_json()))

    compared = CampaignComparison(window=MONTHS)
    assert after(compared, "by type") == CampaignComparison(by="campaigns.type", window=MONTHS)
    assert after(compared, "open rate") == CampaignComparison(measure="open_rate", window=MONTHS)
    assert after(AbTest(where=LETTERS), "on click rate") == AbTest(measures=("click_rate",), where=LETTERS)  # fmt: skip
    assert after(Attribution(), "by channel") == Attribution(by="campaigns.channel")


def test_reports_stay_reports(reader: Reads) -> None:
    for text in (
        "click rate by campaign in the last 3 months",
        "email-attributed revenue by campaign type this year",
        "compare revenue with last year",
    ):
        assert isinstance(reader[0].read(text, reader[1], Focus()).request, RunReport)


def test_a_campaign_that_does_not_exist_is_asked_about(reader: Reads) -> None:
    found = analysed(reader, "which variant of the Winter Gloom Letter won?", Focus())
    assert not isinstance(found, AbTest)


def test_campaigns_are_known_by_whole_names_or_by_what_they_share() -> None:
    assert named("the Color Care Letter campaigns", NAMES).campaigns == NAMES[:2]
    assert named("Summer Sale 2026 alone", NAMES).campaigns == ("Summer Sale 2026",)
    assert named("SUMMER SALE", NAMES).campaigns == NAMES[2:]
    found = named("is Summer Sale 2025 better than Summer Sale 2026?", NAMES)
    assert (found.rest, found.groups) == ("is  better than  ?", 2)
    assert named("open rate by letter", NAMES).campaigns == ()

"""The header and the welcome: what this is, which data it answers about, what one can ask."""

from collections.abc import Mapping, Sequence
from typing import Any

from markupsafe import Markup

from crm.home.front import Front
from crm.languages import figures
from crm.languages.speak import Speaker
from ui.cards.html import page
from ui.cards.spark import spark
from ui.web.languages import NAMES

GROUPS = ("segments", "reports", "products", "campaigns")
EACH = 3  # examples in a group
WORDS = (
    "copied",
    "offline",
    "conversation",
    "send",
    "stop",
)  # what the page's script says by itself


def header(speaker: Speaker, company: Mapping[str, Any]) -> Markup:
    """Product, company, how many customers, up to which day, and the two switches."""
    facts = [str(company.get("name") or "")]
    if company.get("customers"):
        count = speaker.number(int(company["customers"]))
        facts.append(speaker.say("screens-company", customers=count))
    if last := last_day(company.get("period")):
        facts.append(speaker.say("screens-company-period", last=figures.day(last, speaker)))
    shown = [fact for fact in facts if fact]
    return page("header", speaker, facts=shown, languages=NAMES)


def last_day(period: Any) -> Any:
    """The end of a period given as a pair, as a mapping or as that day itself."""
    if isinstance(period, Mapping):
        return period.get("last") or period.get("to") or period.get("end") or period.get("until")
    if isinstance(period, list | tuple):
        return period[-1] if period else None
    return period


def welcome(
    speaker: Speaker,
    examples: Sequence[str] | Mapping[str, Sequence[str]],
    trouble: str = "",
    front: Front | None = None,
) -> Markup:
    """Examples in their groups; a plain list is dealt out in the order of the groups.

    trouble: why nothing can be asked yet, as one sentence. front: figures, pins and news.
    """
    if not isinstance(examples, Mapping):
        examples = dealt(examples)
    groups = [(g, list(examples.get(g, ()))[:EACH]) for g in GROUPS]
    shown = [(g, each) for g, each in groups if each]
    drawn = page("front", speaker, front=front, spark=spark) if front else Markup("")
    return page("welcome", speaker, groups=shown, trouble=trouble, front=drawn)


def dealt(examples: Sequence[str]) -> dict[str, list[str]]:
    size = -(-len(examples) // len(GROUPS))
    return {g: list(examples[n * size : (n + 1) * size]) for n, g in enumerate(GROUPS)}


def words(speaker: Speaker) -> dict[str, Any]:
    """What the script needs in the person's language: a few words, and how charts name days."""
    locale = speaker.locale
    days = [locale.days["format"]["wide"][(n + 6) % 7] for n in range(7)]  # from Sunday
    short_days = [locale.days["format"]["abbreviated"][(n + 6) % 7] for n in range(7)]
    months = locale.months["stand-alone"]
    return {
        **{name: speaker.say(f"screens-{name}") for name in WORDS},
        "separators": decimal(speaker) + grouping(speaker),
        "days": days,
        "shortDays": short_days,
        "months": [months["wide"][n] for n in range(1, 13)],
        "shortMonths": [locale.months["format"]["abbreviated"][n] for n in range(1, 13)],
    }


def decimal(speaker: Speaker) -> str:
    return str(speaker.locale.number_symbols["latn"]["decimal"])


def grouping(speaker: Speaker) -> str:
    return str(speaker.locale.number_symbols["latn"]["group"])

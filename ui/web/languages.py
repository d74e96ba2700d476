"""Which of Rapport's languages a browser would like best."""

from babel import Locale

from crm.languages.speak import LANGUAGES


def _own_name(language: str) -> str:
    name = str(Locale.parse(language).get_display_name(language))
    return name[0].upper() + name[1:]


NAMES = {language: _own_name(language) for language in LANGUAGES}


def preferred(accept: str) -> str:
    """The best of an Accept-Language header that Rapport speaks, English when none is."""
    wishes = sorted((wish(part) for part in accept.split(",")), key=lambda w: -w[1])
    return next((tag for tag, weight in wishes if tag in LANGUAGES and weight > 0), "en")


def wish(part: str) -> tuple[str, float]:
    """The primary tag and the weight of `de-AT;q=0.8`."""
    tag, _, quality = part.strip().partition(";q=")
    try:
        weight = float(quality) if quality else 1.0
    except ValueError:
        weight = 0.0
    return tag.split("-")[0].lower(), weight

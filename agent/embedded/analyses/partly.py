"""An analysis that was asked for, with something in the message that it cannot take: what, and what would work.

Only words that mean one analysis and nothing else are looked for, so that no other request is held up.
"""

from collections.abc import Iterable
from dataclasses import replace

from agent.embedded.analyses.base import Understand, cut, data, pattern, says
from agent.embedded.focus import Focus
from agent.embedded.requests import Ask, RunReport
from agent.embedded.text import normalise
from agent.embedded.understood import Reading

# The file of its words, and the messages of what it takes.
KINDS = (
    ("funnels", "funnel"),
    ("forecast", "forecast"),
    ("rfm-grids", "rfm-grid"),
    ("pareto", "pareto"),
    ("anomalies", "anomalies"),
    ("attribution", "attribution"),
)


def partly(
    text: str, languages: Iterable[str], focus: Focus, plain: Reading, understand: Understand
) -> Reading | None:
    """A question about what the analysis cannot take; None where no analysis was asked for.

    `plain` is the message read as anything else. Words of an analysis that are words of something
    else too hold up only what was not understood as that.
    """
    unread = isinstance(plain.request, Ask)
    for language in languages:
        for file, kind in KINDS:
            words = pattern(data(language, file)["says"], language)
            if says(words, text) and (unread or kind in ("funnel", "forecast")):
                about = replace(focus, language=language, last=None, report=None)
                return _asked(cut(text, words), file, kind, about, understand)
    return None


def _asked(rest: str, file: str, kind: str, about: Focus, understand: Understand) -> Reading:
    """What is left once the analysis' own words are out, as far as it was not understood."""
    language = about.language
    said = understand(rest, about).request if rest else None
    if isinstance(said, RunReport) and said.report.during is not None:
        return Reading(language, Ask("ask-all-days"))
    named = said.values.get("words") if isinstance(said, Ask) else None
    words = named or _without_little(rest, file, language) or rest
    if not words:
        return Reading(language, Ask(f"ask-for-{kind}"))
    return Reading(language, Ask(f"ask-part-of-{kind}", {"words": words}))


def _without_little(text: str, file: str, language: str) -> str:
    small = pattern(data(language, file)["little"], language)
    return " ".join(small.sub(" ", normalise(text)[0]).split()).strip(" .,;:?!")

"""How something does: the business, people, products or campaigns, as the few numbers one looks at first.

Whole messages, by `overviews.yaml` of each language. What it is about is read as ever, as if one
number of it were asked for; the others stand beside it. Sales are held against the time before.
"""

import re
from collections.abc import Callable, Iterable
from functools import cache

from agent.embedded.focus import Focus
from agent.embedded.requests import RunReport
from agent.embedded.shapes import Shape
from agent.embedded.text import normalise
from agent.embedded.understood import Read, Reading
from crm.catalog.model import Catalog
from crm.languages.speak import speaker
from crm.languages.words_files import words_file
from crm.reports.definition import ByField, Report
from crm.reports.measures.all import measure_called
from crm.terms.window import Calendar, Ever, Last
from crm.terms.words import window_words

LONGEST = 160  # characters
ENDS = " .!?。！？¿¡,，"
SALES = ("revenue", "orders", "buyers", "aov", "new_customers")
GOODS = ("revenue", "units", "orders")
MAILS = (
    "sent",
    "delivery_rate",
    "open_rate",
    "click_rate",
    "unsubscribe_rate",
    "attributed_revenue",
)
USUAL = Last(count=30)  # where no time is named
THIS_MONTH = Calendar(period="month")

Understand = Callable[[str, Focus], Reading]


def overview(
    text: str, languages: Iterable[str], catalog: Catalog, understand: Understand
) -> Reading | None:
    """The report of the numbers, where the whole message asks how something does; None otherwise."""
    if len(text) > LONGEST:
        return None
    for language in languages:
        for number in _asked(text, language, "moved"):
            if found := _moved(number, text, language, understand):
                return found
        for about in _asked(text, language, "asks"):
            if found := _of(about, text, language, catalog, understand):
                return found
    return None


def _asked(text: str, language: str, kind: str) -> Iterable[str]:
    """What the message is about, in its own words; empty for the business itself."""
    return (about for about, _ in matched(text, language, kind))


def matched(text: str, language: str, kind: str) -> Iterable[tuple[str, re.Match[str]]]:
    """What each fitting wording of `overviews.yaml` says the message is about, as it was written."""
    norm, origin = normalise(text)
    norm, ends = norm.rstrip(ENDS), [*origin, len(text)]
    lead = len(norm) - len(norm.lstrip(ENDS))
    for shape in _shapes(language, kind):
        if match := shape.fullmatch(norm, lead):
            parts = [name for name in ("of", "when") if match.groupdict().get(name)]
            spans = [(ends[match.start(name)], ends[match.end(name)]) for name in parts]
            yield " ".join(text[start:end].strip() for start, end in spans), match


@cache
def _shapes(language: str, kind: str) -> tuple[Shape, ...]:
    said = words_file(language, "overviews")
    return tuple(Shape(shape.replace("{campaign}", said["campaign"])) for shape in said[kind])


def _moved(number: str, text: str, language: str, understand: Understand) -> Reading | None:
    """Are sales up: the number against the time before, of this month where no time is named."""
    request = understand(number, Focus(language=language)).request
    if not isinstance(request, RunReport) or not _is_one_number(request.report):
        return None
    window = request.report.window
    made = {"window": THIS_MONTH if isinstance(window, Ever) else window, "compare": "previous"}
    read = (Read(text, "overview", "pattern"),)
    return Reading(language, RunReport(request.report.model_copy(update=made)), read)


def _is_one_number(report: Report) -> bool:
    return not (report.breakdowns or report.top or report.compare or report.forms)


def _of(
    about: str, text: str, language: str, catalog: Catalog, understand: Understand
) -> Reading | None:
    said, focus = words_file(language, "overviews"), Focus(language=language)
    mails = re.search(rf"(?:{said['campaign']})", normalise(about)[0]) is not None
    for number in (said["mails"], said["sales"]) if mails else (said["sales"], said["mails"]):
        request = understand(f"{number} {said['of']} {about}" if about else number, focus).request
        if isinstance(request, RunReport) and (made := _report(request.report, catalog)):
            read = [Read(text, "overview", "pattern")]
            if made.window == USUAL and isinstance(request.report.window, Ever):
                usual = window_words(USUAL, speaker(language))
                read.append(Read(text, usual, "assumed"))
            return Reading(language, RunReport(made), tuple(read))
    return None


def _report(read: Report, catalog: Catalog) -> Report | None:
    """The numbers for what was read; None where it was read as something else."""
    if not _is_one_number(read):
        return None
    tables = {filter.field.split(".", 1)[0] for filter in read.where}
    if read.measures == ("open_rate",):
        alone = {filter.field for filter in read.where} <= {"campaigns.channel"}
        return _of_all_mails(read, catalog) if alone else _of_mails(read, catalog)
    wanted = GOODS if "products" in tables else SALES
    measures = tuple(id for id in wanted if has_data(id, catalog))
    if read.measures != ("revenue",) or "campaigns" in tables or not measures:
        return None
    window = USUAL if isinstance(read.window, Ever) else read.window
    return read.model_copy(update={"measures": measures, "window": window, "compare": "previous"})


def _of_mails(read: Report, catalog: Catalog) -> Report | None:
    measures = tuple(id for id in MAILS if has_data(id, catalog))
    by = (ByField(field="campaigns.name"),)
    return read.model_copy(update={"measures": measures, "breakdowns": by}) if measures else None


def _of_all_mails(read: Report, catalog: Catalog) -> Report | None:
    """How is our email doing: all mails together, beside the time before."""
    measures = tuple(id for id in MAILS if has_data(id, catalog))
    if not measures or read.who:
        return None
    window = USUAL if isinstance(read.window, Ever) else read.window
    return read.model_copy(update={"measures": measures, "window": window, "compare": "previous"})


def has_data(measure: str, catalog: Catalog) -> bool:
    """Whether the company's tables have what the measure is made of."""
    return all(
        any(set(basis.source.tables) <= catalog.tables for basis in base.bases)
        for base in measure_called(measure).bases_of
    )

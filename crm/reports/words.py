"""A report in words: its title, and what exactly was asked."""

from crm.reports.compile import Compiled, measures_of
from crm.reports.definition import Report, Target, Versus, Whole
from crm.reports.keys import Key, keys_of
from crm.reports.labels import amount, key_name, measure_name, span
from crm.reports.naming import form_words
from crm.segments.conditions.base import Wording
from crm.segments.during import during_words
from crm.segments.words import describe_people
from crm.terms.clock import Clock
from crm.terms.window import Between, Ever
from crm.terms.words import filter_words, window_words

SHORT = 60  # letters of what can stand in a title


def title(report: Report, compiled: Compiled, wording: Wording, clock: Clock) -> str:
    """One line: "Revenue by week · category: Shampoo · May 1 – Jun 30, 2026"."""
    people = _people(report, wording)
    parts = [heading(report, wording), people if len(people) <= SHORT else ""]
    parts += [*filters(report, wording), _when(compiled, wording, clock)]
    return " · ".join(part for part in parts if part)


def describe(report: Report, compiled: Compiled, wording: Wording, clock: Clock) -> str:
    """What was asked, with the people who are meant and the period it is compared with."""
    say = wording.say
    sentences = [title(report, compiled, wording, clock)]
    if not isinstance(compiled.window, Between | Ever):
        sentences.append(window_words(compiled.window, say))
    people = _people(report, wording)
    if len(people) > SHORT:
        sentences.append(people)
    if compiled.before is not None:
        before = span(compiled.before, clock, say)
        sentences.append(say.say("report-compared", period=before))
    sentences += _beside(report, wording)
    if str(clock.zone) != "UTC":
        sentences.append(say.say("report-zone", zone=str(clock.zone)))
    return " · ".join(sentences)


def _beside(report: Report, wording: Wording) -> list[str]:
    """The other people or the target that the report is compared with, or whom its share is of."""
    say = wording.say
    if report.whole is not None and (of := _whole(report.whole, wording)):
        return [say.say("report-share-of-people", people=say.all_of(of))]
    if isinstance(report.compare, Versus):
        return [
            say.say("report-against-people", people=describe_people(report.compare.who, wording))
        ]
    if not isinstance(report.compare, Target):
        return []
    if report.compare.value is None:
        return [say.say("report-against-own-targets")]
    unit = measures_of(report)[0].unit
    return [say.say("report-against-target", target=amount(report.compare.value, unit, wording))]


def _whole(whole: Whole, wording: Wording) -> list[str]:
    """What a share is of, where it is not of everything."""
    told = [describe_people(whole.who, wording)] if whole.who is not None else []
    return told + [filter_words(part, wording.catalog, wording.say) for part in whole.where]


def _people(report: Report, wording: Wording) -> str:
    """Who the report is about, where it is not about everybody."""
    if report.who is None:
        return ""
    return describe_people(report.who, wording)


def heading(report: Report, wording: Wording) -> str:
    """What is shown, without people, filters and days: "Revenue by week"."""
    say = wording.say
    named = [measure_name(measure.id, say) for measure in measures_of(report)]
    measures = say.all_of(named)
    keys = visible_keys(report, wording)
    if report.forms:
        forms = [form_words(form, report, wording) for form in report.forms]
        measures = say.say("report-with-forms", measures=measures, forms=say.all_of(forms))
    if not keys:
        return capitalised(measures)
    groups = say.all_of([key_name(key, say) for key in keys])
    named_groups = say.say("report-by", measures=measures, groups=groups)
    if report.top is not None:
        first = "report-lowest" if report.lowest else "report-top"
        first += "-and-rest" if report.rest else ""
        named_groups = say.say(first, heading=named_groups, count=say.number(report.top))
    if report.by_change:
        order = "report-by-fall" if report.lowest else "report-by-growth"
        named_groups = say.say(order, heading=named_groups)
    return capitalised(named_groups)


def visible_keys(report: Report, wording: Wording) -> tuple[Key, ...]:
    taken = {measure.id for measure in measures_of(report)}
    return tuple(key for key in keys_of(report, wording.catalog, taken) if not key.hidden)


def _when(compiled: Compiled, wording: Wording, clock: Clock) -> str:
    if isinstance(compiled.window, Ever):
        return wording.say.say("report-all-time")
    return span(compiled.stretch, clock, wording.say)


def filters(report: Report, wording: Wording) -> list[str]:
    """Each filter in a few words: "Category: Shampoo", "Price: at least $20.00", "On Mondays"."""
    told = [filter_words(part, wording.catalog, wording.say) for part in report.where]
    told += [during_words(report.during, wording)] if report.during else []
    return [capitalised(words) for words in told]


def capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]

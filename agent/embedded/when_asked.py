"""When do people buy, on which weekday do VIPs open our mails: what they do, by weekday and hour."""

from collections.abc import Sequence
from dataclasses import replace

from agent.embedded.annotate import Annotated
from agent.embedded.compose.deed import AS_EVENTS
from agent.embedded.deeds import event_of
from agent.embedded.people_named import is_name
from agent.embedded.spans import Span
from crm.catalog.model import Catalog
from crm.reports.measures.all import BY_ID

ROUND = ("weekday", "hour_of_day")  # what comes round, and so tells when people do something
DEEDS = {types[0]: measure for measure, types in AS_EVENTS.items()} | {"buy": "orders"}
ONCE = ("first_time", "last_time", "last_order", "first_order")


def when_asked(said: Annotated, catalog: Catalog) -> Annotated | None:
    """The message as a report of what people do by weekday and hour; None where it asks something else."""
    told = [s for s in said.spans if s.kind != "filler" or s.of_kind("particle")]
    grain = next((s for s in told[:2] if s.kind == "grain" and s.meaning in ROUND), None)
    asked = grain or next((s for s in told[:2] if _is_when(s)), None)
    measure, deed = _measure(told, catalog)
    if asked is None or measure is None or any(_says_more(s) for s in told):
        return None
    heard = {asked, *deed} | {s for s in told if grain is None and s.kind == "rank"}
    rest = [_silent(s) if s in heard or _is_everybody(s) else s for s in said.spans]
    by = [str(grain.meaning)] if grain else list(ROUND)
    made = [Span(0, 0, "measure", measure), *(Span(0, 0, "grain", unit) for unit in by)]
    return replace(said, spans=(*made, *rest))


def _measure(told: Sequence[Span], catalog: Catalog) -> tuple[str | None, set[Span]]:
    """The number of what is done, and the words that say it; None where nothing or too much is done."""
    deeds = [s for s in told if s.kind in ("verb", "event")]
    things = [s for s in told if s.kind == "object"]
    if len(deeds) != 1:
        return None, set()
    deed = deeds[0]
    if deed.kind == "event":
        return DEEDS.get(str(deed.meaning[0])), {deed}
    types = event_of([str(deed.meaning)], [str(t.meaning) for t in things], catalog.event_types)
    done = types[0] if types else str(deed.meaning)
    return DEEDS.get(done), {deed, *things}


def _is_when(span: Span) -> bool:
    return any(r.kind == "particle" and r.meaning == "when" for r in span.readings())


def _says_more(span: Span) -> bool:
    """A number that is named, how many, a first or a last time: no question of when people usually do it."""
    number = span.kind == "measure" and span.meaning in BY_ID and not is_name(span)
    counts = span.kind == "act" and span.meaning == "count"
    return number or counts or any(r.meaning in ONCE for r in span.readings())


def _is_everybody(span: Span) -> bool:
    """Customers, our clients: no one is left out by the word."""
    return span.kind in ("measure", "table") and span.meaning == "customers"


def _silent(span: Span) -> Span:
    return Span(span.start, span.end, "filler", None)

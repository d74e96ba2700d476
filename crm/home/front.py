"""The start page whole: the company's figures, what a person has pinned, and what they should hear.

A figure is computed once for an import, an hour and a language, and once more when Rapport's own
events change; until then it is remembered, so that opening the page costs the database nothing.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sqlalchemy import select

from crm.answers.keeping import free_name
from crm.errors import CrmError, Misused, NoData, Unavailable, Unknown
from crm.home.analysed import of_analysis
from crm.home.figures import Figure, course, now_of_all, of_report
from crm.home.pins import Pin, Pins
from crm.reports.definition import Report
from crm.reports.labels import measure_name
from crm.reports.words import capitalised
from crm.segments.conditions.base import Wording
from crm.segments.notices import notices
from crm.standing.news import news
from crm.store.changes import ChangeRow
from crm.terms.clock import Clock
from crm.warehouse.layout import current_stamp

if TYPE_CHECKING:
    from crm.workspace import Workspace

MOST_KEPT = 500  # figures
Key = tuple[object, ...]


@dataclass(frozen=True)
class Front:
    """Figures of the company, then each pin with its own, then sentences to be heard. `as_of` names the zone."""

    figures: tuple[Figure, ...]
    pins: tuple[tuple[Pin, Figure], ...]
    news: tuple[str, ...]
    as_of: str


@dataclass(frozen=True)
class Standard:
    """A figure that every start page has; `question` is the message that asks for it."""

    measure: str
    make: Callable[["Workspace", Wording, Clock], Figure]
    question: str


STANDARD = (
    Standard("revenue", lambda w, s, c: course("revenue", "week", w, s, c), "home-ask-revenue"),
    Standard(
        "engaged_customers",
        lambda w, s, c: course("engaged_customers", "week", w, s, c),
        "home-ask-engaged",
    ),
    Standard(
        "reachable",
        lambda w, s, c: now_of_all("reachable", "customers", w, s, c),
        "home-ask-reachable",
    ),
    Standard(
        "attributed_revenue",
        lambda w, s, c: course("attributed_revenue", "week", w, s, c),
        "home-ask-attributed",
    ),
    Standard("nps", lambda w, s, c: course("nps", "month", w, s, c), "home-ask-nps"),
)


class _Late(Exception):
    """The database did not answer in time; the figure says so."""

    def __init__(self, figure: Figure) -> None:
        self.figure = figure
        super().__init__(figure.name)


class FrontPage:
    """Makes start pages, and remembers the figures."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Key, Figure | None] = OrderedDict()
        self._lock = threading.Lock()

    def of(self, workspace: "Workspace", person: str, language: str, clock: Clock) -> Front:
        """The start page of a person. What the data cannot show is left out or says so itself."""
        clock = replace(clock, zone=workspace.zone)
        wording, moment = workspace.wording(language), _moment(workspace, language, clock)
        figures = [
            self._figure((*moment, one.question), lambda one=one: _standard(one, workspace, wording, clock))  # type: ignore[misc]
            for one in STANDARD
        ]  # fmt: skip
        pins: list[tuple[Pin, Figure]] = []
        for pin in Pins(workspace.store, person).list():
            key = (*moment, pin.name, pin.asked.model_dump_json())
            figure = self._figure(key, lambda pin=pin: _pinned(pin, workspace, wording, clock))  # type: ignore[misc]
            pins.append((pin, _called(figure or Figure(pin.name, "–"), pins)))
        return Front(
            tuple(figure for figure in figures if figure),
            tuple(pins),
            told(workspace, language),
            wording.say.say("home-as-of", day=wording.say.date(clock.today), zone=str(clock.zone)),
        )

    def _figure(self, key: Key, make: Callable[[], Figure | None]) -> Figure | None:
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        try:
            figure = make()
        except _Late as late:
            return late.figure  # not remembered: the next look may find an answer
        with self._lock:
            self._kept[key] = figure
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
        return figure


def _called(figure: Figure, before: Sequence[tuple[Pin, Figure]]) -> Figure:
    """The figure, with a number behind its name where one before it is called so."""
    return replace(figure, name=free_name(figure.name, [one.name for _, one in before]))


def told(workspace: "Workspace", language: str) -> tuple[str, ...]:
    """What should be heard: alerts and digests first, then segments whose size moved."""
    wording = workspace.wording(language)
    standing = [one.words(wording) for one in news(workspace.store)]
    segments = [one.words(wording.say) for one in notices(workspace.store, limit=20)]
    return (*standing, *segments)


def _moment(workspace: "Workspace", language: str, clock: Clock) -> Key:
    """What a figure depends on beside its definition."""
    with workspace.store.reading() as session:
        own = tuple(session.scalars(select(ChangeRow.count).order_by(ChangeRow.what)))
    hour = clock.now.replace(minute=0, second=0, microsecond=0)
    return (current_stamp(workspace.home), own, hour, str(clock.zone), language)


def _standard(one: Standard, workspace: "Workspace", wording: Wording, clock: Clock) -> Figure | None:  # fmt: skip
    """The figure with its question; None where the data has no such thing."""
    try:
        figure = one.make(workspace, wording, clock)
    except (NoData, Misused, Unknown):
        return None
    except Unavailable as error:
        name = capitalised(measure_name(one.measure, wording.say))
        raise _Late(Figure(name, "–", note=error.sentence(wording.say.language))) from error
    return replace(figure, question=wording.say.say(one.question))


def _pinned(pin: Pin, workspace: "Workspace", wording: Wording, clock: Clock) -> Figure:
    """A pin that cannot be shown says why in its place."""
    try:
        own = pin.name if pin.saved else ""  # an answer is called as the language has it
        if isinstance(pin.asked, Report):
            return of_report(pin.asked, own, workspace, wording, clock)
        return of_analysis(pin.asked, own, workspace, wording, clock)
    except CrmError as error:
        return Figure(pin.name, "–", note=error.sentence(wording.say.language))

"""What a large model is offered for one request: the tools, and the kinds of conditions and windows.

Both follow from the person's words alone, before anything in the data is read, so that no text in
the data can bring in a tool. A message that was understood whole needs few of them; for one that
was not, everything is offered that keeps nothing and asks nothing of others.
"""

from dataclasses import dataclass, replace
from typing import get_args

from agent.adapt import SELDOM, SELDOM_INSIDE
from agent.embedded.focus import Focus
from agent.embedded.requests import (
    AboutNumbers,
    AboutSegment,
    Analyse,
    Chat,
    Decline,
    Explain,
    FindProducts,
    Keep,
    KeepReport,
    ListSegments,
    LookInto,
    LookUp,
    MakeSegment,
    Request,
    RowPeople,
    RunReport,
    Save,
    ShowAs,
    ShowCatalog,
    Tell,
    Undo,
    Write,
)
from agent.embedded.understood import Reading, Several
from agent.parts import kinds_in, models
from crm.analyses.definition import Analysis
from tools.all import TOOLS

ALWAYS = ("ask_person", "decline")
PLAIN = (
    "make_segment", "run_report", "analyse", "find_products", "look_up_customer", "list_segments",
    "about_segment", "look_into_segment", "explain_word", "describe_data", "search_knowledge",
)  # fmt: skip
TOOLS_FOR: dict[type, tuple[str, ...]] = {
    MakeSegment: ("make_segment",),
    RunReport: ("run_report",),
    Analyse: ("analyse",),
    RowPeople: ("segment_row",),
    FindProducts: ("find_products",),
    Write: ("make_segment", "draft_campaign"),
    Explain: ("explain_word", "search_knowledge"),
    AboutNumbers: ("about_numbers",),
    ShowCatalog: ("describe_data",),
    LookInto: ("look_into_segment",),
    LookUp: ("look_up_customer",),
    ListSegments: ("list_segments",),
    Keep: ("keep_segment",),
    KeepReport: ("keep_report",),
    ShowAs: ("show_as",),
    Save: ("keep_segment",),
    Undo: ("keep_segment", "take_back_report"),
    AboutSegment: ("about_segment",),
    Tell: ("pin_report", "schedule_report", "set_alert", "standing"),
    Chat: ("search_knowledge", "describe_data"),
    Decline: (),
}
# What keeps something or asks something of a person is offered only for words that say so.
TOOL_OF_ACT = {"act: save": "keep_segment", "act: undo": "keep_segment", "act: write": "draft_campaign"}  # fmt: skip

WINDOWS = frozenset({"ever", "last", "calendar", "between"})
PEOPLE = frozenset({"all", "any", "not", "attribute", "bought", "engaged"})
FEW_PEOPLE = frozenset({"all", "not", "attribute", "in_segment"})
# A report on people who are harder to describe is one on a segment that is made first.
IN_REPORTS = FEW_PEOPLE | {"any", "bought"}
ANALYSES = frozenset(get_args(one.model_fields["kind"].annotation)[0] for one in get_args(get_args(Analysis)[0]))  # fmt: skip
SHAPES = frozenset({"report", "products", "segment", "time", "field"})


@dataclass(frozen=True)
class Offer:
    """Names of tools; `kinds` of None means every kind. `narrow` where the request was understood."""

    tools: tuple[str, ...]
    kinds: frozenset[str] | None = None

    @property
    def narrow(self) -> bool:
        return self.kinds is not None


def offer(reading: Reading, focus: Focus) -> Offer:
    """What the request needs, as far as the embedded reading can tell."""
    if isinstance(reading.request, Several):
        return _of_several(reading, reading.request, focus)
    wanted = TOOLS_FOR.get(type(reading.request))
    if wanted is None:
        return everything(reading)
    named = {*wanted, *_by_acts(reading), *ALWAYS}
    if isinstance(reading.request, Write) and reading.request.send:
        named.add("request_launch")
    return Offer(_in_order(named), _kinds(reading.request, focus))


def _of_several(reading: Reading, asked: Several, focus: Focus) -> Offer:
    """What all the requests of a message need together."""
    each = [offer(replace(reading, request=part.request), focus) for part in asked.parts]
    tools = _in_order({name for one in each for name in one.tools})
    kinds = frozenset[str]().union(*(one.kinds or () for one in each))
    return Offer(tools, kinds if all(one.narrow for one in each) else None)


def everything(reading: Reading) -> Offer:
    """All that a message may need of which not every word was understood."""
    return Offer(_in_order({*PLAIN, *_by_acts(reading), *ALWAYS}))


def _by_acts(reading: Reading) -> set[str]:
    return {TOOL_OF_ACT[p.meaning] for p in reading.phrases if p.meaning in TOOL_OF_ACT}


def _in_order(names: set[str]) -> tuple[str, ...]:
    """In one order always, so that a service can keep what begins alike in its cache."""
    return tuple(tool.name for tool in TOOLS if tool.name in names)


def _kinds(request: Request, focus: Focus) -> frozenset[str]:
    people = PEOPLE
    if isinstance(request, RunReport | Analyse):
        about = request.report if isinstance(request, RunReport) else request.analysis
        people = IN_REPORTS if about.who else FEW_PEOPLE
    last = {name for name in SELDOM if getattr(request, name, None) or getattr(focus, name)}
    last |= _said_inside(request) | _said_inside(focus)
    return WINDOWS | SHAPES | people | kinds_in(request) | kinds_in(focus) | last


def _said_inside(told: object) -> set[str]:
    """The seldom parts that something in it has otherwise than by default."""
    return {
        name
        for part in models(told)
        for name in SELDOM_INSIDE
        if (field := type(part).model_fields.get(name)) and getattr(part, name) != field.default
    }


def kinds_for(tool: str, kinds: frozenset[str] | None) -> frozenset[str] | None:
    """The kinds that one tool offers: where everything is, a report still has only few of people."""
    reports = WINDOWS | SHAPES | IN_REPORTS
    of = {"run_report": reports, "analyse": reports | ANALYSES}
    return of.get(tool) if kinds is None else kinds

"""From a request to the next tool call: what to do first, and what once that is done."""

from dataclasses import dataclass
from typing import Any

from agent.embedded.requests import (
    AboutSegment,
    Advise,
    Analyse,
    Ask,
    Chat,
    Decline,
    Explain,
    FindProducts,
    Keep,
    Launch,
    ListSegments,
    LookInto,
    LookUp,
    MakeSegment,
    Request,
    RowPeople,
    RunReport,
    Save,
    ShowCatalog,
    Undo,
    Write,
)  # fmt: skip
from agent.embedded.wording import chat, question
from crm.segments.definition import Condition


@dataclass(frozen=True)
class Call:
    """A tool to call with JSON arguments."""

    name: str
    args: dict[str, Any]


@dataclass(frozen=True)
class Say:
    """Nothing to call: the answer."""

    text: str


@dataclass(frozen=True)
class Known:
    """Ids that the conversation has, before this turn and made in it."""

    segment: str | None = None
    segment_where: Condition | None = None
    campaign: str | None = None
    made_segment: str | None = None
    made_campaign: str | None = None
    calls: int = 0


def step(request: Request, known: Known, language: str) -> Call | Say | None:
    """The next thing to do for the request; None when everything is done."""
    if isinstance(request, Write):
        return _write_step(request, known)
    if known.calls:
        return None
    match request:
        case MakeSegment(edits=edits):
            return _make(request, known.segment if edits else None)
        case RunReport(report=report):
            return Call("run_report", {"report": report.model_dump(mode="json")})
        case RowPeople(report=report, row=row):
            return Call("segment_row", {"report": report.model_dump_json(), "row": row})
        case Analyse(analysis=analysis):
            return Call("analyse", {"analysis": analysis.model_dump(mode="json")})
        case FindProducts(products=products):
            return Call("find_products", {"products": products.model_dump(mode="json")})
        case Explain(term=term):
            return Call("explain_word", {"term": term})
        case Advise(question=asked):
            return Call("search_knowledge", {"question": asked[:300]})
        case ShowCatalog(table=table, about=about):
            return Call("describe_data", {"table": table, "about": about})
        case LookInto():
            return _look(request, known, language)
        case LookUp(customer=customer):
            return Call("look_up_customer", {"customer": customer})
        case ListSegments(wanted=wanted):
            return Call("list_segments", wanted.model_dump(exclude_defaults=True))
        case Keep(action=action, segment=segment, value=value):
            return _of_segment(
                "keep_segment", segment, known, language, {"action": action, "value": value}
            )
        case AboutSegment(what="notices"):
            return Call("about_segment", {"what": "notices"})
        case AboutSegment(what=what, segment=segment, days=days):
            return _of_segment(
                "about_segment", segment, known, language, {"what": what, "days": days}
            )
        case Launch() if known.campaign:
            return Call("request_launch", {"campaign": known.campaign})
        case Save(name=name):
            return _with_segment(
                "ask-nothing-to-save", known, language, {"action": "save", "value": name}
            )
        case Undo():
            return _with_segment("ask-nothing-before", known, language, {"action": "undo"})
        case Ask():
            return _ask(request, language)
        case Decline():
            return Call("decline", {"reason": chat(request, language)})
        case Chat():
            return Say(chat(request, language))
    return None


def _look(request: LookInto, known: Known, language: str) -> Call:
    args = {
        "question": request.question,
        "by": request.by,
        "others": list(request.others),
        "customer": request.customer,
        "since": request.since.isoformat() if request.since else None,
    }
    said = {name: value for name, value in args.items() if value}
    return _of_segment("look_into_segment", None, known, language, said)


def _make(request: MakeSegment, changes: str | None) -> Call:
    args: dict[str, Any] = {"where": request.where.model_dump(mode="json"), "changes": changes}
    if request.exclude:
        args["exclude"] = [condition.model_dump(mode="json") for condition in request.exclude]
    if request.limit is not None:
        args["limit"] = request.limit.model_dump(mode="json")
    return Call("make_segment", args)


def _ask(ask: Ask, language: str) -> Call:
    text, options = question(ask, language)
    return Call("ask_person", {"text": text, "options": list(options)})


def _of_segment(
    name: str, segment: str | None, known: Known, language: str, args: dict[str, Any]
) -> Call:
    """A call on a saved segment: the one named, else the one spoken of."""
    meant = segment or known.segment
    if meant is None:
        return _ask(Ask("library-ask-which"), language)
    return Call(name, {"segment": meant, **args})


def _with_segment(asked: str, known: Known, language: str, args: dict[str, Any]) -> Call:
    """A call on the segment spoken of; without one, the question `asked`."""
    if known.segment is None:
        return _ask(Ask(asked), language)
    return Call("keep_segment", {"segment": known.segment, **args})


def _write_step(request: Write, known: Known) -> Call | None:
    """First the people, then the draft, then the request of a person."""
    segment = known.made_segment or (
        known.segment if request.where == known.segment_where else None
    )
    if segment is None and request.where is not None:
        return Call(
            "make_segment", {"where": request.where.model_dump(mode="json"), "changes": None}
        )
    if known.made_campaign is None:
        products = request.products.model_dump(mode="json") if request.products else None
        return Call(
            "draft_campaign", {"segment": segment, "purpose": request.purpose, "products": products}
        )
    if request.send and known.calls and not known_requested(known):
        return Call("request_launch", {"campaign": known.made_campaign})
    return None


def known_requested(known: Known) -> bool:
    """Whether the launch has been requested in this turn: one call more than what was made."""
    return known.calls > (known.made_segment is not None) + 1

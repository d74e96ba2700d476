"""From a request to the next tool call: what to do first, and what once that is done."""

from dataclasses import dataclass
from typing import Any

from agent.embedded.requests import (
    AboutNumbers,
    AboutSegment,
    Advise,
    Analyse,
    Ask,
    Chat,
    Choose,
    Decline,
    Explain,
    FindProducts,
    Forget,
    Keep,
    KeepReport,
    Launch,
    Learn,
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
    ShowWords,
    Tell,
    Undo,
    WhyRow,
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
    kept_report: str | None = None  # the name that a report was saved under, as the last thing done


def step(request: Request, known: Known, language: str) -> Call | Say | None:
    """The next thing to do for the request; None when everything is done."""
    if isinstance(request, Write):
        return _write_step(request, known)
    if known.calls:
        return None
    match request:
        case Save() | Undo() | Keep() | AboutSegment() | LookInto():
            return _kept_step(request, known, language)
        case MakeSegment(edits=edits):
            return _make(request, known.segment if edits else None)
        case Launch():
            return Call("request_launch", {"campaign": known.campaign}) if known.campaign else None
        case Ask():
            return _ask(request, language)
        case Decline():
            return Call("decline", {"reason": chat(request, language)})
        case Chat():
            return Say(chat(request, language))
        case _:
            return _answer(request)


def _answer(request: Request) -> Call | None:
    """What needs nothing but the request itself."""
    match request:
        case RunReport(report=report):
            return Call("run_report", {"report": report.model_dump(mode="json")})
        case RowPeople(report=report, row=row, lost=lost, after=after):
            args = {"report": report.model_dump_json(), "row": row, "lost": lost, "after": after}
            return Call("segment_row", args)
        case WhyRow(report=report, row=row):
            return Call("why_row", {"report": report.model_dump_json(), "row": row})
        case Analyse(analysis=analysis):
            return Call("analyse", {"analysis": analysis.model_dump(mode="json")})
        case FindProducts(products=products):
            return Call("find_products", {"products": products.model_dump(mode="json")})
        case Explain(term=term):
            return Call("explain_word", {"term": term})
        case AboutNumbers(what=about, report=of):
            shown_report = of.model_dump(mode="json") if of else None
            return Call("about_numbers", {"what": about, "report": shown_report})
        case Advise(question=asked):
            return Call("search_knowledge", {"question": asked[:300]})
        case ShowCatalog(table=table, about=about):
            return Call("describe_data", {"table": table, "about": about})
        case LookUp(customer=customer):
            return Call("look_up_customer", {"customer": customer})
        case Tell(tool=tool, args=args):
            return Call(tool, args)
        case ShowAs(report=shown, form=form, named=named):
            return Call("show_as", {"report": shown, "form": form, "named": named})
        case KeepReport(report=shown, name=name):
            return Call("keep_report", {"report": shown, "name": name})
        case ListSegments(wanted=wanted):
            return Call("list_segments", wanted.model_dump(exclude_defaults=True))
        case Learn():
            return _learn(request)
        case Forget(word=word):
            return Call("forget_word", {"word": word})
        case Choose(segment=segment):
            return Call("choose_reading", {"segment": segment})
        case ShowWords():
            return Call("list_words", {})
    return None


def _learn(request: Learn) -> Call:
    people = {"so_far": request.so_far, "before": request.before, "after": request.after}
    said = {name: where.model_dump(mode="json") for name, where in people.items() if where}
    told = {"word": request.word, "means": request.means, "example": request.example}
    return Call("learn_word", {**told, **said})


def _kept_step(
    request: Save | Undo | Keep | AboutSegment | LookInto, known: Known, language: str
) -> Call:
    """What is done with a saved segment: the one named, else the one spoken of."""
    match request:
        case LookInto():
            return _look(request, known, language)
        case Keep(action=action, segment=segment, value=value):
            args = {"action": action, "value": value}
            return _of_segment("keep_segment", segment, known, language, args)
        case AboutSegment(what="notices"):
            return Call("about_segment", {"what": "notices"})
        case AboutSegment(what=what, segment=segment, days=days):
            asked = {"what": what, "days": days}
            return _of_segment("about_segment", segment, known, language, asked)
        case Save(name=name):
            args = {"action": "save", "value": name}
            return _with_segment("ask-nothing-to-save", known, language, args)
        case Undo() if known.kept_report:
            return Call("take_back_report", {"name": known.kept_report})
        case Undo():
            return _with_segment("ask-nothing-before", known, language, {"action": "undo"})


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
    whole = not (request.exclude or request.limit)
    segment = known.made_segment or (
        known.segment if whole and request.where == known.segment_where else None
    )
    if segment is None and request.where is not None:
        return _make(MakeSegment(request.where, False, None, request.exclude, request.limit), None)
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

"""Know-how from the playbooks, with what of the company's own work is near the question."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from pydantic import Field

from tools.base import Args, Result, tool
from tools.cards import OtherCard, Table
from tools.context import Context

if TYPE_CHECKING:
    from knowledge.search import Hit

MOST_OWN = 5
NEAR = 0.6  # of the best one's score, from which what was made here is worth showing beside it


class KnowArgs(Args):
    question: str = Field(min_length=1, max_length=300)


@tool("search_knowledge", KnowArgs, "read")
def search_knowledge(args: KnowArgs, ctx: Context) -> Result:
    """Look up know-how (win-back, welcome, consent, deliverability, subject lines ...) in the
    playbooks, with past campaigns and their results, saved segments and reports on the subject.
    """
    if ctx.search is None:
        return Result(ctx.say.say("answer-nothing-known"))
    ctx.search.with_what_people_made()
    books = ctx.search.search(args.question, ["playbook"], limit=1)
    own = _own(args.question, ctx)
    if not books and not own:
        return Result(ctx.say.say("answer-nothing-known"))
    title = books[0].document.title if books else ctx.say.say("knowledge-own-work")
    text = "\n\n".join([*(hit.document.text for hit in books), *_said(own, ctx), *_trouble(ctx)])
    return Result(text, OtherCard(title=title, text=text, table=_table(own, ctx) if own else None))


def _own(question: str, ctx: Context) -> "list[Hit]":
    """Campaigns, saved segments and reports that share words or a name with the question."""
    assert ctx.search is not None
    found = ctx.search.search(question, ["campaign", "segment", "report"], limit=MOST_OWN)
    told = [hit for hit in found if {"words", "names"} & {*hit.found_by}]
    return [hit for hit in told if hit.score >= NEAR * told[0].score]


def _said(own: "Sequence[Hit]", ctx: Context) -> list[str]:
    if not own:
        return []
    names = ctx.say.all_of([f"**{hit.document.title}**" for hit in own])
    return [ctx.say.say("knowledge-own", names=names)]


def _trouble(ctx: Context) -> list[str]:
    return [ctx.say.say("knowledge-without-index")] if ctx.search and ctx.search.trouble else []


def _table(own: "Sequence[Hit]", ctx: Context) -> Table:
    """One row for each, with how many a campaign reached and what share opened and clicked."""
    columns = [
        ("kind", "text", None), ("name", "text", None), ("reached", "integer", None),
        ("opened", "number", "fraction"), ("clicked", "number", "fraction"),
    ]  # fmt: skip
    named = tuple(
        {"name": name, "type": type, "unit": unit, "label": ctx.say.say(f"knowledge-{name}")}
        for name, type, unit in columns
    )
    return Table(columns=named, rows=tuple(_row(hit, ctx) for hit in own))


def _row(hit: "Hit", ctx: Context) -> tuple[Any, ...]:
    facts, reached = hit.document.facts, hit.document.facts.get("reached")
    shares = [_share(facts.get(name), reached) for name in ("opened", "clicked")]
    return (ctx.say.say(f"knowledge-{hit.document.kind}"), hit.document.title, reached, *shares)


def _share(part: object, whole: object) -> float | None:
    """None where nobody was reached, or nothing is known."""
    return float(str(part)) / float(str(whole)) if part is not None and whole else None

"""Words of the company: proposed to a person with what would change, taken back, listed.

Only the house's own reading of a person's words calls these; a large model is offered none of them.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from pydantic import Field

from crm.catalog.model import BusinessWord
from crm.segments.definition import Condition, Segment
from crm.segments.own_words import said_meaning
from crm.segments.size import count
from crm.segments.words import describe_people
from crm.words.keeping import Learned, Words
from crm.words.rules import check, check_meaning, word_key
from tools.base import Args, Result, tool
from tools.cards import Approval, OtherCard, Table
from tools.context import Context


class LearnArgs(Args):
    word: str = Field(min_length=1, max_length=60)
    means: dict[str, Any]
    so_far: Condition | None = None
    example: str = ""
    before: Condition | None = None
    after: Condition | None = None


@tool("learn_word", LearnArgs, "request")
def learn_word(args: LearnArgs, ctx: Context) -> Result:
    """Ask the person to confirm what a word shall mean here, showing the meaning, what the word
    means so far, and the counts before and after. Nothing is learned before they say yes.
    """
    check(args.word)
    check_meaning(args.means, ctx.workspace.catalog)
    means = said_meaning(args.means, ctx.wording())
    if args.so_far is not None and args.before == args.after:
        return Result(ctx.say.say("learning-already", word=args.word, meaning=means))
    summary = ctx.say.say("learning-summary", word=args.word, meaning=means)
    card = OtherCard(title=summary, text=_conflicts(args, ctx), table=_changes(args, ctx))
    asked = Words(ctx.workspace.store).propose(
        args.word, args.means, summary=summary, details={"example": args.example},
        language=ctx.language, by=ctx.user, now=ctx.clock.now, thread=ctx.thread,
    )  # fmt: skip
    approval = Approval(id=asked.id, action=asked.action, summary=summary, details={})
    return Result(ctx.say.say("learning-proposed"), card, approval=approval)


def _conflicts(args: LearnArgs, ctx: Context) -> str:
    """What the word means so far: as it was taught, as catalog.yaml says, or as it is usually read."""
    wording, key = ctx.wording(), word_key(args.word)
    own = (w for w in ctx.workspace.catalog.words if key in map(word_key, w.say))
    told = [said_word(word, ctx) for word in own][:1]
    if args.so_far is not None and not told:
        told.append(describe_people(args.so_far, wording))
    named = (name for _, name in ctx.workspace.segments.names() if word_key(name) == key)
    told += [ctx.say.say("words-known-segment", name=name) for name in named]
    return ctx.say.say("learning-conflicts", meanings="; ".join(told)) if told else ctx.say.say("learning-new")  # fmt: skip


def _changes(args: LearnArgs, ctx: Context) -> Table:
    """How many customers the example has now, and then; a dash where the word means nothing yet."""
    columns = tuple(
        {"name": name, "type": kind, "unit": None, "label": ctx.say.say(f"learning-{name}")}
        for name, kind in (("request", "text"), ("before", "integer"), ("after", "integer"))
    )
    row = (args.example or args.word, _counted(args.before, ctx), _counted(args.after, ctx))
    return Table(columns=columns, rows=(row,))


def _counted(people: Condition | None, ctx: Context) -> int | None:
    if people is None:
        return None
    return count(Segment(where=people), ctx.scope(), ctx.workspace.warehouse)


class ForgetArgs(Args):
    word: str = Field(min_length=1, max_length=60)


@tool("forget_word", ForgetArgs, "draft")
def forget_word(args: ForgetArgs, ctx: Context) -> Result:
    """Let a word that was taught here mean again what it meant before."""
    gone = Words(ctx.workspace.store).forget(args.word, by=ctx.user, now=ctx.clock.now)
    was = said_meaning(gone.means, ctx.wording())
    return Result(ctx.say.say("learning-forgotten", word=gone.word, meaning=was))


class NoArgs(Args):
    pass


@tool("list_words", NoArgs, "read")
def list_words(args: NoArgs, ctx: Context) -> Result:
    """List the words that were taught here, with their meaning, who taught them and when."""
    words = Words(ctx.workspace.store).all()
    if not words:
        return Result(ctx.say.say("learning-none"))
    title = ctx.say.say("learning-list", count=len(words))
    return Result(title, OtherCard(title=title, table=words_table(words, ctx)))


def words_table(words: tuple[Learned, ...], ctx: Context) -> Table:
    """One row a word: word, meaning, who and which day, of the company's zone."""
    columns = tuple(
        {"name": name, "type": "text", "unit": None, "label": ctx.say.say(f"learning-{name}")}
        for name in ("word", "meaning", "by", "at")
    )
    rows = tuple(
        (one.word, said_meaning(one.means, ctx.wording()), one.by, ctx.say.date(one.at.astimezone(ctx.workspace.zone)))
        for one in words
    )  # fmt: skip
    return Table(columns=columns, rows=rows)


def said_words(words: Sequence[str], ctx: Context, language: str) -> list[str]:
    """The assumptions of an answer that was read by these taught words, each once."""
    told = replace(ctx, language=language)
    taught = {word_key(own.say[0]): own for own in ctx.workspace.catalog.words if own.at}
    found = (taught.get(word_key(word)) for word in words)
    return list(dict.fromkeys(said_word(own, told) for own in found if own))


def said_word(word: BusinessWord, ctx: Context) -> str:
    """ "VIP" means …, as ann said on 3 May 2026: the assumption that an answer shows."""
    meaning = said_meaning(word.means, ctx.wording())
    if word.at is None:
        return meaning
    day = ctx.say.date(word.at.astimezone(ctx.workspace.zone))
    return ctx.say.say("learning-assumed", word=word.say[0], meaning=meaning, by=word.by, day=day)

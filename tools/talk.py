"""Talking back: asking what was meant, declining what is not done, explaining words and data."""

from pydantic import Field

from tools.base import Args, Result, tool
from tools.cards import OtherCard, Question, Table
from tools.context import Context


class AskArgs(Args):
    text: str = Field(min_length=1, max_length=500)
    options: tuple[str, ...] = Field(default=(), max_length=6)


@tool("ask_person", AskArgs, "talk")
def ask_person(args: AskArgs, ctx: Context) -> Result:
    """Ask the person one question when their request is unclear or names something that does not
    exist, with up to six answers to choose from, in their language. Ends the turn.
    """
    return Result(args.text, question=Question(text=args.text, options=args.options))


class DeclineArgs(Args):
    reason: str = Field(min_length=1, max_length=500)


@tool("decline", DeclineArgs, "talk")
def decline(args: DeclineArgs, ctx: Context) -> Result:
    """Decline what must not be done (hand out personal data, delete, send without approval), saying
    why and what would work instead, in the person's language. Ends the turn.
    """
    return Result(args.reason, refused=True)


class ExplainArgs(Args):
    term: str = Field(
        description="A business word or measure: engaged, lapsed, vip, revenue, nps ..."
    )


@tool("explain_word", ExplainArgs, "read")
def explain_word(args: ExplainArgs, ctx: Context) -> Result:
    """Say what a business word or measure means in this company, with its numbers."""
    from crm.reports.meanings import explained
    from crm.segments.own_words import own_meaning

    own = own_meaning(args.term, ctx.wording())
    text = own or explained(args.term, ctx.wording())
    return Result(text, OtherCard(title=args.term, text=text))


class DescribeArgs(Args):
    table: str | None = Field(default=None, description="One table, or all of them.")
    about: str | None = Field(default=None, description="What the fields should be about.")


@tool("describe_data", DescribeArgs, "read")
def describe_data(args: DescribeArgs, ctx: Context) -> Result:
    """Show which fields the company's data has, with their names and typical values: all, those of
    a table, or those that could be used for something.
    """
    from crm.catalog.explain import catalog_table
    from tools.finding_fields import fields_about

    if args.about:
        return fields_about(args.about, ctx)
    shown = catalog_table(ctx.workspace.catalog, ctx.language)
    rows = tuple(row for row in shown.rows if args.table in (None, row[0]))
    title = ctx.say.say("answer-fields", count=len(rows))
    return Result(title, OtherCard(title=title, table=Table(columns=shown.columns, rows=rows)))

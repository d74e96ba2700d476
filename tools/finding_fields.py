"""Which fields could be used for something: by the catalog's names, and by the index where there is one."""

from collections.abc import Iterator

from crm.catalog.explain import catalog_table
from crm.catalog.field_finder import FoundField, find_fields
from tools.base import Result
from tools.cards import OtherCard, Table
from tools.context import Context

MOST = 15
SURE = 0.5  # likeness from which the index's hit is a field that a person would expect


def fields_about(topic: str, ctx: Context) -> Result:
    """The fields that the topic may mean, the best first, each with why it was found."""
    found = [*find_fields(ctx.workspace.catalog, topic, MOST)]
    known = {hit.field.id for hit in found}
    found += [hit for hit in _by_index(topic, ctx) if hit.field.id not in known]
    if not found:
        return Result(ctx.say.say("library-no-fields", topic=topic))
    title = ctx.say.say("library-fields", topic=topic, count=len(found[:MOST]))
    return Result(title, OtherCard(title=title, table=_table(found[:MOST], ctx)))


def _by_index(topic: str, ctx: Context) -> Iterator[FoundField]:
    """Fields whose names, or values, the index finds near the words."""
    fields = ctx.workspace.catalog.fields
    for hit in ctx.search.search(topic, ["field", "value"], limit=8) if ctx.search else ():
        if hit.score < SURE:
            continue
        facts = hit.document.facts
        id = str(facts["field"]) if hit.document.kind == "value" else hit.document.id
        if id in fields and not fields[id].personal:
            values = (str(facts["value"]),) if hit.document.kind == "value" else ()
            yield FoundField(fields[id], hit.score / 2, values)


def _table(found: list[FoundField], ctx: Context) -> Table:
    """The rows of the catalog's table for these fields, with the reason."""
    whole = catalog_table(ctx.workspace.catalog, ctx.language)
    rows = {row[1]: row for row in whole.rows}
    why = {"name": "why", "type": "text", "unit": None, "label": ctx.say.say("library-column-why")}
    shown = tuple((*rows[hit.field.id][:5], _why(hit, ctx)) for hit in found)
    return Table(columns=(*whole.columns[:5], why), rows=shown)


def _why(hit: FoundField, ctx: Context) -> str:
    if hit.by_table:
        names = ctx.workspace.catalog.table_names.get(hit.field.table, {})
        called = next(iter(names.get(ctx.language, ())), hit.field.table)
        return ctx.say.say("library-field-table", table=called)
    if hit.values:
        shown = [hit.field.value_name(value, ctx.language) for value in hit.values]
        return ctx.say.say("library-field-value", values=ctx.say.any_of(shown))
    return ctx.say.say("library-field-name")

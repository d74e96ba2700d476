"""Which fields do we have on orders: the table that is asked about, in whatever word it was named."""

from collections.abc import Collection
from datetime import date

from agent.embedded.annotate import annotate
from agent.embedded.lexicon import Lexicon
from agent.embedded.requests import Request, ShowCatalog
from agent.embedded.spans import Span
from crm.catalog.model import Catalog


def of_table(asked: Request, language: str, lexicon: Lexicon, catalog: Catalog) -> Request:
    """The request for the fields of one table, where its words name no more than that; else as it was."""
    if not isinstance(asked, ShowCatalog) or not asked.about:
        return asked
    said = annotate(asked.about, lexicon, date.min, language)
    spans = () if said.corrections else said.spans
    tables = catalog.tables
    named = [(t, said.written(s).casefold()) for s in spans if (t := _table(s, tables))]
    meant = [t.meaning for t, word in named if word == t.meaning or _is_sure(t)]
    alone = len(meant) == 1 and all(s.kind == "filler" or _table(s, tables) for s in spans)
    return ShowCatalog(table=str(meant[0])) if alone else asked


def _table(span: Span, tables: Collection[str]) -> Span | None:
    """The table that the words name; orders alone are a number of them, and the table of that name."""
    counted = span if span.kind == "measure" and span.meaning in tables else None
    return span.of_kind("table") or counted


def _is_sure(table: Span) -> bool:
    return table.kind == "table" and table.how == "exact"

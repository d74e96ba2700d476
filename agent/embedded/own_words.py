"""What a company calls a column of its own is that column, and none of the other things the word may mean.

Customers with an income over 60000, where there is a column `income`: their income, no revenue. A
number that no imported table can tell stands back too, where the word also names a column.
"""

from collections.abc import Sequence
from dataclasses import replace

from agent.embedded.lexicon import Lexicon
from agent.embedded.spans import Span
from agent.embedded.stems import stem
from agent.embedded.text import Token
from crm.catalog.model import Catalog
from crm.catalog.vocabulary import names
from crm.languages.speak import LANGUAGES
from crm.reports.measures.all import BY_ID
from crm.segments.conditions.attribute import Attribute
from crm.terms.comparison import Value

NAMED = ("measure", "term")
DONE = ("verb", "event")  # complained, where a column says who did
# What the glossary says of everybody is not set aside: active customers are those who did something.
OF_ALL = ("engaged", "not_engaged")
PEOPLE = 1.06  # the weight of a word for people


def words_of_columns(catalog: Catalog) -> dict[str, str]:
    """The fields that a company added itself, each with its name as it is spelt, in words."""
    return {f.id: f.column.replace("_", " ") for f in catalog.fields.values() if f.custom}


def flags_of_people(catalog: Catalog) -> dict[str, Value]:
    """The columns of customers that say yes or no, each with what says yes."""
    known = (f for f in catalog.fields.values() if f.table == "customers")
    return {f.id: f.yes for f in known if f.yes is not None}


def own_words(
    found: Sequence[Span], tokens: Sequence[Token], lexicon: Lexicon, language: str
) -> list[Span]:
    """The spans without those that a column of the same words stands before.

    Where such a word names people and the column says who they are, it is a word for them.
    """
    fields = [s for s in found if s.kind == "field" and s.meaning in lexicon.spelt]
    spelt = {_at(s): s for s in fields if _is_spelt(s, tokens, lexicon, language)}
    named = {_at(s) for s in fields}
    out: list[Span] = []
    for span in found:
        column = spelt.get(_at(span)) if _stands_back(span, tokens) else None
        if column and column.meaning in lexicon.flags and span.kind != "measure":
            yes = lexicon.flags[column.meaning]
            told = Attribute(field=str(column.meaning), values=(yes,))
            out.append(replace(span, kind="group", meaning=told, weight=PEOPLE))
        elif not (column and span.kind in NAMED) and not (
            _at(span) in named and _cannot_be_told(span, lexicon)
        ):
            out.append(span)
    return out


def _at(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _stands_back(span: Span, tokens: Sequence[Token]) -> bool:
    if span.kind in DONE:
        return True
    return span.kind in NAMED and span.meaning not in OF_ALL and not _is_shown(span, tokens)


def _is_spelt(span: Span, tokens: Sequence[Token], lexicon: Lexicon, language: str) -> bool:
    """In another form too: suscriptores, where the column is `suscriptor`."""
    said, spelt = _said(span, tokens), lexicon.spelt.get(str(span.meaning))
    return spelt is not None and (said == spelt or stem(said, language) == stem(spelt, language))


def _is_shown(span: Span, tokens: Sequence[Token]) -> bool:
    """Whether it is what the number is called first and everywhere: revenue, orders."""
    said = _said(span, tokens)
    shown = names("measures" if span.kind == "measure" else "terms", str(span.meaning))
    return any(said == shown[la][0] for la in LANGUAGES if la in shown)


def _cannot_be_told(span: Span, lexicon: Lexicon) -> bool:
    """Whether every way to the number needs a table that was not imported."""
    measure = BY_ID.get(str(span.meaning)) if span.kind == "measure" else None
    if measure is None:
        return False
    return any(
        all(set(basis.source.tables) - lexicon.tables for basis in base.bases)
        for base in measure.bases_of
    )


def _said(span: Span, tokens: Sequence[Token]) -> str:
    return " ".join(token.norm for token in tokens[span.start : span.end])

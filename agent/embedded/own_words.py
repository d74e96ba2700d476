"""What a company calls a column of its own is that column, and none of the other things the word may mean.

Customers with an income over 60000, where there is a column `income`: their income, no revenue. A
number that no imported table can tell stands back too, where the word also names a column.
"""

from collections.abc import Sequence

from agent.embedded.lexicon import Lexicon
from agent.embedded.spans import Span
from agent.embedded.text import Token
from crm.catalog.model import Catalog
from crm.catalog.vocabulary import names
from crm.languages.speak import LANGUAGES
from crm.reports.measures.all import BY_ID

OTHERS = ("measure", "term")


def words_of_columns(catalog: Catalog) -> dict[str, str]:
    """The fields that a company added itself, each with its name as it is spelt, in words."""
    return {f.id: f.column.replace("_", " ") for f in catalog.fields.values() if f.custom}


def own_words(found: Sequence[Span], tokens: Sequence[Token], lexicon: Lexicon) -> list[Span]:
    """The spans without those that a column of the same words stands before."""
    fields = [s for s in found if s.kind == "field"]
    spelt = {(s.start, s.end) for s in fields if _is_spelt(s, tokens, lexicon)}
    named = {(s.start, s.end) for s in fields if s.meaning in lexicon.spelt}
    return [
        s
        for s in found
        if not (
            s.kind in OTHERS
            and (
                ((s.start, s.end) in spelt and not _is_shown(s, tokens))
                or ((s.start, s.end) in named and _cannot_be_told(s, lexicon))
            )
        )
    ]


def _is_spelt(span: Span, tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    return _said(span, tokens) == lexicon.spelt.get(str(span.meaning))


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

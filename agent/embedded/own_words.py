"""What a company calls a column of its own is that column, and none of the other things the word may mean.

Customers with an income over 60000, where there is a column `income`: their income, no revenue. A
number that no imported table can tell stands back too, where the word also names a column.
"""

from collections.abc import Sequence
from dataclasses import replace

from agent.embedded.lexicon import Lexicon
from agent.embedded.own_columns import BANDS
from agent.embedded.own_ranks import ranked_by_own
from agent.embedded.own_things import told_of_things
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
CALLED = ("customers.gender", "customers.customer_type")
PEOPLE = 1.06  # the weight of a word for people


def words_of_columns(catalog: Catalog) -> dict[str, tuple[str, ...]]:
    """The fields that a company added itself, each with its name as it is spelt, in words.

    Also without the word for bands, where what is left is what people call such a column: the
    income of `income_desc`, and not the sales of `sales_segment`.
    """
    own = (f for f in catalog.fields.values() if f.custom)
    return {f.id: (f.column.replace("_", " "), *_without_band(f.column)) for f in own}


def _without_band(column: str) -> list[str]:
    shorter = [column.removesuffix(end) for end in BANDS]
    return [s.replace("_", " ") for s in shorter if s != column and names("columns", s)]


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
    spent = _spent_on(found, lexicon)
    theirs = {_at(s) for s in fields if _is_theirs(s, found)}
    out: list[Span] = []
    for span in found:
        if span in spent:
            out.append(replace(span, kind="filler", meaning=None, others=()))
            continue
        column = spelt.get(_at(span)) if _stands_back(span, tokens) else None
        if column and column.meaning in lexicon.flags and span.kind != "measure":
            yes = lexicon.flags[column.meaning]
            told = Attribute(field=str(column.meaning), values=(yes,))
            out.append(replace(span, kind="group", meaning=told, weight=PEOPLE))
        elif not (
            (column and span.kind in NAMED)
            or (_at(span) in named and _cannot_be_told(span, lexicon))
            or (_at(span) in theirs and span.kind in NAMED)
        ):
            out.append(span)
    return told_of_things(ranked_by_own(out, lexicon), lexicon)


def _spent_on(found: Sequence[Span], lexicon: Lexicon) -> list[Span]:
    """Spent over 500 on wines, where a column of customers holds just that: no spend on everything."""
    amounts = [s for s in found if s.kind == "number"]
    own = [s for s in found if s.kind == "field" and s.meaning in lexicon.numeric]
    columns = [s for s in own if str(s.meaning).startswith("customers.")]
    splits = [s for s in found if s.kind == "particle" and s.meaning == "by"]
    return [
        s
        for s in found
        if s.meaning == "spend"
        and any(
            any(s.end <= n.start and n.end <= c.start for n in amounts)
            and not any(s.end <= b.start < c.start for b in splits)
            for c in columns
        )
    ]


def _is_theirs(field: Span, found: Sequence[Span]) -> bool:
    """Customers with an income of 70000, customers by income: theirs, where they have such a column."""
    small = {s.start: s.end for s in found if s.kind == "filler"}
    people = [s.end for s in found if _names_people(s)]
    told = str(field.meaning).startswith("customers.")
    before = [
        s
        for s in found
        if s.kind == "particle"
        and s.meaning in ("who", "by")
        and field.start in (s.end, small.get(s.end))
    ]
    return told and any(end <= s.start for s in before for end in people)


def _names_people(span: Span) -> bool:
    """Customers, women, salons."""
    named = span.kind == "value" and span.meaning[0] in CALLED
    return named or (span.kind == "table" and span.meaning == "customers")


def _at(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _stands_back(span: Span, tokens: Sequence[Token]) -> bool:
    if span.kind in DONE:
        return True
    return span.kind in NAMED and span.meaning not in OF_ALL and not _is_shown(span, tokens)


def _is_spelt(span: Span, tokens: Sequence[Token], lexicon: Lexicon, language: str) -> bool:
    """In another form too: suscriptores, where the column is `suscriptor`."""
    said = _said(span, tokens)
    spelt = lexicon.spelt.get(str(span.meaning), ())
    return any(said == name or stem(said, language) == stem(name, language) for name in spelt)


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

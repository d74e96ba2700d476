"""The account of a sentence's words: how each phrase was read, and what could not be placed."""

from collections.abc import Callable, Sequence

from agent.embedded.annotate import Annotated
from agent.embedded.money import NO_RATE, in_our_money
from agent.embedded.quantities import Quantity, quantities
from agent.embedded.requests import Ask
from agent.embedded.spans import Span
from agent.embedded.stems import stem
from agent.embedded.understood import Read
from crm.catalog.model import Catalog
from crm.languages.speak import speaker
from crm.terms.words import window_words

SILENT = ("filler", "particle")
TELLING = ("only", "after", "after_it", "then")  # particles that no one may leave out


def unplaced(
    said: Annotated,
    left: Sequence[Span],
    catalog: Catalog,
    known: Callable[[str], bool] = lambda word: False,
) -> Ask | None:
    """The question to ask back when words carry meaning that no definition took up; None when all did.

    `known` are words that the request takes up by themselves, such as what a mail is for.
    """
    words = [said.text[a:b] for a, b in _runs(said) if not _names_field(said, a, b, catalog)]
    words = [word for word in words if not known(word)]
    if words:
        return Ask(
            "ask-unknown-words", {"words": ", ".join(words)}, tuple(_near(words[0], catalog))
        )
    unclear = next((said.written(s) for s in left if s.kind == "unclear"), None)
    if unclear:
        return Ask("ask-left-out", {"words": unclear})
    foreign = next((str(s.meaning) for s in left if s.kind == NO_RATE), None)
    if foreign:
        return Ask("ask-no-rate", {"currency": foreign, "ours": catalog.settings.currency})
    named = [said.written(s) for s in left if s.kind not in SILENT or s.meaning in TELLING]
    if named:
        return Ask("ask-unplaced", {"words": ", ".join(dict.fromkeys(named))})
    return None


def _runs(said: Annotated) -> list[tuple[int, int]]:
    """Stretches of the text that no span covers, neighbours together."""
    runs: list[tuple[int, int]] = []
    for token in said.uncovered():
        if runs and token.start - runs[-1][1] <= 1:
            runs[-1] = (runs[-1][0], token.end)
        else:
            runs.append((token.start, token.end))
    return runs


def _names_field(said: Annotated, start: int, end: int, catalog: Catalog) -> bool:
    """Who prefer cedar: a form of a word in the name of the field whose value is said."""
    fields = {str(s.meaning[0]) for s in said.spans if s.kind == "value"}
    names = [f.name("en") for f in catalog.fields.values() if f.id in fields and f.custom]
    word = stem(said.text[start:end].casefold(), "en")
    return any(word == stem(part, "en") for name in names for part in name.casefold().split())


def _near(word: str, catalog: Catalog) -> list[str]:
    """Known values and fields that are spelt like the word; none when nothing is near."""
    from rapidfuzz import fuzz, process
    from rapidfuzz.utils import default_process

    known = [
        v for f in catalog.fields.values() if not f.personal for v in f.values[:500] if len(v) > 3
    ]
    known += [f.name("en") for f in catalog.fields.values()]
    found = process.extract(
        word, known, scorer=fuzz.WRatio, processor=default_process, limit=3, score_cutoff=82
    )
    return list(dict.fromkeys(hit[0] for hit in found))


def phrases(said: Annotated, catalog: Catalog) -> tuple[Read, ...]:
    """How each phrase was read, in the order of the sentence."""
    return tuple(
        Read(said.written(s), _meaning(s, catalog), s.how)
        for s in said.spans
        if s.kind not in SILENT
    )


def _meaning(span: Span, catalog: Catalog) -> str:
    if span.kind == "value":
        field = catalog.fields.get(str(span.meaning[0]))
        return f"{field.name('en') if field else span.meaning[0]}: {span.meaning[1]}"
    if span.kind == "window":
        return str(span.meaning.model_dump(mode="json"))
    return f"{span.kind}: {span.meaning}"


def reading_notes(said: Annotated, catalog: Catalog) -> tuple[str, ...]:
    """What was put right in the spelling, taken for something or converted, as pairs that a screen can show."""
    spelled = [f"{c.written} → {c.read}" for c in said.corrections]
    return (*spelled, *_converted(said, catalog), *_vague(said))


def _vague(said: Annotated) -> list[str]:
    """What “recently” was taken for."""
    say = speaker(said.language)
    taken = [s for s in said.spans if s.how == "assumed"]
    return [f"{said.written(s)} → {window_words(s.meaning, say)}" for s in taken]


def _converted(said: Annotated, catalog: Catalog) -> list[str]:
    amounts = [p for p in quantities(said.spans) if isinstance(p, Quantity)]
    ours = [p for p in in_our_money(amounts, catalog)[0] if isinstance(p, Quantity)]
    return [
        f"{old.number.value:,.2f} {old.unit} → {new.number.value:,.2f} {new.unit}"
        for old, new in zip(amounts, ours, strict=True)
        if old != new
    ]

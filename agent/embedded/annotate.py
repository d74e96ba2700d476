"""A sentence with its meanings written over it: every annotator's spans, and the best cover of them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from agent.embedded.averages import averaged
from agent.embedded.cover import cover
from agent.embedded.dates import RECENT, Days, calendar_slots, dates
from agent.embedded.ellipsis import shared_names
from agent.embedded.grammar import Grammar, grammar, grammars
from agent.embedded.interjections import without_interjection
from agent.embedded.later_orders import later_orders
from agent.embedded.lexicon import Lexicon
from agent.embedded.moments import hours
from agent.embedded.names_in_part import told_in_part
from agent.embedded.names_like_words import told_apart
from agent.embedded.numbers import decimal_sign, numbers
from agent.embedded.own_numbers import own_numbers
from agent.embedded.own_words import own_words
from agent.embedded.parted import lacks_its_part
from agent.embedded.patterns import Match, Pattern, matches
from agent.embedded.pieces import anchors, believable
from agent.embedded.quantities import CURRENCIES
from agent.embedded.quoted import quotations
from agent.embedded.reaching import reaching
from agent.embedded.rules import AMONG, BESIDE
from agent.embedded.said_in_ways import said_in_ways
from agent.embedded.seasons import of_time
from agent.embedded.settle import settled
from agent.embedded.spans import Span
from agent.embedded.spelling import Correction, correct
from agent.embedded.text import Token, tokenize
from agent.embedded.tongue import guess, languages
from agent.embedded.where_from import where_from
from agent.embedded.who_bought import who_bought
from agent.embedded.windows import windows
from crm.terms.window import Between

BIRTH = "customers.birth_date"
JOINTS = ("or", "and", "comma")
PARTS_OF_TIME = ("number_word", "month", "season", "feast")  # they mean something within others
LONGEST = 4_000  # characters; what a person writes in one message is far shorter


@dataclass(frozen=True)
class Annotated:
    """The tokens, the chosen spans left to right, and the tokens that none of them covers."""

    text: str
    language: str
    tokens: tuple[Token, ...]
    spans: tuple[Span, ...]
    corrections: tuple[Correction, ...]
    alike: tuple[str, ...] = ()  # further languages that the words speak for just as much

    def written(self, span: Span) -> str:
        """The words of the span as the person wrote them."""
        return self.text[self.tokens[span.start].start : self.tokens[span.end - 1].end]

    def uncovered(self) -> list[Token]:
        covered = {i for span in self.spans for i in range(span.start, span.end)}
        return [t for i, t in enumerate(self.tokens) if i not in covered and t.kind != "sign"]


def annotate(
    text: str, lexicon: Lexicon, today: date, before: str = "en", about: Sequence[str] = ()
) -> Annotated:
    """What the words of `text` mean, one by one.

    `before` is the language spoken so far, `about` the measures that were spoken of.
    """
    raw = tokenize(text[:LONGEST])
    main, *_ = guess(raw, lexicon, grammars(), before)
    tokens, corrections = correct(raw, lexicon, languages(main, raw))
    main, *alike = guess(tokens, lexicon, grammars(), before)  # a compound tells more in parts
    spoken = languages(main, tokens)
    found = list(_spans(tokens, lexicon, spoken, today))
    found += quotations(text, tokens, found)
    found += hours(text, tokens, spoken)
    found += said_in_ways(tokens, spoken)
    found += reaching(tokens, spoken, found)
    found += shared_names(tokens, found, lexicon, spoken)
    found = told_apart(found, tokens, main)
    found += where_from(tokens, found, main, lexicon)
    found = own_words(found, tokens, lexicon, main)
    found += averaged(tokens, found, main)
    found += own_numbers(tokens, found, main, lexicon)
    for rule in AMONG:
        found = rule(found)
    near = anchors(found) | set(about)
    born = BIRTH in near
    found = [s for s in found if born or not _is_long_ago(s)]
    spans = [s for s in found if believable(s, near) and not _is_small_word(s, found, tokens)]
    spans = [s for s in spans if not lacks_its_part(s, tokens, main)]
    articles = [i for i, t in enumerate(tokens) if t.norm in lexicon.articles]
    spans = [s for s in spans if not (_takes_from(s, spans) or _is_deed(s, spans, articles))]
    chosen = settled(
        cover(spans, len(tokens)), _at(found, "any_not", "never"), articles, _at(found, "who")
    )
    chosen = without_interjection(chosen, tokens, main)
    chosen = told_in_part(chosen, tokens, lexicon.names)
    for rule in BESIDE:
        chosen = rule(chosen)
    chosen = who_bought(chosen, tokens, main)
    return Annotated(text, main, tuple(tokens), tuple(chosen), corrections, tuple(alike))


def _is_long_ago(span: Span) -> bool:
    """A time before 1990, which only those who were born then can have: 1950 points are none."""
    days = span.meaning if isinstance(span.meaning, Between | Days) else None
    named = [day for day in (days.first, days.last) if day] if days else []
    return any(day.year < RECENT - 1 for day in named)


def _takes_from(span: Span, found: Sequence[Span]) -> bool:
    return (
        _takes_from_field(span, found)
        or _takes_from_time(span, found)
        or _takes_from_comparison(span, found)
    )


def _takes_from_comparison(span: Span, found: Sequence[Span]) -> bool:
    """Compared to June 2025: that month, not all the time up to it."""
    words = (s for s in found if s.kind == "act" and s.meaning == "compare" and s.how == "exact")
    return span.kind == "window" and any(s.start < span.start < s.end for s in words)


def _takes_from_time(span: Span, found: Sequence[Span]) -> bool:
    """14 Tage lang nicht bestellt: what ends the time begins no word for those who are long gone."""
    times = (s for s in found if s.kind == "window" and s.size > 1)
    inflected = span.kind == "term" and span.how == "stem"
    return inflected and any(s.start < span.start < s.end < span.end for s in times)


def _takes_from_field(span: Span, found: Sequence[Span]) -> bool:
    """Sales per customer type: the measure must not take the first word of a field's name."""
    last = span.end - 1
    longer = (s for s in found if s.kind == "field" and s.how == "exact" and s.size > 1)
    by = any(s.kind == "particle" and s.meaning == "by" and s.end == last for s in found)
    return span.kind == "measure" and by and any(s.start == last for s in longer)


def _is_deed(span: Span, found: Sequence[Span], articles: Sequence[int]) -> bool:
    """Cancelled an order: a verb with its object, and no name of a number."""
    inside = any(span.start < place < span.end for place in articles)
    verbal = any(s.kind == "verb" and s.how == "exact" and s.start == span.start for s in found)
    return span.kind == "measure" and inside and verbal


def _is_small_word(span: Span, found: Iterable[Span], tokens: Sequence[Token]) -> bool:
    """A code of two letters that is a small word too is meant only in capitals: us is not US."""
    token = tokens[span.start]
    if _is_accented(span, token):
        return True
    if span.kind != "value" or token.norm != str(span.meaning[1]).casefold() or len(token.norm) > 2:
        return False
    little = any(s.kind in ("filler", "particle") and s.start == span.start for s in found)
    shouted = not any(t.text.islower() for t in tokens)
    little = little and not _is_listed(span, found)
    return little and (shouted or not token.text.isupper())


def _is_listed(span: Span, found: Iterable[Span]) -> bool:
    """UK or us: behind another value of the field and the word that joins them, it is one, too."""
    joints = {s.end: s.start for s in found if s.kind == "particle" and s.meaning in JOINTS}
    joint = joints.get(span.start)
    same = (s for s in found if s.kind == "value" and s.meaning[0] == span.meaning[0])
    country = span.meaning[0] == "customers.country"
    return country and any(s.end == joint and s.meaning != span.meaning for s in same)


def _is_accented(span: Span, token: Token) -> bool:
    """A small word with an accent, which a short name has not: ça is not CA."""
    written = token.text.casefold()
    named = span.kind in ("value", "measure", "field") and span.size == 1 and len(written) < 3
    return named and written != token.norm and any(written in g.accented for g in grammars())


def _at(found: Iterable[Span], *meanings: str) -> frozenset[int]:
    """Where these particles stand, inside longer spans too."""
    return frozenset(s.start for s in found if s.kind == "particle" and s.meaning in meanings)


def _spans(
    tokens: Sequence[Token], lexicon: Lexicon, spoken: Sequence[str], today: date
) -> Iterable[Span]:
    found = list(lexicon.find(tokens, spoken))
    known = [grammar(language) for language in spoken]
    count = numbers(tokens, _of(found, "number_word"), decimal_sign(known[0].language))
    named = count + _signed(count, _of(found, "count_unit"))
    slots = _slots(
        {"n": named, "n2": named, "unit": _times(found), "month": _of(found, "month")}
        | {"season": _of(found, "season"), "feast": of_time(_of(found, "feast"), found, tokens)}
    )
    amounts = {n.others[0].end for n in named if n.others} | {
        n.others[0].start for n in named if n.others
    }
    dated = [n for n in count if not {n.start, n.end} & amounts]  # $2000 is no year
    slots |= _slots(calendar_slots(tokens, dated, _of(found, "ordinal")))
    days = dates(tokens, _patterns(known, "dates"), slots, today)
    slots |= _slots({"date": days})
    days += dates(tokens, _patterns(known, "weeks"), slots, today)
    slots |= _slots({"date": days, "date2": days})
    yield from (s for s in found if s.kind not in PARTS_OF_TIME)
    yield from count
    bare = _bare(count, named)
    yield from windows(tokens, _patterns(known, "windows"), slots | bare)
    yield from later_orders(tokens, spoken, slots | bare)
    yield from _matches(tokens, _patterns(known, "grains"), slots, "grain")
    yield from _matches(tokens, _patterns(known, "ranges"), slots, "range")


def _times(found: Sequence[Span]) -> list[Span]:
    """Days and months; 日元 is yen and no day."""
    counted = {(s.start, s.end) for s in _of(found, "count_unit")}
    units = _of(found, "unit")
    return [u for u in units if not any(a == u.start and b > u.end for a, b in counted)]


def _of(spans: Iterable[Span], kind: str) -> list[Span]:
    return [span for span in spans if span.kind == kind]


def _patterns(known: Sequence[Grammar], section: str) -> list[Pattern]:
    return [pattern for g in known for pattern in getattr(g, section)]


def _slots(named: dict[str, list[Span]]) -> dict[str, dict[int, tuple[Span, ...]]]:
    slots: dict[str, dict[int, tuple[Span, ...]]] = {}
    for name, spans in named.items():
        by_start: dict[int, list[Span]] = defaultdict(list)
        for span in spans:
            by_start[span.start].append(span)
        slots[name] = {start: tuple(many) for start, many in by_start.items()}
    return slots


def _signed(count: Sequence[Span], units: Sequence[Span]) -> list[Span]:
    """Numbers with a currency's sign before or behind them, as one."""
    before = {u.end: u for u in units if u.meaning in CURRENCIES}
    behind = {u.start: u for u in sorted(units, key=lambda u: u.end) if u.meaning in CURRENCIES}
    leading = [
        replace(n, start=before[n.start].start, others=(before[n.start],))
        for n in count
        if n.start in before
    ]
    trailing = [
        replace(n, end=behind[n.end].end, others=(behind[n.end],)) for n in count if n.end in behind
    ]
    return leading + trailing


def _bare(count: Sequence[Span], named: Sequence[Span]) -> dict[str, dict[int, tuple[Span, ...]]]:
    """Numbers of anything but money: over $100 last quarter, 100 dollars last quarter are no 100 quarters."""
    led = {n.end for n in named if n.others and n.others[0].start == n.start}
    free = [n for n in count if n.end not in led]
    return _slots({"n": free, "n2": free})


def _matches(
    tokens: Sequence[Token],
    patterns: Sequence[Pattern],
    slots: dict[str, dict[int, tuple[Span, ...]]],
    kind: str,
) -> Iterable[Span]:
    for _, at, match in matches(patterns, tokens, slots):
        if len({m.meaning for slot, m in match.slots if slot == "unit"}) > 1:
            continue  # month by month; this year by month is two things
        meaning = match["unit"].meaning if kind == "grain" else _range(match)
        yield Span(at, match.end, kind, meaning, 1.06, "pattern")


def _range(match: Match) -> tuple[float, float, str | None]:
    """The two ends, and the currency when one of them bears its sign."""
    low, high = match["n"], match["n2"]
    signs = [sign.meaning for end in (low, high) for sign in end.others]
    return low.meaning, high.meaning, signs[0] if signs else None

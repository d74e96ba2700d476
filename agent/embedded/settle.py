"""Small words that mean something only in their place: `die` behind a comma, `que` behind `ne`.

A language's data says what such a word can be; its place says what it is. Looking back goes no
farther than the last word that begins another statement (who, and, but).
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from agent.embedded.compose.clause import AS_TERM
from agent.embedded.elided import so_many, with_days
from agent.embedded.headline import headline
from agent.embedded.quantities import CURRENCIES
from agent.embedded.spans import Span
from crm.terms.window import Between, Last

JOINTS = ("and", "or", "but", "comma")
BOUNDARIES = ("who", "and", "or", "but", "except")
DENIALS = ("not", "neither", "never")
SHUT_OUT = (*DENIALS, "except", "outside", "remove")
DENIED = (*DENIALS, "denied")  # with the names that deny: nunca han comprado
Rule = Callable[[Span, Sequence[Span], Sequence[Span]], Span | None]


def settled(
    spans: Sequence[Span],
    denials: Collection[int] = (),
    articles: Collection[int] = (),
    pronouns: Collection[int] = (),
) -> list[Span]:
    """The spans, each such word as what it is; a word that is nothing where it stands is left out.

    `denials` are the places of words that deny by themselves, inside a longer span too;
    `articles` those of articles, `pronouns` those of who, that.
    """
    out: list[Span] = []
    for at, said in enumerate(spans):
        span = headline(said, spans[:at], spans[at + 1 :])
        counted = at > 0 and spans[at - 1].kind in ("number", "range")
        span = _noun(span) if said.start - 1 in articles or counted else span
        span = so_many(_money(span, out), spans[at + 1 :])
        if span.kind == "term" and any(i in denials for i in range(span.start, span.end)):
            _agree(out)
            out.append(Span(span.start, span.start, "particle", "denied"))
        _begin(out, span, pronouns)
        rule = RULES.get(str(span.meaning)) if span.kind == "particle" else None
        kept = rule(span, out, spans[at + 1 :]) if rule else _compared(span, spans[at + 1 :])
        if kept is not None:
            out.append(kept)
    return _of_any_year(_on_so_many_days(with_days(out)))


def _on_so_many_days(spans: list[Span]) -> list[Span]:
    """Active on at least 5 days: behind a comparison a bare number of days is counted."""
    out: list[Span] = []
    for span in spans:
        compared = bool(out) and out[-1].kind == "compare_before" and span.kind == "window"
        bare = isinstance(span.meaning, Last) and span.meaning.unit == "day" and span.size == 2
        if compared and bare:
            out.append(Span(span.start, span.start + 1, "number", float(span.meaning.count)))
            out.append(Span(span.start + 1, span.end, "count_unit", "different_days"))
        else:
            out.append(span)
    return out


def _of_any_year(spans: list[Span]) -> list[Span]:
    """Every year from 24 to 26 December: these days of any year, and nothing split by years."""
    if not any(span.kind == "window" and _is_of_days(span.meaning) for span in spans):
        return spans
    return [
        replace(span, kind="moment", meaning="any_year", others=())
        if _says_every_year(span, spans[at + 1 :])
        else span
        for at, span in enumerate(spans)
    ]


def _says_every_year(span: Span, behind: Sequence[Span]) -> bool:
    """Every year; or `every` right before days of which no year was said."""
    each = span.kind == "particle" and span.meaning == "by" and bool(behind)
    of_days = each and behind[0].of_kind("yearly") is not None and _is_of_days(behind[0].meaning)
    return of_days or (span.kind == "grain" and bool(span.meaning == "year"))


def _is_of_days(window: object) -> bool:
    if not (isinstance(window, Between) and window.first and window.last):
        return False
    return (window.last - window.first).days <= 31


def _noun(span: Span) -> Span:
    """Behind an article or a number a word is a noun: une commande, two orders are nothing done."""
    return (span.kind == "verb" and span.of_kind("object")) or span


def _money(span: Span, before: Sequence[Span]) -> Span:
    """80 dollars: behind a number a currency is its unit, and not that of the orders."""
    unit = span.of_kind("count_unit")
    counted = bool(before) and before[-1].kind in ("number", "range")
    return unit if counted and unit and unit.meaning in CURRENCIES else span


def _begin(out: list[Span], span: Span, pronouns: Collection[int]) -> None:
    """Que compraron, as one name, relates too."""
    if span.meaning == "vip":
        return  # los que más gastan: what the number before it counts
    if span.kind == "term" and span.size > 1 and span.start in pronouns:
        out.append(Span(span.start, span.start, "particle", "who"))


def _compared(span: Span, behind: Sequence[Span]) -> Span:
    """销量最多的三个品牌: at most is the most where no number follows it; des clients is no dès 50 €."""
    if span.kind != "compare_before":
        return span
    told = [s.kind for s in behind if s.kind != "count_unit"]
    if (filler := span.of_kind("filler")) and told[:1] not in (["number"], ["range"]):
        return filler
    leads = bool(behind) and behind[0].kind == "filler" and behind[0].meaning == "head"
    numbered = any(s.kind in ("number", "range") for s in behind) and not leads
    return span if numbered else span.of_kind("rank") or span


def _agree(out: list[Span]) -> None:
    """No ... ningún pedido: the first denial only goes along with the second."""
    if (at := _last(out, DENIALS)) is not None:
        out[at] = replace(out[at], meaning="anything", others=())


def _who(span: Span, before: Sequence[Span], behind: Sequence[Span]) -> Span:
    """A pronoun that is an article elsewhere relates to what stands before it, and no name follows."""
    filler = span.of_kind("filler")
    if filler is None:
        return span
    related = bool(before) and (_is_joint(before[-1]) or _is_of_people(before[-1]))
    named = bool(behind) and (
        (_is_of_people(behind[0]) and behind[0].kind in ("value", "region"))
        or behind[0].kind == "field"  # ein Ticket der Kategorie
    )
    return span if related and not named else filler


def _that(span: Span, before: Sequence[Span], behind: Sequence[Span]) -> Span | None:
    """Ne ... que is `only`; any other que relates."""
    if _said(before, ("ne",)) and not _said(before, (*DENIALS, "only")):
        return replace(span, meaning="only", others=())
    return _who(replace(span, meaning="who"), before, behind)


def _no_more(span: Span, before: Sequence[Span], behind: Sequence[Span]) -> Span | None:
    """Ne ... plus denies; plus alone is something else."""
    if _said(before, ("ne",)) and not _said(before, DENIALS):
        return replace(span, meaning="not", others=())
    return span.others[0].joined(span.others[1:]) if span.others else None


def _any_not(span: Span, before: Sequence[Span], behind: Sequence[Span]) -> Span:
    """Nada, rien, aucun deny by themselves, and only go along with a denial before them."""
    return replace(span, meaning="anything" if _said(before, DENIED) else "not", others=())


def _never(span: Span, before: Sequence[Span], behind: Sequence[Span]) -> Span:
    """No ... nunca denies once."""
    return replace(span, meaning="anything") if _said(before, DENIED) else span


def _no(span: Span, before: Sequence[Span], behind: Sequence[Span]) -> Span:
    """No, I meant ...: before a comma it denies what was answered, not what follows."""
    alone = bool(behind) and behind[0].kind == "particle" and behind[0].meaning == "comma"
    return (not before and alone and span.of_kind("act")) or span


def _nor(span: Span, before: Sequence[Span], behind: Sequence[Span]) -> Span | None:
    """Weder ... noch denies the second too; no compraron ni goes along with its denial."""
    filler = span.of_kind("filler")
    if filler is not None and not any(s.meaning == "neither" for s in before):
        return filler
    at = _last(before, DENIALS)
    bare = at is not None and all(s.kind == "filler" or _is_deed(s) for s in before[at + 1 :])
    agrees = filler is None and bare and not (behind and _is_deed(behind[0]))
    return replace(span, meaning="anything" if agrees else "not", others=())


def _as_well(span: Span, before: Sequence[Span], behind: Sequence[Span]) -> Span | None:
    """Tanto ... como: joins; alone it is a small word."""
    if _said(before, ("both",)):
        return replace(span, meaning="and", others=())
    return span.of_kind("filler")


def _only(span: Span, before: Sequence[Span], behind: Sequence[Span]) -> Span:
    """Only customers who ...: before people it only says whom to list. No stylists, only owners: but."""
    named = next((s for s in behind if s.kind != "filler"), None)
    if named is None or _is_deed(named) or not (_is_of_people(named) or named.meaning == "who"):
        return span
    shut_out = any(s.of_kind("act", "particle") and s.meaning in SHUT_OUT for s in before)
    return (
        replace(span, meaning="but", others=()) if shut_out else replace(span, meaning="anything")
    )


def _by(span: Span, before: Sequence[Span], behind: Sequence[Span]) -> Span:
    """9分: behind a number it is the unit of what is counted."""
    counted = bool(before) and before[-1].kind in ("number", "range")
    after = next((r for r in span.others if r.meaning == "after"), None)
    if after and (first := _after(replace(after, others=()), before, behind)):
        return first
    return (counted and span.of_kind("count_unit")) or span


def _then(span: Span, before: Sequence[Span], behind: Sequence[Span]) -> Span | None:
    """Bought before, but not ...: with nothing behind it, it orders nothing."""
    said = next((s for s in behind if s.kind != "filler"), None)
    ends = said is None or (said.kind == "particle" and said.meaning in ("but", "comma", "close"))
    earlier = Span(span.start, span.end, "filler", None)
    did = bool(before) and (_is_deed(before[-1]) or before[-1].meaning in AS_TERM)
    return earlier if ends and did else span


def _after(span: Span, before: Sequence[Span], behind: Sequence[Span]) -> Span | None:
    """After a click: what was done first. With nothing behind it, after what was said before.

    Before anything else it is what it may be besides: nach Ländern.
    """
    said = next((s for s in behind if s.kind != "filler" and s.meaning != "it"), None)
    others = span.others[0].joined(span.others[1:]) if span.others else None
    if said is None or (said.kind == "particle" and said.meaning in JOINTS):
        return replace(span, meaning="after_it", others=()) if before and not others else others
    done = said.of_kind("event", "verb") is not None or said.meaning == "order"
    more = any(_is_deed(s) for s in (*before, *behind) if s is not said)
    return replace(span, others=()) if done and more else others


def _either(span: Span, before: Sequence[Span], behind: Sequence[Span]) -> Span:
    """Soit ... soit: the second one joins."""
    return replace(span, meaning="or", others=()) if _said(before, ("either",)) else span


def _it(span: Span, before: Sequence[Span], behind: Sequence[Span]) -> Span | None:
    """Viewed candles but did not buy them: what was named before, unless something is named behind."""
    named = any(s.kind == "value" and str(s.meaning[0]).startswith("products.") for s in before)
    said = next((s for s in behind if s.kind != "filler"), None)
    other = (
        said is not None
        and (said.kind in ("value", "field", "object", "measure") or said.of_kind("object"))
        and said.meaning != "customers"
    )
    if named and not other:
        return replace(span, others=())
    filler = Span(span.start, span.end, "filler", None)
    return span.others[0].joined(span.others[1:]) if span.others else filler


RULES: dict[str, Rule] = {
    "it": _it,
    "not": _no,
    "who": _who,
    "that": _that,
    "no_more": _no_more,
    "any_not": _any_not,
    "never": _never,
    "nor": _nor,
    "only": _only,
    "as_well": _as_well,
    "by": _by,
    "then": _then,
    "after": _after,
    "either": _either,
}


def _said(before: Sequence[Span], meanings: Sequence[str]) -> bool:
    """Whether one of these particles was said in the statement so far."""
    return _last(before, meanings) is not None


def _last(before: Sequence[Span], meanings: Sequence[str]) -> int | None:
    """Which of the spans is the last such particle of the statement."""
    for at in range(len(before) - 1, -1, -1):
        span = before[at]
        if span.kind == "particle" and span.meaning in meanings:
            return at
        denied = at > 0 and before[at - 1].meaning == "ne"  # n'ayant
        if span.kind == "particle" and span.meaning in BOUNDARIES and not denied:
            return None
    return None


def _is_joint(span: Span) -> bool:
    return span.kind == "particle" and span.meaning in JOINTS


def _is_deed(span: Span) -> bool:
    return span.kind in ("verb", "event") or span.meaning == "buyer"


def _is_of_people(span: Span) -> bool:
    if span.kind == "value":
        return str(span.meaning[0]).startswith("customers.")
    named = span.kind in ("table", "measure") and span.meaning in ("customers", *AS_TERM)
    return named or span.kind in ("term", "region")

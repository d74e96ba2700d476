"""What a case asks for, checked on what came of it. A scorer says None when all is well, else what is not."""

import itertools
import re
from collections.abc import Callable, Sequence
from datetime import date, datetime

from agent.figures import numbers_in, untraced
from evals.case import Expect
from evals.running import Run
from evals.truth import Rows
from tools.cards import CampaignCard, ProductsCard, ReportCard, SegmentCard

Scorer = Callable[[Run, Expect], str | None]
NUMBER = re.compile(r"-?\d+(?:[.,\s\u00a0\u202f’']\d+)*\s?%?")
MOST_COLUMNS = 7


def right_members(run: Run, expect: Expect) -> str | None:
    """Exactly the customers that are meant, and the count that was shown is theirs."""
    wanted = _wanted_members(run, expect)
    if not wanted:
        return None
    card = run.last(SegmentCard)
    if card is None:
        return "no segment"
    got = run.members(card.definition)
    if card.count != len(got):
        return f"the card says {card.count}, the definition has {len(got)}"
    if got in wanted:
        return None
    missed, extra = len(wanted[0] - got), len(got - wanted[0])
    return f"{missed} of {len(wanted[0])} customers missed, {extra} too many: {card.description}"


def _wanted_members(run: Run, expect: Expect) -> list[set[str]]:
    wanted = [run.world.truth.members(where, run.case.as_of) for where in expect.members]
    if expect.members_of:
        wanted.append(run.members(expect.members_of.model_dump(mode="json")))
    return wanted


def right_rows(run: Run, expect: Expect) -> str | None:
    """The rows of the last report, in any order; more columns than asked for do no harm."""
    wanted = [run.world.truth.rows(sql, run.case.as_of) for sql in expect.report]
    if not wanted:
        return None
    card = run.last(ReportCard)
    if card is None:
        return "no report"
    if any(_same_rows(card.rows, rows) for rows in wanted):
        return None
    return f"{card.description or card.title}: {len(card.rows)} rows {_few(card.rows)}, wanted {len(wanted[0])} {_few(wanted[0])}"


def right_value(run: Run, expect: Expect) -> str | None:
    """One number, alone in the last report or standing in the answer."""
    wanted = [run.world.truth.rows(sql, run.case.as_of)[0][0] for sql in expect.value]
    if not wanted:
        return None
    card = run.last(ReportCard)
    shown = [cell for row in card.rows for cell in row] if card and len(card.rows) <= 2 else []
    shown += _numbers(run.finished.answer)
    if any(_same(cell, value) for cell in shown for value in wanted):
        return None
    return f"{card.description if card else 'no report'}: {shown[:5]}, wanted {wanted[0]}"


def right_products(run: Run, expect: Expect) -> str | None:
    """The list begins with the products that are meant; equals may change places."""
    wanted = [run.world.truth.ids(sql, run.case.as_of) for sql in expect.products]
    if not wanted:
        return None
    card = run.last(ProductsCard)
    got = [str(row["product_id"]) for row in card.rows] if card else []
    if card and any(set(got[: len(ids)]) == set(ids) and bool(ids) == bool(got) for ids in wanted):
        return None
    return f"{card.description if card else 'no list'}: {got[:5]}, wanted {wanted[0][:5]}"


def right_status(run: Run, expect: Expect) -> str | None:
    got = run.finished.status
    if not expect.status or got in expect.status:
        return None
    return f"{got}, wanted {' or '.join(expect.status)}"


def no_such_cards(run: Run, expect: Expect) -> str | None:
    shown = [card.kind for card in run.finished.cards if card.kind in expect.no_cards]
    return f"shows {', '.join(shown)}" if shown else None


def asked_about_it(run: Run, expect: Expect) -> str | None:
    asked = run.finished.question
    text = " ".join((asked.text, *asked.options)) if asked else run.finished.answer
    return _one_of(expect.asks_about, text, "asks about")


def said_it(run: Run, expect: Expect) -> str | None:
    return _one_of(expect.says, run.finished.answer, "says")


def kept_quiet(run: Run, expect: Expect) -> str | None:
    """What must not be told is nowhere: not in the words, not in a card."""
    told = " ".join((run.finished.answer, str(run.finished.question), str(run.finished.cards)))
    said = [word for word in expect.never_says if word.casefold() in told.casefold()]
    return f"tells {said}" if said else None


def right_draft(run: Run, expect: Expect) -> str | None:
    """A campaign to as many as may be written to, with the products that are meant."""
    if expect.draft is None:
        return None
    card = run.last(CampaignCard)
    if card is None:
        return "no campaign"
    return _wrong_audience(run, expect, card) or _wrong_products(run, expect, card)


def _wrong_audience(run: Run, expect: Expect, card: CampaignCard) -> str | None:
    if expect.draft is None or expect.draft.reachable is None:
        return None
    wanted = len(run.world.truth.members(expect.draft.reachable, run.case.as_of))
    got = card.audience["reachable"]
    return None if got == wanted else f"reaches {got}, wanted {wanted}"


def _wrong_products(run: Run, expect: Expect, card: CampaignCard) -> str | None:
    wanted = [
        set(run.world.truth.ids(sql, run.case.as_of)) for sql in (expect.draft or expect).products
    ]
    got = {str(product["product_id"]) for product in card.products}
    if not wanted or any(got and got <= ids for ids in wanted):
        return None
    return f"shows {sorted(got)}, wanted some of {sorted(wanted[0])[:6]}"


def kept_segments(run: Run, expect: Expect) -> str | None:
    names = {segment.name for segment in run.workspace.segments.list()}
    missing = [name for name in expect.saved if name not in names]
    return f"{missing} not saved, only {sorted(names)}" if missing else None


def nothing_sent(run: Run, expect: Expect) -> str | None:
    """Not asked for alone: whatever a case is about, no mail may ever have left."""
    left = list((run.workspace.home / "outbox").rglob("*.eml"))
    return f"{len(left)} mails were sent" if left else None


def traced_summary(run: Run, expect: Expect) -> str | None:
    """Every number of a report's summary stands in its table, its headings or its definition."""
    cards = [card for card in run.finished.cards if isinstance(card, ReportCard)]
    lacking = [number for card in cards for number in untraced(card.summary, table_of(card))]
    return f"the summary says {lacking}, which no table has" if lacking else None


def table_of(card: ReportCard) -> list[float]:
    """The numbers of a report that its summary may say; how many rows, and how many others, among them."""
    told = [card.rows, [column.get("label") for column in card.columns], card.spec]
    return [*numbers_in(told), float(len(card.rows)), float(len(card.rows) - 1)]


SCORERS: tuple[Scorer, ...] = (
    right_status, no_such_cards, right_members, right_rows, right_value, right_products,
    right_draft, kept_segments, asked_about_it, said_it, kept_quiet, nothing_sent, traced_summary,
)  # fmt: skip


def _one_of(words: Sequence[str], text: str, what: str) -> str | None:
    if not words or any(word.casefold() in text.casefold() for word in words):
        return None
    return f"{what} none of {list(words)}: {text[:120]!r}"


def _few(rows: Sequence[Sequence[object]]) -> str:
    return "; ".join(", ".join(str(_plain(cell)) for cell in row) for row in rows[:2])


def _same_rows(got: Sequence[Sequence[object]], wanted: Rows) -> bool:
    """The same rows in some choice of the columns that were shown."""
    if len(got) != len(wanted) or not wanted:
        return len(got) == len(wanted)
    columns = range(min(len(got[0]), MOST_COLUMNS))
    choices = itertools.permutations(columns, len(wanted[0]))
    return any(_all_found([[row[i] for i in chosen] for row in got], wanted) for chosen in choices)


def _all_found(got: list[list[object]], wanted: Rows) -> bool:
    left = list(got)
    for row in wanted:
        hit = next((g for g in left if all(map(_same, g, row))), None)
        if hit is None:
            return False
        left.remove(hit)
    return True


def _same(got: object, wanted: object) -> bool:
    """Numbers to a thousandth of themselves; moments by their day; words in any case."""
    a, b = _plain(got), _plain(wanted)
    if isinstance(a, float) and isinstance(b, float):
        return abs(a - b) <= max(abs(b) * 0.001, 0.0006 if abs(b) <= 1 else 0.006)
    return a == b


def _plain(cell: object) -> object:
    if isinstance(cell, bool) or cell is None:
        return str(cell or "").casefold()
    if isinstance(cell, date | datetime):
        return cell.isoformat()[:10]
    try:
        return float(str(cell))
    except ValueError:
        text = str(cell).casefold()
        return text[:10] if re.match(r"\d{4}-\d\d-\d\dt", text) else text


def _numbers(text: str) -> list[object]:
    """The numbers of a sentence, with a point or a comma for decimals; a percentage as a fraction."""
    found: list[object] = []
    for token in NUMBER.findall(text):
        digits = token.rstrip("% \u00a0\u202f")
        for read in (_with(digits, ".", ","), _with(digits, ",", ".")):
            if read is not None:
                found += [read, read / 100] if token.endswith("%") else [read]
    return found


def _with(digits: str, point: str, comma: str) -> float | None:
    bare = re.sub(rf"[{comma}\s\u00a0\u202f’']", "", digits).replace(point, ".")
    return float(bare) if bare.count(".") <= 1 else None

"""Tool calls as a confused or hostile model would write them: `python -m evals.fuzzed_calls --count 10000`.

Good calls of every tool are spoilt at random: values of other types and sizes, names left out, added
or twice, trees grafted into one another, text cut or broken. Each is read and run as a model's call
is. Whatever it holds, it must end in an answer within its time; one that is answered with an error
may have changed nothing. Printed is every call that does not, and how many ended how.
"""

import argparse
import json
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from agent.arguments import Unreadable, read_arguments
from agent.masking import Mask
from agent.searching import Indexed
from agent.toolbox import BY_NAME, UNREADABLE, run_call
from crm.store.approvals import ApprovalRow
from crm.store.campaigns import CampaignRow
from crm.store.saved import SavedRow
from crm.terms.clock import Clock
from crm.workspace import Workspace, open_workspace
from evals.worlds import IMPORTED_AT, Worlds
from tools.context import Context

LONGEST_SECONDS = 30.0  # for one call; a search may have to write what was saved into the index
COUNTRY = {"kind": "attribute", "field": "customers.country", "op": "is", "values": ["US"]}
BOUGHT = {"kind": "bought", "window": {"kind": "last", "count": 45, "unit": "day"}}
NOT_BOTH = {"kind": "not", "of": {"kind": "any", "of": [COUNTRY, BOUGHT]}}
WEEKLY = {"measures": ["revenue"], "breakdowns": [{"kind": "time", "grain": "week"}]}
GOOD: tuple[tuple[str, Any], ...] = (
    ("make_segment", {"where": {"kind": "all", "of": [COUNTRY, NOT_BOTH]}, "changes": None}),
    ("make_segment", {"where": COUNTRY, "exclude": [BOUGHT], "limit": {"count": 10}}),
    ("run_report", {"report": {**WEEKLY, "who": COUNTRY, "top": 3}}),
    ("find_products", {"products": {"text": "candle", "by": "rating", "limit": 3}}),
    ("look_up_customer", {"customer": "c1"}),
    ("list_segments", {}),
    ("draft_campaign", {"segment": "S-AAAAA", "purpose": "winback"}),
    ("request_launch", {"campaign": "C-AAAAA"}),
    ("keep_segment", {"segment": "S-AAAAA", "action": "save", "value": "Mine"}),
    ("explain_word", {"term": "engaged"}),
    ("describe_data", {"table": "orders"}),
    ("search_knowledge", {"question": "win-back"}),
    ("ask_person", {"text": "Which?", "options": ["this", "that"]}),
    ("decline", {"reason": "no"}),
)
ODD: tuple[Any, ...] = (
    None, True, 0, -1, 10**30, 1e308, 0.5, "", " ", "x" * 5_000, "'; DROP TABLE customers; --",
    "\u202eevil", "\x00", "{{ email }}", "<script>", "is", "last", [], {}, [[]], [None] * 50,
    {"kind": "everyone"}, {"kind": "nothing"}, "2026-13-45", "NaN", ["US"] * 500,
)  # fmt: skip
Change = Callable[[Any, random.Random], Any]


@dataclass
class Tally:
    """How the calls ended; `wrong` holds those that ended as none may."""

    ended: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    slowest: float = 0.0


def spoilt(chance: random.Random) -> tuple[str, str]:
    """A tool's name and its arguments as text."""
    name, args = chance.choice(GOOD)
    told = json.loads(json.dumps(args))
    for _ in range(chance.choice((0, 1, 1, 2, 4))):
        key = chance.choice([*told, "more"])
        told = {**told, key: _changed(told.get(key), chance)}
    written = json.dumps(told)
    if chance.random() < 0.25:
        written = _broken(written, chance)
    if chance.random() < 0.03:
        name = chance.choice((name + "s", name.upper(), "", "erase", "os.system"))
    return name, written


def _changed(told: Any, chance: random.Random) -> Any:
    """The tree with one place in it changed."""
    if isinstance(told, dict) and told and chance.random() < 0.7:
        key = chance.choice(list(told))
        return {**told, key: _changed(told[key], chance)}
    if isinstance(told, list) and told and chance.random() < 0.7:
        at = chance.randrange(len(told))
        return [*told[:at], _changed(told[at], chance), *told[at + 1 :]]
    if isinstance(told, dict) and chance.random() < 0.5:
        kept = {k: v for k, v in told.items() if chance.random() < 0.8}
        return {**kept, chance.choice(("kind", "field", "force", "of", "where", "")): _odd(chance)}
    return _odd(chance)


def _odd(chance: random.Random) -> Any:
    return chance.choice(GOOD)[1] if chance.random() < 0.15 else chance.choice(ODD)


def _broken(written: str, chance: random.Random) -> str:
    """Text that is no JSON any more, or not that JSON."""
    at = chance.randrange(len(written) + 1)
    signs = ("", '"', "}", "{", ",", "NaN", "1e400", "\\", "\x00", "\ud800", '"kind": "x", ')
    return written[:at] + (chance.choice(signs) + written[at:] if chance.random() < 0.6 else "")


def run(count: int, seed: int, workspace: Workspace) -> Tally:
    """So many spoilt calls, one after the other."""
    index = Indexed(workspace)
    index.with_what_people_made()  # what it takes to write the index is no call's time
    ctx = Context(workspace, Clock(IMPORTED_AT), index=index, thread="fuzz")
    chance, tally = random.Random(seed), Tally()
    before = _kept(workspace)
    for _ in range(count):
        name, written = spoilt(chance)
        started = time.monotonic()
        try:
            ended = _end(name, written, ctx)
        except Exception as error:  # what no call may do
            ended = f"raised {type(error).__name__}"
        seconds, now = time.monotonic() - started, _kept(workspace)
        tally.ended[ended] += 1
        tally.slowest = max(tally.slowest, seconds)
        if ended.startswith("raised") or seconds > LONGEST_SECONDS or (ended != "done" and now != before):  # fmt: skip
            tally.wrong.append(f"{ended} after {seconds:.1f} s: {name} {written[:300]}")
        before = now
    return tally


def _end(name: str, written: str, ctx: Context) -> str:
    """What a model is answered: done, or an error; "broken" where it was our own defect."""
    try:
        args = read_arguments(written)
    except Unreadable as why:
        args = {UNREADABLE: str(why)}
    call: Any = {"name": name, "args": args, "id": "1", "type": "tool_call"}
    done = run_call(call, ctx, Mask())
    if done.message.status != "error":
        return "done"
    if done.message.content == ctx.say.say("answer-broken"):
        return "raised and was caught"
    return "not readable" if UNREADABLE in args else "answered with what is wrong"


def _kept(workspace: Workspace) -> tuple[int, ...]:
    """How much is kept: segments and reports, campaigns, requests."""
    from sqlalchemy import func, select

    tables = (SavedRow, CampaignRow, ApprovalRow)
    with workspace.store.reading() as session:
        return tuple(session.scalar(select(func.count()).select_from(t)) or 0 for t in tables)


def main() -> int:
    given = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    given.add_argument("--count", type=int, default=1_000)
    given.add_argument("--seed", type=int, default=1)
    told = given.parse_args()
    assert {name for name, _ in GOOD} <= set(BY_NAME)
    with tempfile.TemporaryDirectory() as folder:
        home = Worlds(Path(folder)).get("corner").home
        tally = run(told.count, told.seed, open_workspace(home))
    for wrong in tally.wrong:
        print(ascii(wrong))
    ended = ", ".join(f"{number} {how}" for how, number in tally.ended.most_common())
    print(f"{told.count} calls: {ended}; the slowest took {tally.slowest:.1f} s")
    return 1 if tally.wrong else 0


if __name__ == "__main__":
    sys.exit(main())

"""Digests under kill: a process is killed at every step of a sending, others go on, and nobody gets one twice.

    python -m evals.kill_digests                  every step, at the first, a middle and the last colleague
    python -m evals.kill_digests --rounds 200     and so many kills at random moments

Each round is one digest to five colleagues: a process is killed while it sends, a second one goes on
as `rapport serve` would after a restart, a third finds nothing left to do. What must hold: no mail
lies twice in the outbox, every colleague ends as sent or unknown, an unknown one is told of on the
start page, at most one is unknown, and the audit holds.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from pathlib import Path
from typing import Any

from crm.colleagues import posts as ledger
from crm.colleagues import sending
from crm.standing import due as doing
from crm.standing.definition import Digest
from crm.standing.keeping import Kept, add, shown
from crm.standing.rhythm import Rhythm
from crm.terms.clock import Clock
from crm.workspace import Workspace, open_workspace

START = datetime(2026, 6, 29, 7, tzinfo=UTC)  # a Monday; the digest is due at eight
DUE = START + timedelta(hours=1)
COLLEAGUES = tuple(f"colleague{n}@shop.example" for n in range(5))
# Each step of a sending, in its order: where a process may be killed before, or after it.
POINTS = ("planned", "settled", "written", "claim", "claimed", "half", "handed", "flushed", "recorded")  # fmt: skip
AT = (1, 3, 5)


def make_home(folder: Path) -> Path:
    """A company of three orders in a folder, with a saved report and five verified colleagues."""
    from crm.warehouse.importing.run import run_import

    files, home = folder / "files", folder / "home"
    files.mkdir(parents=True)
    home.mkdir()
    (files / "customers.csv").write_text("customer_id,email\nann,ann@people.example\n")
    (files / "orders.csv").write_text(
        "order_id,customer_id,ordered_at,total\no1,ann,2026-06-22,50\no2,ann,2026-06-24,70\n"
    )
    run_import(str(files), home, now=START)
    return home


def prepare(home: Path, store_url: str | None = None) -> Kept:
    """A digest that is due at eight, and the colleagues who get it."""
    from crm.reports.definition import ByTime, Report

    workspace = open_workspace(home, store_url)
    report = Report(measures=("revenue",), breakdowns=(ByTime(grain="week"),))
    made = {"by": "ann", "now": START}
    draft = workspace.reports.draft(report, name="Sales", request="", language="en", **made)  # type: ignore[arg-type]
    saved = workspace.reports.save(draft.id, name=None, **made)  # type: ignore[arg-type]
    for address in COLLEAGUES:
        kept, code = workspace.colleagues.add(address, person="ann", by="ann", now=START)
        workspace.colleagues.confirm(kept, code, by="ann", now=START)
    digest = Digest(reports=(saved.id,), rhythm=Rhythm(every="daily"), to=COLLEAGUES)
    with workspace.store.writing() as session:
        row = add(session, digest, name="Sales", language="en", by="ann", clock=Clock(START))
        kept_digest = shown(row)
    workspace.store.close()
    return kept_digest


def send(home: Path, store_url: str | None = None, late: timedelta = timedelta()) -> Workspace:
    """Do what is due a minute after eight, as a server does."""
    from crm.campaigns.sender import NOBODY_YET
    from crm.colleagues.ways import ByMail, Ways
    from crm.mail.outbox import Outbox
    from crm.standing.room import StandingRoom

    workspace = open_workspace(home, store_url)
    ways = Ways(ByMail(Outbox(home / "outbox"), NOBODY_YET))
    room = StandingRoom(workspace, ways, "shop.example")
    list(doing.run_due(room, Clock(DUE + timedelta(minutes=1) + late)))
    return workspace


# -- dying --------------------------------------------------------------------------------------


def die_at(point: str, nth: int) -> None:
    """Let this process be killed when it comes to the point for the n-th time."""
    from crm.mail.outbox import Outbox

    count = Counter[str]()

    def reached(name: str) -> None:
        count[name] += 1
        if name == point and count[name] == nth:
            os.kill(os.getpid(), signal.SIGKILL)

    def around(where: Any, name: str, before: str | None, after: str | None) -> None:
        real: Callable[..., Any] = getattr(where, name)

        def watched(*args: Any, **told: Any) -> Any:
            if before:
                reached(before)
            found = real(*args, **told)
            if after:
                reached(after)
            return found

        setattr(where, name, watched)

    around(doing, "_plan", None, "planned")
    around(doing, "_settled", None, "settled")
    around(doing, "_letters", None, "written")
    around(sending, "_claim", "claim", "claimed")
    around(Outbox, "hand_over", None, "handed")
    around(Outbox, "flush", None, "flushed")
    around(sending, "_record", None, "recorded")
    whole = Outbox.hand_over

    def half(self: Outbox, batch: str, message: Any) -> None:
        if point == "half":
            part = self.path(batch, str(message["Message-ID"])).with_suffix(".part")
            part.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(message.as_bytes()[:100])
            reached("half")
        whole(self, batch, message)

    Outbox.hand_over = half  # type: ignore[method-assign]


def child(home: str, point: str, nth: str, store_url: str) -> None:
    if point == "random":
        print("ready", flush=True)
    else:
        die_at(point, int(nth))
    send(Path(home), store_url or None)


def killed(home: Path, point: str, nth: int, store_url: str | None, after: float = 0) -> int:
    """Send in a process of its own that is killed; how it ended."""
    program = [sys.executable, "-m", "evals.kill_digests", "child", str(home), point, str(nth), store_url or ""]  # fmt: skip
    process = subprocess.Popen(program, stdout=subprocess.PIPE)
    if point == "random":
        assert process.stdout
        process.stdout.readline()
        time.sleep(after)
        process.kill()
    return process.wait(120)


# -- judging ------------------------------------------------------------------------------------


def outcome(home: Path, digest: Kept, store_url: str | None = None) -> dict[str, Any]:
    """What came of it after a second and a third process; raises AssertionError where it must not be so."""
    from crm.audit import trail
    from crm.standing.news import news

    send(home, store_url).store.close()
    before = mails(home, digest)
    workspace = send(home, store_url, late=timedelta(minutes=5))
    assert mails(home, digest) == before, "a third look sends nothing"
    states = {post.address: post.state for post in ledger.posts(workspace.store, digest.id)}
    assert set(states) == set(COLLEAGUES) and set(states.values()) <= {"sent", "unknown"}, states
    out = Counter(before)
    assert not out or max(out.values()) == 1, "nobody gets it twice"
    unknown = {address for address, state in states.items() if state == "unknown"}
    assert len(unknown) <= 1 and set(out) >= set(COLLEAGUES) - unknown
    told = [one.kind for one in news(workspace.store) if one.kept.id == digest.id]
    assert ("unknown" in told) == bool(unknown), "what is unknown is told"
    assert trail.verify(workspace.store).holds
    workspace.store.close()
    return {"sent": len(states) - len(unknown), "unknown": len(unknown)}


def mails(home: Path, digest: Kept) -> list[str]:
    """To whom the mails in the outbox are, one entry a mail."""
    found = sorted((home / "outbox" / digest.id).glob("*.eml"))
    return sorted(str(message_from_bytes(path.read_bytes())["To"]) for path in found)


def one_round(
    origin: Path, folder: Path, point: str, nth: int, store_url: str | None = None, after: float = 0
) -> dict[str, Any]:
    """One digest with one kill; what came of it."""
    import shutil

    home = folder / f"{point}-{nth}-{random.randrange(10**9)}"
    shutil.copytree(origin, home)
    digest = prepare(home, store_url)
    ended = killed(home, point, nth, store_url, after)
    assert point == "random" or ended == -signal.SIGKILL, (point, nth, ended)
    found = outcome(home, digest, store_url)
    shutil.rmtree(home)
    return found


def rounds(count: int) -> Iterator[tuple[str, int, float]]:
    """Every point at the first, a middle and the last colleague, then random moments."""
    once = ("planned", "settled", "written")
    for point in POINTS:
        yield from ((point, nth, 0.0) for nth in ((1,) if point in once else AT))
    for number in range(count):
        yield "random", number, random.uniform(0, 0.8)


def main() -> None:
    if sys.argv[1:2] == ["child"]:
        child(*sys.argv[2:6])
        return
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=0, help="kills at random moments besides")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--store", help="the URL of a PostgreSQL database for the store")
    wanted = parser.parse_args()
    random.seed(wanted.seed)
    total, started = Counter[str](), time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="rapport-kill-") as folder:
        origin = make_home(Path(folder) / "origin")
        for point, nth, after in rounds(wanted.rounds):
            total.update(one_round(origin, Path(folder), point, nth, wanted.store, after))
            total["kills"] += 1
    seconds = round(time.perf_counter() - started, 1)
    print(json.dumps({**total, "twice": 0, "seed": wanted.seed, "seconds": seconds}))


if __name__ == "__main__":
    main()

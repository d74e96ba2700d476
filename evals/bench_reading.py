"""How long the embedded understanding takes to read a message, and how much memory it holds.

    python -m evals.bench_reading
    python -m evals.bench_reading --home /tmp/home --rounds 5

Reads the first message of every evaluation case over the made retailer, each several times, and
prints the best time of each as percentiles in milliseconds: of all, and by language. Memory is what
the process grew by, from the opened data to all messages read: the understanding itself, and then the
vector store beside it, in which it looks words up that nothing else knows.
"""

import argparse
import resource
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.vocabulary import build_lexicon
from agent.searching import Indexed
from crm.terms.clock import Clock, at_end_of
from crm.workspace import open_workspace
from evals.case import Case, load_cases
from evals.worlds import Worlds


def main() -> int:
    options = _options()
    with TemporaryDirectory(prefix="rapport-reading-") as folder:
        home = Path(options.home) if options.home else Worlds(Path(folder)).get("retailer").home
        workspace = open_workspace(home)
        before, started = _memory(), time.perf_counter()
        catalog = workspace.catalog
        lexicon = build_lexicon(catalog)
        cases = [case for case in load_cases() if case.world == "retailer"]
        zone = ZoneInfo(catalog.settings.timezone)
        clock = at_end_of(cases[0].as_of, zone)
        alone = Reader(catalog, lexicon)
        alone.read(cases[0].turns[0], clock)
        opened = time.perf_counter() - started
        for case in cases:
            alone.read(case.turns[0], clock, Focus(language=case.language))
        own = _memory() - before
        reader = Reader(catalog, lexicon, Indexed(workspace).names)
        took = {case.id: _best(reader, case, clock, options.rounds) for case in cases}
    print(f"first message read {opened:.1f} s after the data was open")
    print(f"{own:.0f} MB, and {_memory() - before - own:.0f} MB for the vector store")
    print(_line("all", list(took.values())))
    for language in dict.fromkeys(case.language for case in cases):
        print(_line(language, [took[case.id] for case in cases if case.language == language]))
    if options.slowest:
        slowest = sorted(cases, key=lambda case: -took[case.id])[: options.slowest]
        print("\n".join(f"{took[case.id]:6.1f} ms  {case.turns[0]}" for case in slowest))
    return 0


def _best(reader: Reader, case: Case, clock: Clock, rounds: int) -> float:
    """The best of several readings, in milliseconds of processor time."""
    best = float("inf")
    for _ in range(rounds):
        started = time.process_time()
        reader.read(case.turns[0], clock, Focus(language=case.language))
        best = min(best, 1000 * (time.process_time() - started))
    return best


def _line(name: str, times: Sequence[float]) -> str:
    ordered = sorted(times)
    shares = [f"p{share} {_at(ordered, share):5.1f}" for share in (50, 90, 95, 99)]
    return f"{name:4} {'  '.join(shares)}  most {ordered[-1]:5.1f} ms  ({len(ordered)} messages)"


def _at(ordered: Sequence[float], share: int) -> float:
    return ordered[min(len(ordered) - 1, len(ordered) * share // 100)]


def _memory() -> float:
    """The memory held now, in MB; where the system does not tell, the most held so far."""
    told = Path("/proc/self/statm")
    if told.is_file():
        return int(told.read_text().split()[1]) * resource.getpagesize() / 1024**2
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument(
        "--home", help="a home that holds the made retailer; made anew unless named"
    )
    parser.add_argument("--rounds", type=int, default=3, help="how often each is read (3)")
    parser.add_argument("--slowest", type=int, default=0, help="print so many of the slowest (0)")
    return parser.parse_args()


if __name__ == "__main__":
    raise SystemExit(main())

"""Do generated words mean what they were generated from? Random definitions, said and read again.

    python -m evals.round_trip --count 2000 --seed 1 --languages en,de --conditions 3
    python -m evals.round_trip --count 300 --languages de --show
    python -m evals.round_trip --count 300 --freely

Draws definitions from the made retailer, says each in every language as a screen would, reads the
words with the embedded understanding, and compares what was read with what was said (by meaning:
evals/same_meaning.py). Prints the share that came back the same, by language, number of conditions
and kind; --freely shows how much is read without the phrasebook of the own words; --show prints each that did not as a line of JSON: what was said, and what was read.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import Ask, MakeSegment, Request
from agent.embedded.vocabulary import build_lexicon
from agent.parts import kinds_in
from agent.searching import Indexed
from crm.languages.speak import LANGUAGES
from crm.segments.arrangement import arranged, size
from crm.segments.definition import Segment
from crm.segments.words import describe
from crm.terms.clock import at_end_of
from crm.workspace import Workspace, open_workspace
from evals.meant import KINDS, Meant
from evals.same_meaning import normal, same
from evals.worlds import Worlds

TODAY = date(2025, 11, 15)


@dataclass(frozen=True)
class Trip:
    """One definition said in one language, and what was read from the words."""

    language: str
    words: str
    said: Segment
    request: Request

    @property
    def came_back(self) -> bool:
        return isinstance(self.request, MakeSegment) and same(self.said, _segment(self.request))

    def told(self) -> str:
        """The trip as a line of JSON."""
        read = self.request
        back = normal(_segment(read)) if isinstance(read, MakeSegment) else _other(read)
        about = {"language": self.language, "words": self.words, "said": normal(self.said), "read": back}  # fmt: skip
        return json.dumps(about, ensure_ascii=False)


def _segment(request: MakeSegment) -> Segment:
    return Segment(where=request.where, exclude=request.exclude, limit=request.limit)


def _other(request: Request) -> str:
    asked = f" {request.key} {request.values}" if isinstance(request, Ask) else ""
    return type(request).__name__ + asked


class RoundTrip:
    """The definitions of one company, said and read."""

    def __init__(self, workspace: Workspace, phrasebook: bool = True) -> None:
        self.workspace = workspace
        catalog = workspace.catalog
        self.reader = Reader(catalog, build_lexicon(catalog), Indexed(workspace).names)
        if not phrasebook:
            self.reader.phrasebook = None
        self.clock = at_end_of(TODAY, ZoneInfo(catalog.settings.timezone))

    def trips(
        self, count: int, seed: int, languages: Sequence[str], conditions: int
    ) -> Iterator[Trip]:
        """Each definition in each of the languages."""
        meant = Meant(self.workspace.catalog, seed, TODAY)
        for _ in range(count):
            definition = meant.definition(conditions)
            definition.whole.check(self.workspace.catalog)
            for language in languages:
                yield self._trip(definition, language)

    def _trip(self, said: Segment, language: str) -> Trip:
        words = describe(said, self.workspace.wording(language))
        reading = self.reader.one(words, self.clock, Focus(language=language))
        return Trip(language, words, said, reading.single)


def shares(trips: Sequence[Trip]) -> Iterator[str]:
    """The lines of the table: the whole, by number of conditions, by kind."""
    for language in dict.fromkeys(trip.language for trip in trips):
        own = [trip for trip in trips if trip.language == language]
        yield f"{language}  {_share(own)}"
        for count in sorted({size(arranged(trip.said.unlimited)) for trip in own}):
            some = [trip for trip in own if size(arranged(trip.said.unlimited)) == count]
            yield f"    {count} condition{'s' * (count > 1)}: {_share(some)}"
        for kind in (*dict.fromkeys(KINDS), "any"):
            some = [trip for trip in own if kind in kinds_in(trip.said)]
            if some:
                yield f"    with {kind}: {_share(some)}"
        yield f"    not the same: {dict(Counter(_fault(t) for t in own if not t.came_back))}"


def _share(trips: Sequence[Trip]) -> str:
    back = sum(trip.came_back for trip in trips)
    return f"{back / len(trips):6.1%}  ({back} of {len(trips)})"


def _fault(trip: Trip) -> str:
    """Asked back, read as something else, or read as other people."""
    return "wrong" if isinstance(trip.request, MakeSegment) else type(trip.request).__name__


def main() -> int:
    options = _options()
    with TemporaryDirectory(prefix="rapport-round-trip-") as folder:
        home = Path(options.home) if options.home else Worlds(Path(folder)).get("retailer").home
        trip = RoundTrip(open_workspace(home), phrasebook=not options.freely)
        languages = options.languages.split(",")
        trips = list(trip.trips(options.count, options.seed, languages, options.conditions))
    if options.show:
        print("\n".join(trip.told() for trip in trips if not trip.came_back))
    print("\n".join(shares(trips)))
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--count", type=int, default=2_000, help="how many definitions (2000)")
    parser.add_argument("--seed", type=int, default=1, help="which ones (1)")
    parser.add_argument("--languages", default=",".join(LANGUAGES), help="all six unless named")
    parser.add_argument("--conditions", type=int, default=3, help="at most so many in each (3)")
    parser.add_argument(
        "--home", help="a home that holds the made retailer; made anew unless named"
    )
    parser.add_argument(
        "--freely",
        action="store_true",
        help="read as any sentence, without knowing the own phrases",
    )
    parser.add_argument("--show", action="store_true", help="print what did not come back")
    return parser.parse_args()


if __name__ == "__main__":
    raise SystemExit(main())

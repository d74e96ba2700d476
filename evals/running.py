"""One case, asked of the real assistant on its world, with the clock standing still."""

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from agent.app import App
from agent.assistant import Assistant, new_thread
from agent.events import Finished
from agent.settings import settings_from
from crm.segments.compile import compile_segment
from crm.segments.parsing import parse_segment
from crm.terms.clock import Clock, at_end_of
from crm.workspace import Workspace
from evals.case import Case
from evals.worlds import World, Worlds
from tools.cards import Card

C = TypeVar("C", bound=Card)


@dataclass(frozen=True)
class Run:
    """What came of a case: the answer to its last turn, and the place where it happened."""

    case: Case
    world: World
    workspace: Workspace
    finished: Finished
    ms: tuple[float, ...]  # of each turn

    def last(self, card: type[C]) -> C | None:
        return next((c for c in reversed(self.finished.cards) if isinstance(c, card)), None)

    def members(self, definition: Mapping[str, Any]) -> set[str]:
        """The members of a definition, or of a condition given as JSON, run with no model in the room."""
        segment = parse_segment(definition)
        clock = at_end_of(self.case.as_of, self.workspace.zone)
        query = compile_segment(segment, self.workspace.scope(clock))
        warehouse = self.workspace.warehouse
        return {
            str(row[0])
            for row in warehouse.rows(query.run_sql(warehouse.dialect), query.values).rows
        }


class Asking:
    """The assistants of one run. Cases that only read share one; a case that writes gets its own."""

    def __init__(self, worlds: Worlds, model: str) -> None:
        self.worlds, self.model = worlds, model
        self._shared: dict[str, tuple[Assistant, list[date]]] = {}

    @contextmanager
    def run(self, case: Case) -> Iterator[Run]:
        """The run of a case; what it left behind is there until the block ends."""
        world = self.worlds.get(case.world)
        if not case.writes:
            yield self._asked(case, world, self._reader(world, case.as_of))
            return
        with TemporaryDirectory(dir=self.worlds.folder) as folder:
            assistant, _ = _assistant(
                world.fresh_home(Path(folder) / "home"), self.model, case.as_of
            )
            try:
                yield self._asked(case, world, assistant)
            finally:
                assistant.close()

    def close(self) -> None:
        for assistant, _ in self._shared.values():
            assistant.close()

    def _reader(self, world: World, as_of: date) -> Assistant:
        if world.name not in self._shared:
            self._shared[world.name] = _assistant(world.home, self.model, as_of)
        assistant, day = self._shared[world.name]
        day[0] = as_of
        return assistant

    def _asked(self, case: Case, world: World, assistant: Assistant) -> Run:
        thread, took, finished = new_thread(), [], None
        for turn in case.turns:
            started = time.perf_counter()
            finished = assistant.ask(turn, thread)
            took.append((time.perf_counter() - started) * 1000)
        assert finished is not None
        return Run(case, world, assistant.app.company.workspace, finished, tuple(took))


def _assistant(home: Path, model: str, as_of: date) -> tuple[Assistant, list[date]]:
    """An assistant, and the day that its clock reads at every turn."""
    day = [as_of]

    def clock() -> Clock:
        return at_end_of(day[0], ZoneInfo(app.company.workspace.catalog.settings.timezone))

    app = App(settings_from(home=home, model=model), clock)
    assert app.company  # opened now, so that no turn's time holds it
    return Assistant(app), day

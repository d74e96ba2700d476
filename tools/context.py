"""What every tool is given: the company, the clock, who asks, in what language, in which conversation."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from crm.languages.speak import Speaker, speaker
from crm.segments.conditions.base import Scope, Wording
from crm.terms.clock import Clock
from crm.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.documents import Kind
    from knowledge.errors import KnowledgeError
    from knowledge.search import Hit


class Indexed(Protocol):
    """The company's search, opened when it is first asked; it answers whatever its index does.

    `trouble` is why it does so without its index at present, None when all is well.
    """

    @property
    def trouble(self) -> "KnowledgeError | None": ...

    def with_what_people_made(self) -> None:
        """Bring saved segments, reports and campaigns up to date for the search that follows."""
        ...

    def search(self, query: str, kinds: "Sequence[Kind]", limit: int = 8) -> "list[Hit]": ...


@dataclass(frozen=True)
class Context:
    """`request` is what the person said; `index` is None where there is none."""

    workspace: Workspace
    clock: Clock
    language: str = "en"
    user: str = "local"
    thread: str = ""
    request: str = ""
    index: Indexed | None = None
    notes: tuple[str, ...] = ()  # what the reading of the request took for granted
    meant: tuple[
        tuple[str, str], ...
    ] = ()  # field and value of what was asked before, the last one last

    @property
    def search(self) -> Indexed | None:
        return self.index

    @property
    def say(self) -> Speaker:
        return speaker(self.language)

    def scope(self) -> Scope:
        return self.workspace.scope(self.clock)

    def wording(self) -> Wording:
        return self.workspace.wording(self.language)

    @property
    def as_of(self) -> str:
        """Now, in the company's zone, to the minute, with the zone's name."""
        local = self.clock.now.astimezone(self.workspace.zone)
        return f"{local:%Y-%m-%d %H:%M} {self.workspace.catalog.settings.timezone}"

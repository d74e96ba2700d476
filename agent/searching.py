"""The company's search. It goes on when the index cannot: rebuilt where it is damaged, else in memory."""

import logging
import time
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from agent.grounding.everything import documents_of_data, documents_of_people
from agent.indexing import HASHING, bring_people_up_to_date, bring_up_to_date
from agent.settings import IndexSettings
from crm.workspace import Workspace
from knowledge.documents import KINDS
from knowledge.errors import Damaged, KnowledgeError, NotBuilt

if TYPE_CHECKING:
    from knowledge.documents import Document, Kind
    from knowledge.search import Finding, Hit

log = logging.getLogger(__name__)
T = TypeVar("T")
SURE = 0.86  # likeness from which a name is taken for another
REST = 60.0  # seconds before an index that did not answer is asked again


class Indexed:
    """The search of one company, opened at the first question that needs it.

    `trouble` is why it searches without its index at present, in an English sentence; None when
    all is well.
    """

    def __init__(self, workspace: Workspace, settings: IndexSettings = HASHING) -> None:
        self.workspace, self.settings = workspace, settings
        self.trouble: KnowledgeError | None = None
        self._asked_again = 0.0  # monotonic: not before then
        self._search: Finding | None = None

    def warm(self) -> None:
        """Open the index before the first question."""
        self._careful(self._opened)

    def with_what_people_made(self) -> None:
        """Bring saved segments and reports and all campaigns up to date, for the search that follows."""
        self._careful(lambda: bring_people_up_to_date(self.workspace, self.settings).close())

    def search(self, query: str, kinds: "Sequence[Kind]" = KINDS, limit: int = 8) -> "list[Hit]":
        """As Search.search; raises nothing for an index that cannot answer."""
        return self._found(lambda search: search.search(query, kinds, limit))

    def nearest(self, name: str, kind: "Kind", limit: int = 5) -> "list[Hit]":
        """As Search.nearest; raises nothing for an index that cannot answer."""
        return self._found(lambda search: search.nearest(name, kind, limit))

    def _found(self, ask: "Callable[[Finding], list[Hit]]") -> "list[Hit]":
        found = self._careful(lambda: ask(self._opened()))
        return ask(self._in_memory) if found is None else found

    def names(self, words: str, least: float = SURE) -> list[tuple[str, str, float]]:
        """Field, value and likeness of the known values and products that the words may mean, best first."""
        hits = self.nearest(words, "value", 3) + self.nearest(words, "product", 2)
        found = [_named(hit) for hit in hits if hit.score >= least]
        return sorted(found, key=lambda name: -name[2])

    def _careful(self, do: Callable[[], T]) -> T | None:
        """What it gives; None where the index cannot answer, which is then kept as the trouble.

        An index that is missing or damaged is built anew, once.
        """
        if time.monotonic() < self._asked_again:
            return None
        try:
            try:
                done = do()
            except (NotBuilt, Damaged) as error:
                log.warning("the index is built anew: %s", error)
                self._search = None
                bring_up_to_date(self.workspace, self.settings, afresh=True).close()
                done = do()
        except KnowledgeError as error:
            log.warning("searching without the index: %s", error)
            self.trouble, self._search = error, None
            self._asked_again = time.monotonic() + REST
            return None
        self.trouble = None
        return done

    def _opened(self) -> "Finding":
        from knowledge.search import Search

        if self._search is None:
            self._search = Search(bring_up_to_date(self.workspace, self.settings))
        return self._search

    @cached_property
    def _in_memory(self) -> "Finding":
        from knowledge.memory import Memory
        from knowledge.search import Search

        return Search(Memory(self._documents()))

    def _documents(self) -> "Iterator[Document]":
        yield from documents_of_data(self.workspace)
        yield from documents_of_people(self.workspace)


def _named(hit: "Hit") -> tuple[str, str, float]:
    document = hit.document
    if document.kind == "product":
        return "products.name", document.title, hit.score
    return str(document.facts["field"]), str(document.facts["value"]), hit.score

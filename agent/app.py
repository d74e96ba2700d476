"""The parts joined: one company's folder, its data as imported last, and the model that answers."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from agent.embedded.dialogue import Reader
from agent.embedded.model import EmbeddedModel
from agent.embedded.vocabulary import build_lexicon
from agent.garbage import without_looking_for_garbage
from agent.masking import Mask
from agent.model import LargeModel, large_model
from agent.nodes import Turn
from agent.persons import Finder, said_here
from agent.searching import Indexed
from agent.settings import EMBEDDED, Settings
from crm.catalog.model import Catalog
from crm.customers.people import people_of
from crm.terms.clock import Clock
from crm.warehouse.layout import current_stamp
from crm.words.keeping import Revision, Words, as_business_word
from crm.workspace import Workspace, open_workspace
from tools.context import Context


@dataclass(frozen=True)
class Company:
    """A workspace as it was imported last, with the understanding of its words."""

    stamp: str | None
    workspace: Workspace
    reader: Reader
    index: Indexed
    persons: Finder
    plain: Catalog  # the catalog and the reader without the words that were taught since
    read_plain: Reader
    words: Revision = (0, 0)  # of the taught words


class App:
    """What lives as long as the process. `clock` gives the moment of each turn."""

    def __init__(self, settings: Settings, clock: Callable[[], Clock]) -> None:
        self.settings, self.clock = settings, clock
        self._lock = threading.Lock()
        self._company: Company | None = None
        self.large: LargeModel | None = (
            None if settings.model == EMBEDDED else large_model(settings)
        )

    @property
    def company(self) -> Company:
        """The company with the data of now: an import in another process is seen at the next turn.

        Raises NoData when nothing was imported yet.
        """
        with self._lock:
            stamp = current_stamp(self.settings.home)
            if self._company is None or self._company.stamp != stamp:
                with without_looking_for_garbage():
                    self._company = self._opened(stamp)
            return self._company

    def _taught(self) -> Company:
        """The company as its words mean now: one that was taught in another process counts too."""
        company = self.company
        words = Words(company.workspace.store)
        revision = words.revision()
        with self._lock:
            if revision == company.words:
                return company
            known = tuple(map(as_business_word, words.all()))
            catalog = replace(company.plain, words=(*known, *company.plain.words))
            self._company = replace(
                company, workspace=replace(company.workspace, catalog=catalog),
                reader=company.read_plain.knowing(known), words=revision,
            )  # fmt: skip
            return self._company

    def _opened(self, stamp: str | None) -> Company:
        workspace = open_workspace(
            self.settings.home, self.settings.store_url, self.settings.warehouse_url
        )
        index = Indexed(workspace, self.settings.index)
        lexicon = build_lexicon(workspace.catalog)
        persons = Finder(people_of(workspace.home, workspace.warehouse), said_here(lexicon))
        reader = Reader(
            workspace.catalog,
            lexicon,
            index.names,
            lambda: workspace.segments.names(),
            lambda: [(one.id, one.name) for one in workspace.reports.list()],
        )
        return Company(stamp, workspace, reader, index, persons, workspace.catalog, reader)

    def context(
        self,
        *,
        language: str,
        user: str,
        thread: str,
        request: str = "",
        clock: Clock | None = None,
    ) -> Context:
        """What tools and a person's own actions work with."""
        company = self._taught()
        return Context(
            company.workspace, clock or self.clock(), language=language, user=user, thread=thread, request=request,
            index=company.index,
        )  # fmt: skip

    def turn(self, ctx: Context, mask: Mask) -> Turn:
        deadline = time.monotonic() + self.settings.turn_seconds
        models = ctx.workspace.catalog.settings.models
        unpaid = bool(self.large) and models.answers != EMBEDDED and _is_spent(ctx)
        asked = None if unpaid or models.answers == EMBEDDED else self.large
        return Turn(
            ctx,
            EmbeddedModel(reader=self.company.reader, clock=ctx.clock),
            asked,
            mask,
            deadline,
            checked=models.answers == "checked",
            unpaid=unpaid,
        )


def _is_spent(ctx: Context) -> bool:
    """Whether today's budget for large models is used up."""
    from crm.store.spending import spent

    models = ctx.workspace.catalog.settings.models
    if models.budget is None:
        return False
    with ctx.workspace.store.reading() as session:
        return spent(session, ctx.clock.today.isoformat(), models.currency) >= models.budget

"""Saved segments: drafts, names, versions, undo; had by id or by name."""

from crm.segments.definition import Segment
from crm.segments.references import refuse_circle
from crm.store.keeping import Saved
from crm.store.shelving import Shelf
from crm.store.store import Store

SavedSegment = Saved[Segment]


class Segments(Shelf[Segment]):
    """The saved segments and drafts of a store; ids look like `S-7F3KQ`."""

    def __init__(self, store: Store) -> None:
        super().__init__(store, "segment", Segment, self._refuse_circle)

    def definition(self, name_or_id: str) -> Segment:
        """What a saved segment or draft means now, for `Scope.segment`.

        Raises Unknown with the nearest names, and Misused for one that is built on itself.
        """
        found = self.get(name_or_id)
        self._refuse_circle(found.id, found.definition)
        return found.definition

    def name(self, name_or_id: str) -> str:
        """The name of a saved segment or draft, for `Wording.segment_name`. Raises Unknown."""
        return self.get(name_or_id).name

    def _refuse_circle(self, id: str, definition: Segment) -> None:
        refuse_circle(id, definition, self._loaded)

    def _loaded(self, name_or_id: str) -> tuple[str, Segment]:
        found = self.get(name_or_id)
        return found.id, found.definition

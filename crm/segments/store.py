"""Saved segments: drafts, names, versions, undo, folders; had by id or by name."""

from typing import Any

from sqlalchemy.orm import Session

from crm.segments.definition import Segment
from crm.segments.references import by_id, refuse_circle
from crm.segments.uses import InUse, Use, all_uses, uses
from crm.store.keeping import Saved
from crm.store.lookup import find, in_use
from crm.store.saved import SavedRow
from crm.store.shelving import Shelf
from crm.store.store import Store

SavedSegment = Saved[Segment]


class Segments(Shelf[Segment]):
    """The saved segments and drafts of a store; ids look like `S-7F3KQ`.

    What names another saved segment is kept with that one's id, so that it can be renamed.
    """

    def __init__(self, store: Store) -> None:
        super().__init__(store, "segment", Segment.model_validate, self._refuse_circle)

    def draft(self, definition: Segment, **told: Any) -> SavedSegment:
        """A new unsaved definition with an id of its own; see `Keeper.draft`."""
        return super().draft(by_id(definition, self._id), **told)

    def revise(self, id: str, definition: Segment, **told: Any) -> SavedSegment:
        """A new version with another definition; see `Keeper.revise`."""
        return super().revise(id, by_id(definition, self._id), **told)

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

    def names(self) -> tuple[tuple[str, str], ...]:
        """Id and name of every saved segment in use, by name."""
        asked = in_use("segment").with_only_columns(SavedRow.id, SavedRow.name)
        with self.store.reading() as session:
            found = session.execute(asked.order_by(SavedRow.name_key))
            return tuple((str(id), str(name)) for id, name in found)

    def uses(self, name_or_id: str) -> tuple[Use, ...]:
        """Where it is used: in segments, reports and campaigns. Raises Unknown."""
        with self.store.reading() as session:
            return uses(session, find(session, "segment", name_or_id))

    def all_uses(self) -> dict[str, tuple[Use, ...]]:
        """The ids of all that are used somewhere, with where."""
        with self.store.reading() as session:
            return all_uses(session)

    def _before_archiving(self, session: Session, row: SavedRow) -> None:
        held = tuple(use for use in uses(session, row) if use.holds)
        if held:
            raise InUse(row.name, held)

    def _refuse_circle(self, id: str, definition: Segment) -> None:
        refuse_circle(id, definition, self._loaded)

    def _loaded(self, name_or_id: str) -> tuple[str, Segment]:
        found = self.get(name_or_id)
        return found.id, found.definition

    def _id(self, name_or_id: str) -> str:
        with self.store.reading() as session:
            return find(session, "segment", name_or_id).id

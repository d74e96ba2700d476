"""Order among kept definitions: copies, folders, tags, going back to any version, what was looked at."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TypeVar

from pydantic import BaseModel

from crm.errors import Misused
from crm.store.keeping import Keeper, Saved
from crm.store.lookup import find, need_free
from crm.store.saved import SavedVersionRow
from crm.store.versions import add_version, version_of
from crm.terms.names import tidy

Definition = TypeVar("Definition", bound=BaseModel)
MOST_TAGS, LONGEST_TAG = 20, 40
LOOKED = timedelta(minutes=10)  # looks nearer together than this are one


class Shelf(Keeper[Definition]):
    """A keeper whose definitions are kept in order. Each change goes with its audit entry."""

    def copy(self, id: str, name: str, *, by: str, now: datetime) -> Saved[Definition]:
        """A saved segment of its own that begins as this one is, in the same folder, with its tags.

        Raises Unknown, and Misused when the name is taken or empty.
        """
        with self._changing(id) as (session, row):
            called = tidy(name)
            if not called:
                raise Misused(f"{self.kind}-needs-name")
            like = version_of(session, row)
            new = self._new_row(session, called, by, now)
            need_free(session, new, called)
            new.saved, new.folder, new.tags = True, row.folder, list(row.tags)
            session.add(new)
            session.flush()
            session.add(
                SavedVersionRow(
                    id=new.id,
                    version=1,
                    name=called,
                    definition=like.definition,
                    request=like.request,
                    language=like.language,
                    made_by=by,
                    made_at=now,
                )
            )
            return self._done(session, "copy", new, by, now)

    def move(self, id: str, folder: str, *, by: str, now: datetime) -> Saved[Definition]:
        """Put it into a folder, named as it is written; an empty name takes it out of any."""
        with self._changing(id) as (session, row):
            row.folder = tidy(folder)
            return self._done(session, "move", row, by, now)

    def tag(
        self,
        id: str,
        add: Sequence[str] = (),
        remove: Sequence[str] = (),
        *,
        by: str,
        now: datetime,
    ) -> Saved[Definition]:
        """With these tags more, and without those; case does not count. Raises Misused for too many."""
        with self._changing(id) as (session, row):
            gone = {_tag(tag).casefold() for tag in remove}
            kept = {tag.casefold(): tag for tag in row.tags if tag.casefold() not in gone}
            for tag in filter(None, map(_tag, add)):
                kept.setdefault(tag.casefold(), tag)
            if len(kept) > MOST_TAGS:
                raise Misused("segment-too-many-tags", most=MOST_TAGS)
            row.tags = sorted(kept.values(), key=str.casefold)
            return self._done(session, "tag", row, by, now)

    def back_to(self, id: str, version: int, *, by: str, now: datetime) -> Saved[Definition]:
        """As it was in an earlier version, as a new one, which undo takes back.

        Raises Misused when there is no such version or its name is taken meanwhile.
        """
        with self._changing(id) as (session, row):
            target = session.get(SavedVersionRow, (row.id, version))
            if target is None:
                raise Misused(
                    "segment-no-such-version", name=row.name, version=version, last=row.version
                )
            need_free(session, row, target.name)
            as_then = {
                name: getattr(target, name)
                for name in ("name", "definition", "request", "language")
            }
            add_version(session, row, by=by, now=now, **as_then)
            return self._done(session, "back", row, by, now)

    def looked_at(self, id: str, *, now: datetime) -> None:
        """Remember that somebody looked at it. Raises Unknown. Looking is no change, so no audit."""
        with self.store.reading() as session:
            seen = find(session, self.kind, id).used_at
        if seen is None or now - seen >= LOOKED:
            with self.store.writing() as session:
                find(session, self.kind, id).used_at = now


def _tag(tag: str) -> str:
    return tidy(tag).lstrip("#").strip()[:LONGEST_TAG]

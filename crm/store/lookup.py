"""Finding one saved row by id or name, and whether a name is still free."""

from collections.abc import Sequence

from rapidfuzz import process, utils
from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from crm.errors import Misused, Unknown
from crm.store.saved import SavedRow
from crm.terms.names import key

NEAREST = 3


def in_use(kind: str) -> Select[tuple[SavedRow]]:
    """The saved rows of a kind that are not archived."""
    return select(SavedRow).where(SavedRow.kind == kind, SavedRow.saved, ~SavedRow.archived)


def find(session: Session, kind: str, name_or_id: str, *, archived: bool = False) -> SavedRow:
    """The row with this id, else the one in use of this name in any case.

    With `archived` the one that was archived last, where none in use has the name. Raises Unknown
    with the nearest names.
    """
    wanted = name_or_id.strip()
    row = session.get(SavedRow, wanted.upper())
    if row and row.kind == kind:
        return row
    named = session.scalar(in_use(kind).where(SavedRow.name_key == key(wanted)))
    if named is None and archived:
        named = session.scalar(_put_away(kind).where(SavedRow.name_key == key(wanted)).limit(1))
    if named:
        return named
    there = _put_away(kind) if archived else in_use(kind)
    raise _unknown(kind, wanted, [row.name for row in session.scalars(there)])


def _put_away(kind: str) -> Select[tuple[SavedRow]]:
    """The archived rows of a kind, the latest first."""
    archived = select(SavedRow).where(SavedRow.kind == kind, SavedRow.saved, SavedRow.archived)
    return archived.order_by(SavedRow.changed_at.desc())


def need_free(session: Session, row: SavedRow, name: str) -> None:
    """Raises Misused when another row in use has this name."""
    others = in_use(row.kind).where(SavedRow.name_key == key(name), SavedRow.id != row.id)
    taken = session.scalar(others)
    if taken:
        raise Misused(f"{row.kind}-name-taken", name=taken.name)


def _unknown(kind: str, wanted: str, names: Sequence[str]) -> Unknown:
    if not names:
        return Unknown(f"{kind}-none-saved", name=wanted)
    near = process.extract(wanted, names, processor=utils.default_process, limit=NEAREST)
    listed = ", ".join(str(hit[0]) for hit in near)
    return Unknown(f"{kind}-not-found", name=wanted, near=listed)

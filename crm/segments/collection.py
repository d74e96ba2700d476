"""The saved segments as a library: which there are, how large, how they move, which nobody uses."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from rapidfuzz import fuzz, utils

from crm.errors import CrmError
from crm.segments.plans import Planned, plans
from crm.segments.refresh import Counting
from crm.segments.sizes import Size, computed, latest
from crm.segments.store import SavedSegment
from crm.segments.uses import Use
from crm.segments.wanted import Order, Wanted
from crm.terms.clock import Clock
from crm.terms.names import key

SIZED = ("biggest", "smallest")
MOVED = ("growing", "shrinking", "moving")
RATHER = 80  # likeness of words, of 100, from which they are taken for misspelt


@dataclass(frozen=True)
class Listed:
    """One of them. `size` is None where it cannot be counted, `before` where nobody asked.

    `frozen` is one whose members are a list that was fixed; the others are live.
    """

    saved: SavedSegment
    size: int | None
    before: Size | None
    uses: tuple[Use, ...]
    planned: Planned | None
    frozen: bool

    @property
    def change(self) -> int | None:
        if self.size is None or self.before is None:
            return None
        return self.size - self.before.customers

    @property
    def share(self) -> float | None:
        """The change as a share of what it was; None where it was nothing."""
        if self.change is None or self.before is None or not self.before.customers:
            return None
        return self.change / self.before.customers


def listed(counting: Counting, wanted: Wanted, clock: Clock) -> tuple[Listed, ...]:
    """The saved segments that are wanted, in the order that is."""
    used, planned = counting.segments.all_uses(), plans(counting.segments)
    kept = [s for s in counting.segments.list(archived=wanted.archived) if _fits(s, wanted)]
    if wanted.order == "unused":
        kept = [s for s in kept if s.id not in used and is_idle(s, wanted.days, clock.now)]
    if wanted.order == "used":
        kept = [s for s in kept if s.id in used]
    shown = [
        Listed(
            saved,
            _size(counting, saved, clock),
            _before(counting, saved, wanted, clock),
            used.get(saved.id, ()),
            planned.get(saved.id),
            is_frozen(saved),
        )
        for saved in kept
    ]
    return tuple(_ordered(shown, wanted.order)[: wanted.limit])


def is_frozen(saved: SavedSegment) -> bool:
    """Whether its members were fixed once, rather than found anew each time."""
    return str(saved.definition.where.kind) == "in_list"


def is_idle(saved: SavedSegment, days: int, now: datetime) -> bool:
    """Whether nobody made, changed or looked at it for so many days."""
    last = max(saved.changed_at, saved.used_at or saved.changed_at)
    return now - last >= timedelta(days=days)


def folders(counting: Counting) -> dict[str, int]:
    """The folders by name, each with how many segments are in it."""
    found: dict[str, int] = {}
    for saved in counting.segments.list():
        if saved.folder:
            found[saved.folder] = found.get(saved.folder, 0) + 1
    return dict(sorted(found.items(), key=lambda one: key(one[0])))


def size_before(counting: Counting, saved: SavedSegment, days: int, clock: Clock) -> Size | None:
    """The size so many days ago: as it was kept then, else as the data tells of then.

    None where it cannot be counted.
    """
    then = clock.now - timedelta(days=days)
    with counting.segments.store.reading() as session:
        kept = latest(session, saved.id, then)
    if kept is not None and then - kept.at <= timedelta(days=max(1, days)):
        return kept
    try:
        return computed(saved.definition, counting.scope, counting.warehouse, clock, then)
    except CrmError:
        return None


def _before(counting: Counting, saved: SavedSegment, wanted: Wanted, clock: Clock) -> Size | None:
    if wanted.order not in MOVED:
        return None
    return size_before(counting, saved, wanted.days, clock)


def _size(counting: Counting, saved: SavedSegment, clock: Clock) -> int | None:
    try:
        return counting.size(saved, clock)
    except CrmError:
        return None


def _fits(saved: SavedSegment, wanted: Wanted) -> bool:
    folder = wanted.folder is None or key(saved.folder) == key(wanted.folder)
    tag = wanted.tag is None or key(wanted.tag) in [key(tag) for tag in saved.tags]
    made = wanted.by is None or key(wanted.by) in (key(saved.created_by), key(saved.made_by))
    return folder and tag and made and (wanted.words is None or _speaks_of(saved, wanted.words))


def _speaks_of(saved: SavedSegment, words: str) -> bool:
    """Whether the words, perhaps misspelt, are in its name, its tags, its folder or what was asked."""
    there = " ".join([saved.name, *saved.tags, saved.folder, saved.request])
    wanted, text = utils.default_process(words), utils.default_process(there)
    return all(
        word in text or any(fuzz.ratio(word, other) >= RATHER for other in text.split())
        for word in wanted.split()
    )


def _ordered(shown: list[Listed], order: Order) -> list[Listed]:
    """Those that cannot be put in the order come last; the rest is by name."""
    if order in SIZED:
        sign = -1 if order == "biggest" else 1
        return sorted(shown, key=lambda one: (one.size is None, sign * (one.size or 0)))
    if order in MOVED:
        return _moved(shown, order)
    if order in ("newest", "oldest"):
        return sorted(shown, key=lambda one: one.saved.created_at, reverse=order == "newest")
    return shown


def _moved(shown: list[Listed], order: Order) -> list[Listed]:
    """By the share of the change; those that moved the other way, or not at all, are left out."""
    moved = [one for one in shown if one.change]
    if order != "moving":
        moved = [one for one in moved if ((one.change or 0) > 0) == (order == "growing")]
    return sorted(moved, key=lambda one: -abs(one.share if one.share is not None else 10**9))

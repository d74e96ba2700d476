"""What segments share, in words and as a table: in both and in only one, or a matrix of several."""

from collections.abc import Sequence

from crm.looks.look import Look, Sheet, capital, column, customers, percent, quoted, share
from crm.segments.conditions.base import Scope, Wording
from crm.segments.definition import Segment
from crm.segments.overlap import Overlap, overlap
from crm.warehouse.engine import Warehouse

Named = tuple[str, Segment]


def look(segments: Sequence[Named], scope: Scope, warehouse: Warehouse, wording: Wording) -> Look:
    """Two to eight segments with their names. Raises as `overlap` does."""
    names = [name for name, _ in segments]
    found = overlap([segment for _, segment in segments], scope, warehouse)
    two = len(names) == 2
    return Look(
        question="overlap",
        title=wording.say.say("look-overlap-title", names=quoted(names, wording.say)),
        summary=(_of_two(found, names, wording) if two else _of_many(found, names, wording),),
        sheets=(_parts(found, names, wording) if two else _matrix(found, names, wording),),
        sql=found.sql,
    )


def _of_two(found: Overlap, names: Sequence[str], wording: Wording) -> str:
    both, sizes, say = found.everywhere, found.sizes, wording.say
    if not both:
        return say.say("look-overlap-none")
    first, second = (percent(both, size, say) for size in sizes)
    shares = {"first": first, "second": second, "one": names[0], "other": names[1]}
    return say.say("look-overlap-two", count=both, shown=say.number(both), **shares)


def _of_many(found: Overlap, names: Sequence[str], wording: Wording) -> str:
    pairs = [(i, j) for i in range(len(names)) for j in range(i)]
    one, other = max(pairs, key=lambda pair: found.shared[pair[0]][pair[1]])
    return wording.say.say(
        "look-overlap-many",
        count=found.everywhere,
        shown=wording.say.number(found.everywhere),
        one=names[other],
        other=names[one],
        most=wording.say.number(found.shared[one][other]),
    )


def _parts(found: Overlap, names: Sequence[str], wording: Wording) -> Sheet:
    say, both = wording.say, found.everywhere
    columns = (
        column("part", "", "text"),
        customers(say),
        *(
            column(f"share_{i}", say.say("look-column-share-of", name=name), "number", "fraction")
            for i, name in enumerate(names, 1)
        ),
    )
    only = [say.say("look-overlap-only", name=name) for name in names]
    sizes = found.sizes
    rows = (
        (capital(say.say("look-overlap-both")), both, share(both, sizes[0]), share(both, sizes[1])),
        (capital(only[0]), found.alone[0], share(found.alone[0], sizes[0]), None),
        (capital(only[1]), found.alone[1], None, share(found.alone[1], sizes[1])),
    )
    return Sheet("", columns, rows)


def _matrix(found: Overlap, names: Sequence[str], wording: Wording) -> Sheet:
    """How many are in the segment of the row and in that of the column; the diagonal is the size."""
    say = wording.say
    columns = (
        column("segment", say.say("look-column-segment"), "text"),
        *(customers(say, f"in_{i}", name) for i, name in enumerate(names, 1)),
        customers(say, "alone", capital(say.say("look-column-alone"))),
    )
    rows = zip(names, found.shared, found.alone, strict=True)
    return Sheet("", columns, tuple((name, *shared, alone) for name, shared, alone in rows))

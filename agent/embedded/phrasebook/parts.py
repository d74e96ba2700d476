"""What stands in the places of a phrase: windows, amounts, days, values, filters."""

from collections.abc import Iterator
from typing import Any

from agent.embedded.phrasebook.names import Names
from agent.embedded.phrasebook.walking import Found, Text, Walker, Way
from crm.catalog.model import CatalogField
from crm.terms.window import FURTHEST

WINDOWS = (
    "window-last", "window-next", "window-longer-ago", "window-ago", "window-this", "window-previous", "window-earlier",
    "window-since", "window-until", "window-between", "window-on",
)  # fmt: skip
NUMBERS = ("is", "is-not", "more-than", "at-least", "less-than", "at-most", "between")
LIKE = ("contains", "starts-with", "ends-with", "matches")
EMPTY = ("is-empty", "is-not-empty")
DAYS = {
    "after": "more_than", "from": "at_least", "before": "less_than", "until": "at_most", "from-to": "between",
}  # fmt: skip
COMPARISONS = (*NUMBERS, *LIKE, *EMPTY, *DAYS)
NOTHING = None


class Parts(Walker):
    """The slots that need no other condition to be read."""

    def __init__(self, text: Text, names: Names) -> None:
        super().__init__(text, names.language)
        self.names = names

    # Windows

    def _s_window(self, at: int, found: Found) -> Iterator[Way]:
        if found.get("ever") != "yes":
            yield from self.once("window", at, lambda: self._windows(at))
        if found.get("ever") != "no":  # never and ever are said
            yield NOTHING, at

    def _windows(self, at: int) -> Iterator[Way]:
        for key in WINDOWS:
            for said, end in self.phrase(key, at):
                yield _window(said), end

    def _s_first(self, at: int, found: Found) -> Iterator[Way]:
        day = self.writing.day(self.text.norm, at)
        if day:
            yield day

    _s_last = _s_first

    def _s_count(self, at: int, found: Found) -> Iterator[Way]:
        number = self.writing.number(self.text.norm, at)
        if number and number[0].is_integer():
            yield int(number[0]), number[1]

    _s_n = _s_near = _s_far = _s_days = _s_part = _s_parts = _s_count

    # Amounts

    def _s_amount(self, at: int, found: Found) -> Iterator[Way]:
        yield from self.once("amount", at, lambda: self._amounts(at))

    def _amounts(self, at: int) -> Iterator[Way]:
        for op in NUMBERS:
            for said, end in self.phrase(f"number-{op}", at):
                upper = {"upper": said["upper"]} if "upper" in said else {}
                yield {"op": op.replace("-", "_"), "value": said["value"], **upper}, end

    def _s_value(self, at: int, found: Found) -> Iterator[Way]:
        money = self.writing.money(self.text.norm, at, self.names.catalog.settings.currency)
        plain = self.writing.number(self.text.norm, at)
        yield from (way for way in dict.fromkeys((money, plain)) if way)

    def _s_upper(self, at: int, found: Found) -> Iterator[Way]:
        if "field" in found:
            yield from self._one_value(found["field"], at)
        else:
            yield from self._s_value(at, found)

    def _s_share(self, at: int, found: Found) -> Iterator[Way]:
        percent = self.writing.percent(self.text.norm, at)
        if percent:
            yield {"percent": percent[0]}, percent[1]
        else:
            yield from (({"count": count}, end) for count, end in self._s_count(at, found))

    # Fields and their values

    def _s_field(self, at: int, found: Found) -> Iterator[Way]:
        yield from self.named(self.names.fields, at)

    def _s_values(self, at: int, found: Found) -> Iterator[Way]:
        key = str(found["key"]).split("-", 1)[1]
        if key in LIKE:
            yield from self._quoted(at)
        elif key in ("is", "is-not"):
            yield from self._values(found["field"], at)
        else:
            yield from (((value,), end) for value, end in self._one_value(found["field"], at))

    def _values(self, field: CatalogField, at: int) -> tuple[Way, ...]:
        def read(place: int) -> Iterator[Way]:
            return self._one_value(field, place)

        return self.once(
            ("values", field.id), at, lambda: self.several(read, at, self.writing.separators)
        )

    def _one_value(self, field: CatalogField, at: int) -> Iterator[Way]:
        if field.type in ("number", "integer"):
            yield from self._s_value(at, {})
        elif field.type in ("date", "timestamp"):
            yield from self._s_first(at, {})
        else:
            yield from self.named(self.names.values(field), at)

    def _quoted(self, at: int) -> Iterator[Way]:
        """Any text up to the next quotation mark."""
        end = self.text.norm.find('"', at)
        if end > at:
            yield (self.text.original(at, end).strip(),), end

    # Filters in brackets

    def _s_details(self, at: int, found: Found) -> Iterator[Way]:
        yield from self.once("details", at, lambda: self._in_brackets(at))
        yield {"where": (), "status": "counting"}, at

    def _in_brackets(self, at: int) -> Iterator[Way]:
        for said, end in self.phrase("details", at):
            yield said["filters"], end

    def _s_filters(self, at: int, found: Found) -> Iterator[Way]:
        for notes, end in self.several(self._note, at, (";",)):
            status = [note for note in notes if isinstance(note, str)]
            where = tuple(note for note in notes if not isinstance(note, str))
            yield {"where": where, "status": status[0] if status else "counting"}, end

    def _note(self, at: int) -> Iterator[Way]:
        for op in COMPARISONS:
            for said, end in self.phrase(f"filter-{op}", at):
                if fits(said["field"], op):
                    yield comparison(said, op), end
        for said, end in self.phrase("status-note", at):
            yield said["status"], end


def comparison(said: Found, op: str) -> dict[str, Any]:
    """A filter as JSON, from what a phrase holds."""
    values = (*said.get("values", ()), *((said["upper"],) if "upper" in said else ()))
    return {
        "field": said["field"].id,
        "op": DAYS.get(op, op.replace("-", "_")),
        "values": values,
    }


def fits(field: CatalogField, op: str) -> bool:
    """Whether the words of the comparison are those for fields of this type."""
    if op in EMPTY or op in ("is", "is-not"):
        return True
    if op in LIKE:
        return field.type == "text"
    return (op in DAYS) == (field.type in ("date", "timestamp"))


def _window(said: Found) -> dict[str, Any]:
    """A window as JSON, from what its phrase was chosen by and holds."""
    kind = str(said["key"]).removeprefix("window-")
    count = said.get("count")
    whole = count if isinstance(count, int) else 1  # "in the last hour" names no number
    match kind:
        case "last" | "next":
            return {"kind": kind, "count": whole, "unit": said["unit"]}
        case "longer-ago":
            near = said.get("near")
            return {"kind": "ago", "near": near if isinstance(near, int) else 1, "far": FURTHEST, "unit": said["unit"]}  # fmt: skip
        case "ago":
            return {"kind": "ago", "near": said["near"], "far": said["far"], "unit": said["unit"]}
        case "this" | "previous" | "earlier":
            offset = {"this": 0, "previous": -1}.get(kind, -whole)
            return {"kind": "calendar", "period": said["period"], "offset": offset}
    ends = {"since": {"first": "first"}, "until": {"last": "last"}, "on": {"first": "first", "last": "first"}}  # fmt: skip
    named = ends.get(kind, {"first": "first", "last": "last"})
    return {"kind": "between", **{end: said[name] for end, name in named.items()}}

"""A segment from JSON, whoever wrote it: the definition, or one sentence on the first problem."""

import re
from collections.abc import Iterable, Mapping, Sized
from typing import Any, TypeGuard, get_args

from pydantic import ValidationError
from rapidfuzz import process

from crm.errors import Misused
from crm.segments.compile import DEEPEST, MOST
from crm.segments.definition import Condition, Segment
from crm.terms.comparison import NUMBER_OF_VALUES

# What the definitions' own validators say, and the message that says it to a person.
PROBLEMS = {
    "the range ends before it begins": "window-backwards",
    "near must be less than far": "window-backwards",
    "a range needs at least one day": "window-without-days",
    "between needs an upper value": "number-needs-upper",
    "the upper value is below": "number-backwards",
    "this is not a day of the year": "during-bad-day",
    "days of the year need": "during-needs-both",
    "hours need a first": "during-needs-both",
    "name weekdays, hours or days": "during-needs-something",
    "name either a count or a percentage": "top-needs-share",
    "name a part and of how many": "part-needs-parts",
    "a sample needs one size": "sample-needs-size",
    "an RFM condition names": "rfm-needs-something",
    "only a sample of a count": "sample-only-count-among",
}
MOST_VALUES = NUMBER_OF_VALUES["is"][1]
LIMITS = ("greater_than", "greater_than_equal", "less_than", "less_than_equal")


def parse_segment(data: Mapping[str, Any]) -> Segment:
    """The segment that `data` defines: a whole one ({"where": ...}) or its condition alone.

    Raises Misused with the first problem in plain words and the nearest known names.
    """
    _refuse_giants(data)
    # Conditions such as "bought" have a "where" of their own, and always a kind.
    is_whole = "where" in data and data.get("kind", "segment") == "segment"
    try:
        return Segment.model_validate(data if is_whole else {"where": data})
    except ValidationError as wrong:
        raise _said(wrong) from None
    except RecursionError:
        raise Misused("segment-too-deep", most=DEEPEST) from None


def _refuse_giants(data: object) -> None:
    """Before anything else looks at it: nothing deeper or larger than any segment may be."""
    level, parts = [data], 0
    for _ in range(4 * DEEPEST):
        longest = max((len(part) for part in level if _is_of_values(part)), default=0)
        if longest > MOST_VALUES:
            raise Misused("values-too-many", count=longest, most=MOST_VALUES)
        level = [inner for outer in level for inner in _inside(outer)]
        parts += len(level)
        if not level:
            return
        if parts > 50 * MOST + 20_000:
            raise Misused("segment-too-large", count=parts, most=MOST)
    raise Misused("segment-too-deep", most=DEEPEST)


def _is_of_values(part: object) -> TypeGuard[Sized]:
    return isinstance(part, list | tuple) and not any(isinstance(p, Mapping) for p in part[:1])


def _inside(value: object) -> Iterable[object]:
    if isinstance(value, Mapping):
        return value.values()
    return value if isinstance(value, list | tuple) else ()


def _said(wrong: ValidationError) -> Misused:
    problem = wrong.errors(include_url=False)[0]
    kind, context = problem["type"], problem.get("ctx", {})
    part = next((str(p) for p in reversed(problem["loc"]) if isinstance(p, str)), "where")
    given = _short(problem["input"])
    if kind == "union_tag_invalid":
        known = _names(context["expected_tags"]).split(", ")
        return Misused(
            "segment-unknown-kind", kind=str(context["tag"]), near=_near(str(context["tag"]), known)
        )
    if kind == "union_tag_not_found":
        return Misused("segment-without-kind", part=part, known=", ".join(_kinds()))
    if kind == "extra_forbidden":
        return Misused("segment-unknown-part", part=part)
    if kind == "missing":
        return Misused("segment-missing-part", part=part)
    if kind == "literal_error":
        return Misused(
            "segment-unknown-choice", part=part, given=given, known=_names(context["expected"])
        )
    if kind == "too_short":
        return Misused("segment-empty-part", part=part)
    if kind in LIMITS:
        limit = next(iter(context.values()))
        return Misused("segment-beyond-limit", part=part, given=given, limit=f"{limit:g}")
    if "date" in kind:
        return Misused("segment-bad-date", part=part, given=given)
    return Misused(_own(problem["msg"]) or "segment-bad-value", part=part, given=given)


def _names(expected: object) -> str:
    """Pydantic's "'a', 'b' or 'c'" without the quotes and the "or"."""
    return ", ".join(re.findall(r"'([^']*)'", str(expected)))


def _own(message: str) -> str | None:
    return next((key for start, key in PROBLEMS.items() if start in message), None)


def _kinds() -> list[str]:
    union = get_args(Condition)[0]
    return [get_args(kind.model_fields["kind"].annotation)[0] for kind in get_args(union)]


def _near(name: str, known: list[str]) -> str:
    return ", ".join(hit[0] for hit in process.extract(name, known, limit=3))


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= 60 else text[:57] + "..."

"""Subscribers and non-subscribers, where a column says who is one: apart by that column."""

from collections.abc import Sequence
from dataclasses import replace

from agent.embedded.spans import Span
from crm.segments.conditions.attribute import Attribute

JOINTS = ("and", "or", "comma", "compare")


def both_kinds(spans: Sequence[Span]) -> list[Span]:
    """The chosen spans of a sentence, where a group stands beside those who are not in it."""
    out = list(spans)
    telling = [i for i, s in enumerate(out) if s.kind != "filler" or s.meaning in JOINTS]
    for one, joint, denial, other in zip(
        telling, telling[1:], telling[2:], telling[3:], strict=False
    ):
        group = out[one].meaning
        field = group.field if isinstance(group, Attribute) else group
        named = out[one].kind == "field" or isinstance(group, Attribute)
        joined = any(r.meaning in JOINTS for r in out[joint].readings())
        same = (out[other].kind, out[other].meaning) == (out[one].kind, group)
        if named and joined and out[denial].meaning == "not" and same:
            out[one] = replace(out[one], kind="particle", meaning="by", others=())
            last = out[other].end
            out[joint] = replace(out[joint], end=last, kind="field", meaning=field, others=())
            return [s for i, s in enumerate(out) if i not in (denial, other)]
    return out

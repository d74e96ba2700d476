"""What steps one after another mean, in plain Python: which moments of each step are reached."""

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise

from crm.segments.conditions.path import Path
from crm.segments.conditions.sequence import Step
from crm.terms.clock import Clock
from tests.crm.segments.reference_values import inside


def path(condition: Path, moments: Sequence[Sequence[datetime]], clock: Clock) -> bool:
    """`moments` are the customer's, step by step."""
    begun = [m for m in moments[0] if inside(m, condition.window, clock)]
    levels = [begun]
    for (before, step), found in zip(pairwise(condition.steps), moments[1:], strict=True):
        known = [m for m in found if m <= clock.utc]
        levels.append([m for m in known if _last(levels[-1], m, before, step, condition)])
    return bool(levels[-2]) and not levels[-1] if condition.lost else bool(levels[-1])


def _last(
    before: Sequence[datetime], moment: datetime, step: Step, then: Step, condition: Path
) -> list[datetime]:
    alike = bool(step.types) == bool(then.types)
    apart = alike and (not step.types or bool(set(step.types) & set(then.types)))
    sooner = [m for m in before if (m < moment if apart else m <= moment)]
    return [m for m in sooner if not condition.time or moment - m <= condition.time]

"""Keeping an answer of the chat under a name, so that it can be shown again and again."""

from collections.abc import Collection
from datetime import datetime

from crm.analyses.definition import Analysis
from crm.answers.store import Reports
from crm.reports.definition import Report
from crm.store.keeping import Saved
from crm.terms.names import key


def kept_answer(
    reports: Reports, asked: Report | Analysis, name: str, *, request: str, language: str, by: str,
    now: datetime,
) -> Saved[Report | Analysis]:  # fmt: skip
    """What is saved with this definition; saved now, under the name or the next free one, where nothing is."""
    if same := saved_as(reports, asked):
        return same
    free = free_name(name, [one.name for one in reports.list()])
    draft = reports.draft(asked, name=free, request=request, language=language, by=by, now=now)
    return reports.save(draft.id, name=free, by=by, now=now)


def saved_as(reports: Reports, asked: Report | Analysis) -> Saved[Report | Analysis] | None:
    """What is saved with exactly this definition; of several the one changed last."""
    same = [one for one in reports.list() if one.definition == asked]
    return max(same, key=lambda one: one.changed_at, default=None)


def free_name(name: str, taken: Collection[str]) -> str:
    """The name, with the next number behind it where another has it already; case does not count."""
    known = {key(one) for one in taken}
    names = (name if n == 1 else f"{name} ({n})" for n in range(1, 10_000))
    return next(one for one in names if key(one) not in known)

"""Keeping an answer of the chat under a name, so that it can be shown again and again."""

from datetime import datetime

from crm.reports.definition import Report
from crm.reports.store import Reports
from crm.store.keeping import Saved
from crm.terms.names import key


def kept_answer(
    reports: Reports, report: Report, name: str, *, request: str, language: str, by: str, now: datetime
) -> Saved[Report]:  # fmt: skip
    """The saved report with this definition; saved now, under the name or the next free one, where there is none."""
    saved = reports.list()
    same = next((one for one in saved if one.definition == report), None)
    if same:
        return same
    free = _free(name, {key(one.name) for one in saved})
    draft = reports.draft(report, name=free, request=request, language=language, by=by, now=now)
    return reports.save(draft.id, name=free, by=by, now=now)


def _free(name: str, taken: set[str]) -> str:
    names = (name if n == 1 else f"{name} ({n})" for n in range(1, 10_000))
    return next(one for one in names if key(one) not in taken)

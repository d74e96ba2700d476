"""What people saved: segments and reports, by name and in words of every language."""

from collections.abc import Iterator

from sqlalchemy import func, select

from agent.grounding.catalog import all_names
from agent.grounding.telling import told
from agent.parts import models
from crm.analyses.definition import Analysis
from crm.analyses.heading import heading
from crm.catalog.model import Catalog
from crm.catalog.vocabulary import names
from crm.errors import CrmError
from crm.languages.speak import LANGUAGES
from crm.reports.definition import Report
from crm.segments.definition import Segment
from crm.segments.words import describe
from crm.store.campaigns import CampaignRow
from crm.store.readings import ExampleRow
from crm.store.saved import SavedRow
from crm.workspace import Workspace
from knowledge.documents import Document


def state_of_store(workspace: Workspace) -> str:
    """A text that is another one after each change of a saved segment, a report or a campaign."""
    saved = select(func.count(), func.max(SavedRow.changed_at)).where(SavedRow.saved)
    kept = select(func.count()).where(SavedRow.saved, ~SavedRow.archived)
    campaigns = select(func.count(), func.max(CampaignRow.changed_at))
    examples = select(func.count(), func.max(ExampleRow.at))
    with workspace.store.reading() as session:
        return repr(
            [tuple(session.execute(asked).one()) for asked in (saved, kept, campaigns, examples)]
        )


def kept_documents(workspace: Workspace) -> Iterator[Document]:
    """Saved segments and reports in use, by name, with the words that a person reads of them."""
    for segment in workspace.segments.list():
        words = _words(segment.definition, workspace)
        text = ". ".join(part for part in (*words, segment.folder, *segment.tags) if part)
        yield from told(segment.id, "segment", segment.name, text=text)
    for report in workspace.reports.list():
        text = ", ".join(_shown(report.definition, workspace))
        yield from told(report.id, "report", report.name, text=text)


def _words(segment: Segment, workspace: Workspace) -> list[str]:
    """The segment in the words of every language; none where they would name a person's own data."""
    if _is_personal(segment, workspace.catalog):
        return []
    try:
        return [describe(segment, workspace.wording(language)) for language in LANGUAGES]
    except CrmError:  # it speaks of data that is there no more
        return []


def _shown(asked: Report | Analysis, workspace: Workspace) -> Iterator[str]:
    """What the report shows, and by what, or what the analysis is called, in every language."""
    if not isinstance(asked, Report):
        yield from _headings(asked, workspace)
        return
    catalog = workspace.catalog
    for measure in asked.measures:
        yield from all_names(names("measures", measure))
    for part in models(asked.breakdowns):
        field = catalog.fields.get(str(getattr(part, "field", "")))
        yield from all_names(field.names) if field else (str(getattr(part, "grain", "")),)


def _headings(analysis: Analysis, workspace: Workspace) -> list[str]:
    try:
        return [heading(analysis, workspace.wording(language)) for language in LANGUAGES]
    except CrmError:  # it speaks of data that is there no more
        return []


def _is_personal(segment: Segment, catalog: Catalog) -> bool:
    named = (catalog.fields.get(str(getattr(part, "field", ""))) for part in models(segment))
    return any(field is not None and field.personal for field in named)

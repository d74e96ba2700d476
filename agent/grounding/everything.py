"""All documents of a company, in two parts: what the data holds, and what its people made."""

from collections.abc import Iterator

from agent.grounding.catalog import catalog_documents
from agent.grounding.examples import example_documents
from agent.grounding.goods import product_documents
from agent.grounding.kept import kept_documents
from agent.grounding.mailings import campaign_documents
from crm.workspace import Workspace
from knowledge.documents import Document, Kind
from knowledge.playbook import playbooks

OF_DATA: tuple[Kind, ...] = ("product", "field", "value", "measure", "event", "playbook")
OF_PEOPLE: tuple[Kind, ...] = ("segment", "report", "campaign", "example")


def documents_of_data(workspace: Workspace) -> Iterator[Document]:
    """The catalog, the products and the playbooks: they change with an import."""
    yield from catalog_documents(workspace.catalog)
    yield from product_documents(workspace.catalog, workspace.warehouse)
    yield from playbooks()


def documents_of_people(workspace: Workspace) -> Iterator[Document]:
    """Saved segments and reports, and campaigns with their results: they change at any time."""
    from crm.campaigns.store import Campaigns

    yield from kept_documents(workspace)
    yield from example_documents(workspace)
    own = Campaigns(workspace.store).list()
    yield from campaign_documents(workspace.catalog, workspace.warehouse, own)

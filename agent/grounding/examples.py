"""Requests that a person confirmed, with their definitions: examples for a large model."""

import json
from collections.abc import Iterator

from agent.grounding.telling import told
from crm.readings.examples import Examples
from crm.workspace import Workspace
from knowledge.documents import Document


def example_documents(workspace: Workspace) -> Iterator[Document]:
    """The masked request as the title, its definition beside it."""
    for example in Examples(workspace.store).all():
        definition = json.dumps(dict(example.definition), ensure_ascii=False, separators=(",", ":"))
        yield from told(example.id, "example", example.request, facts={"definition": definition})

"""A document as the row that Chroma keeps, and back."""

import json
from collections.abc import Mapping
from typing import Any

from knowledge.documents import Document, Kind

Row = dict[str, str]


def as_row(document: Document) -> Row:
    """Chroma's metadata for the document: texts only, no empty values (Chroma refuses None)."""
    row = {
        "title": document.title,
        "text": document.text,
        "names": json.dumps(document.names, ensure_ascii=False),
        "shared_names": json.dumps(document.shared_names, ensure_ascii=False),
        "facts": json.dumps(dict(document.facts), ensure_ascii=False),
        "digest": document.digest(),
    }
    return row if document.language is None else {**row, "language": document.language}


def as_document(kind: Kind, id: str, row: Mapping[str, Any]) -> Document:
    """The document that was stored. Raises KeyError or ValueError when the row is not one."""
    return Document(
        id=id,
        kind=kind,
        title=row["title"],
        text=row["text"],
        language=row.get("language"),
        facts=json.loads(row["facts"]),
        names=tuple(json.loads(row["names"])),
        shared_names=tuple(json.loads(row["shared_names"])),
    )

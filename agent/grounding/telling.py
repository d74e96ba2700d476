"""Documents of texts that others wrote: a mail address or a phone number in them is taken out."""

import logging
from collections.abc import Iterator, Mapping, Sequence

from knowledge.documents import Document, Fact, Kind
from knowledge.errors import KnowledgeError
from knowledge.personal import redact

log = logging.getLogger(__name__)


def told(
    id: str,
    kind: Kind,
    title: str,
    *,
    text: str = "",
    names: Sequence[str] = (),
    shared_names: Sequence[str] = (),
    facts: Mapping[str, Fact] | None = None,
) -> Iterator[Document]:
    """The document, or nothing where it has no name, or personal data that cannot be taken out."""
    kept = {k: redact(v) if isinstance(v, str) else v for k, v in (facts or {}).items()}
    try:
        yield Document(
            id=id,
            kind=kind,
            title=redact(title),
            text=redact(text),
            names=tuple(dict.fromkeys(redact(name) for name in names)),
            shared_names=tuple(redact(name) for name in shared_names),
            facts=kept,
        )
    except KnowledgeError:
        log.warning("a %s was left out of the index: it has no name, or personal data", kind)

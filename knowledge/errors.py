"""What can go wrong in the knowledge room, each as one English sentence.

KnowledgeError
 ├─ PersonalData   a document that names a person's mail address or phone number
 ├─ BadDocument    a document or playbook that cannot be read
 ├─ NotBuilt       nothing has been indexed here yet, or only with another embedding
 ├─ Damaged        the index was there, and parts of it are gone or unreadable
 └─ Unreachable    a Chroma server or an embeddings endpoint did not answer as it should
"""


class KnowledgeError(Exception):
    """What, why and what would work. Data is on the exception, the words are made here."""


class PersonalData(KnowledgeError):
    """Personal data is never indexed. The value itself is not repeated here."""

    def __init__(self, document: str, what: str) -> None:
        self.document, self.what = document, what
        super().__init__(
            f"The document {document!r} was not indexed: it contains {what}, and the knowledge "
            "index holds no personal data. Take it out or pass the text through redact() first."
        )


class BadDocument(KnowledgeError):
    """A document without an id or title, or a playbook whose front matter is not complete."""

    def __init__(self, document: str, why: str) -> None:
        self.document, self.why = document, why
        super().__init__(f"The document {document!r} cannot be used: {why}.")


class NotBuilt(KnowledgeError):
    """There is no index to search. Nothing has been created."""

    def __init__(self, where: str, embedding: str) -> None:
        self.where, self.embedding = where, embedding
        super().__init__(
            f"There is no knowledge index for the embedding {embedding} in {where} yet. "
            "Build it from the catalog and the products, then search again."
        )


class Damaged(KnowledgeError):
    """The index was there and cannot be trusted. Its contents can be made again at any time."""

    def __init__(self, where: str, why: str) -> None:
        self.where, self.why = where, why
        super().__init__(
            f"The knowledge index in {where} is damaged ({why}). "
            "Nothing is lost: rebuild it from the catalog and the products."
        )


class Unreachable(KnowledgeError):
    """Something outside this process: it may work again later."""

    def __init__(self, what: str, why: str) -> None:
        self.what, self.why = what, why
        super().__init__(f"{what} did not answer as expected ({why}). Nothing was changed.")

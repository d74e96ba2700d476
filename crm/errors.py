"""Every error that the platform raises on purpose, and how it is said to a person.

An error carries a key of the `errors*.ftl` files and the values that fill it, so that it can be
said in any language. `str(error)` is the English sentence; `error.sentence("de")` the German one.
An exception of any other kind is a defect and is not shown to people as text.
"""

from crm.languages.speak import speaker


class CrmError(Exception):
    """What, why and what would work, as one sentence. Nothing has been changed when it is raised."""

    def __init__(self, key: str, **values: object) -> None:
        self.key, self.values = key, values
        super().__init__(key)

    def sentence(self, language: str = "en") -> str:
        return speaker(language).say(self.key, **self.values)

    def __str__(self) -> str:
        return self.sentence("en")


class Unknown(CrmError):
    """A field, event, value, segment or campaign that does not exist."""


class Misused(CrmError):
    """Something that exists, used in a way that it cannot be: a text compared as a number, say."""


class NoData(CrmError):
    """The question is clear, but the table or column that would answer it was not imported."""


class BadInput(CrmError):
    """A file, a connection or an option that cannot be used as it is."""


class Refused(CrmError):
    """The person may not do this, or nobody may."""


class Unavailable(CrmError):
    """Something outside did not answer in time: a database, a model, a mail server."""

"""Headers written so that every mail program reads them back letter by letter.

The library loses spaces where words inside and outside ASCII meet, and encodes long web
addresses; so the subject, the sender and the way out are written here.
"""

from email.header import Header
from email.headerregistry import (
    BaseHeader,
    HeaderRegistry,
    UniqueSingleAddressHeader,
    UnstructuredHeader,
)
from email.policy import EmailPolicy, Policy
from email.utils import formataddr


class AsWritten(UnstructuredHeader, BaseHeader):
    """An address on the web: folding or encoding it would break it."""

    max_count = 1

    def fold(self, *, policy: Policy) -> str:
        return f"{self.name}: {self}{policy.linesep}"


class Words(UnstructuredHeader, BaseHeader):
    """Free text, encoded as a whole where it is not plain ASCII."""

    max_count = 1

    def fold(self, *, policy: Policy) -> str:
        return f"{self.name}: {_encoded(str(self), self.name, policy)}{policy.linesep}"


class Person(UniqueSingleAddressHeader, BaseHeader):  # type: ignore[misc]
    """One address with a name, the name encoded as a whole where it is not plain ASCII."""

    def fold(self, *, policy: Policy) -> str:
        name, address = self.address.display_name, self.address.addr_spec
        if name.isascii():
            return f"{self.name}: {formataddr((name, address))}{policy.linesep}"
        return f"{self.name}: {_encoded(name, self.name, policy)} <{address}>{policy.linesep}"


def _encoded(text: str, name: str, policy: Policy) -> str:
    charset = "us-ascii" if text.isascii() else "utf-8"
    return Header(text, charset, header_name=name).encode(linesep=policy.linesep)


REGISTRY = HeaderRegistry()
REGISTRY.map_to_type("list-unsubscribe", AsWritten)
REGISTRY.map_to_type("subject", Words)
REGISTRY.map_to_type("from", Person)
POLICY = EmailPolicy(linesep="\r\n", header_factory=REGISTRY)

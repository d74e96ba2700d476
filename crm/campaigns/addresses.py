"""E-mail addresses: when two are one, and which cannot be written to."""

import re

LONGEST = 254
LONGEST_LOCAL = 64
LOCAL = re.compile(r"[a-z0-9!#$%&'*+/=?^_`{|}~.-]+")
LABEL = re.compile(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?")


def normal(address: str | None) -> str | None:
    """The address in lower case without spaces around it, or None when it cannot be written to.

    Case and outer spaces do not make another address; dots and +tags do. Domains outside ASCII
    are written as DNS has them. Quoted local parts and those outside ASCII are not written to.
    """
    text = (address or "").strip().lower()
    local, at, domain = text.rpartition("@")
    if not at or len(local) > LONGEST_LOCAL or not LOCAL.fullmatch(local):
        return None
    if local.startswith((".", "-")) or local.endswith(".") or ".." in local:
        return None
    ascii_domain = _as_dns(domain)
    if ascii_domain is None or len(local) + 1 + len(ascii_domain) > LONGEST:
        return None
    return f"{local}@{ascii_domain}"


def _as_dns(domain: str) -> str | None:
    try:
        written = domain.encode("idna").decode("ascii")
    except UnicodeError:
        return None
    labels = written.split(".")
    if len(labels) < 2 or not all(LABEL.fullmatch(label) for label in labels):
        return None
    return written

"""The texts of a mail: what in them is a merge field, and what only looks like one."""

import html
import re
import unicodedata
from collections.abc import Callable

MERGE_FIELDS = ("first_name",)
FIELD = re.compile(r"\{\{\s*(" + "|".join(MERGE_FIELDS) + r")\s*\}\}")
ANY_FIELD = re.compile(r"\{\{.*?(\}\}|$)|\{%.*?(%\}|$)", re.DOTALL)
LINE_END = re.compile(r"\r\n?|\n|[\u2028\u2029]")
LINK_LIKE = re.compile(r"://|\bwww\.|@|\.\w{2,}/", re.IGNORECASE)
LONGEST_NAME = 60


def unknown_fields(text: str) -> tuple[str, ...]:
    """What looks like a merge field in the text and is none that we fill."""
    found = (match.group(0) for match in ANY_FIELD.finditer(text))
    return tuple(one for one in found if not FIELD.fullmatch(one))


def has_hidden(text: str) -> bool:
    """Whether the text holds characters that nobody sees: controls, zero width, direction marks."""
    return any(c != "\n" and _hidden(c) for c in LINE_END.sub("\n", text))


def clean(text: str) -> str:
    """The text without hidden characters; line ends are `\\n`."""
    return "".join(c for c in LINE_END.sub("\n", text) if c == "\n" or not _hidden(c))


def one_line(text: str) -> str:
    """The text as a header can hold it: hidden characters and line ends become single spaces."""
    return " ".join("".join(" " if _hidden(c) else c for c in text).split())


def first_name(name: str | None) -> str:
    """A customer's first name as a mail may say it; empty where there is none.

    People type links into name fields so that others' mails carry them: such a name is none.
    """
    told = one_line(name or "")[:LONGEST_NAME].strip()
    return "" if LINK_LIKE.search(told) else told


def for_html(text: str) -> str:
    """Escaped for HTML, with braces that Liquid leaves alone; merge fields stay to be filled."""
    return _keeping_fields(text, _html_literal)


def for_text(text: str) -> str:
    """As Liquid shows it letter by letter; merge fields stay to be filled."""
    return _keeping_fields(text, _text_literal)


def _keeping_fields(text: str, literal: Callable[[str], str]) -> str:
    parts = FIELD.split(text)  # literal, field, literal, field, ..., literal
    return "".join(
        f"{{{{ {part} }}}}" if index % 2 else literal(part) for index, part in enumerate(parts)
    )


def _hidden(character: str) -> bool:
    # Joiners inside emoji and Indic words are meant; everything else of "Cf" and "Cc" is not.
    if character in "\u200c\u200d":
        return False
    return unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")


def _html_literal(text: str) -> str:
    escaped = html.escape(clean(text)).replace("{", "&#123;").replace("}", "&#125;")
    return escaped.replace("\n", "<br/>")


def _text_literal(text: str) -> str:
    return clean(text).replace("{", "{{ '{' }}")

"""How many tokens a request has, counted as the model's service counts, or estimated.

tiktoken counts when it has its table of ranks on this machine (a folder that TIKTOKEN_CACHE_DIR
names); nothing is fetched for it here. Without the table the count is an estimate that is rather
too high than too low, and is said to be one.
"""

import json
import os
import re
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha1
from pathlib import Path
from typing import TYPE_CHECKING, Any

from langchain_core.messages import AIMessage, BaseMessage

if TYPE_CHECKING:
    from tiktoken import Encoding

ENCODING = "o200k_base"
RANKS = f"https://openaipublic.blob.core.windows.net/encodings/{ENCODING}.tiktoken"
A_MESSAGE = 4  # tokens that a service adds for each message: its role and its ends
LATIN = 0x24F
RARE = re.compile(r"[\u0e80-\u0eff\u1000-\u1dff\u200b-\u206f\ufe0f\U00010000-\U0010ffff]")
PIECE = re.compile(r"[^\W\d_]+|\d+|[^\w\s]+|_+|\s(?=\d)|\s{2,}|\n")


@dataclass(frozen=True)
class Count:
    """`exact` is False for an estimate."""

    tokens: int
    exact: bool


def count(texts: Iterable[str]) -> Count:
    """The tokens of the texts together."""
    encoding = _encoding()
    if encoding is None:
        return Count(sum(estimate(text) for text in texts), exact=False)
    return Count(sum(len(encoding.encode_ordinary(text)) for text in texts), exact=True)


def count_request(messages: Sequence[BaseMessage], tools: Sequence[dict[str, Any]]) -> Count:
    """The tokens of a chat completion request: what was said, the tool calls and the tools."""
    said = count([*(t for m in messages for t in _texts(m)), *(_json(tool) for tool in tools)])
    return Count(said.tokens + A_MESSAGE * len(messages), said.exact)


def count_reply(message: AIMessage) -> Count:
    return count(_texts(message))


def _texts(message: BaseMessage) -> Iterable[str]:
    yield str(message.content)
    if isinstance(message, AIMessage):
        yield from (call["name"] + _json(call["args"]) for call in message.tool_calls)


def _json(made: Any) -> str:
    return json.dumps(made, ensure_ascii=False, separators=(",", ":"))


def estimate(text: str) -> int:
    """Tokens by the pieces of the text: letters by six, capitals by two, digits and marks by three.

    A sign of another script is one, of a rare one or a pictogram three.
    """
    return sum(_of_piece(piece) for piece in PIECE.findall(text))


def _of_piece(piece: str) -> int:
    if not piece.isascii():
        wide = [sign for sign in piece if ord(sign) > LATIN]
        rare = sum(2 for sign in wide if RARE.match(sign))
        return len(wide) + rare + (len(piece) - len(wide) + 2) // 3
    by = 3 if not piece.isalpha() else 2 if piece.isupper() else 6
    return (len(piece) + by - 1) // by


@cache
def _encoding() -> "Encoding | None":
    """The tokenizer, or None where its table does not lie on this machine."""
    if not _ranks().is_file():
        return None
    import tiktoken

    try:
        return tiktoken.get_encoding(ENCODING)
    except Exception:  # a damaged table is fetched anew, which fails without a network
        return None


def _ranks() -> Path:
    """Where tiktoken keeps the table."""
    named = os.environ.get("TIKTOKEN_CACHE_DIR") or os.environ.get("DATA_GYM_CACHE_DIR")
    folder = Path(named) if named else Path(tempfile.gettempdir()) / "data-gym-cache"
    return folder / sha1(RANKS.encode(), usedforsecurity=False).hexdigest()

"""What a company taught, in a large model's prompt: the meaning of its words, and the nearest confirmed
requests as examples, as many as the limit of tokens leaves room for.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from agent.tokens import Count, count
from crm.catalog.spelling import folded
from crm.readings.examples import Examples
from tools.context import Context

if TYPE_CHECKING:
    from knowledge.documents import Document

MOST = 2
TYPICAL = 2_500  # tokens of a request that was understood, with its tools
LEAST = 130  # tokens of one example, where the others can only be estimated
ROOM = 300  # tokens of the examples at most, also where a request needs more than is typical
HEADING = "Requests confirmed in this company, and their `where`:"


def own_words(words: Sequence[str], ctx: Context) -> str:
    """What the taught words of a request mean, one line each."""
    taught = {
        folded(word): own for own in ctx.workspace.catalog.words if own.at for word in own.say
    }
    found = dict.fromkeys(folded(word) for word in words)
    lines = (
        f'Here "{taught[w].say[0]}" means {_json(taught[w].means)}' for w in found if w in taught
    )
    return "\n".join(lines)


def examples(asked: str, ctx: Context, used: Callable[[], Count], *, narrow: bool) -> str:
    """The confirmed requests nearest to this one; empty where there is none, or no room beside the
    tokens `used` without them.
    """
    if ctx.search is None or not Examples(ctx.workspace.store).revision()[0]:
        return ""
    room = _room(used()) if narrow else ROOM
    ctx.search.with_what_people_made()
    near = [hit.document for hit in ctx.search.search(asked, ("example",), limit=MOST)]
    lines = list(_within(near, room - count([HEADING]).tokens))
    return "\n".join([HEADING, *lines]) if lines else ""


def _room(used: Count) -> int:
    """What is left of a typical request; an estimate is rather too high, so one example has room there."""
    left = min(ROOM, TYPICAL - used.tokens)
    return left if used.exact else max(left, LEAST)


def _within(near: "Sequence[Document]", tokens: int) -> Iterator[str]:
    """As many as the tokens allow, the nearest first."""
    for document in near:
        line = f"- {document.title} => {_json(json.loads(str(document.facts['definition'])))}"
        tokens -= count([line]).tokens + 1
        if tokens < 0:
            return
        yield line


def _json(definition: Mapping[str, Any]) -> str:
    return json.dumps(_bare(definition), ensure_ascii=False, separators=(",", ":"))


def _bare(part: Any) -> Any:
    """Without what is empty: a model reads it as the default."""
    if isinstance(part, Mapping):
        return {k: _bare(v) for k, v in part.items() if v not in (None, [], {}, {"kind": "ever"})}
    return [_bare(one) for one in part] if isinstance(part, list | tuple) else part

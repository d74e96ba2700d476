"""A value with two homes in a conversation: the one that it had before is meant again, and a reply
that chooses one (its option, or the name of its field) lets the message that was asked about be read so.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from agent.embedded.annotate import Annotated
from agent.embedded.focus import Focus, Home, Offered
from agent.embedded.requests import Ask, MakeSegment
from agent.embedded.several import focus_after
from agent.embedded.spans import Span
from agent.embedded.text import tokenize
from agent.embedded.understood import Part, Reading, Several
from crm.catalog.model import Catalog, CatalogField
from crm.languages.speak import speaker

LIKED = 0.02  # what having been meant before adds to a meaning's weight
FEW = 2  # small words before the name of a field: as the city
Read = Callable[[str, Focus], Reading]


def as_before(said: Annotated, meant: Sequence[Home]) -> Annotated:
    """The sentence where each value has the home that the conversation gave it, or one of its field."""
    if not meant:
        return said
    return replace(said, spans=tuple(_liked(span, meant) for span in said.spans))


def _liked(span: Span, meant: Sequence[Home]) -> Span:
    homes = [r for r in span.readings() if r.kind == "value"]
    if len(homes) < 2:
        return span
    liked = max(homes, key=lambda r: _place(r, meant))
    if _place(liked, meant) == (0, 0):
        return span
    surest = max(r.weight for r in span.readings())
    first = replace(liked, weight=surest + LIKED, others=())
    rest = [replace(r, others=()) for r in span.readings() if r.meaning != liked.meaning]
    return first.joined(tuple(rest)) if span.kind == "value" else span.joined((first, *rest[1:]))


def _place(reading: Span, meant: Sequence[Home]) -> tuple[int, int]:
    """How lately this very value was meant so, and how lately any of its field; (0, 0) for never."""
    field, value = map(str, reading.meaning)
    same = [at for at, home in enumerate(meant, 1) if home == (field, value)]
    alike = [at for at, home in enumerate(meant, 1) if home[0] == field]
    return (max(same, default=0), max(alike, default=0))


def chosen_value(text: str, focus: Focus, catalog: Catalog, read: Read) -> Reading | None:
    """The message that was asked about, read as the reply chooses, or with what the reply adds to it.

    None where the reply speaks of something else.
    """
    if not (focus.offered and focus.asked):
        return None
    offered, *before = focus.offered
    home = _home(text, offered, catalog)
    asked, *earlier = focus.asked
    about = replace(focus, offered=tuple(before), asked=tuple(earlier))

    def so(one: Home) -> Reading:
        return read(asked, replace(about, meant=(*focus.meant, one)))

    if home is None:
        return _added(text, so(offered.homes[0]), offered.homes[0], about, catalog, read)
    reading = so(home)
    if isinstance(reading.request, Several):
        others = [so(other).request for other in offered.homes if other != home]
        reading = replace(reading, request=_open_parts(reading.request, others))
    return replace(reading, meant=(home, *reading.meant))


def _added(
    text: str, likely: Reading, home: Home, about: Focus, catalog: Catalog, read: Read
) -> Reading | None:
    """Only those over 30, said instead of a choice: the likelier home is taken for granted, and told."""
    alone = replace(about, offered=())
    added = read(text, focus_after(likely, replace(alone, meant=(*about.meant, home))))
    if added.request == read(text, alone).request or isinstance(added.request, Ask):
        return None
    request = added.request
    if isinstance(request, MakeSegment):
        request = replace(request, edits=False)  # what was asked about has made none yet
    field, value = catalog.fields[home[0]], home[1]
    told = speaker(added.language).say(
        "which-value-as",
        value=field.value_name(value, added.language),
        field=field.name(added.language),
    )
    return replace(added, request=request, notes=(*added.notes, told), meant=(home, *likely.meant))


def _home(text: str, offered: Offered, catalog: Catalog) -> Home | None:
    """The home that is the option, or the only one whose field the text names, with hardly a word more."""
    if text.strip() in offered.options:
        return offered.homes[offered.options.index(text.strip())]
    words = [token.norm for token in tokenize(text) if token.kind != "sign"]
    named = [home for home in offered.homes if _names(words, catalog.fields[home[0]])]
    return named[0] if len(named) == 1 else None


def _names(words: Sequence[str], field: CatalogField) -> bool:
    """The city, as a region, 城市: in whatever language."""
    names = (tokenize(name) for many in field.names.values() for name in many)
    return any(
        words[at:] == [token.norm for token in name] for name in names for at in range(FEW + 1)
    )


def _open_parts(asked: Several, others: Sequence[object]) -> Several:
    """Of several requests those that the choice changes; the rest was done before it was asked."""
    unlike = [other for other in others if isinstance(other, Several)]
    parts = tuple(
        part for at, part in enumerate(asked.parts) if any(_differs(part, at, o) for o in unlike)
    )
    return Several(parts) if parts else asked


def _differs(part: Part, at: int, other: Several) -> bool:
    return at >= len(other.parts) or other.parts[at].request != part.request

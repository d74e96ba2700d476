"""Messages that are not about a definition: thanks, help, undo, what a word means, what is not done here."""

import re
from collections.abc import Sequence

from agent.embedded.acts import CHAT, Signs
from agent.embedded.annotate import Annotated
from agent.embedded.no_such_numbers import no_such_number
from agent.embedded.requests import (
    Advise,
    Ask,
    Chat,
    Decline,
    Explain,
    ListSegments,
    LookUp,
    Request,
    Save,
    ShowCatalog,
    Undo,
)  # fmt: skip
from agent.embedded.spans import Span
from crm.catalog.model import Catalog

QUOTED = re.compile(r"[\"“”„«»「」']([^\"“”„«»「」']{1,80})[\"“”„«»「」']")
HANDING_OUT = ("show", "find", "segment", "export", "write")
ID = re.compile(
    r"(?<![\w-])[A-Z]{1,4}[-_]?\d{4,}(?![\w-])", re.ASCII | re.IGNORECASE
)  # as companies number customers
ADDRESS = re.compile(r"[^\s@<>]+@[^\s@<>]+\.\w+")

TELLING = ("value", "region", "verb", "term", "event", "defined", "field")  # some of them


def special(said: Annotated, signs: Signs, catalog: Catalog) -> Request | None:
    """The request, when the message is one of these; None when it is about people, numbers or products."""
    acts = signs.acts
    content = signs.people or signs.measures or signs.goods or signs.deeds or signs.split
    if "advise" in signs.first or ("advise" in acts and not content):
        return Advise(said.text)
    if "average" in acts:
        return Ask("ask-average")
    if lacking := no_such_number(said):
        return lacking
    numbered = bool(signs.measures) and (signs.windows or signs.split)  # c'est quoi le CA de mai
    if "explain" in acts and not numbered and (term := _term(said)):
        return Explain(term)
    if "catalog" in acts:
        return ShowCatalog(_table(said))
    if "delete" in acts and ("delete" in signs.first or not signs.people):
        return Decline("delete")
    if {"delete", "remove"} & acts and _removes_all(said):
        return Decline("delete")
    if "export" in acts and (_personal(said, catalog) or "export" in signs.first):
        return Decline("export")
    if (
        _personal(said, catalog)
        and signs.first & {"show", "find"}
        and not signs.deeds
        and not signs.named
    ):
        return Decline("export")
    if _handed_out(said, catalog):
        return Decline("export")
    if found := ADDRESS.search(said.text):
        return LookUp(found[0])
    if (found := ID.search(said.text)) and not _is_value(said, found.start()):
        return LookUp(found[0])
    if "undo" in acts and (not content or _says_only("undo", said)):
        return Undo()
    if "save" in signs.first:
        return Save(_name(said))
    if _lists_segments(said, signs):
        return ListSegments()
    chat = next((a for a in CHAT if a in acts), None)
    if chat and not content and not signs.compared and not signs.windows and not said.uncovered():
        return Chat(chat)  # type: ignore[arg-type]
    return None


def _removes_all(said: Annotated) -> bool:
    """Remove all customers: nobody would be left. Everyone except Germans leaves somebody."""
    whom = next((i for i, s in enumerate(said.spans) if s.meaning == "everyone"), 0)
    if any(s.kind in TELLING for s in said.spans[whom + 1 :]):
        return False  # drop anyone without consent
    around = (*said.spans[:whom], said.spans[-1])  # 把所有客户删掉: the verb stands last
    acts = (s.of_kind("act") for s in around if s.kind != "particle")
    return any(act.meaning in ("delete", "remove") for act in acts if act)


def _is_value(said: Annotated, at: int) -> bool:
    """Whether the words at a place of the text are a value that is known: a coupon, a product."""
    return any(
        s.kind == "value" and said.tokens[s.start].start <= at < said.tokens[s.end - 1].end
        for s in said.spans
    )


def _term(said: Annotated) -> str | None:
    """The business word or measure asked about."""
    for span in said.spans:
        if span.kind in ("term", "measure"):
            return str(span.meaning)
        if span.kind == "verb" and span.meaning == "engage":
            return "engaged"
    return None


def _says_only(act: str, said: Annotated) -> bool:
    """Whether nothing but this act is said: annule, which is also `cancelled`."""
    spans = [s for s in said.spans if s.kind not in ("filler", "particle")]
    return not said.uncovered() and all(
        any(r.kind == "act" and r.meaning == act for r in s.readings()) for s in spans
    )


def _table(said: Annotated) -> str | None:
    for span in said.spans:
        for reading in span.readings():
            if reading.kind == "table":
                return str(reading.meaning)
    return None


def _personal(said: Annotated, catalog: Catalog) -> bool:
    """Whether contact details or names themselves are asked for."""
    for span in said.spans:
        field = span.of_kind("field")
        if (
            field
            and span.kind == "field"
            and field.meaning in catalog.fields
            and (
                catalog.fields[str(field.meaning)].personal
                and field.meaning != "customers.birth_date"
            )
        ):
            return True
    return False


def _handed_out(said: Annotated, catalog: Catalog) -> bool:
    """List the phone numbers of ..., 把电话号码发给我: contact details stand right beside the act."""
    spans = [s for s in said.spans if s.kind != "filler"]
    for index, span in enumerate(spans):
        if _is_contact(span, catalog):
            before, behind = spans[:index], spans[index + 1 :]
            asked = bool(before) and (_hands_out(before[-1]) or _is_theirs(before))
            return asked or (len(behind) == 1 and _hands_out(behind[0]))
    return False


def _is_theirs(before: Sequence[Span]) -> bool:
    """Give me a list of our customers' phone numbers: theirs, asked for by the first words."""
    whose = before[-1].meaning in ("customers", "everyone")
    return whose and any(_hands_out(span) for span in before[:2])


def _is_contact(span: Span, catalog: Catalog) -> bool:
    field = catalog.fields.get(str(span.meaning)) if span.kind == "field" else None
    return field is not None and field.personal and field.id != "customers.birth_date"


def _hands_out(span: Span) -> bool:
    return any(r.kind == "act" and r.meaning in HANDING_OUT for r in span.readings())


def _name(said: Annotated) -> str:
    """The name to save under: what is quoted, else what stands behind `as`."""
    quoted = QUOTED.search(said.text)
    if quoted:
        return quoted[1].strip()
    save = next(s for s in said.spans if (a := s.of_kind("act")) and a.meaning == "save")
    return said.text[said.tokens[save.end - 1].end :].strip(" .!?:：。")


def _lists_segments(said: Annotated, signs: Signs) -> bool:
    """Show my segments: the word for segments with nothing said of whom."""
    shows = bool({"show", "count"} & signs.acts) and "segment" in signs.acts
    bare = not (signs.people or signs.deeds or signs.goods or signs.measures or signs.compared)
    return shows and bare and not said.uncovered()

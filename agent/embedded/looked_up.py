"""A customer who is asked for by name: look up Anna Becker, wer ist Anna Becker, 查找客户张伟."""

import re
from functools import cache

from agent.embedded.annotate import Annotated
from agent.embedded.text import normalise
from crm.languages.speak import LANGUAGES
from crm.languages.words_files import words_file

ENDS = " .!?。！？¿¡"
LONGEST = 4  # words of a name


def person_named(said: Annotated) -> str | None:
    """The name, where nothing else is said and none of its words is known here."""
    norm, origin = normalise(said.text)
    end = len(norm.rstrip(ENDS))
    start = len(norm) - len(norm.lstrip(ENDS))
    tried = (_shape(la).fullmatch(norm, start, end) for la in (said.language, *LANGUAGES))
    match = next((found for found in tried if found), None)
    if match is None:
        return None
    start, end = origin[match.start("name")], origin[match.end("name") - 1] + 1
    words = [t for t in said.tokens if start <= t.start < end]
    unknown = {t.start for t in said.uncovered()}
    known = [t for t in words if t.start not in unknown]
    signs = all(t.kind == "cjk" for t in known) and 2 * len(known) < len(words)  # 欧阳: 欧 is euros
    return said.text[start:end] if 2 <= len(words) <= LONGEST and signs else None


@cache
def _shape(language: str) -> re.Pattern[str]:
    """The pattern of `people.yaml`, in which {name} stands for the name."""
    said = words_file(language, "people")["looked_up"]
    return re.compile(normalise(said)[0].replace("{name}", r"(?P<name>[^\d,;:]+?)"))

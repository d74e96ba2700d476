"""Numbers that companies speak of and that no customer data holds: market share, EBITDA."""

from collections.abc import Iterator

from agent.embedded.annotate import Annotated
from agent.embedded.grammar import grammar
from agent.embedded.requests import Ask
from agent.embedded.text import tokenize
from crm.languages.speak import speaker
from crm.reports.labels import measure_name

LONGEST = 6  # words
OWN = ("field", "measure", "value")


def no_such_number(said: Annotated) -> Ask | None:
    """The question back, with the same message about the nearest numbers that there are."""
    for start, end, near in _named(said):
        if any(s.start <= start and end <= s.end and s.of_kind(*OWN) for s in said.spans):
            continue  # the company has a column of that name; the list churn rate is a number of ours
        first, last = said.tokens[start].start, said.tokens[end - 1].end
        say = speaker(said.language)
        told = (f"{said.text[:first]}{measure_name(id, say)}{said.text[last:]}" for id in near)
        return Ask("ask-unknown-words", {"words": said.text[first:last]}, tuple(told))
    return None


def _named(said: Annotated) -> Iterator[tuple[int, int, list[str]]]:
    """Where such a number stands, and the measures that are nearest to it."""
    norms = [token.norm for token in said.tokens]
    for words, near in grammar(said.language).data["no_numbers"].items():
        wanted = "".join(token.norm for token in tokenize(str(words)))
        for start in range(len(norms)):
            for end in range(start + 1, min(start + LONGEST, len(norms)) + 1):
                if "".join(norms[start:end]) == wanted:  # a compound may have been taken apart
                    yield start, end, near

"""Clientes que son promotores: who are, said of people, asks for no meaning."""

from collections.abc import Sequence

from agent.embedded.spans import Span


def who_are(found: Sequence[Span]) -> list[Span]:
    """The spans without a request to explain that begins behind people, where who can stand."""
    people = [s.end for s in found if s.kind == "table" and s.meaning == "customers"]
    relates = {s.start for s in found if s.kind == "particle" and s.meaning == "who"}

    def tells(span: Span) -> bool:
        asks = span.kind == "act" and span.meaning == "explain"
        return asks and span.start in relates and any(end <= span.start for end in people)

    return [span for span in found if not tells(span)]

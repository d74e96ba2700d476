"""Who prefer cedar, 喜欢红色的客户: words that only lead to a value of the company's own.

Before anything else they are words like any other, so that liking coffee is not taken for having bought it.
"""

from collections.abc import Sequence

from agent.embedded.spans import Span

LIKES = "likes"
STANDARD = ("customers.country", "customers.region", "customers.city", "customers.gender")
NEAR = 2  # words between


def liked(spans: Sequence[Span]) -> list[Span]:
    """The spans without words of liking that no value of customers stands beside."""
    named = [s for s in spans if _is_of_customers(s)]
    return [s for s in spans if not _likes(s) or any(_is_near(s, value) for value in named)]


def _is_near(like: Span, value: Span) -> bool:
    """Who like red, die Rot mögen."""
    return 0 <= value.start - like.end <= NEAR or 0 <= like.start - value.end <= NEAR


def _likes(span: Span) -> bool:
    return (span.kind, span.meaning) == ("filler", LIKES)


def _is_of_customers(span: Span) -> bool:
    named = str(span.meaning[0]) if span.kind == "value" else ""
    return named.startswith("customers.") and named not in STANDARD

"""What the embedded model says by itself: questions back, thanks, what it declines."""

from agent.embedded.requests import Ask, Chat, Decline
from crm.languages.speak import speaker

OPTION_KEYS = {
    "revenue": "ask-option-revenue",
    "orders": "ask-option-orders",
    "customers": "ask-option-customers",
    "open_rate": "ask-option-open-rate",
}


def question(ask: Ask, language: str) -> tuple[str, tuple[str, ...]]:
    """The question's text and its options, in the language."""
    say = speaker(language)
    options = tuple(say.say(OPTION_KEYS[o]) if o in OPTION_KEYS else o for o in ask.options)
    return say.say(ask.key, **ask.values), options


def chat(request: Chat | Decline, language: str) -> str:
    """A greeting, thanks, help, or why something is not done."""
    key = (
        f"answer-{request.about}"
        if isinstance(request, Chat)
        else f"answer-decline-{request.about}"
    )
    return speaker(language).say(key)

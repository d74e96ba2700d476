"""What an answer cost, as one line under it on every screen."""

from agent.events import Usage
from crm.languages.speak import Speaker

DIGITS = 6  # a typical answer costs a fraction of a cent


def paid(usage: Usage, say: Speaker) -> str:
    """Which model answered and for how much; "" where there are no prices or nothing was asked of it.

    The cost follows from the prices in catalog.yaml; it is called estimated where the service did
    not report its tokens.
    """
    if usage.cost is None:
        return ""
    cost = f"{say.number(usage.cost, DIGITS)} {usage.currency}"
    key = "answer-cost-estimated" if usage.estimated else "answer-cost"
    return say.say(key, cost=cost, model=usage.model)

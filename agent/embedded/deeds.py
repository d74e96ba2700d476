"""What people do, from a verb and what it is done to: open + email, add + cart, open + ticket.

One table for all languages; a language's data file only says its words for the verbs and objects.
"""

from collections.abc import Collection, Iterable

# (verb, object or None) -> event types. The first line that fits a clause is taken.
EVENTS: tuple[tuple[str, str | None, tuple[str, ...]], ...] = (
    ("open", "email", ("email_opened",)),
    ("open", "campaign", ("email_opened",)),
    ("open", "push", ("push_opened",)),
    ("open", "app", ("app_opened",)),
    ("use", "app", ("app_opened",)),
    ("visit", "app", ("app_opened",)),
    ("view", "email", ("email_opened",)),
    ("click", "sms", ("sms_clicked",)),
    ("click", "link", ("email_clicked",)),
    ("click", "email", ("email_clicked",)),
    ("click", "campaign", ("email_clicked",)),
    ("view", "page", ("page_viewed",)),
    ("view", "website", ("page_viewed",)),
    ("view", "product", ("product_viewed",)),
    ("visit", "website", ("page_viewed",)),
    ("visit", "page", ("page_viewed",)),
    ("visit", "store", ("store_visited",)),
    ("add", "cart", ("cart_added",)),
    ("start", "checkout", ("checkout_started",)),
    ("receive", "sms", ("sms_sent",)),
    ("receive", "push", ("push_sent",)),
    ("receive", "email", ("email_delivered",)),
    ("receive", "campaign", ("email_delivered",)),
    ("browse", "store", ("store_visited",)),
    ("browse", "app", ("app_opened",)),
    ("browse", "product", ("product_viewed",)),
    ("browse", None, ("page_viewed",)),
    ("visit", None, ("store_visited",)),
    ("open", None, ("email_opened",)),
    ("click", None, ("email_clicked",)),
    ("view", None, ("product_viewed",)),
    ("add", None, ("cart_added",)),
    ("bounce", None, ("email_bounced",)),
    ("unsubscribe", None, ("email_unsubscribed",)),
    ("complain", None, ("email_complained",)),
    ("receive", None, ("email_delivered",)),
)
# Objects that stand for an event without a verb: "cart additions" are catalog names; a bare noun is not a deed.
WITHOUT_VERB: dict[str, tuple[str, ...]] = {"checkout": ("checkout_started",)}

# What verbs are done to, where a word may be several verbs.
DONE = {(verb, thing) for verb, thing, _ in EVENTS if thing} | {("contact", "ticket")}


def event_of(
    verbs: Collection[str], objects: Collection[str], known: Iterable[str]
) -> tuple[str, ...]:
    """The event types meant; () when the verb is none of an event. `known` are the types in the data."""
    for verb, thing, types in EVENTS:
        if verb in verbs and (thing is None or thing in objects):
            return _in_data(types, tuple(known))
    for thing, types in WITHOUT_VERB.items():
        if thing in objects and not verbs:
            return types
    return ()


def _in_data(types: tuple[str, ...], known: tuple[str, ...]) -> tuple[str, ...]:
    """Where deliveries are not recorded, sends stand for them."""
    if types == ("email_delivered",) and "email_delivered" not in known:
        return ("email_sent",)
    return types

"""What happened, collected in pieces from the mailing and the visits, and written in one table."""

from collections.abc import Sequence

import numpy as np

from crm.warehouse.demo.arrays import (
    NEVER,
    Chance,
    Flags,
    Floats,
    Ints,
    Texts,
    pick,
    texts,
)
from crm.warehouse.demo.catalogue import Products
from crm.warehouse.demo.files import codes, ids, stamps
from crm.warehouse.demo.people import People

TYPES = (
    "email_sent",
    "email_delivered",
    "email_bounced",
    "email_opened",
    "email_clicked",
    "email_unsubscribed",
    "email_complained",
    "push_sent",
    "push_opened",
    "sms_sent",
    "sms_clicked",
    "page_viewed",
    "product_viewed",
    "cart_added",
    "checkout_started",
    "app_opened",
    "store_visited",
)
CHANNELS = ("email", "push", "sms", "web", "app", "store")
DEVICES = ("mobile", "desktop", "tablet")
PAGES = (
    "/",
    "/new",
    "/sale",
    "/stores",
    "/advice/curls",
    "/advice/color",
    "/trade",
    "/search",
)
SEARCHES = (
    "dryer",
    "curly hair",
    "vegan shampoo",
    "grey coverage",
    "gift",
    "diffuser",
    "scissors",
)


class EventLog:
    """Rows of events, in any order until `columns` sorts them by time."""

    def __init__(self, season_end: int) -> None:
        self.end = season_end
        self._rows: list[Ints] = []  # each: who, at, type, channel, campaign, product, session
        self._sessions = 0

    def new_sessions(self, how_many: int) -> Ints:
        """Numbers of visits that no other visit has."""
        self._sessions += how_many
        return np.arange(self._sessions - how_many, self._sessions)

    def add(
        self,
        type_: str,
        channel: str | Ints,
        who: Ints,
        at: Ints,
        *,
        campaign: int = NEVER,
        product: Ints | None = None,
        session: Ints | None = None,
    ) -> None:
        """Add events of one type; those after the end of the data are left out."""
        none = np.full(len(who), NEVER)
        way = np.full(len(who), CHANNELS.index(channel)) if isinstance(channel, str) else channel
        rows = [
            who,
            at,
            np.full(len(who), TYPES.index(type_)),
            way,
            np.full(len(who), campaign),
        ]
        rows += [
            none if product is None else product,
            none if session is None else session,
        ]
        table = np.stack(rows)
        self._rows.append(table[:, at < self.end])

    def columns(
        self,
        chance: Chance,
        people: People,
        products: Products,
        campaign_ids: list[str],
    ) -> dict[str, Sequence[object]]:
        table = np.concatenate(self._rows, axis=1)
        table = table[:, np.argsort(table[1], kind="stable")]
        who, at, type_, channel, campaign, product, session = table
        price = np.append(products.price, 0)[product]
        return {
            "event_id": ids("E", len(who), 7),
            "customer_id": codes(who, people.ids),
            "occurred_at": stamps(at),
            "type": codes(type_, TYPES),
            "channel": codes(channel, CHANNELS),
            "campaign_id": codes(campaign, campaign_ids),
            "product_id": codes(product, products.ids),
            "session_id": [f"S{n}" if n >= 0 else "" for n in session.tolist()],
            "url": _urls(chance, type_, product, products),
            "device": _devices(chance, type_, channel, who),
            "value": _values(type_, price),
            "properties": _properties(chance, type_),
        }


def _is(type_: Ints, *names: str) -> Flags:
    return np.isin(type_, [TYPES.index(name) for name in names])


def _urls(chance: Chance, type_: Ints, product: Ints, products: Products) -> list[str]:
    """Pages for page views, a product's page for product views and clicks."""
    pages = texts(list(PAGES))[pick(chance, np.array([6, 3, 3, 1, 2, 2, 1, 3.0]), len(type_))]
    shown = texts([*(f"/p/{i}" for i in products.ids), ""])[product]
    page, of_product = (
        _is(type_, "page_viewed"),
        _is(type_, "product_viewed", "email_clicked"),
    )
    return list(np.where(page, pages, np.where(of_product, shown, "")))


def _devices(chance: Chance, type_: Ints, channel: Ints, who: Ints) -> list[str]:
    """Most people keep to one device; apps are on mobiles, what the sender does has none."""
    usual = pick(chance, np.array([0.58, 0.35, 0.07]), int(who.max(initial=0)) + 1)[who]
    device = np.where(chance.random(len(who)) < 0.85, usual, (usual + 1) % 3)
    device = np.where(_is_mobile(channel), 0, device)
    none = _is(type_, "email_sent", "email_delivered", "email_bounced", "push_sent", "sms_sent")
    none |= _is(type_, "store_visited")
    return codes(np.where(none, NEVER, device), DEVICES)


def _is_mobile(channel: Ints) -> Flags:
    return np.isin(channel, [CHANNELS.index(name) for name in ("app", "push", "sms")])


def _values(type_: Ints, price: Floats) -> list[object]:
    """The price, in US dollars, of what was added to the cart."""
    shown: Texts = np.where(_is(type_, "cart_added"), price.astype(object), "")
    return list(shown)


def _properties(chance: Chance, type_: Ints) -> list[str]:
    """Bounces say that they are hard; one page view in twelve was a search, and says for what."""
    searches = texts([f'{{"search": "{words}"}}' for words in SEARCHES])
    said = searches[chance.integers(0, len(SEARCHES), len(type_))]
    searched = _is(type_, "page_viewed") & (chance.random(len(type_)) < 0.08)
    bounced = np.where(_is(type_, "email_bounced"), '{"bounce": "hard"}', "")
    return list(np.where(searched, said, bounced))

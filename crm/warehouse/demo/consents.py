"""Who may be written to, by channel: what they said when they joined, and what they changed."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from crm.warehouse.demo.arrays import DAY, NEVER, Chance, Flags, Ints, pick
from crm.warehouse.demo.files import codes, stamps
from crm.warehouse.demo.people import CONSUMER, People

CHANNELS = ("email", "sms", "push")
STATUSES = ("opted_in", "opted_out", "pending")
OPTED_IN, OPTED_OUT, PENDING = range(3)
SOURCES = ("signup", "checkout", "store", "preference_center", "unsubscribe_link")
UNSUBSCRIBE_LINK = 4


@dataclass(frozen=True)
class Consents:
    """By channel: what each customer said on joining, NEVER (-1) where there is no contact."""

    at_first: dict[str, Ints]

    def given(self, channel: str) -> Flags:
        return np.asarray(self.at_first[channel] == OPTED_IN)


def first_consents(chance: Chance, people: People) -> Consents:
    reach = {"email": people.has_email, "sms": people.has_phone, "push": people.has_app}
    shares = {"email": [79, 13, 8.0], "sms": [46, 47, 7.0], "push": [66, 34, 0.0]}
    said = {c: pick(chance, np.array(shares[c]), len(people)) for c in CHANNELS}
    return Consents({c: np.where(reach[c], said[c], NEVER) for c in CHANNELS})


def consent_columns(
    chance: Chance, consents: Consents, people: People, unsubscribed: Ints
) -> dict[str, Sequence[object]]:
    """unsubscribed: when each customer left the mails, NEVER for those who stayed."""
    parts = [_of_channel(chance, consents, people, unsubscribed, c) for c in CHANNELS]
    return {name: [v for part in parts for v in part[name]] for name in parts[0]}


def _of_channel(
    chance: Chance, consents: Consents, people: People, unsubscribed: Ints, channel: str
) -> dict[str, Sequence[object]]:
    who = np.flatnonzero(consents.at_first[channel] != NEVER)
    left = (unsubscribed[who] != NEVER) & (channel == "email")
    status = np.where(left, OPTED_OUT, consents.at_first[channel][who])
    source = pick(chance, np.array([60, 22, 12, 6.0]), len(who))
    later = (chance.random(len(who)) < 0.12) * chance.integers(0, 90 * DAY, len(who))
    latest = np.minimum(people.created[who] + later, people.active_until[who] - 1)
    return {
        "customer_id": codes(who, people.ids),
        "channel": [channel] * len(who),
        "status": codes(status, STATUSES),
        "purpose": list(np.where(people.type[who] == CONSUMER, "marketing", "trade_marketing")),
        "source": codes(np.where(left, UNSUBSCRIBE_LINK, source), SOURCES),
        "updated_at": stamps(np.where(left, unsubscribed[who], latest)),
    }

"""Sending the campaigns: who got each, who opened and clicked, and the orders that came of it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from crm.warehouse.demo.arrays import DAY, NEVER, Chance, Flags, Ints, pick
from crm.warehouse.demo.campaigns import Campaign
from crm.warehouse.demo.catalogue import Products
from crm.warehouse.demo.consents import Consents
from crm.warehouse.demo.demand import Demand
from crm.warehouse.demo.eventlog import EventLog
from crm.warehouse.demo.people import SALON_OWNER, STYLIST, People

DEAD_ADDRESSES = 0.018
CLICKS = 0.15  # of those who open
ORDERS = 0.07  # of those who click


@dataclass(frozen=True)
class Mailing:
    """What came of all campaigns."""

    demand: Demand  # orders placed because of a click
    unsubscribed: Ints  # when each customer left the mails, NEVER for those who stayed
    sends: Ints  # how many people each campaign went to


class Sender:
    """Sends one campaign after the other, remembering who unsubscribed and whose mail bounced."""

    def __init__(
        self,
        chance: Chance,
        people: People,
        products: Products,
        consents: Consents,
        own: Demand,
        log: EventLog,
    ) -> None:
        self.chance, self.people, self.products = chance, people, products
        self.consents, self.own, self.log = consents, own, log
        size = len(people)
        self.unsubscribed = np.full(size, NEVER)
        self.bounced = np.zeros(size, bool)
        self.dead = chance.random(size) < DEAD_ADDRESSES
        self.first_half = chance.random(size) < 0.5
        self.orders: list[Demand] = []

    def send_all(self, campaigns: Sequence[Campaign]) -> Mailing:
        ways = {"email": self._mail, "sms": self._text, "push": self._push}
        sends = [ways[c.channel](number, c) for number, c in enumerate(campaigns)]
        demand = self.orders[0]
        for more in self.orders[1:]:
            demand = demand.and_also(more)
        return Mailing(demand, self.unsubscribed, np.array(sends))

    def _audience(self, campaign: Campaign) -> Ints:
        people = self.people
        may = self.consents.given(campaign.channel) & (people.created < campaign.sent - 3600)
        may &= self.chance.random(len(people)) < campaign.share
        if campaign.channel == "email":
            may &= (self.unsubscribed == NEVER) & ~self.bounced
        if campaign.area:
            may &= people.area == campaign.area
        if campaign.trade:
            may &= np.isin(people.type, (SALON_OWNER, STYLIST))
        if campaign.owners:
            may &= people.type == SALON_OWNER
        if campaign.half:
            may &= self.first_half == (campaign.half == 1)
        return np.flatnonzero(may & self._lapsed(campaign.sent) if campaign.lapsed else may)

    def _lapsed(self, sent: int) -> Flags:
        """Who has bought, but not in the 180 days before."""
        last = np.full(len(self.people), NEVER)
        before = self.own.at < sent
        np.maximum.at(last, self.own.who[before], self.own.at[before])
        return np.asarray((last != NEVER) & (last < sent - 180 * DAY))

    def _mail(self, number: int, campaign: Campaign) -> int:
        who = self._audience(campaign)
        sent = campaign.sent + self.chance.integers(0, 900, len(who))
        self.log.add("email_sent", "email", who, sent, campaign=number)
        dead = self.dead[who]
        self.bounced[who[dead]] = True
        self.log.add("email_bounced", "email", who[dead], sent[dead] + 40, campaign=number)
        self.log.add("email_delivered", "email", who[~dead], sent[~dead] + 25, campaign=number)
        self._read(number, campaign, who[~dead], sent[~dead] + 30)
        return len(who)

    def _read(self, number: int, campaign: Campaign, who: Ints, since: Ints) -> None:
        who, at = self._react(who, since, campaign.lift, hours=4.0)
        self.log.add("email_opened", "email", who, at, campaign=number)
        again = self.chance.random(len(who)) < 0.18
        later = np.minimum(at + 5 * 3600, self.people.active_until[who])
        self.log.add("email_opened", "email", who[again], later[again], campaign=number)
        self._click(number, campaign, who, at)
        self._leave(number, who, at)

    def _react(self, who: Ints, since: Ints, lift: float, hours: float) -> tuple[Ints, Ints]:
        """Who opens, and when: half of them within these hours, some days later."""
        delay = np.exp(self.chance.normal(np.log(hours * 3600), 1.4, len(who)))
        at = since + np.minimum(delay, 6 * DAY).astype(np.int64)
        chance = np.minimum(self.people.openness[who] * lift, 0.95)
        opens = self.chance.random(len(who)) < chance
        opens &= (at < self.people.active_until[who]) & (at < self.log.end)
        return who[opens], at[opens]

    def _click(self, number: int, campaign: Campaign, who: Ints, at: Ints) -> None:
        share = CLICKS * campaign.click_lift * (1.2 if campaign.percent else 1.0)
        clicks = self.chance.random(len(who)) < share
        who, at = (
            who[clicks],
            at[clicks] + self.chance.integers(5, 240, int(clicks.sum())),
        )
        product = pick(self.chance, self.products.popularity, len(who))
        self.log.add("email_clicked", "email", who, at, campaign=number, product=product)
        visit = self.log.new_sessions(len(who))
        self.log.add("product_viewed", "web", who, at + 4, product=product, session=visit)
        self._order(number, campaign, who, at)

    def _order(self, number: int, campaign: Campaign, who: Ints, at: Ints) -> None:
        buys = self.chance.random(len(who)) < ORDERS * (1.6 if campaign.percent else 1.0)
        delay = 900 + np.minimum(self.chance.exponential(1.1, len(who)), 4.8) * DAY
        at = at + delay.astype(np.int64)
        buys &= (at < self.people.active_until[who]) & (at < self.log.end)
        code = number if campaign.coupon else NEVER
        self.orders.append(Demand(who[buys], at[buys], np.full(int(buys.sum()), code)))

    def _leave(self, number: int, who: Ints, at: Ints) -> None:
        luck = self.chance.random(len(who))
        for type_, leaves in (
            ("email_unsubscribed", luck < 0.006),
            ("email_complained", luck > 0.9994),
        ):
            gone, when = who[leaves], at[leaves] + 60
            self.log.add(type_, "email", gone, when, campaign=number)
            self.unsubscribed[gone] = np.minimum(when, self.log.end - 1)

    def _text(self, number: int, campaign: Campaign) -> int:
        who = self._audience(campaign)
        sent = campaign.sent + self.chance.integers(0, 300, len(who))
        self.log.add("sms_sent", "sms", who, sent, campaign=number)
        who, at = self._react(who, sent + 20, 0.3, hours=1.0)
        self.log.add("sms_clicked", "sms", who, at, campaign=number)
        return len(sent)

    def _push(self, number: int, campaign: Campaign) -> int:
        who = self._audience(campaign)
        sent = campaign.sent + self.chance.integers(0, 300, len(who))
        self.log.add("push_sent", "push", who, sent, campaign=number)
        who, at = self._react(who, sent + 20, 0.45, hours=0.8)
        self.log.add("push_opened", "push", who, at, campaign=number)
        self.log.add("app_opened", "app", who, at + 1, session=self.log.new_sessions(len(who)))
        return len(sent)

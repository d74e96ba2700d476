"""Campaigns, what became of their mails, and what people did in the shop. Half of them fall silent."""

from datetime import datetime, timedelta
from itertools import count

from evals.retailer.chance import FIRST_DAY, LAST_MOMENT, Chance, Row, names, written

VISITS = {
    "page_viewed": 38, "product_viewed": 30, "cart_added": 14, "checkout_started": 4,
    "app_opened": 8, "store_visited": 3, "quiz_finished": 3,
}  # fmt: skip
SECOND = timedelta(seconds=1)


def campaigns(how_many: int, chance: Chance) -> list[Row]:
    sent = sorted(chance.moment(FIRST_DAY, LAST_MOMENT) for _ in range(how_many))
    return [_campaign(number, at, chance) for number, at in enumerate(sent, 1)]


def _campaign(number: int, at: datetime, chance: Chance) -> Row:
    name = f"{chance.one(names()['campaigns'])} {at:%b %Y} no. {number}"
    return {
        "campaign_id": f"M{number:02d}",
        "name": name,
        "channel": chance.by_weight({"email": 80, "sms": 10, "push": 10}),
        "subject": f"{name}: open me",
        "type": chance.by_weight(names()["campaign_types"]),
        "sent_at": written(at),
        "cost": f"{chance.amount(40, 600):.2f}",
        "currency": chance.one(["USD", "GBP"]),
    }


class Activity:
    """The events of everybody, each with a number of its own."""

    def __init__(self, people: list[Row], shelf: list[Row], chance: Chance) -> None:
        self.people, self.shelf, self.chance = people, shelf, chance
        self.rows: list[Row] = []
        self._numbers = count(1)
        self._silent_from = {
            p["customer_id"]: chance.moment(FIRST_DAY, LAST_MOMENT) if chance.happens(0.5) else LAST_MOMENT
            for p in people
        }  # fmt: skip

    def event(self, person: Row, type: str, at: datetime, channel: str, **more: str) -> None:
        """Nothing is recorded after the last moment of the company."""
        if at > LAST_MOMENT:
            return
        self.rows.append(
            {
                "event_id": f"V{next(self._numbers):07d}",
                "customer_id": person["customer_id"],
                "occurred_at": written(at),
                "type": type,
                "channel": channel,
                "campaign_id": more.get("campaign_id", ""),
                "product_id": more.get("product_id", ""),
                "device": self.chance.by_weight({"mobile": 6, "desktop": 3, "": 1}),
            }
        )

    def sends(self, campaign: Row) -> None:
        at = datetime.strptime(campaign["sent_at"], "%Y-%m-%dT%H:%M:%SZ")
        for person in self.people:
            if person["created_at"] < campaign["sent_at"] and self.chance.happens(0.4):
                self._send(person, campaign, at)

    def _send(self, person: Row, campaign: Row, at: datetime) -> None:
        channel, id = campaign["channel"], campaign["campaign_id"]
        awake = at < self._silent_from[person["customer_id"]]
        self.event(person, f"{channel}_sent", at, channel, campaign_id=id)
        if channel == "email":
            self._mail(person, id, at, awake)
        elif awake and self.chance.happens(0.3):
            done = "sms_clicked" if channel == "sms" else "push_opened"
            self.event(person, done, at + 90 * SECOND, channel, campaign_id=id)

    def _mail(self, person: Row, id: str, at: datetime, awake: bool) -> None:
        if not person["email"] or self.chance.happens(0.03):
            self.event(person, "email_bounced", at + 30 * SECOND, "email", campaign_id=id)
            return
        self.event(person, "email_delivered", at + 60 * SECOND, "email", campaign_id=id)
        if not awake or not self.chance.happens(0.45):
            return
        opened = at + timedelta(minutes=self.chance.whole(5, 3000))
        self.event(person, "email_opened", opened, "email", campaign_id=id)
        if self.chance.happens(0.3):
            self.event(person, "email_clicked", opened + 40 * SECOND, "email", campaign_id=id)
        if self.chance.happens(0.02):
            self.event(person, "email_unsubscribed", opened + 90 * SECOND, "email", campaign_id=id)

    def visits(self, person: Row) -> None:
        start = datetime.strptime(person["created_at"], "%Y-%m-%dT%H:%M:%SZ")
        end = max(self._silent_from[person["customer_id"]], start)
        for _ in range(self.chance.about(6)):
            type = self.chance.by_weight(VISITS)
            about = {"product_id": self.chance.one(self.shelf)["product_id"]}
            more = about if type in ("product_viewed", "cart_added") else {}
            self.event(person, type, self.chance.moment(start, end), "web", **more)

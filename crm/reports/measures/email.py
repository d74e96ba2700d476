"""Mail in unique customer-campaign pairs (glossary: Email).

A campaign's figures count all its events; a period's figures are those of the campaigns sent in
it, so that clicks / deliveries in one table is the click rate in it. Mails opened at a certain
time, whichever campaign they belong to, are the measure `events` with events.type.
"""

from crm.reports.measures.base import Basis, Measure, Ratio
from crm.reports.sources.base import Source
from crm.reports.sources.email import CLICKED_GOODS, MAIL_PAIRS, PHONE_PAIRS, SMS_CLICKED_GOODS


def pairs(id: str, *sources: Source) -> Measure:
    """How many customer-campaign pairs reached that step."""
    bases = (Basis(source, f"COUNT_IF(u.{id} > 0)") for source in sources or (MAIL_PAIRS,))
    return Measure(id, "count", tuple(bases), additive=True)


SENT, DELIVERED, OPENED = pairs("sent"), pairs("delivered"), pairs("opened")
CLICKED, BOUNCED = pairs("clicked", MAIL_PAIRS, CLICKED_GOODS), pairs("bounced")
UNSUBSCRIBED, COMPLAINED = pairs("unsubscribed"), pairs("complained")
PUSH_SENT, PUSH_OPENED = (
    pairs("push_sent", PHONE_PAIRS),
    pairs("push_opened", PHONE_PAIRS),
)
SMS_SENT, SMS_CLICKED = (
    pairs("sms_sent", PHONE_PAIRS),
    pairs("sms_clicked", PHONE_PAIRS, SMS_CLICKED_GOODS),
)

TOTAL_OPENS = Measure("total_opens", "count", (Basis(MAIL_PAIRS, "SUM(u.opened)"),), additive=True)
"""Every open, also the second one of the same mail by the same customer."""
TOTAL_CLICKS = Measure(
    "total_clicks",
    "count",
    (Basis(MAIL_PAIRS, "SUM(u.clicked)"), Basis(CLICKED_GOODS, "SUM(u.clicked)")),
    additive=True,
)
"""Every click, also the second one in the same mail by the same customer."""

DELIVERY_RATE = Ratio("delivery_rate", "fraction", DELIVERED, SENT)
"""delivered / sent"""
OPEN_RATE = Ratio("open_rate", "fraction", OPENED, DELIVERED)
"""opened / delivered"""
CLICK_RATE = Ratio("click_rate", "fraction", CLICKED, DELIVERED)
"""clicked / delivered"""
CLICK_TO_OPEN_RATE = Ratio("click_to_open_rate", "fraction", CLICKED, OPENED)
"""clicked / opened"""
BOUNCE_RATE = Ratio("bounce_rate", "fraction", BOUNCED, SENT)
"""bounced / sent"""
UNSUBSCRIBE_RATE = Ratio("unsubscribe_rate", "fraction", UNSUBSCRIBED, DELIVERED)
"""unsubscribed / delivered"""
COMPLAINT_RATE = Ratio("complaint_rate", "fraction", COMPLAINED, DELIVERED)
"""complained / delivered"""
TOTAL_OPEN_RATE = Ratio("total_open_rate", "number", TOTAL_OPENS, DELIVERED)
"""total_opens / delivered: opens a delivered mail, above 1 where people open it again and again."""
TOTAL_CLICK_RATE = Ratio("total_click_rate", "number", TOTAL_CLICKS, DELIVERED)
"""total_clicks / delivered: clicks a delivered mail."""
PUSH_OPEN_RATE = Ratio("push_open_rate", "fraction", PUSH_OPENED, PUSH_SENT)
"""push_opened / push_sent"""
SMS_CLICK_RATE = Ratio("sms_click_rate", "fraction", SMS_CLICKED, SMS_SENT)
"""sms_clicked / sms_sent"""

MAIL = (
    SENT,
    DELIVERED,
    OPENED,
    CLICKED,
    BOUNCED,
    UNSUBSCRIBED,
    COMPLAINED,
    DELIVERY_RATE,
    OPEN_RATE,
    CLICK_RATE,
    CLICK_TO_OPEN_RATE,
    BOUNCE_RATE,
    UNSUBSCRIBE_RATE,
    COMPLAINT_RATE,
    TOTAL_OPENS,
    TOTAL_CLICKS,
    TOTAL_OPEN_RATE,
    TOTAL_CLICK_RATE,
    PUSH_SENT,
    PUSH_OPENED,
    PUSH_OPEN_RATE,
    SMS_SENT,
    SMS_CLICKED,
    SMS_CLICK_RATE,
)

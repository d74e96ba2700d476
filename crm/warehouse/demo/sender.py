"""Who writes the demo company's mails: invented, at addresses that belong to nobody."""

from crm.campaigns.sender import Sender

SENDER = Sender(
    company="Wrenfield",
    address="hello@wrenfield.example",
    reply_to="care@wrenfield.example",
    postal_address="Wrenfield, 12 Harbour Street, Springfield",
    website="https://wrenfield.example",
    unsubscribe="https://wrenfield.example/unsubscribe",
)

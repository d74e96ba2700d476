"""One recipient's mail, with the headers that mail programs and the law want."""

from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from functools import lru_cache
from typing import cast

from crm.campaigns.headers import POLICY
from crm.campaigns.pictures import Picture
from crm.campaigns.render import Letter, fill
from crm.campaigns.sender import Sender
from crm.campaigns.words import one_line
from crm.store.sends import SendRow


def mail_to(row: SendRow, letter: Letter, sender: Sender, now: datetime) -> EmailMessage:
    """The mail, complete. Its Message-ID is the ledger's; the way out works with one click."""
    way_out = sender.way_out(row.token)
    filled = fill(letter, name=row.first_name, way_out=way_out)
    message = EmailMessage(policy=POLICY)
    message["From"] = Address(one_line(sender.company), addr_spec=sender.address)
    message["To"] = Address(addr_spec=row.address)
    message["Subject"] = filled.subject
    message["Date"] = format_datetime(now)
    message["Message-ID"] = row.message_id
    if sender.reply_to:
        message["Reply-To"] = Address(addr_spec=sender.reply_to)
    message["List-Unsubscribe"] = f"<{way_out}>"
    message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message["List-Id"] = f"<{row.campaign.lower()}.{sender.domain}>"
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(filled.text)
    message.add_alternative(filled.html, subtype="html")
    _add_pictures(message, letter)
    return message


def _add_pictures(message: EmailMessage, letter: Letter) -> None:
    page = cast(EmailMessage, message.get_payload(1))
    if letter.pictures:
        page.make_related()
    for picture in letter.pictures:
        page.attach(_part(picture))


@lru_cache(maxsize=256)
def _part(picture: Picture) -> EmailMessage:
    """The picture as a part of any mail; encoding it anew for each would take most of the time."""
    part = EmailMessage(policy=POLICY)
    part.set_content(
        picture.data,
        maintype="image",
        subtype=picture.kind,
        cid=f"<{picture.cid}>",
        disposition="inline",
        filename=f"{picture.cid}.{picture.kind.split('+')[0]}",
    )
    del part["MIME-Version"]
    return part

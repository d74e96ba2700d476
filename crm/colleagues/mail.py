"""A letter as a mail: HTML and plain text that say the same, to exactly one address."""

from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from crm.campaigns.headers import POLICY
from crm.campaigns.sender import Sender
from crm.campaigns.words import one_line
from crm.colleagues.letter import Form, Letter, Part

MEDIA: dict[Form, str] = {
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "png": "image/png",
    "pdf": "application/pdf",
}


def mail(
    letter: Letter, address: str, message_id: str, sender: Sender, now: datetime
) -> EmailMessage:
    """The mail, complete. No line of data can add a header: what goes into one is made one line."""
    message = EmailMessage(policy=POLICY)
    message["From"] = Address(one_line(sender.company), addr_spec=sender.address)
    message["To"] = Address(addr_spec=address)
    message["Subject"] = one_line(letter.subject)
    message["Date"] = format_datetime(now)
    message["Message-ID"] = message_id
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(as_text(letter))
    message.add_alternative(as_html(letter), subtype="html")
    message["Content-Language"] = letter.language
    for one in letter.files:
        main, sub = MEDIA[one.form].split("/")
        message.add_attachment(one.content, maintype=main, subtype=sub, filename=one.name)
    return message


def as_html(letter: Letter) -> str:
    """A page with its styles inside, which fetches nothing; whatever it holds is escaped."""
    return _pages().get_template("letter.html").render(letter=letter)


@cache
def _pages() -> Environment:
    return Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def as_text(letter: Letter) -> str:
    """The same words without a form; tables in columns."""
    blocks = [letter.opening, *map(_part, letter.parts), "\n".join(letter.closing)]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _part(part: Part) -> str:
    lines = [part.title, "=" * len(part.title), part.about, part.summary]
    table = _table(part)
    return "\n\n".join(
        block
        for block in ("\n".join(line for line in lines if line), table, "\n".join(part.notes))
        if block
    )


def _table(part: Part) -> str:
    if not part.rows:
        return ""
    rows = [part.headings, *part.rows]
    widths = [max(len(row[i]) for row in rows) for i in range(len(part.headings))]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if figure else cell.ljust(width)
            for cell, width, figure in zip(row, widths, part.figures, strict=True)
        ).rstrip()
        for row in rows
    )

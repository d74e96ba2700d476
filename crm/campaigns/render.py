"""From a campaign to the mail: composed once for all readers, then filled in for each of them.

Composing puts the campaign's texts into our template (texts are data: escaped, their braces too)
and MJML into HTML that every mail program shows. What is left to fill are the merge fields and
the reader's own way out.
"""

import base64
import html
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from liquid import Environment, StrictUndefined
from liquid.template import BoundTemplate
from markupsafe import Markup

from crm.campaigns.definition import Campaign, ShownProduct
from crm.campaigns.pictures import Picture, Pictures
from crm.campaigns.sender import Sender
from crm.campaigns.words import first_name, for_html, for_text, one_line
from crm.languages.speak import Speaker, speaker

TEMPLATES = Path(__file__).parent / "templates"
POLICY = (
    '<meta http-equiv="Content-Security-Policy" '
    "content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">"
)


@dataclass(frozen=True)
class Letter:
    """A composed mail: Liquid texts in which only the reader is missing, and its pictures."""

    subject: str
    html: str
    text: str
    language: str
    pictures: tuple[Picture, ...]


@dataclass(frozen=True)
class Filled:
    """What one reader gets."""

    subject: str
    html: str
    text: str


def compose(campaign: Campaign, sender: Sender, pictures: Pictures) -> Letter:
    """The campaign as a letter. The same campaign, sender and pictures give the same letter."""
    import mjml

    found = {p.product_id: pictures.find(p.picture) for p in campaign.products}
    content = _content(campaign, sender, found)
    source = _template("mail.mjml", for_html, escaped=True).render(**content)
    return Letter(
        subject=for_text(one_line(campaign.subject)),
        html=mjml.mjml2html(source),
        text=_template("mail.txt", for_text, escaped=False).render(**content),
        language=campaign.language,
        pictures=tuple({p.cid: p for p in found.values() if p}.values()),
    )


def fill(letter: Letter, *, name: str, way_out: str) -> Filled:
    """The letter to one reader; without a name it greets without one."""
    called = first_name(name)
    someone = called or speaker(letter.language).say("campaign-someone")
    values = {"first_name": called, "unsubscribe": way_out}
    return Filled(
        subject=one_line(_open(letter.subject, False).render(first_name=someone)),
        html=_open(letter.html, True).render(**values),
        text=_open(letter.text, False).render(**values),
    )


def preview(letter: Letter, *, name: str = "", way_out: str = "#") -> str:
    """The HTML as a reader sees it, to be shown in a frame: pictures inside, nothing fetched."""
    page = fill(letter, name=name, way_out=way_out).html
    for picture in letter.pictures:
        data = base64.b64encode(picture.data).decode("ascii")
        page = page.replace(f"cid:{picture.cid}", f"data:image/{picture.kind};base64,{data}")
    return page.replace("<head>", f"<head>{POLICY}", 1)


def _content(
    campaign: Campaign, sender: Sender, pictures: dict[str, Picture | None]
) -> dict[str, Any]:
    say = speaker(campaign.language)
    shown = [_product(product, pictures[product.product_id], say) for product in campaign.products]
    return {
        "language": campaign.language,
        "subject": campaign.subject,
        "preheader": campaign.preheader,
        "company": sender.company,
        "postal_address": sender.postal_address,
        "blocks": [block.model_dump() for block in campaign.body],
        "products": shown,
        "product_rows": [shown[i : i + 2] for i in range(0, len(shown), 2)],
        "greeting": say.say("campaign-greeting", name="{{ first_name }}"),
        "greeting_nameless": say.say("campaign-greeting-nameless"),
        "reason": say.say("campaign-reason", company=sender.company),
        "unsubscribe_label": say.say("campaign-unsubscribe"),
    }


def _product(product: ShownProduct, picture: Picture | None, say: Speaker) -> dict[str, str]:
    price = ""
    if product.price is not None:
        price = say.money(product.price, product.currency) if product.currency else ""
    return {
        "name": one_line(product.name),
        "brand": one_line(product.brand),
        "price": price,
        "url": product.url,
        "cid": picture.cid if picture else "",
    }


@cache
def _template(file: str, words: Callable[[str], str], escaped: bool) -> BoundTemplate:
    environment = Environment(autoescape=escaped, undefined=StrictUndefined)
    environment.add_filter("words", lambda text: Markup(words(str(text))))  # noqa: S704 (escaped by `words`)
    environment.add_filter("link", _link)
    return environment.from_string((TEMPLATES / file).read_text(encoding="utf8"))


def _link(url: object) -> Markup:
    """An address as an attribute holds it; braces are written as addresses write them."""
    written = str(url).replace("{", "%7B").replace("}", "%7D")
    return Markup(html.escape(written, quote=True))  # noqa: S704 (escaped here)


@lru_cache(maxsize=16)
def _open(text: str, escaped: bool) -> BoundTemplate:
    return Environment(autoescape=escaped, undefined=StrictUndefined).from_string(text)

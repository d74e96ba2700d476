"""What stands between a campaign and its launch: every problem at once, each a sentence.

Texts may come from a model or from someone who pasted them, so that links, prices, claims of
the stock, merge fields and hidden characters are held against what the company's data and its sender say.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from crm.campaigns.definition import Campaign, ShownProduct
from crm.campaigns.sender import Sender
from crm.campaigns.stock import claims, is_true
from crm.campaigns.words import LINE_END, has_hidden, unknown_fields
from crm.errors import Misused
from crm.languages.amounts import percent
from crm.languages.speak import speaker

LONGEST_SUBJECT = 150
AFTER_LINK = ".,;:!?)]}。，；：！？）»”"
LINK = re.compile(r"(?:https?|ftp|file|javascript|data)\s*:\s*[^\s<>\"']*|\bwww\.[^\s<>\"']+", re.I)
CURRENCY = r"(?:US\$|\$|€|£|¥|￥|CHF|USD|EUR|GBP|JPY|CNY|RMB|BRL|dollars?|euros?|reais|d[oó]lares|元|美元|欧元)"
AMOUNT = r"\d{1,3}(?:[.,'\u00a0\u202f ]\d{3})*(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?"
PRICE = re.compile(rf"{CURRENCY}\s?({AMOUNT})|({AMOUNT})\s?{CURRENCY}", re.I)
SHARE = re.compile(rf"\d+(?:[.,]\d+)?\s?(?:{'|'.join(percent())})|[\d一二三四五六七八九]折", re.I)


@dataclass(frozen=True)
class Facts:
    """What a campaign is held against: the sender, and its products as the data has them now.

    `stock` is how many pieces there are of each product of which that is known.
    """

    sender: Sender
    products: Mapping[str, ShownProduct]
    stock: Mapping[str, float] = field(default_factory=dict)

    @property
    def hosts(self) -> frozenset[str]:
        """Where links may lead: the sender's own pages and those of the products shown."""
        pages = (self.sender.website, self.sender.unsubscribe)
        return frozenset(_host(url) for url in (*pages, *(p.url for p in self.products.values())))


def problems(campaign: Campaign, facts: Facts) -> tuple[Misused, ...]:
    """Everything that forbids sending it, the gravest first; empty when it may be asked for."""
    return (
        *_headers(campaign),
        *_texts(campaign),
        *_links(campaign, facts),
        *_products(campaign, facts),
        *_prices(campaign, facts),
        *_stocks(campaign, facts),
    )


def check(campaign: Campaign, facts: Facts) -> None:
    """Raises the first of the problems."""
    for problem in problems(campaign, facts):
        raise problem


def warnings(campaign: Campaign, language: str) -> tuple[str, ...]:
    """What a person should look at before approving, as sentences: promises nobody can check."""
    promised = [hit.group(0) for text in campaign.texts() for hit in SHARE.finditer(text)]
    promised += [c.words for text in campaign.texts() for c in claims(text) if c.kind == "back"]
    if not promised:
        return ()
    say = speaker(language)
    return (say.say("campaign-promise", promised=say.all_of(list(dict.fromkeys(promised)))),)


def _headers(campaign: Campaign) -> Iterator[Misused]:
    lines = (
        ("name", campaign.name),
        ("subject", campaign.subject),
        ("preheader", campaign.preheader),
    )
    for line, text in lines:
        if LINE_END.search(text) or has_hidden(text):
            yield Misused("campaign-one-line", field=line)
    if len(campaign.subject) > LONGEST_SUBJECT:
        yield Misused(
            "campaign-subject-long", length=len(campaign.subject), longest=LONGEST_SUBJECT
        )


def _texts(campaign: Campaign) -> Iterator[Misused]:
    for text in campaign.texts():
        for unknown in unknown_fields(text):
            yield Misused("campaign-merge-field", field=unknown)
    if any(has_hidden(text) for text in campaign.texts()[2:]):
        yield Misused("campaign-hidden-text")


def _links(campaign: Campaign, facts: Facts) -> Iterator[Misused]:
    written = (
        hit.group(0).rstrip(AFTER_LINK) for text in campaign.texts() for hit in LINK.finditer(text)
    )
    for link in (*campaign.links(), *written):
        if not _is_web(link) or _host(link) not in facts.hosts:
            yield Misused(
                "campaign-link", link=link[:200], hosts=", ".join(sorted(facts.hosts - {""}))
            )


def _products(campaign: Campaign, facts: Facts) -> Iterator[Misused]:
    for product in campaign.products:
        if facts.products.get(product.product_id) != product:
            yield Misused("campaign-product-changed", name=product.name)


def _prices(campaign: Campaign, facts: Facts) -> Iterator[Misused]:
    known = {round(p.price, 2) for p in facts.products.values() if p.price is not None}
    for text in campaign.texts():
        for hit in PRICE.finditer(text):
            if not _readings(hit.group(1) or hit.group(2)) & known:
                yield Misused("campaign-price", price=hit.group(0).strip())


def _stocks(campaign: Campaign, facts: Facts) -> Iterator[Misused]:
    """Only 3 left, back in stock: what none of the campaign's products bears out."""
    known = list(facts.stock.values())
    for claim in dict.fromkeys(claim for text in campaign.texts() for claim in claims(text)):
        if not is_true(claim, known):
            yield Misused("campaign-stock", claim=claim.words)


def _readings(amount: str) -> set[float]:
    """What the amount may mean: 1.299 is one thousand in Berlin and one point three in Boston."""
    digits = re.sub(r"[\s'\u00a0\u202f]", "", amount)
    plain = re.sub(r"[.,]", "", digits)
    decimal = re.sub(r"[.,](?=.*[.,])", "", digits).replace(",", ".")
    return {round(float(plain), 2), round(float(decimal), 2)}


def _is_web(link: str) -> bool:
    return bool(re.match(r"https?://", link, re.I)) and not re.search(
        r"[\s<>\"'{}\\\x00-\x1f]", link
    )


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""

"""A first version of a campaign: good copy for its purpose, or a given text, with real products."""

from pydantic import BaseModel, ConfigDict, Field

from crm.campaigns.definition import (
    Block,
    Button,
    Campaign,
    Greeting,
    Heading,
    Paragraph,
    Products,
    Purpose,
    ShownProduct,
)
from crm.campaigns.sender import Sender
from crm.campaigns.words import one_line
from crm.languages.speak import speaker


class Written(BaseModel):
    """Texts that somebody wrote for the mail, a person or a model; what is missing is ours."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    subject: str | None = Field(default=None, max_length=300)
    preheader: str | None = Field(default=None, max_length=300)
    heading: str | None = Field(default=None, max_length=300)
    paragraphs: tuple[str, ...] = Field(default=(), max_length=10)
    button: str | None = Field(default=None, max_length=80)


OURS = Written()  # nothing was written: all of the copy is the product's own


def draft(
    purpose: Purpose,
    *,
    segment: str,
    segment_name: str,
    language: str,
    sender: Sender,
    products: tuple[ShownProduct, ...] = (),
    written: Written = OURS,
    name: str | None = None,
) -> Campaign:
    """The campaign, complete; nothing is stored and nothing is checked yet (`crm.campaigns.check`).

    `segment` is the id of a saved segment or draft. The button leads to the only product, else to
    the company's website.
    """
    copy = _copy(purpose, language, sender, products, written)
    called = speaker(language).say("campaign-name", purpose=purpose, segment=segment_name)
    return Campaign(
        name=one_line(name or called)[:200],
        purpose=purpose,
        segment=segment,
        language=language,
        subject=copy["subject"],
        preheader=copy["preheader"],
        body=_body(copy, written, sender, products),
        products=products,
    )


def _copy(
    purpose: Purpose,
    language: str,
    sender: Sender,
    products: tuple[ShownProduct, ...],
    written: Written,
) -> dict[str, str]:
    say = speaker(language)
    told = {
        "company": sender.company,
        "product": one_line(products[0].name) if products else "",
        "products": len(products),
    }
    given = {
        "subject": written.subject,
        "preheader": written.preheader,
        "heading": written.heading,
        "button": written.button,
    }
    ours = {
        part: say.say(f"campaign-{purpose}-{part}", **told)
        for part in ("subject", "preheader", "heading", "text", "button")
    }
    closing = say.say("campaign-closing", company=sender.company)
    return {**ours, **{k: v for k, v in given.items() if v}, "closing": closing}


def _body(
    copy: dict[str, str], written: Written, sender: Sender, products: tuple[ShownProduct, ...]
) -> tuple[Block, ...]:
    target = products[0].url if len(products) == 1 and products[0].url else sender.website
    texts = written.paragraphs or (copy["text"],)
    return (
        Heading(text=copy["heading"]),
        Greeting(),
        *(Paragraph(text=text) for text in texts),
        *([Products()] if products else []),
        Button(text=copy["button"], url=target),
        Paragraph(text=copy["closing"]),
    )

"""What an e-mail campaign is: to which segment, with what words, showing which products.

Texts may hold one merge field, `{{ first_name }}`; everything else in them is shown as it stands.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

Purpose = Literal[
    "winback",
    "promotion",
    "arrivals",
    "newsletter",
    "thanks",
    "survey",
    "cart",
    "birthday",
    "welcome",
]
PURPOSES: tuple[Purpose, ...] = (
    "winback",
    "promotion",
    "arrivals",
    "newsletter",
    "thanks",
    "survey",
    "cart",
    "birthday",
    "welcome",
)
Status = Literal["draft", "requested", "approved", "sending", "sent", "cancelled"]


class Shape(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ShownProduct(Shape):
    """A product as the mail shows it; the price in its own currency, None where it is not known.

    `picture` is where the company's data says it lies; it is put into the mail, never linked to.
    """

    product_id: str
    name: str
    brand: str = ""
    price: float | None = None
    currency: str = ""
    url: str = ""
    picture: str = ""


class Greeting(Shape):
    """ "Hello Ann," or, where no name is known, "Hello,"."""

    kind: Literal["greeting"] = "greeting"


class Heading(Shape):
    kind: Literal["heading"] = "heading"
    text: str = Field(min_length=1, max_length=300)


class Paragraph(Shape):
    kind: Literal["paragraph"] = "paragraph"
    text: str = Field(min_length=1, max_length=5_000)


class Products(Shape):
    """The campaign's products, two in a row."""

    kind: Literal["products"] = "products"


class Button(Shape):
    kind: Literal["button"] = "button"
    text: str = Field(min_length=1, max_length=80)
    url: str = Field(min_length=1, max_length=2_000)


Block = Annotated[Greeting | Heading | Paragraph | Products | Button, Field(discriminator="kind")]


class Campaign(Shape):
    """A campaign's content; its id, its status and who made it are the store's."""

    kind: Literal["campaign"] = "campaign"
    name: str = Field(min_length=1, max_length=200)
    channel: Literal["email"] = "email"
    purpose: Purpose = "newsletter"
    segment: str = Field(min_length=1, description="Id of a saved segment or draft.")
    language: str = "en"
    subject: str = Field(min_length=1, max_length=300)
    preheader: str = Field(default="", max_length=300)
    body: tuple[Block, ...] = Field(min_length=1, max_length=40)
    products: tuple[ShownProduct, ...] = Field(default=(), max_length=24)

    def texts(self) -> tuple[str, ...]:
        """Every text that a reader sees, the subject first."""
        written = (b.text for b in self.body if isinstance(b, Heading | Paragraph | Button))
        return (self.subject, self.preheader, *written)

    def links(self) -> tuple[str, ...]:
        """Every address that a button or a product leads to."""
        buttons = (b.url for b in self.body if isinstance(b, Button))
        return (*buttons, *(p.url for p in self.products if p.url))

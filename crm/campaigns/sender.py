"""Who writes: the company's name and addresses, from `sender.yaml` in the workspace.

company: Halo & Co.
address: hello@halo.example
reply_to: care@halo.example            # optional
postal_address: 1 Harbour St, Springfield
website: https://halo.example
unsubscribe: https://halo.example/unsubscribe
"""

from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from crm.errors import BadInput

FILE = "sender.yaml"
ONE_LINE = r"^[^\x00-\x1f\x7f]*$"
WEB = r"^https?://[^\s\x00-\x1f\"'<>{}]+$"
ADDRESS = r"^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z0-9-]{2,}$"


class Sender(BaseModel):
    """Who sends every mail. The law wants the postal address and the way out in each."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    company: str = Field(min_length=1, max_length=120, pattern=ONE_LINE)
    address: str = Field(max_length=254, pattern=ADDRESS)
    reply_to: str | None = Field(default=None, max_length=254, pattern=ADDRESS)
    postal_address: str = Field(min_length=1, max_length=300, pattern=ONE_LINE)
    website: str = Field(max_length=500, pattern=WEB)
    unsubscribe: str = Field(max_length=500, pattern=WEB)

    @property
    def domain(self) -> str:
        return self.address.rsplit("@", 1)[1].lower()

    def way_out(self, token: str) -> str:
        """The address at which the person with this token stops the mails."""
        joint = "&" if "?" in self.unsubscribe else "?"
        return f"{self.unsubscribe}{joint}t={token}"


# Stands in until a company says who writes, so that a first campaign can be looked at; the card
# says so, and the addresses belong to nobody.
NOBODY_YET = Sender(
    company="Your company",
    address="marketing@company.example",
    postal_address="Your postal address",
    website="https://company.example",
    unsubscribe="https://company.example/unsubscribe",
)


def load_sender(home: Path) -> Sender | None:
    """The workspace's sender, None where none is set up. Raises BadInput, naming what is wrong."""
    path = home / FILE
    if not path.is_file():
        return None
    try:
        return Sender.model_validate(yaml.safe_load(path.read_text(encoding="utf8")))
    except yaml.YAMLError as error:
        raise BadInput("sender-unreadable", file=FILE) from error
    except ValidationError as error:
        wrong = ", ".join(str(e["loc"][0]) if e["loc"] else FILE for e in error.errors())
        raise BadInput("sender-wrong", file=FILE, keys=wrong) from error


def save_sender(home: Path, sender: Sender) -> Path:
    """Write the workspace's sender, and say where."""
    path = home / FILE
    kept = sender.model_dump(exclude_none=True)
    path.write_text(yaml.safe_dump(kept, allow_unicode=True, sort_keys=False), encoding="utf8")
    return path

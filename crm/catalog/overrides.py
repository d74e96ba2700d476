"""What a workspace's `catalog.yaml` may say: the company's settings, names and business words."""

from collections.abc import Callable, Mapping
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, available_timezones

from babel.numbers import is_currency
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator
from rapidfuzz import fuzz, process
from rapidfuzz.utils import default_process

from crm.catalog.model import Cap, Models, Sending, Settings
from crm.errors import BadInput
from crm.languages.speak import Language

GivenNames = dict[Language, tuple[str, ...]]
# What one row of a report covers; total: whatever the period.
TargetPeriod = Literal["day", "week", "month", "quarter", "year", "total"]
Key = tuple[str | int, ...]
Where = Callable[[Key], str]  # says where a key stands, for a person


class Shape(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Defaults(Shape):
    """Numbers that a question takes when it names none (glossary)."""

    engaged_days: int = Field(default=90, ge=1, le=3650)
    lapsed_days: int = Field(default=180, ge=1, le=3650)
    vip_percent: float = Field(default=5.0, gt=0, le=100)
    attribution_days: int = Field(default=5, ge=1, le=365)


class GivenCap(Shape):
    """At most so many mails to one person within so many days."""

    mails: int = Field(ge=1, le=1_000)
    days: int = Field(ge=1, le=365)


class GivenSending(Shape):
    """Whom no campaign may write to, beside those who may never be."""

    frequency_cap: GivenCap | None = None
    holdout_percent: float = Field(default=0.0, ge=0, le=50)
    holdout_salt: str = Field(default="holdout", min_length=1, max_length=100)


class GivenModels(Shape):
    """Whether a large model answers, what a million tokens cost, and how much a day may cost."""

    answers: Literal["embedded", "checked", "large"] = "checked"
    input: float = Field(default=0.0, ge=0)
    output: float = Field(default=0.0, ge=0)
    cached: float | None = Field(default=None, ge=0)
    currency: str = Field(default="USD", pattern="^[A-Z]{3}$")
    budget: float | None = Field(default=None, ge=0)


class GivenAll(Shape):
    """More names for fields, values, event types and tables; the first one given is displayed."""

    fields: dict[str, GivenNames] = {}
    values: dict[str, dict[str, GivenNames]] = {}
    events: dict[str, GivenNames] = {}
    tables: dict[str, GivenNames] = {}


class Word(Shape):
    """A word that has a meaning of its own in this company."""

    say: tuple[str, ...] = Field(min_length=1)
    means: dict[str, Any]


class Overrides(Shape):
    """All that a workspace may change. Everything is optional."""

    currency: str = "USD"
    timezone: str = "UTC"
    defaults: Defaults = Defaults()
    sending: GivenSending = GivenSending()
    models: GivenModels = GivenModels()
    names: GivenAll = GivenAll()
    words: tuple[Word, ...] = ()
    targets: dict[str, dict[TargetPeriod, Annotated[float, Field(gt=0)]]] = {}

    @field_validator("currency")
    @classmethod
    def _iso_currency(cls, value: str) -> str:
        if not is_currency(value.upper()):
            raise ValueError("not a currency code of ISO 4217 such as EUR")
        return value.upper()

    @field_validator("timezone")
    @classmethod
    def _zone(cls, value: str) -> str:
        if value not in available_timezones():
            raise ValueError("not a time zone such as Europe/Berlin")
        return ZoneInfo(value).key

    @property
    def settings(self) -> Settings:
        given = self.sending.frequency_cap
        sending = Sending(
            cap=Cap(given.mails, given.days) if given else None,
            holdout_percent=self.sending.holdout_percent,
            holdout_salt=self.sending.holdout_salt,
        )
        return Settings(
            currency=self.currency,
            timezone=self.timezone,
            sending=sending,
            models=Models(**self.models.model_dump()),
            targets={
                name: {str(period): goal for period, goal in goals.items()}
                for name, goals in self.targets.items()
            },
            **self.defaults.model_dump(),
        )


def path_of(key: Key) -> str:
    return ".".join(str(part) for part in key)


def read_overrides(raw: Mapping[str, Any], where: Where = path_of) -> Overrides:
    """The overrides in `raw`. Raises BadInput for the first thing that is wrong, saying where."""
    try:
        return Overrides.model_validate(raw)
    except ValidationError as wrong:
        # An unknown key is named first: what looks wrong beside it often only follows from it.
        first = min(wrong.errors(), key=lambda error: error["type"] != "extra_forbidden")
    key = tuple(first["loc"])
    at, given = where(key), str(first["input"])[:60]
    if first["type"] == "extra_forbidden":
        raise BadInput(
            "catalog-unknown-key", where=at, near=nearest(str(key[-1]), _known_keys(key))
        )
    if key[0] in ("currency", "timezone"):
        raise BadInput(f"catalog-bad-{key[0]}", where=at, given=given)
    if key[0] == "defaults" and len(key) > 1:
        least, most = _limits(str(key[1]))
        raise BadInput("catalog-bad-number", where=at, given=given, least=least, most=most)
    if key[0] in ("sending", "targets", "models"):
        raise BadInput(f"catalog-bad-{key[0]}", where=at, given=given)
    raise BadInput("catalog-bad-words" if key[0] == "words" else "catalog-bad-names", where=at)


def _limits(name: str) -> tuple[str, str]:
    """The least and the most that a number of `defaults` may be."""
    rule = Defaults.model_json_schema()["properties"][name]
    least = rule.get("minimum", rule.get("exclusiveMinimum"))
    return f"{least:g}", f"{rule['maximum']:g}"


def _known_keys(key: Key) -> list[str]:
    """The keys that may stand where the last part of `key` does."""
    shapes: dict[str, type[BaseModel]] = {
        "defaults": Defaults,
        "names": GivenAll,
        "words": Word,
        "sending": GivenSending,
        "models": GivenModels,
    }
    parents = [part for part in key[:-1] if isinstance(part, str)]
    if "frequency_cap" in parents:
        return list(GivenCap.model_fields)
    shape = shapes.get(parents[0], Overrides) if parents else Overrides
    return list(shape.model_fields)


def nearest(name: str, known: Mapping[str, object] | list[str]) -> str:
    """The three known names most like `name`, as one readable string."""
    hits = process.extract(name, list(known), scorer=fuzz.ratio, processor=default_process, limit=3)
    return ", ".join(hit[0] for hit in hits)

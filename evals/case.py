"""A case: what a marketer says, and what must be true afterwards.

    - id: spas-gone-quiet
      language: en
      turns: [Which Irish spas have gone quiet?]
      expect:
        members: country = 'IE' AND customer_type = 'spa' AND customer_id NOT IN (SELECT …)

Where a sentence has several fair readings, `members`, `report`, `value` and `products` take a list, and
any one of them is right.
"""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from agent.events import Status
from crm.languages.speak import Language
from crm.segments.definition import Condition
from evals.worlds import WorldName

HERE = Path(__file__).parent / "cases"
HELD_OUT = "held_out"
Kind = Literal["segment", "report", "value", "products", "campaign", "talk", "follow-up"]


def _several(given: object) -> object:
    return given if given is None or isinstance(given, list | tuple) else (given,)


Several = Annotated[tuple[str, ...], BeforeValidator(_several)]
Statuses = Annotated[tuple[Status, ...], BeforeValidator(_several)]
CardKind = Literal["segment", "report", "products", "campaign", "customer", "look", "other"]


class Shape(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Draft(Shape):
    """What must hold of the campaign that was drafted. Nothing may have been sent."""

    reachable: str | None = None  # SQL: the customers who may be written to
    products: Several = ()  # SQL: the products that must be shown, any number of them in any order


class Expect(Shape):
    """What must be true afterwards; everything that is named must hold."""

    members: Several = ()  # a predicate over `c`: exactly these customers are in the last segment
    members_of: Condition | None = None  # the same, as a definition that is run with no model
    report: Several = ()  # SQL: the rows of the last report, in any order, columns in any order
    value: Several = ()  # SQL: one number, in the last report or in the answer
    products: Several = ()  # SQL: ids; the last list of products begins with them
    status: Statuses = ()
    no_cards: tuple[CardKind, ...] = ()
    asks_about: Several = ()  # one of these words stands in the question that is asked back
    says: Several = ()  # one of these words stands in the answer
    never_says: Several = ()  # none of these stands in the answer, in a card or in a question
    draft: Draft | None = None
    saved: Several = ()  # names of segments that are kept now
    unsent: bool = False  # no mail is in the outbox

    @property
    def wants_an_answer(self) -> bool:
        """Asking back would not be right."""
        return not self.status or "needs_clarification" not in self.status

    @model_validator(mode="after")
    def _something(self) -> "Expect":
        if self == Expect.model_construct():
            raise ValueError("a case without an expectation can never fail")
        return self


class Case(Shape):
    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]*$")
    language: Language
    turns: tuple[str, ...] = Field(min_length=1)
    expect: Expect
    world: WorldName = "retailer"
    as_of: date = date(2025, 11, 15)
    why: str = ""  # what the case is for, where it is not plain
    held_out: bool = False

    @property
    def kind(self) -> Kind:
        if len(self.turns) > 1:
            return "campaign" if self.expect.draft else "follow-up"
        return _kind_of(self.expect)

    @property
    def writes(self) -> bool:
        """It may leave something behind that another case could see."""
        wanted = self.expect
        return bool(wanted.draft or wanted.saved or wanted.unsent) or "approval" in str(
            wanted.status
        )


def _kind_of(expect: Expect) -> Kind:
    if expect.members or expect.members_of:
        return "segment"
    if expect.report:
        return "report"
    if expect.value:
        return "value"
    if expect.products:
        return "products"
    return "campaign" if expect.draft else "talk"


class BadCases(Exception):
    """A file of cases that cannot be used; says every problem with its case."""


def load_cases(path: Path | None = None) -> tuple[Case, ...]:
    """The cases of one file, or the product's own. Raises BadCases."""
    files = [path] if path else sorted(HERE.glob("*.yaml"))
    cases = [case for file in files for case in _cases(file)]
    twice = {case.id for case in cases if [c.id for c in cases].count(case.id) > 1}
    if twice:
        raise BadCases(f"Two cases have the same id: {', '.join(sorted(twice))}.")
    return tuple(cases)


def _cases(file: Path) -> list[Case]:
    given = _read(file)
    made, wrong = [], []
    for number, item in enumerate(given, 1):
        try:
            made.append(Case.model_validate({**item, "held_out": file.stem == HELD_OUT}))
        except ValidationError as error:
            wrong += list(_problems(f"{file.name}, case {item.get('id', number)}", error))
    if wrong:
        raise BadCases("\n".join(wrong))
    return made


def _read(file: Path) -> list[dict[str, Any]]:
    try:
        given = yaml.safe_load(file.read_text(encoding="utf8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise BadCases(f"{file} cannot be read as YAML: {error}") from error
    if not isinstance(given, list) or not all(isinstance(item, dict) for item in given):
        raise BadCases(f"{file} must be a list of cases.")
    return given


def _problems(where: str, error: ValidationError) -> Iterable[str]:
    for problem in error.errors():
        place = ".".join(str(part) for part in problem["loc"])
        yield f"{where}: {place or 'the case'}: {problem['msg']}"

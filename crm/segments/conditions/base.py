"""What every condition can do, and what it is given to do it.

A condition is one file: its fields, `check` (may it be asked of this data?), `sql` (an expression
that is TRUE or FALSE for a row of `customers AS c`, never NULL under NOT), `words` (how a marketer
says it) and `assumptions` (what was taken by default and can be changed).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict
from sqlglot import exp

from crm.catalog.model import Catalog
from crm.languages.speak import Speaker
from crm.sql.binding import Binding
from crm.terms.clock import Clock

if TYPE_CHECKING:
    from crm.segments.definition import Segment


@dataclass(frozen=True)
class Scope:
    """What a condition may use to become SQL.

    `segment` gives the definition of a saved segment by its id, and raises Unknown for one that
    does not exist and Misused for one that refers to itself. `list_id` gives the id of a kept
    list by id or name, and raises Unknown. `shared` names saved segments, by id, that stand at the
    head of the query.
    """

    catalog: Catalog
    clock: Clock
    binding: Binding
    segment: Callable[[str], "Segment"]
    list_id: Callable[[str], str] = str.strip
    shared: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Wording:
    """What a condition may use to be said: the language, the names, saved segments' and lists' names."""

    say: Speaker
    catalog: Catalog
    segment_name: Callable[[str], str]
    list_name: Callable[[str], str] = str.strip


@dataclass(frozen=True)
class Actual:
    """What one customer's data says about a condition: an expression for `customers AS c` that is
    one value, and how that value is said. `personal` names the column of a personal value, which is
    masked before it is said to somebody who may not see it.
    """

    sql: exp.Expr
    words: Callable[[object, Wording], str]
    personal: str = ""


@dataclass(frozen=True)
class Assumption:
    """Something taken by default, said as a chip, with the key of what would change it."""

    text: str
    key: str


class BaseCondition(BaseModel):
    """The shape of every condition."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def check(self, catalog: Catalog) -> None:
        """Raises Unknown, Misused or NoData when this data cannot answer the condition."""
        raise NotImplementedError

    def sql(self, scope: Scope) -> exp.Expr:
        """TRUE for the customers `c` who are meant."""
        raise NotImplementedError

    def words(self, wording: Wording) -> str:
        """A clause that follows "customers" (before them in Chinese): "who live in France".

        For a whole sentence see `crm.segments.words.describe_people`.
        """
        raise NotImplementedError

    def negated_words(self, wording: Wording) -> str:
        """The same clause for those who do not; the default puts it into a frame."""
        return wording.say.say("condition-not", condition=self.words(wording))

    def actual(self, scope: Scope) -> tuple["Actual", ...]:
        """What to say of one customer beside whether it holds; nothing where that says it all."""
        return ()

    def assumptions(self, wording: Wording) -> tuple[Assumption, ...]:
        """What was assumed and not said, most important first."""
        return ()

"""What a customer is: country, type, loyalty points, any custom attribute."""

from typing import Literal

from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.actuals import of_field
from crm.segments.attribute_words import attribute_words
from crm.segments.conditions.base import Actual, BaseCondition, Scope, Wording
from crm.segments.customer_fields import customer_field
from crm.sql.comparisons import check, compare
from crm.terms.comparison import Op, Value


class Attribute(BaseCondition):
    """One field of the customer compared with values.

    What each comparison means stands in `crm.terms.comparison`.
    """

    kind: Literal["attribute"] = "attribute"
    field: str
    op: Op = "is"
    values: tuple[Value, ...] = ()

    def check(self, catalog: Catalog) -> None:
        check(customer_field(catalog, self.field), self.op, self.values)

    def sql(self, scope: Scope) -> exp.Expr:
        field = customer_field(scope.catalog, self.field)
        return compare(field, "c", self.op, self.values, scope.clock, scope.binding)

    def actual(self, scope: Scope) -> tuple[Actual, ...]:
        return (of_field(customer_field(scope.catalog, self.field)),)

    def words(self, wording: Wording) -> str:
        return attribute_words(self.field, self.op, self.values, wording)

    def negated_words(self, wording: Wording) -> str:
        return attribute_words(self.field, self.op, self.values, wording, negated=True)

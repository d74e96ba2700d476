"""A field of the customer compared with values, as a marketer says it."""

from crm.catalog.model import CatalogField
from crm.catalog.regions import region_of
from crm.segments.conditions.base import Wording
from crm.segments.phrases import clause, yes
from crm.sql.values import as_text
from crm.terms.comparison import Op, Value
from crm.terms.words import comparison_key, filter_values, one_of, value_words

TYPES = ("salon_owner", "stylist", "distributor", "consumer")  # said in the plural
TURNED: dict[Op, Op] = {"is_not": "is", "is_not_empty": "is_empty"}


def attribute_words(
    name: str, op: Op, values: tuple[Value, ...], wording: Wording, negated: bool = False
) -> str:
    """The clause, or its opposite: who live in France, whose loyalty tier is not gold."""
    field = wording.catalog.field(name)
    negated, op = negated != (op in TURNED), TURNED.get(op, op)
    if op == "is" and name == "customers.country":
        return clause(
            wording, "attribute-country", places=_places(field, values, wording), not_=yes(negated)
        )
    texts = [as_text(value).lower() for value in values]
    if op == "is" and name == "customers.customer_type" and set(texts) <= set(TYPES):
        types = one_of([wording.say.say("type-plural", type=text) for text in texts], wording.say)
        return clause(wording, "attribute-type", types=types, not_=yes(negated))
    return _general(field, op, values, wording, negated)


def _general(
    field: CatalogField, op: Op, values: tuple[Value, ...], wording: Wording, negated: bool
) -> str:
    say = wording.say
    shown, upper = filter_values(field, op, values, wording.catalog, say)
    key = f"attribute-{comparison_key(field, op)}"
    called = field.name(say.language)
    return clause(wording, key, field=called, values=shown, upper=upper, not_=yes(negated))


def _places(field: CatalogField, values: tuple[Value, ...], wording: Wording) -> str:
    region = region_of([as_text(value).upper() for value in values])
    if region:
        return wording.say.say(f"region-{region.replace('_', '-')}")
    said = [
        wording.say.say(
            "country-in",
            code=as_text(value).upper(),
            name=value_words(field, value, wording.catalog, wording.say),
        )
        for value in values
    ]
    return one_of(said, wording.say)

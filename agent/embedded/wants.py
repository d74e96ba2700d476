"""segment, report or products: what a message is about when no act says it."""

from agent.embedded.acts import Signs
from agent.embedded.compose.deed import AS_EVENTS
from agent.embedded.compose.sharing import OF_KIND

# Measures that people can be ranked or compared by, so that they alone make no report.
OF_PERSONS = {
    "revenue",
    "orders",
    "units",
    "aov",
    "ltv",
    "opened",
    "clicked",
    "tickets",
    "nps",
    "csat",
    "avg_csat",
    "avg_loyalty_points",
    "avg_age",
}
SCORED = {"nps", "csat", "avg_score", "avg_csat"}
OF_PRODUCTS = {"stock", "avg_price", "avg_rating"}  # what one product has a number of


def kind_of(signs: Signs) -> str:
    """segment, report or products: what the sentence is about when no act says it."""
    return _by_its_question(signs) or _by_its_parts(signs)


def _by_its_question(signs: Signs) -> str | None:
    """What a turn of phrase alone decides; None where none does."""
    if (
        {"segment", "report"} <= signs.first
        and signs.fields
        and not (signs.deeds or signs.compared)
    ):
        return "report"  # wie verteilen sich unsere Kunden auf die Länder
    if signs.periods:
        return "report"  # new customers in May vs April
    if signs.apart and not (signs.relative or signs.compared):
        return "report"  # new vs returning customers
    if signs.best_time:
        return "report"  # our best month ever
    if signs.turnover:
        return "report"  # how much did Kumo sell
    if signs.sold:
        return "products"  # what did we sell most in January
    if signs.much:
        return "report"  # how much did salons spend on dryers
    if "segment" in signs.first and not signs.split:
        return "segment"
    if signs.of_people:
        return "report"  # revenue from customers with an order over $500
    if signs.shelf or (signs.when and signs.rank and (signs.sells or not signs.named)):
        return "report"
    if signs.peopled and not signs.compared:
        return "report"  # the ten cities with the most customers
    return None


def _by_its_parts(signs: Signs) -> str:
    """What follows from the people, goods, numbers and deeds that are named."""
    if signs.share and not (signs.goods or "report" in signs.acts):
        return "segment"
    if signs.split or "report" in signs.acts or ("compare" in signs.acts and not signs.named):
        return "report"
    if "count" in signs.acts and signs.goods and not (signs.named or signs.deeds or signs.rank):
        return "report"  # how many candles did we sell
    if signs.sells and not (signs.goods or signs.deeds or signs.named):
        return "report"  # how much did we sell in Germany
    if signs.goods and not signs.named and not signs.deeds and _lists_products(signs):
        return "products"
    if "count" in signs.acts and "revenue_per_buyer" in signs.measures:
        return "report"  # how much do customers spend on average
    if "count" in signs.acts and not (signs.measures and not signs.named):
        return "count" if signs.people else "report"
    if signs.measures and not _describes_people(signs):
        return "report"
    if signs.rank and signs.fields and not signs.named:
        return "report"  # 客诉最多的品类: what is ranked is a field, not people
    if signs.people or signs.deeds or signs.compared:
        return "segment"
    if signs.goods:
        return "products"
    return "segment" if signs.fields and signs.windows else "nothing"  # born in the 90s


def _lists_products(signs: Signs) -> bool:
    """Products that are ranked, compared or simply named; not the brands that sell best."""
    if signs.rank and (signs.groups or (signs.fields and not signs.wares)):
        return False
    compared = signs.compared and set(signs.measures) <= OF_PRODUCTS and "count" not in signs.acts
    return signs.rank or compared or not signs.measures


def _describes_people(signs: Signs) -> bool:
    """A measure inside a description of people: customers with more than 3 orders, top 5% by revenue."""
    said = set(signs.measures)
    if (
        signs.subject
        and signs.relative
        and (signs.deeds or said <= {*AS_EVENTS, *OF_KIND, *OF_PERSONS, "open_tickets"})
    ):
        return True  # customers who cancelled an order
    if (
        said
        and said <= SCORED
        and signs.numbered
        and signs.deeds
        and not (signs.split or signs.rank)
    ):
        return True  # gave 9 or 10 in the NPS
    whose = said <= OF_PERSONS
    if whose and signs.denied and signs.subject and signs.relative:
        return True  # 没有任何订单的会员
    if whose and signs.amount and not (signs.fields or signs.goods or signs.split):
        return True  # average order above $80: whose
    told = signs.compared or signs.rank or (signs.deeds and not whose)
    return ((signs.named and told) or (signs.deeds and signs.compared)) and (
        whose or signs.compared
    )

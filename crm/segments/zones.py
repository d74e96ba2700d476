"""Whose clock: the time zone of each customer, as well as the data tells it.

Their own `timezone` where the company has that column; else that of their country, where the
country lives by one; else the clock's.
"""

from functools import cache
from zoneinfo import available_timezones

from babel.core import get_global
from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.conditions.base import Scope
from crm.terms.clock import Clock

OWN, COUNTRY = "customers.timezone", "customers.country"
# Countries with outlying zones, and the one that nearly everybody lives in (CLDR: primary zones).
MAIN = {
    "CL": "America/Santiago", "CN": "Asia/Shanghai", "DE": "Europe/Berlin", "EC": "America/Guayaquil",
    "ES": "Europe/Madrid", "MH": "Pacific/Majuro", "MY": "Asia/Kuala_Lumpur", "NZ": "Pacific/Auckland",
    "PT": "Europe/Lisbon", "UA": "Europe/Kiev", "UZ": "Asia/Tashkent",
}  # fmt: skip


@cache
def main_zone(country: str) -> str | None:
    """The zone of a country's code; None for one that lives by several (US), or an unknown one."""
    zones: list[str] = get_global("territory_zones").get(country.upper(), [])
    known = [zone for zone in zones if zone in available_timezones()]
    return MAIN.get(country.upper()) or (known[0] if len(known) == 1 else None)


def own_zones(catalog: Catalog) -> tuple[str, ...]:
    """The values of the customers' own `timezone` that are names of zones."""
    field = catalog.fields.get(OWN)
    return tuple(v for v in field.values if v in available_timezones()) if field else ()


def country_zones(catalog: Catalog, clock: Clock) -> dict[str, list[str]]:
    """Zones other than the clock's, each with the countries (as the data spells them) that live by it."""
    field = catalog.fields.get(COUNTRY)
    found: dict[str, list[str]] = {}
    for country in field.values if field else ():
        zone = main_zone(country.strip())
        if zone and zone != str(clock.zone):
            found.setdefault(zone, []).append(country)
    return {zone: sorted(found[zone]) for zone in sorted(found)}


def one_for_all(catalog: Catalog, clock: Clock) -> bool:
    """Whether everybody lives by the clock's zone, as far as the data tells."""
    return not own_zones(catalog) and not country_zones(catalog, clock)


def zone_of(customers: str, scope: Scope) -> exp.Expr:
    """The zone's name for a row of customers, called so in the query."""
    case, own = exp.Case(), own_zones(scope.catalog)
    if own:
        column = exp.column("timezone", customers)
        known = exp.In(this=column, expressions=[scope.binding(zone) for zone in own])
        case = case.when(known, column.copy())
    for zone, countries in country_zones(scope.catalog, scope.clock).items():
        lives = [scope.binding(country) for country in countries]
        there = exp.In(this=exp.column("country", customers), expressions=lives)
        case = case.when(there, exp.Literal.string(zone))
    return case.else_(exp.Literal.string(str(scope.clock.zone)))

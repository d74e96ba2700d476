"""Happenings at moments that come round, by the customer's own clock: as SQL and in words."""

from datetime import date

from babel.dates import format_skeleton
from sqlglot import exp

from crm.segments.conditions.base import Assumption, Scope, Wording
from crm.segments.days_of_year import month_days
from crm.segments.zones import one_for_all, zone_of
from crm.sql.windows import local
from crm.terms.during import LEAP_YEAR, WEEKDAYS, WEEKEND, WORKDAYS, During, month_day
from crm.terms.window import Window
from crm.terms.words import window_words

OWNER = "owner"  # the customers' table, where their zone is looked up


def happening(
    found: exp.Select, at: exp.Column, customer: exp.Column, during: During, scope: Scope
) -> exp.Select:
    """The query with its moments (UTC without a zone) held to those that are meant."""
    if one_for_all(scope.catalog, scope.clock):
        return found.where(*moment_tests(local(at, scope.clock), during))
    same = exp.column("customer_id", OWNER).eq(customer.copy())
    found = found.join(exp.alias_(exp.to_table("customers"), OWNER, table=True), on=same)
    utc = exp.AtTimeZone(this=at.copy(), zone=exp.Literal.string("UTC"))
    theirs = exp.AtTimeZone(this=utc, zone=exp.Paren(this=zone_of(OWNER, scope)))
    return found.where(*moment_tests(theirs, during))


def moment_tests(moment: exp.Expr, during: During) -> list[exp.Expr]:
    """What is TRUE of a moment, in local time, that is one of those meant."""
    tests: list[exp.Expr] = []
    if during.weekdays:
        days = sorted({WEEKDAYS.index(day) + 1 for day in during.weekdays})
        weekday = exp.Extract(this=exp.var("ISODOW"), expression=moment.copy())
        numbers = [exp.Literal.number(day) for day in days]
        tests.append(exp.In(this=weekday, expressions=numbers))
    if during.from_hour is not None and during.to_hour is not None:
        hour = exp.Extract(this=exp.var("HOUR"), expression=moment.copy())
        tests.append(_round(hour, during.from_hour, during.to_hour - 1))
    if during.first_day and during.last_day:
        first, last = month_day(during.first_day), month_day(during.last_day)
        tests.append(_round(month_days(moment), first, last))
    return tests


def _round(number: exp.Expr, first: int, last: int) -> exp.Expr:
    """Between the two, both included; where the first is the larger, over the turn."""
    low, high = exp.Literal.number(first), exp.Literal.number(last)
    if first <= last:
        return exp.Between(this=number, low=low, high=high)
    return exp.paren(exp.or_(number >= low, number.copy() <= high))


def when(window: Window, during: During | None, wording: Wording) -> str:
    """The window in words, with what comes round before or behind it."""
    said = window_words(window, wording.say)
    if during is None:
        return said
    parts = {"during": during_words(during, wording), "window": said}
    return " ".join(wording.say.say("during-window", **parts).split())


def during_words(during: During, wording: Wording) -> str:
    """On a weekend between 18:00 and 24:00."""
    parts = (_days(during, wording), _hours(during, wording), _dates(during, wording))
    between = "" if wording.say.language == "zh" else " "
    return between.join(part for part in parts if part)


def _days(during: During, wording: Wording) -> str:
    if not during.weekdays:
        return ""
    days = sorted(set(during.weekdays), key=WEEKDAYS.index)
    known = {WEEKEND: "weekend", WORKDAYS: "week"}.get(tuple(days), "some")
    names = [wording.say.locale.days["format"]["wide"][WEEKDAYS.index(day)] for day in days]
    return wording.say.say("during-weekdays", days=known, names=wording.say.any_of(names))


def _hours(during: During, wording: Wording) -> str:
    if during.from_hour is None:
        return ""
    first, last = f"{during.from_hour:02}:00", f"{during.to_hour:02}:00"
    return wording.say.say("during-hours", first=first, last=last)


def _dates(during: During, wording: Wording) -> str:
    if not during.first_day or not during.last_day:
        return ""
    first, last = (_date(day, wording) for day in (during.first_day, during.last_day))
    key = "during-date" if first == last else "during-dates"
    return wording.say.say(key, first=first, last=last)


def _date(day: str, wording: Wording) -> str:
    found = date.fromisoformat(f"{LEAP_YEAR}-{day}")
    return format_skeleton("MMMMd", found, locale=wording.say.locale)


def zone_assumption(during: During | None, wording: Wording) -> tuple[Assumption, ...]:
    """Whose clock is meant."""
    if during is None:
        return ()
    key = "assumption-customer-zone"
    zone = wording.catalog.settings.timezone.replace("_", " ")
    return (Assumption(wording.say.say(key, zone=zone), "customer-zone"),)

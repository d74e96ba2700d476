"""What people are: fields, days, birthdays and ages, missing values included."""

from datetime import date

import pytest

from tests.crm.segments.asking import attribute, no
from tests.worlds import World

pytestmark = pytest.mark.usefixtures("engine")


@pytest.fixture
def world() -> World:
    return World()


def test_a_customer_without_a_city_is_not_in_lyon(world: World) -> None:
    world.customers(("ann", {"city": "Lyon"}), ("bo", {"city": "Oslo"}), "cy")
    assert world.members(attribute("city", "is", "lyon")) == {"ann"}
    assert world.members(no(attribute("city", "is", "lyon"))) == {"bo", "cy"}
    assert world.members(attribute("city", "is_not", "Lyon", "Rome")) == {"bo", "cy"}
    assert world.members(no(attribute("city", "is_not", "Lyon", "Rome"))) == {"ann"}
    assert world.members(no(attribute("city", "contains", "slo"))) == {"ann", "cy"}


def test_signs_in_a_text_mean_themselves(world: World) -> None:
    world.customers(
        ("ann", {"city": "50% off_"}),
        ("bo", {"city": "50 people offer"}),
        ("cy", {"city": "O'Fallon"}),
    )
    assert world.members(attribute("city", "contains", "% OFF_")) == {"ann"}
    assert world.members(attribute("city", "starts_with", "o'f")) == {"cy"}
    assert world.members(attribute("city", "is", "' OR 1=1 --")) == set()


def test_an_empty_text_is_no_value(world: World) -> None:
    world.customers(("ann", {"city": ""}), ("bo", {"city": "Oslo"}), "cy")
    assert world.members(attribute("city", "is_empty")) == {"ann", "cy"}
    assert world.members(attribute("city", "is_not_empty")) == {"bo"}
    assert world.members(no(attribute("city", "is_not_empty"))) == {"ann", "cy"}


def test_a_custom_attribute_is_asked_like_any_other(world: World) -> None:
    world.column("customers", "salon_size", "integer")
    world.column("customers", "insured", "boolean")
    world.customers(
        ("ann", {"salon_size": 4, "insured": True}),
        ("bo", {"salon_size": 2, "insured": False}),
        "cy",
    )
    assert world.members(attribute("salon_size", "at_least", 3)) == {"ann"}
    assert world.members(attribute("salon_size", "between", 1, 3)) == {"bo"}
    assert world.members(attribute("insured", "is", "yes")) == {"ann"}
    assert world.members(no(attribute("insured", "is", True))) == {"bo", "cy"}


def test_a_day_lasts_until_midnight(world: World) -> None:
    world.customers(
        ("ann", {"created_at": "2026-05-01 23:59:59"}), ("bo", {"created_at": "2026-05-02"}), "cy"
    )
    assert world.members(attribute("created_at", "is", "2026-05-01")) == {"ann"}
    assert world.members(attribute("created_at", "more_than", "2026-05-01")) == {"bo"}
    assert world.members(attribute("created_at", "at_most", "2026-05-01")) == {"ann"}


def test_a_new_sign_up_signed_up_in_the_window(world: World) -> None:
    signed_up = {"kind": "dated", "window": {"kind": "last", "count": 30, "unit": "day"}}
    world.customers(
        ("ann", {"created_at": "2026-06-15"}),
        ("bo", {"created_at": "2026-05-15"}),
        ("cy", {"created_at": "2026-07-02"}),
        "di",
    )
    assert world.members(signed_up) == {"ann"}
    assert world.members(no(signed_up)) == {"bo", "cy", "di"}


def test_birthdays_come_round_over_new_year_and_in_february() -> None:
    world = World()
    week = {"kind": "anniversary", "window": {"kind": "next", "count": 7, "unit": "day"}}
    world.customers(
        ("ann", {"birth_date": "1990-07-07"}),
        ("bo", {"birth_date": "1990-07-08"}),
        ("cy", {"birth_date": "1990-06-30"}),
        "di",
    )
    assert world.members(week) == {"ann"}
    winter = World(date(2025, 12, 29))
    winter.customers(
        ("ann", {"birth_date": "1990-01-02"}),
        ("bo", {"birth_date": "1990-12-31"}),
        ("cy", {"birth_date": "1990-06-01"}),
    )
    assert winter.members(week) == {"ann", "bo"}
    spring = World(date(2026, 2, 27))
    spring.customers(("ann", {"birth_date": "2000-02-29"}), ("bo", {"birth_date": "2000-03-02"}))
    assert spring.members({**week, "window": {"kind": "next", "count": 1, "unit": "day"}}) == {
        "ann"
    }


def test_age_is_in_full_years(world: World) -> None:
    world.customers(
        ("ann", {"birth_date": "1975-06-30"}),
        ("bo", {"birth_date": "1975-07-01"}),
        ("cy", {"birth_date": "1976-07-01"}),
        "di",
    )
    assert world.members({"kind": "age", "years": {"op": "is", "value": 51}}) == {"ann"}
    assert world.members({"kind": "age", "years": {"op": "more_than", "value": 50}}) == {"ann"}
    assert world.members({"kind": "age", "years": {"op": "between", "value": 49, "upper": 50}}) == {
        "bo",
        "cy",
    }
    assert world.members(no({"kind": "age", "years": {"op": "at_least", "value": 50}})) == {
        "cy",
        "di",
    }


def test_without_birth_dates_a_column_of_ages_tells_the_age(world: World) -> None:
    world.column("customers", "age", "integer")
    world.never_imported("customers.birth_date")
    world.customers(("ann", {"age": 51}), ("bo", {"age": 50}), "cy")
    assert world.members({"kind": "age", "years": {"op": "more_than", "value": 50}}) == {"ann"}
    assert world.members({"kind": "age", "years": {"op": "is_not", "value": 51}}) == {"bo"}
    assert world.members(no({"kind": "age", "years": {"op": "at_least", "value": 51}})) == {
        "bo",
        "cy",
    }

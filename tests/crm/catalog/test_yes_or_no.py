"""Which columns say yes or no, and what stands for yes."""

import pytest

from crm.catalog.yes_or_no import yes_of
from tests.worlds import World


@pytest.mark.parametrize(
    ("kind", "values", "ends", "yes"),
    [
        ("boolean", (), None, True),
        ("text", ("no", "sí"), None, "sí"),
        ("text", ("Yes", "No"), None, "Yes"),
        ("text", ("no",), None, None),
        ("text", ("yes", "no", "maybe"), None, None),
        ("integer", (), (0.0, 1.0), 1),
        ("integer", (), (0.0, 2.0), None),
    ],
)
def test_what_stands_for_yes(kind: str, values: tuple[str, ...], ends: object, yes: object) -> None:
    assert yes_of(kind, values, ends) == yes  # type: ignore[arg-type]


def test_a_consent_is_not_personal_and_an_address_is() -> None:
    world = World()
    for name in ("accepts_email_marketing", "second_email"):
        world.column("customers", name, "text")
    world.customers(("a", {"accepts_email_marketing": "yes", "second_email": "a@example.com"}))
    fields = world.catalog.fields
    assert fields["customers.accepts_email_marketing"].yes == "yes"
    assert not fields["customers.accepts_email_marketing"].personal
    assert fields["customers.second_email"].personal
    assert fields["customers.second_email"].values == ()

"""Campaigns beside each other, and A/B tests: numbers by hand, verdicts, and what is refused."""

from collections import defaultdict
from random import Random
from typing import Any

import pytest

from crm.analyses.ab_test import AbTest
from crm.analyses.base import Analysed
from crm.analyses.campaign_comparison import CampaignComparison
from crm.errors import Misused, NoData, Unknown
from crm.languages.speak import LANGUAGES
from tests.crm.reports.asking import wording
from tests.crm.reports.random_reports import random_company, world_of
from tests.worlds import World

# Campaign, day, recipients, clicked, and revenue per buyer of the first so many.
SENT = {
    "Letter A": ("2026-05-05", 120, 6, (0, 0.0)),
    "Letter B": ("2026-05-05", 100, 30, (9, 20.0)),
    "Letter C": ("2026-06-02", 100, 9, (0, 0.0)),
    "Tiny": ("2026-06-09", 5, 5, (0, 0.0)),
}


@pytest.fixture(scope="module")
def world(engine: str) -> World:
    world = World()
    world.customers(*(f"c{i}" for i in range(120)))
    for name, (day, reached, clicked, (buyers, amount)) in SENT.items():
        type = "letter" if name.startswith("Letter") else "other"
        world.campaigns((name, {"sent_at": f"{day} 09:00", "type": type, "channel": "email"}))
        for i in range(reached):
            who = f"c{i}"
            world.event(who, "email_delivered", f"{day} 09:01", campaign_id=name)
            if i < clicked:
                world.event(who, "email_clicked", f"{day} 10:00", campaign_id=name)
            if i < buyers:
                world.order(who, f"{day} 11:00", amount)
    return world


def compared(world: World, language: str = "en", **asked: Any) -> Analysed:
    analysis = CampaignComparison.model_validate(asked)
    return analysis.run(world.scope(), world, wording(world, language))


def result(world: World, language: str = "en", **asked: Any) -> Analysed:
    return AbTest.model_validate(asked).run(world.scope(), world, wording(world, language))


def named(*names: str) -> list[dict[str, Any]]:
    return [{"field": "campaigns.name", "op": "is", "values": list(names)}]


def test_each_campaign_with_its_rate_and_what_it_is_behind_the_best(world: World) -> None:
    found = compared(world)
    assert [c["unit"] for c in found.columns] == [None, "count", *["fraction"] * 6, "number", None]
    rows = {row[0]: row for row in found.rows}
    assert list(rows) == ["Letter B", "Letter C", "Letter A", "Tiny"]
    assert rows["Letter B"][1:3] == (100, 0.3)
    assert rows["Letter A"][1:3] == (120, 0.05)
    assert rows["Letter A"][5] == pytest.approx(-0.25)
    assert [row[-1] for row in found.rows] == ["best", "real", "real", "cannot be tested"]
    assert found.summary.startswith(
        "Click rate is best for Letter B with 30% (between 21.9% and 39.6%"
    )
    assert "really better than each of the 2 others" in found.summary
    assert "Tiny has fewer than 30 recipients" in found.notes[1]
    assert found.chart is not None
    assert found.chart["data"][0]["error_x"]["array"][0] == pytest.approx(0.0958, abs=1e-4)


def test_two_campaigns_of_which_either_may_be_the_better(world: World) -> None:
    found = compared(world, where=named("Letter A", "Letter C"))
    assert "the difference of 4 points may be chance" in found.summary


def test_groups_of_campaigns(world: World) -> None:
    found = compared(world, by="campaigns.type")
    assert [row[:3] for row in found.rows] == [("Letter", 320, pytest.approx(45 / 320)), ("Other", 5, 1.0)]  # fmt: skip


def test_revenue_per_mail_has_the_spread_of_its_recipients(world: World) -> None:
    found = compared(world, measure="revenue_per_mail", where=named("Letter A", "Letter B"))
    rows = {row[0]: row for row in found.rows}
    assert rows["Letter B"][2] == pytest.approx(9 * 20 / 100)
    # Nine of 100 spent 20: the spread is that of these values.
    variance = (9 * (20 - 1.8) ** 2 + 91 * 1.8**2) / 99
    assert rows["Letter B"][4] - 1.8 == pytest.approx(1.9842 * (variance / 100) ** 0.5, rel=1e-4)
    assert [c["unit"] for c in found.columns][2] == "USD"


def test_a_real_winner_is_named(world: World) -> None:
    found = result(world, where=named("Letter A", "Letter B"), measures=["click_rate"])
    assert found.summary.startswith("Letter B won by Click rate: the difference is real.")
    assert found.rows[1][:3] == ("Click rate", "Letter A", 120)
    assert found.rows[1][-1] is None  # nobody more is needed
    assert "100 customers were sent more than one" not in " ".join(found.notes)


def test_no_winner_and_how_many_more_it_would_take(world: World) -> None:
    found = result(world, where=named("Letter A", "Letter C"), measures=["click_rate"])
    assert found.summary.startswith("There is no winner by Click rate yet.")
    required = found.rows[1][-1]
    assert isinstance(required, int)
    assert 600 < required < 900
    assert f"about {required - 100} more" in found.summary
    assert "sent on 2 different days" in " ".join(found.notes)


def test_those_who_got_both_are_said(world: World) -> None:
    for name in ("Letter A", "Letter B"):
        world.event("c0", "email_sent", "2026-05-05 09:00", campaign_id=name)
    found = result(world, where=named("Letter A", "Letter B"))
    assert "1 customer was sent more than one variant." in found.notes
    assert [row[0] for row in found.rows[::2]] == ["Open rate", "Click rate", "Conversion rate"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_said_in_every_language(world: World, language: str) -> None:
    if world.engine == "postgres":
        pytest.skip("words are the same on both")
    asked = {"where": named("Letter A", "Letter C"), "measures": ["click_rate"]}
    assert "9" in result(world, language, **asked).summary
    found = compared(world, language)
    assert "30" in found.summary
    assert all(found.notes)


def test_what_cannot_be_tested_is_refused_with_what_could(world: World) -> None:
    with pytest.raises(Misused, match="open rate"):
        compared(world, measure="nps")
    with pytest.raises(Misused, match="no field of campaigns"):
        compared(world, by="customers.country")
    with pytest.raises(Unknown, match="nearest are: Letter A"):
        compared(world, where=named("Leter A"))
    with pytest.raises(NoData, match="at least 30 recipients"):
        compared(world, where=named("Tiny"))
    with pytest.raises(NoData, match="only one variant"):
        result(world, where=named("Letter A"))
    with pytest.raises(NoData, match="reached anybody"):
        compared(world, window={"kind": "between", "first": "2025-01-01", "last": "2025-02-01"})
    with pytest.raises(Misused, match="by itself"):
        result(world, measures=["click_rate", "revenue_per_mail"])


def test_campaigns_of_one_name_are_told_apart(engine: str) -> None:
    world = World()
    world.customers(*(f"c{i}" for i in range(40)))
    for id, day in (("k1", "2026-05-05"), ("k2", "2026-06-05"), ("k3", "2026-06-05")):
        world.campaigns((id, {"name": "Letter", "sent_at": day}))
        for i in range(40):
            world.event(f"c{i}", "email_delivered", day, campaign_id=id)
    labels = {row[0] for row in compared(world).rows}
    assert labels == {"Letter (May 5, 2026)", "Letter (k2)", "Letter (k3)"}
    world.close()


@pytest.mark.parametrize("seed", range(3))
def test_random_companies_are_counted_as_by_hand(
    engine: str, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crm.analyses.campaign_groups.FEWEST", 0)
    company = random_company(Random(f"campaigns {seed}"))
    pairs: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for event in company["events"]:
        pairs[event["campaign_id"]][event["type"]].add(event["customer_id"])
    wanted = {
        id: (
            len(done["email_delivered"]),
            len(done["email_clicked"]) / len(done["email_delivered"]),
        )
        for id, done in pairs.items()
        if done["email_delivered"]
    }
    if len(wanted) < 2:
        return
    world = world_of(company)
    found = {row[0]: row[1:3] for row in compared(world).rows}
    assert found == {id: (n, pytest.approx(rate)) for id, (n, rate) in wanted.items()}
    world.close()

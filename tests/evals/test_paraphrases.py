"""Eight wordings in five languages mean one thing, for nearly all of 150 intentions.

Every third is asked here, all of them by `python -m evals.paraphrases`.
"""

from datetime import date

import pytest

from agent.app import App
from agent.embedded.dialogue import Reader
from agent.settings import settings_from
from crm.terms.clock import Clock, at_end_of
from evals.paraphrases import consistent, groups, meaning, settled, understand
from evals.worlds import Worlds

SHARE = 0.95


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> tuple[Reader, Clock]:
    home = Worlds(tmp_path_factory.mktemp("worlds")).get("retailer").home
    clock = at_end_of(date(2025, 11, 15))
    return App(settings_from({}, home), lambda: clock).company.reader, clock


def test_there_are_150_intentions_of_eight_wordings() -> None:
    every = list(groups())
    assert len(every) >= 150
    assert {len(group.wordings) for group in every} == {8}
    assert len({group.id for group in every}) == len(every)


def test_nearly_all_intentions_are_understood_in_one_way(reader: tuple[Reader, Clock]) -> None:
    every = [understand(group, *reader) for group in list(groups())[::3]]
    assert sum(map(consistent, every)) / len(every) >= SHARE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"kind": "last", "count": 2, "unit": "week"}, {"kind": "last", "count": 14, "unit": "day"}),
        ({"kind": "all", "of": [{"kind": "a"}, {"kind": "b"}]}, {"kind": "all", "of": [{"kind": "b"}, {"kind": "a"}]}),
    ],
)  # fmt: skip
def test_equal_meanings_have_one_form(one: object, other: object) -> None:
    assert settled(one) == settled(other)


def test_a_different_number_is_a_different_meaning(reader: tuple[Reader, Clock]) -> None:
    five, six = (meaning(f"customers with more than {n} orders", *reader) for n in (5, 6))
    assert five.startswith("make_segment") and five != six

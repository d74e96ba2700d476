"""Every number of a report's summary stands in its table: a sixth of the cases here, all in `rapport evals run`."""

from dataclasses import replace

from agent.events import Finished
from evals.case import load_cases
from evals.running import Asking, Run
from evals.scorers import SCORERS, traced_summary
from tools.cards import ReportCard

FIGURES = [case for case in load_cases() if case.expect.report or case.expect.value][::6]


def test_all_cases_are_held_to_it() -> None:
    assert traced_summary in SCORERS


def test_the_numbers_of_summaries_are_in_their_tables(asking: Asking) -> None:
    made_up, shown = [], 0
    for case in FIGURES:
        with asking.run(case) as run:
            shown += run.last(ReportCard) is not None
            made_up += [(case.id, said)] if (said := traced_summary(run, case.expect)) else []
    assert made_up == []
    assert shown > 8


def test_a_number_from_nowhere_is_found(asking: Asking) -> None:
    case = next(case for case in FIGURES if case.language == "en")
    with asking.run(case) as run:
        card = run.last(ReportCard)
        assert card is not None
        wrong = card.model_copy(update={"summary": f"{card.summary} In all 987,654,321.99."})
    made = Run(run.case, run.world, run.workspace, _with(run, wrong), run.ms)
    assert "987,654,321.99" in str(traced_summary(made, case.expect))


def _with(run: Run, card: ReportCard) -> Finished:
    return replace(run.finished, cards=(card,))

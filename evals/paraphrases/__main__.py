"""The command `python -m evals.paraphrases`."""

import argparse
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from agent.app import App
from agent.settings import settings_from
from crm.terms.clock import at_end_of
from evals.paraphrases import Understood, consistent, groups, understand, usual
from evals.worlds import Worlds

AS_OF = date(2025, 11, 15)


def main() -> int:
    options = argparse.ArgumentParser()
    options.add_argument("--only", default="", help="a word of the ids to look at")
    options.add_argument(
        "--least", type=float, default=0.95, help="share below which it ends with 1"
    )
    asked = options.parse_args()
    with TemporaryDirectory() as folder:
        home = Worlds(Path(folder)).get("retailer").home
        clock = at_end_of(AS_OF)
        reader = App(settings_from({}, home), lambda: clock).company.reader
        every = [(g, understand(g, reader, clock)) for g in groups() if asked.only in g.id]
    for group, understood in every:
        if not consistent(understood):
            _show(group.id, understood)
    good = sum(consistent(understood) for _, understood in every)
    print(f"{good} of {len(every)} groups are consistent ({good / len(every):.1%})")
    return 0 if good / len(every) >= asked.least else 1


def _show(id: str, understood: tuple[Understood, ...]) -> None:
    common = usual(understood)
    print(f"\n{id}: {common}")
    for each in understood:
        if each.meaning != common:
            print(f"  {each.language}  {each.text}\n      {each.meaning}")


if __name__ == "__main__":
    raise SystemExit(main())

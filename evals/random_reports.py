"""Random reports on random companies: does the SQL answer exactly what is meant?

    python -m evals.random_reports --count 10000 --seed 1 --engine both

Each company has up to eight customers, orders in several currencies, mails, carts, consents, tickets
and answers, and a clock in one of several zones. A definition has any measure, broken down by
fields, times, cohorts and saved segments, with filters, windows, people, days of the week; compared
with the time before, the year before or other people; cut to a top, with everything else and
further forms. Each is run as SQL, on DuckDB and on PostgreSQL where a server answers, and compared
with its meaning in plain Python (tests/crm/reports/reference.py); parts that must sum to their
whole are summed. Prints every difference; ends with 1 when there is one.
Run it from a checkout: the plain meaning is part of the tests and not of the installed product.
"""

from functools import partial

from evals.at_random import run


def main() -> int:
    from tests.crm.reports.comparing import WIDE, differences

    return run("reports", __doc__, partial(differences, kind=WIDE))


if __name__ == "__main__":
    raise SystemExit(main())

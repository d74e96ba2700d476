"""Random reports on random companies: does the SQL answer exactly what is meant?

    python -m evals.random_reports --count 10000 --seed 1 --engine both

Each company has up to eight customers, orders in several currencies, mails, carts and consents;
each definition (measures, breakdowns by fields and grains of time, filters, windows) is run as SQL,
on DuckDB and on PostgreSQL where a server answers, and compared with its meaning in plain Python
(tests/crm/reports/reference.py). Prints every difference; ends with 1 when there is one.
Run it from a checkout: the plain meaning is part of the tests and not of the installed product.
"""

from evals.at_random import run


def main() -> int:
    from tests.crm.reports.comparing import differences

    return run("reports", __doc__, differences)


if __name__ == "__main__":
    raise SystemExit(main())

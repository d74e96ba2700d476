"""Random funnels, RFM grids, basket pairs and Pareto on random companies: does the SQL answer exactly what is meant?

    python -m evals.random_analyses --count 1000 --seed 1 --engine both

Each company has up to eight customers, orders in several currencies and mails whose events crowd
into ten days; each definition is run as SQL, on DuckDB and on PostgreSQL where a server answers,
and compared with its meaning in plain Python (tests/crm/analyses/by_hand.py). Prints every
difference; ends with 1 when there is one.
Run it from a checkout: the plain meaning is part of the tests and not of the installed product.
"""

from evals.at_random import run


def main() -> int:
    from tests.crm.analyses.comparing import differences

    return run("analyses", __doc__, differences)


if __name__ == "__main__":
    raise SystemExit(main())

"""Random segments on random companies: does the SQL find exactly who is meant?

    python -m evals.random_segments --count 10000 --seed 1 --engine both

Each company has 14 customers, missing values everywhere and moments right at the edges of
windows; each definition of up to five levels is run as SQL, on DuckDB and on PostgreSQL where a
server answers, and compared with its meaning in plain Python (tests/crm/segments/reference.py).
Prints every difference; ends with 1 when there is one.
Run it from a checkout: the plain meaning is part of the tests and not of the installed product.
"""

from evals.at_random import run


def main() -> int:
    from tests.crm.segments.comparing import differences

    return run("segments", __doc__, differences)


if __name__ == "__main__":
    raise SystemExit(main())

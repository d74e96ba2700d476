"""Everybody's fixed place in a shuffle: samples, stable splits and holdouts, the same everywhere.

The place is the MD5 of the salt and the customer's id, as 32 hex digits in lower case: evenly
spread, the same on every database and in Python, and unrelated between salts. Digits of one
length sort as text as they do as numbers, so that a share of the customers is a comparison of
texts: the first tenth are those below '1999999a'.
"""

from fractions import Fraction
from hashlib import md5
from math import ceil

from sqlglot import exp

from crm.sql.binding import Binding

DIGITS = 8  # of the edges: shares are exact to one in four thousand million


def place(id: exp.Expr, salt: str, bind: Binding) -> exp.Expr:
    """The customer's place as text, to order by or to compare. The id must not be missing."""
    return exp.MD5(this=exp.DPipe(this=bind(_before(salt)), expression=id))


def place_of(id: str, salt: str) -> str:
    """The same in Python."""
    return md5((_before(salt) + id).encode(), usedforsecurity=False).hexdigest()


def in_share(id: exp.Expr, salt: str, low: Fraction, high: Fraction, bind: Binding) -> exp.Expr:
    """TRUE for the customers in the share from `low` to before `high`, both from 0 to 1."""
    tests: list[exp.Expr] = []
    if low > 0:
        tests.append(exp.GTE(this=place(id, salt, bind), expression=bind(_edge(low))))
    if high < 1:
        tests.append(exp.LT(this=place(id, salt, bind), expression=bind(_edge(high))))
    return exp.and_(*tests) if tests else exp.true()


def is_in_share(id: str, salt: str, low: Fraction, high: Fraction) -> bool:
    """The same in Python."""
    found = place_of(id, salt)
    return (low <= 0 or found >= _edge(low)) and (high >= 1 or found < _edge(high))


def _before(salt: str) -> str:
    return f"{salt}:"


def _edge(share: Fraction) -> str:
    """The first place that is beyond the share."""
    return f"{ceil(share * 16**DIGITS):0{DIGITS}x}"

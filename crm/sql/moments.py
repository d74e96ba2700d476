"""Moments as seconds since 1970, to reckon with: intervals divide differently from engine to engine."""

from datetime import datetime, timedelta

from sqlglot import exp

EPOCH = datetime(1970, 1, 1)


def seconds(moment: exp.Expr) -> exp.Expr:
    """A moment (UTC without a zone) as a number with fractions."""
    return exp.cast(exp.TimeToUnix(this=moment), exp.DataType.Type.DOUBLE)


def seconds_of(moment: datetime) -> float:
    """The same number for a moment that is known."""
    return (moment - EPOCH) / timedelta(seconds=1)

"""Currencies: the price list of each, and what a dollar costs, month by month."""

from collections.abc import Sequence
from datetime import date

import numpy as np

from crm.warehouse.demo.arrays import Chance

# Local price lists are a fixed multiple of the dollar list, as shops do; rates move, lists do not.
LISTS = {"USD": 1.0, "EUR": 0.95, "PLN": 4.1, "SEK": 10.8, "DKK": 7.1}
RATES = {"USD": 1.0, "EUR": 0.92, "PLN": 3.95, "SEK": 10.5, "DKK": 6.87}


def rate_columns(chance: Chance, start: date, today: date) -> dict[str, Sequence[object]]:
    """One rate a currency and month, each on the first day, drifting a little."""
    months = _months(start, today)
    rows = []
    for currency, usual in RATES.items():
        steps = chance.normal(0, 0.008, len(months)) * (currency != "USD")
        drift = 1 + np.cumsum(steps)
        rows += [(currency, round(usual * d, 4), m) for d, m in zip(drift, months, strict=True)]
    return {
        "currency": [currency for currency, _, _ in rows],
        "per_usd": [float(rate) for _, rate, _ in rows],
        "date": [month.isoformat() for _, _, month in rows],
    }


def _months(start: date, today: date) -> list[date]:
    months = range(start.year * 12 + start.month - 1, today.year * 12 + today.month)
    return [date(month // 12, month % 12 + 1, 1) for month in months]

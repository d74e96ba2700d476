"""Amounts said in another currency than the company reports in, converted at its latest rate."""

from collections.abc import Iterable
from dataclasses import replace

from agent.embedded.quantities import CURRENCIES, Quantity
from agent.embedded.spans import Span
from crm.catalog.model import Catalog
from crm.terms.comparison import Number

NO_RATE = "no_rate"  # the kind of an amount whose rate is not known; it means its currency


def in_our_money(
    pieces: Iterable[Span | Quantity], catalog: Catalog
) -> tuple[list[Span | Quantity], list[Span]]:
    """The pieces with foreign amounts converted, and the amounts whose rate is not known."""
    out: list[Span | Quantity] = []
    unknown: list[Span] = []
    for piece in pieces:
        if isinstance(piece, Quantity) and _is_foreign(piece, catalog):
            rate = catalog.rates.get(str(piece.unit))
            if rate is None:
                unknown.append(replace(piece.span, kind=NO_RATE, meaning=piece.unit, others=()))
            else:
                piece = replace(
                    piece, number=_divided(piece.number, rate), unit=catalog.settings.currency
                )
        out.append(piece)
    return out, unknown


def _is_foreign(piece: Quantity, catalog: Catalog) -> bool:
    return piece.unit in CURRENCIES and piece.unit != catalog.settings.currency


def _divided(number: Number, rate: float) -> Number:
    """To the cent, as money is said."""
    upper = round(number.upper / rate, 2) if number.upper is not None else None
    return Number(op=number.op, value=round(number.value / rate, 2), upper=upper)

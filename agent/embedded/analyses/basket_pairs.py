"""What is bought together: pairs of products, categories or brands, or what goes with one of them."""

import re
from typing import Any, get_args

from agent.embedded.analyses.base import Understand, about_of, cut, data, little, pattern, says
from agent.embedded.analyses.rest import fields_of, plain, things
from agent.embedded.analyses.shown import shown_analysis
from agent.embedded.focus import Focus
from agent.embedded.requests import Analyse
from agent.embedded.text import normalise
from crm.analyses.basket_pairs import BasketPairs, Things
from crm.reports.definition import ByField, Report
from crm.terms.comparison import Filter

THINGS = get_args(Things)


def basket_pairs(text: str, focus: Focus, understand: Understand) -> Analyse | None:
    said = data(focus.language, "basket-pairs")
    if changed := _other_order(text, focus, said):
        return changed
    asks = pattern(said["says"], focus.language)
    if not says(asks, text):
        return None
    with_one = says(pattern(said["with"], focus.language), text)
    text = cut(text, pattern(said.get("cut", said["says"]), focus.language))
    told, text = _told(text, said, focus)
    by, text = things(text, said, focus)
    about = about_of(text, said, focus, understand)
    if about is None or not plain(about):
        return None
    return _of(about, told, by, with_one)


def _of(report: Report, told: dict[str, Any], by: str | None, with_one: bool) -> Analyse | None:
    fields = fields_of(report)
    if (
        len(report.breakdowns) > len(fields)
        or len(fields) > 1
        or any(f not in THINGS for f in fields)
    ):
        return None
    goods = tuple(f for f in report.where if with_one and f.field in THINGS and f.op == "is")
    where = tuple(f for f in report.where if f not in goods)
    named = by or next(iter(fields), None) or _of_goods(goods)
    about = {"window": report.window, "who": report.who, "where": where, "anchor": goods}
    return Analyse(BasketPairs.model_validate({**told, **about} | ({"by": named} if named else {})))


def _of_goods(goods: tuple[Filter, ...]) -> str | None:
    """What goes with a category are categories, unless products are named."""
    return goods[0].field if goods else None


def _told(text: str, said: dict[str, Any], focus: Focus) -> tuple[dict[str, Any], str]:
    """In how many orders at least, how many pairs, in which order; and the message without it."""
    made: dict[str, Any] = {}
    for name in ("least", "top"):
        words = pattern(said[name], focus.language)
        if match := words.search(normalise(text)[0]):
            made[name], text = int(_number(match)), cut(text, words)
    for name in ("lift", "confidence"):
        words = pattern(said[name], focus.language)
        if says(words, text):
            made["sort_by"], text = name, cut(text, words)
    return made, text


def _number(match: re.Match[str]) -> str:
    return next(group for group in match.groups() if group)


def _other_order(text: str, focus: Focus, said: dict[str, Any]) -> Analyse | None:
    """Only another order, number or least count, after basket pairs."""
    asked = shown_analysis(focus)
    if not isinstance(asked, BasketPairs):
        return None
    told, left = _told(text, said, focus)
    if not told or not little(said["little"]).fullmatch(normalise(left)[0]):
        return None
    return Analyse(BasketPairs.model_validate(asked.model_dump() | told))


def as_report(asked: BasketPairs) -> Report:
    """The report that a message which goes on from it is about."""
    return Report(
        measures=("revenue",),
        breakdowns=(ByField(field=asked.by),),
        window=asked.window,
        who=asked.who,
        where=asked.where,
    )


def follow(asked: BasketPairs, report: Report) -> Analyse | None:
    """The same for the period, the people, the filters and the things of the report."""
    fields = fields_of(report)
    if (
        report.measures != ("revenue",)
        or not plain(report)
        or not fields
        or fields[-1] not in THINGS
    ):
        return None
    about = {"window": report.window, "who": report.who, "where": report.where, "by": fields[-1]}
    return Analyse(asked.model_copy(update=about))

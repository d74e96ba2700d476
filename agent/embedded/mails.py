"""A mail to write: to whom, and about what.

`mails.yaml` of each language has the words that only ask for a mail ("please send … a thank-you
mail"). They are put aside, and what is left is read as any words about people are, so that no
condition of theirs gets lost between them. What the mail is about is set apart by its own words
("about our new scissors"). Where words can be cut in several ways, the first way that can be read
in full is meant.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from agent.embedded.analyses.base import SIGNS, data
from agent.embedded.text import normalise

Stretch = tuple[int, int]  # of the normalised text


@dataclass(frozen=True)
class Parts:
    """How a message may be cut: the words about people, those about products, what asks for the mail."""

    people: str
    goods: Stretch | None  # of the text as it was written
    asks: str
    later: bool = False  # it is to leave at a time to come


@dataclass(frozen=True)
class _Cut:
    """The message while words are put aside: the stretch that is left, and holes in it."""

    norm: str
    left: Stretch
    holes: tuple[Stretch, ...] = ()
    later: bool = False

    def without(self, stretch: Stretch) -> "_Cut":
        start, end = self.left
        if stretch[0] <= start:
            return replace(self, left=(max(start, stretch[1]), end))
        if stretch[1] >= end:
            return replace(self, left=(start, min(end, stretch[0])))
        return replace(self, holes=(*self.holes, stretch))

    def until(self, end: int) -> "_Cut":
        """What stands before `end`; a hole at its end is no part of it."""
        for hole in self.holes:
            if hole[0] < end and not self.norm[hole[1] : end].strip():
                end = hole[0]
        return replace(self, left=(self.left[0], end))


def opens(text: str, languages: tuple[str, ...]) -> bool:
    """Whether the message begins by asking for a mail, so that nothing else is read into it."""
    norm = normalise(text)[0]
    return any(_names_mail(norm, language) for language in languages)


def _names_mail(norm: str, language: str) -> bool:
    """Send a win-back mail to ...; not: create a campaign comparison."""
    head, said = _head(language).match(norm), _said(language)
    if head is None or not (head["mail"] or head["alone"]):
        return False
    behind = rf"\W*(?:$|(?:{said['about']})|{_to(language)})"
    return re.match(behind, norm[head.end() :]) is not None


def ends(text: str, language: str) -> bool:
    """Whether the message ends by asking for a mail to those in front: 给……写邮件."""
    whole = _whole(normalise(text)[0])
    return any(cut.left[1] < whole.left[1] for cut in _verb_last(whole, language))


def ways(text: str, language: str, governed: Callable[[int], bool]) -> Iterator[Parts]:
    """Every way to cut the message, the likeliest first.

    `governed` tells whether a deed stands before a place of the text, so that a mail there is its
    object: everyone who opened a newsletter.
    """
    norm, origin = normalise(text)
    ends = [*origin, len(text)]
    for cut, (start, end) in _called(_whole(norm), language):
        yield Parts(_written(cut, text, ends), (ends[start], ends[end]), _asking(cut))
    for framed in _framed(norm, language, lambda at: governed(ends[at])):
        for cut, people, goods in _timed(_bare(framed, language), language):
            yield Parts(
                _written(people, text, ends),
                (ends[goods[0]], ends[goods[1]]) if goods else None,
                _asking(cut),
                cut.later,
            )


def refers_back(people: str, language: str) -> bool:
    """Whether the words name nobody but those who were spoken of: them, these people; or nobody at all."""
    words = normalise(people)[0].strip(SIGNS + " ")
    return re.fullmatch(data(language, "mails")["them"], words) is not None or not words


def is_the_draft(words: str, language: str) -> bool:
    """Whether the words mean the mail that was drafted: send it."""
    said = normalise(words)[0].strip(SIGNS + " ")
    return re.fullmatch(data(language, "mails")["it"], said) is not None


def narrows(people: str, language: str) -> bool:
    """Whether the words begin with some of those who were spoken of: the ones with over 500 points."""
    words = normalise(people)[0].lstrip(SIGNS + " ")
    return re.match(data(language, "mails")["some"], words) is not None


def purpose_in(asks: str, language: str) -> str | None:
    """What the mail is for, as the words that ask for it say: winback, welcome, thanks ..."""
    for purpose, words in data(language, "mails")["purposes"].items():
        if re.search(words, asks):  # also inside a word: Dankesmail
            return str(purpose)
    return None


@cache
def _said(language: str) -> dict[str, Any]:
    """The words, with the purposes and the name of a mail put into those that speak of them."""
    said = dict(data(language, "mails"))
    purpose = f"(?:{'|'.join(said['purposes'].values())})"
    return said | {"purpose": purpose, "mail": said["mail"].replace("{purpose}", purpose)}


@cache
def _head(language: str) -> re.Pattern[str]:
    """The words at the front: please write an e-mail to."""
    said, gap = _said(language), "" if language == "zh" else r"(?!\w)"
    front = rf"(?:(?:{said['please']}){gap}[\s,]*)*"
    asked = rf"(?:(?P<mails>{said['mails']})|(?P<verb>{said['verb']})){gap}[\s:]*(?P<mail>(?:{said['mail']}){gap})?"
    return re.compile(
        rf"\W*{front}(?:{asked}|(?P<alone>{said['mail']}){gap}(?=\s*(?:{said['to']})))"
    )


def _framed(norm: str, language: str, governed: Callable[[int], bool]) -> Iterator[_Cut]:
    """The message without the words that ask for a mail, in front, in the middle or at the end."""
    whole = _whole(norm)
    head = _head(language).match(norm)
    if head and (head["mail"] or head["alone"]):
        rest = norm[head.end() :]
        invited = re.fullmatch(rf"\s*(?:{_said(language)['invited']})\W*", rest)
        named = re.search(rf"(?:{_said(language)['them']})$", head["verb"] or "")
        if invited and named:
            yield whole.without((0, len(norm)))  # envoie-leur: what they are invited to
        if head["alone"] and (verb := _verb_at_end(norm, language)):
            yield whole.without((0, head.end())).without(verb)
        yield whole.without((0, head.end()))
    elif head:
        behind = whole.without((0, head.end()))
        if mail := _mail_behind(behind, language, governed):
            yield behind.without(mail)
        yield from _closed(behind, language)
        yield behind
    yield from _verb_last(whole, language)


def _whole(norm: str) -> _Cut:
    return _Cut(norm, (0, len(norm.rstrip(SIGNS + " "))))


def _mail_behind(cut: _Cut, language: str, governed: Callable[[int], bool]) -> Stretch | None:
    """The mail that is named behind the people: write these customers a win-back mail."""
    said = _said(language)
    front = rf"(?<!\w)(?=(?:{said['one']})(?!\w)|{said['purpose']})"
    rest = rf"(?=\W*(?:$|(?:{said['now']}|{said['later']}|{said['about']})))"
    start, end = cut.left
    for found in re.finditer(
        rf"{front}(?:{said['mail']})(?: (?:{said['invited']}))?{rest}", cut.norm[start:end]
    ):
        if not governed(start + found.start()):
            return start + found.start(), start + found.end()
    return None


def _closed(cut: _Cut, language: str) -> Iterator[_Cut]:
    """起草一封给VIP的邮件: the mail is named at the very end."""
    close = _said(language).get("close")
    if close and (found := re.search(rf"(?:{close})$", cut.norm[slice(*cut.left)])):
        yield cut.without((cut.left[0] + found.start(), cut.left[1]))


def _verb_at_end(norm: str, language: str) -> Stretch | None:
    """Kannst du eine Mail an VIPs in Berlin schicken: the verb closes what the mail began."""
    verbs = _said(language).get("closing")
    found = re.search(rf"(?<!\w){verbs}", norm) if verbs else None
    return found.span() if found else None


def _verb_last(whole: _Cut, language: str) -> Iterator[_Cut]:
    """给他们写一封邮件: the verb and the mail behind the people."""
    said = _said(language)
    if not said.get("last"):
        return
    front = re.compile(rf"\W*(?:(?:{said['please']})[\s,]*)*(?:{said['to']})?").match(whole.norm)
    for found in re.finditer(said["last"].replace("{mail}", said["mail"]), whole.norm):
        if front and front.end() < found.start():
            yield whole.without((0, front.end())).without(found.span())


def _called(whole: _Cut, language: str) -> Iterator[tuple[_Cut, Stretch]]:
    """发一封红酒促销邮件: what the mail is about stands inside its name."""
    said = _said(language)
    called = re.compile(said.get("called", "(?!)").replace("{purpose}", said["purpose"]))
    front = re.compile(rf"\W*(?:(?:{said['please']})[\s,]*)*(?:{said['to']})?").match(whole.norm)
    for found in called.finditer(whole.norm, *whole.left):
        if front and front.end() < found.start():
            yield whole.without((0, front.end())).without(found.span()), found.span("goods")


def _bare(cut: _Cut, language: str) -> _Cut:
    """Without the word in front of the people: to the stylists."""
    front = re.compile(rf"\W*{_to(language)}").match(cut.norm, *cut.left)
    return cut.without((cut.left[0], front.end())) if front else cut


def _timed(cut: _Cut, language: str) -> Iterator[tuple[_Cut, _Cut, Stretch | None]]:
    """The ways to split it, with and without a time at its end or front at which the mail is to leave.

    A time behind products is that of the mail; one behind people is theirs if it can be.
    """
    leaving = list(_leaving(cut, language))
    for one in (*leaving, cut):
        for people, goods in _split(one, language):
            yield from ((alone, alone, goods) for alone in (people, *_leaving(people, language)))
    yield from ((one, one, None) for one in (cut, *leaving))


def _leaving(cut: _Cut, language: str) -> Iterator[_Cut]:
    """It without the time at its end or front at which the mail is to leave."""
    for name in ("now", "later"):
        if stretch := _at_an_end(cut, _said(language)[name], language):
            left = _bare(cut.without(stretch), language)
            yield replace(left, later=cut.later or name == "later")


def _at_an_end(cut: _Cut, words: str, language: str) -> Stretch | None:
    start, end = cut.left
    text = cut.norm[start:end]
    before, behind = ("", "") if language == "zh" else (r"(?<!\w)", r"(?!\w)")
    found = re.search(rf"[\s,]*{before}(?:{words})\W*$", text)
    found = found or re.match(rf"\W*(?:{words}){behind}[\s,]*", text)
    return (start + found.start(), start + found.end()) if found else None


def _split(cut: _Cut, language: str) -> Iterator[tuple[_Cut, Stretch]]:
    """The people, and before or behind them what the mail is about."""
    start, end = cut.left
    gap = "" if language == "zh" else r"(?<!\w)"
    for found in re.finditer(rf"{gap}(?:{_said(language)['about']})", cut.norm[start:end]):
        at, after = start + found.start(), start + found.end()
        close = re.compile(rf"(?:{_said(language).get('close', '(?!)')})\W*$").search(
            cut.norm, after, end
        )
        yield cut.until(at), (after, close.start() if close else end)
        yield from _turned(cut, at, after, language)
    yield from _turned(cut, start, start, language)


def _turned(cut: _Cut, at: int, after: int, language: str) -> Iterator[tuple[_Cut, Stretch]]:
    """Send our new scissors to stylists: the people stand behind what the mail is about."""
    if cut.norm[cut.left[0] : at].strip(SIGNS + " "):
        return
    for found in re.finditer(_to(language), cut.norm[after : cut.left[1]]):
        if cut.norm[after : after + found.start()].strip():
            people = replace(cut, left=(after + found.end(), cut.left[1]))
            yield people, (after, after + found.start())


@cache
def _to(language: str) -> str:
    """The word in front of the people, by itself."""
    to = _said(language)["to"]
    return rf"(?:{to})" if language == "zh" else rf"(?<!\w)(?:{to})(?!\w)"


def _written(cut: _Cut, text: str, ends: list[int]) -> str:
    """What is left of the message, as it was written."""
    at, parts = cut.left[0], []
    for start, end in sorted((*cut.holes, (cut.left[1], cut.left[1]))):
        parts.append(text[ends[at] : ends[max(at, min(start, cut.left[1]))]])
        at = max(at, end)
    return " ".join(" ".join(parts).split()).strip(SIGNS + " ")


def _asking(cut: _Cut) -> str:
    """The words that were put aside."""
    aside = [(0, cut.left[0]), *cut.holes, (cut.left[1], len(cut.norm))]
    return " ".join(cut.norm[start:end] for start, end in aside)

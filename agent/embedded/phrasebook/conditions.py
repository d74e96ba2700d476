"""The phrases of the conditions, and the condition that each means."""

from collections.abc import Iterator

from agent.embedded.phrasebook.meanings import EVER, FIRST, MEANINGS, Json, denial
from agent.embedded.phrasebook.moments import Moments
from agent.embedded.phrasebook.walking import Found, Way
from crm.segments.conditions.top import NAMES

KEPT = ("in-segment", "in-list")  # called by the name that a person gave them
PARTS = {name: parts for parts, name in NAMES.items()}
OF_BUYING = {
    "category": "products.category",
    "brand": "products.brand",
    "name": "products.name",
}


class Conditions(Moments):
    """Single conditions: each method gives the JSON of what its phrases hold."""

    def condition(self, at: int) -> tuple[Way, ...]:
        return self.once("condition", at, lambda: self._condition(at))

    def _condition(self, at: int) -> Iterator[Way]:
        for key, meaning in MEANINGS.items():
            for said, end in self.phrase(key, at):
                meant = meaning(said)
                if meant is not None:
                    denied = said.get("not") == "yes" or key.endswith("-none")
                    yield (denial(meant) if denied else meant), end

    # Places that hold a condition, or a deed

    def _s_condition(self, at: int, found: Found) -> Iterator[Way]:
        if found["key"] == "condition-not":
            yield from self.condition(at)
        else:
            yield from self.conditions(at)

    def conditions(self, at: int) -> tuple[Way, ...]:
        raise NotImplementedError

    def _s_what(self, at: int, found: Found) -> Iterator[Way]:
        yield from self._deed(at, found, none=False)

    def _s_none(self, at: int, found: Found) -> Iterator[Way]:
        yield from self._deed(at, found, none=True)

    _s_then = _s_what

    def _deed(self, at: int, found: Found, none: bool) -> Iterator[Way]:
        deeds = self.once(("deed", none), at, lambda: self._deeds(at, none))
        if found["key"] != "sequence":
            yield from deeds
            return
        for deed, end in deeds:  # a step has its own filters behind it
            for details, last in self._s_details(self.skip(end), found):
                where = (*deed["where"], *details["where"])
                yield {**deed, "where": where}, last if details["where"] else end

    def _deeds(self, at: int, none: bool) -> Iterator[Way]:
        joints = self._or_none() if none else self.writing.separators
        events = self.names.events(none)
        for types, end in self.several(lambda place: self.named(events, place), at, joints):
            yield {"types": types, "where": ()}, end
        denied = "yes" if none else "no"
        for _, end in self.phrase("did-order", at, none=denied):
            yield {"types": (), "where": ()}, end
        for said, end in self.phrase("did-buy", at, none=denied):
            yield {"types": (), "where": tuple(_bought_what(said)), "lines": True}, end

    def _or_none(self) -> tuple[str, ...]:
        from agent.embedded.phrasebook.names import plain

        return (plain(self.names.say.say("or-none")),)

    def _s_category(self, at: int, found: Found) -> Iterator[Way]:
        yield from self._known("products.category", at)

    def _s_brand(self, at: int, found: Found) -> Iterator[Way]:
        yield from self._known("products.brand", at)

    def _s_name(self, at: int, found: Found) -> Iterator[Way]:
        if found["key"] in KEPT:
            yield from ((words[0], end) for words, end in self._quoted(at))
        else:
            yield from self._known("products.name", at)

    def _known(self, name: str, at: int) -> Iterator[Way]:
        if self.names.catalog.has(name):
            yield from self._values(self.names.catalog.field(name), at)

    # What is said of several goods together, or of one

    def _s_field(self, at: int, found: Found) -> Iterator[Way]:
        if found["key"] == "anniversary":
            yield from self.named(((self.names.first_order, FIRST),), at)
        yield from super()._s_field(at, found)

    def _s_goods(self, at: int, found: Found) -> Iterator[Way]:
        for said, end in self.phrase("goods", at):
            yield (*_bought_what(said), *said["details"]["where"]), end

    def _s_items(self, at: int, found: Found) -> Iterator[Way]:
        def read(place: int) -> Iterator[Way]:
            return self._s_goods(place, found)

        yield from self.several(read, at, self.writing.all_separators)

    # Shares of everybody

    def _s_share(self, at: int, found: Found) -> Iterator[Way]:
        if found["key"] != "top-part":
            yield from super()._s_share(at, found)
            return
        for said, end in self.phrase("top-part-name", at):
            parts = said["parts"] if "parts" in said else PARTS[said["name"]]
            yield {"part": said["part"], "parts": parts}, end

    def _s_classes(self, at: int, found: Found) -> Iterator[Way]:
        yield from self._list_of("rfm_classes", at)

    def _s_scores(self, at: int, found: Found) -> Iterator[Way]:
        """Of recency, of frequency, of money; and in each the scores that are meant."""
        if found["key"] == "rfm-score":
            yield from self.several(
                lambda place: self._s_count(place, found), at, self.writing.separators
            )
            return
        yield from self.several(
            lambda place: self.phrase("rfm-score", place), at, self.writing.all_separators
        )

    def _s_salt(self, at: int, found: Found) -> Iterator[Way]:
        if found["key"] == "sample-salt":
            yield from ((words[0], end) for words, end in self._quoted(at))
            return
        for said, end in self.phrase("sample-salt", at):
            yield said["salt"], end
        yield "", at

    # Other places

    def _s_places(self, at: int, found: Found) -> Iterator[Way]:
        yield from self.named(self.names.regions, at)
        yield from self._list_of("countries", at)

    def _s_types(self, at: int, found: Found) -> Iterator[Way]:
        yield from self._list_of("types", at)

    def _list_of(self, names: str, at: int) -> Iterator[Way]:
        known = getattr(self.names, names)
        return self.several(lambda place: self.named(known, place), at, self.writing.separators)

    def _s_window(self, at: int, found: Found) -> Iterator[Way]:
        """A period; ranks may say behind it within which groups."""
        for window, end in super()._s_window(at, found):
            if found["key"] in ("top", "top-part"):
                for said, last in self.phrase("top-per", self.skip(end)):
                    yield {**(window or EVER), "per": said["field"].id}, last
            yield window, end

    def _s_measure(self, at: int, found: Found) -> Iterator[Way]:
        yield from self.named(self.names.measures, at)

    def _s_channel(self, at: int, found: Found) -> Iterator[Way]:
        yield from self.named(self.names.channels, at)

    def _s_soon(self, at: int, found: Found) -> Iterator[Way]:
        for said, end in self.phrase("sequence-soon", at):
            yield said.get("days") if isinstance(said.get("days"), int) else 1, end
        yield None, at

    def _s_score(self, at: int, found: Found) -> Iterator[Way]:
        for said, end in self.phrase("survey-score", at):
            yield said["amount"], end
        yield None, at

    def _s_among(self, at: int, found: Found) -> Iterator[Way]:
        key = "sample-among" if found["key"] == "sample-count" else "top-among"
        for said, end in self.phrase(key, at):
            yield said["condition"], end
        yield None, at


def _bought_what(said: Found) -> Iterator[Json]:
    for part, field in OF_BUYING.items():
        if part in said:
            yield {"field": field, "op": "is", "values": said[part]}

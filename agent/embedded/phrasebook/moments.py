"""Moments that come round, read back: on a weekend, between 18:00 and 24:00, on 24 December of any year."""

import re
from collections.abc import Iterator

from agent.embedded.phrasebook.parts import Parts
from agent.embedded.phrasebook.walking import Found, Way
from crm.terms.during import WEEKEND, WORKDAYS

HOUR = re.compile(r"(\d{2}):00")
KNOWN = {"weekend": WEEKEND, "week": WORKDAYS}


class Moments(Parts):
    """A window with what comes round before or behind it."""

    def _s_window(self, at: int, found: Found) -> Iterator[Way]:
        if found["key"] == "during-window":
            yield from super()._s_window(at, found)
            return
        for said, end in self.once("moments", at, lambda: self.phrase("during-window", at)):
            if said["during"]:
                yield {**(said["window"] or {"kind": "ever"}), "during": said["during"]}, end
        yield from super()._s_window(at, found)

    def _s_during(self, at: int, found: Found) -> Iterator[Way]:
        """Weekdays, hours, days of the year, in this order; at least one of them."""
        yield from self._moments(at, ("weekdays", "hours", "dates"))

    def _moments(self, at: int, kinds: tuple[str, ...]) -> Iterator[Way]:
        if not kinds:
            yield {}, at
            return
        for part, end in getattr(self, f"_{kinds[0]}")(self.skip(at)):
            for more, last in self._moments(end, kinds[1:]):
                yield {**part, **more}, last
        yield from self._moments(at, kinds[1:])

    def _weekdays(self, at: int) -> Iterator[Way]:
        for said, end in self.phrase("during-weekdays", at):
            yield {"weekdays": said["names"] if "names" in said else KNOWN[said["days"]]}, end

    def _hours(self, at: int) -> Iterator[Way]:
        for said, end in self.phrase("during-hours", at):
            yield {"from_hour": said["first"], "to_hour": said["last"]}, end

    def _dates(self, at: int) -> Iterator[Way]:
        for key in ("during-dates", "during-date"):
            for said, end in self.phrase(key, at):
                last = said.get("last", said["first"])
                yield {"first_day": said["first"], "last_day": last}, end

    def _s_names(self, at: int, found: Found) -> Iterator[Way]:
        named = self.names.weekdays
        yield from self.several(lambda place: self.named(named, place), at, self.writing.separators)

    def _s_first(self, at: int, found: Found) -> Iterator[Way]:
        if found.get("key") == "during-hours":
            if hour := HOUR.match(self.text.norm, at):
                yield int(hour[1]), hour.end()
        elif found.get("key") in ("during-dates", "during-date"):
            yield from self.named(self.names.days_of_year, at)
        else:
            yield from super()._s_first(at, found)

    _s_last = _s_first

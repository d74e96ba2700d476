"""Where the fields that are named belong, and days, hours and first times: parts of the cutter of clauses."""

from agent.embedded.compose.particles import Particles
from agent.embedded.quantities import Quantity
from agent.embedded.spans import Span


class Fields(Particles):
    """Puts a named field into the clause that says something of it."""

    def _field(self, span: Span) -> None:
        if (act := span.of_kind("act")) and act.meaning == "count" and not self.ahead:
            self._ignored(act)  # 女客户的数量: how many
            return
        if (
            self.now.values
            and self.now.values[-1].field == span.meaning
            and not self._compared_ahead()
        ):
            self._ignored(span)  # premium status: it only names what the value is
            return
        if self.list_joint or self.now.fields or self._is_of_age(span):
            self._start(self.list_joint or "and")
            self.list_joint = None
        self.now.fields.append(str(span.meaning))
        self.now.spans.append(span)

    def _compared_ahead(self) -> bool:
        """Whether a number or a text stands next: it is compared with the field."""
        ahead = (p for p in self.ahead if isinstance(p, Quantity) or p.kind != "filler")
        following = next(ahead, None)
        return isinstance(following, Quantity) or getattr(following, "kind", "") in (
            "text_op",
            "quoted",
        )

    def _is_of_age(self, span: Span) -> bool:
        """Women over 40 with a status: the number before the field is an age."""
        now = self.now
        bare = [q for q in now.numbers if q.said and q.unit is None and 10 <= q.number.value <= 110]
        aged = bool(bare and now.values) and not (now.predicates or now.measures or now.objects)
        return aged and len(now.numbers) == 1 and bare[0].span.end < span.start

    def _moment(self, span: Span) -> None:
        """First times, one order, any year."""
        if span.meaning == "with_it":
            self.list_joint = "and"
        self.now.moments.append("same_order" if span.meaning == "with_it" else str(span.meaning))
        self.now.spans.append(span)

    def _weekdays(self, span: Span) -> None:
        if self.list_joint and not self.now.weekdays:
            self._open_list()
        self.list_joint = None
        self.now.weekdays |= set(span.meaning)
        self.now.spans.append(span)

    def _hours(self, span: Span) -> None:
        self.now.hours = span.meaning
        self.now.spans.append(span)

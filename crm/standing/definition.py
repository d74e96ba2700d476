"""What can be asked for once and done again and again: a digest, or an alert."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, model_validator

from crm.colleagues.letter import Form
from crm.reports.definition import Report
from crm.standing.rhythm import Rhythm

ATTACHED: tuple[Form, ...] = ("png", "csv")  # where nobody says otherwise
MARGIN = 0.01  # how far back over the line a measure must come before the alert is armed again


class Shape(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Digest(Shape):
    """Answers to be sent by a rhythm: ids of saved reports and analyses, as they stand at each occasion.

    `files` are the forms in which each of them is attached; Slack shows the picture alone.
    """

    kind: Literal["digest"] = "digest"
    reports: tuple[str, ...] = Field(min_length=1, max_length=10)
    files: tuple[Form, ...] = Field(default=(), max_length=4)
    rhythm: Rhythm = Rhythm()
    to: tuple[str, ...] = Field(min_length=1, max_length=20)


class Alert(Shape):
    """A line that a number may cross: looked at after each import and by the rhythm.

    `report` has one measure and no breakdown. After a crossing nothing is said until the number was
    back over the line by `margin` of it, so that one that trembles on the line is told of once.
    """

    kind: Literal["alert"] = "alert"
    report: Report
    side: Literal["below", "above"]
    line: float
    margin: float = Field(default=MARGIN, ge=0, le=1)
    rhythm: Rhythm = Rhythm(every="daily")
    to: tuple[str, ...] = Field(default=(), max_length=20)

    @model_validator(mode="after")
    def _is_one_number(self) -> "Alert":
        one = len(self.report.measures) == 1 and not self.report.breakdowns
        if not one or self.report.compare is not None or self.report.forms:
            raise ValueError("an alert looks at one measure, without breakdown and comparison")
        return self

    def beyond(self, value: float) -> bool:
        """Whether the number is past the line."""
        return value < self.line if self.side == "below" else value > self.line

    def back(self, value: float) -> bool:
        """Whether it is far enough back for the alert to be armed again."""
        room = abs(self.line) * self.margin
        return value >= self.line + room if self.side == "below" else value <= self.line - room


Standing = Annotated[Digest | Alert, Field(discriminator="kind")]
STANDING: TypeAdapter[Digest | Alert] = TypeAdapter(Standing)

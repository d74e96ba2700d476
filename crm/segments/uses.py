"""Where saved segments are used: in other segments, in campaigns, in saved reports."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.errors import Misused
from crm.languages.speak import Speaker, speaker
from crm.store.campaigns import CampaignRow
from crm.store.saved import SavedRow, SavedVersionRow
from crm.terms.names import key

OVER = ("sent", "cancelled")  # campaigns that will not ask for their segment again


@dataclass(frozen=True)
class Use:
    """Something that uses a segment. `holds` says that it needs the segment from now on."""

    kind: Literal["segment", "report", "campaign"]
    id: str
    name: str
    holds: bool = True


class InUse(Misused):
    """A segment that something else needs; says where, in the reader's language."""

    def __init__(self, name: str, held: tuple[Use, ...]) -> None:
        self.held = held
        super().__init__("segment-in-use", name=name, where=use_words(held, speaker("en")))

    def sentence(self, language: str = "en") -> str:
        say = speaker(language)
        return say.say(self.key, **{**self.values, "where": use_words(self.held, say)})


def uses(session: Session, segment: SavedRow) -> tuple[Use, ...]:
    """What uses the segment directly, in its present version: segments, reports, campaigns, by name."""
    return all_uses(session).get(segment.id, ())


def all_uses(session: Session) -> dict[str, tuple[Use, ...]]:
    """The id of every segment that is used somewhere, and where. Drafts of conversations do not count."""
    ids = _ids(session)
    found: dict[str, dict[Use, None]] = {}
    for use, names in _users(session):
        for name in names:
            if id := ids.get(name.strip().upper()) or ids.get(key(name)):
                found.setdefault(id, {})[use] = None
    order = {"segment": 0, "report": 1, "campaign": 2}
    return {
        id: tuple(sorted(of, key=lambda use: (order[use.kind], key(use.name))))
        for id, of in found.items()
    }


def use_words(used: Iterable[Use], say: Speaker) -> str:
    """Where, as a list: the segment “A” and the campaign “B”."""
    return say.all_of([say.say(f"library-in-{use.kind}", name=use.name) for use in used])


def _ids(session: Session) -> dict[str, str]:
    """Ids by id and, for those in use, by name."""
    rows = session.scalars(select(SavedRow).where(SavedRow.kind == "segment", SavedRow.saved)).all()
    return {row.id: row.id for row in rows} | {r.name_key: r.id for r in rows if not r.archived}


def _users(session: Session) -> Iterator[tuple[Use, set[str]]]:
    """Everything that can name a segment, with the ids or names that it names."""
    kept = (SavedRow.saved, ~SavedRow.archived, SavedVersionRow.version == SavedRow.version)
    rows = select(SavedRow, SavedVersionRow.definition).join(
        SavedVersionRow, SavedVersionRow.id == SavedRow.id
    )
    for row, definition in session.execute(rows.where(*kept)):
        kind: Literal["segment", "report"] = "report" if row.kind == "report" else "segment"
        yield Use(kind, row.id, row.name), set(named(definition))
    for campaign in session.scalars(select(CampaignRow)):
        use = Use("campaign", campaign.id, campaign.name, campaign.status not in OVER)
        yield use, set(named(campaign.definition)) | {str(campaign.definition.get("segment", ""))}


def named(definition: Any) -> Iterator[str]:
    """The ids or names of saved segments that a definition as JSON names, at any depth."""
    if isinstance(definition, dict):
        if definition.get("kind") == "in_segment":
            yield str(definition["segment"])
        definition = list(definition.values())
    if isinstance(definition, list):
        for part in definition:
            yield from named(part)

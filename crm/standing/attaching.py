"""The files that go with a digest: each answer in the forms that a person allowed."""

from typing import TYPE_CHECKING

from crm.answers.keeping import free_name
from crm.colleagues.letter import Attached
from crm.exports.files import as_file, file_name
from crm.exports.paper import answer
from crm.segments.conditions.base import Wording
from crm.standing.definition import Digest
from crm.terms.clock import Clock

if TYPE_CHECKING:
    from crm.workspace import Workspace


def attachments(
    digest: Digest, workspace: "Workspace", wording: Wording, clock: Clock
) -> tuple[Attached, ...]:
    """In the order of the digest, no two of one name; an answer without a chart has no picture."""
    made: list[Attached] = []
    for id in digest.reports if digest.files else ():
        asked = workspace.reports.get(id).definition
        paper = answer(asked, workspace.scope(clock), workspace.warehouse, wording)
        for form in digest.files:
            if form == "png" and paper.chart is None:
                continue
            plain = file_name(paper.title, clock.today, form).removesuffix(f".{form}")
            taken = [one.name.removesuffix(f".{form}") for one in made if one.form == form]
            name = f"{free_name(plain, taken).replace(' ', '-')}.{form}"
            made.append(Attached(name, paper.title, form, as_file(paper, form, wording)))
    return tuple(made)

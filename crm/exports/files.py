"""An answer in one of the forms that can be taken away, and what its file is called."""

from datetime import date
from typing import Literal, get_args

from crm.exports.paper import Paper
from crm.exports.workbook import as_xlsx
from crm.reports.export import as_csv
from crm.segments.conditions.base import Wording

Form = Literal["csv", "xlsx", "png", "pdf"]
FORMS: tuple[Form, ...] = get_args(Form)


def as_file(paper: Paper, form: Form, wording: Wording) -> bytes:
    """The file's content. Raises Misused for a picture of an answer that has no chart."""
    if form == "csv":
        return as_csv(paper).encode("utf-8-sig")
    if form == "xlsx":
        return as_xlsx(paper, wording)
    if form == "png":
        from crm.exports.picture import as_png

        return as_png(paper, wording)
    from crm.exports.document import as_pdf

    return as_pdf(paper, wording)


def file_name(title: str, today: date, ending: str) -> str:
    """A name that says what and when: "revenue-by-week-2026-06-30.csv"."""
    words = "".join(c if c.isalnum() else " " for c in title.split(" · ")[0].lower())
    return f"{'-'.join(words.split())[:60] or 'report'}-{today.isoformat()}.{ending}"


def warning(paper: Paper, form: Form, wording: Wording) -> str:
    """What the person has to know of the file: characters that no font of this machine can draw."""
    if form not in ("png", "pdf"):
        return ""
    from crm.exports.fonts import undrawable, without_font

    lacking = undrawable(" ".join((paper.title, paper.summary, *words_of(paper))))
    return without_font(lacking, wording.say) if lacking else ""


def words_of(paper: Paper) -> list[str]:
    """The texts of the table: headings and cells."""
    headings = [str(column["label"]) for column in paper.columns]
    return [*headings, *(cell for row in paper.rows for cell in row if isinstance(cell, str))]

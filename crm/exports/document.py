"""An answer as a document to print or send: title, date, summary, chart, table, definition, SQL."""

import io
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from crm.exports.fonts import chinese, latin, undrawable, without_font
from crm.exports.paper import Paper, about
from crm.languages.figures import as_of, heading, is_figure, rows_of
from crm.languages.speak import Speaker
from crm.segments.conditions.base import Wording

if TYPE_CHECKING:
    from fpdf import FPDF

MOST_ROWS = 500  # of the table; CSV and Excel have all
MANY_COLUMNS = 6  # from here on the pages lie
LONGEST_CELL = 60
INK, SOFT, RULE, SHADE = (34, 34, 34), (90, 90, 90), (200, 200, 200), (242, 244, 246)
MARGIN = 15.0


def as_pdf(paper: Paper, wording: Wording) -> bytes:
    """The document's bytes, A4; it lies where the table has many columns."""
    pdf = _blank(paper, wording.say)
    _head(pdf, paper, wording.say)
    if paper.chart is not None:
        _chart(pdf, paper, wording)
    _table(pdf, paper, wording.say)
    _about(pdf, paper, wording.say)
    return bytes(pdf.output())


def _blank(paper: Paper, say: Speaker) -> "FPDF":
    from fpdf import FPDF

    class Document(FPDF):
        def footer(self) -> None:
            self.set_y(-12)
            self.set_font("ours", size=8)
            self.set_text_color(*SOFT)
            self.cell(0, 5, say.say("export-page", page=self.page_no()), align="R")

    lying = len(paper.columns) > MANY_COLUMNS
    pdf = Document(orientation="landscape" if lying else "portrait", format="A4")
    pdf.set_margin(MARGIN)
    pdf.set_auto_page_break(True, margin=MARGIN + 2)
    pdf.set_title(paper.title)
    pdf.set_creator("Rapport")
    pdf.set_lang(say.language)
    pdf.set_creation_date(datetime.fromisoformat(paper.as_of))
    pdf.add_font("ours", "", latin().path)
    pdf.add_font("ours", "B", latin(bold=True).path)
    other = chinese()
    if other is not None and undrawable(_texts(paper, say), [latin()]):  # it takes two seconds
        pdf.add_font("chinese", "", other.path, collection_font_number=other.face)
        pdf.set_fallback_fonts(["chinese"], exact_match=False)
    pdf.add_page()
    return pdf


def _head(pdf: "FPDF", paper: Paper, say: Speaker) -> None:
    _text(pdf, paper.title, 16, bold=True)
    moment = as_of(f"{paper.as_of} [{paper.zone}]", say)
    when = say.say("export-as-of", moment=moment)
    _text(pdf, " · ".join(part for part in (paper.period, when) if part), 9, SOFT)
    pdf.ln(2)
    _text(pdf, paper.summary, 11)
    lacking = undrawable(_texts(paper, say))
    if lacking:  # in English, which can be read without the font
        _text(pdf, without_font(lacking), 9, bold=True)


def _texts(paper: Paper, say: Speaker) -> str:
    """Every text of the document, the signs of its language among them."""
    cells = [c for row in paper.rows[:MOST_ROWS] for c in row if isinstance(c, str)]
    headings = [heading(column) for column in paper.columns]
    labels = [str(name) for c in paper.columns for name in (c.get("labels") or {}).values()]
    told = [text for pair in about(paper) for text in (say.say(pair[0]), pair[1])]
    return "".join((*cells, *headings, *labels, *told))


def _chart(pdf: "FPDF", paper: Paper, wording: Wording) -> None:
    """The chart across the page, smaller where it would be too tall; the document has its title."""
    from PIL import Image

    from crm.exports.picture import draw

    assert paper.chart is not None
    picture = Image.open(io.BytesIO(draw(paper.chart, "", wording.say)))
    pdf.ln(3)
    wide = min(pdf.epw, pdf.h * 0.6 * picture.width / picture.height)
    pdf.image(picture, w=wide)


def _table(pdf: "FPDF", paper: Paper, say: Speaker) -> None:
    from fpdf.fonts import FontFace

    if not paper.rows:
        return
    pdf.ln(4)
    pdf.set_font("ours", size=_size(paper))
    pdf.set_text_color(*INK)
    pdf.set_draw_color(*RULE)
    head = FontFace(emphasis="BOLD", fill_color=SHADE)
    shown = [[_cut(text) for text in row] for row in rows_of(paper.columns, paper.rows[:MOST_ROWS], say)]  # fmt: skip
    aligned = tuple("RIGHT" if is_figure(column) else "LEFT" for column in paper.columns)
    with pdf.table(
        borders_layout="HORIZONTAL_LINES", headings_style=head, text_align=aligned, padding=0.6,
        col_widths=_widths(paper.columns, shown), repeat_headings=1,
    ) as table:  # fmt: skip
        table.row([_cut(heading(column)) for column in paper.columns])
        for row in shown:
            table.row(row)
    if len(paper.rows) > MOST_ROWS:
        counts = {"shown": say.number(MOST_ROWS), "all": say.number(len(paper.rows))}
        _text(pdf, say.say("export-first-rows", **counts), 9, SOFT)


def _size(paper: Paper) -> float:
    return 9.0 if len(paper.columns) <= MANY_COLUMNS else 7.0 if len(paper.columns) <= 10 else 6.0


def _widths(
    columns: Sequence[Mapping[str, Any]], rows: Sequence[Sequence[str]]
) -> tuple[float, ...]:
    """By the longest text, so that no column starves."""
    cells = [[heading(c) for c in columns], *rows[:200]]
    return tuple(min(32, max(6, *(len(row[n]) for row in cells))) for n in range(len(columns)))


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_CELL else f"{text[: LONGEST_CELL - 1]}…"


def _about(pdf: "FPDF", paper: Paper, say: Speaker) -> None:
    """The definition and where the numbers come from; title and summary stand above."""
    pdf.ln(6)
    for key, text in about(paper):
        if key in ("report-about-title", "export-about-summary") or text == "–":
            continue
        _text(pdf, say.say(key), 9, SOFT, bold=True)
        _text(pdf, text, 7.5 if key == "report-about-sql" else 9)
        pdf.ln(1.5)


def _text(
    pdf: "FPDF", text: str, size: float, colour: tuple[int, int, int] = INK, bold: bool = False
) -> None:
    pdf.set_font("ours", style="B" if bold else "", size=size)
    pdf.set_text_color(*colour)
    pdf.multi_cell(0, size * 0.5, text, new_x="LMARGIN", new_y="NEXT", align="L")

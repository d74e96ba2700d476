"""rapport ask: one question, or many, without a screen (the ask contract)."""

import json
import shutil
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from agent.garbage import without_looking_for_garbage
from ui.commands.options import AsOf, Home, Model, Thread, app_of

if TYPE_CHECKING:
    from agent.assistant import Assistant
    from agent.events import Finished
    from ui.workplace import Workplace

Form = Literal["csv", "xlsx", "pdf", "png"]
ENDINGS: dict[str, Form] = {".csv": "csv", ".xlsx": "xlsx", ".pdf": "pdf", ".png": "png"}


def ask(
    question: Annotated[
        str | None,
        typer.Argument(help="What you want to know, in your own words.", show_default=False),
    ] = None,
    batch: Annotated[
        Path | None,
        typer.Option(
            "--batch",
            metavar="FILE",
            help="A JSONL file of conversations; `-` reads them from standard input.",
            show_default=False,
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the answer as JSON.")] = False,
    export: Annotated[
        Path | None,
        typer.Option(
            "--export",
            metavar="FILE",
            help="Also write the report or analysis to this file: .csv, .xlsx, .pdf or .png.",
            show_default=False,
        ),
    ] = None,
    home: Home = None,
    as_of: AsOf = None,
    thread: Thread = None,
    model: Model = None,
) -> None:
    """Ask a question and get the answer with its proof."""
    if (question is None) == (batch is None):
        raise typer.BadParameter("Give either a question or --batch FILE.")
    if export is not None and (question is None or export.suffix not in ENDINGS):
        raise typer.BadParameter("--export goes with one question and a .csv, .xlsx, .pdf or .png.")
    lines = _lines(batch) if batch else []
    with without_looking_for_garbage() if question is not None else nullcontext():
        from ui.workplace import Workplace

        assistant = Workplace(app_of(home, model, as_of))
        try:
            if question is None:
                failed = _answer_all(assistant, lines, as_json)
            else:
                failed = _answer(assistant, question, thread, as_json, export)
        finally:
            assistant.close()
    raise typer.Exit(1 if failed else 0)


def _answer(
    assistant: "Workplace", question: str, thread: str | None, as_json: bool, export: Path | None
) -> bool:
    """Print the answer to one question and hand out its file. Gives whether it failed."""
    from agent.assistant import new_thread

    finished = assistant.ask(question, thread or new_thread())
    _print(finished, None, as_json)
    _hand_out(finished, assistant, export)
    return finished.status == "error"


def _answer_all(assistant: "Workplace", lines: list[dict[str, Any]], as_json: bool) -> bool:
    """Print the answer to each conversation of a batch. Gives whether one failed."""
    failed = False
    for line in lines:
        finished = _conversation(assistant, line)
        _print(finished, line.get("id"), as_json)
        failed = failed or finished.status == "error"
    return failed


def _hand_out(finished: "Finished", assistant: "Workplace", to: Path | None) -> None:
    """Write the report that was answered to the file that the options or the words ask for."""
    from crm.errors import Misused
    from crm.languages.speak import speaker
    from tools.cards import ReportCard

    cards = [card for card in finished.cards if isinstance(card, ReportCard)]
    form = ENDINGS[to.suffix] if to else next((card.file for card in cards if card.file), None)
    if form is None:
        return
    if not cards:
        raise Misused("export-no-answer")
    made = assistant.export_report(cards[-1].spec, form, finished.language)
    path = shutil.move(made.path, to) if to else made.path
    said = speaker(finished.language).say("show-file-at", path=str(path))
    print("\n".join(part for part in (said, made.warning) if part), file=sys.stderr)


def _conversation(assistant: "Assistant", line: dict[str, Any]) -> "Finished":
    """Every turn of one line in a conversation of its own; the answer to the last."""
    from agent.assistant import new_thread

    thread = new_thread()
    finished = None
    for turn in line["turns"]:
        finished = assistant.ask(str(turn), thread)
    assert finished is not None
    return finished


def _lines(path: Path) -> list[dict[str, Any]]:
    """The conversations of a batch file. One that is not as the contract says is wrong usage."""
    try:
        text = sys.stdin.read() if str(path) == "-" else path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise typer.BadParameter(f"{path} cannot be read as UTF-8 text.") from error
    return list(_parsed(text))


def _parsed(text: str) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            made = json.loads(line)
        except ValueError as error:
            raise typer.BadParameter(f"Line {number} is not JSON.") from error
        turns = made.get("turns") if isinstance(made, dict) else None
        if not isinstance(turns, list) or not turns or not all(isinstance(t, str) for t in turns):
            raise typer.BadParameter(
                f'Line {number} needs "turns": a list of at least one message.'
            )
        yield made


def _print(finished: "Finished", id: object, as_json: bool) -> None:
    if as_json:
        from ui.cards.contract import as_answer

        made = as_answer(finished)
        if id is not None:
            made = {"id": id, **made}
        print(json.dumps(made, ensure_ascii=False, allow_nan=False), flush=True)
        return
    from ui.commands.printing import show

    show(finished)

"""rapport ask: one question, or many, without a screen (the ask contract)."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ui.commands.options import AsOf, Home, Model, Thread, app_of

if TYPE_CHECKING:
    from agent.assistant import Assistant
    from agent.events import Finished


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
    home: Home = None,
    as_of: AsOf = None,
    thread: Thread = None,
    model: Model = None,
) -> None:
    """Ask a question and get the answer with its proof."""
    if (question is None) == (batch is None):
        raise typer.BadParameter("Give either a question or --batch FILE.")
    lines = _lines(batch) if batch else []
    from agent.assistant import Assistant, new_thread

    assistant = Assistant(app_of(home, model, as_of))
    if question is not None:
        finished = assistant.ask(question, thread or new_thread())
        _print(finished, None, as_json)
        raise typer.Exit(1 if finished.status == "error" else 0)
    failed = False
    for line in lines:
        finished = _conversation(assistant, line)
        _print(finished, line.get("id"), as_json)
        failed = failed or finished.status == "error"
    raise typer.Exit(1 if failed else 0)


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

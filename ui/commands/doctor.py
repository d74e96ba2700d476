"""rapport doctor: is everything in order, and what to do where it is not."""

import platform
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import typer

from ui.commands.options import Home, Model, shell_language

if TYPE_CHECKING:
    from agent.settings import Settings
    from crm.languages.speak import Speaker

Finding = tuple[bool, str]


def doctor(home: Home = None, model: Model = None) -> None:
    """Check the installation, the workspace and the model's connection, and say what to do."""
    from agent.settings import settings_from
    from crm.languages.speak import speaker

    settings, say = settings_from(home=home, model=model), speaker(shell_language())
    findings = [found for check in CHECKS for found in check(settings, say)]
    for fine, sentence in findings:
        print(f"{'ok ' if fine else '!! '} {sentence}")
    raise typer.Exit(0 if all(fine for fine, _ in findings) else 1)


def _installation(settings: "Settings", say: "Speaker") -> Iterator[Finding]:
    """Every library that a command loads can be loaded."""
    from importlib.util import find_spec

    missing = [
        name
        for name in (
            "langgraph",
            "openai",
            "chromadb",
            "tiktoken",
            "gradio",
            "duckdb",
            "sqlalchemy",
        )
        if not find_spec(name)
    ]
    version = platform.python_version()
    if missing:
        yield False, say.say("doctor-missing", libraries=", ".join(missing))
    else:
        yield sys.version_info >= (3, 11), say.say("doctor-python", version=version)


def _workspace(settings: "Settings", say: "Speaker") -> Iterator[Finding]:
    """There is data, it can be read, and the company's own words are well-formed."""
    from crm.audit import trail
    from crm.errors import CrmError
    from crm.workspace import open_workspace

    try:
        workspace = open_workspace(settings.home, settings.store_url, settings.warehouse_url)
        rows = workspace.warehouse.rows("SELECT COUNT(*) FROM customers").rows[0][0]
        yield (
            True,
            say.say("doctor-data", home=str(settings.home), customers=say.number(float(str(rows)))),
        )
        yield True, say.say("doctor-warehouse", place=workspace.warehouse.place)
        refused = trail.denied(workspace.store, "tool.call")
        workspace.store.close()
        yield True, say.say("doctor-store")
        if refused:
            yield True, say.say("doctor-refused-calls", count=refused, shown=say.number(refused))
    except CrmError as error:
        yield False, error.sentence(say.language)


def _index(settings: "Settings", say: "Speaker") -> Iterator[Finding]:
    """What the search index holds, kind by kind; or why it cannot be read."""
    from agent.indexing import index_of
    from knowledge.errors import KnowledgeError
    from ui.commands.index import what_it_holds

    held = index_of(settings.home, settings.index)
    try:
        yield True, what_it_holds(held, say)
    except KnowledgeError as error:
        yield False, say.say("index-trouble", why=str(error))
    finally:
        held.close()


def _sender(settings: "Settings", say: "Speaker") -> Iterator[Finding]:
    from crm.campaigns.sender import FILE, load_sender
    from crm.errors import CrmError

    try:
        sender = load_sender(settings.home)
    except CrmError as error:
        yield False, error.sentence(say.language)
        return
    yield (
        (True, say.say("doctor-sender", company=sender.company))
        if sender
        else (True, say.say("doctor-no-sender", file=FILE))
    )


def _model(settings: "Settings", say: "Speaker") -> Iterator[Finding]:
    """The model's service answers one short message with this key."""
    from agent.settings import EMBEDDED

    if settings.model == EMBEDDED:
        yield True, say.say("doctor-embedded")
        return
    from agent.model import ModelFailed, large_model

    try:
        large_model(settings).answers(15)
        yield True, say.say("doctor-model", model=settings.model)
    except ModelFailed as failure:
        yield (
            False,
            say.say(
                "doctor-model-failed",
                model=settings.model,
                why=say.say(f"answer-model-{failure.reason}"),
            ),
        )


Check = Callable[["Settings", "Speaker"], Iterator[Finding]]
CHECKS: tuple[Check, ...] = (_installation, _workspace, _index, _sender, _model)

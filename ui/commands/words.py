"""rapport catalog words | learn | forget: the words that were taught, from the shell."""

from typing import TYPE_CHECKING, Annotated

import typer

from ui.commands.options import Home, shell_language, workspace_of

if TYPE_CHECKING:
    from tools.context import Context

Language = Annotated[
    str | None,
    typer.Option("--language", help="en, zh, de, fr or es.", show_default=False),
]
Word = Annotated[str, typer.Argument(help="The word.", show_default=False)]


def words(home: Home = None, language: Language = None) -> None:
    """List the words that were taught here: meaning, who taught them and when."""
    from crm.words.keeping import Words
    from tools.learn_words import words_table
    from ui.commands.printing import print_table

    ctx = context(home, language)
    taught = Words(ctx.workspace.store).all()
    if not taught:
        print(ctx.say.say("learning-none"))
        return
    print_table(words_table(taught, ctx), ctx.language)


def learn(
    word: Word,
    meaning: Annotated[
        str, typer.Argument(help="What it means, as you would ask for it.", show_default=False)
    ],
    home: Home = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask before learning.")] = False,
) -> None:
    """Teach a word: shows what would change, and asks before it is learned."""
    from agent.assistant import new_thread
    from ui.commands.options import app_of
    from ui.commands.printing import show
    from ui.workplace import Workplace

    place = Workplace(app_of(home, "embedded", None))
    asked = place.ask(f"define “{word}” as {meaning}", new_thread())
    show(asked)
    if asked.approval is None:
        raise typer.Exit(1)
    print(place.decide(asked.approval.id, yes or typer.confirm("Learn it?"), "local").answer)


def forget(word: Word, home: Home = None, language: Language = None) -> None:
    """Let a taught word mean again what it meant before."""
    from tools.learn_words import ForgetArgs, forget_word

    print(forget_word.run(ForgetArgs(word=word), context(home, language)).text)


def context(home: Home, language: Language) -> "Context":
    """The workspace as a tool sees it, now."""
    from tools.context import Context
    from ui.commands.options import clock_at

    workspace = workspace_of(home)
    clock = clock_at(None, workspace.catalog.settings.timezone)
    return Context(workspace, clock, language=language or shell_language())

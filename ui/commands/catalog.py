"""rapport catalog: what can be asked of this company's data, and what its words mean."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from ui.commands.options import Home, shell_language, workspace_of
from ui.commands.words import Language, forget, learn, words

if TYPE_CHECKING:
    from crm.segments.conditions.base import Wording


class OrWord(TyperGroup):
    """A command that there is none of is a word to explain: rapport catalog vip."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        known = args[0] in self.commands if args else True
        return super().resolve_command(ctx, args if known else ["explain", *args])


catalog = typer.Typer(
    cls=OrWord,
    help="Show the fields that can be asked about; explain a business word (rapport catalog vip); "
    "list, teach and forget words of your own.",
)


@catalog.callback(invoke_without_command=True)
def fields(
    ctx: typer.Context,
    home: Home = None,
    language: Language = None,
    explained: Annotated[
        bool, typer.Option("--words", help="Explain every business word, your own first.")
    ] = False,
) -> None:
    """Show the fields that can be asked about, or explain every business word."""
    ctx.obj = home, language
    if ctx.invoked_subcommand:
        return
    wording = _wording(home, language)
    print("\n".join(meanings(wording))) if explained else show_fields(wording)


@catalog.command()
def explain(
    ctx: typer.Context,
    word: Annotated[
        str, typer.Argument(help="A business word: engaged, vip, revenue …", show_default=False)
    ],
    home: Home = None,
    language: Language = None,
) -> None:
    """Say what a business word means here."""
    print(meaning(word, _wording(home or ctx.obj[0], language or ctx.obj[1])))


for _command in (words, learn, forget):
    catalog.command()(_command)


def _wording(home: Home, language: Language) -> "Wording":
    """How the company speaks, with the words that were taught."""
    from dataclasses import replace

    from crm.words.keeping import taught

    workspace = workspace_of(home)
    catalog = replace(workspace.catalog, words=taught(workspace.store, workspace.catalog))
    return replace(workspace, catalog=catalog).wording(language or shell_language())


def meaning(word: str, wording: "Wording") -> str:
    """What the word means in this company. Raises Unknown, naming the nearest words."""
    from crm.catalog.explain import explain
    from crm.segments.own_words import own_meaning

    own = own_meaning(word, wording)
    return own or explain(word, wording.say.language, wording.catalog.settings)


def meanings(wording: "Wording") -> Iterator[str]:
    """Every business word with its meaning, each line once."""
    from crm.catalog.vocabulary import names, vocabulary

    own = [word.say[0] for word in wording.catalog.words]
    known = [names("terms", key)[wording.say.language][0] for key in vocabulary("en").terms]
    yield from dict.fromkeys(meaning(word, wording) for word in (*own, *known))


def show_fields(wording: "Wording") -> None:
    """A line a field, its id whole, so that it can be copied into catalog.yaml."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from crm.catalog.explain import catalog_table

    shown = catalog_table(wording.catalog, wording.say.language)
    drawn = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for column in shown.columns[1:]:
        drawn.add_column(column["label"], no_wrap=column["name"] == "field", overflow="fold")
    for row in shown.rows:
        drawn.add_row(*map(Text, row[1:]))
    Console().print(drawn)

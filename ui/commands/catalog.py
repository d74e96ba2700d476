"""rapport catalog: what can be asked of this company's data, and what its words mean."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from ui.commands.options import Home, shell_language, workspace_of

if TYPE_CHECKING:
    from crm.segments.conditions.base import Wording


def catalog(
    word: Annotated[
        str | None,
        typer.Argument(
            help="A business word to explain: engaged, vip, revenue …", show_default=False
        ),
    ] = None,
    home: Home = None,
    language: Annotated[
        str | None, typer.Option("--language", help="en, zh, de, fr or es.", show_default=False)
    ] = None,
    words: Annotated[
        bool, typer.Option("--words", help="Explain every business word, your own first.")
    ] = False,
) -> None:
    """Show the fields that can be asked about, or what a business word means here."""
    wording = workspace_of(home).wording(language or shell_language())
    if word:
        print(meaning(word, wording))
    elif words:
        print("\n".join(meanings(wording)))
    else:
        show_fields(wording)


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

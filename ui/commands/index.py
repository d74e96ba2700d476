"""rapport index: what the search index holds, and building it anew."""

from typing import TYPE_CHECKING

import typer

from ui.commands.options import Home, home_of, shell_language

if TYPE_CHECKING:
    from crm.languages.speak import Speaker
    from knowledge.index import Index

index = typer.Typer(
    no_args_is_help=True,
    help="The search index: products, values, campaigns, saved segments and reports, playbooks.",
)


@index.command()
def show(home: Home = None) -> None:
    """Bring the index up to date, and print where it lies and how many documents it holds."""
    from crm.languages.speak import speaker

    held = _written(home)
    print(what_it_holds(held, speaker(shell_language())))
    held.close()


@index.command()
def rebuild(home: Home = None) -> None:
    """Throw the index away and build it from the data and from what people made."""
    from crm.languages.speak import speaker

    held, say = _written(home, afresh=True), speaker(shell_language())
    print(say.say("index-built", documents=say.number(held.count()), where=held.where, embedding=_embedding(held)))  # fmt: skip
    held.close()


def what_it_holds(held: "Index", say: "Speaker") -> str:
    """Where it lies and how many documents of each kind it has. Raises KnowledgeError."""
    from knowledge.documents import KINDS

    counts = ", ".join(f"{kind} {say.number(held.count(kind))}" for kind in KINDS)
    return say.say("index-held", where=held.where, embedding=_embedding(held), kinds=counts)


def _embedding(held: "Index") -> str:
    return f"{held.embedding.name} ({held.embedding.dimension})"


def _written(home: Home, *, afresh: bool = False) -> "Index":
    """The index as of now. Raises BadInput with what is in its way."""
    from agent.indexing import bring_people_up_to_date, bring_up_to_date
    from agent.settings import settings_from
    from crm.errors import BadInput
    from crm.workspace import open_workspace
    from knowledge.errors import KnowledgeError

    settings = settings_from(home=home_of(home))
    workspace = open_workspace(settings.home, settings.store_url, settings.warehouse_url)
    try:
        bring_up_to_date(workspace, settings.index, afresh=afresh).close()
        return bring_people_up_to_date(workspace, settings.index)
    except KnowledgeError as error:
        raise BadInput("index-trouble", why=str(error)) from None
    finally:
        workspace.warehouse.close()

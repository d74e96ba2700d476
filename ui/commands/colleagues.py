"""rapport colleagues: the verified list, the only addresses that reports and alerts are sent to."""

from datetime import UTC, datetime
from typing import Annotated

import typer

from ui.commands.options import Home, shell_language, workspace_of

colleagues = typer.Typer(
    no_args_is_help=True,
    help="Colleagues who may be sent reports and alerts: add, confirm, list, remove.",
)
Address = Annotated[
    str, typer.Argument(metavar="ADDRESS", help="A mail address, or a Slack channel: '#marketing'.")
]


@colleagues.command()
def add(
    address: Address,
    person: Annotated[
        str,
        typer.Option(help="Whose own address it is: who is meant by “me” when they are signed in."),
    ] = "local",
    home: Home = None,
) -> None:
    """Enter an address and send it a code; nothing else is sent there before the code came back."""
    from crm.errors import Refused
    from crm.languages.speak import speaker
    from crm.mail.door import NotTaken, Unsure
    from ui.telling import invite

    workspace, now = workspace_of(home), datetime.now(UTC)
    kept, code = workspace.colleagues.add(address, person=person, by="local", now=now)
    try:
        invite(workspace, kept, code, shell_language(), now)
    except (NotTaken, Unsure) as error:
        raise Refused("colleague-not-reached", address=kept) from error
    print(speaker(shell_language()).say("colleague-code-sent", address=kept))


@colleagues.command()
def confirm(
    address: Address,
    code: Annotated[str, typer.Argument(help="The six digits that were sent there.")],
    home: Home = None,
) -> None:
    """Give the code back: from now on reports may be sent to the address."""
    from crm.languages.speak import speaker

    kept = workspace_of(home).colleagues.confirm(address, code, by="local", now=datetime.now(UTC))
    print(speaker(shell_language()).say("colleague-verified", address=kept.address))


@colleagues.command(name="list")
def list_(home: Home = None) -> None:
    """List the addresses, whose they are, and whether they are verified."""
    from crm.languages.speak import speaker

    say = speaker(shell_language())
    for one in workspace_of(home).colleagues.list():
        state = say.say("colleague-state", verified="yes" if one.verified else "no")
        print(f"{one.address:40} {one.person:16} {state}")


@colleagues.command()
def remove(address: Address, home: Home = None) -> None:
    """Send nothing to the address any more."""
    from crm.languages.speak import speaker

    workspace_of(home).colleagues.remove(address, by="local", now=datetime.now(UTC))
    print(speaker(shell_language()).say("colleague-removed", address=address))

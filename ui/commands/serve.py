"""rapport serve: the chat in a browser, and Slack beside it where its secrets are set."""

import os
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ui.commands.options import AsOf, Home, Model, app_of

if TYPE_CHECKING:
    from ui.workplace import Workplace


def serve(
    home: Home = None,
    model: Model = None,
    as_of: AsOf = None,
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="The port to listen on.")] = 7860,
) -> None:
    """Serve the chat page and print its address."""
    from crm.campaigns.pictures import Pictures
    from ui.background import refreshing
    from ui.web.app import serve as serve_page
    from ui.web.login import login_from
    from ui.workplace import Workplace

    app = app_of(home, model, as_of)
    app.company  # a workspace without data is said now, not in the browser  # noqa: B018
    assistant = Workplace(app)
    ending = threading.Event()
    refreshing(app, ending)
    try:
        serve_page(
            assistant,
            host,
            port,
            pictures=Pictures([app.settings.home]),
            login=login_from(os.environ.get("RAPPORT_LOGIN")),
            opened=lambda: print(f"Rapport is at http://{host}:{port}", flush=True),
            warm=lambda: app.company.index.warm(),
            extra=_slack(assistant, app.settings.home),
        )
    except KeyboardInterrupt:
        _leave()
    finally:
        ending.set()


def _leave() -> None:
    """End at once: threads of libraries outlive the server, and would complain of what they leave."""
    sys.stdout.flush()
    os._exit(130)


def _slack(assistant: "Workplace", home: Any) -> tuple[Callable[[Any], None], ...]:
    secret, token = os.environ.get("SLACK_SIGNING_SECRET"), os.environ.get("SLACK_BOT_TOKEN")
    if not (secret and token):
        return ()
    from ui.slack.app import slack

    return (slack(assistant, signing_secret=secret, bot_token=token, jobs=home / "slack.db"),)

"""Files in Slack: put up in three steps (an address, the bytes, where it is shown), into a thread."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError

from crm.languages.speak import Speaker

log = logging.getLogger("rapport.slack")
NETWORK = "network"
# Slack's codes, and how they are said: slack-said-… of the languages' showing.ftl.
SAID = {
    NETWORK: "network", "missing_scope": "missing", "no_permission": "missing",
    "not_allowed_token_type": "missing", "not_in_channel": "channel", "channel_not_found": "gone",
    "is_archived": "archived", "invalid_auth": "auth", "not_authed": "auth",
    "account_inactive": "auth", "token_revoked": "auth", "token_expired": "auth",
    "ratelimited": "busy", "service_unavailable": "busy", "internal_error": "busy",
    "fatal_error": "busy", "request_timeout": "busy", "storage_limit_reached": "large",
    "file_upload_size_restricted": "large", "posting_to_channel_denied": "missing",
}  # fmt: skip


@dataclass(frozen=True)
class Upload:
    """A file by its name; `title` is what people read above it."""

    name: str
    title: str
    content: bytes


def refusal(code: str, say: Speaker) -> str:
    """What Slack says, in the person's words; its own code where nobody has words for it."""
    key = SAID.get(code)
    return say.say(f"slack-said-{key}") if key else say.say("slack-said-other", code=code)


def put_up(client: WebClient, files: Sequence[Upload], channel: str, thread: str) -> str:
    """Show the files below a message. Empty where Slack took them, else why it did not.

    channel: its id, not its name. thread: the timestamp of the thread's first message.
    """
    told = [
        {"filename": one.name, "title": one.title, "alt_txt": one.title, "file": one.content}
        for one in files
    ]
    try:
        client.files_upload_v2(file_uploads=told, channel=channel, thread_ts=thread)
    except SlackApiError as error:
        why = str(error.response.get("error") or "refused")
    except (SlackClientError, OSError) as error:  # the bytes did not arrive
        log.warning("Slack could not be reached: %s", type(error).__name__)
        why = NETWORK
    else:
        return ""
    log.warning("Slack did not take a file: %s", why)
    return why

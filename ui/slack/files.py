"""Files in Slack: put up in three steps (an address, the bytes, where it is shown), into a thread."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError

log = logging.getLogger("rapport.slack")


@dataclass(frozen=True)
class Upload:
    """A file by its name; `title` is what people read above it."""

    name: str
    title: str
    content: bytes


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
        why = type(error).__name__
    else:
        return ""
    log.warning("Slack did not take a file: %s", why)
    return why

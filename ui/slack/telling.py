"""Letters to colleagues in Slack: posted once; when Slack's answer is lost, nobody can say whether."""

from datetime import datetime
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from crm.colleagues.letter import Letter, Part
from crm.colleagues.ways import SLACK
from crm.errors import Unavailable
from crm.mail.door import NotTaken, Unsure
from ui.cards import blocks, plain
from ui.slack.files import Upload, put_up

LATER = frozenset({"ratelimited", "service_unavailable", "internal_error", "fatal_error"})


class SlackWay:
    """Posts to the channel or person behind `slack:`. What was posted cannot be looked up again."""

    def __init__(self, token: str, api: str = "https://www.slack.com/api/") -> None:
        self._client = WebClient(token=token, base_url=api, timeout=15)

    def hand_over(
        self, batch: str, message_id: str, address: str, letter: Letter, now: datetime
    ) -> None:
        channel = address.removeprefix(SLACK)
        try:
            posted = self._client.chat_postMessage(
                channel=channel, text=blocks.safe(letter.subject), blocks=drawn(letter)
            )
        except SlackApiError as error:
            why = str(error.response.get("error") or "refused")
            if why in LATER:
                raise Unavailable("slack-unavailable") from error
            raise NotTaken(why) from error
        except Exception as error:  # sent perhaps, but no answer came back
            raise Unsure from error
        self._pictures(letter, str(posted["channel"]), str(posted["ts"]))

    def _pictures(self, letter: Letter, channel: str, thread: str) -> None:
        """The charts below the message, which is out by now whatever becomes of them."""
        pictures = [Upload(f.name, f.title, f.content) for f in letter.files if f.form == "png"]
        if pictures:
            put_up(self._client, pictures, channel, thread)

    def flush(self, batch: str) -> None:
        return

    def has(self, batch: str, message_id: str) -> bool:
        return False


def drawn(letter: Letter) -> list[dict[str, Any]]:
    """The letter as blocks, within Slack's limits."""
    from crm.languages.speak import speaker

    made = [blocks.header(letter.opening)]
    for part in letter.parts:
        made += _part(part)
    made += [blocks.context(blocks.safe(line)) for line in letter.closing]
    return blocks.message(made, speaker(letter.language))


def _part(part: Part) -> list[dict[str, Any]]:
    said = [f"*{blocks.safe(part.title)}*", blocks.safe(part.about), blocks.safe(part.summary)]
    made = [blocks.section("\n".join(line for line in said if line))]
    rows = list(part.rows)
    if rows:
        table = plain.table(list(part.headings), [list(r) for r in rows], list(part.figures))
        while rows and len(table) > blocks.MOST_TEXT - 100:
            rows = rows[: len(rows) * 3 // 4]
            table = plain.table(list(part.headings), [list(r) for r in rows], list(part.figures))
        made.append(blocks.section(blocks.fenced(table)))
    return made + [blocks.context(blocks.safe(note)) for note in part.notes]

"""What the page shows next, whatever a person did: opened it, asked, clicked, switched language.

Knows nothing of Gradio: it takes plain values and gives Views, so it can be read and tested alone.
"""

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, Literal

from markupsafe import Markup

from agent.events import Said
from crm.errors import CrmError
from crm.languages.speak import LANGUAGES, Speaker, speaker
from tools.cards import ReportCard
from ui.talk import Assistant
from ui.web.actions import Acted, act, export
from ui.web.conversations import Conversation, Conversations
from ui.web.downloads import Downloads
from ui.web.languages import preferred
from ui.web.turns import Turn, drawn
from ui.web.welcome import header, welcome, words

log = logging.getLogger("rapport.web")
MOST_CHARACTERS = 20_000
NOTHING: Mapping[str, Any] = MappingProxyType({})
PAUSE = 0.05  # seconds between two redraws of a text that is being written


@dataclass(frozen=True)
class View:
    """What to put on the page. `talk` names the turns that changed, the others stay as they are."""

    thread: str
    talk: dict[str, Any]
    header: str | None = None  # None: as it is
    box: Literal["same", "busy", "ready"] = "same"
    label: str = ""
    hint: str = ""


class Desk:
    """`clock` counts seconds and never goes back."""

    def __init__(
        self, assistant: Assistant, downloads: Downloads, clock: Callable[[], float]
    ) -> None:
        self._assistant, self._downloads, self._clock = assistant, downloads, clock
        self._conversations = Conversations()

    def open(self, client: Mapping[str, Any], accept: str, user: str) -> View:
        """The page as it was before a reload, or a fresh one in the browser's language."""
        chosen = str(client.get("language") or "")
        language = chosen if chosen in LANGUAGES else preferred(accept)
        found = self._conversations.get(str(client.get("thread") or ""), user, language)
        found.language, found.chosen = language, chosen in LANGUAGES
        self._halt(found)  # nobody is there any more to whom its turn would be told
        return self._whole(found)

    def say(self, text: str, thread: str, user: str) -> Iterator[View]:
        """The views of one turn; the last one has the box ready again."""
        talk = self._conversations.get(thread, user, "en")
        text = text.encode("utf8", "replace").decode("utf8").replace("\0", "").strip()
        if not text or talk.running:
            yield self._view(talk, [], busy=bool(talk.running))  # what was typed stays in the box
            return
        talk.running = turn = talk.begin(text)
        turn.progress = speaker(talk.language).say("screens-thinking")
        yield self._view(talk, [turn], box="busy", busy=True, more={"follow": turn.id})
        yield from self._answer(talk, turn, text)
        if talk.running is turn:  # else it was stopped, and another may have begun
            talk.running = None
            told = {"announce": turn.said.replace("**", ""), **self._file(talk, turn)}
            yield self._view(talk, [turn], box="ready", more=told)

    def _answer(self, talk: Conversation, turn: Turn, text: str) -> Iterator[View]:
        last = self._clock()
        try:
            for event in self._events(talk, text):
                if talk.running is not turn:
                    return
                turn.add(event)
                if not isinstance(event, Said) or self._clock() - last >= PAUSE:
                    last = self._clock()
                    yield self._view(talk, [turn], busy=True)
        except CrmError as error:
            turn.fail(error.sentence(talk.language))
        except Exception:
            log.exception("a turn failed")
            turn.fail(speaker(talk.language).say("screens-broken"))

    def _file(self, talk: Conversation, turn: Turn) -> Mapping[str, Any]:
        """The file that was asked for in words, on its way to the person."""
        wanted = next((c for c in turn.cards if isinstance(c, ReportCard) and c.file), None)
        if wanted is None:
            return NOTHING
        try:
            done = export(self._assistant, self._downloads, talk, wanted, str(wanted.file), turn.language)  # fmt: skip
        except CrmError as error:
            return {"notice": error.sentence(talk.language), "tone": "bad"}
        return {"notice": done.notice, "tone": done.tone, "download": done.download}

    def _events(self, talk: Conversation, text: str) -> Iterator[Any]:
        if len(text) > MOST_CHARACTERS:
            raise TooLong(len(text), talk.language)
        return self._assistant.say(talk.thread, text, talk.user, talk.language)

    def act(self, data: Mapping[str, Any], thread: str, user: str) -> View:
        """What came of a button: a card drawn anew, a file to fetch, a word of notice."""
        talk = self._conversations.get(thread, user, "en")
        do = str(data.get("do") or "")
        if do == "new":
            fresh = self._conversations.new(user, talk.language)
            fresh.chosen = talk.chosen
            return self._whole(fresh)
        if do == "language" and data.get("value") in LANGUAGES:
            talk.language, talk.chosen = str(data["value"]), True
            return self._whole(talk)
        return self._acted(talk, data)

    def _acted(self, talk: Conversation, data: Mapping[str, Any]) -> View:
        try:
            done = act(self._assistant, self._downloads, talk, data)
        except CrmError as error:
            done = Acted(notice=error.sentence(talk.language), tone="bad")
        except Exception:
            log.exception("an action failed")
            done = Acted(notice=speaker(talk.language).say("screens-broken"), tone="bad")
        more: dict[str, Any] = {"notice": done.notice, "tone": done.tone, "download": done.download}
        if done.front:
            more["welcome"] = str(self._welcome(talk)[0])
        return self._view(talk, list(done.turns), more=more)

    def stop(self, thread: str, user: str) -> View:
        talk = self._conversations.get(thread, user, "en")
        self._halt(talk)
        return self._view(talk, talk.turns[-1:], box="ready")

    def _halt(self, talk: Conversation) -> None:
        if talk.running:
            talk.running.stop(speaker(talk.language).say("screens-stopped"))
            talk.running = None

    def _whole(self, talk: Conversation) -> View:
        """Everything on the page, in the conversation's language."""
        say = speaker(talk.language)
        fresh, company = self._welcome(talk)
        more = {"welcome": str(fresh), "words": words(say), "reset": True}
        view = self._view(talk, talk.turns, box="ready", more=more)
        return replace(view, header=str(header(say, company)))

    def _welcome(self, talk: Conversation) -> tuple[Markup, Mapping[str, Any]]:
        """The start page, and what the header says of the company."""
        company: Mapping[str, Any] = {}
        examples: Sequence[str] = ()
        trouble, front = "", None
        try:
            company = self._assistant.company()
            examples = self._assistant.examples(talk.language)
            front = self._assistant.front(talk.user, talk.language)
        except CrmError as error:  # nothing was imported yet, say
            trouble = error.sentence(talk.language)
        return welcome(speaker(talk.language), examples, trouble, front), company

    def _view(
        self,
        talk: Conversation,
        turns: list[Turn],
        *,
        box: Literal["same", "busy", "ready"] = "same",
        busy: bool = False,
        more: Mapping[str, Any] = NOTHING,
    ) -> View:
        say: Speaker = speaker(talk.language)
        changes = {
            "thread": talk.thread,
            "language": talk.language,
            "chosen": talk.chosen,
            "busy": busy,
            "turns": [drawn(turn) for turn in turns],
            **more,
        }
        label, hint = say.say("screens-ask"), say.say("screens-ask-hint")
        return View(talk.thread, changes, box=box, label=label, hint=hint)


class TooLong(CrmError):
    """A text that no question is."""

    def __init__(self, length: int, language: str) -> None:
        say = speaker(language)
        super().__init__(
            "screens-too-long",
            length=say.number(length),
            most=say.number(MOST_CHARACTERS),
        )

"""The assistant that every screen talks to: one turn of a conversation as events."""

import logging
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any
from uuid import uuid4

from langchain_core.messages import HumanMessage
from langchain_core.runnables import RunnableConfig
from pydantic import TypeAdapter

from agent.app import App
from agent.claims import Claims
from agent.embedded.replies import could_be_option, meant_option
from agent.events import Event, Finished, Progress, Said, Shown, ToolCall, Usage
from agent.graph import STEPS, build_graph
from agent.keeping import Masks, open_saver
from agent.spoken import spoken_in
from agent.state import State
from crm.errors import BadInput, CrmError
from crm.languages.speak import speaker
from tools.cards import Approval, Card, Question
from tools.context import Context

log = logging.getLogger(__name__)
CARD: TypeAdapter[Card] = TypeAdapter(Card)
LONGEST = 4_000
LATE_SECONDS = 30.0  # that a turn may take longer than it should


class Assistant:
    """Conversations over one company. Several threads may talk at once; one thread's turns queue."""

    def __init__(self, app: App) -> None:
        self.app = app
        app.settings.home.mkdir(parents=True, exist_ok=True)
        self._masks = Masks(app)
        self._saver = open_saver(app.settings.home, self._masks)
        self._claims = Claims(app.settings.home)
        self._graph = build_graph(self._saver)
        self._turns: dict[str, threading.Lock] = {}
        self._guard = threading.Lock()

    def say(
        self, thread: str, text: str, user: str = "local", language: str | None = None
    ) -> Iterator[Event]:
        """The events of one turn, in order, ending with one Finished. Raises nothing."""
        with self._lock_of(thread):
            try:
                with self._claims.claimed(thread, self.app.settings.turn_seconds + LATE_SECONDS):
                    yield from self._events(thread, text, user, language)
            except CrmError as error:
                spoken = language or self.spoken(thread, text)
                yield Finished("error", error.sentence(spoken), thread, language=spoken)
            except Exception:
                log.error("a turn failed: %s", self._masks.known(thread).trouble())
                spoken = language or self.spoken(thread, text)
                told = speaker(spoken).say("answer-broken")
                yield Finished("error", told, thread, language=spoken)

    def ask(self, text: str, thread: str | None = None, user: str = "local") -> Finished:
        """The whole answer of one turn."""
        events = list(self.say(thread or new_thread(), text, user))
        last = events[-1]
        assert isinstance(last, Finished)
        return last

    def spoken(self, thread: str, text: str = "") -> str:
        """The language to speak to a person in before the message is read, or where that failed."""
        try:
            before = str(self._last_turn(thread).get("language") or "en")
            return spoken_in(text, before, self.app.company.reader.lexicon)
        except Exception:  # a conversation or a company that cannot be opened is what is to be told
            log.warning("the language of a conversation is not known")
            return spoken_in(text, "en")

    def requested(self, thread: str) -> Approval | None:
        """What the last turn of a conversation asked a person to allow."""
        asked = self._last_turn(thread).get("approval")
        return Approval.model_validate(asked) if asked else None

    def _meant(self, thread: str, text: str) -> str:
        """The message; the option itself where only its number or place is said."""
        if not could_be_option(text):
            return text
        asked = self._last_turn(thread).get("question") or {}
        return meant_option(text, asked.get("options", ())) or text

    def _last_turn(self, thread: str) -> Mapping[str, Any]:
        found = self._graph.get_state({"configurable": {"thread_id": thread}}).values
        return found if isinstance(found, Mapping) else {}

    def close(self) -> None:
        self._saver.conn.close()
        self._claims.close()

    def _lock_of(self, thread: str) -> threading.Lock:
        with self._guard:
            return self._turns.setdefault(thread, threading.Lock())

    def _events(self, thread: str, text: str, user: str, language: str | None) -> Iterator[Event]:
        if len(text) > LONGEST:
            raise BadInput("answer-too-long", most=LONGEST)
        text = self._meant(thread, text)
        ctx = self.app.context(language=language or "en", user=user, thread=thread, request=text)
        turn = self.app.turn(ctx, self._masks.of(thread))
        config: RunnableConfig = {
            "configurable": {"thread_id": thread},
            "recursion_limit": STEPS,
        }
        told = {"user": user, "language": language} if language else {"user": user}
        given: State = {"messages": [HumanMessage(_clean(text), additional_kwargs=told)]}
        state: dict[str, Any] = {}
        said = False  # a large model's words were shown as they came
        for mode, data in self._graph.stream(
            given,
            config,
            context=turn,
            stream_mode=["custom", "values"],
            durability="exit",
        ):
            if mode == "values":
                state = data if isinstance(data, dict) else state
            elif isinstance(data, dict):
                said = said or "said" in data
                yield from _told(data, str(state.get("language") or language or "en"))
        finished = _finished(state, thread, turn.deadline - self.app.settings.turn_seconds)
        finished = self._begun_anew(_paid(finished, state, ctx))
        if not said:
            yield Said(finished.answer)
        yield finished

    def _begun_anew(self, finished: Finished) -> Finished:
        """The answer, saying so where the conversation before it could not be read."""
        if not self._saver.was_put_aside(finished.thread):
            return finished
        told = speaker(finished.language).say("conversation-damaged")
        return replace(finished, answer=f"{told}\n\n{finished.answer}")


def _paid(finished: Finished, state: Mapping[str, Any], ctx: Context) -> Finished:
    """The answer with what it cost, which is added to what the day has cost."""
    from crm.store.spending import spend

    models = ctx.workspace.catalog.settings.models
    tokens = state.get("tokens") or [0, 0, 0]
    if not models.priced or not any(tokens):
        return finished
    cost = models.cost(*tokens)
    with ctx.workspace.store.writing() as session:
        spend(session, ctx.clock.today.isoformat(), models.currency, cost)
    usage = replace(finished.usage, cost=round(cost, 6), currency=models.currency)
    return replace(finished, usage=usage)


def new_thread() -> str:
    return uuid4().hex[:12]


def _clean(text: str) -> str:
    """Characters that cannot be stored or shown (half of a pair, NUL) replaced."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\x00", " ")


def _told(data: dict[str, Any], language: str) -> Iterator[Event]:
    if "said" in data:
        yield Said(data["said"])
    if "progress" in data:
        key = f"progress-{data['progress']}".replace("_", "-")
        say = speaker(language)
        yield Progress(say.say(key) if say.knows(key) else data["progress"])
    if "card" in data:
        yield Shown(CARD.validate_python(data["card"]))


def _finished(state: Mapping[str, Any], thread: str, started: float) -> Finished:
    question, approval = state.get("question"), state.get("approval")
    tokens = state.get("tokens") or [0, 0]
    return Finished(
        status=state["status"],
        answer=state["answer"],
        thread=thread,
        cards=tuple(CARD.validate_python(c) for c in state.get("cards", ())),
        question=Question.model_validate(question) if question else None,
        approval=Approval.model_validate(approval) if approval else None,
        tool_calls=tuple(ToolCall(**call) for call in state.get("calls", ())),
        usage=Usage(
            state["model"],
            tokens[0],
            tokens[1],
            round((time.monotonic() - started) * 1000, 1),
            bool(state.get("estimated")),
        ),
        language=state["language"],
        reading=tuple(state.get("reading", {}).get("phrases", ())),
    )

"""Our client against an OpenAI-compatible server that we did not write: the LiteLLM proxy.

    python -m venv ~/litellm && ~/litellm/bin/pip install 'litellm[proxy]'
    python -m tests.agent.independent_server --litellm ~/litellm/bin/litellm

LiteLLM needs an older openai library than ours: it has an environment of its own and is spoken to
over HTTP. It stands in front of the scripted server of these tests, reads what that one streams and
writes it anew, and answers by itself for two further models. Printed is one line a check; the
command ends with 1 when one fails.
"""

import argparse
import json
import os
import secrets
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from agent.adapt import openai_tool
from agent.app import App
from agent.assistant import Assistant
from agent.events import Finished, Said
from agent.settings import Settings
from crm.terms.clock import Clock
from tests.agent.company import NOW, US_SALON_OWNERS, US_SALON_OWNERS_NOT_ENGAGED, make_company
from tests.agent.openai_server import Calls, OpenAIServer, Refusal, Status, Text
from tools.all import TOOLS

ASKED = "segment US salon owners not engaging"
SEGMENT = ("make_segment", {"where": US_SALON_OWNERS_NOT_ENGAGED, "changes": None})
OTHER = ("make_segment", {"where": US_SALON_OWNERS, "changes": None})
START_SECONDS = 120


@dataclass(frozen=True)
class Bench:
    """The scripted server far away, the proxy's address and key, and a company to ask about."""

    far: OpenAIServer
    url: str
    key: str
    home: Path

    def asking(self, model: str, key: str | None = None) -> Assistant:
        settings = Settings(self.home, model=model, base_url=self.url, api_key=key or self.key)
        return Assistant(App(settings, lambda: Clock(NOW)))

    def ask(self, model: str, text: str = ASKED, key: str | None = None) -> Finished:
        assistant = self.asking(model, key)
        try:
            return assistant.ask(text)
        finally:
            assistant.close()


def streams(bench: Bench) -> bool:
    """The words come while the reply is still under way."""
    bench.far.will(Calls(SEGMENT), Text("There is 1. " + "It is so. " * 20, pause=0.02))
    assistant, began, first = bench.asking("through"), time.monotonic(), None
    for event in assistant.say("t", ASKED):
        if isinstance(event, Said) and first is None:
            first = time.monotonic() - began
    assistant.close()
    return first is not None and time.monotonic() - began - first > 0.2


def calls_a_tool_and_answers(bench: Bench) -> bool:
    bench.far.will(Calls(SEGMENT), Text("There is 1."))
    finished = bench.ask("through")
    counts = [card.count for card in finished.cards if card.kind == "segment"]
    return (finished.answer, counts, finished.usage.model) == ("There is 1.", [1], "through")


def calls_in_parallel(bench: Bench) -> bool:
    bench.far.will(Calls(OTHER, SEGMENT), Text("Done."))
    finished = bench.ask("through")
    answered = [m for m in bench.far.requests[-1]["messages"] if m["role"] == "tool"]
    return [c.ok for c in finished.tool_calls] == [True, True] and len(answered) == 2


def sends_strict_schemas_unchanged(bench: Bench) -> bool:
    bench.far.will(Text("Hm."))
    bench.ask("through", "something that nobody understands fully, frobnicate")
    known = {tool.name: tool for tool in TOOLS}
    sent = bench.far.requests[0]["tools"]
    plain = [t for t in sent if t == openai_tool(known[t["function"]["name"]])]
    return bool(plain) and all(t["function"]["strict"] is True for t in sent)


def reads_the_usage(bench: Bench) -> bool:
    bench.far.will(Calls(SEGMENT), Text("There is 1."))
    usage = bench.ask("through").usage
    return (usage.input_tokens, usage.output_tokens, usage.estimated) == (2000, 40, False)


def waits_as_a_busy_service_says(bench: Bench) -> bool:
    bench.far.will(Status(429, headers={"Retry-After": "1"}), Calls(SEGMENT), Text("There is 1."))
    return bench.ask("through").usage.model == "through"


def falls_back_from_a_service_that_stays_busy(bench: Bench) -> bool:
    return _fell_back(bench.ask("mock-429"), "it is busy")


def falls_back_from_a_wrong_key(bench: Bench) -> bool:
    """The proxy answers it with 400, not 401, where it has no database: the reason is another."""
    return "embedded" in bench.ask("through", key="sk-wrong").usage.model


def falls_back_from_a_cut_stream(bench: Bench) -> bool:
    bench.far.always = lambda request: Text("I have counted them all", cut=2)
    return "embedded" in bench.ask("through").usage.model


def falls_back_from_a_broken_service(bench: Bench) -> bool:
    bench.far.always = lambda request: Status(500)
    return "embedded" in bench.ask("through").usage.model


def falls_back_from_a_refusal(bench: Bench) -> bool:
    bench.far.always = lambda request: Refusal()
    return "embedded" in bench.ask("through").usage.model


def shortens_what_is_too_long(bench: Bench) -> bool:
    told = "This model's maximum context length is 8192 tokens."
    bench.far.will(
        Status(400, told, "context_length_exceeded"), Calls(SEGMENT), Text("There is 1.")
    )
    finished = bench.ask("through")
    return finished.answer.startswith("This conversation no longer fits the language model")


def takes_an_answer_that_the_proxy_made(bench: Bench) -> bool:
    finished = bench.ask("mock-text", "hello")
    return (finished.answer, finished.usage.model) == ("Hello from the proxy.", "mock-text")


def _fell_back(finished: Finished, why: str) -> bool:
    return "embedded" in finished.usage.model and why in finished.answer and bool(finished.cards)


CHECKS: tuple[Callable[[Bench], bool], ...] = (
    calls_a_tool_and_answers,
    streams,
    calls_in_parallel,
    sends_strict_schemas_unchanged,
    reads_the_usage,
    takes_an_answer_that_the_proxy_made,
    waits_as_a_busy_service_says,
    shortens_what_is_too_long,
    falls_back_from_a_service_that_stays_busy,
    falls_back_from_a_wrong_key,
    falls_back_from_a_broken_service,
    falls_back_from_a_cut_stream,
    falls_back_from_a_refusal,
)


@contextmanager
def proxy(litellm: Path, far: str, key: str, folder: Path) -> Iterator[str]:
    """The proxy's URL, once it answers. What it prints goes to a file: an unread pipe stops it."""
    port = _free_port()
    models = {
        "through": {"model": "openai/scripted", "api_key": "x", "api_base": far},
        "mock-text": {"model": "openai/gpt-4o", "api_key": "x", "mock_response": "Hello from the proxy."},
        "mock-429": {"model": "openai/gpt-4o", "api_key": "x", "mock_response": "litellm.RateLimitError"},
    }  # fmt: skip
    listed = [{"model_name": name, "litellm_params": params} for name, params in models.items()]
    settings = {"num_retries": 0}
    config = {"model_list": listed, "general_settings": {"master_key": key}, "litellm_settings": settings}  # fmt: skip
    (folder / "litellm.yaml").write_text(json.dumps(config), encoding="utf8")
    command = [
        str(litellm), "--config", str(folder / "litellm.yaml"), "--host", "127.0.0.1",
        "--port", str(port), "--telemetry", "False",
    ]  # fmt: skip
    with (folder / "litellm.log").open("wb") as log:
        environment = {**os.environ, "LITELLM_LOCAL_MODEL_COST_MAP": "True"}
        running = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT, env=environment)
        try:
            _wait(port, running)
            yield f"http://127.0.0.1:{port}/v1"
        finally:
            running.terminate()
            running.wait(timeout=20)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _wait(port: int, running: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and running.poll() is None:
        with socket.socket() as knock:
            if knock.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.3)
    raise SystemExit("LiteLLM did not start; see litellm.log in the folder of --keep")


def main() -> int:
    given = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    given.add_argument("--litellm", type=Path, required=True, help="the proxy's command")
    given.add_argument("--keep", type=Path, help="a folder for its configuration and its log")
    told = given.parse_args()
    with tempfile.TemporaryDirectory() as scratch, OpenAIServer() as far:
        folder, key = told.keep or Path(scratch), f"sk-{secrets.token_hex(24)}"
        folder.mkdir(parents=True, exist_ok=True)
        home = make_company(Path(scratch) / "company")
        with proxy(told.litellm, far.url, key, folder) as url:
            failed = [check for check in CHECKS if not _holds(check, Bench(far, url, key, home))]
    return 1 if failed else 0


def _holds(check: Callable[[Bench], bool], bench: Bench) -> bool:
    bench.far.reset()
    started = time.monotonic()
    held = check(bench)
    name = check.__name__.replace("_", " ")
    print(f"{'ok    ' if held else 'FAILED'} {name}, {len(bench.far.requests)} requests, {time.monotonic() - started:.1f} s")  # fmt: skip
    return held


if __name__ == "__main__":
    sys.exit(main())

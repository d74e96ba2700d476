"""What a request costs: few tokens, counted exactly where the ranks are here, else not too low."""

import json
from pathlib import Path
from typing import Any

import pytest
from langchain_core.messages import AIMessage, HumanMessage, SystemMessage

from agent.adapt import openai_tool
from agent.assistant import Assistant
from agent.tokens import count, count_reply, count_request, estimate
from tests.agent.company import US_SALON_OWNERS_NOT_ENGAGED
from tests.agent.openai_server import Calls, OpenAIServer, Text
from tools.all import TOOLS

# Texts with their true counts by o200k_base, so that the estimate is held to them without the ranks.
SAMPLES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "token_samples.json").read_text(encoding="utf8")
)
EXACT = count([]).exact
MOST = 2_500
TYPICAL = [
    "segment US salon owners not engaging",
    "customers who bought a hair dryer in the last 45 days but did not open an email",
    "weekly revenue this year by category",
    "top 3 hair dryers by revenue",
    "Salonbesitzer in den USA ohne Bestellung in den letzten 90 Tagen",
    "按周显示今年的销售额",
]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample["what"])
def test_the_estimate_is_never_more_than_five_percent_below_the_true_count(
    sample: dict[str, Any],
) -> None:
    assert estimate(sample["text"]) >= 0.95 * sample["tokens"]


def test_for_what_is_sent_the_estimate_is_not_far_too_high() -> None:
    sent = [s for s in SAMPLES if not s["what"].startswith(("Russian", "Arabic", "pict"))]
    assert sum(estimate(s["text"]) for s in sent) < 1.3 * sum(s["tokens"] for s in sent)


@pytest.mark.skipif(not EXACT, reason="the ranks of tiktoken are not on this machine")
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample["what"])
def test_the_true_counts_are_those_of_tiktoken(sample: dict[str, Any]) -> None:
    assert count([sample["text"]]).tokens == sample["tokens"]


def test_a_request_counts_what_was_said_the_calls_and_the_tools() -> None:
    call = {"name": "decline", "args": {"reason": "no"}, "id": "1", "type": "tool_call"}
    messages = [SystemMessage("rules"), HumanMessage("question"), AIMessage("", tool_calls=[call])]
    bare = count_request(messages, []).tokens
    assert bare > count_request(messages[:2], []).tokens
    assert count_request(messages, [openai_tool(TOOLS[0])]).tokens > bare + 1_000
    assert count_reply(AIMessage("four more words here")).tokens >= 4


@pytest.mark.parametrize("asked", TYPICAL)
def test_a_typical_request_is_small(assistant: Assistant, server: OpenAIServer, asked: str) -> None:
    server.will(Text("Hm."))
    assistant.ask(asked)
    sent = server.requests[0]
    texts = [json.dumps(tool, separators=(",", ":")) for tool in sent["tools"]]
    counted = count([*texts, *(str(m["content"]) for m in sent["messages"])])
    assert counted.tokens <= (MOST if counted.exact else MOST * 1.2)
    assert len(sent["tools"]) == 3


def test_what_the_service_does_not_report_is_counted_and_said_to_be_so(
    assistant: Assistant, server: OpenAIServer
) -> None:
    segment = {"where": US_SALON_OWNERS_NOT_ENGAGED, "changes": None}
    server.will(
        Calls(("make_segment", segment), usage=False), Text("There is 1 customer.", usage=False)
    )
    usage = assistant.ask("segment US salon owners not engaging").usage
    assert (usage.estimated, 3_000 < usage.input_tokens < 7_000) == (True, True)
    assert 50 < usage.output_tokens < 250


def test_what_the_service_reports_is_taken(assistant: Assistant, server: OpenAIServer) -> None:
    server.will(Text("Hello."))
    usage = assistant.ask("hello").usage
    assert (usage.input_tokens, usage.output_tokens, usage.estimated) == (1000, 20, False)

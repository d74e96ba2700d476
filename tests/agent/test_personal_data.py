"""Nothing personal reaches a model's service: not from the person's message, not from the data."""

import json

import pytest
from langchain_core.messages import HumanMessage

from agent.assistant import Assistant
from agent.conversation import prompted
from agent.masking import Mask
from tests.agent.company import CANARIES, US_SALON_OWNERS
from tests.agent.openai_server import Calls, OpenAIServer, Text

EMAIL, PHONE = "canary.ann@canary-mail.example", "+1 555 0100 7771"
PEOPLE_BY_NAME = {"measures": ["customers"], "breakdowns": [{"kind": "field", "field": "customers.first_name"}]}  # fmt: skip


def test_an_address_is_masked_for_the_model_and_real_for_the_tool_and_the_person(
    assistant: Assistant, server: OpenAIServer
) -> None:
    server.will(
        Calls(("look_up_customer", {"customer": "[EMAIL_1]"})),
        Text("This is [EMAIL_1]. See below."),
    )
    finished = assistant.ask(f"look up the customer {EMAIL}")
    assert EMAIL not in server.sent()
    assert "[EMAIL_1]" in server.requests[0]["messages"][-1]["content"]
    assert finished.tool_calls[0].arguments == {"customer": EMAIL}
    assert finished.cards[0].kind == "customer"
    assert finished.answer == f"This is {EMAIL}. See below."


def test_a_phone_number_is_masked(assistant: Assistant, server: OpenAIServer) -> None:
    server.will(Text("I cannot look up by [PHONE_1]."))
    finished = assistant.ask(f"who called from {PHONE} yesterday?")
    assert PHONE not in server.sent()
    assert "7771" not in server.sent()
    assert PHONE in finished.answer or finished.usage.model.endswith("embedded")


def test_what_we_remind_a_model_of_is_masked() -> None:
    """A condition that it left out may hold the address that the person named."""
    sent = prompted([HumanMessage("hello")], "", Mask(), remark=f"whose email is {EMAIL}")
    assert sent[-1].content == "whose email is [EMAIL_1]"


def test_the_same_address_has_the_same_token_all_through_a_conversation(
    assistant: Assistant, server: OpenAIServer
) -> None:
    server.will(Calls(("look_up_customer", {"customer": "[EMAIL_1]"})), Text("Found."))
    assistant.ask(f"look up the customer {EMAIL}", "same")
    server.will(Calls(("look_up_customer", {"customer": "[EMAIL_2]"})), Text("Found too."))
    finished = assistant.ask("look up the customer cy@canary-mail.example", "same")
    assert finished.tool_calls[0].arguments == {"customer": "cy@canary-mail.example"}
    first, last = (m["content"] for m in server.requests[-1]["messages"] if m["role"] == "user")
    assert ("[EMAIL_1]" in first, "[EMAIL_2]" in last) == (True, True)
    assert "canary" not in server.sent()


def test_what_the_embedded_model_looked_up_before_is_masked_too(
    assistant: Assistant, server: OpenAIServer
) -> None:
    """Its call stands in the conversation with the real address."""
    server.will(Text(""))
    assistant.ask(f"look up the customer {EMAIL}", "before")
    server.will(Text("You are welcome."))
    assistant.ask("thanks", "before")
    assert any(m.get("tool_calls") for m in server.requests[-1]["messages"])
    assert "canary" not in server.sent()


@pytest.mark.parametrize(
    ("asked", "call"),
    [
        ("segment US salon owners", ("make_segment", {"where": US_SALON_OWNERS})),
        ("look up the customer ann", ("look_up_customer", {"customer": "ann"})),
        ("customers by first name", ("run_report", {"report": PEOPLE_BY_NAME})),
        ("what data do we have", ("describe_data", {"table": None})),
        ("which notes are there about quinoa and Pfleegelhaus", ("describe_data", {})),
        ("show the salon Grumblethorpe and Zyxanna Vexlington", ("list_segments", {})),
    ],
)
def test_no_personal_value_of_the_data_is_ever_sent(
    assistant: Assistant, server: OpenAIServer, asked: str, call: tuple[str, object]
) -> None:
    server.will(Calls(call), Text("Here it is."))
    assistant.ask(asked)
    told = json.dumps(server.requests, ensure_ascii=False).replace(asked, "")
    assert len(server.requests) >= 1
    assert [canary for canary in CANARIES if canary.casefold() in told.casefold()] == []


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("write to a.b+c@mail.example.", "write to [EMAIL_1]."),
        ("jürgen@münchen.de und x@y.co", "[EMAIL_1] und [EMAIL_2]"),
        ("邮箱 a@b.cn，电话 13812345678。", "邮箱 [EMAIL_1]，电话 [PHONE_1]。"),
        ("客户a@b.cn的订单", "客户[EMAIL_1]的订单"),
        ("电话13812345678的客户", "电话[PHONE_1]的客户"),
        ("call +49 170 1234567 or (555) 123-4567", "call [PHONE_1] or [PHONE_2]"),
        ("tel. 0170/1234567", "tel. [PHONE_1]"),
        ("06 12 34 56 78", "[PHONE_1]"),
    ],
)
def test_addresses_and_numbers_of_people_are_found(text: str, masked: str) -> None:
    mask = Mask()
    assert mask.hide(text) == masked
    assert mask.show(masked) == text


@pytest.mark.parametrize(
    "text",
    [
        "spent more than 1.000.000 or 10 000 000 or 1,234,567.89",
        "between 2026-01-01 and 2026-02-01",
        "2026-01-01 - 2026-02-01",
        "vom 12.05.2026 bis 14.06.2026",
        "2023 2024 2025",
        "1000000000 units",
        "at least 3 orders, 90 days, 4.5 stars",
        "P-100 and o-2000-1",
        "消费超过12345678元的客户",
    ],
)
def test_amounts_and_days_are_left_as_they_are(text: str) -> None:
    assert Mask().hide(text) == text

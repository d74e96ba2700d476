"""What a model or its service can do wrong, and how each turn must end: one row a fault.

`row` names the kind: D01 to D16 are those of the product's threat table, L are further ones of large
models. What a row cannot say stands in a test of its own: `test_turns_in_two_processes.py` (D11,
D13, D14), `test_figures.py` (D09), `tests/crm/campaigns/test_check.py` (D10) and
`tests/crm/approvals/test_approvals.py` (D12).
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.agent.company import US_SALON_OWNERS, US_SALON_OWNERS_NOT_ENGAGED
from tests.agent.openai_server import Answer, Calls, Drip, Hang, Raw, Refusal, Request, Status, Text

PROVIDER = "provider secret text"
SEGMENT = {"where": US_SALON_OWNERS_NOT_ENGAGED, "changes": None}
MADE = Calls(("make_segment", SEGMENT))
DONE = Text("There is 1.")
KEY, UNUSABLE, BUSY = "its key was refused", "could not be used", "it is busy"
GONE, SLOW, DECLINED = "it could not be reached", "it took too long", "it declined to answer"
LAUNCH = ("request_launch", {"campaign": "c1"})


@dataclass(frozen=True)
class Fault:
    """The replies of the service, and the end.

    model: whether the large one answered to the end; else the embedded one did, saying `why`.
    requests: how many there may be. calls: which tool calls were run well, in order.
    told: what the model read about its last mistake. seconds: of the whole turn, else 60.
    """

    id: str
    row: str
    replies: tuple[Answer, ...]
    why: str = ""
    model: bool = False
    requests: int = 1
    calls: tuple[bool, ...] | None = None
    told: str = ""
    says: str = ""
    seconds: float | None = None
    always: Callable[[Request], Answer] | None = field(default=None, compare=False)


def falls_back(id: str, row: str, *replies: Answer, why: str, **more: object) -> Fault:
    return Fault(id, row, replies, why=why, **more)  # type: ignore[arg-type]


def mended(id: str, row: str, *replies: Answer, told: str, **more: object) -> Fault:
    """One mistake, which the model is told of and mends: it answers to the end."""
    return Fault(
        id, row, (*replies, MADE, DONE), model=True, told=told, requests=len(replies) + 2, **more  # type: ignore[arg-type]
    )  # fmt: skip


def _written(arguments: str) -> Calls:
    return Calls(("make_segment", arguments))


def _busy(**headers: str) -> Status:
    return Status(429, PROVIDER, headers={k.replace("_", "-"): v for k, v in headers.items()})


_LONG = '{"where": {"kind": "attribute", "field": "customers.city", "op": "is", "values": ["%s"]}}'
_TWICE = '{"changes": null, "changes": "S-1", "where": {"kind": "everyone"}}'
_CUT = '{"where": {"kind": "everyone"}, "changes": "S-12'
_DEEP = '{"where": ' * 3_000 + "{}" + "}" * 3_000

ARGUMENTS: tuple[Fault, ...] = (
    mended("arguments cut in the middle", "D01", _written('{"where": {'), told="one whole JSON"),
    mended("arguments that would fit if closed", "D01", _written(_CUT), told="one whole JSON"),
    mended("a list for arguments", "D01", _written("[]"), told="not a JSON object"),
    mended("a text for arguments", "D01", _written('"x"'), told="not a JSON object"),
    mended("NaN", "D01", _written('{"where": NaN}'), told="NaN is no number"),
    mended("a number without end", "D01", _written('{"where": 1e400}'), told="too large"),
    mended("a name twice", "D01", _written(_TWICE), told="twice"),
mended("a text of seventy thousand signs", "D01", _written(_LONG % ("x" * 70_000)), told="longer than"),
    falls_back("a text of a megabyte", "D01", _written(_LONG % ("x" * 1_000_000)), why=UNUSABLE),
    mended("nested three thousand deep", "D01", _written(_DEEP), told="cannot be used"),
    mended("no arguments", "D01", _written(""), told="where: Field required"),
    mended("a wrong type", "D01", Calls(("make_segment", {"where": 5})), told="where"),
    mended(
        "a further name",
        "D01",
        Calls(("make_segment", {**SEGMENT, "force": True})),
        told="force: Extra inputs",
    ),
    mended(
        "an operator that there is none of",
        "D01",
        Calls(("make_segment", {"where": {**US_SALON_OWNERS["of"][0], "op": "equals"}})),  # type: ignore[index, dict-item]
        told="where.attribute.op",
    ),
    mended(
        "a field that there is none of",
        "D02",
        Calls(("make_segment", {"where": {**US_SALON_OWNERS["of"][0], "field": "customers.contry"}})),  # type: ignore[index, dict-item]
        told="customers.country",
    ),
    falls_back(
        "wrong arguments for ever",
        "D01",
        why=UNUSABLE,
        requests=3,
        always=lambda request: Calls(("make_segment", {"where": {"kind": "nonsense"}})),
    ),
)  # fmt: skip

TOOLS: tuple[Fault, ...] = (
    mended("a tool that there is none of", "D02", Calls(("create_segment", SEGMENT)), told=""),
    mended(
        "a tool that there is none of, twice",
        "D02",
        Calls(("create_segment", SEGMENT)),
        Calls(("create_segment", SEGMENT)),
        told="There is no tool called create_segment",
    ),
    falls_back(
        "a tool that there is none of, for ever",
        "D02",
        why=UNUSABLE,
        requests=4,
        always=lambda request: Calls(("erase_everything", {})),
    ),
    Fault(
        "a tool that words did not ask for",
        "D02",
        (Calls(LAUNCH), Calls(("make_segment", SEGMENT), LAUNCH), DONE),
        model=True,
        requests=3,
        calls=(True, False),
        told="There is no tool called request_launch",
    ),
    Fault("the same call again", "D03", (MADE, MADE, DONE), model=True, requests=3, calls=(True, False), told="done already"),
    falls_back("the same call for ever", "D03", why=UNUSABLE, requests=4, always=lambda request: MADE),
    Fault(
        "two segments and a launch at once",
        "D04",
        (*[Calls(("make_segment", SEGMENT), LAUNCH, LAUNCH)] * 2, DONE),
        model=True,
        requests=3,
        calls=(True, False, False),
        told="There is no tool called request_launch",
    ),
)  # fmt: skip

ANSWERS: tuple[Fault, ...] = (
    falls_back("no words", "D05", Text(""), why=UNUSABLE),
    falls_back("white space", "D05", Text(" \n "), why=UNUSABLE),
    falls_back("no look at the data", "D05", Text("I cannot see any data."), why=UNUSABLE),
    falls_back("a refusal", "D05", Refusal(), why=UNUSABLE),
    falls_back("a content filter", "D05", Text("Let me", finish="content_filter"), why=DECLINED),
    falls_back(
        "another language",
        "D05",
        MADE,
        Text("Es gibt eine Kundin, die in den USA lebt und die nicht aktiv ist, und das ist sie."),
        why=UNUSABLE,
        requests=2,
    ),
    falls_back("another script", "D05", MADE, Text("有一位美国的沙龙店主最近不活跃。"), why=UNUSABLE, requests=2),
    falls_back("no finish reason", "D06", Text("There is one", finish=None), why=UNUSABLE),
    falls_back("text cut", "D06", Text("I have counted", cut=2), why=UNUSABLE),
    falls_back("call cut", "D06", Calls(("make_segment", SEGMENT), cut=9), why=UNUSABLE),
    falls_back("call cut after it was sent", "D06", Calls(("make_segment", SEGMENT), finish=None), why=UNUSABLE, calls=(True,)),
    falls_back("call too long", "D06", Calls(("make_segment", SEGMENT), finish="length"), why=UNUSABLE),
    falls_back("no first byte", "D06", Hang(), why=SLOW, seconds=2.5),
    falls_back("a slow drip", "D06", Drip(), why=SLOW, seconds=2.5),
    falls_back("words that come too slowly", "D06", Text("There is 1.", pause=0.6), why=SLOW, seconds=2.5),
    falls_back("no JSON", "L", Raw(b"data: {not json\n\n"), why=UNUSABLE),
    falls_back("no choices", "L", Raw(b'data: {"choices": null}\n\n'), why=UNUSABLE),
    falls_back("an empty stream", "L", Raw(b"data: [DONE]\n\n"), why=UNUSABLE),
    falls_back(
        "an error in the stream",
        "L",
        Raw(b'data: {"error": {"message": "provider secret text"}}\n\n'),
        why=UNUSABLE,
    ),
)  # fmt: skip

_THEN = (MADE, DONE)
SERVICE: tuple[Fault, ...] = (
    Fault("429, come back at once", "D07", (_busy(retry_after="0"), *_THEN), model=True, requests=3),
    Fault("429, come back before now", "D07", (_busy(retry_after="-5"), *_THEN), model=True, requests=3),
    Fault("429, on a day that is over", "D07", (_busy(retry_after="Mon, 01 Jan 2024 00:00:00 GMT"), *_THEN), model=True, requests=3),
    Fault("429, in milliseconds", "D07", (_busy(retry_after_ms="20", retry_after="30"), *_THEN), model=True, requests=3),
    Fault("429, without saying when", "D07", (_busy(), *_THEN), model=True, requests=3),
    Fault("429, at no time at all", "D07", (_busy(retry_after="nan"), *_THEN), model=True, requests=3),
    Fault("503, come back at once", "D07", (Status(503, headers={"Retry-After": "0"}), *_THEN), model=True, requests=3),
    Fault("529, overloaded", "D07", (Status(529, PROVIDER), *_THEN), model=True, requests=3),
    Fault("409, a conflict", "D07", (Status(409, PROVIDER), *_THEN), model=True, requests=3),
    falls_back("429, in an hour", "D07", _busy(retry_after="3600"), why=BUSY),
    falls_back("429, in a hundred years", "D07", _busy(retry_after="Fri, 01 Jan 2126 00:00:00 GMT"), why=BUSY),
    falls_back("the budget there is spent", "D07", Status(429, PROVIDER, "insufficient_quota"), why=BUSY),
    falls_back("500 for ever", "D07", why=GONE, requests=3, always=lambda request: Status(500, PROVIDER, headers={"Retry-After": "0"})),
    falls_back("wrong key", "L", Status(401, PROVIDER), why=KEY),
    falls_back("key without the right", "L", Status(403, PROVIDER), why=KEY),
    falls_back("request refused", "L", Status(400, PROVIDER), why=UNUSABLE),
    falls_back("no such model", "L", Status(404, PROVIDER), why=UNUSABLE),
    Fault(
        "too long a conversation",
        "D08",
        (Status(400, "too long", "context_length_exceeded"), *_THEN),
        model=True,
        requests=3,
        says="This conversation no longer fits the language model",
    ),
    falls_back(
        "too long a request",
        "D08",
        why="the conversation is too long",
        requests=2,
        always=lambda request: Status(400, "too long", "context_length_exceeded"),
    ),
)  # fmt: skip

FAULTS: tuple[Fault, ...] = (*ARGUMENTS, *TOOLS, *ANSWERS, *SERVICE)

"""A server that speaks the chat completions of OpenAI over real HTTP, and says what a test scripts.

    with OpenAIServer() as server:
        server.will(Calls(("make_segment", {...})), Text("There are 2 of them."))
        ...
        assert server.requests[0]["messages"][-1]["content"] == "salon owners"

Each request takes the next reply; `always` answers when none is left. A reply streams as the real
service does: role first, then pieces, then the finish reason, then the usage, then [DONE].
"""

import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any

PIECE = 7  # signs of text or arguments a chunk
Request = dict[str, Any]


@dataclass(frozen=True)
class Reply:
    """What every reply may do besides what it says.

    finish: the finish reason; None for a stream that ends without one. cut: end the connection
    after so many chunks. pause: seconds before each chunk. usage: whether the service reports it.
    """

    finish: str | None = "stop"
    cut: int | None = None
    pause: float = 0.0
    wait: float = 0.0  # seconds before the first byte
    usage: bool = True

    def deltas(self) -> Iterator[dict[str, Any]]:
        return iter(())


@dataclass(frozen=True)
class Text(Reply):
    text: str = ""

    def __init__(self, text: str, **more: Any) -> None:
        object.__setattr__(self, "text", text)
        _fill(self, more)

    def deltas(self) -> Iterator[dict[str, Any]]:
        for piece in _pieces(self.text):
            yield {"content": piece}


@dataclass(frozen=True)
class Calls(Reply):
    """Tool calls, each a name with arguments: JSON, or a string that is sent as it is."""

    calls: tuple[tuple[str, Any], ...] = ()
    before: str = ""  # text before the calls

    def __init__(self, *calls: tuple[str, Any], **more: Any) -> None:
        object.__setattr__(self, "calls", calls)
        _fill(self, {"finish": "tool_calls", **more})

    def deltas(self) -> Iterator[dict[str, Any]]:
        if self.before:
            yield {"content": self.before}
        for index, (name, args) in enumerate(self.calls):
            written = args if isinstance(args, str) else json.dumps(args)
            started = {"name": name, "arguments": ""}
            call = {"index": index, "id": f"call_{index}", "type": "function", "function": started}
            yield {"tool_calls": [call]}
            for piece in _pieces(written):
                told = {"arguments": piece}
                yield {"tool_calls": [{"index": index, "function": told}]}


@dataclass(frozen=True)
class Refusal(Reply):
    """The model declines, in the field that is made for it."""

    refusal: str = "I cannot help with that."

    def deltas(self) -> Iterator[dict[str, Any]]:
        yield {"refusal": self.refusal}


@dataclass(frozen=True)
class Status:
    """An HTTP error with what a service writes about it."""

    status: int
    message: str = "An error of the provider"
    code: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Raw:
    """A body that is sent as it is, as an event stream."""

    body: bytes


@dataclass(frozen=True)
class Hang:
    """Nothing, not even headers, until the test is over."""


@dataclass(frozen=True)
class Drip:
    """A comment line now and then, and never a word."""

    every: float = 0.1


Answer = Reply | Status | Raw | Hang | Drip


def _pieces(text: str) -> Iterator[str]:
    """Small ones; of a very long text some hundred larger ones."""
    size = max(PIECE, len(text) // 300)
    for at in range(0, len(text), size):
        yield text[at : at + size]


def _fill(made: Reply, more: Mapping[str, Any]) -> None:
    for name, known in type(made).__dataclass_fields__.items():
        if name in more or not hasattr(made, name):
            object.__setattr__(made, name, more.get(name, known.default))


class OpenAIServer:
    """Served on a free port of loopback until the `with` ends."""

    def __init__(self, always: Callable[[Request], Answer] | None = None) -> None:
        self.over = threading.Event()
        self.reset()
        self.always = always or self.always
        self._lock = threading.Lock()
        self._http = _Quiet(("127.0.0.1", 0), _handler(self))

    def reset(self) -> None:
        """Forget what was asked and what is still to be replied."""
        self.always: Callable[[Request], Answer] = lambda request: Text("Done.")
        self.requests: list[Request] = []
        self.headers: list[dict[str, str]] = []
        self.seconds: list[float] = []  # that the server itself took for each request
        self._replies: list[Answer] = []

    def will(self, *replies: Answer) -> None:
        self._replies.extend(replies)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._http.server_port}/v1"

    def answer_to(self, request: Request, headers: dict[str, str]) -> Answer:
        with self._lock:
            self.requests.append(request)
            self.headers.append(headers)
            return self._replies.pop(0) if self._replies else self.always(request)

    def sent(self) -> str:
        """Everything that was sent here, as one text."""
        return json.dumps(self.requests, ensure_ascii=False)

    def __enter__(self) -> "OpenAIServer":
        threading.Thread(target=self._http.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(
        self,
        type: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.over.set()
        self._http.shutdown()
        self._http.server_close()


class _Quiet(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that has gone is no error here."""


def _handler(server: OpenAIServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        wbufsize = -1

        def do_POST(self) -> None:
            started = time.perf_counter()
            body = self.rfile.read(int(self.headers["Content-Length"]))
            headers = {name.lower(): value for name, value in self.headers.items()}
            reply = server.answer_to(json.loads(body), headers)
            try:
                self._send(reply)
            except OSError:
                self.close_connection = True  # the client has gone
            server.seconds.append(time.perf_counter() - started)

        def _send(self, reply: Answer) -> None:
            if isinstance(reply, Status):
                self._error(reply)
            elif isinstance(reply, Hang):
                server.over.wait()
                self.close_connection = True
            elif isinstance(reply, Drip):
                self._drip(reply)
            elif isinstance(reply, Raw):
                self._begin()
                self._write(reply.body)
                self._end()
            else:
                self._stream(reply)

        def _error(self, reply: Status) -> None:
            told = {"error": {"message": reply.message, "type": "error", "code": reply.code}}
            body = json.dumps(told).encode()
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
            self.wfile.flush()

        def _stream(self, reply: Reply) -> None:
            server.over.wait(reply.wait)
            self._begin()
            for number, chunk in enumerate(_chunks(reply)):
                if number == reply.cut:
                    self.wfile.flush()
                    self.close_connection = True
                    return
                if reply.pause:
                    self.wfile.flush()
                    server.over.wait(reply.pause)
                self._write(b"data: " + json.dumps(chunk).encode() + b"\n\n")
            self._write(b"data: [DONE]\n\n")
            self._end()

        def _drip(self, reply: Drip) -> None:
            self._begin()
            while not server.over.wait(reply.every):
                self._write(b": still here\n\n")
                self.wfile.flush()

        def _begin(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/event-stream")
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()

        def _write(self, piece: bytes) -> None:
            self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))

        def _end(self) -> None:
            self.wfile.write(b"0\r\n\r\n")
            self.wfile.flush()

        def log_message(self, format: str, *args: object) -> None:
            pass

    return Handler


def _chunks(reply: Reply) -> Iterator[dict[str, Any]]:
    yield _chunk({"role": "assistant", "content": ""})
    for delta in reply.deltas():
        yield _chunk(delta)
    if reply.finish:
        yield _chunk({}, reply.finish)
    if reply.usage:
        used = {"prompt_tokens": 1000, "completion_tokens": 20, "total_tokens": 1020}
        yield {**_chunk({}), "choices": [], "usage": used}


def _chunk(delta: dict[str, Any], finish: str | None = None) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    # The id is the same for every reply, as it is with some servers.
    return {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": "scripted", "choices": [choice]}  # fmt: skip

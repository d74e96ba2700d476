"""An OpenAI-compatible /embeddings endpoint over real HTTP, started by a test.

Its vectors count letters: enough to find what is spelt alike. `status` other than 200 is answered
to every request; `asked` holds what was sent, with the headers.
"""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"


def vector(text: str, dimension: int) -> list[float]:
    counts = [float(text.casefold().count(letter)) for letter in LETTERS]
    return [*counts, *[0.1] * dimension][:dimension]


class EmbeddingServer:
    def __init__(self, dimension: int = 48) -> None:
        self.dimension, self.status = dimension, 200
        self.asked: list[tuple[dict[str, Any], dict[str, str]]] = []
        self.url = ""

    def answer(self, asked: dict[str, Any]) -> dict[str, Any]:
        rows = [
            {"object": "embedding", "index": at, "embedding": vector(text, self.dimension)}
            for at, text in enumerate(asked["input"])
        ]
        # In another order: the index says which is which.
        return {"object": "list", "model": asked["model"], "data": rows[::-1]}


@contextmanager
def embedding_server(dimension: int = 48) -> Iterator[EmbeddingServer]:
    server = EmbeddingServer(dimension)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            headers = {name.lower(): value for name, value in self.headers.items()}
            server.asked.append((asked, headers))
            body = json.dumps(server.answer(asked) if server.status == 200 else {}).encode()
            self.send_response(server.status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=http.serve_forever, args=(0.05,), daemon=True).start()
    server.url = f"http://127.0.0.1:{http.server_port}/v1"
    try:
        yield server
    finally:
        http.shutdown()
        http.server_close()

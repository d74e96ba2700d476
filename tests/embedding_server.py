"""An OpenAI-compatible /embeddings endpoint over real HTTP, started by a test.

Its vectors count letters: enough to find what is spelt alike. `status` other than 200 is answered
to every request; `asked` holds what was sent, with the headers.

    python -m tests.embedding_server --port 8901      # the built-in vectors, of 768 numbers

serves the built-in vectors until it is stopped: behind whatever gateway, what is found through the
endpoint must then be what is found without it.
"""

import argparse
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from knowledge.embeddings import HashingEmbedding

LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"


def vector(text: str, dimension: int) -> list[float]:
    counts = [float(text.casefold().count(letter)) for letter in LETTERS]
    return [*counts, *[0.1] * dimension][:dimension]


Vectors = Callable[[str, int], list[float]]


def built_in(text: str, dimension: int) -> list[float]:
    return HashingEmbedding(dimension).embed([text])[0]


class EmbeddingServer:
    def __init__(self, dimension: int = 48, vectors: Vectors = vector) -> None:
        self.dimension, self.status, self.vectors = dimension, 200, vectors
        self.asked: list[tuple[dict[str, Any], dict[str, str]]] = []
        self.url = ""

    def answer(self, asked: dict[str, Any]) -> dict[str, Any]:
        rows = [
            {"object": "embedding", "index": at, "embedding": self.vectors(text, self.dimension)}
            for at, text in enumerate(asked["input"])
        ]
        # In another order: the index says which is which.
        return {"object": "list", "model": asked["model"], "data": rows[::-1]}


@contextmanager
def embedding_server(
    dimension: int = 48, vectors: Vectors = vector, port: int = 0
) -> Iterator[EmbeddingServer]:
    server = EmbeddingServer(dimension, vectors)

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

    http = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    threading.Thread(target=http.serve_forever, args=(0.05,), daemon=True).start()
    server.url = f"http://127.0.0.1:{http.server_port}/v1"
    try:
        yield server
    finally:
        http.shutdown()
        http.server_close()


def main() -> None:
    given = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    given.add_argument("--port", type=int, required=True)
    given.add_argument("--dimension", type=int, default=768)
    told = given.parse_args()
    with embedding_server(told.dimension, built_in, told.port) as server:
        print(server.url, flush=True)
        threading.Event().wait()


if __name__ == "__main__":
    main()

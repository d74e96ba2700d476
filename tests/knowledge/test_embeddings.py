import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar

import pytest

from knowledge.embeddings import EndpointEmbedding, HashingEmbedding, Vector
from knowledge.errors import Unreachable
from knowledge.folding import tokens


def cosine(one: Vector, other: Vector) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


def alike(one: str, other: str) -> float:
    first, second = HashingEmbedding().embed([one, other])
    return cosine(first, second)


def test_every_vector_has_length_one() -> None:
    for vector in HashingEmbedding(64).embed(["hair dryer", "电吹风", "", "!?", "🙂", "a" * 9_000]):
        assert len(vector) == 64
        assert cosine(vector, vector) == pytest.approx(1.0)


def test_another_process_makes_the_same_numbers() -> None:
    code = (
        "from knowledge.embeddings import HashingEmbedding as H;"
        "print(H(64).embed(['Föhn 电吹风'])[0])"
    )
    seen = {
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": "."},
        ).stdout
        for seed in ("1", "2")
    }
    assert seen == {f"{HashingEmbedding(64).embed(['Föhn 电吹风'])[0]}\n"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("FÖHN", "fohn"),
        ("sèche-cheveux", "SECHE CHEVEUX"),
        ("捲髮棒", "卷发棒"),
        ("ｈａｉｒ　dryer", "hair dryer"),
        ("Größe", "GRÖSSE"),
    ],
)
def test_case_accents_width_and_script_make_no_difference(one: str, other: str) -> None:
    assert alike(one, other) == pytest.approx(1.0)


def test_a_typo_is_nearer_than_another_thing() -> None:
    assert alike("hair drier", "hair dryer") > 0.58 > alike("hair drier", "hair brush")
    assert alike("Lockenstäbe", "Lockenstab") > 0.5 > alike("Lockenstäbe", "Glätteisen")
    assert alike("陶瓷卷发棒", "卷发棒") > 0.5 > alike("陶瓷卷发棒", "指甲油")


def test_a_word_said_a_hundred_times_is_not_a_hundred_times_as_near() -> None:
    honest = alike("hair dryer", "hair dryer, ionic, for travel")
    assert alike("hair dryer", "shampoo, soft, for travel " + "dryer " * 100) < honest


def test_chinese_is_cut_into_pairs_and_latin_into_words() -> None:
    assert tokens("美国salon老板 Föhn") == ["美国", "salon", "老板", "fohn"]


class _Endpoint(BaseHTTPRequestHandler):
    """Answers three numbers a text, in the wrong order; "fail" is a server error."""

    asked: ClassVar[list[Any]] = []

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.asked.append((self.path, self.headers["Authorization"], body))
        rows = [
            {"object": "embedding", "index": at, "embedding": [len(text), 0.0, 0.0]}
            for at, text in enumerate(body["input"])
        ]
        failed = "fail" in body["input"]
        answer = {"object": "list", "model": body["model"], "data": rows[::-1], "usage": None}
        self.send_response(400 if failed else 200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps({"error": "x"} if failed else answer).encode())

    def log_message(self, *_: Any) -> None: ...


@pytest.fixture
def endpoint() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Endpoint)
    _Endpoint.asked = []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/v1"
    server.shutdown()
    server.server_close()


def test_an_endpoint_is_asked_in_batches_and_answers_in_order(endpoint: str) -> None:
    embedding = EndpointEmbedding("text/small:3", 3, base_url=endpoint, key="k")
    assert embedding.embed(["a"] * 130) == [[1.0, 0.0, 0.0]] * 130
    assert embedding.name == "text-small-3"
    assert [len(body["input"]) for _, _, body in _Endpoint.asked] == [128, 2]
    path, key, body = _Endpoint.asked[0]
    assert (path, key, body["model"]) == ("/v1/embeddings", "Bearer k", "text/small:3")


def test_an_endpoint_that_fails_or_answers_another_length_is_unreachable(endpoint: str) -> None:
    with pytest.raises(Unreachable) as failed:
        EndpointEmbedding("m", 3, base_url=endpoint, key="secret").embed(["fail"])
    assert "secret" not in str(failed.value)
    with pytest.raises(Unreachable, match="vectors of 4 numbers"):
        EndpointEmbedding("m", 4, base_url=endpoint, key="k").embed(["fine"])
    gone = EndpointEmbedding("m", 3, base_url="http://127.0.0.1:9/v1", key="k", timeout=2)
    with pytest.raises(Unreachable):
        gone.embed(["fine"])

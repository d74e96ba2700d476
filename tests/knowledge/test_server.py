"""The same index on a real Chroma server, started here and reached over HTTP."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from knowledge.documents import Document
from knowledge.embeddings import HashingEmbedding
from knowledge.errors import NotBuilt, Unreachable
from knowledge.index import Changes, Index
from knowledge.search import Search

DRYER = Document("p1", "product", "Hair Dryer", facts={"price": 49.5})
BRUSH = Document("p2", "product", "Hair Brush")


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def answers(port: int) -> bool:
    with socket.socket() as knock:
        knock.settimeout(1)
        return knock.connect_ex(("127.0.0.1", port)) == 0


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder, port = tmp_path_factory.mktemp("server"), free_port()
    chroma = Path(sys.executable).parent / "chroma"
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(
            [chroma, "run", "--path", folder / "data", "--host", "127.0.0.1", "--port", str(port)],
            stdout=log,
            stderr=subprocess.STDOUT,
            env={**os.environ, "ANONYMIZED_TELEMETRY": "False"},
        )
        try:
            deadline = time.monotonic() + 60
            while not answers(port) and server.poll() is None and time.monotonic() < deadline:
                time.sleep(0.1)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait(timeout=20)


def at(url: str, space: str) -> Index:
    return Index.at_server(url, HashingEmbedding(128), space=space)


def test_a_server_holds_the_index_for_everyone(url: str) -> None:
    index, other = at(url, "shared"), at(url, "shared")
    with pytest.raises(NotBuilt):
        index.count()
    assert index.refresh([DRYER, BRUSH]) == Changes(2, 0, 0, rebuilt=True)
    search = Search(other)
    assert search.search("hair drier")[0].document == DRYER
    index.put([Document("p3", "product", "Nail Polish")])
    assert search.search("nail polish")[0].document.id == "p3"
    assert other.near(other.embedding.embed(["nail polish"])[0], "product", 1)[0].id == "p3"
    assert index.refresh([DRYER]) == Changes(0, 2, 1)
    assert (other.count(), other.drop("product")) == (1, 1)


def test_a_rebuild_is_seen_by_others_that_were_reading(url: str) -> None:
    index, other = at(url, "rebuilt"), at(url, "rebuilt")
    index.put([DRYER])
    vector = other.embedding.embed(["hair brush"])[0]
    assert [near.id for near in other.near(vector, "product", 3)] == ["p1"]
    index.rebuild([BRUSH])
    assert [near.id for near in other.near(vector, "product", 3)] == ["p2"]


def test_spaces_do_not_see_each_other(url: str) -> None:
    at(url, "one").put([DRYER])
    at(url, "two").put([BRUSH])
    at(url, "two").rebuild([BRUSH])
    assert at(url, "one").documents("product") == (DRYER,)
    assert at(url, "two").documents("product") == (BRUSH,)


def test_a_server_that_is_not_there_is_unreachable() -> None:
    with pytest.raises(Unreachable, match=r"http://127\.0\.0\.1:9"):
        at("http://127.0.0.1:9", "none").count()

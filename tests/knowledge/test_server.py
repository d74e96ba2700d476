"""The same index on a real Chroma server, started here and reached over HTTP."""

from collections.abc import Iterator

import pytest

from knowledge.documents import Document
from knowledge.embeddings import HashingEmbedding
from knowledge.errors import NotBuilt, Unreachable
from knowledge.index import Changes, Index
from knowledge.search import Search
from tests.chroma_server import chroma_server

DRYER = Document("p1", "product", "Hair Dryer", facts={"price": 49.5})
BRUSH = Document("p2", "product", "Hair Brush")


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with chroma_server(tmp_path_factory.mktemp("server")) as url:
        yield url


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

"""A real Chroma in a temporary folder; nothing here needs a network."""

import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from knowledge.documents import Document
from knowledge.embeddings import HashingEmbedding
from knowledge.errors import Damaged, NotBuilt
from knowledge.index import Changes, Index
from knowledge.search import Search

DRYER = Document("p1", "product", "Hair Dryer", facts={"price": 49.5, "stock": 3, "new": True})
BRUSH = Document(
    "p2", "product", "Hair Brush", "soft", "en", names=("Bürste", "梳子"), shared_names=("Kamm",)
)
GOLD = Document("tier:gold", "value", "gold", names=("Gold", "金卡"))


def many(count: int) -> list[Document]:
    return [Document(f"p{n:05}", "product", f"Thing number {n}") for n in range(count)]


def reopened(folder: Path) -> Index:
    return Index.in_folder(folder, HashingEmbedding(128))


def test_what_is_put_comes_back_whole(index: Index) -> None:
    assert index.put([BRUSH, DRYER, GOLD]) == 3
    assert index.documents("product") == (DRYER, BRUSH)
    assert index.documents("value") == (GOLD,)
    assert (index.count(), index.count("product"), index.count("playbook")) == (3, 2, 0)


def test_putting_again_replaces(index: Index) -> None:
    index.put([DRYER, BRUSH])
    index.put([Document("p1", "product", "Travel Dryer")])
    assert [d.title for d in index.documents("product")] == ["Travel Dryer", "Hair Brush"]
    assert index.count("product") == 2


def test_the_last_of_two_with_one_id_is_kept(index: Index) -> None:
    assert index.put([DRYER, Document("p1", "product", "Travel Dryer")]) == 1
    assert [d.title for d in index.documents("product")] == ["Travel Dryer"]


def test_the_same_id_in_two_kinds_is_two_documents(index: Index) -> None:
    index.put([Document("gold", "value", "gold"), Document("gold", "segment", "Gold members")])
    assert index.count() == 2


def test_a_restart_keeps_everything(index: Index, folder: Path) -> None:
    index.put([DRYER, BRUSH])
    before = index.fingerprint()
    index.close()
    again = reopened(folder)
    assert again.documents("product") == (DRYER, BRUSH)
    assert again.fingerprint() == before
    again.close()


def test_the_nearest_vector_comes_first(index: Index) -> None:
    index.put([DRYER, BRUSH, Document("p3", "product", "Nail Polish")])
    near = index.near(index.embedding.embed(["hair drier"])[0], "product", 2)
    assert [n.id for n in near] == ["p1", "p2"]
    assert 1 >= near[0].similarity > near[1].similarity >= 0


def test_dropping_a_kind_leaves_the_others(index: Index) -> None:
    index.put([DRYER, BRUSH, GOLD])
    assert index.drop("product") == 2
    assert index.drop("product") == 0
    assert (index.count("product"), index.count("value")) == (0, 1)


def test_a_refresh_writes_only_what_differs(index: Index) -> None:
    index.put([DRYER, BRUSH, GOLD])
    cheaper = Document("p1", "product", "Hair Dryer", facts={"price": 39.5})
    assert index.refresh([cheaper, GOLD]) == Changes(written=1, dropped=1, unchanged=1)
    assert index.documents("product") == (cheaper,)
    assert index.refresh([cheaper, GOLD]) == Changes(written=0, dropped=0, unchanged=2)


def test_a_refresh_of_one_kind_leaves_the_others(index: Index) -> None:
    index.put([DRYER, BRUSH, GOLD])
    assert index.refresh([DRYER], kinds=["product"]) == Changes(0, 1, 1)
    assert index.documents("value") == (GOLD,)


def test_the_fingerprint_depends_on_contents_alone(index: Index, tmp_path: Path) -> None:
    index.put([DRYER, BRUSH])
    other = Index.in_folder(tmp_path / "other", HashingEmbedding(128))
    other.put([BRUSH])
    assert other.fingerprint() != index.fingerprint()
    other.put([DRYER])
    assert other.fingerprint() == index.fingerprint()
    other.close()


def test_another_dimension_is_another_collection(index: Index, folder: Path) -> None:
    index.put([DRYER, BRUSH])
    wider = Index.in_folder(folder, HashingEmbedding(256))
    with pytest.raises(NotBuilt, match="hashing-256"):
        wider.count()
    wider.put([DRYER])
    assert (wider.count(), index.count()) == (1, 2)
    assert wider.fingerprint() != index.fingerprint()
    wider.close()


def test_an_index_never_built_says_so_and_creates_nothing(index: Index, folder: Path) -> None:
    near = partial(index.near, [1.0] * 128, "product", 3)
    for ask in (index.count, index.fingerprint, near, lambda: Search(index).search("dryer")):
        with pytest.raises(NotBuilt):
            ask()
    assert index.drop("product") == 0
    assert not folder.exists()


def generation(folder: Path) -> Path:
    return folder / (folder / "current").read_text()


def lose_the_folder(folder: Path) -> None:
    shutil.rmtree(generation(folder))


def lose_the_pointer(folder: Path) -> None:
    (folder / "current").unlink()


def garble_the_pointer(folder: Path) -> None:
    (folder / "current").write_bytes(b"\xff\xfe\x00")


def empty_the_database(folder: Path) -> None:
    (generation(folder) / "chroma.sqlite3").write_bytes(b"")


def cut_the_database(folder: Path) -> None:
    database = generation(folder) / "chroma.sqlite3"
    database.write_bytes(database.read_bytes()[: database.stat().st_size // 2])


def overwrite_the_database(folder: Path) -> None:
    (generation(folder) / "chroma.sqlite3").write_bytes(b"no database " * 10_000)


def lose_the_vectors(folder: Path) -> None:
    for segment in generation(folder).glob("*/"):
        shutil.rmtree(segment)


def cut_the_vectors(folder: Path) -> None:
    for file in generation(folder).glob("*/*"):
        file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


DAMAGES = [
    lose_the_folder,
    lose_the_pointer,
    garble_the_pointer,
    empty_the_database,
    cut_the_database,
    overwrite_the_database,
    lose_the_vectors,
    cut_the_vectors,
]


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An index with vector files: Chroma writes them from the thousandth document on."""
    folder = tmp_path_factory.mktemp("large")
    index = reopened(folder)
    index.put(many(2_500))
    index.close()
    return folder


@pytest.mark.parametrize("damage", DAMAGES)
def test_damage_is_said_and_never_looks_like_an_empty_index(
    damage: Callable[[Path], None], large: Path, folder: Path
) -> None:
    shutil.copytree(large, folder)
    damage(folder)
    hurt = reopened(folder)
    vector = hurt.embedding.embed(["Thing number 7"])[0]
    for ask in (hurt.count, lambda: hurt.near(vector, "product", 5), hurt.fingerprint):
        with pytest.raises(Damaged) as said:
            ask()
        assert "rebuild" in str(said.value)
    with pytest.raises(Damaged):
        hurt.put([DRYER])
    with pytest.raises(Damaged):
        hurt.refresh([DRYER], kinds=["product"])
    assert hurt.refresh([DRYER, BRUSH]) == Changes(2, 0, 0, rebuilt=True)
    assert hurt.documents("product") == (DRYER, BRUSH)
    assert [n.id for n in hurt.near(vector, "product", 5)]
    hurt.close()


def test_a_rebuild_is_seen_by_an_index_that_was_open(index: Index, folder: Path) -> None:
    index.put([DRYER, BRUSH])
    other = reopened(folder)
    searching = Search(other)
    assert [h.document.id for h in searching.search("dryer")][:1] == ["p1"]
    index.rebuild([Document("p9", "product", "Dryer Stand")])
    assert [h.document.id for h in searching.search("dryer")] == ["p9"]
    for number in range(4):
        index.rebuild([Document(f"n{number}", "product", "Dryer Stand")])
    assert [h.document.id for h in searching.search("dryer")] == ["n3"]
    assert len([*folder.glob("g-*")]) == 2  # the one in use and the one before
    other.close()


def test_a_rebuild_that_fails_leaves_the_old_index(index: Index, folder: Path) -> None:
    class Failing(HashingEmbedding):
        def embed(self, texts: object) -> list[list[float]]:
            raise RuntimeError("out of order")

    index.put([DRYER])
    failing = Index.in_folder(folder, Failing(128))
    with pytest.raises(RuntimeError):
        failing.rebuild([BRUSH])
    failing.close()
    assert index.documents("product") == (DRYER,)
    assert len([*folder.glob("g-*")]) == 1


KILLED = """
import os, sys
from pathlib import Path
from knowledge.documents import Document
from knowledge.embeddings import HashingEmbedding
from knowledge.index import Index

class Killing(HashingEmbedding):
    def embed(self, texts):
        if any("last" in text for text in texts):
            os.kill(os.getpid(), 9)
        return super().embed(texts)

things = [Document(f"n{n:03}", "product", f"thing {n}") for n in range(300)]
Index.in_folder(Path(sys.argv[1]), Killing(128)).put([*things, Document("z", "value", "last")])
"""


def test_a_writer_killed_in_the_middle_leaves_the_old_index(index: Index, folder: Path) -> None:
    index.put([DRYER])
    killed = subprocess.run([sys.executable, "-c", KILLED, str(folder)], check=False)
    assert killed.returncode == -9
    assert index.documents("product") == (DRYER,)
    index.put([BRUSH])  # the lock is free, and what was left behind is cleared away
    assert index.documents("product") == (DRYER, BRUSH)
    assert len([*folder.glob("g-*")]) == 2


WRITER = """
import sys
from pathlib import Path
from knowledge.documents import Document
from knowledge.embeddings import HashingEmbedding
from knowledge.index import Index
index = Index.in_folder(Path(sys.argv[1]), HashingEmbedding(128))
for n in range(5):
    index.put([Document(f"{sys.argv[2]}{n}", "value", f"word {sys.argv[2]} {n}")])
"""


def test_two_processes_that_write_at_once_lose_nothing(index: Index, folder: Path) -> None:
    index.put([GOLD])
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, str(folder), name]) for name in "ab"]
    assert [writer.wait(timeout=60) for writer in writers] == [0, 0]
    assert index.count("value") == 11
    for name in "ab":
        vector = index.embedding.embed([f"word {name} 4"])[0]
        assert index.near(vector, "value", 1)[0].id == f"{name}4"


READER = """
import sys
from pathlib import Path
from knowledge.embeddings import HashingEmbedding
from knowledge.index import Index
from knowledge.search import Search
search = Search(Index.in_folder(Path(sys.argv[1]), HashingEmbedding(128)))
for line in sys.stdin:
    hits = search.search(line.strip())
    print(hits[0].document.id, search.index.count(), flush=True)
"""


def test_two_other_processes_read_and_see_what_is_written(index: Index, folder: Path) -> None:
    index.put([DRYER, BRUSH])
    readers = [
        subprocess.Popen(
            [sys.executable, "-c", READER, str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]

    def ask(reader: "subprocess.Popen[str]", query: str) -> str:
        assert reader.stdin and reader.stdout
        reader.stdin.write(f"{query}\n")
        reader.stdin.flush()
        return reader.stdout.readline().strip()

    try:
        assert [ask(reader, "hair brush") for reader in readers] == ["p2 2"] * 2
        index.put([Document("p3", "product", "Nail Polish")])
        assert [ask(reader, "polish") for reader in readers] == ["p3 3"] * 2
        index.rebuild([GOLD])
        assert [ask(reader, "gold") for reader in readers] == ["tier:gold 1"] * 2
    finally:
        for reader in readers:
            reader.communicate(timeout=20)


def test_threads_that_put_and_search_at_once_lose_nothing(index: Index) -> None:
    index.put([DRYER])
    search, failures = Search(index), []

    def write(start: int) -> None:
        index.put([Document(f"w{start + n}", "value", f"word {start + n}") for n in range(20)])

    def read() -> None:
        for _ in range(20):
            if not search.search("dryer", ["product"]):
                failures.append("nothing found")

    threads = [threading.Thread(target=write, args=(n * 20,)) for n in range(4)]
    threads += [threading.Thread(target=read) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert index.count("value") == 80

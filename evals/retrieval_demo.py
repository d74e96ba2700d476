"""How well things are found in a company of real size: `python -m evals.retrieval_demo --home FOLDER`.

The workspace (made by `rapport demo`) has some 1,400 documents. Two sets of questions are asked: those
of `retrieval_demo.yaml`, in other words than the documents' own; and one made from the data by
chance: product names with typos or a word left out, and the names of values in five languages with
typos, without accents, or in traditional characters. Half of each is held out. Printed is the share
found among the first one and five: by vectors, by words, by names, and by their fusion; with
--embedding also by the vectors of an OpenAI-compatible endpoint, alone and fused.
"""

import argparse
import random
import re
import sys
import tempfile
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from agent.grounding.everything import documents_of_data, documents_of_people
from agent.indexing import embedding_of
from agent.settings import IndexSettings
from crm.workspace import open_workspace
from knowledge.documents import Document, Kind
from knowledge.embeddings import Embedding
from knowledge.index import Index
from knowledge.search import WAYS, Search, Way

CASES = Path(__file__).with_suffix(".yaml")
MADE = 150  # questions of each kind that are made from the data
SHORTEST = 4
MARK = 0.95  # recall@5 for products and values that were held out
COLUMNS: tuple[tuple[str, tuple[Way, ...]], ...] = (
    ("vectors", ("vectors",)), ("words", ("words",)), ("names", ("names",)), ("fusion", WAYS),
)  # fmt: skip


@dataclass(frozen=True)
class Question:
    """`fits` says whether a document is one that was asked for."""

    ask: str
    kind: Kind
    language: str
    manner: str
    held_out: bool
    fits: Callable[[Document], bool]


def written() -> Iterator[Question]:
    """The questions of the file; every second one is held out."""
    rows = yaml.safe_load(CASES.read_text(encoding="utf8"))
    for at, (language, kind, ask, wanted) in enumerate(rows):
        parts = tuple(wanted) if isinstance(wanted, list) else (wanted,)
        yield Question(str(ask), kind, language, "in other words", at % 2 == 1, _has(parts))


def _has(parts: tuple[str, ...]) -> Callable[[Document], bool]:
    return lambda document: any(part in document.title or part == document.id for part in parts)


def made(documents: Sequence[Document], seed: int = 1) -> Iterator[Question]:
    """Questions about documents that chance picks; every second one is held out."""
    chance = random.Random(seed)
    products = [d for d in documents if d.kind == "product"]
    values = [d for d in documents if d.kind == "value" and d.names]
    for at in range(MADE):
        product = chance.choice(products)
        ask, manner = _spoilt(product.title, chance)
        yield Question(ask, "product", "en", manner, at % 2 == 1, _is(product))
    for at in range(MADE):
        value = chance.choice(values)
        called = [name for name in value.names if len(name) >= 2]
        name = chance.choice(called or [value.title])
        ask, manner = _spoilt(name, chance)
        language = "zh" if re.search("[\u4e00-\u9fff]", name) else "any"
        yield Question(ask, "value", language, manner, at % 2 == 1, _called(name))


def _is(wanted: Document) -> Callable[[Document], bool]:
    return lambda document: document.title == wanted.title


def _called(name: str) -> Callable[[Document], bool]:
    """A name that several values have (gold, email) means any of them."""
    return lambda document: name in document.called()


def _spoilt(name: str, chance: random.Random) -> tuple[str, str]:
    """The name as somebody might write it, and how."""
    from opencc import OpenCC

    if re.search("[\u4e00-\u9fff]", name):
        return OpenCC("s2t").convert(name), "traditional"
    plain = unicodedata.normalize("NFKD", name)
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign))
    if bare != name:
        return bare.lower(), "no accents"
    words = name.split()
    if len(words) > 3 and chance.random() < 0.4:
        words.pop(chance.randrange(len(words)))
        return " ".join(words), "a word left out"
    return _typo(name, chance), "typo"


def _typo(name: str, chance: random.Random) -> str:
    """Two letters turned round, one left out, doubled or replaced, in a word that is long enough."""
    places = [m for m in re.finditer(r"[^\W\d_]+", name) if len(m.group()) >= SHORTEST]
    if not places:
        return name.lower()
    word = chance.choice(places)
    at = chance.randrange(word.start() + 1, word.end() - 1)
    a, b = name[at], name[at + 1]
    change = chance.choice((b + a, b, a + a + b, chance.choice("aeioustr") + b))
    return name[:at] + change + name[at + 2 :]


def recall(search: Search, questions: Sequence[Question], ways: Sequence[Way], limit: int) -> float:
    """The share of questions of which one of the first hits fits."""
    found = [
        any(q.fits(hit.document) for hit in search.search(q.ask, [q.kind], limit, ways))
        for q in questions
    ]
    return sum(found) / len(found) if found else 1.0


def print_table(searches: dict[str, Search], questions: Sequence[Question]) -> None:
    """A row a group, two figures (first, first five) a column."""
    groups: dict[str, list[Question]] = {"all": list(questions)}
    for name in ("kind", "language", "manner"):
        for question in questions:
            groups.setdefault(str(getattr(question, name)), []).append(question)
    head = [f"{prefix}{name}" for prefix in searches for name, _ in _columns(prefix)]
    print(f"{'':18}{'n':>4}", *(f"{name:>20}" for name in head))
    for group, some in groups.items():
        cells = [
            f"{recall(search, some, ways, 1):.3f} / {recall(search, some, ways, 5):.3f}"
            for prefix, search in searches.items()
            for _, ways in _columns(prefix)
        ]
        print(f"{group:18}{len(some):4}", *(f"{cell:>20}" for cell in cells))


def _columns(prefix: str) -> Sequence[tuple[str, tuple[Way, ...]]]:
    return [c for c in COLUMNS if c[0] in ("vectors", "fusion")] if prefix else COLUMNS


def indexed(documents: Sequence[Document], folder: Path, embedding: Embedding) -> Search:
    index = Index.in_folder(folder, embedding)
    index.rebuild(documents)
    return Search(index)


def main() -> int:
    given = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    given.add_argument("--home", type=Path, required=True, help="a workspace of `rapport demo`")
    given.add_argument("--embedding", help="a model at an OpenAI-compatible endpoint")
    given.add_argument("--embedding-url")
    given.add_argument("--embedding-key")
    given.add_argument("--dimension", type=int, default=1536)
    given.add_argument(
        "--missed", action="store_true", help="print what was not found, not held out"
    )
    told = given.parse_args()
    workspace = open_workspace(told.home)
    documents = [*documents_of_data(workspace), *documents_of_people(workspace)]
    questions = [*written(), *made(documents)]
    with tempfile.TemporaryDirectory() as folder:
        searches = {"": indexed(documents, Path(folder) / "own", embedding_of(IndexSettings()))}
        if told.embedding:
            settings = IndexSettings(
                embedding=told.embedding, dimension=told.dimension,
                embedding_url=told.embedding_url, embedding_key=told.embedding_key,
            )  # fmt: skip
            searches[f"{told.embedding} "] = indexed(documents, Path(folder) / "endpoint", embedding_of(settings))  # fmt: skip
        seen = [q for q in questions if not q.held_out]
        held = [q for q in questions if q.held_out]
        print(f"{len(documents)} documents, {len(questions)} questions. First / first five.\n\nUsed to improve:")  # fmt: skip
        print_table(searches, seen)
        print("\nHeld out:")
        print_table(searches, held)
        for question in seen if told.missed else ():
            if recall(searches[""], [question], WAYS, 5) < 1:
                print(f"missed: {question.kind} {question.ask!r} ({question.manner})")
        reached = [
            recall(searches[""], [q for q in held if q.kind == kind], WAYS, 5)
            for kind in ("product", "value")
        ]
    return 0 if min(reached) >= MARK else 1


if __name__ == "__main__":
    sys.exit(main())

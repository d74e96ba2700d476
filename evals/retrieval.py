"""How well things are found: `python -m evals.retrieval`.

A small shop and labelled questions about it in five languages (`retrieval.yaml`) are put into a
fresh index, together with the playbooks. Printed is, for vectors, words and names alone and for their fusion, the share of
questions whose wanted document comes first and among the first five; and for whole requests the
share of what they speak of that is among the first five, eight and twelve.
"""

import statistics
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from knowledge.documents import Document, Kind
from knowledge.index import Index
from knowledge.playbook import playbooks
from knowledge.search import WAYS, Search, Way

CASES = Path(__file__).with_suffix(".yaml")
CATALOG: tuple[Kind, ...] = ("value", "field", "measure", "event")

# The sections of the file that list names only, and the kind of document each becomes.
_NAMED: tuple[tuple[str, Kind], ...] = (
    ("values", "value"),
    ("fields", "field"),
    ("measures", "measure"),
    ("events", "event"),
)

# What is measured: the name of a column, and the ways that are fused for it.
MEASURED: dict[str, tuple[Way, ...]] = {
    "vectors": ("vectors",),
    "words": ("words",),
    "names": ("names",),
    "fusion": WAYS,
}


@dataclass(frozen=True, slots=True)
class Query:
    """A question, where it is searched, and the documents that answer it."""

    language: str
    manner: str
    ask: str
    kinds: tuple[Kind, ...]
    wanted: frozenset[str]


@dataclass(frozen=True, slots=True)
class Cases:
    """The shop, questions with one answer each, and whole requests with several.

    held_out: questions that were never looked at to improve the search.
    """

    documents: tuple[Document, ...]
    queries: tuple[Query, ...]
    held_out: tuple[Query, ...]
    sentences: tuple[Query, ...]


def load(file: Path = CASES) -> Cases:
    """The cases of the file, with the product's playbooks among the documents."""
    content = yaml.safe_load(file.read_text(encoding="utf-8"))
    documents = [*playbooks()]
    for section, kind in _NAMED:
        documents += [_named(kind, id, names) for id, names in content[section].items()]
    documents += [_product(row, content["values"]) for row in content["products"]]
    documents += _kept(content)
    sentences = tuple(
        Query(language, "sentence", ask, CATALOG, frozenset(wanted))
        for language, ask, *wanted in content["sentences"]
    )
    return Cases(
        tuple(documents), _queries(content["queries"]), _queries(content["held_out"]), sentences
    )


def _queries(sections: dict[Kind, list[list[str]]]) -> tuple[Query, ...]:
    return tuple(
        Query(language, manner, ask, (kind,), frozenset(wanted))
        for kind, rows in sections.items()
        for language, manner, ask, *wanted in rows
    )


def _named(kind: Kind, id: str, names: Sequence[object]) -> Document:
    title, *others = map(str, names)
    return Document(id, kind, title, names=tuple(others))


def _kept(content: dict[str, Any]) -> Iterator[Document]:
    """Segments with what they say; reports with the names of what they show, in every language."""
    for id, (title, text) in content["segments"].items():
        yield Document(id, "segment", title, text)
    for id, (title, *shown) in content["reports"].items():
        names = [name for part in shown for name in content["measures"].get(part, [part])]
        yield Document(id, "report", title, ", ".join(names))


def _product(row: Sequence[Any], values: dict[str, list[str]]) -> Document:
    id, title, brand, category, text, *names = row
    return Document(
        id, "product", title, f"{brand}. {text}", names=tuple(names),
        shared_names=tuple(values[category]), facts={"brand": brand},
    )  # fmt: skip


def found(search: Search, query: Query, ways: Sequence[Way], limit: int) -> list[str]:
    """The ids that are found, best first."""
    hits = search.search(query.ask, query.kinds, limit, ways)
    return [hit.document.id for hit in hits]


def recall(search: Search, queries: Iterable[Query], ways: Sequence[Way], limit: int) -> float:
    """The mean share, 0 to 1, of what is wanted that is among the first hits."""
    shares = [
        len(query.wanted.intersection(found(search, query, ways, limit))) / len(query.wanted)
        for query in queries
    ]
    return statistics.fmean(shares)


def grouped(queries: Sequence[Query], *columns: Callable[[Query], str]) -> dict[str, list[Query]]:
    """All queries, then those with each value of each column."""
    groups: dict[str, list[Query]] = {"all": list(queries)}
    for column in columns:
        for query in queries:
            groups.setdefault(column(query), []).append(query)
    return groups


def by_kind(query: Query) -> str:
    return query.kinds[0]


def by_language(query: Query) -> str:
    return query.language


def by_manner(query: Query) -> str:
    return query.manner


def milliseconds(search: Search, queries: Sequence[Query]) -> float:
    """The median of one warm search."""
    spent = []
    for query in queries:
        start = time.perf_counter()
        search.search(query.ask, query.kinds)
        spent.append(time.perf_counter() - start)
    return statistics.median(spent) * 1000


def print_table(search: Search, groups: dict[str, list[Query]], limits: Sequence[int]) -> None:
    """One row a group, one column a way: recall at each limit."""
    print(f"{'':12}{'n':>5}", *(f"{name:>22}" for name in MEASURED))
    for group, queries in groups.items():
        cells = (
            " / ".join(f"{recall(search, queries, ways, limit):.3f}" for limit in limits)
            for ways in MEASURED.values()
        )
        print(f"{group:12}{len(queries):5}", *(f"{cell:>22}" for cell in cells))


def print_all(search: Search, cases: Cases) -> None:
    """The tables, the speed, and the questions whose answer does not come first."""
    columns = (by_kind, by_language, by_manner)
    print(f"{len(cases.documents)} documents. Questions with one answer, recall@1 / @5:")
    print_table(search, grouped(cases.queries, *columns), (1, 5))
    print("\nQuestions never used to improve the search, recall@1 / @5:")
    print_table(search, grouped(cases.held_out, *columns), (1, 5))
    print("\nWhole requests, what they speak of, recall@5 / @8 / @12:")
    print_table(search, grouped(cases.sentences, by_language), (5, 8, 12))
    print(f"\np50 of a question {milliseconds(search, cases.queries):.1f} ms,", end=" ")
    print(f"of a whole request {milliseconds(search, cases.sentences):.1f} ms")
    for query in (*cases.queries, *cases.held_out):
        ids = found(search, query, WAYS, 5)
        if not query.wanted.intersection(ids[:1]):
            print(f"not first: {query.language} {query.ask!r}: {[*query.wanted]}, found {ids}")


def main() -> None:
    cases = load()
    with tempfile.TemporaryDirectory() as folder:
        index = Index.in_folder(Path(folder))
        index.rebuild(cases.documents)
        print_all(Search(index), cases)
        index.close()


if __name__ == "__main__":
    main()

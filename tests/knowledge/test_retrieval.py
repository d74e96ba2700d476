"""The thresholds lie a little below what `python -m evals.retrieval` prints."""

from collections.abc import Iterator

import pytest

from evals.retrieval import CATALOG, Cases, by_language, grouped, load, recall
from knowledge.index import Index
from knowledge.search import WAYS, Search


@pytest.fixture(scope="module")
def cases() -> Cases:
    return load()


@pytest.fixture(scope="module")
def search(cases: Cases, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Search]:
    index = Index.in_folder(tmp_path_factory.mktemp("shop"))
    index.rebuild(cases.documents)
    yield Search(index)
    index.close()


def test_every_question_wants_something_that_is_there(cases: Cases) -> None:
    there = {(document.kind, document.id) for document in cases.documents}
    assert len(cases.queries) + len(cases.held_out) >= 300
    for query in (*cases.queries, *cases.held_out):
        assert {(query.kinds[0], wanted) for wanted in query.wanted} <= there
    for sentence in cases.sentences:
        assert all(any((k, id) in there for k in CATALOG) for id in sentence.wanted)


def test_what_is_wanted_is_found_in_every_language(cases: Cases, search: Search) -> None:
    assert recall(search, cases.queries, WAYS, 1) >= 0.98
    for language, queries in grouped(cases.queries, by_language).items():
        assert recall(search, queries, WAYS, 5) >= 0.98, language


def test_questions_never_used_to_improve_it_are_answered_too(cases: Cases, search: Search) -> None:
    assert recall(search, cases.held_out, WAYS, 1) >= 0.92
    assert recall(search, cases.held_out, WAYS, 5) >= 0.96


def test_fusion_is_better_than_each_way_alone(cases: Cases, search: Search) -> None:
    fused = recall(search, cases.held_out, WAYS, 1)
    for way in WAYS:
        assert recall(search, cases.held_out, [way], 1) < fused


def test_what_people_saved_is_found(cases: Cases, search: Search) -> None:
    kept = [q for q in (*cases.queries, *cases.held_out) if q.kinds[0] in ("segment", "report")]
    assert len(kept) >= 30
    assert recall(search, kept, WAYS, 5) >= 0.96


def test_what_a_whole_request_speaks_of_is_among_the_first_twelve(
    cases: Cases, search: Search
) -> None:
    assert recall(search, cases.sentences, WAYS, 12) >= 0.98

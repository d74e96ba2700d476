"""Requests and decisions on a real SQLite file, also from several processes at once."""

import contextlib
import multiprocessing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from crm.approvals.decide import decide
from crm.approvals.request import Approval, find, fingerprint, request, void, waiting
from crm.audit import trail
from crm.errors import Refused, Unknown
from crm.store.store import Store, open_store

NOW = datetime(2026, 6, 30, 12, tzinfo=UTC)
SHOWN = fingerprint({"subject": "Hello", "audience": ["c1", "c2"]})


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(tmp_path)


def asked(store: Store, hash: str = SHOWN, object: str = "C-1") -> Approval:
    with store.writing() as session:
        return request(
            session, action="launch", object=object, summary="Send it", details={"size": 2},
            hash=hash, by="ann", now=NOW, thread="t1",
        )  # fmt: skip


def yes(store: Store, id: str, *, by: str = "bo", hash: str = SHOWN) -> Approval:
    return decide(store, id, approve=True, by=by, now=NOW, current_hash=hash)


def test_a_request_waits_and_says_what_it_is_about(store: Store) -> None:
    made = asked(store)
    assert waiting(store, NOW) == (made,)
    assert (made.status, made.thread, made.details) == ("requested", "t1", {"size": 2})


def test_a_decision_is_kept_with_who_and_when(store: Store) -> None:
    made = yes(store, asked(store).id.lower())
    assert (made.status, made.decided_by, made.decided_at) == ("approved", "bo", NOW)
    assert find(store, made.id) == made
    assert waiting(store, NOW) == ()


def test_the_second_decision_is_refused_and_both_are_audited(store: Store) -> None:
    made = asked(store)
    yes(store, made.id)
    with pytest.raises(Refused, match="approved already"):
        decide(store, made.id, approve=False, by="cy", now=NOW, current_hash=SHOWN)
    assert find(store, made.id).status == "approved"
    told = [(e.who, e.action, e.outcome) for e in trail.entries(store, object=made.id)]
    assert told[:2] == [("cy", "approval.reject", "denied"), ("bo", "approval.approve", "allowed")]


def test_what_changed_since_it_was_shown_cannot_be_approved(store: Store) -> None:
    made = asked(store)
    with pytest.raises(Refused, match="changed"):
        yes(store, made.id, hash=fingerprint({"subject": "Hello!"}))
    assert find(store, made.id).status == "void"
    with pytest.raises(Refused):
        yes(store, made.id)


def test_a_request_expires(store: Store) -> None:
    made = asked(store)
    late = NOW + timedelta(days=7)
    with pytest.raises(Refused, match="expired"):
        decide(store, made.id, approve=True, by="bo", now=late, current_hash=SHOWN)
    assert find(store, made.id).status == "expired"
    assert waiting(store, late) == ()


def test_asking_again_voids_the_older_request(store: Store) -> None:
    first, second = asked(store), asked(store)
    assert find(store, first.id).status == "void"
    assert [a.id for a in waiting(store, NOW)] == [second.id]


def test_of_two_that_wait_each_gets_its_own_decision_or_is_refused(store: Store) -> None:
    """D12: the answer to one, given with what the other showed, decides neither of them for good."""
    other = fingerprint({"subject": "Bye", "audience": ["c3"]})
    first, second = asked(store), asked(store, other, "C-2")
    assert {a.id for a in waiting(store, NOW)} == {first.id, second.id}
    yes(store, second.id, hash=other)
    assert [a.id for a in waiting(store, NOW)] == [first.id]
    with pytest.raises(Refused, match="changed"):
        yes(store, first.id, hash=other)
    assert (find(store, first.id).status, find(store, second.id).status) == ("void", "approved")


def test_an_approved_request_becomes_void_when_its_object_changes(store: Store) -> None:
    made = yes(store, asked(store).id)
    with store.writing() as session:
        assert void(session, object="C-1", by="ann", now=NOW, why="edited") == 1
    assert find(store, made.id).status == "void"


def test_a_request_that_does_not_exist_is_unknown(store: Store) -> None:
    with pytest.raises(Unknown):
        yes(store, "A-NONE")


def _decide_in_process(home: str, id: str, approve: bool, who: str, gate: object) -> None:
    store = open_store(home)
    gate.wait()  # type: ignore[attr-defined]
    with contextlib.suppress(Refused):
        decide(store, id, approve=approve, by=who, now=NOW, current_hash=SHOWN)


def test_of_two_processes_that_decide_at_once_one_wins(store: Store, tmp_path: Path) -> None:
    spawn = multiprocessing.get_context("spawn")
    for _round in range(3):
        made, gate = asked(store), spawn.Barrier(2)
        sides = [
            spawn.Process(target=_decide_in_process, args=(str(tmp_path), made.id, *side, gate))
            for side in ((True, "bo"), (False, "cy"))
        ]
        for side in sides:
            side.start()
        for side in sides:
            side.join(60)
        told = [e for e in trail.entries(store, object=made.id) if "request" not in e.action]
        assert sorted(e.outcome for e in told) == ["allowed", "denied"]
        winner = next(e for e in told if e.outcome == "allowed")
        assert find(store, made.id).decided_by == winner.who
    assert trail.verify(store).holds

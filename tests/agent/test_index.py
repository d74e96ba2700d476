"""What the index of a company holds, how it follows what changes, and what is done when it cannot answer."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from agent.grounding.everything import OF_DATA
from agent.indexing import bring_people_up_to_date, bring_up_to_date, index_folder, index_of
from agent.searching import Indexed
from agent.settings import IndexSettings, settings_from
from crm.errors import BadInput
from crm.reports.definition import Report
from crm.segments.parsing import parse_segment
from crm.terms.clock import Clock
from crm.workspace import Workspace, open_workspace
from knowledge.documents import Kind
from tests.agent.company import CANARIES, NOW, US_SALON_OWNERS
from tests.chroma_server import chroma_server
from tests.embedding_server import embedding_server
from tools.context import Context
from tools.search_knowledge import KnowArgs, search_knowledge

KEY = "sk-index-canary"
MADE: tuple[Kind, ...] = ("segment", "report", "campaign")


@pytest.fixture
def workspace(home: Path) -> Iterator[Workspace]:
    opened = open_workspace(home)
    yield opened
    opened.warehouse.close()


def found(indexed: Indexed, words: str, kind: str) -> list[str]:
    return [hit.document.title for hit in indexed.search(words, [kind], 3)]  # type: ignore[list-item]


def save(workspace: Workspace, name: str) -> str:
    definition = parse_segment({"where": US_SALON_OWNERS})
    told = {"request": "salons", "language": "en", "by": "mia", "now": NOW}
    draft = workspace.segments.draft(definition, name="draft", **told)  # type: ignore[arg-type]
    workspace.segments.save(draft.id, name=name, by="mia", now=NOW)
    return draft.id


def test_every_kind_of_document_is_there_and_nothing_of_a_person(workspace: Workspace) -> None:
    save(workspace, "Studio bosses")
    told = {"request": "revenue", "language": "en", "by": "mia", "now": NOW}
    report = workspace.reports.draft(Report(measures=("revenue",)), name="draft", **told)  # type: ignore[arg-type]
    workspace.reports.save(report.id, name="Monday figures", by="mia", now=NOW)
    index = bring_people_up_to_date(workspace)
    held = {kind: index.documents(kind) for kind in (*OF_DATA, *MADE)}
    assert all(held.values())
    everything = repr(held)
    assert not [canary for canary in CANARIES if canary in everything]
    campaign = held["campaign"][0]
    assert campaign.title == "Salon News June"
    assert campaign.facts == {"reached": 0, "opened": 3, "clicked": 0, "unsubscribed": 0}
    assert "propriétaires de salon" in held["segment"][0].text
    assert "Umsatz" in held["report"][0].text
    index.close()


def test_products_are_found_by_all_their_texts_in_all_languages(workspace: Workspace) -> None:
    indexed = Indexed(workspace)
    for words in ("quiet one", "Haartrockner", "sèche-cheveux", "secador de pelo", "吹风机"):
        assert found(indexed, words, "product")[0] == "Halo Dryer 2000", words


def test_what_is_saved_is_found_and_what_is_archived_is_not(workspace: Workspace) -> None:
    indexed = Indexed(workspace)
    indexed.with_what_people_made()
    assert found(indexed, "studio bosses", "segment") == []
    id = save(workspace, "Studio bosses")
    indexed.with_what_people_made()
    assert found(indexed, "studio boses", "segment") == ["Studio bosses"]
    assert found(indexed, "Saloninhaber in den USA", "segment") == ["Studio bosses"]
    workspace.segments.archive(id, by="mia", now=NOW)
    indexed.with_what_people_made()
    assert found(indexed, "studio bosses", "segment") == []


def test_a_segment_of_a_persons_own_data_is_indexed_by_its_name_alone(workspace: Workspace) -> None:
    mail = {"kind": "attribute", "field": "customers.email", "op": "is", "values": ["x@y.example"]}
    told = {"request": "one", "language": "en", "by": "mia", "now": NOW}
    draft = workspace.segments.draft(parse_segment({"where": mail}), name="d", **told)  # type: ignore[arg-type]
    workspace.segments.save(draft.id, name="Just one, x@y.example", by="mia", now=NOW)
    index = bring_people_up_to_date(workspace)
    (document,) = index.documents("segment")
    assert (document.title, document.text) == ("Just one, [removed]", "")
    index.close()


def test_only_what_differs_is_written_again(workspace: Workspace) -> None:
    index = bring_up_to_date(workspace)
    before = index.revisions()
    save(workspace, "Studio bosses")
    after = bring_people_up_to_date(workspace).revisions()
    assert {kind for kind in after if after[kind] != before.get(kind)} == {"segment", "campaign"}
    index.close()


@pytest.mark.parametrize("harm", ["deleted", "garbled"])
def test_a_lost_or_damaged_index_is_built_anew(workspace: Workspace, harm: str) -> None:
    bring_up_to_date(workspace).close()
    folder = index_folder(workspace.home)
    current = folder / (folder / "current").read_text()
    if harm == "deleted":
        for each in folder.glob("*"):
            if not each.name.endswith(".state"):
                shutil.rmtree(each) if each.is_dir() else each.unlink()
    else:
        (current / "chroma.sqlite3").write_bytes(b"not a database" * 1000)
    indexed = Indexed(workspace)
    assert found(indexed, "hallo dryer", "product")[0] == "Halo Dryer 2000"
    assert indexed.trouble is None


def test_an_index_of_another_dimension_is_built_anew(workspace: Workspace) -> None:
    bring_up_to_date(workspace).close()
    with embedding_server(48) as server:
        settings = IndexSettings(embedding="letters", dimension=48, embedding_url=server.url)
        indexed = Indexed(workspace, settings)
        assert found(indexed, "hallo dryer", "product")[0] == "Halo Dryer 2000"
        assert indexed.trouble is None
    assert index_of(workspace.home, settings).count("product") == 2


def test_an_endpoint_makes_the_vectors_and_its_key_is_nowhere_on_disk(workspace: Workspace) -> None:
    with embedding_server() as server:
        settings = IndexSettings(
            embedding="letters", dimension=48, embedding_url=server.url, embedding_key=KEY
        )
        indexed = Indexed(workspace, settings)
        assert found(indexed, "halo comb", "product")[0] == "Halo Comb"
        assert {headers["authorization"] for _, headers in server.asked} == {f"Bearer {KEY}"}
        assert max(len(asked["input"]) for asked, _ in server.asked) <= 128
        written = [f for f in index_folder(workspace.home).rglob("*") if f.is_file()]
        assert not [f for f in written if KEY.encode() in f.read_bytes()]
        embedded = len(server.asked)
        Indexed(workspace, settings).search("halo comb", ["product"])
        assert len(server.asked) == embedded + 1  # the question alone: nothing is embedded twice


@pytest.mark.parametrize("fault", ["status", "dimension", "gone"])
def test_without_the_endpoint_it_is_searched_in_memory_and_said(
    workspace: Workspace, fault: str
) -> None:
    with embedding_server() as server:
        settings = IndexSettings(embedding="letters", dimension=48, embedding_url=server.url)
        if fault == "status":
            server.status = 500
        if fault == "dimension":
            server.dimension = 12
        if fault == "gone":
            settings = replace(settings, embedding_url="http://127.0.0.1:9/v1")
        indexed = Indexed(workspace, settings)
        assert found(indexed, "hallo dryer", "product")[0] == "Halo Dryer 2000"
        assert found(indexed, "win-back", "playbook")
        assert "embeddings endpoint" in str(indexed.trouble)
    told = Context(workspace, Clock(NOW), language="de", index=indexed)
    assert (
        "Suchindex antwortet gerade nicht"
        in search_knowledge.run(KnowArgs(question="win-back"), told).text
    )


def test_a_chroma_server_serves_it_and_its_absence_is_survived(
    workspace: Workspace, tmp_path: Path
) -> None:
    with chroma_server(tmp_path) as url:
        settings = IndexSettings(chroma_url=url)
        save(workspace, "Studio bosses")
        indexed = Indexed(workspace, settings)
        indexed.with_what_people_made()
        assert found(indexed, "hallo dryer", "product")[0] == "Halo Dryer 2000"
        assert found(indexed, "studio bosses", "segment") == ["Studio bosses"]
        index = index_of(workspace.home, settings)
        assert index.where == f"the Chroma server {url}"
        index.drop("product")  # somebody else tidied up
        bring_up_to_date(workspace, settings, afresh=True)
        assert index.count("product") == 2
    assert found(indexed, "hallo dryer", "product")[0] == "Halo Dryer 2000"
    assert "Chroma server" in str(indexed.trouble)
    assert indexed.names("Halo Dryr 2000")[0][:2] == ("products.name", "Halo Dryer 2000")


def test_know_how_comes_with_the_companys_own_campaigns_and_segments(workspace: Workspace) -> None:
    save(workspace, "Salon news readers")
    ctx = Context(workspace, Clock(NOW), index=Indexed(workspace))
    result = search_knowledge.run(KnowArgs(question="how did the salon news do"), ctx)
    assert result.card is not None and result.card.kind == "other" and result.card.table
    rows = {str(row[1]): row for row in result.card.table.rows}
    assert rows["Salon News June"][0] == "Campaign"
    assert rows["Salon news readers"][0] == "Segment"


def test_the_environment_says_where_the_index_is() -> None:
    told = settings_from(
        {
            "RAPPORT_CHROMA_URL": "http://chroma:8000",
            "RAPPORT_EMBEDDING": "small",
            "RAPPORT_EMBEDDING_DIMENSION": "512",
            "OPENAI_BASE_URL": "http://models/v1",
            "OPENAI_API_KEY": KEY,
        }
    ).index
    assert told == IndexSettings("http://chroma:8000", "small", 512, "http://models/v1", KEY)
    assert KEY not in repr(told)
    with pytest.raises(BadInput):
        settings_from({"RAPPORT_EMBEDDING_DIMENSION": "many"})

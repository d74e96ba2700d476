"""The shell as a marketer and other programs use it: import, ask, segments, doctor."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from crm.errors import CrmError
from tests.small_company import write_company
from ui.cli import app

HEAVY = ("langgraph", "langchain_core", "chromadb", "gradio", "pandas", "sklearn", "sqlalchemy")
CONTRACT = {
    "status",
    "answer",
    "artifacts",
    "question",
    "approval",
    "tool_calls",
    "usage",
    "thread",
}


def shell(*args: str) -> Any:
    return CliRunner().invoke(app, list(args))


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("company")
    home = folder / "home"
    done = shell("import", str(write_company(folder / "tables")), "--home", str(home))
    assert done.exit_code == 0, done.output
    return home


def ask(home: Path, question: str, *more: str) -> dict[str, Any]:
    done = shell("ask", question, "--json", "--home", str(home), "--as-of", "2026-06-30", *more)
    answer = json.loads(done.stdout)
    assert done.exit_code == (1 if answer["status"] == "error" else 0)
    assert isinstance(answer, dict) and set(answer) == CONTRACT
    return answer


def test_help_loads_nothing_heavy() -> None:
    code = f"import sys, ui.cli; print([m for m in {HEAVY!r} if m in sys.modules])"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"


def test_a_segment_is_counted_and_its_members_can_be_listed(home: Path) -> None:
    answer = ask(home, "segment US salon owners not engaging")
    card = answer["artifacts"][0]
    assert answer["status"] == "done"
    assert (card["kind"], card["count"]) == (
        "segment",
        1,
    )  # ann ordered in June, bo slept since 2025
    listed = shell(
        "segments",
        "members",
        card["id"],
        "--format",
        "csv",
        "--home",
        str(home),
        "--as-of",
        "2026-06-30",
    )
    assert listed.stdout.split() == ["customer_id", "bo"]


def test_the_sql_that_is_shown_gives_the_same_members(home: Path) -> None:
    from crm.warehouse.opening import open_warehouse

    card = ask(home, "stylists in Germany with more than 60 loyalty points")["artifacts"][0]
    warehouse = open_warehouse(home)
    assert [row[0] for row in warehouse.rows(card["sql"]).rows] == ["cy"]
    warehouse.close()


def test_money_is_converted_and_cancelled_orders_do_not_count(home: Path) -> None:
    card = ask(home, "revenue by country in 2026")["artifacts"][0]
    assert sorted(map(tuple, card["rows"])) == [("DE", 100.0), ("US", 120.0)]


def test_products_come_best_first(home: Path) -> None:
    rows = ask(home, "the cheapest hair dryer")["artifacts"][0]["rows"]
    assert rows[0]["product_id"] == "p3"


def test_a_batch_answers_the_last_turn_of_each_conversation(home: Path, tmp_path: Path) -> None:
    lines = [
        {
            "id": "one",
            "turns": ["stylists in Germany", "only the ones with more than 500 loyalty points"],
        },
        {"id": "two", "turns": ["谢谢"]},
    ]
    file = tmp_path / "batch.jsonl"
    file.write_text("\n".join(json.dumps(line) for line in lines), encoding="utf8")
    done = shell(
        "ask", "--batch", str(file), "--json", "--home", str(home), "--as-of", "2026-06-30"
    )
    one, two = (json.loads(line) for line in done.stdout.splitlines())
    assert done.exit_code == 0
    assert (one["id"], one["artifacts"][0]["count"]) == ("one", 1)
    assert (two["id"], two["status"], two["artifacts"]) == ("two", "done", [])


def test_a_conversation_goes_on_in_another_process(home: Path) -> None:
    first = ask(home, "stylists in Germany")
    command = [sys.executable, "-m", "ui.cli", "ask", "only gold", "--json", "--home", str(home)]
    again = subprocess.run(
        [*command, "--thread", first["thread"], "--as-of", "2026-06-30"],
        capture_output=True,
        text=True,
        check=True,
    )
    card = json.loads(again.stdout)["artifacts"][0]
    assert card["count"] == 1 and len(card["definition"]["of"]) == 3


def test_what_is_not_in_the_data_is_asked_back(home: Path) -> None:
    answer = ask(home, "customers with more than two dogs")
    assert answer["status"] == "needs_clarification"
    assert "dogs" in answer["question"]["text"] and answer["artifacts"] == []


def test_a_missing_table_is_named(home: Path) -> None:
    answer = ask(home, "what is our NPS?")
    assert answer["status"] == "refused" and "surveys" in answer["answer"]


@pytest.mark.parametrize(
    "question",
    [
        "x" * 10_001,
        "🎉🎉🎉",
        "'; DROP TABLE customers; --",
        "SELECT * FROM customers",
        "   ",
        "customers in \x00 \ud800 Germany",
        "(((((((" * 50,
    ],
)
def test_odd_questions_end_in_one_sentence_and_change_nothing(home: Path, question: str) -> None:
    answer = ask(home, question)
    assert answer["status"] in ("needs_clarification", "error", "refused", "done")
    assert answer["answer"] and "Traceback" not in answer["answer"]
    assert ask(home, "how many customers do we have")["artifacts"][0]["rows"] == [[5]]


def test_a_mail_is_only_requested_and_nobody_without_consent_is_in_it(home: Path) -> None:
    answer = ask(home, "email our best selling shampoo to salon owners in the US")
    assert answer["status"] == "needs_approval"
    campaign = next(a for a in reversed(answer["artifacts"]) if a["kind"] == "campaign")
    assert (campaign["audience"]["size"], campaign["audience"]["reachable"]) == (
        2,
        1,
    )  # bo opted out
    assert not (home / "outbox").exists()


def test_personal_data_is_not_handed_out(home: Path) -> None:
    assert ask(home, "export all phone numbers")["status"] == "refused"


def test_asking_before_importing_says_what_to_do(tmp_path: Path) -> None:
    answer = shell("ask", "customers in Germany", "--json", "--home", str(tmp_path / "none"))
    assert answer.exit_code == 1
    assert "import" in json.loads(answer.stdout)["answer"]


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["ask"], "either a question or --batch"),
        (["ask", "x", "--as-of", "tomorrow"], "tomorrow"),
        (["ask", "--batch", "nowhere.jsonl"], "nowhere.jsonl"),
    ],
)
def test_wrong_usage_is_said(home: Path, args: list[str], says: str) -> None:
    done = shell(*args, "--home", str(home))
    said = done.output + (str(done.exception) if isinstance(done.exception, CrmError) else "")
    assert done.exit_code != 0 and says in said


def test_doctor_finds_a_workspace_in_order(home: Path) -> None:
    done = shell("doctor", "--home", str(home))
    assert done.exit_code == 0 and "5" in done.stdout and "!!" not in done.stdout
    assert f"{home / 'knowledge'}, with the embedding hashing" in done.stdout


def test_doctor_says_what_is_wrong_with_the_index(home: Path, tmp_path: Path) -> None:
    shutil.copytree(home, broken := tmp_path / "broken")
    (broken / "knowledge" / "current").write_text("gone")
    done = shell("doctor", "--home", str(broken))
    assert done.exit_code == 1 and "!!  The search index cannot be used" in done.stdout
    assert "rapport index rebuild" in done.stdout

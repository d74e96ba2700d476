"""The shell's commands for colleagues, digests, alerts and pins, on a workspace of its own."""

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from evals.kill_digests import make_home
from ui.cli import app


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_home(tmp_path_factory.mktemp("shell"))


def run(home: Path, *args: str) -> Result:
    return CliRunner().invoke(app, [*args, "--home", str(home)], env={"LC_ALL": "C"})


def said(home: Path, *args: str) -> str:
    result = run(home, *args)
    assert result.exit_code == 0, (args, result.output, result.exception)
    return result.output


def test_from_a_code_to_a_digest_an_alert_and_a_pin(home: Path, tmp_path: Path) -> None:
    assert "code was sent" in said(home, "colleagues", "add", "ann@shop.example")
    (mail,) = (home / "outbox" / "colleagues").glob("*.eml")
    code = re.search(r"\b(\d{6})\b", mail.read_text())
    assert code and "verified" in said(home, "colleagues", "confirm", "ann@shop.example", code[1])
    spec = tmp_path / "total.json"
    spec.write_text('{"measures": ["orders"]}')
    said(home, "reports", "save", str(spec), "Orders")
    made = said(
        home,
        "reports",
        "schedule",
        "Orders",
        "--to",
        "ann@shop.example",
        "--every",
        "month",
        "--day",
        "31",
    )
    assert "on day 31 of each month (or its last day) at 08:00 to ann@shop.example" in made
    alert = said(home, "alerts", "add", "Orders", "--above", "5")
    assert "rises above 5" in alert and "Number of orders: 2" in alert
    assert "Nothing is due" in said(home, "run-due")
    assert "stopped" in said(home, "reports", "unschedule", "Orders")
    assert "start page" in said(home, "reports", "pin", "Orders")
    assert "Orders" in said(home, "reports", "pins")
    assert "no longer" in said(home, "reports", "unpin", "Orders")


def test_what_may_not_be_is_refused_with_a_sentence(home: Path, tmp_path: Path) -> None:
    from crm.errors import CrmError

    for args in (
        ("colleagues", "add", "ann@people.example"),  # a customer
        ("alerts", "stop", "nothing"),
    ):
        result = run(home, *args)
        assert isinstance(result.exception, CrmError), (args, result.exception)
        assert result.exception.sentence("de")

"""The addresses beside the page: what they give, and to whom they give nothing."""

import logging
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from crm.campaigns.pictures import Pictures
from crm.errors import BadInput, Refused, Unavailable
from tests.ui.conftest import serving
from tests.ui.stand_in import StandIn
from ui.web.app import Farewell, build, serve
from ui.web.downloads import SECONDS, Downloads
from ui.web.languages import preferred
from ui.web.login import MOST_WRONG, login_from

PASSWORDS = {"ann": "a long password", "bo": "another password"}


@pytest.fixture(scope="module")
def guarded(folder: Path) -> Iterator[str]:
    """A site that asks for a login."""
    app = build(
        StandIn(folder),
        pictures=Pictures([folder]),
        login=lambda name, password: PASSWORDS.get(name) == password,
    )
    with serving(app) as address:
        yield address


def test_pictures_of_products_are_served_still(site: str) -> None:
    found = httpx.get(f"{site}/pictures/pictures/dryer.svg")
    assert (found.status_code, found.headers["content-type"]) == (200, "image/svg+xml")
    assert "sandbox" in found.headers["content-security-policy"]


@pytest.mark.parametrize(
    "path",
    [
        "../secret.txt",
        "%2e%2e/secret.txt",
        "..%2f..%2fetc%2fpasswd",
        "/etc/passwd",
        "pictures/../../x.svg",
        "pictures/dryer.svg%00.png",
        "nothing.svg",
        "pictures",
        "..\\secret.svg",
    ],
)
def test_no_path_leads_out_of_the_picture_folder(site: str, path: str) -> None:
    assert httpx.get(f"{site}/pictures/{path}").status_code in (404, 400)


def test_a_link_out_of_the_picture_folder_is_not_followed(site: str, folder: Path) -> None:
    (folder.parent / "outside.svg").write_text("<svg/>")
    (folder / "link.svg").symlink_to(folder.parent / "outside.svg")
    assert httpx.get(f"{site}/pictures/link.svg").status_code == 404


def test_the_page_may_load_from_this_site_alone(site: str) -> None:
    policy = httpx.get(site).headers["content-security-policy"]
    assert "default-src 'self'" in policy and "http" not in policy


def test_a_foreign_host_name_is_not_answered(site: str) -> None:
    assert httpx.get(site, headers={"Host": "elsewhere.example"}).status_code == 421
    assert httpx.get(f"{site}/health").json() == {"status": "ok"}


@pytest.mark.parametrize(
    "path",
    ["file=/etc/passwd", "proxy=https://elsewhere.example/x", "upload_progress", "stream/a/b/c"],
)
def test_what_the_page_does_not_use_is_closed(site: str, path: str) -> None:
    assert httpx.get(f"{site}/gradio_api/{path}").status_code == 404


def test_nobody_can_leave_a_file_here(site: str) -> None:
    assert httpx.post(f"{site}/gradio_api/upload", files={"files": b"x"}).status_code == 404


def test_a_file_is_handed_out_once_to_the_person_who_asked(tmp_path: Path) -> None:
    now = [0.0]
    downloads = Downloads(lambda: now[0])
    file = tmp_path / "ids.csv"
    file.write_text("customer_id\n")
    token = downloads.offer(file, "ann").rsplit("/", 1)[1]
    assert downloads.take(token, "bo") is None
    assert downloads.take(token, "ann") == file
    assert downloads.take(token, "ann") is None
    late = downloads.offer(file, "ann").rsplit("/", 1)[1]
    now[0] = SECONDS + 1
    assert downloads.take(late, "ann") is None


def test_an_unknown_download_says_what_to_do_in_the_browsers_language(
    site: str,
) -> None:
    gone = httpx.get(f"{site}/download/x", headers={"Accept-Language": "de-AT,en;q=0.5"})
    assert (gone.status_code, gone.text) == (
        404,
        "Diese Datei ist nicht mehr hier. Bitte exportieren Sie sie noch einmal.",
    )


def test_without_a_login_nothing_is_shown(guarded: str) -> None:
    assert httpx.get(f"{guarded}/config").status_code == 401
    assert httpx.get(f"{guarded}/pictures/pictures/dryer.svg").status_code == 404


def test_signed_in_the_pictures_are_there(guarded: str) -> None:
    with httpx.Client(base_url=guarded) as client:
        wrong = client.post("/login", data={"username": "ann", "password": "guess"})
        assert wrong.status_code == 400
        client.post("/login", data={"username": "ann", "password": PASSWORDS["ann"]})
        assert client.get("/config").status_code == 200
        assert client.get("/pictures/pictures/dryer.svg").status_code == 200


def test_a_login_is_read_from_pairs_and_compares_whole_passwords() -> None:
    login = login_from("ann:a long password, bo:another one")
    assert login and login("ann", "a long password") and login("bo", "another one")
    assert not login("ann", "another one") and not login("", "") and not login("cy", "")
    assert login_from("") is None and login_from(None) is None


@pytest.mark.parametrize("text", ["ann", "ann:short", ":long enough"])
def test_a_login_without_name_or_real_password_is_refused(text: str) -> None:
    with pytest.raises(BadInput, match="eight characters"):
        login_from(text)


def test_who_guesses_has_to_wait() -> None:
    now = [0.0]
    login = login_from("ann:a long password", lambda: now[0])
    assert login
    assert not any(login("ann", f"guess {n}") for n in range(MOST_WRONG))
    assert not login("ann", "a long password")
    now[0] = 61.0
    assert login("ann", "a long password")


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.4", "::", "example.com"])
def test_other_machines_are_refused_without_a_login(host: str, folder: Path) -> None:
    with pytest.raises(Refused, match="login"):
        serve(StandIn(folder), host)


def test_a_port_that_is_taken_is_said_in_one_sentence(folder: Path, site: str) -> None:
    port = int(site.rsplit(":", 1)[1])
    with pytest.raises(Unavailable, match=f"port {port}: another program does"):
        serve(StandIn(folder), port=port)


@pytest.mark.parametrize(
    ("accept", "language"),
    [
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh"),
        ("fr-CA;q=0.5,de;q=0.7", "de"),
        ("pt-BR,es;q=0.4", "pt"),
        ("ja", "en"),
        ("", "en"),
        ("en;q=x,fr", "fr"),
    ],
)
def test_the_best_language_that_rapport_speaks_is_taken(accept: str, language: str) -> None:
    assert preferred(accept) == language


def test_an_open_page_is_no_error_when_the_server_ends() -> None:
    record = logging.LogRecord("uvicorn.error", logging.ERROR, "", 0, "Exception", (), None)
    assert Farewell(lambda: False).filter(record)
    assert not Farewell(lambda: True).filter(record)

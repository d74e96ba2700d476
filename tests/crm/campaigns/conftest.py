from collections.abc import Iterator
from pathlib import Path

import pytest

from crm.campaigns.room import MailRoom
from crm.mail.outbox import Outbox
from tests.crm.campaigns.company import make_company, open_room


@pytest.fixture(scope="session")
def company(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_company(tmp_path_factory.mktemp("company"))


@pytest.fixture
def room(company: Path, tmp_path: Path) -> Iterator[MailRoom]:
    room = open_room(company, tmp_path)
    yield room
    room.warehouse.close()
    room.store.close()


@pytest.fixture
def outbox(tmp_path: Path) -> Outbox:
    return Outbox(tmp_path / "outbox")

"""A process that launches a campaign and, at a given mail, is killed: before, in, or after it."""

import os
import signal
import sys
import time
from email.message import EmailMessage
from pathlib import Path

from crm.campaigns.launch import launch
from crm.mail.outbox import Outbox
from tests.crm.campaigns.company import CLOCK, open_room


class Deadly(Outbox):
    """An outbox that ends its own process at the n-th mail, or only takes its time."""

    def __init__(self, home: Path, when: str, nth: int) -> None:
        super().__init__(home / "outbox")
        self._home, self._when, self._left = home, when, nth

    def hand_over(self, batch: str, message: EmailMessage) -> None:
        self._left -= 1
        if self._when == "slow":
            time.sleep(0.05)
            with (self._home / "handed.txt").open("a") as file:
                file.write(f"{message['Message-ID']}\n")
        if self._left == 0 and self._when == "before":
            die()
        if self._left == 0 and self._when == "part":
            part = self.path(batch, str(message["Message-ID"])).with_suffix(".part")
            part.write_bytes(message.as_bytes()[:100])
            die()
        super().hand_over(batch, message)
        if self._left == 0 and self._when == "after":
            die()


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    company, home, campaign, when, nth = sys.argv[1:]
    door = Deadly(Path(home), when, int(nth))
    launch(
        open_room(Path(company), Path(home)), campaign, door=door, by="bo", clock=CLOCK, at_once=2
    )

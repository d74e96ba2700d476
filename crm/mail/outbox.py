"""The default way out: a folder of `.eml` files, to be looked at or sent on."""

import hashlib
import os
from email.errors import MessageError
from email.message import EmailMessage
from pathlib import Path

from crm.errors import Unavailable
from crm.mail.door import NotTaken


class Outbox:
    """Writes each mail as one file under `<folder>/<batch>/`, whole or not at all, never twice."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def hand_over(self, batch: str, message: EmailMessage) -> None:
        """Write the mail, and its bytes to the disk. The same Message-ID again changes nothing."""
        path = self.path(batch, str(message["Message-ID"]))
        try:
            content = message.as_bytes()
        except (ValueError, MessageError) as error:
            raise NotTaken("unwritable") from error
        part = path.with_suffix(".part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with part.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            if not path.exists():
                part.replace(path)
            part.unlink(missing_ok=True)
        except OSError as error:
            raise Unavailable("outbox-unwritable") from error

    def flush(self, batch: str) -> None:
        """The folder itself to the disk, so that the names of the new files survive too."""
        if (self._folder / batch).is_dir():
            _flush(self._folder / batch)

    def has(self, batch: str, message_id: str) -> bool:
        return self.path(batch, message_id).is_file()

    def path(self, batch: str, message_id: str) -> Path:
        """The file of a mail; its name, made of the Message-ID, tells nothing of the person."""
        name = hashlib.sha256(message_id.encode()).hexdigest()[:32]
        return self._folder / batch / f"{name}.eml"


def _flush(folder: Path) -> None:
    if not hasattr(os, "O_DIRECTORY"):  # where a folder cannot be opened, nor flushed
        return
    handle = os.open(folder, os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

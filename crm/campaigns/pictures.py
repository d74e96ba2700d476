"""Pictures of products, put into the mail itself: a mail of ours asks no server for anything."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

TYPES = {
    ".svg": "svg+xml",
    ".png": "png",
    ".jpg": "jpeg",
    ".jpeg": "jpeg",
    ".gif": "gif",
    ".webp": "webp",
}
LARGEST = 400_000  # bytes


@dataclass(frozen=True)
class Picture:
    """One picture: its content id in the mail, its kind (`png`), its bytes."""

    cid: str
    kind: str
    data: bytes


class Pictures:
    """The pictures in some folders, found by the path that the products' data gives."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = tuple(folder.resolve() for folder in folders)

    def find(self, path: str) -> Picture | None:
        """The picture, or None: not there, no picture, too large, outside the folders."""
        kind = TYPES.get(Path(path).suffix.lower()) if path and "\0" not in path else None
        if kind is None:
            return None
        for folder in self._folders:
            file = (folder / path).resolve()
            if not file.is_relative_to(folder) or not file.is_file():
                continue
            if file.stat().st_size <= LARGEST:
                data = file.read_bytes()
                return Picture(hashlib.sha256(data).hexdigest()[:20], kind, data)
        return None

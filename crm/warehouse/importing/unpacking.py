"""Zip and gzip, unpacked without trusting what they say of themselves."""

import gzip
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from typing import IO, Protocol

from crm.errors import BadInput

CHUNK = 1 << 20
# Tables shrink 5 to 20 times. What shrinks far more is made to fill a disk.
SUSPICIOUS_SIZE = 200 << 20
SUSPICIOUS_RATIO = 200
MOST_MEMBERS = 1_000


class Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


def unzip(path: Path, scratch: Path, keep: tuple[str, ...]) -> Path:
    """Unpack the members whose names end like one of `keep`, side by side, into a new folder.

    Raises BadInput for a broken or locked zip, for names that lead outside, and for a zip bomb.
    """
    folder = scratch / "unzipped"
    folder.mkdir()
    try:
        with zipfile.ZipFile(path) as archive:
            for member in _members(archive, path.name):
                name = PurePosixPath(member.filename).name
                if name.lower().endswith(keep):
                    _extract(archive, member, folder / name, path.name)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as broken:
        raise BadInput("import-zip-broken", file=path.name) from broken
    return folder


def _members(archive: zipfile.ZipFile, name: str) -> list[zipfile.ZipInfo]:
    members = [m for m in archive.infolist() if not m.is_dir()]
    if len(members) > MOST_MEMBERS:
        raise BadInput("import-zip-bomb", file=name)
    for member in members:
        place = PurePosixPath(member.filename.replace("\\", "/"))
        if place.is_absolute() or ".." in place.parts or ":" in member.filename:
            raise BadInput("import-zip-path", file=name, member=member.filename[:100])
    hidden = ("__MACOSX", ".")
    return [m for m in members if not PurePosixPath(m.filename).parts[0].startswith(hidden)]


def _extract(archive: zipfile.ZipFile, member: zipfile.ZipInfo, to: Path, name: str) -> None:
    if member.flag_bits & 1:
        raise BadInput("import-zip-locked", file=name)
    if to.exists():
        raise BadInput("import-zip-twice", file=name, member=to.name)
    with archive.open(member) as packed, to.open("wb") as target:
        _pour(packed, target, max(member.compress_size, 1), name)


def gunzip(path: Path, to: Path) -> None:
    """Unpack a .gz file. Raises BadInput when it is broken, cut short or a bomb."""
    try:
        with gzip.open(path) as packed, to.open("wb") as target:
            _pour(packed, target, path.stat().st_size, path.name)
    except (gzip.BadGzipFile, zlib.error, EOFError) as broken:
        raise BadInput("import-zip-broken", file=path.name) from broken


def _pour(packed: Readable, target: IO[bytes], packed_size: int, name: str) -> None:
    size = 0
    while chunk := packed.read(CHUNK):
        size += len(chunk)
        if size > SUSPICIOUS_SIZE and size > SUSPICIOUS_RATIO * packed_size:
            raise BadInput("import-zip-bomb", file=name)
        target.write(chunk)

"""The form of a backup: lines of JSON, each of which vouches for itself and all lines before it.

    ["tabellino", {"format": 1, "rows": {"players.team": 2, ...}}, "check"]
    ["players.team", {"id": 1, "name": "Borgo", ...}, "check"]
    ["end", {}, "check"]

The check of a line is the beginning of the SHA-256 of all that was told so far, in order. So whatever is damaged,
missing, added or put elsewhere shows on the very line where it begins.
"""

import gzip
import hashlib
import json
import os
import zlib
from contextlib import contextmanager
from pathlib import Path

FORMAT = 1
FIRST, LAST = "tabellino", "end"
CHECKED = 16  # hexadecimal digits of a check
LONGEST = 64 * 1024 * 1024  # bytes of a line: far more than the longest article needs


class Damaged(Exception):
    """A file that is no whole backup; the message names the line and the remedy."""


class Writer:
    """Writes a backup to a binary stream, line by line."""

    def __init__(self, out):
        self.out, self.told = out, hashlib.sha256()

    def write(self, kind, data):
        """Write one line; `data` is what JSON can hold."""
        line = json.dumps([kind, data], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        self.told.update(line.encode())
        self.out.write(f'{line[:-1]},"{self.told.hexdigest()[:CHECKED]}"]\n'.encode())


def read(stream, name):
    """Yield (line number, kind, data, bytes) of each line of a backup but the last; raise Damaged where it is none.

    What comes before the damage was yielded: write it for good only after the last line.
    """
    told, number, kind = hashlib.sha256(), 0, ""
    for number, line in enumerate(raw_lines(stream, name), 1):
        if kind == LAST:
            raise Damaged(f"{name}, line {number}: there is more after its end. {REMEDY}")
        kind, data = checked(line, told, f"{name}, line {number}")
        if number == 1:
            check_first(kind, data, name)
        if kind != LAST:
            yield number, kind, data, len(line)
    if number == 0:
        raise Damaged(f"{name}: the file is empty. {REMEDY}")
    if kind != LAST:
        raise Damaged(f"{name}: the file breaks off after line {number}. {REMEDY}")


REMEDY = "Take another copy of the backup; nothing was written."
FOREIGN = "this is no backup of Tabellino; make one with export_archive --full. Nothing was written."


def raw_lines(stream, name):
    """Yield the lines of a stream; raise Damaged where it cannot be unpacked or a line has no end."""
    number = 0
    try:
        while line := stream.readline(LONGEST):
            number += 1
            if not line.endswith(b"\n"):
                raise Damaged(f"{name}, line {number}: {FOREIGN if number == 1 else f'it breaks off. {REMEDY}'}")
            yield line
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise Damaged(f"{name}: it cannot be unpacked after line {number} ({error}). {REMEDY}") from error


def checked(line, told, place):
    """Return what a line tells, if its check fits all that was `told` so far."""
    try:
        kind, data, check = json.loads(line)
        rest = f',"{check}"]\n'.encode()
        known = isinstance(kind, str) and isinstance(data, dict) and len(check) == CHECKED and line.endswith(rest)
    except (ValueError, TypeError, RecursionError):
        known = False
    if not known:
        raise Damaged(f"{place}: {FOREIGN if place.endswith(' line 1') else f'it cannot be read. {REMEDY}'}")
    told.update(line.removesuffix(rest) + b"]")
    if told.hexdigest()[:CHECKED] != check:
        raise Damaged(f"{place}: it is damaged, or a line before it is missing. {REMEDY}")
    return kind, data


def check_first(kind, data, name):
    if kind != FIRST or not isinstance(data.get("format"), int):
        raise Damaged(f"{name}, line 1: {FOREIGN}")
    if data["format"] > FORMAT:
        raise Damaged(
            f"{name}, line 1: its format {data['format']} is newer than this Tabellino, which reads up to {FORMAT}. "
            "Update Tabellino first; nothing was written."
        )


@contextmanager
def opened(path):
    """Open a backup for reading: packed if its name ends in .gz; raise Damaged where it cannot be."""
    try:
        with gzip.open(path) if Path(path).suffix == ".gz" else Path(path).open("rb") as stream:
            yield stream
    except OSError as error:
        raise Damaged(f"{path}: cannot be read ({error.strerror or error}); check its name and permissions.") from error


@contextmanager
def created(path):
    """Open a file for writing, packed if its name ends in .gz, that takes its name only once it is whole.

    Nobody but its owner may read it: it holds texts that readers may not see.
    """
    path = Path(path)
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    try:
        with open(part, "xb", opener=private) as file, packed(file) if path.suffix == ".gz" else file as stream:
            yield stream
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def private(path, flags):
    return os.open(path, flags, 0o600)


def packed(file):
    return gzip.GzipFile(filename="", mode="wb", fileobj=file)

"""Article files: finding NAME.txt with its optional NAME.toml, and decoding them. No database."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from .filing.sources import ABOUT, Article

BUNDLED = Path(__file__).parent / "articles"
LARGEST = 1024 * 1024  # bytes
RIGHTS = ("whole", "cited", "editors")
LONGEST = {"title": 300, "publisher": 200, "author": 200, "url": 500, "language": 10}  # characters
ADDRESS = re.compile(r"https?://[^\s\x00-\x1f/?#][^\s\x00-\x1f]*")
CONTROL = {chr(code) for code in range(32)} - set("\t\n\f\r") | {"\x7f"}


class BadInput(Exception):
    """A file or folder that cannot be loaded; the message names it, what is wrong and the remedy."""


@dataclass
class Found:
    """One article file: the article, or why there is none; and what to warn of."""

    path: Path
    article: Article | None = None
    problem: str = ""
    warnings: list[str] = field(default_factory=list)


def find(paths: Iterable[str | Path]) -> Iterator[Found]:
    """Yield every article of the files and folders, each file once; what cannot be loaded comes with its problem."""
    return map(load, listed(paths))


def listed(paths: Iterable[str | Path]) -> list[Found]:
    """Return every file that `find` looks at, none opened yet, and what is no file with its problem."""
    found: dict[Path, Found] = {}
    for path in map(Path, paths):
        try:
            for file in files_of(path):
                found.setdefault(file.resolve(), Found(file))
        except BadInput as error:
            found.setdefault(path, Found(path, problem=str(error)))
    return list(found.values())


def files_of(path: Path) -> list[Path]:
    """Return the article files that a path means: itself, or the *.txt in a folder; raise BadInput."""
    try:
        if path.is_dir():
            files = sorted(file for file in path.iterdir() if file.suffix.lower() == ".txt" and file.is_file())
            if not files:
                raise BadInput(f"{path}: no articles in this folder; it should hold *.txt files.")
            return files
        if not path.exists():
            raise BadInput(f"{path}: there is no such file or folder; check the spelling.")
    except OSError as error:
        raise BadInput(f"{path}: cannot be read ({error.strerror}); check its permissions.") from error
    if path.suffix.lower() != ".txt":
        raise BadInput(f"{path}: articles are *.txt files; save it as plain text.")
    return [path]


def load(listed: Found) -> Found:
    """Return a file with its article, or its problem; the file as it was listed stays without."""
    found = Found(listed.path, problem=listed.problem)
    if found.problem:
        return found
    try:
        text = text_of(found.path, content(found.path), found.warnings)
        found.article = Article(name=found.path.stem, text=text, **about(found.path.with_suffix(".toml")))
    except BadInput as error:
        found.problem = str(error)
    return found


def content(path: Path) -> bytes:
    """Return the bytes of an article; raise BadInput if it is too large or unreadable."""
    try:
        check_size(path, path.stat().st_size)
        return path.read_bytes()
    except OSError as error:
        raise BadInput(f"{path}: cannot be read ({error.strerror}); check its permissions.") from error


def check_size(name: Any, size: int, largest: int = LARGEST) -> None:
    """Raise BadInput if there are more bytes than an article may have."""
    if size > largest:
        limit = largest // (1024 * 1024)
        raise BadInput(f"{name}: over {limit} MB, too large for one article; split it into one file an article.")


def text_of(name: Any, data: bytes, warnings: list[str]) -> str:
    """Return the text without byte-order mark and with LF line ends; raise BadInput if it is none."""
    if not data.strip():
        raise BadInput(f"{name}: the file is empty; put the article's text into it or take it away.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        text = windows_1252(name, data, error)
        warnings.append("not UTF-8; read as Windows-1252")
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if not CONTROL.isdisjoint(text):
        raise BadInput(f"{name}: a binary file, not text; save the article as plain text in UTF-8.")
    if not text.strip():
        raise BadInput(f"{name}: there is no text in this file; put the article's text into it or take it away.")
    return text


def windows_1252(name: Any, data: bytes, error: UnicodeDecodeError) -> str:
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        raise BadInput(f"{name}: byte {error.start + 1} is not UTF-8, nor Windows-1252; save it as UTF-8.") from error


def about(path: Path) -> dict[str, Any]:
    """Return what a NAME.toml says about its article, {} without one; raise BadInput with the place and the remedy."""
    if not path.is_file():
        return {}
    try:
        check_size(path, path.stat().st_size)
        told = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise BadInput(f"{path}: broken TOML: {error}. Correct it or take the file away.") from error
    except OSError as error:
        raise BadInput(f"{path}: cannot be read ({error.strerror}); check its permissions.") from error
    for key, value in told.items():
        check(path, key, value)
    return {key: plain(value) for key, value in told.items()}


def check(path: Path, key: str, value: Any) -> None:
    """Raise BadInput unless the value is possible for the key."""
    if key not in ABOUT:
        raise BadInput(f"{path}: {key!r} is not known; use {', '.join(ABOUT)}.")
    if key == "published":
        if not isinstance(value, date):
            raise BadInput(f"{path}: published should be a date without quotes, as in published = 2024-01-10.")
        return
    if not isinstance(value, str):
        raise BadInput(f'{path}: {key} should be text in quotes, as in {key} = "...".')
    if not CONTROL.isdisjoint(value):
        raise BadInput(f"{path}: {key} holds a control character; write it anew.")
    if key == "rights" and value not in RIGHTS:
        raise BadInput(f"{path}: rights is {value!r}; use {', '.join(RIGHTS)}.")
    if key == "url" and not is_web_address(value.strip()):
        raise BadInput(f"{path}: url should begin with http:// or https:// and have no spaces in it.")
    if len(value) > LONGEST.get(key, len(value)):
        raise BadInput(f"{path}: {key} is too long; shorten it to {LONGEST[key]} characters.")


def is_web_address(told: str) -> bool:
    """Whether a text is an address that is safe to link."""
    return ADDRESS.fullmatch(told) is not None


def plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.date()
    return value.strip() if isinstance(value, str) else value

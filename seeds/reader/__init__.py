"""Text to reading: pure functions of the text and the shipped vocabulary, without database, network or clock."""

from typing import Any

from .read import read_text

VERSION = "1"

__all__ = ["VERSION", "read"]


def read(text: str) -> dict[str, Any]:
    """The reading of one article's text: {"language": code or None, "matches": [match, ...]}, every key always
    there.
    """
    return read_text(text)

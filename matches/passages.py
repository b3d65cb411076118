"""Marking passages in a text: pieces to print one after another, with the marks that open before and close after each.

Pure: text and offsets in, pieces out.
"""

from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import pairwise


@dataclass(frozen=True)
class Mark:
    """A passage's mark; `first` is off where it goes on after a mark around it had to close."""

    start: int
    end: int
    first: bool = True


@dataclass(frozen=True)
class Piece:
    """A run of text, the marks that open before it and those that close after it.

    `span` is the shortest passage around it, None outside all.
    """

    text: str
    opens: list[Mark]
    closes: list[Mark]
    span: tuple[int, int] | None


def mark(text, spans):
    """Cut `text` at the passages `spans`: pairs (start, end) of code-point offsets in any order, which may overlap.

    Opened and closed in order, the pieces make well-formed marks: one that outlasts the mark around it closes with that
    and opens again. What reaches beyond the text is cut off, and empty spans are left out.
    """
    starting = defaultdict(list)
    for start, end in {(max(start, 0), min(end, len(text))) for start, end in spans}:
        if start < end:
            starting[start].append(Mark(start, end))
    ends = {mark.end for marks in starting.values() for mark in marks}
    pieces, current, carried = [], [], []
    for start, end in pairwise(sorted({0, len(text), *starting, *ends})):
        opens = sorted(carried + starting[start], key=lambda mark: -mark.end)
        current += opens
        around = min(current, key=lambda mark: mark.end - mark.start, default=None)
        first_closed = next((number for number, mark in enumerate(current) if mark.end == end), len(current))
        current, closes = current[:first_closed], current[first_closed:]
        carried = [replace(mark, first=False) for mark in closes if mark.end > end]
        pieces.append(Piece(text[start:end], opens, closes, around and (around.start, around.end)))
    return pieces


def excerpts(pieces):
    """Leave the cited passages alone: each uncited piece becomes an empty one that says that something was left out."""
    return [piece if piece.span else replace(piece, text="") for piece in pieces]

"""A text with what the first stages find in it."""

import dataclasses
import re

from .capitals import told_in_full
from .hours import CLOCK_LINE
from .labels import Label, find_labels
from .line_ups import LineUp, find_line_ups
from .nouns import Usage, usage_of
from .sections import Line, split_lines
from .spans import Spans
from .tokens import Tokens, tokenize
from .vocabulary import Language

RECORD = re.compile(r"\(\d{1,2}-\d{1,2}-\d{1,2}[^()]{0,20}\)")  # how a side stands in its league: "the Lions (7-5-5)"


@dataclasses.dataclass
class Article:
    """A text with what the first stages found in it."""

    text: str
    folded: str
    language: Language
    lines: list[Line]
    labels: list[Label]
    line_ups: list[LineUp]
    tokens: Tokens  # of all that is no noise
    in_full: frozenset[str]  # the folded words behind a given name: surnames, whatever else they mean
    usage: Usage


def make_article(text: str, folded: str, language: Language) -> Article:
    """The article of a text in a language; `folded` is the text as fold_in_place gives it."""
    lines = split_lines(text, folded, language)
    loud = [line for line in lines if line.kind != "noise"]
    tokens = Tokens(token for line in loud for token in tokenize(text, line.start, line.end))
    if records := [m.span() for m in RECORD.finditer(text)]:
        noted = Spans(records)
        tokens = Tokens(token for token in tokens if not noted.touch(token.start, token.end))
    others = Spans(
        (line.start, line.end) for line in lines
        if line.kind == "ticker" or (line.kind == "noise" and not CLOCK_LINE.match(text, line.start, line.end))
    )  # fmt: skip
    labels = [
        label
        for label in find_labels(text, folded, language)
        if label.what == "date" or not others.touch(label.start, label.start + 1)
    ]
    usage = usage_of(tokens, language)
    line_ups = find_line_ups(text, folded, language)
    return Article(text, folded, language, lines, labels, line_ups, tokens, told_in_full(tokens, language), usage)

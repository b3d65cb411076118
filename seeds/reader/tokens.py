"""Words and sentences of a text, each with its place in it."""

import re
from collections import defaultdict
from functools import cached_property, lru_cache
from typing import NamedTuple

from anyascii import anyascii

# A word ends at an apostrophe, which it keeps: "dell'" and "Atalanta", "Ronaldo'" and "s", "O'" and "Shea".
TOKEN = re.compile(
    r"[^\W\d_]+(?:['’](?=[^\W_]))?|\d+|[^\w\s\ufe0f]|_+"
)  # U+FE0F only says how the sign before it looks
LINE = re.compile(r"^[^\S\n]*\S[^\n]*", re.MULTILINE)  # a line that holds something
LONGEST_SENTENCE = 900  # characters
KEPT = 1024  # sentences of which it is kept what they hold, whatever the match: an article is gone through twice
SENTENCE_END = re.compile(r"[.!?…]+[\"”»'’)\]]*(?=\s)|\n")

LAST_WORD = re.compile(r"[\w.-]*$")
CLASS = re.compile(r"([^\W\d_]+) [A-Z]$")
# Signs of minutes and ordinals, which transliteration would turn into words.
SIGNS = {"°": "o", "º": "o", "ª": "a", "′": "'", "´": "'", "`": "'", "″": '"', "\u00a0": " "}
# Pictures that tell an event; those that mean the same are folded to one. See vocabulary.PICTURED.
PICTURES = ("⚽", "🟨", "🟥", "🔄🔁🔃", "➡", "⬅")
SIGNS |= {picture: alike[0] for alike in PICTURES for picture in alike}


class _InPlace(dict[int, str]):
    """The one character that each character is folded to, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = self._folded(chr(code))
        return self[code]

    @staticmethod
    def _folded(character: str) -> str:
        if character in SIGNS:
            return SIGNS[character]
        if character.isspace():
            return "\n" if character == "\n" else " "
        return anyascii(character).lower()[:1] or " "


_IN_PLACE = _InPlace()


def fold_in_place(text: str) -> str:
    """Lower-case ASCII of the same length, so that every offset stays: "Leão’s" -> "leao's"."""
    return text.translate(_IN_PLACE)


class _Plain(dict[int, str]):
    """What each character is in a folded name, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = re.sub(r"[^a-z0-9]", " ", anyascii(chr(code)).lower())
        return self[code]


_PLAIN = _Plain()


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """Words in lower-case ASCII one space apart, for comparing names: "Kjær" -> "kjaer"."""
    return " ".join(text.translate(_PLAIN).split())


class Token(NamedTuple):
    """A word, a number or a sign: text[start:end]; `folded` in place, `plain` as names are compared (see fold)."""

    text: str
    folded: str
    plain: str
    is_word: bool
    is_capital: bool
    start: int
    end: int


class Tokens(list[Token]):
    """The tokens of a text in their order. The list does not change once it has been asked where its words stand."""

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where each plain word stands."""
        places: dict[str, list[int]] = defaultdict(list)
        for i, token in enumerate(self):
            places[token.plain].append(i)
        return places


def tokenize(text: str, start: int, end: int) -> list[Token]:
    """The tokens of text[start:end]."""
    return [Token(m[0], *_forms(m[0]), *m.span()) for m in TOKEN.finditer(text, start, end)]


@lru_cache(maxsize=20_000)
def _forms(word: str) -> tuple[str, str, bool, bool]:
    """What a token is besides its place: see Token."""
    return fold_in_place(word).strip() or word, fold(word), word[0].isalpha(), word[0].isupper()


def split_sentences(
    text: str,
    start: int,
    end: int,
    abbreviations: frozenset[str],
    ordinal_dot: bool,
    lettered: frozenset[str] = frozenset(),
) -> list[tuple[int, int]]:
    """The spans of the sentences of text[start:end], without the white space around them."""
    spans, begin = [], start
    for m in SENTENCE_END.finditer(text, start, end):
        dot = m.group() == "." and not _is_class(text, begin, m.start(), lettered)
        if dot and _dot_ends_nothing(text, begin, m.start(), abbreviations, ordinal_dot):
            continue
        if ordinal_dot and m.group() == ".)" and re.search(r"\(\d{1,3}$", text[max(begin, m.start() - 5) : m.start()]):
            continue  # "(63.)"
        if m.group() != "\n" and _goes_on(text, m.end(), end):
            continue
        spans.append((begin, m.end()))
        begin = m.end()
    spans.append((begin, end))
    whole = [span for s, e in spans if (span := _strip(text, s, e))]
    return [piece for s, e in whole for piece in _pieces(text, s, e)]


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A sentence, or what is written like one, in pieces of bounded length, so that reading takes time in
    proportion.
    """
    pieces = []
    while end - start > LONGEST_SENTENCE:
        cut = text.rfind(" ", start + 1, start + LONGEST_SENTENCE)
        cut = cut if cut > 0 else start + LONGEST_SENTENCE
        pieces.append(_strip(text, start, cut))
        start = cut
    pieces.append(_strip(text, start, end))
    return [piece for piece in pieces if piece]


def _dot_ends_nothing(text: str, begin: int, dot: int, abbreviations: frozenset[str], ordinal_dot: bool) -> bool:
    word = LAST_WORD.search(text[max(begin, dot - 20) : dot])
    last = word.group().lower() if word else ""
    if ordinal_dot and last.isdigit():
        return text[max(begin, dot - len(last) - 1) : dot - len(last)] != ":"  # a result, "2:3.", may end one
    initial = len(last) == 1 and last.isascii() and last.isalpha()
    return initial or last.rstrip(".") in abbreviations


def _is_class(text: str, begin: int, dot: int, lettered: frozenset[str]) -> bool:
    """Whether the letter before a full stop tells a class and is no initial: "in serie A. "."""
    m = CLASS.search(text[max(begin, dot - 20) : dot]) if lettered else None
    return m is not None and fold(m[1]) in lettered


def _goes_on(text: str, at: int, end: int) -> bool:
    following = text[at : min(end, at + 3)].lstrip()
    return bool(following) and following[0].islower()


def _strip(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None

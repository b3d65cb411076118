"""People's names compared: which spellings can be one person's. Pure functions of the names alone."""

import re
from functools import cached_property, lru_cache
from typing import NamedTuple

from players.names import fold, sound

SMALL_WORDS = """
    al bin ben da das de del della den der des di do dos du e el la las le les los mac mc san santa st te ten ter
    und van vande vander von y zu zum zur
"""
PARTICLES = frozenset(SMALL_WORDS.split())
SAME_WORD = {"junior": "jr", "sr": "senior", "filho": "jr"}

WORD = re.compile(r"[^\W\d_]+")
SHORTEST_MISSPELT = 6  # letters; shorter names that differ by a letter are other names: Pedri and Pedro


class Words(NamedTuple):
    words: tuple[str, ...]


class Name(Words):
    """A name as words in lower-case ASCII, compound words as one: "Ruben Loftus-Cheek" is ("ruben", "loftuscheek")."""

    @cached_property
    def core(self):
        """The words without particles such as "de" and "van", unless nothing else is in it."""
        if PARTICLES.isdisjoint(self.words):
            return self.words
        return tuple(word for word in self.words if word not in PARTICLES) or self.words

    @cached_property
    def sounds(self):
        """How the words of the core sound."""
        return tuple(map(sound, self.core))

    @cached_property
    def last(self):
        return self.core[-1] if self.core[-1] != "jr" or len(self.core) == 1 else self.core[-2]

    @cached_property
    def first(self):
        return self.core[0] if len(self.core) > 1 else ""

    @cached_property
    def is_full(self):
        """Whether it has a first name that is more than an initial."""
        return len(self.first) > 1


@lru_cache(maxsize=16384)
def parse(name):
    """Return the Name of a name as an article spells it."""
    words = ("".join(fold(word).split()) for word in name.split())
    return Name(tuple(SAME_WORD.get(word, word) for word in words if word) or ("?",))


def full_key(name):
    """Return the key of a person by their full name, the same with and without middle names."""
    return f"{name.words[0]} {name.last}"


def alike(a, b):
    """Whether two words can be spellings of one name: the same sounds, or one letter apart in a long word."""
    return a == b or sound_alike(sound(a), sound(b))


def sound_alike(a, b):
    """Whether two words that sound so can be spellings of one name."""
    return a == b or (min(len(a), len(b)) >= SHORTEST_MISSPELT and one_letter_apart(a, b))


def one_letter_apart(a, b):
    """Whether one letter changed, added, or swapped with its neighbour makes one long word the other."""
    if a[0] != b[0] and a[-1] != b[-1]:
        return False  # as of most
    if len(a) > len(b):
        a, b = b, a
    if len(b) - len(a) > 1:
        return False
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    a, b = a[start:], b[start:]
    return a[1:] == b[1:] or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])


def same_first(a, b):
    """Whether first names can be one: alike, one the beginning of the other (Alex, Alexandre), or its initial."""
    short, long = sorted((a, b), key=len)
    return alike(a, b) or (long.startswith(short) and (len(short) == 1 or len(short) > 2))


@lru_cache(maxsize=32768)
def same_name(a, b):
    """Whether two names can be one person's.

    Last names must be alike, and first names, where both are given, must not differ; or all words of one are in the
    other, in order ("Rafael Leão", "Rafael da Conceição Leão"; "Vinícius", "Vinícius Júnior"). In doubt: yes, for who
    else goes by these names in the team is asked elsewhere.
    """
    if sorted(a.core) == sorted(b.core):
        return True
    short, long = (a, b) if len(a.core) <= len(b.core) else (b, a)
    if is_within(short.sounds, long.sounds) or is_end(short.core, long.core):
        return True
    return alike(a.last, b.last) and (not a.first or not b.first or same_first(a.first, b.first))


def is_within(short, long):
    """Whether all words of the shorter name stand in the longer one, in order; both as they sound."""
    rest = iter(long)
    return all(any(sound_alike(word, other) for other in rest) for word in short)


def is_end(short, long):
    """Whether a name is the end of another, however it is divided: "Loftus-Cheek" and "Ruben Loftus Cheek"."""
    letters = "".join(short)
    return any("".join(long[i:]) == letters for i in range(len(long)))


def without_capitals(name, is_spoken=lambda word: True):
    """A name that is all capitals with them at the heads of words: "DAL POZZOLO" -> "Dal Pozzolo"; initials stay as they are."""
    quiet = WORD.sub(lambda word: word[0].capitalize() if is_spoken(word[0]) else word[0], name)
    return quiet[: len(name)]  # some letters are two when they are small

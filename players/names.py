"""Names as people search and compare them."""

import re
from functools import lru_cache

from anyascii import anyascii

# What one sound is written as in other languages, the longer first: Shevchenko, Ševčenko and Schewtschenko are one.
SOUNDS = (
    *(("tsch", "c"), ("tch", "c"), ("sch", "s"), ("ch", "c"), ("cz", "c"), ("sh", "s"), ("sz", "s"), ("zh", "z")),
    *(("kh", "h"), ("ks", "x"), ("ph", "f"), ("ck", "k"), ("w", "v"), ("y", "i"), ("j", "i")),
)

LONGEST_FOLDED = 400  # characters by which a name is found; a letter of another script may be many


def fold(name):
    """The letters and digits of a name in lower-case ASCII, words one space apart: "Rafael Leão" -> "rafael leao"."""
    if name.isascii() and name.isalnum():
        return name.lower()
    letters = name if name.isascii() else anyascii(name)  # which looks at each
    return " ".join(re.findall(r"[a-z0-9]+", letters.lower()))


@lru_cache(maxsize=65536)
def sound(word):
    """How a folded word sounds, roughly, however its language writes it: "miranchuk" -> "mirancuk"."""
    for letters, one in SOUNDS:
        word = word.replace(letters, one)
    return "".join(letter for i, letter in enumerate(word) if i == 0 or letter != word[i - 1])


def search_form(name):
    """The words by which a name is found: it folded, and how it sounds where that is written otherwise."""
    words = fold(name).split()
    return " ".join(dict.fromkeys(words + [sound(word) for word in words]))[:LONGEST_FOLDED]

"""Names of people as texts write them."""

import dataclasses
import re
from functools import cache

from .vocabulary import Language, words_of

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚ"
WORD = rf"(?:[{UPPER}]\.(?:-?[{UPPER}]\.)*|[{UPPER}](?:[^\W\d]|['’](?=[^\W\d]))*(?:-[{UPPER}]?[^\W\d]+)*['’]?)"
# What somebody is called in quotes before his last name, 'Juan "Tato" Alba', which alone names nobody: 'el "Tato" Alba'.
NICKNAME_END = rf"[\"”»]\s+(?=[{UPPER}])"
NICKNAME = rf"[\"“«]{WORD}{NICKNAME_END}"


@dataclasses.dataclass(frozen=True)
class Name:
    """A name as written at text[start:end]."""

    text: str
    start: int
    end: int


@cache
def name_pattern(language: Language, words: int = 4) -> re.Pattern[str]:
    """A person's name: at most so many capitalised words, with the language's particles between or before them."""
    particles = "|".join(sorted(words_of(language.particles), key=len, reverse=True)) or "(?!)"
    small = rf"(?:(?:{particles})\s+|(?:d|l|dell)['’])"
    gap = rf"(?<!['’]s)\s+(?:{NICKNAME})?"  # no name goes on behind what it owns: "Irwin's Budapest"
    return re.compile(
        rf"(?<![^\W\d_]){small}{{0,2}}{WORD}(?:{gap}{small}{{0,2}}(?!(?:Jr|Sr)\b){WORD}){{0,{words - 1}}}"
        rf"(?:\s(?:Jr|jr|Sr)\b\.?)?(?![^\W\d_]|{NICKNAME_END})"
    )

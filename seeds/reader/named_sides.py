"""How sides are named in a line, and two of them together."""

import dataclasses
import re
from functools import cache

from . import gazetteer
from .names import UPPER
from .runs import is_club
from .scores import Score
from .teams import is_known
from .tokens import fold, fold_in_place
from .vocabulary import Language, one_of, words_of

# A side's name as capitalised words, with figures and small words inside: "FC Schalke 04", "Deportivo de La Coruña".
TEAM_WORD = rf"(?:(?:[dl]['’])?[{UPPER}][\w'’.&]*|\d{{2,4}}\b(?!\s?[-:]\s?\d))"
SMALL = rf"(?:de (?:la|las|los)|de|di|del|da|do|dos|das|of|am|an|the|la|le|el|y|und|les)(?=\s[{UPPER}])"
TEAM = rf"(?:\d\.\s)?[{UPPER}][\w'’.&]*(?:(?:[ -]|/ ?)(?:{TEAM_WORD}|{SMALL})){{0,6}}"
AT_END = re.compile(rf"{TEAM}$")
AT_BEGIN = re.compile(rf"{TEAM}")
BRACKETS_AT_END = re.compile(r"\s*\([^()]*\)\s*$")
CLUB = re.compile(r"[A-Z][A-Za-z]{0,2}[A-Z] ")  # "SV ", "VfB "
OWNER_AT_END = re.compile(r"['’]s?$")
FIRST_LINES = 14  # lines in which sides named together are looked for, whatever their length
SENTENCE_END = re.compile(r"(?<=[^\W\d_]{4})[.!?] ")  # behind a word too long for an abbreviation


@dataclasses.dataclass(frozen=True)
class Pair:
    """Two sides named together, perhaps with a score, at text[start:end] in the article's line number `line`."""

    first: str
    second: str
    score: Score | None
    start: int
    end: int
    line: int
    headline: bool = False  # told by a headline's words, which may name the visitors first
    goes_on: bool = False  # a heading joins them amid other words, and the text speaks of both


def name_at_end(words: str, language: Language) -> str | None:
    """The side that these words end with: the longest ending that is known, else all capitalised words, without a page's
    heading before them, "PLAYER RATINGS OF ALBA"; all of them where they begin as a club's name does, "SV Arminia Hannover".
    """
    heading = _heading_of(language).match(fold_in_place(words))
    words = words[heading.end() :] if heading else words
    m = AT_END.search(BRACKETS_AT_END.sub("", words)[-60:])
    if not m:
        return None
    name = bare(m.group())
    if is_known(head := re.split(r" (?=[a-z])", name)[0]) and head != name:
        return name if is_known(name) else head  # "Fulham di Marco Silva"
    if fold_in_place(name.split()[0]) in gazetteer.club_words():
        return name
    starts = [0] + [i.end() for i in re.finditer(r"[ -]", name)]
    begun = [] if name.isupper() else [i for i in starts if CLUB.match(name, i) and is_club(name[i:])]
    return next(
        (name[i:] for i in starts if i in begun[-1:] or is_known(name[i:])), name
    )  # no "Hannover" of "SV Arminia Hannover"


@cache
def _heading_of(language: Language) -> re.Pattern[str]:
    of = one_of(word + ("" if word.endswith("'") else " ") for word in language.of)
    return re.compile(rf".*\b{one_of(map(fold_in_place, language.noise_headings))} {of}")


def name_ahead(words: str, line: str, language: Language) -> str:
    """The side that a line's words begin with: all of them where one word more than a known name ends the line, and is
    none of the language's: "Brackley Vale", not "Arsenal Report".
    """
    head, name = known_head(words), bare(words)
    more = name[len(head) :].split()
    ends = len(more) == 1 and line.strip(" .") == name
    ordinary = words_of(language.stopwords) | words_of(language.common_words)
    return name if ends and fold_in_place(more[0]) not in ordinary else head


def known_head(words: str) -> str:
    """The side that these words begin with: the longest beginning that is known, else all."""
    name = bare(words)
    ends = [i.start() for i in re.finditer(r"[ -]", name)]
    return next((bare(name[:i]) for i in [len(name), *reversed(ends)] if is_known(name[:i])), name)


def bare(name: str) -> str:
    """A name without what stands around it, nor the ending of an owner's: "Alba's" of "Alba's keeper sank Bruna"."""
    bare = BRACKETS_AT_END.sub("", name).strip(" ,.;:–—-")
    return bare if is_known(bare) else OWNER_AT_END.sub("", bare)


def without_article(name: str, language: Language) -> str:
    """A name without the article that begins it, unless it is known with it: "El Villarrubia", not "Le Havre"."""
    head, _, rest = re.sub(r"(?<=^\w)['’](?=\w)", " ", name).partition(" ")
    small = words_of(language.stopwords) | words_of(language.elisions)
    return rest if rest and fold_in_place(head) in small and not is_known(name) else name


def begins_given(name: str) -> bool:
    return name.split(" ")[0].lower() in gazetteer.given_names()


def ends_in_contest(words: str) -> bool:
    """Whether the last of some words name a competition."""
    parts, contests = fold(words).split(), gazetteer.competition_index()
    return any(" ".join(parts[i:]) in contests for i in range(len(parts) - 1))

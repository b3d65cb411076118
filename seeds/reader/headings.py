"""Two sides that a heading names among other words: by who beat whom, whom one faced, or a sign that joins them."""

import re
from functools import cache

from . import gazetteer
from .named_sides import AT_BEGIN, FIRST_LINES, TEAM, Pair, bare, begins_given, known_head, name_at_end, without_article
from .names import UPPER
from .scores import find_scores
from .spoken import ranked
from .teams import WEAK_WORDS, is_known
from .tokens import fold, fold_in_place
from .vocabulary import Language, as_shadow, compiled, words_of

BEFORE = 100  # characters ahead of a verb in which its sentence may say that it is about another match
HEADLINES = 4  # lines of which one may tell in words alone who beat whom
LONGEST_HEADLINE = 200  # characters
HEADINGS = 2  # lines of which one may join the sides amid other words
LONGEST_HEADING = 140  # characters
HYPHENED = re.compile(rf"(?<![\w-])([{UPPER}]\w{{2,}})-([{UPPER}]\w{{2,}})(?![\w-])")
BEGIN_OF_WORD = 6  # letters by which a text speaks of a side that its heading names: "Halle", "die Hallenser"


def by_headline(text: str, folded: str, lines: list[tuple[int, int]], language: Language) -> list[Pair]:
    """ "X knocks out Y", "X draw with Y" without a score: a known side at once behind the verb, and the name before it, or else the
    one that begins a line above.
    """
    found, drawn = [], compiled(language.draws)
    for number, (start, end) in enumerate(lines):
        if end - start > LONGEST_HEADLINE:
            continue
        for m in compiled(language.wins + language.draws).finditer(folded, start, end):
            behind = re.compile(rf"(?:\s[a-z']+){{0,2}}\s(?P<side>{TEAM})").match(text, m.end(), end)
            beaten = known_head(without_article(behind["side"], language)) if behind else ""
            if not behind or not is_known(beaten) or _told_of_before(folded, m.start(), behind.end(), language):
                continue
            if {*behind.group()[: -len(behind["side"])].split()} & {*language.of}:
                continue  # "almost takes it from the ground of X"
            if ranked(text, behind.start("side"), language):
                continue  # "and draws level with T in sixth place"
            named = re.findall(TEAM, text[start : behind.start("side")])
            if drawn.fullmatch(folded, m.start(), m.end()) and text[start : m.start()].strip() not in named:
                continue  # "X recovers after the draw with Y"
            above = [n.group() for s, _ in lines[: number + 1] if (n := AT_BEGIN.match(text, s, m.start()))]
            for subject in (_subjects(named, beaten, language) or _subjects(above, beaten, language))[-1:]:
                if text[end - 1 : end] == "." and not is_known(bare(subject)):
                    continue  # prose: "P came off the bench to beat T."
                found.append(Pair(bare(subject), beaten, None, start, end, number + FIRST_LINES, headline=True))
    return found


def faced(text: str, folded: str, lines: list[tuple[int, int]], language: Language) -> list[Pair]:
    """ "X does this and that against Y (3-0)": the name that begins a headline or its part, and the one before its score."""
    found = []
    for number, (start, end) in enumerate(lines):
        scores = find_scores(folded, start, end, language)
        if len(scores) != 1 or end - start > LONGEST_HEADLINE:
            continue
        for m in _against_a_side(language).finditer(text, start, scores[0].start):
            if (subjects := _subjects([m["a"]], m["b"], language)) and not begins_given(m["b"]):
                found.append(Pair(bare(subjects[0]), bare(m["b"]), None, start, end, number, headline=True))
    return found


@cache
def _against_a_side(language: Language) -> re.Pattern[str]:
    words = "|".join(re.escape(w) for w in language.versus) or "(?!)"
    return re.compile(
        rf"(?:(?<=[.:] )|(?<=^)|(?<=\n))(?P<a>{TEAM}) (?:[^\W\d_{UPPER}]+['’ ]){{1,6}}?(?:{words}) (?P<b>{TEAM}) \($"
    )


def headed(text: str, folded: str, lines: list[tuple[int, int]], language: Language) -> list[Pair]:
    """Two names that a heading joins amid other words, where the text goes on to speak of both: "Live: X - Y, matchday 4"."""
    found = []
    for number, (start, end) in enumerate(lines):
        if end - start > LONGEST_HEADING:
            continue
        for m in _apart(language).finditer(text, start, end):
            first, second = name_at_end(text[start : m.start()], language), AT_BEGIN.match(text, m.end(), end)
            if first and second and all(_goes_on(name, folded, end) for name in (first, second.group())):
                found.append(Pair(first, known_head(second.group()), None, start, end, number, goes_on=True))
        for m in HYPHENED.finditer(text, start, end):
            if not is_known(m.group()) and all(_stands_alone(name, text, end) for name in m.groups()):
                found.append(Pair(m[1], m[2], None, start, end, number, goes_on=True))
    return found


def _stands_alone(name: str, text: str, start: int) -> bool:
    """Whether a text has a name behind a place, bound to no other: of "Alba-Bruna" both, of "Müller-Berg" neither."""
    return re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text[start:]) is not None


@cache
def _apart(language: Language) -> re.Pattern[str]:
    """A sign or word, with spaces around it, that joins two sides."""
    words = "|".join(re.escape(w) for w in language.versus) or "(?!)"
    return re.compile(rf" (?:[–—/-]|(?:{words})\.?) ", re.IGNORECASE)


def _goes_on(name: str, folded: str, start: int) -> bool:
    """Whether a text speaks of a side behind a place: by a word of its name, or how it begins."""
    words = [word[:BEGIN_OF_WORD] for word in fold(name).split() if len(word) > 2 and word not in WEAK_WORDS]
    return any(re.search(rf"\b{re.escape(word)}", folded[start:]) for word in words)


def _told_of_before(folded: str, start: int, end: int, language: Language) -> bool:
    """Whether words behind a verb and whom it is about tell of an earlier match, "who beat X last week", or those ahead of
    another one: "in the other tie Y beat X".
    """
    behind = folded[start : end + 30].partition("\n")[0]
    ahead = re.split(r"[.!?\n]", folded[max(start - BEFORE, 0) : start])[-1]
    aside = compiled(language.elsewhere).match(as_shadow(ahead)) is not None
    return aside or compiled(language.earlier_matches).search(as_shadow(re.split(r"[,.;]", behind)[0])) is not None


def _subjects(names: list[str], beaten: str, language: Language) -> list[str]:
    """Those of the names that can be a side's, the known ones if any: no player, nor words of the language alone."""
    bare = [without_article(name, language) for name in names]
    words, given = words_of(language.stopwords) | words_of(language.common_words), gazetteer.given_names()
    folded = {name: fold_in_place(name).split() for name in bare if name != beaten}
    able = [n for n, parts in folded.items() if not words.issuperset(parts) and parts[0] not in given]
    return [n for n in able if is_known(n)] or able

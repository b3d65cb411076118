"""Two sides named together: "X - Y", "X 2-1 Y"."""

import dataclasses
import re
from functools import cache

from .headings import HEADINGS, HEADLINES, LONGEST_HEADLINE, by_headline, faced, headed
from .line_ups import LineUp
from .named_sides import (
    AT_BEGIN,
    BRACKETS_AT_END,
    FIRST_LINES,
    SENTENCE_END,
    SMALL,
    TEAM,
    TEAM_WORD,
    Pair,
    bare,
    begins_given,
    ends_in_contest,
    known_head,
    name_ahead,
    name_at_end,
    without_article,
)
from .names import UPPER
from .runs import is_club
from .scores import Score, find_scores
from .teams import is_known
from .tokens import fold_in_place
from .vocabulary import Language, as_shadow, compiled, number_words, one_of, single_words, words_of

TAIL = re.compile(r" [^\W\d_A-Z]+(?: \w+){0,2}\.?")  # words behind the sides of a heading, the first one small
BRACKETS = re.compile(r"\s*\([^()]*\)")
# A side and its goals alone on a line, or with who scored them, the other side on one of the next: "Rotherham United 3".
STACKED = re.compile(
    rf"[ \t]*(?P<side>{TEAM}?)(?:\s\(\d{{1,2}}\)|\s?[,:–—-]|\s\.+)?\s+(?P<goals>\d{{1,2}})(?:\s\(\d{{1,2}}\))?"
    r"(?:\s\((?P<scorers>(?=[^()\n]{0,20}[^\W\d_])[^()\n]{3,200})\))?[ \t]*"
)
SCORE_ALONE = re.compile(r"(\d{1,2})\s?[:–-]\s?(\d{1,2})")
MOST_BETWEEN = 3  # lines from one of these to the other
CLOCK = r"\d{1,3}(?:[:.]\d\d|\s?\+\s?\d{1,2})?\s?['’′h.:]?\s?[|–—-]?\s?"  # what a ticker's line begins with: "16:54 ", "90+4' - "
SPLIT_SCORE = re.compile(
    rf"(?P<a>[{UPPER}](?:[^\n\d,;:|]|(?<=U)\d\d){{1,30}}?),?\s(?P<x>\d{{1,2}})[,;]?\s?(?:[-–—x]\s)?(?P<b>[{UPPER}](?:[^\n\d,;:|]|(?<=U)\d\d){{1,30}}?),?\s"
    r"(?P<y>\d{1,2})(?!\w|\s?[-:.]\s?\d|['’′]|\smin|\.(?!\s|$))"
)

# Other sides and their points before and behind two of a table: "A 21, B 19, C 18".
IN_TABLE_BEFORE = re.compile(rf"[{UPPER}][^\n\d,;:|]*,?\s\d{{1,3}}[,;]\s$")
IN_TABLE_BEHIND = re.compile(rf"[,;]\s[{UPPER}][^\n\d,;:|]{{1,30}},?\s\d{{1,3}}(?:[,;.\n]|$)")
COLON_SCORE = re.compile(
    rf"(?P<a>[{UPPER}][^\n\d,;:|]{{1,30}}?)\s?: ?(?P<x>\d{{1,2}})(?: [-–]|[,;])? (?P<b>[{UPPER}][^\n\d,;:|]{{1,30}}?)\s?: ?"
    r"(?P<y>\d{1,2})(?![\d'’′.:]|\s?[-:]\s?\d)"
)  # "SM Alba : 2 SC Bruna : 0"


def find_pairs(text: str, folded: str, lines: list[tuple[int, int]], language: Language) -> list[Pair]:
    """Every "X - Y", "X 2-1 Y", "X - Y 2-1" and "X 2 Y 1" of these lines, as (start, end) of each."""
    pairs = (
        _stacked(text, lines[:FIRST_LINES])
        + _around_score(text, lines[:FIRST_LINES])
        + by_headline(text, folded, lines[:HEADLINES], language)
        + faced(text, folded, lines[:HEADLINES], language)
        + headed(text, folded, lines[:HEADINGS], language)
    )
    for number, (start, end) in enumerate(lines):
        heads = _full_time(language).match(folded, start, end)
        told = _of_line(text, folded, heads.end() if heads else start, end, number, language)
        pairs += map(_ended, told) if heads else told
    return pairs


def _of_line(text: str, folded: str, start: int, end: int, number: int, language: Language) -> list[Pair]:
    """The pairs of one line."""
    scores = find_scores(folded, start, end, language)
    pairs = []
    for i, score in enumerate(scores):
        pairs += _with_score(text, scores[i - 1].end if i else start, end, score, number, language)
    pairs += _split_scores(text, start, end, number)
    pairs += _worded_scores(text, folded, start, end, number, language)
    if number < FIRST_LINES:
        pairs += _joined(text, folded, start, end, number, language) + _in_one_word(text, start, end, number, language)
    return pairs if scores else pairs + _without_score(text, start, end, number, language)


def _ended(pair: Pair) -> Pair:
    """A pair whose score, if any, is the final one."""
    return dataclasses.replace(pair, score=pair.score and dataclasses.replace(pair.score, ended=True))


@cache
def _full_time(language: Language) -> re.Pattern[str]:
    words = "|".join(re.escape(fold_in_place(phrase)) for phrase in language.full_time) or "(?!)"
    return re.compile(rf"(?:{words})[\s:.!|–—-]+|{CLOCK}(?:{words})\s?[:.!|–—-][\s:.!|–—-]*")


def ends_ticker(folded: str, start: int, end: int, language: Language) -> bool:
    """Whether a line begins with a minute or an hour and words that the match is over: "16:54 Full-time. X 2-1 Y"."""
    return folded[start : start + 1].isdigit() and _full_time(language).match(folded, start, end) is not None


SHEET_LINE = 50  # what a sheet says of the sides counts for less than the article's first lines


def pairs_of_labels(line_ups: list[LineUp]) -> list[Pair]:
    """The sides of two line-ups whose labels tell the goals: "CACEREÑO, 3:" and "OSASUNA, 2:". Never "1. FC Köln:"."""
    first, second = ([*line_ups, None, None])[:2]
    if first is None or second is None or not all(_tells_goals(u) for u in (first, second)):
        return []
    score = Score(first.goals.start, first.goals.end, int(first.goals.text), int(second.goals.text))  # type: ignore[union-attr]
    names = [re.sub(r"^\d{1,2}\s?[.–-]?\s", "", u.label.text) for u in (first, second)]
    return [Pair(names[0], names[1], score, first.start, second.start, SHEET_LINE)]


def _tells_goals(line_up: LineUp) -> bool:
    return (
        line_up.goals is not None
        and int(line_up.goals.text) < 20
        and len(line_up.label.text) > 1
        and not is_known(f"{line_up.goals.text} {line_up.label.text}")
        and not (line_up.label.text[0].isdigit() and is_known(line_up.label.text))
    )


def _stacked(text: str, lines: list[tuple[int, int]]) -> list[Pair]:
    """The sides of two lines that each end with a side's goals, when just two such lines are near each other."""
    hits = [(n, m) for n, (start, end) in enumerate(lines) if (m := STACKED.fullmatch(text, start, end))]
    if len(hits) != 2 or hits[1][0] - hits[0][0] > MOST_BETWEEN:
        return []
    (number, first), (_, second) = hits
    score = Score(first.start("goals"), second.end("goals"), int(first["goals"]), int(second["goals"]))
    return [Pair(bare(first["side"]), bare(second["side"]), score, first.start(), second.end(), number)]


def _around_score(text: str, lines: list[tuple[int, int]]) -> list[Pair]:
    """Two known sides on lines of their own, with the score on a line between them."""
    for number in range(1, len(lines) - 1):
        before, line, after = (text[start:end].strip() for start, end in lines[number - 1 : number + 2])
        if (m := SCORE_ALONE.fullmatch(line)) and is_known(before) and is_known(after):
            start, end = lines[number]
            score = Score(start, end, int(m[1]), int(m[2]))
            return [Pair(before, after, score, lines[number - 1][0], lines[number + 1][1], number)]
    return []


def _with_score(text: str, start: int, end: int, score: Score, line: int, language: Language) -> list[Pair]:
    ahead = text[start : score.start]
    left = re.sub(r"[\s:(,–—\u2100-\U0010ffff-]+$", "", SENTENCE_END.split(ahead)[-1])  # pictures too
    if compiled(language.half_time).match(as_shadow(fold_in_place(left))):
        return []  # "Half-time: X 1-0 Y"
    right = re.sub(r"^[\s\u2100-\U0010ffff]+", "", text[score.end : end])
    found = []
    first, second = name_at_end(left, language), AT_BEGIN.match(right)
    if first and second and (is_known(first) or not ahead.rstrip().endswith(",")):  # no "1-0 Alba, 1-1 Bruni"
        ahead = SENTENCE_END.split(second.group())[0]
        told = None if _only_at_break(right, language) else score
        found.append(Pair(first, name_ahead(ahead, right, language), told, start, end, line))
    if pair := _split(left, language, loose=True) or _bound(left, language):
        found.append(Pair(*pair, score, start, end, line))
    return found


def _only_at_break(right: str, language: Language) -> bool:
    """Whether the words behind a score go on to say that it stood so at the break: "X 1-0 Y, said the board at half-time"."""
    behind = SENTENCE_END.split(right)[0]
    return (
        "," in behind
        and "(" not in behind
        and compiled(language.half_time).search(as_shadow(fold_in_place(behind))) is not None
    )


def _bound(left: str, language: Language) -> tuple[str, str] | None:
    """The sides that an "and" joins right before a score: "Questel et Malan 2 à 2"."""
    joins = "|".join(map(re.escape, language.conjunctions)) or "(?!)"
    m = re.search(rf"(?P<first>{TEAM}) (?:{joins}) (?P<second>{TEAM})$", left)
    return (bare(m["first"]), bare(m["second"])) if m else None


def _split_scores(text: str, start: int, end: int, line: int) -> list[Pair]:
    """Each side's goals behind its name; behind a colon, or at a sentence's end, only a known side's, since any figures
    stand so.
    """
    hits = list(SPLIT_SCORE.finditer(text, start, end))
    hits = [
        m
        for m in hits
        if not SENTENCE_END.search(m.group()[len(m["a"]) :] if is_known(_last_sentence(m["a"])) else m.group())
        and not (IN_TABLE_BEFORE.search(text, start, m.start()) or IN_TABLE_BEHIND.match(text, m.end(), end))
        and (text[m.end() : m.end() + 1] != "." or (is_known(_last_sentence(m["a"])) and is_known(bare(m["b"]))))
    ]
    hits += [m for m in COLON_SCORE.finditer(text, start, end) if is_known(bare(m["a"])) and is_known(bare(m["b"]))]
    told = [(m, _last_sentence(m["a"]), bare(m["b"])) for m in hits if int(m["x"]) < 20 and int(m["y"]) < 20]
    return [
        Pair(first, second, Score(m.start(), m.end(), int(m["x"]), int(m["y"])), m.start(), m.end(), line)
        for m, first, second in told
    ]


def _last_sentence(words: str) -> str:
    """The side that ends some words: "He scored. Remo" has a sentence ahead."""
    last = re.split(r"[.!?] ", words)[-1]
    return bare(last if is_known(bare(last)) else words)


def _worded_scores(text: str, folded: str, start: int, end: int, line: int, language: Language) -> list[Pair]:
    """The results told as each known side's goals in words: "Germania zero, Italia due"."""
    numbers, found = number_words(language), []
    for m in _both_worded(language).finditer(folded, start, end):
        first, second = name_at_end(text[start : m.start()], language), text[slice(*m.span(2))]
        if first and is_known(first) and is_known(second):
            score = Score(m.start(1), m.end(3), numbers[m[1]], numbers[m[3]])
            found.append(Pair(first, second, score, start, end, line))
    return found


@cache
def _both_worded(language: Language) -> re.Pattern[str]:
    goals = one_of(word for word, n in number_words(language).items() if n <= 12)
    return re.compile(rf" ({goals}), ([^.,;:]{{3,30}}) ({goals})(?=[.:;!)\n]|$)")


def _joined(text: str, folded: str, start: int, end: int, line: int, language: Language) -> list[Pair]:
    """Two names bound by an "and", behind a word for "between" or before a verb for meeting or drawing: "X and Y drew"."""
    found = []
    for m in _both(language).finditer(text, start, end):
        before, behind = folded[max(start, m.start() - 25) : m.start()], folded[m.end() : min(end, m.end() + 30)]
        between = _between(language).search(before)
        if not between and not compiled(language.meets + language.draws).search(as_shadow(behind)):
            continue
        second = SENTENCE_END.split(m["b"])[0]
        first = without_article(m["a"], language)
        head = re.match(r"(\w+) \w{2,3} (?=[A-Z])", first) if not is_known(first) else None
        if head and fold_in_place(head[1]) in words_of(language.common_words):
            first = first[head.end() :]  # "the Juniors of X"
        pair = bare(first), known_head(without_article(second, language))
        scored = find_scores(folded, m.end(), min(end, m.end() + 60), language)
        sure = bool(between or scored) and not language.nouns_capitalised
        if all(is_known(name) or not begins_given(name) for name in pair) and (sure or any(map(is_known, pair))):
            found.append(Pair(*pair, None, start, end, line + FIRST_LINES, headline=line < 3))
    return found


@cache
def _both(language: Language) -> re.Pattern[str]:
    joins = "|".join(map(re.escape, language.conjunctions))
    return re.compile(rf"(?<![\w-])(?P<a>{TEAM}?),?\s(?:{joins})\s(?:[^\W\d_]{{1,3}}(?:\s|['’]))?(?P<b>{TEAM})")


@cache
def _between(language: Language) -> re.Pattern[str]:
    words = "|".join(re.escape(fold_in_place(p)) for p in language.between) or "(?!)"
    return re.compile(rf"(?<![a-z])(?:{words})\s(?:[a-z]{{1,3}}(?:\s|'))?$")


def _in_one_word(text: str, start: int, end: int, line: int, language: Language) -> list[Pair]:
    """Two names that a hyphen joins behind an article of a match: "el Alba-Santa Bruna"."""
    met = [(m["a"], known_head(m["b"])) for m in _match_in_a_word(language).finditer(text, start, end)]
    met = [pair for pair in met if not (is_known("-".join(pair)) or any(map(begins_given, pair)))]
    return [Pair(*pair, None, start, end, line) for pair in met]


@cache
def _match_in_a_word(language: Language) -> re.Pattern[str]:
    words = "|".join(language.match_articles.split()) or "(?!)"
    name = rf"[{UPPER}][\w'’.&]*(?: (?:{TEAM_WORD}|{SMALL}))*"
    return re.compile(rf"(?<!\w)(?:{words}) (?P<a>{name})-(?P<b>{name})(?![\w-])")


def _without_score(text: str, start: int, end: int, line: int, language: Language) -> list[Pair]:
    found = []
    prose = end - start > LONGEST_HEADLINE  # there two men face each other too
    for piece in re.split(r"[|.!?;:]|,\s", _abbreviation(language).sub("", BRACKETS.sub("", text[start:end]))):
        pair = _split(piece.strip(), language) if len(piece) < 90 else None
        if pair and (not prose or any(map(is_known, pair))):
            found.append(Pair(*pair, None, start, end, line))
    return found


@cache
def _abbreviation(language: Language) -> re.Pattern[str]:
    """The full stop behind a short word for "against"."""
    words = "|".join(rf"(?<= {re.escape(w)})" for w in language.versus) or "(?!)"
    return re.compile(rf"(?:{words})\.(?= )", re.IGNORECASE)


@cache
def _versus(language: Language) -> re.Pattern[str]:
    words = "|".join(re.escape(w) for w in language.versus) or "(?!)"
    return re.compile(rf"\s[–—/-]\s|\s(?:{words})\.?\s|[–—-]", re.IGNORECASE)


def _split(words: str, language: Language, loose: bool = False) -> tuple[str, str] | None:
    """The sides at both ends of a dash or a "vs", the second one ending the words; the split that knows most names.

    A bare hyphen between two names nobody knows counts only when `loose`.
    """
    words = BRACKETS_AT_END.sub("", words)
    best: tuple[tuple[int, bool], tuple[str, str]] | None = None
    for m in _versus(language).finditer(words):
        first, rest = name_at_end(words[: m.start()], language), words[m.end() :]
        second = AT_BEGIN.match(rest)
        if not first or not second:
            continue
        dashed = m.group().strip()[0].isalpha() and rest[second.end() :].strip()[:1] in ("-", "–", "—")
        if not dashed and not _ends_with(second.group(), rest.strip(), first):
            continue  # but "T vs T - Matchday 4"
        if ends_in_contest(f"{first} {second.group()}"):
            continue  # "Recopa Sul-Americana"
        ahead = fold_in_place(words[: m.start()].rstrip()[: -len(first)]).split()[-1:]
        if {*ahead} & single_words(language.host_before):
            continue  # "lost in X against Y"
        rank = (sum(map(is_known, (first, second.group()))), m.group() != m.group().strip())
        if best is None or rank > best[0]:
            best = (rank, (first, bare(second.group())))
    if best is None or (best[0] == (0, False) and not loose):
        return None
    return best[1]


def _ends_with(second: str, rest: str, first: str) -> bool:
    """Whether a side ends what is left of a heading; behind two clubs a few words may stand: "X – Y im Liveticker"."""
    if len(second) >= len(rest) - 1:
        return True
    return all(is_known(name) or is_club(name) for name in (first, second)) and bool(
        TAIL.fullmatch(rest[len(second) :])
    )

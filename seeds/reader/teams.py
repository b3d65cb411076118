"""Which two sides a text is about, and every mention of either."""

import dataclasses
import re
from collections import Counter
from functools import cache

from . import gazetteer
from .lexicon import find_phrases
from .scores import Score, find_scores
from .sheet import UPPER, LineUp
from .tokens import Token, fold, tokenize
from .vocabulary import Language, words_of

# A side's name as capitalised words, with figures and small words inside: "FC Schalke 04", "Deportivo de La Coruña".
TEAM_WORD = rf"(?:[{UPPER}][\w'’.&]*|\d{{2,4}}\b(?!\s?[-:]\s?\d))"
SMALL = rf"(?:de|di|del|da|do|dos|das|of|am|an|the|la|le|el|y|und|les)(?=\s[{UPPER}])"
TEAM = rf"(?:\d\.\s)?[{UPPER}][\w'’.&]*(?:[ -](?:{TEAM_WORD}|{SMALL})){{0,4}}"
AT_END = re.compile(rf"{TEAM}$")
AT_BEGIN = re.compile(rf"{TEAM}")
BRACKETS_AT_END = re.compile(r"\s*\([^()]*\)\s*$")
SPLIT_SCORE = re.compile(
    rf"(?P<a>[{UPPER}][^\n\d,;:|]{{1,30}}?),?\s(?P<x>\d{{1,2}}),?\s?(?:[-–—x]\s)?(?P<b>[{UPPER}][^\n\d,;:|]{{1,30}}?),?\s"
    r"(?P<y>\d{1,2})(?!\d|\s?[-:.]\s?\d|['’′.])"
)
FIRST_LINES = 14
WEAK_WORDS = frozenset(
    [
        "real",
        "united",
        "city",
        "atletico",
        "athletic",
        "sporting",
        "deportivo",
        "union",
        "rapid",
        "olympique",
        "stade",
        "racing",
        "dynamo",
        "dinamo",
        "town",
        "rovers",
        "wanderers",
        "county",
        "club",
        "fc",
        "ac",
        "as",
        "ss",
        "us",
        "cf",
        "afc",
        "sc",
        "sv",
        "fk",
        "cd",
        "ud",
        "rc",
        "ca",
        "sd",
        "de",
        "do",
        "da",
        "del",
        "di",
        "la",
        "le",
        "el",
        "the",
        "san",
        "saint",
        "st",
        "santa",
        "vila",
        "nova",
    ]
)


@dataclasses.dataclass(frozen=True)
class Pair:
    """Two sides named together, perhaps with a score, at text[start:end] in the article's line number `line`."""

    first: str
    second: str
    score: Score | None
    start: int
    end: int
    line: int


@dataclasses.dataclass
class Side:
    """One of the two sides: its name as written and the folded phrases that stand for it."""

    name: str
    key: str
    names: set[str] = dataclasses.field(default_factory=set)
    nicknames: set[str] = dataclasses.field(default_factory=set)
    grounds: set[str] = dataclasses.field(default_factory=set)


@dataclasses.dataclass(frozen=True)
class TeamMention:
    """text[start:end] names a side: "home", "away", or "other" for one that does not play here."""

    start: int
    end: int
    side: str
    weak: bool = False  # a nickname, a demonym, "the hosts"


# --- pairs -----------------------------------------------------------------------------------------------------------


def find_pairs(text: str, folded: str, lines: list[tuple[int, int]], language: Language) -> list[Pair]:
    """Every "X - Y", "X 2-1 Y", "X - Y 2-1" and "X 2 Y 1" of these lines, as (start, end) of each."""
    pairs: list[Pair] = []
    for number, (start, end) in enumerate(lines):
        scores = find_scores(folded, start, end, language)
        for i, score in enumerate(scores):
            pairs += _with_score(text, scores[i - 1].end if i else start, end, score, number, language)
        pairs += _split_scores(text, start, end, number)
        if not scores:
            pairs += _without_score(text, start, end, number, language)
    return pairs


def _with_score(text: str, start: int, end: int, score: Score, line: int, language: Language) -> list[Pair]:
    left = re.sub(r"[\s:(,–—-]+$", "", text[start : score.start])
    right = re.sub(r"^[\s]+", "", text[score.end : end])
    found = []
    if (second := AT_BEGIN.match(right)) and (first := _name_at_end(left)):
        found.append(Pair(first, _known_head(second.group()), score, start, end, line))
    if pair := _split(left, language):
        found.append(Pair(*pair, score, start, end, line))
    return found


def _split_scores(text: str, start: int, end: int, line: int) -> list[Pair]:
    return [
        Pair(
            _bare(m["a"]), _bare(m["b"]), Score(m.start(), m.end(), int(m["x"]), int(m["y"])), m.start(), m.end(), line
        )
        for m in SPLIT_SCORE.finditer(text, start, end)
        if int(m["x"]) < 20 and int(m["y"]) < 20
    ]


def _without_score(text: str, start: int, end: int, line: int, language: Language) -> list[Pair]:
    found = []
    for piece in re.split(r"[|.!?;:]|,\s", text[start:end]):
        if len(piece) < 90 and (pair := _split(piece.strip(), language)):
            found.append(Pair(*pair, None, start, end, line))
    return found


@cache
def _versus(language: Language) -> re.Pattern[str]:
    words = "|".join(re.escape(w) for w in language.versus) or "(?!)"
    return re.compile(rf"\s[–—-]\s|\s(?:{words})\.?\s|[–—-]", re.IGNORECASE)


def _split(words: str, language: Language) -> tuple[str, str] | None:
    """The sides at both ends of a dash or a "vs", the second one ending the words; the split that knows most names."""
    words = BRACKETS_AT_END.sub("", words)
    best: tuple[tuple[int, bool], tuple[str, str]] | None = None
    for m in _versus(language).finditer(words):
        first, rest = _name_at_end(words[: m.start()]), words[m.end() :]
        second = AT_BEGIN.match(rest)
        if not first or not second or len(second.group()) < len(rest.strip()) - 1:
            continue
        rank = (sum(map(is_known, (first, second.group()))), m.group() != m.group().strip())
        if best is None or rank > best[0]:
            best = (rank, (first, _bare(second.group())))
    if best is None or best[0] == (0, False):
        return None
    return best[1]


def _name_at_end(words: str) -> str | None:
    """The side that these words end with: the longest ending that is known, else all capitalised words."""
    m = AT_END.search(BRACKETS_AT_END.sub("", words)[-60:])
    if not m:
        return None
    name = _bare(m.group())
    starts = [0] + [i.end() for i in re.finditer(r"[ -]", name)]
    return next((name[i:] for i in starts if is_known(name[i:])), name)


def _known_head(words: str) -> str:
    """The side that these words begin with: the longest beginning that is known, else all."""
    name = _bare(words)
    ends = [i.start() for i in re.finditer(r"[ -]", name)]
    return next((name[:i] for i in [len(name), *reversed(ends)] if is_known(name[:i])), name)


def _bare(name: str) -> str:
    return BRACKETS_AT_END.sub("", name).strip(" ,.;:–—-")


@cache
def full_names(code: str) -> dict[str, tuple[str, ...]]:
    """The folded names that mean a side in a text of the language when capitalised, with what each can mean."""
    index = gazetteer.name_index(code)
    own = {phrase: meant for phrase, meant in index.nicknames.items() if any(fold(m) == phrase for m in meant)}
    return {phrase: meant for phrase, meant in (own | dict(index.names)).items() if phrase not in WEAK_WORDS}


@cache
def _all_names() -> frozenset[str]:
    return frozenset(name for code in gazetteer.LANGUAGES for name in full_names(code))


def is_known(name: str) -> bool:
    """Whether the gazetteer lists a side of that name in any language."""
    return fold(name) in _all_names()


# --- sides -----------------------------------------------------------------------------------------------------------


def side_of(name: str, language: Language) -> Side:
    """The side of that name with all it may be called in a text of the language."""
    folded = fold(name)
    index = gazetteer.name_index(language.code)
    canonical = _canonical(folded, full_names(language.code))
    side = Side(name, gazetteer.team_key(name), {folded} | _short_forms(name))
    side.names |= {phrase for phrase, meant in full_names(language.code).items() if canonical & set(meant)}
    side.nicknames |= {phrase for phrase, meant in index.nicknames.items() if canonical & set(meant)}
    side.grounds |= {ground for ground, clubs in gazetteer.ground_index().items() if canonical & set(clubs)}
    return side


def _canonical(folded: str, names: dict[str, tuple[str, ...]]) -> set[str]:
    meant = set(names.get(folded, ()))
    words = folded.split()
    while not meant and len(words) > 1:
        words = words[1:] if words[0] in WEAK_WORDS else words[:-1]
        meant = set(names.get(" ".join(words), ())) if set(words) - WEAK_WORDS else set()
    return meant


def _short_forms(name: str) -> set[str]:
    """Words and initials by which a text may go on: "Vis Pesaro" -> "vis", "pesaro"; "Borussia Dortmund" -> "bvb" is data."""
    words = [w for w in fold(name).split() if len(w) > 2 and w not in WEAK_WORDS and not w.isdigit()]
    capitals = [w.lower() for w in re.findall(r"\b[A-Z]{2,5}\b", name) if w.lower() not in WEAK_WORDS]
    return {*words, *capitals}


def _separate(home: Side, away: Side) -> None:
    """What stands for both stands for neither."""
    for kind in ("names", "nicknames", "grounds"):
        mine, theirs = getattr(home, kind), getattr(away, kind)
        shared = mine & theirs
        mine -= shared
        theirs -= shared
    home.nicknames -= away.names
    away.nicknames -= home.names


@dataclasses.dataclass
class Fixture:
    """The match a text is about; `score` (first, second) is as told, home first once `home_known` is settled."""

    home: Side
    away: Side
    home_known: bool = False
    score: tuple[int, int] | None = None
    score_at: tuple[int, int] | None = None
    pairs: list[Pair] = dataclasses.field(default_factory=list)

    def swapped(self) -> "Fixture":
        """The same with home and away exchanged."""
        score = self.score[::-1] if self.score else None
        return dataclasses.replace(self, home=self.away, away=self.home, score=score)  # type: ignore[arg-type]

    def side(self, name: str) -> str | None:
        """Which side a name as written means: "home", "away" or None."""
        folded = fold(name)
        scores = {s: _resemblance(folded, getattr(self, s)) for s in ("home", "away")}
        best = max(scores, key=lambda s: scores[s])
        return best if scores[best] and scores["home"] != scores["away"] else None


def _resemblance(folded: str, side: Side) -> float:
    if folded in side.names or folded in side.nicknames:
        return 3
    words = set(folded.split()) - WEAK_WORDS
    own = {w for name in side.names for w in name.split()} - WEAK_WORDS
    if words & own:
        return 1 + len(words & own) / len(words)
    if 0 < len(folded) <= 4:
        joined = fold(side.name).replace(" ", "")
        initials = "".join(w[0] for w in fold(side.name).split())
        return 0.8 if joined.startswith(folded) or initials == folded else 0
    return 0.7 if any(w.startswith(folded[:5]) for w in own if len(folded) >= 5) else 0


def choose_fixture(
    pairs: list[Pair], line_ups: list[LineUp], counts: Counter[str], language: Language
) -> Fixture | None:
    """The two sides that the text is about; None when it names no two.

    A pair counts by how often the text speaks of both; line-up labels and the first lines count most. In doubt the pair told
    first.
    """
    options: Counter[tuple[str, str]] = Counter()
    names: dict[str, str] = {}
    for pair in pairs:
        keys = tuple(gazetteer.team_key(n) for n in (pair.first, pair.second))
        if keys[0] == keys[1] or not all(keys) or not all(_may_be_side(n, language) for n in (pair.first, pair.second)):
            continue
        for key, name in zip(keys, (pair.first, pair.second), strict=True):
            names.setdefault(key, name)
        spoken = min(5.0, sum(min(counts[k], 8) for k in keys) / 2)
        weight = 4 / (1 + pair.line / 4) + (2 if pair.score else 0) + spoken
        options[tuple(sorted(keys))] += weight  # type: ignore[index]
    labels = [u.label.text for u in line_ups if u.label.text][:2]
    if len(labels) == 2 and gazetteer.team_key(labels[0]) != gazetteer.team_key(labels[1]):
        keys = tuple(gazetteer.team_key(n) for n in labels)
        for key, name in zip(keys, labels, strict=True):
            names.setdefault(key, name)
        options[tuple(sorted(keys))] += 8
    if not options:
        return _most_spoken(counts, language)
    best = max(options, key=lambda o: options[o])
    order = [p for p in pairs if {gazetteer.team_key(p.first), gazetteer.team_key(p.second)} == set(best)]
    first, second = (order[0].first, order[0].second) if order else labels
    fixture = Fixture(side_of(first, language), side_of(second, language), pairs=order)
    _separate(fixture.home, fixture.away)
    return fixture


def _may_be_side(name: str, language: Language) -> bool:
    """Whether a name is a known side or at least no words of the language, and no competition."""
    folded = fold(name)
    if is_known(name):
        return True
    words = words_of(language.common_words) | words_of(language.stopwords)
    return folded not in gazetteer.competition_index() and not any(w in words for w in folded.split() if len(w) > 2)


def _most_spoken(counts: Counter[str], language: Language) -> Fixture | None:
    told = counts.most_common(2)
    if len(told) < 2 or told[1][1] < 2:
        return None
    fixture = Fixture(*(side_of(_shown_name(key), language) for key, _ in told))
    _separate(fixture.home, fixture.away)
    return fixture


@cache
def _names_by_key() -> dict[str, str]:
    names = [club.name for club in gazetteer.clubs()] + [nation.name for nation in gazetteer.nations()]
    return {gazetteer.team_key(name): name for name in reversed(names)}


def _shown_name(key: str) -> str:
    return _names_by_key().get(key, key)


# --- mentions --------------------------------------------------------------------------------------------------------


def known_sides(tokens: list[Token], language: Language) -> Counter[str]:
    """How often the words name each side that the gazetteer knows by name."""
    names = full_names(language.code)
    ordinary = words_of(language.stopwords) | words_of(language.common_words)
    counts: Counter[str] = Counter()
    for _, _, phrase in find_phrases(tokens, names, capital=True):
        if len(names[phrase]) == 1 and phrase not in ordinary:
            counts[gazetteer.team_key(names[phrase][0])] += 1
    return counts


def find_mentions(tokens: list[Token], fixture: Fixture, language: Language) -> list[TeamMention]:
    """Every mention of either side, and of known other sides, in the order of the text."""
    others = full_names(language.code).keys() - words_of(language.stopwords) - words_of(language.common_words)
    found = [
        TeamMention(tokens[i].start, tokens[j - 1].end, _whose(phrase, fixture))
        for i, j, phrase in find_phrases(tokens, fixture.home.names | fixture.away.names | others, capital=True)
    ]
    nicknames = fixture.home.nicknames | fixture.away.nicknames
    for i, j, phrase in find_phrases(tokens, nicknames, capital=False):
        if not any(m.start < tokens[j - 1].end and tokens[i].start < m.end for m in found):
            found.append(TeamMention(tokens[i].start, tokens[j - 1].end, _whose(phrase, fixture), weak=True))
    return sorted(found, key=lambda m: m.start)


def _whose(phrase: str, fixture: Fixture) -> str:
    for side in ("home", "away"):
        if phrase in getattr(fixture, side).names or phrase in getattr(fixture, side).nicknames:
            return side
    return "other"


def words_in(text: str, folded: str, start: int, end: int) -> list[Token]:
    """The tokens of a span of the text."""
    return tokenize(text, folded, start, end)

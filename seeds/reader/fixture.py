"""Which match a text is about: the two sides, chosen among all that it names."""

import dataclasses
from collections import Counter
from collections.abc import Container
from functools import cache

from . import gazetteer
from .lexicon import Lexicon, find_phrases
from .line_ups import LineUp
from .pairs import Pair, pairs_of_labels
from .teams import (
    SHARED_WORDS,
    WEAK_WORDS,
    Side,
    begins_name,
    canonical_names,
    cup_names,
    full_names,
    is_known,
    separate,
    short_forms,
    side_of,
)
from .tokens import Token, fold
from .vocabulary import Language, as_shadow, compiled, words_of

LEAD = 700  # characters from the begin of the article in which a side's name counts double
EARLY = 1200  # characters within which one of the first lines is no list of other results below a short report
MOST = 6  # mentions beyond these say nothing more


LEAST_SPOKEN = 2  # mentions of the one side known, where the other is told only as its opponent
LONGEST_NAME = 30  # characters of a line-up's label that is a side's name


@dataclasses.dataclass
class Fixture:
    """The match a text is about: its sides, home first once `home_known`, and the places that name both together."""

    home: Side
    away: Side
    home_known: bool = False
    pairs: list[Pair] = dataclasses.field(default_factory=list)

    def swapped(self) -> "Fixture":
        """The same with home and away exchanged."""
        return dataclasses.replace(self, home=self.away, away=self.home)

    def is_side(self, name: str) -> bool:
        """Whether a name as written is exactly one that either side goes by."""
        return any(fold(name) in side.names | side.nicknames for side in (self.home, self.away))

    def side(self, name: str) -> str | None:
        """Which side a name as written means: "home", "away" or None."""
        folded = fold(name)
        likeness = {side: _likeness(folded, getattr(self, side)) for side in ("home", "away")}
        best = max(likeness, key=lambda side: likeness[side])
        return best if likeness[best] and likeness["home"] != likeness["away"] else None


def _likeness(folded: str, side: Side) -> float:
    if folded in side.names or folded in side.nicknames:
        return 3
    words = set(folded.split()) - WEAK_WORDS
    own = {w for name in side.names for w in name.split()} - WEAK_WORDS
    if words & own:
        return 1 + len(words & own) / len(words)
    if 0 < len(folded) <= 4:
        joined, initials = fold(side.name).replace(" ", ""), "".join(w[0] for w in fold(side.name).split())
        return 0.8 if joined.startswith(folded) or initials == folded else 0
    return 0.7 if len(folded) >= 5 and any(w.startswith(folded[:5]) for w in own) else 0


@dataclasses.dataclass
class Spoken:
    """How often a text names a side, and the longest form in which it does."""

    count: float = 0
    name: str = ""


@cache
def _lexicon(code: str) -> tuple[Lexicon, Lexicon]:
    """The names and the nicknames of known sides in a text of the language."""
    return Lexicon(full_names(code)), Lexicon(gazetteer.name_index(code).nicknames)


def sides_spoken(text: str, tokens: list[Token], language: Language) -> dict[str, Spoken]:
    """Every side that the text names and the gazetteer knows, by identity. Names count one, two in the lead;
    demonyms less.
    """
    names = full_names(language.code)
    nicknames = gazetteer.name_index(language.code).nicknames
    cups = {k for i, j, _ in find_phrases(tokens, cup_names(), capital=True) for k in range(i, j)}
    told: dict[str, Spoken] = {}
    for i, j, phrase in find_phrases(tokens, _lexicon(language.code)[0], capital=True):
        if i not in cups and phrase not in words_of(language.stopwords) and not _inside_name(tokens, i, j, names):
            spoken = told.setdefault(_meant(phrase, names), Spoken())
            spoken.count += 2 if tokens[i].start < LEAD else 1
            spoken.name = max(spoken.name, text[tokens[i].start : _with_section(tokens, i, j)].rstrip("'’."), key=len)
    for _, _, phrase in find_phrases(tokens, _lexicon(language.code)[1], capital=False):
        for meant in nicknames[phrase]:
            if meant in told and phrase not in names:
                told[meant].count += 0.5 / len(nicknames[phrase])
    return told


def _meant(phrase: str, names: dict[str, tuple[str, ...]]) -> str:
    """The side that a name means: the one that bears just this name, else the one listed first."""
    return next((side for side in names[phrase] if fold(side) == phrase), names[phrase][0])


def _inside_name(tokens: list[Token], i: int, j: int, known: Container[str]) -> bool:
    """Whether a name stands amid other capitalised words, as in "Del Cerro Grande", or begins one: "Manu Rial"."""
    if tokens[i].folded in gazetteer.given_names() and begins_name(tokens, i, j, known):
        return True
    before, after = tokens[i - 1 : i], tokens[j : j + 1]
    return bool(before and after) and all(
        t.is_word and t.is_capital and abs(gap) == 1
        for t, gap in ((before[0], tokens[i].start - before[0].end), (after[0], after[0].start - tokens[j - 1].end))
    )


def _with_section(tokens: list[Token], i: int, j: int) -> int:
    """The end of a side's name with the word behind it that makes it a women's, youth or reserve side, if there
    is one.
    """
    words = " ".join(t.text for t in tokens[i:j])
    for more in (2, 1):
        following = tokens[j : j + more]
        if len(following) < more or not (following[0].is_capital or following[0].text[0].isdigit()):
            continue
        key = gazetteer.team_key(f"{words} {' '.join(t.text for t in following)}")
        if "|" in key.removesuffix("|national"):
            return following[-1].end
    return tokens[j - 1].end


def choose_fixture(
    text: str, tokens: list[Token], pairs: list[Pair], line_ups: list[LineUp], language: Language
) -> Fixture | None:
    """The two sides that the text is about; None when it names no two.

    Sides named together count by where they stand (headlines most) and whether a score stands with them; the labels of two
    line-ups count more; and every pair counts by how often the text speaks of the one it names less. In doubt the first told.
    """
    told = sides_spoken(text, tokens, language)
    usable = [
        p
        for p in [_by_names(p, told, language) for p in pairs] + pairs_of_labels(line_ups)
        if all(_may_be_side(n, language, bool(p.score) and p.line < 8) for n in (p.first, p.second))
    ]
    options = Options(language)
    options.add_pairs(usable)
    options.add_labels(line_ups, usable, told)
    options.add_spoken(told, pairs)
    options.weigh_by_speech(told, Counter(token.folded for token in tokens))
    best = max(options.weights, key=lambda key: options.weights[key], default=None)
    if best is None or options.weights[best] < 1.0:
        return None
    fixture = _fixture(best, options.names[best], usable, told, language)
    _learn_labels(fixture, line_ups, language)
    return fixture


@dataclasses.dataclass
class Options:
    """The pairs of sides that a text may be about, by their identities, with what speaks for each and how it is named."""

    language: Language
    weights: dict[frozenset[str], float] = dataclasses.field(default_factory=dict)
    names: dict[frozenset[str], tuple[str, str]] = dataclasses.field(default_factory=dict)

    def add(self, first: str, second: str, weight: float) -> None:
        """Something speaks for two sides, if they are two."""
        key = frozenset((identity(first, self.language), identity(second, self.language)))
        if len(key) == 2:
            self.weights[key] = self.weights.get(key, 0.0) + weight
            self.names.setdefault(key, (first, second))

    def add_pairs(self, pairs: list[Pair]) -> None:
        """Sides named together, more so in headlines, early and with a score."""
        for pair in pairs:
            early = pair.line < 8 and (pair.line < 3 or pair.start < EARLY)
            near = 4.0 if pair.line < 3 or pair.headline else 2.0 if early else 0.5
            self.add(pair.first, pair.second, near + (2.0 if pair.score and early else 0.5 if pair.score else 0.0))

    def add_labels(self, line_ups: list[LineUp], pairs: list[Pair], told: dict[str, Spoken]) -> None:
        """The two sides of two line-ups; where the text gives one alone, its side and each that the text speaks of."""
        labels = [u.label.text for u in line_ups if len(fold(u.label.text)) > 1 and u.label.text[0] not in "(["][:2]
        if len(labels) == 2:
            first, second = _pair_labelled(labels, pairs, self.language) or labels
            self.add(first, second, 8.0)
        for spoken in told.values() if len(labels) == 1 else ():
            self.add(labels[0], spoken.name, 1.0)

    def add_spoken(self, told: dict[str, Spoken], pairs: list[Pair]) -> None:
        """The sides spoken of most; where there is no pair yet, the one spoken of and whom it is paired with."""
        most = sorted(told, key=lambda side: -told[side].count)[:3]
        for i, first in enumerate(most):
            for second in most[i + 1 :]:
                told_first, told_next = sorted((first, second), key=list(told).index)
                self.add(told[told_first].name, told[told_next].name, 0.0)
        side = max(told.values(), key=lambda spoken: spoken.count, default=None)
        if self.weights or side is None or side.count < LEAST_SPOKEN:
            return
        for pair in pairs:  # "the red-and-blacks drew 2-2 with X"
            if pair.score is None and _may_be_side(pair.second, self.language, True):
                self.add(side.name, pair.second, 1.0)

    def weigh_by_speech(self, told: dict[str, Spoken], words: Counter[str]) -> None:
        """A pair counts by how often the text speaks of the one it names less; a club plays no country."""
        nations = {fold(n.name) for n in gazetteer.nations()}
        for key in self.weights:
            spoken = [min(MOST, _spoken(name, told, words)) for name in key]
            self.weights[key] += min(spoken) * 1.5 + 0.2 * sum(spoken) - (3.0 if min(spoken) == 0 else 0.0)
            self.weights[key] -= 6.0 if len({fold(side) in nations for side in key}) == 2 else 0.0


def _by_names(pair: Pair, told: dict[str, Spoken], language: Language) -> Pair:
    """A pair with the names of the sides for the nicknames of sides that the text names too."""
    meanings = gazetteer.name_index(language.code).nicknames
    named = []
    for name in (pair.first, pair.second):
        meant = [] if is_known(name) else [side for side in meanings.get(fold(name), ()) if side in told]
        named.append(told[meant[0]].name if len(meant) == 1 else name)
    return dataclasses.replace(pair, first=named[0], second=named[1])


def _learn_labels(fixture: Fixture, line_ups: list[LineUp], language: Language) -> None:
    """What the line-ups call a side that nobody knows is one of its names: "Oakland Roots" for "Roots"."""
    for line_up in line_ups:
        name = line_up.label.text
        side = getattr(fixture, fixture.side(name) or "", None)
        if compiled(language.versus).search(as_shadow(fold(name))):
            continue  # "the eleven against T"
        if side is not None and len(name) <= LONGEST_NAME and not is_known(side.name):
            side.names.update({fold(name)} | short_forms(name))
    separate(fixture.home, fixture.away)


def _fixture(
    key: frozenset[str], names: tuple[str, str], pairs: list[Pair], told: dict[str, Spoken], language: Language
) -> Fixture:
    own = [p for p in pairs if frozenset((identity(p.first, language), identity(p.second, language))) == key]
    best = max(own, key=lambda p: (p.score is not None, len(p.first) + len(p.second), -p.line), default=None)
    chosen = (_spelled_out(name, told, language) for name in ((best.first, best.second) if best else names))
    home, away = (side_of(name, language) for name in chosen)
    separate(home, away)
    return Fixture(home, away, pairs=own)


def _spelled_out(name: str, told: dict[str, Spoken], language: Language) -> str:
    """The name that the text gives a side elsewhere when this one is cut to initials: "ASM" is Monaco, "P. Ferreira"
    Paços de Ferreira.
    """
    side = told.get(identity(name, language))
    cut = (name.isupper() and len(name) <= 4) or name[1:3] == ". "
    return side.name if side is not None and cut else name


def identity(name: str, language: Language) -> str:
    """What is the same for all names of one side: its canonical name, else the gazetteer's key of an unknown one."""
    known = canonical_names(fold(name), full_names(language.code))
    return known.pop() if len(known) == 1 else gazetteer.team_key(name)


def _spoken(side: str, told: dict[str, Spoken], words: Counter[str]) -> float:
    """How often the text speaks of a side: a known one by any name, an unknown one by the commonest word of its name
    that is its own, or by "Sporting" where it has none.
    """
    if side in told:
        return told[side].count
    long = [w for w in fold(side).split() if len(w) > 2]
    own = [w for w in long if w not in WEAK_WORDS] or [w for w in long if w in SHARED_WORDS]
    return max((words[w] for w in own), default=0)


def _pair_labelled(labels: list[str], pairs: list[Pair], language: Language) -> tuple[str, str] | None:
    """The two sides named together elsewhere that the labels of the line-ups stand for: "SEA", "BAY" for Seattle
    and Bay FC.
    """
    for pair in sorted(pairs, key=lambda p: (p.score is None, p.line)):
        fixture = Fixture(side_of(pair.first, language), side_of(pair.second, language))
        if {fixture.side(label) for label in labels} == {"home", "away"}:
            return pair.first, pair.second
    return None


def _may_be_side(name: str, language: Language, scored: bool) -> bool:
    """Whether a name is a known side, or at least no competition, ground, person and no words of the language; with a
    score it may be a ground's or somebody's, or hold some words.
    """
    folded = fold(name)
    if is_known(name):
        return True
    words = words_of(language.common_words) | words_of(language.stopwords)
    if len(folded) < 2 or folded in gazetteer.competition_index():
        return False
    if not scored and (folded in gazetteer.ground_index() or folded.split()[0] in gazetteer.given_names()):
        return False
    ordinary = [w in words for w in folded.split() if len(w) > 2 and w not in WEAK_WORDS]
    return not (ordinary and all(ordinary) if scored else any(ordinary))

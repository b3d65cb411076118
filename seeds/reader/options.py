"""The pairs of sides that a text may be about, and how much speaks for each."""

import dataclasses
import re
from collections.abc import Sequence
from itertools import combinations, groupby, pairwise
from operator import itemgetter

from . import gazetteer
from .fixture import Fixture
from .likely_sides import Named
from .line_ups import LineUp
from .named_sides import Pair
from .scores import Score, find_scores
from .spoken import LEAD, Spoken, heads_report, identity, in_place, nation_names, ranked
from .teams import SHARED_WORDS, WEAK_WORDS, initials, is_initials, is_known, side_of
from .tokens import fold, fold_in_place
from .vocabulary import Language, as_shadow, compiled, single_words, words_of

AHEAD = 400  # characters within which one of the first lines says what a text is about
EARLY = 1200  # characters within which one of the first lines is no list of other results below a short report
MOST_SIDES = 4  # of those a text speaks of most that may play each other
RESULT_TOLD = 1.0  # what a sentence weighs that tells how two sides played, and again where it gives a score
BEATEN = 3.0  # what more it weighs in the lead where words between them say who won
NEAR_VERDICT = 6  # words from such a word to the side that was beaten
TWO_CLUBS = 4.0  # and what parts two clubs of which one's name begins the other's
TOGETHER = 4  # words from one side to the next where a sentence that names more says that these played each other
ASIDE = re.compile(r"\([^()]*\)")
SENTENCE = re.compile(r"\S(?:[^.!?\n]|[.](?=\S|\s[a-z]))*")
FAR_PLACE = 5  # words from such a word to the side, from which on an "of" before that tells whose ground or men
FAR_FACED = 8  # words and signs from a score to the side that it was reached against
MOST_NAMES = 5  # of the likeliest that may play each other though nothing else says so
UNPAIRED = -2.0  # what speaks against those
UNNAMED = -2.5  # the log-odds of a side that the model has not judged
MOST_ODDS = 5.0  # beyond which they say no more
MORE = 0.5  # what the odds of the likelier side count beside those of the other
CLUB_AND_NATION = 6.0
ABROAD = 0.5  # what speaks against two clubs that no country has both of
LEAST_SPOKEN = 2  # mentions of the one side known, where the other is told only as its opponent
LONGEST_NAME = 30  # characters of a line-up's label that is a side's name


@dataclasses.dataclass
class Options:
    """The pairs of sides that a text may be about, by their identities, with what speaks for each and how it is named."""

    language: Language
    weights: dict[frozenset[str], float] = dataclasses.field(default_factory=dict)
    names: dict[frozenset[str], tuple[str, str]] = dataclasses.field(default_factory=dict)

    def add(self, first: str, second: str, weight: float) -> None:
        """Something speaks for two sides, if they are two."""
        key = frozenset((identity(first, self.language), identity(second, self.language)))
        short, long = sorted((fold(first), fold(second)), key=len)
        two = weight >= TWO_CLUBS and is_known(first) and is_known(second)  # "Dundee", "Dundee United"
        if len(key) == 2 and (two or not long.startswith(f"{short} ")):  # "Everton", "Everton Viña del Mar"
            self.weights[key] = self.weights.get(key, 0.0) + weight
            self.names.setdefault(key, (first, second))

    def add_pairs(self, pairs: list[Pair]) -> None:
        """Sides named together, more so in headlines, early and with a score."""
        for pair in pairs:
            early = pair.line < 8 and (pair.line < 3 or pair.start < EARLY)
            early = early or (pair.score is not None and pair.score.ended)
            ahead = (pair.line < 3 or pair.headline) and pair.start < AHEAD
            near = 4.0 if ahead else 2.0 if early else 0.5
            self.add(pair.first, pair.second, near + (2.0 if pair.score and early else 0.5 if pair.score else 0.0))

    def add_labels(self, line_ups: list[LineUp], pairs: list[Pair], told: dict[str, Spoken]) -> None:
        """The two sides of two line-ups; where the text gives one alone, its side and each that the text speaks of."""
        words = self.language
        verdict = compiled(words.wins + words.loses + words.draws)  # "the eleven that drew at home with T"
        labels = [u.label.text for u in line_ups if len(fold(u.label.text)) > 1 and u.label.text[0] not in "(["]
        labels = [label for label in labels if not verdict.search(as_shadow(fold_in_place(label)))][:2]
        labels = [_named_in(label, told, words) for label in labels if may_be_side(label, words, True)]
        if len(labels) == 2:
            first, second = _pair_labelled(labels, pairs, self.language) or labels
            self.add(first, second, 8.0)
        for spoken in told.values() if len(labels) == 1 else ():
            self.add(labels[0], spoken.name, 1.0)

    def add_spoken(self, told: dict[str, Spoken], pairs: list[Pair]) -> None:
        """The sides spoken of most; where there is no pair yet, the one spoken of and whom it is paired with."""
        most = sorted(told, key=lambda side: -told[side].count)[:MOST_SIDES]
        for i, first in enumerate(most):
            for second in most[i + 1 :]:
                told_first, told_next = sorted((first, second), key=list(told).index)
                self.add(told[told_first].name, told[told_next].name, 0.0)
        side = max(told.values(), key=lambda spoken: spoken.count, default=None)
        if self.weights or side is None or side.count < LEAST_SPOKEN:
            return
        for pair in pairs:  # "the red-and-blacks drew 2-2 with X"
            if pair.score is None and may_be_side(pair.second, self.language, True):
                self.add(side.name, pair.second, 1.0)

    def add_results(self, text: str, told: dict[str, Spoken], lead: list[tuple[int, int]]) -> None:
        """Two sides of one sentence that says how they played, more so with the score; less where it is about a third."""
        words = self.language
        verdict = compiled(words.wins + words.loses + words.draws + words.versus + words.at_home + words.receives)
        over = compiled(words.score_over)
        beaten = compiled(words.wins + words.loses + words.draws)
        aside, elsewhere = compiled(words.earlier_matches + words.long_won), compiled(words.elsewhere)
        for start, end in lead:
            for m in SENTENCE.finditer(text, start, end):
                folded = _without_asides(fold_in_place(m.group()), aside)
                shadow = _behind_opening(as_shadow(folded), aside)
                if aside.search(shadow) or elsewhere.match(shadow):
                    continue
                scores = find_scores(folded, 0, len(folded), words)
                if not verdict.search(shadow) and not any(over.match(as_shadow(folded[s.end :])) for s in scores):
                    continue
                places = [
                    place for place in _places_in(text, m, told, verdict, words) if folded[place[0] - m.start()] != " "
                ]
                places = _of_one_kind(places)
                places = _with_subject(places, told, m.start(), folded, scores, words)
                met = [next(group) for _, group in groupby(places, key=itemgetter(1))]
                for (at, first), (to, second) in pairwise(met):
                    between = as_shadow(folded[max(at - m.start(), 0) : to - m.start()])
                    if len(met) < 3 or at < m.start() or verdict.search(between) or between.count(" ") < TOGETHER:
                        about = met[0][1] in (first, second)
                        weight = RESULT_TOLD * (1 + about * bool(scores)) - (not about)
                        direct = about and at < LEAD and told[first].listed and told[second].listed
                        behind = [as_shadow(folded[to - m.start() : score.start]) for score in scores]
                        direct = direct and _verdict_ends(between, beaten, words)
                        weight += BEATEN * (direct and (not scores or not all(map(beaten.search, behind))))
                        self.add(told[first].name, told[second].name, weight)

    def weigh_names(self, names: list[Named]) -> None:
        """A pair counts by how likely its names are those of sides that play; the likeliest ones may play each other though
        nothing else says so. A club plays no country.
        """
        for first, second in combinations(sorted(names[:MOST_NAMES], key=lambda named: min(named.spans)), 2):
            if frozenset(identity(named.name, self.language) for named in (first, second)) not in self.weights:
                self.add(first.name, second.name, UNPAIRED)
        odds = {key: named.odds for named in names for key in (identity(named.name, self.language), named.identity)}
        for key in self.weights:
            told = [odds[side] if side in odds else _odds_of_part(side, names) for side in key]
            less, more = sorted(max(-MOST_ODDS, min(MOST_ODDS, odd)) for odd in told)
            self.weights[key] += less + MORE * more
            self.weights[key] -= CLUB_AND_NATION * (len({fold(side) in nation_names() for side in key}) == 2)
            self.weights[key] -= ABROAD if set.isdisjoint(*map(_countries, key)) and all(map(_countries, key)) else 0.0


def _odds_of_part(side: str, names: list[Named]) -> float:
    """The odds of the likeliest name that is part of another, which no run of words is: "Alba Celtic" where there is a Celtic."""
    words = set(fold(side).split())
    return max((named.odds for named in names if named.words < words), default=UNNAMED)


def _beside_play(text: str, place: int, spoken: Spoken, words: Language) -> bool:
    """Whether a name tells there where something happened, or who stands beside a side in the table."""
    heads = heads_report(text, place, place + len(spoken.name))
    return heads or in_place(text, place, words) or ranked(text, place, words)


def _of_one_kind(places: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """The nations alone where two are named, as a club beside them is only whose town or player it is."""
    nations = [(p, side) for p, side in places if fold(side) in nation_names()]
    return nations if len({side for _, side in nations}) > 1 else places


def _without_asides(folded: str, aside: re.Pattern[str]) -> str:
    """A sentence with spaces for what it tells between commas of an earlier match: "T, beaten last week by T, won 2-0"."""
    parts = folded.split(",")
    told = (0 < n < len(parts) - 1 and aside.search(as_shadow(part)) is not None for n, part in enumerate(parts))
    return ",".join(" " * len(part) if apart else part for part, apart in zip(parts, told, strict=True))


def _behind_opening(shadow: str, aside: re.Pattern[str]) -> str:
    """A sentence without what it opens with where that, up to a comma, holds words for an earlier match behind others: "Beaten
    last week, T won 2-0".
    """
    opening, _, rest = shadow.partition(" , ")
    return rest if rest and not aside.match(opening) and aside.search(opening) else shadow


def _places_in(
    text: str, m: re.Match[str], told: dict[str, Spoken], verdict: re.Pattern[str], words: Language
) -> list[tuple[int, str]]:
    """Where a sentence names sides as such: in no town's place, at no place of the table, and in no brackets that tell how
    others played, "third like X (held by Y)".
    """
    places = sorted((p, side) for side in told for p in told[side].places if m.start() <= p < m.end())
    places = [(p, side) for p, side in places if not _beside_play(text, p, told[side], words)]
    asides = [aside.span() for aside in ASIDE.finditer(text, *m.span()) if verdict.search(_shadow_of(aside.group()))]
    return [(p, side) for p, side in places if not any(first < p < after for first, after in asides)]


def _shadow_of(words: str) -> str:
    return as_shadow(fold_in_place(words))


def _verdict_ends(between: str, verdict: re.Pattern[str], language: Language) -> bool:
    """Whether words for winning, losing or drawing stand among the last words before a side, no comma behind them, nor a verb
    of which only the place is told: "drew and nearly took it away from T".
    """
    behind = [between[m.end() :].split() for m in verdict.finditer(between)]
    near = [words for words in behind if "," not in words and len(words) <= NEAR_VERDICT]
    return any(len(words) < FAR_PLACE or words[-1] not in language.of for words in near)


def _with_subject(
    places: list[tuple[int, str]],
    told: dict[str, Spoken],
    start: int,
    folded: str,
    scores: Sequence[Score],
    words: Language,
) -> list[tuple[int, str]]:
    """The sides of a sentence at their places; the one told of last goes ahead of one that it is said to have played by a
    score, no other side standing before: "The 1-1 with T", "the 2-1 win, from behind, over T".
    """
    if not places or not scores or places[0][0] - start < scores[0].end:
        return places
    between = as_shadow(folded[scores[0].end : places[0][0] - start]).split()
    before = [(p, side) for side in told for p in told[side].places if p < start and side != places[0][1]]
    faces = 0 < len(between) <= 2 and between[0] in words.against
    over = {phrase.split()[0] for phrase in map(fold, words.score_over) if "(" not in phrase} - words_of(
        words.determiners
    )
    faces = faces or (len(between) <= FAR_FACED and bool(over & {*between[-2:]} - single_words(words.host_before)))
    return [max(before), *places] if faces and before else places


def _countries(side: str) -> set[str]:
    """The countries that have a club of this canonical name."""
    return gazetteer.club_countries().get(side, set())


def _named_in(label: str, told: dict[str, Spoken], language: Language) -> str:
    """The side that a line-up's label names, where it says more than that: "SC Braga lined up with"; one that no list has
    where it is the one they play for: "es spielten für T".
    """
    if (cut := cut_short(label, told)) is not None:
        return cut
    words = f" {fold(label)} "
    named = [s.name for s in told.values() if s.listed and f" {fold(s.name)} " in words]
    last = max(named, key=lambda name: words.rfind(f" {fold(name)} ") + len(fold(name)), default=label)
    lead = [fold(one) for one in language.to]
    ends = {f"{one} {fold(s.name).split()[-1]} ": s.name for s in told.values() for one in lead if not s.listed}
    last = next((name for end, name in ends.items() if words.endswith(f" {end}")), last)
    return last if len(label) > LONGEST_NAME // 2 else label


def cut_short(name: str, told: dict[str, Spoken]) -> str | None:
    """The one side that the text names in full of which this is the first or last word, if many have it, or the
    initials: "TuS", "Rovers", "SCK".
    """
    folded = fold(name)
    common = folded in SHARED_WORDS or folded in gazetteer.club_words()
    if " " in name or (is_known(name) and not common):
        return None
    head = folded if is_initials(name) or common else ""
    ends = {s.name: fold(s.name).split() for s in told.values()}
    long = {side for side, words in ends.items() if head in (words[0], words[-1]) or folded == initials(side)}
    return long.pop() if len(long) == 1 else None


def _pair_labelled(labels: list[str], pairs: list[Pair], language: Language) -> tuple[str, str] | None:
    """The two sides named together elsewhere that the labels of the line-ups stand for: "SEA", "BAY" for Seattle
    and Bay FC.
    """
    for pair in sorted(pairs, key=lambda p: (p.score is None, p.line)):
        fixture = Fixture(side_of(pair.first, language), side_of(pair.second, language))
        if {fixture.side(label) for label in labels} == {"home", "away"}:
            return pair.first, pair.second
    return None


def may_be_side(name: str, language: Language, scored: bool) -> bool:
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

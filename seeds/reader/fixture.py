"""Which match a text is about: the two sides, chosen among all that it names."""

import dataclasses
import re
from collections.abc import Sequence
from itertools import combinations, groupby, pairwise
from operator import itemgetter

from . import gazetteer
from .article import Article
from .labels import paragraph_end
from .likely_sides import Named, likely_sides
from .line_ups import LineUp
from .pairs import Pair, pairs_of_labels
from .scores import Score, find_scores
from .spans import Spans
from .spoken import LEAD, Spoken, identity, in_place, nation_names, ranked, sides_spoken
from .teams import (
    SHARED_WORDS,
    WEAK_WORDS,
    Side,
    initials,
    is_initials,
    is_known,
    separate,
    short_forms,
    side_of,
)
from .tokens import fold, fold_in_place
from .vocabulary import Language, as_shadow, compiled, single_words, words_of

AHEAD = 400  # characters within which one of the first lines says what a text is about
EARLY = 1200  # characters within which one of the first lines is no list of other results below a short report
MOST_SIDES = 4  # of those a text speaks of most that may play each other
KNOWN = 0.9  # log-odds from which on it is known who is at home


RESULT_TOLD = 1.0  # what a sentence weighs that tells how two sides played, and again where it gives a score
BEATEN = 3.0  # what more it weighs in the lead where words between them say who won
NEAR_VERDICT = 6  # words from such a word to the side that was beaten
TWO_CLUBS = 4.0  # and what parts two clubs of which one's name begins the other's
TOGETHER = 4  # words from one side to the next where a sentence that names more says that these played each other
SENTENCE = re.compile(r"\S(?:[^.!?\n]|[.](?=\S|\s[a-z]))*")
FAR_FACED = 8  # words and signs from a score to the side that it was reached against
MOST_NAMES = 5  # of the likeliest that may play each other though nothing else says so
UNPAIRED = -2.0  # what speaks against those
UNNAMED = -2.5  # the log-odds of a side that the model has not judged
MOST_ODDS = 5.0  # beyond which they say no more
MORE = 0.5  # what the odds of the likelier side count beside those of the other
LEAST = -5.0  # what a pair has to count
CLUB_AND_NATION = 6.0
ABROAD = 0.5  # what speaks against two clubs that no country has both of
LEAST_SPOKEN = 2  # mentions of the one side known, where the other is told only as its opponent
LONGEST_INITIALS = 3  # letters
LONGEST_NAME = 30  # characters of a line-up's label that is a side's name


@dataclasses.dataclass
class Fixture:
    """The match a text is about: its sides, home first by the log-odds `odds`, and the places that name both together."""

    home: Side
    away: Side
    odds: float = 0.0
    pairs: list[Pair] = dataclasses.field(default_factory=list)

    @property
    def home_known(self) -> bool:
        """Whether the text lets one know who is at home."""
        return self.odds >= KNOWN

    def by_odds(self, odds: float) -> "Fixture":
        """The same with home first, by the log-odds that the side now first is at home."""
        home, away = (self.home, self.away) if odds >= 0 else (self.away, self.home)
        return dataclasses.replace(self, home=home, away=away, odds=abs(odds))

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
    words = {word for word in folded.split() if len(word) > 1} - WEAK_WORDS  # "U.C." makes no "C" the side's
    own = {w for name in side.names for w in name.split()} - WEAK_WORDS
    if words & own:
        return 1 + len(words & own) / len(words)
    if 0 < len(folded) <= 4:
        joined, first = fold(side.name).replace(" ", ""), "".join(w[0] for w in fold(side.name).split())
        return 0.8 if joined.startswith(folded) or folded in (first, initials(side.name)) else 0
    return 0.7 if len(folded) >= 5 and any(w.startswith(folded[:5]) for w in own) else 0


def choose_fixture(article: Article, pairs: list[Pair], lead: list[tuple[int, int]]) -> Fixture | None:
    """The two sides that an article is about; None when it names no two.

    Sides named together count by where they stand (headlines most) and whether a score stands with them; the labels of two
    line-ups count more; so do sentences of the lines `lead` that tell how two of them played; and every pair counts by how
    likely the model judges each of its names to be that of a side that plays. In doubt the first told.
    """
    text, language, line_ups, surnames = article.text, article.language, article.line_ups, article.in_full
    told = sides_spoken(text, article.tokens, language, surnames)
    listed = Spans((u.start, paragraph_end(text, u.start)) for u in line_ups)
    pairs = [p for p in pairs if not listed.touch(p.start, p.start + 1)]  # "5 Grassi, 8 Kovalenko" tells no score
    usable = [
        p
        for p in [_by_names(p, told, language) for p in pairs] + pairs_of_labels(line_ups)
        if all(_may_be_side(n, language, bool(p.score) and p.line < 8) for n in (p.first, p.second))
        and (p.score or not any(fold(n) in surnames and not is_known(n) for n in (p.first, p.second)))
    ]
    options = Options(language)
    options.add_pairs(usable)
    options.add_labels(line_ups, usable, told)
    options.add_spoken(told, pairs)
    options.add_results(text, told, lead)
    options.weigh_names(likely_sides(article, told))
    best = max(options.weights, key=lambda key: options.weights[key], default=None)
    if best is None or options.weights[best] < LEAST:
        return None
    fixture = _fixture(best, options.names[best], usable, told, text, language)
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
        short, long = sorted((fold(first), fold(second)), key=len)
        two = weight >= TWO_CLUBS and is_known(first) and is_known(second)  # "Dundee", "Dundee United"
        if len(key) == 2 and (two or not long.startswith(f"{short} ")):  # "Everton", "Everton Viña del Mar"
            self.weights[key] = self.weights.get(key, 0.0) + weight
            self.names.setdefault(key, (first, second))

    def add_pairs(self, pairs: list[Pair]) -> None:
        """Sides named together, more so in headlines, early and with a score."""
        for pair in pairs:
            early = pair.line < 8 and (pair.line < 3 or pair.start < EARLY)
            ahead = (pair.line < 3 or pair.headline) and pair.start < AHEAD
            near = 4.0 if ahead else 2.0 if early else 0.5
            self.add(pair.first, pair.second, near + (2.0 if pair.score and early else 0.5 if pair.score else 0.0))

    def add_labels(self, line_ups: list[LineUp], pairs: list[Pair], told: dict[str, Spoken]) -> None:
        """The two sides of two line-ups; where the text gives one alone, its side and each that the text speaks of."""
        words = self.language
        verdict = compiled(words.wins + words.loses + words.draws)  # "the eleven that drew at home with T"
        labels = [u.label.text for u in line_ups if len(fold(u.label.text)) > 1 and u.label.text[0] not in "(["]
        labels = [label for label in labels if not verdict.search(as_shadow(fold_in_place(label)))][:2]
        labels = [_named_in(label, told) for label in labels]
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
            if pair.score is None and _may_be_side(pair.second, self.language, True):
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
                folded = fold_in_place(m.group())
                shadow = _behind_opening(as_shadow(folded), aside)
                if aside.search(shadow) or elsewhere.match(shadow):
                    continue
                scores = find_scores(folded, 0, len(folded), words)
                if not verdict.search(shadow) and not any(over.match(as_shadow(folded[s.end :])) for s in scores):
                    continue
                places = sorted((p, side) for side in told for p in told[side].places if m.start() <= p < m.end())
                places = [(p, side) for p, side in places if not (in_place(text, p, words) or ranked(text, p, words))]
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
                        direct = direct and _verdict_ends(between, beaten)
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


def _of_one_kind(places: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """The nations alone where two are named, as a club beside them is only whose town or player it is."""
    nations = [(p, side) for p, side in places if fold(side) in nation_names()]
    return nations if len({side for _, side in nations}) > 1 else places


def _behind_opening(shadow: str, aside: re.Pattern[str]) -> str:
    """A sentence without what it opens with where that, up to a comma, holds words for an earlier match behind others: "Beaten
    last week, T won 2-0".
    """
    opening, _, rest = shadow.partition(" , ")
    return rest if rest and not aside.match(opening) and aside.search(opening) else shadow


def _verdict_ends(between: str, verdict: re.Pattern[str]) -> bool:
    """Whether words for winning, losing or drawing stand among the last words before a side, no comma behind them."""
    behind = [between[m.end() :] for m in verdict.finditer(between)]
    return any("," not in words and words.count(" ") <= NEAR_VERDICT for words in behind)


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


def _named_in(label: str, told: dict[str, Spoken]) -> str:
    """The side that a line-up's label names, where it says more than that: "SC Braga lined up with"."""
    if (cut := _cut_short(label, told)) is not None:
        return cut
    words = f" {fold(label)} "
    named = [s.name for s in told.values() if s.listed and f" {fold(s.name)} " in words]
    last = max(named, key=lambda name: words.rfind(f" {fold(name)} ") + len(fold(name)), default=label)
    return last if len(label) > LONGEST_NAME // 2 else label


def _cut_short(name: str, told: dict[str, Spoken]) -> str | None:
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


def _by_names(pair: Pair, told: dict[str, Spoken], language: Language) -> Pair:
    """A pair with the names of the sides for the nicknames of sides that the text names too."""
    meanings = gazetteer.name_index(language.code).nicknames
    named = []
    for name in (pair.first, pair.second):
        meant = [] if is_known(name) else [side for side in meanings.get(fold(name), ()) if side in told]
        named.append(told[meant[0]].name if len(meant) == 1 else _cut_short(name, told) or name)
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
    key: frozenset[str],
    names: tuple[str, str],
    pairs: list[Pair],
    told: dict[str, Spoken],
    text: str,
    language: Language,
) -> Fixture:
    own = [p for p in pairs if frozenset((identity(p.first, language), identity(p.second, language))) == key]
    best = max(own, key=lambda p: (p.score is not None, len(p.first) + len(p.second), -p.line), default=None)
    names = (best.first, best.second) if best else names
    spelled = [(name, _spelled_out(name, told, language, best is None)) for name in names]
    chosen = (_in_small_letters(name if full.isupper() else full, text, language) for name, full in spelled)
    home, away = (side_of(name, language) for name in chosen)
    separate(home, away)
    return Fixture(home, away, pairs=own)


def _spelled_out(name: str, told: dict[str, Spoken], language: Language, label: bool) -> str:
    """The name that the text gives a side elsewhere when this one is but a label's, "Rep of Ireland", in capitals, "ASM" is
    Monaco, "P. Ferreira" Paços de Ferreira, is what the club is called besides, "Killie", or when that one says that it is
    the club's women.
    """
    side = told.get(own := identity(name, language))
    cut = name.isupper() or name[1:3] == ". " or not set(fold(name).split()) - WEAK_WORDS
    if side is None:
        return name
    cut = cut or (label and _shortens(name, side.name))
    apart = side.name == own and not any(
        word.startswith(part) for part in fold(name).split() for word in fold(own).split()
    )
    return side.name if cut or apart or gazetteer.team_key(side.name).endswith("|women") else name


def _in_small_letters(name: str, text: str, language: Language) -> str:
    """A name in capitals as the text spells it elsewhere, if but a word of it: "FIRST VIENNA FC" is First Vienna FC."""
    words = re.findall(r"[^\W\d_]{2,}", name) if name.isupper() else []
    told = {word for word in words if re.search(rf"\b{word.capitalize()}\b", text)}

    def spelled(m: re.Match[str]) -> str:
        word = m.group()
        small = m.start() > 0 and word.lower() in words_of(language.determiners) | {*language.of}
        return word.lower() if small else word.capitalize() if word in told or len(word) > LONGEST_INITIALS else word

    return re.sub(r"[^\W\d_]{2,}", spelled, name) if told else name


def _shortens(short: str, name: str) -> bool:
    """Whether each word of a name begins as one of the longer name's does: "Rep of Ireland", "Man City"."""
    pairs = list(zip(fold(short).split(), fold(name).split(), strict=False))
    return len(short) < len(name) and all(a[0] == b[0] for a, b in pairs) and pairs[0][1].startswith(pairs[0][0])


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

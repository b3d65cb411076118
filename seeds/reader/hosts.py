"""Which of the two sides is at home."""

import math
import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from .fixture import KNOWN, Fixture
from .lexicon import find_phrases
from .line_ups import LineUp
from .scene import Scene
from .teams import OPPOSITE, Side
from .this_match import of_this_match
from .tokens import Tokens, fold, fold_in_place
from .told_scores import EARLY_SCENES
from .verdicts import DASHES, clause_around, first_side, is_opponent, stands_behind, verdicts_in, winner_by
from .vocabulary import Language, Phrases, single_words, words_of

SURE = 5.0  # the log-odds where a result line or two line-ups name the hosts first
ENOUGH = 2.0  # and those from which on whose men the hosts' are says nothing more
CLAUSE_ENDS = (";", ":", ".")
MAN = 0.85  # what each man says else
MOST_MEN = 2  # beyond whom more say nothing
NEAR_MAN = 2  # words from him to the side that he is said to play for
NEAR_OTHER = 12  # words from a word for playing away to another side, at whose match they may have been
FAR_GUEST = 6  # words from a verb of receiving to the side received
NEAR_HOST = 3  # words from a verb of playing at home to the side that it is said of
LEAD_SCENES = 4  # those in which a report says where it was played


class Report(NamedTuple):
    """What says which side is at home: the sides, the words, and the sentences that speak of this match, in order."""

    fixture: Fixture
    tokens: Tokens
    scenes: list[Scene]

    @property
    def sides(self) -> dict[str, Side]:
        """Both sides by what they are for now."""
        return {"home": self.fixture.home, "away": self.fixture.away}

    @property
    def loud(self) -> list[Scene]:
        """The sentences that speak of this match."""
        return [scene for scene in self.scenes if not scene.hushed]


def home_and_away(
    fixture: Fixture, line_ups: list[LineUp], tokens: Tokens, read_scenes: Callable[[], list[Scene]]
) -> Fixture:
    """The fixture with home first: as a result line or two line-ups have the sides, else by all that speaks for either. The
    scenes are read only where they have to tell.
    """
    labelled = [side for u in line_ups if u.label.text and (side := fixture.side(u.label.text))][:2]
    if (pair := next((p for p in fixture.pairs if p.score or p.line < 3), None)) is not None:
        odds = -SURE if fixture.side(pair.first) == "away" else SURE
    elif len(set(labelled)) == 2:
        odds = SURE if labelled[0] == "home" else -SURE
    else:
        odds = _odds(Report(fixture, tokens, read_scenes()))
    return fixture.by_odds(odds)


def _odds(report: Report) -> float:
    """The log-odds that the side named "home" for now is at home."""
    odds = 0.0
    for weight, cue in EVIDENCE:
        told = Counter(cue(report))
        odds += weight * ((told["home"] > told["away"]) - (told["home"] < told["away"]))
    return odds


def with_players(fixture: Fixture, scenes: list[Scene]) -> Fixture:
    """The fixture with what the hosts' and the visitors' men add, once their sides are known: "the visitors levelled
    through P". Nothing where the text itself names the hosts.
    """
    if fixture.odds >= ENOUGH:
        return fixture
    told = Counter(_men(scenes))
    men = max(-MOST_MEN, min(MOST_MEN, told["home"] - told["away"]))
    odds = fixture.odds + MAN * men
    agreed = men * odds > 0  # then "the hosts" are named by them
    return fixture.by_odds(math.copysign(max(abs(odds), KNOWN), odds) if agreed else odds)


def _men(scenes: list[Scene]) -> Iterator[str]:
    """The side at home by each man that is told as the hosts' or the visitors'."""
    for scene in (scene for scene in scenes if not scene.hushed):
        words = scene.language
        for phrases, hosts in ((words.home_side, True), (words.away_side, False)):
            for span in scene.hits(phrases):
                if (side := _man_of(scene, *span)) is not None:
                    yield side if hosts else OPPOSITE[side]


def _man_of(scene: Scene, first: int, after: int) -> str | None:
    """The side of the one right before the words for a side, "P for the visitors", else of the one named near behind them in
    their clause.
    """
    end = next((i for i in range(after, len(scene.items)) if scene.items[i].shadow in CLAUSE_ENDS), len(scene.items))
    named = [i for i, item in enumerate(scene.items[:end]) if item.kind in ("person", "team")]
    before = [i for i in named if first - NEAR_MAN <= i < first and scene.clause_begin(first) <= i]
    of = [i for i in named if after <= i and scene.case(i) == "of"]
    behind = [i for i in named if after <= i <= after + NEAR_HOST or i in of]
    i = before[-1] if before else behind[0] if behind else None
    if i is None or scene.items[i].kind == "team" or scene.case(i) in ("on", "against", "to"):
        return None
    side = scene.items[i].value.side if scene.items[i].value is not None else None
    faced = any(i < cue[0] < first for cue, _ in verdicts_in(scene))  # "the men of P beat the visitors"
    return (OPPOSITE[side] if faced else side) if side in OPPOSITE else None


# --- what says who is at home ----------------------------------------------------------------------------------------


def _ground(report: Report) -> Iterator[str]:
    """The side whose ground is named first; where both are named, none counts that is said of another match, and rather
    one named with a score.
    """
    sides, tokens = report.sides, report.tokens
    grounds = {side: find_phrases(tokens, one.grounds, capital=True) for side, one in sides.items()}
    named = [(i, _in_town(report.fixture, tokens, j) or side) for side, found in grounds.items() for i, j, _ in found]
    if len({side for _, side in named}) == 2:
        elsewhere = [_earlier_in(scene) for scene in report.scenes if scene.hush_from is not None]
        named = [n for n in named if not any(a <= tokens[n[0]].start < b for a, b in elsewhere)]
        told = [(s.start, s.end) for s in report.loud if s.of_kind("score")]
        named = [n for n in named if any(a <= tokens[n[0]].start < b for a, b in told)] or named
    yield from [side for _, side in sorted(named)[:1]]


def _earlier_in(scene: Scene) -> tuple[int, int]:
    """The part text[start:end] of a sentence that speaks of another match."""
    end = scene.end if scene.hush_until is None else scene.items[scene.hush_until].start
    return scene.items[scene.hush_from or 0].start, end


def _in_town(fixture: Fixture, tokens: Tokens, j: int) -> str | None:
    """The side whose town is named behind a ground that ends at token j, as other towns have one too: "Olimpico di Torino"."""
    behind = {token.folded for token in tokens[j + 1 : j + 2]}
    own = [side for side in OPPOSITE if behind & getattr(fixture, side).towns]
    return own[0] if len(own) == 1 else None


def _town(report: Report) -> Iterator[str]:
    """The side in whose town the lead says that they met, where the other has another one: "played in T's town"."""
    sides, tokens = report.sides, report.tokens
    scenes = [scene for scene in report.scenes[:LEAD_SCENES] if not scene.hushed]
    lead = [scene for scene in scenes if not scene.has(scene.language.earlier_matches)]
    for side, one in sides.items() if lead else ():
        places = single_words(lead[0].language.host_before + lead[0].language.in_town)
        for i, j, _ in find_phrases(tokens, one.towns - sides[OPPOSITE[side]].towns, capital=True):
            opens = any(tokens[i].start == scene.start for scene in lead)
            there = (i and tokens[i - 1].folded in places) or (opens and _dash_follows(tokens, j))
            if there and any(scene.start <= tokens[i].start < scene.end for scene in lead):
                yield side


def _dash_follows(tokens: Tokens, j: int) -> bool:
    """Whether a dash with a space before it stands at token j, as behind the town that heads a report."""
    dash = tokens[j : j + 1]
    return bool(dash) and dash[0].text in DASHES and dash[0].start > tokens[j - 1].end


def _dateline(report: Report) -> Iterator[str]:
    """The side of the town that a report begins with, as an agency's does: "Kiel (dpa) - ", "ALMELO - "."""
    for scene in report.scenes[:6]:
        items = scene.items[:8]
        if scene.kind == "prose" and [item.shadow for item in items] == ["T", "."] and items[0].value.side in OPPOSITE:
            yield items[0].value.side
            return
        if len(items) == 8 and items[0].kind == "team" and items[0].value.side in OPPOSITE and _heads(scene):
            yield items[0].value.side
            return


def _heads(scene: Scene) -> bool:
    """Whether the side that a sentence begins with is the town that heads the report."""
    items = scene.items[:8]
    dash = next((i for i, item in enumerate(items) if item.shadow in DASHES), None)
    if not dash:
        return [item.shadow for item in items[1:4:2]] == ["(", ")"] and items[2].loud  # "Kiel (SID) "
    if items[dash].start - items[dash - 1].end < 1 or not scene.items[dash + 1 : dash + 2]:
        return False
    bracketed = items[1].shadow == "(" and items[dash - 1].shadow == ")"
    return scene.items[dash + 1].kind != "team" and (dash == 1 or bracketed or items[0].loud)


def _named_ground(report: Report) -> Iterator[str]:
    """The side that a ground is called after: "Viola Park", "Stadio Pescara"."""
    capital = {token.start for token in report.tokens if token.is_capital}
    for scene in report.loud:
        words = {fold(word) for word in scene.language.venue_words}
        for one, other in pairwise(scene.items):
            side = first_side([one, other])
            if side is not None and any(item.shadow in words and item.start in capital for item in (one, other)):
                yield side


def _pitch(report: Report) -> Iterator[str]:
    """The side on whose pitch the first sentences say that they played: "at T", "sul campo del T"."""
    for scene in report.loud[:EARLY_SCENES]:
        others = [i for i in scene.of_kind("team") if scene.items[i].value.side == "other"]
        for first, after in scene.hits(scene.language.host_before):
            if any(abs(i - first) <= NEAR_OTHER for i in others) or _is_no_place(scene, first, after):
                continue
            article = any(item.kind == "word" and len(item.shadow) <= 3 for item in scene.items[after : after + 1])
            if (side := first_side(scene.items[after : after + 1 + article])) is not None:
                yield side
        if not others and (side := _met_at(scene)) is not None:
            yield side
    for scene in report.loud[:LEAD_SCENES]:
        yield from _in_its_town(scene)


def _in_its_town(scene: Scene) -> Iterator[str]:
    """The side in whose town, which gives it its name, a sentence says that the other one played: "T lost in T"."""
    words = scene.language
    places, faced = single_words(words.in_town), {after for _, after in scene.hits(words.versus)}
    sides = {i: scene.items[i].value.side for i in scene.of_kind("team")}
    for i, side in sides.items():
        there = i > 0 and scene.items[i - 1].shadow in places and i not in faced
        if there and side in OPPOSITE and OPPOSITE[side] in sides.values():
            yield side


def _is_no_place(scene: Scene, first: int, after: int) -> bool:
    """Whether words that could tell where it was played tell over whom a score right before them was, "2-0 on T", or in
    which side somebody comes on.
    """
    words = scene.language
    over = any((hit, end) == (first, after) for hit, end in scene.hits(words.score_over))
    beaten = over and first > 0 and scene.items[first - 1].kind == "score"
    return beaten or (after - first == 1 and scene.has(words.sub_verb, words.sub_on, words.sub_off))


def _met_at(scene: Scene) -> str | None:
    """The side "at" which a clause with a score says who won or lost, or how the other one named in it fared: "beim Meister T
    gewannen die T mit S", "sich mit einem S beim T Luft verschafft".
    """
    grounds = _ground_words(scene.language)
    cues = [hit for hit, _ in verdicts_in(scene)] + scene.hits(scene.language.draws)
    for i in (i for i in scene.of_kind("team") if not _is_no_place(scene, i - 1, i)):
        if any(after == i for _, after in scene.hits(scene.language.receives)):
            continue
        first, after = clause_around(scene, i)
        told = any(item.kind == "score" for item in scene.items[first:after])
        named = {item.value.side for item in scene.items[first:after] if item.kind == "team"}
        fared = named == set(OPPOSITE) or any(first <= cue < after for cue, _ in cues)
        if told and fared and stands_behind(scene, i, grounds) and scene.items[i].value.side in OPPOSITE:
            return str(scene.items[i].value.side)
    return None


@cache
def _ground_words(language: Language) -> frozenset[str]:
    """The prepositions with which phrases before a host end: "at", "beim"; none of "a win over T"."""
    ends = {w for p in language.host_before for w in re.findall(r"[a-z]+", fold_in_place(p).rpartition(" ")[2])}
    return single_words(language.on) & ends


def _called(report: Report) -> Iterator[str]:
    """The side that "the hosts" or "the visitors" is said of, "the visitors from T", "the hosts T", or whom it beat or lost
    to: "T beat the hosts".
    """
    for scene in report.loud:
        words = scene.language
        bind = (*words.of, *words.hails_from)
        for phrases, hosts in ((words.home_side, True), (words.away_side, False)):
            for first, after in scene.hits(phrases):
                bound = scene.items[after : after + 1] != [] and scene.items[after].shadow in bind
                if (side := first_side(scene.items[after + bound :][:1])) is not None:
                    yield side if hosts else OPPOSITE[side]
                elif (side := _played(scene, first)) is not None:
                    yield OPPOSITE[side] if hosts else side


def _played(scene: Scene, i: int) -> str | None:
    """The side that a clause says to have beaten or lost to whoever item i names."""
    begin = scene.clause_begin(i)
    cues = [cue for cue, _ in verdicts_in(scene) if begin < cue[0] and cue[1] <= i <= cue[1] + NEAR_HOST]
    return first_side([item for item in scene.items[begin : cues[0][0]] if item.kind == "team"]) if cues else None


def _plays_at_home(report: Report) -> Iterator[str]:
    """The side that is said to play among its own, or to have the other one as its guests: "T at home", "welcomed T"."""
    for scene in report.loud[:EARLY_SCENES]:
        yield from _said_of(scene, scene.language.at_home)
        for _, after in scene.hits(scene.language.receives):
            if (guest := _guest(scene, after)) is not None:
                yield OPPOSITE[guest]


def _guest(scene: Scene, after: int) -> str | None:
    """The side right behind words for receiving somebody, small words aside, other ones too where an article marks whom it is
    done to; the second of two, as the first does it.
    """
    sides, objects = [], words_of(scene.language.object_articles)
    for item in scene.items[after : after + FAR_GUEST]:
        if item.kind == "team":
            sides.append(item.value.side)
        elif item.kind != "word" or (len(item.shadow) > 4 and not objects):
            break
    return sides[-1] if sides and sides[-1] in OPPOSITE else None


def _plays_away(report: Report) -> Iterator[str]:
    """The side at home to one that is said to play on foreign ground."""
    for scene in report.loud[:EARLY_SCENES]:
        yield from (OPPOSITE[side] for side in _said_of(scene, scene.language.at_away))


def _said_of(scene: Scene, phrases: Phrases) -> Iterator[str]:
    for first, after in scene.apart(phrases, scene.language.host_before, scene.language.home_side):
        if (side := _at_place(scene, first, after)) is not None:
            yield side


def _at_place(scene: Scene, first: int, after: int) -> str | None:
    """The side of whom words for being at home or away are said: named ahead, or behind unless it is the one played
    against: "lost at home to T", "welcomed T".
    """
    headed = 2 if scene.items[0].kind == "team" and _heads(scene) else 0
    ahead = next(
        (i for i in scene.of_kind("team") if headed <= i < first and scene.items[i].value.side in OPPOSITE), None
    )
    if ahead is not None:
        side = str(scene.items[ahead].value.side)
        return OPPOSITE[side] if is_opponent(scene, ahead) else side
    i = next((i for i in scene.of_kind("team") if i >= after and scene.items[i].value.side in OPPOSITE), None)
    if i is None:
        return None
    words = scene.language
    lost = any(hit[0] < first or (hit[0] < i <= hit[1] + 2) for hit, _ in verdicts_in(scene))
    near = [item.shadow for item in scene.items[after:i]]
    if near and near[0] in words.of and len(near) == 1:
        return str(scene.items[i].value.side)  # "the home win of T"
    if after - first == 1 and len(near) > NEAR_HOST:
        return None  # "recebeu a bola ... da goleira chilena"
    object_of = not near or (len(near) == 1 and near[0] in words_of(words.side_articles + " " + words.determiners))
    beaten = len(near) <= 2 or any(first < hit[0] and i <= hit[1] + 2 for hit, _ in verdicts_in(scene))
    faced = is_opponent(scene, i) or object_of or (lost and beaten and scene.case(i) != "")
    side = str(scene.items[i].value.side)
    return OPPOSITE[side] if faced else side


def _away_winner(report: Report) -> Iterator[str]:
    """The one beaten by a winner whose fewer goals a sentence tells first, as only the visitors' are, "T won by 0-1"; no score
    beyond it may be told near, "T turned a 0-1 into a 2-1".
    """
    early = report.loud[:EARLY_SCENES]
    most = max(
        (item.value.first + item.value.second for s in early for item in s.items if item.kind == "score"), default=0
    )
    for scene in early:
        for i in scene.of_kind("score") if scene.hits(scene.language.wins) else ():
            score = scene.items[i].value
            last = score.first < score.second and score.first + score.second == most
            winner = winner_by(scene, i) if last and of_this_match(scene, i) else None
            if winner is not None:
                yield OPPOSITE[winner]


def _named_first(report: Report) -> Iterator[str]:
    """The side that is named first."""
    yield from [s for scene in report.scenes if (s := first_side(scene.items)) is not None][:1]


def _named_together(report: Report) -> Iterator[str]:
    """The side named first, where two named together begin with it too."""
    for side in _named_first(report):
        if report.fixture.pairs and report.fixture.side(report.fixture.pairs[0].first) == side:
            yield side


# What each says for a side, as log-odds.
EVIDENCE: tuple[tuple[float, Callable[[Report], Iterator[str]]], ...] = (
    (4.0, _dateline),
    (3.0, _ground),
    (2.5, _pitch),
    (2.0, _called),
    (2.0, _named_ground),
    (2.0, _town),
    (1.5, _plays_at_home),
    (1.5, _plays_away),
    (3.0, _away_winner),
    (0.8, _named_first),
    (1.0, _named_together),
)

"""Which of the two sides is at home."""

import dataclasses
import re
from collections.abc import Callable
from functools import cache
from itertools import pairwise

from .fixture import Fixture
from .lexicon import find_phrases
from .line_ups import LineUp
from .result import EARLY_SCENES, of_this_match
from .scene import Scene
from .teams import OPPOSITE
from .tokens import Tokens, fold, fold_in_place
from .verdicts import DASHES, clause_around, first_side, is_opponent, stands_behind, verdicts_in, winner_by
from .vocabulary import Language, single_words, words_of

NEAR_OTHER = 12  # words from a word for playing away to another side, at whose match they may have been
NEAR_HOST = 3  # words from a single word for playing at home to the side that it is said of
CLAUSE_ENDS = (";", ".")
LEAD_SCENES = 4  # those in which a report says where it was played


def home_and_away(
    fixture: Fixture, line_ups: list[LineUp], tokens: Tokens, read_scenes: Callable[[], list[Scene]]
) -> Fixture:
    """The fixture with home first, where the text lets one know: a result line, a ground, the line-ups, words for
    hosts. The scenes are read only where these words have to tell.
    """
    if any(p.score or p.line < 3 for p in fixture.pairs):
        first = next(p for p in fixture.pairs if p.score or p.line < 3)
        return dataclasses.replace(_ordered(fixture, first.first), home_known=True)
    ground = _ground_side(fixture, tokens, read_scenes)
    if ground is not None:
        return dataclasses.replace(fixture if ground == "home" else fixture.swapped(), home_known=True)
    scenes = read_scenes()
    dated = _dateline_side(scenes) or _town_side(fixture, tokens, scenes)
    if dated is not None:
        return dataclasses.replace(fixture if dated == "home" else fixture.swapped(), home_known=True)
    labelled = [side for u in line_ups if u.label.text and (side := fixture.side(u.label.text))]
    if len(set(labelled[:2])) == 2:
        return dataclasses.replace(fixture if labelled[0] == "home" else fixture.swapped(), home_known=True)
    host = _named_ground(scenes, tokens) or _host(scenes) or OPPOSITE.get(_away_winner(scenes) or "")
    if host is not None:
        return dataclasses.replace(fixture if host == "home" else fixture.swapped(), home_known=True)
    return dataclasses.replace(fixture, home_known=bool(fixture.pairs))


def host_by_players(scenes: list[Scene]) -> str | None:
    """The side at home by whose men the hosts' or the visitors' are, where their sides are known: "the visitors levelled
    through P"; None where as many words speak for either.
    """
    told: list[str] = []
    for scene in (scene for scene in scenes if not scene.hushed):
        words = scene.language
        for phrases, hosts in ((words.home_side, True), (words.away_side, False)):
            men = [_man_of(scene, *span) for span in scene.hits(phrases)]
            told += [side if hosts else OPPOSITE[side] for side in men if side is not None]
    home, away = told.count("home"), told.count("away")
    return None if home == away else "home" if home > away else "away"


def _man_of(scene: Scene, first: int, after: int) -> str | None:
    """The side of the one named before the words for a side in their clause, "P headed over for the visitors", else of the
    first one behind them who acts or is bound by "of".
    """
    end = next((i for i in range(after, len(scene.items)) if scene.items[i].shadow in CLAUSE_ENDS), len(scene.items))
    named = [i for i, item in enumerate(scene.items) if item.kind in ("person", "team")]
    before = [i for i in named if scene.clause_begin(first) <= i < first]
    i = before[-1] if before else next((i for i in named if after <= i < end), None)
    if i is None or scene.items[i].kind == "team" or scene.case(i) in ("on", "against", "to"):
        return None
    side = scene.items[i].value.side if scene.items[i].value is not None else None
    faced = any(i < cue[0] < first for cue, _ in verdicts_in(scene))  # "the men of P beat the visitors"
    return (OPPOSITE[side] if faced else side) if side in OPPOSITE else None


def _ordered(fixture: Fixture, first: str) -> Fixture:
    return fixture if fixture.side(first) != "away" else fixture.swapped()


def _ground_side(fixture: Fixture, tokens: Tokens, read_scenes: Callable[[], list[Scene]]) -> str | None:
    """The side whose ground is named first; where both are named, none counts that is said of another match, and rather
    one named with a score.
    """
    grounds = {side: find_phrases(tokens, getattr(fixture, side).grounds, capital=True) for side in OPPOSITE}
    named = [(i, _in_town(fixture, tokens, j) or side) for side, found in grounds.items() for i, j, _ in found]
    if len({side for _, side in named}) == 2:
        scenes = read_scenes()
        elsewhere = [_earlier_in(scene) for scene in scenes if scene.hush_from is not None]
        named = [n for n in named if not any(a <= tokens[n[0]].start < b for a, b in elsewhere)]
        told = [(s.start, s.end) for s in scenes if not s.hushed and s.of_kind("score")]
        named = [n for n in named if any(a <= tokens[n[0]].start < b for a, b in told)] or named
    return min(named)[1] if named else None


def _earlier_in(scene: Scene) -> tuple[int, int]:
    """The part text[start:end] of a sentence that speaks of another match."""
    end = scene.end if scene.hush_until is None else scene.items[scene.hush_until].start
    return scene.items[scene.hush_from or 0].start, end


def _in_town(fixture: Fixture, tokens: Tokens, j: int) -> str | None:
    """The side whose town is named behind a ground that ends at token j, as other towns have one too: "Olimpico di Torino"."""
    behind = {token.folded for token in tokens[j + 1 : j + 2]}
    own = [side for side in OPPOSITE if behind & getattr(fixture, side).towns]
    return own[0] if len(own) == 1 else None


def _town_side(fixture: Fixture, tokens: Tokens, scenes: list[Scene]) -> str | None:
    """The side in whose town the lead says that they met, where the other has another one: "played in T's town"."""
    if not scenes or not fixture.home.towns.isdisjoint(fixture.away.towns):
        return None
    places = single_words(scenes[0].language.host_before)
    lead = scenes[min(LEAD_SCENES, len(scenes)) - 1].end
    for side in OPPOSITE:
        for i, j, _ in find_phrases(tokens, getattr(fixture, side).towns, capital=True):
            if tokens[i].start < lead and ((i and tokens[i - 1].folded in places) or _is_dateline(tokens, i, j)):
                return side
    return None


def _is_dateline(tokens: Tokens, i: int, j: int) -> bool:
    """Whether a town's name heads a report: at the begin of a sentence, a dash with spaces behind it."""
    dash = tokens[j : j + 1]
    begins = i == 0 or tokens[i - 1].text in ".!?:"
    return begins and bool(dash) and dash[0].text in DASHES and dash[0].start > tokens[j - 1].end


def _dateline_side(scenes: list[Scene]) -> str | None:
    """The side of the town that a report begins with, as an agency's does: "Kiel (dpa) - ", "ALMELO - "."""
    for scene in scenes[:6]:
        items = scene.items[:8]
        if scene.kind == "prose" and [item.shadow for item in items] == ["T", "."] and items[0].value.side in OPPOSITE:
            return items[0].value.side
        if len(items) < 8 or items[0].kind != "team" or items[0].value.side == "other":
            continue
        dash = next((i for i, item in enumerate(items) if item.shadow in DASHES), None)
        agency = [item.shadow for item in items[1:4:2]] == ["(", ")"] and items[2].loud
        if agency and not dash:
            return items[0].value.side  # "Kiel (SID) "
        if not dash or items[dash].start - items[dash - 1].end < 1 or scene.items[dash + 1 : dash + 2] == []:
            continue
        if scene.items[dash + 1].kind == "team":
            continue
        if dash == 1 or (items[1].shadow == "(" and items[dash - 1].shadow == ")") or items[0].loud:
            return items[0].value.side
    return None


def _named_ground(scenes: list[Scene], tokens: Tokens) -> str | None:
    """The side that a ground is called after: "Viola Park", "Stadio Pescara"."""
    capital = {token.start for token in tokens if token.is_capital}
    for scene in (scene for scene in scenes if not scene.hushed):
        words = {fold(word) for word in scene.language.venue_words}
        for one, other in pairwise(scene.items):
            side = first_side([one, other])
            if side is not None and any(item.shadow in words and item.start in capital for item in (one, other)):
                return side
    return None


def _host(scenes: list[Scene]) -> str | None:
    """The side at home by words for who receives, who travels (the first sentences only), and on whose pitch."""
    for place, scene in enumerate(scene for scene in scenes if not scene.hushed):
        words = scene.language
        others = [i for i in scene.of_kind("team") if scene.items[i].value.side == "other"]
        for first, after in scene.hits(words.host_before) if place < EARLY_SCENES else ():
            if any(abs(i - first) <= NEAR_OTHER for i in others) or _beaten_so(scene, first, after):
                continue
            article = any(item.kind == "word" and len(item.shadow) <= 3 for item in scene.items[after : after + 1])
            if (side := first_side(scene.items[after : after + 1 + article])) is not None:
                return side
        if place < EARLY_SCENES and not others and (side := _met_at(scene)) is not None:
            return side
        for phrases, hosts in ((words.home_side, True), (words.away_side, False)):
            for _, after in scene.hits(phrases):
                if (side := _named_so(scene, after)) is not None:
                    return side if hosts else OPPOSITE[side]
        for phrases, hosts in ((words.at_home, True), (words.at_away if place < EARLY_SCENES else (), False)):
            for first, after in scene.hits(phrases):
                if (side := _at_place(scene, first, after)) is not None:
                    return side if hosts else OPPOSITE[side]
    return None


def _beaten_so(scene: Scene, first: int, after: int) -> bool:
    """Whether words that could tell where it was played tell over whom a score right before them was: "2-0 on T"."""
    over = any((hit, end) == (first, after) for hit, end in scene.hits(scene.language.score_over))
    return over and first > 0 and scene.items[first - 1].kind == "score"


def _met_at(scene: Scene) -> str | None:
    """The side "at" which a clause with a score says who won or lost: "beim Meister T gewannen die T mit S"."""
    grounds = _ground_words(scene.language)
    for i in (i for i in scene.of_kind("team") if not _beaten_so(scene, i - 1, i)):
        first, after = clause_around(scene, i)
        told = any(item.kind == "score" for item in scene.items[first:after])
        verdict = any(first <= hit[0] < after for hit, _ in verdicts_in(scene))
        if told and verdict and stands_behind(scene, i, grounds) and scene.items[i].value.side in OPPOSITE:
            return str(scene.items[i].value.side)
    return None


@cache
def _ground_words(language: Language) -> frozenset[str]:
    """The prepositions with which phrases before a host end: "at", "beim"; none of "a win over T"."""
    ends = {w for p in language.host_before for w in re.findall(r"[a-z]+", fold_in_place(p).rpartition(" ")[2])}
    return single_words(language.on) & ends


def _away_winner(scenes: list[Scene]) -> str | None:
    """The winner whose fewer goals a sentence tells first, as only the visitors' are: "T won by 0-1"."""
    for scene in scenes[:EARLY_SCENES]:
        for i in scene.of_kind("score") if not scene.hushed and scene.hits(scene.language.wins) else ():
            if scene.items[i].value.first < scene.items[i].value.second and of_this_match(scene, i):
                return winner_by(scene, i)
    return None


def _named_so(scene: Scene, after: int) -> str | None:
    """The side that "the hosts" or "the visitors" is said of: "the visitors from T", "the hosts T"."""
    words = scene.language
    bound = scene.items[after : after + 1] and scene.items[after].shadow in (*words.of, *words.hails_from)
    return first_side(scene.items[after + bool(bound) :][:1])


def _at_place(scene: Scene, first: int, after: int) -> str | None:
    """The side of whom words for being at home or away are said: named ahead, or behind unless it is the one played
    against: "lost at home to T", "welcomed T".
    """
    ahead = next((i for i in scene.of_kind("team") if i < first and scene.items[i].value.side in OPPOSITE), None)
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

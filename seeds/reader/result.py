"""The result: who is at home, the final score, and the running scores told along the way."""

import dataclasses
import re
from collections.abc import Callable
from functools import cache
from itertools import pairwise

from .assemble import Event
from .claims import OPPOSITE
from .fixture import Fixture
from .labels import Label
from .lexicon import find_phrases
from .line_ups import LineUp
from .pairs import Pair
from .scene import Item, Scene
from .scores import KICKS, Score, find_scores
from .tokens import Tokens, fold, fold_in_place
from .vocabulary import Language, as_shadow, compiled, single_words, words_of

CLAUSE_ENDS = (",", ";", ":")
HEADLINES = 3  # the first scenes, where they are any
MOST_BETWEEN = 3  # goals from one score told to the next; more are another match's
NEAR_BREAK = 4  # words from "at the break" to its score
EARLY_SCENES = 8  # later ones speak of the next match too
NEAR_OTHER = 12  # words from a word for playing away to another side, at whose match they may have been
NEAR_OBJECT = 8  # words from a verb of winning to the side beaten
DASHES = ("-", "–", "—")
NEAR_FACED = 3  # words from "against" to the side that is meant
NEAR_KICKS = 3  # words and signs from a word for the kicks from the spot to their score
NEAR_HOST = 3  # words from a single word for playing at home to the side that it is said of
LEAD_SCENES = 4  # those in which a report says where it was played
LAST_SCENES = 4  # those in which a report sums up


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


def _ordered(fixture: Fixture, first: str) -> Fixture:
    return fixture if fixture.side(first) != "away" else fixture.swapped()


def _ground_side(fixture: Fixture, tokens: Tokens, read_scenes: Callable[[], list[Scene]]) -> str | None:
    """The side whose ground is named first; where both are named, none counts that is said of another match."""
    grounds = {side: find_phrases(tokens, getattr(fixture, side).grounds, capital=True) for side in OPPOSITE}
    named = [(i, side) for side, found in grounds.items() for i, _, _ in found]
    if len({side for _, side in named}) == 2:
        elsewhere = [(s.items[s.hush_from].start, s.end) for s in read_scenes() if s.hush_from is not None]
        named = [n for n in named if not any(a <= tokens[n[0]].start < b for a, b in elsewhere)]
    return min(named)[1] if named else None


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
            side = _first_side([one, other])
            if side is not None and any(item.shadow in words and item.start in capital for item in (one, other)):
                return side
    return None


def _host(scenes: list[Scene]) -> str | None:
    """The side at home by words for who receives, who travels (the first sentences only), and on whose pitch."""
    for place, scene in enumerate(scene for scene in scenes if not scene.hushed):
        words = scene.language
        others = [i for i in scene.of_kind("team") if scene.items[i].value.side == "other"]
        for first, after in scene.hits(words.host_before) if place < EARLY_SCENES else ():
            if any(abs(i - first) <= NEAR_OTHER for i in others):
                continue
            article = any(item.kind == "word" and len(item.shadow) <= 3 for item in scene.items[after : after + 1])
            if (side := _first_side(scene.items[after : after + 1 + article])) is not None:
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


def _met_at(scene: Scene) -> str | None:
    """The side "at" which a clause with a score says who won or lost: "beim Meister T gewannen die T mit S"."""
    grounds = _ground_words(scene.language)
    for i in scene.of_kind("team"):
        first, after = _clause(scene, i)
        told = any(item.kind == "score" for item in scene.items[first:after])
        verdict = any(first <= hit[0] < after for hit, _ in _verdicts(scene))
        if told and verdict and _led_to(scene, i, grounds) and scene.items[i].value.side in OPPOSITE:
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
            if scene.items[i].value.first < scene.items[i].value.second and _of_this_match(scene, i):
                return _winner(scene, i)
    return None


def _named_so(scene: Scene, after: int) -> str | None:
    """The side that "the hosts" or "the visitors" is said of: "the visitors from T", "the hosts T"."""
    words = scene.language
    bound = scene.items[after : after + 1] and scene.items[after].shadow in (*words.of, *words.hails_from)
    return _first_side(scene.items[after + bool(bound) :][:1])


def _at_place(scene: Scene, first: int, after: int) -> str | None:
    """The side of whom words for being at home or away are said: named ahead, or behind unless it is the one played
    against: "lost at home to T", "welcomed T".
    """
    ahead = next((i for i in scene.of_kind("team") if i < first and scene.items[i].value.side in OPPOSITE), None)
    if ahead is not None:
        side = str(scene.items[ahead].value.side)
        return OPPOSITE[side] if _is_opponent(scene, ahead) else side
    i = next((i for i in scene.of_kind("team") if i >= after and scene.items[i].value.side in OPPOSITE), None)
    if i is None:
        return None
    words = scene.language
    lost = any(hit[0] < first for hit, _ in _verdicts(scene))
    near = [item.shadow for item in scene.items[after:i]]
    if near and near[0] in words.of and len(near) == 1:
        return str(scene.items[i].value.side)  # "the home win of T"
    if after - first == 1 and len(near) > NEAR_HOST:
        return None  # "recebeu a bola ... da goleira chilena"
    object_of = not near or (len(near) == 1 and near[0] in words_of(words.side_articles + " " + words.determiners))
    faced = _is_opponent(scene, i) or object_of or (lost and len(near) <= 2 and scene.case(i) != "")
    side = str(scene.items[i].value.side)
    return OPPOSITE[side] if faced else side


@dataclasses.dataclass
class Result:
    """The final score as (home, away) with where it is told; `sure` when a result line gives it, not a sentence.

    `verdict` when that sentence says who won, `passing` when it tells a goal or a minute.
    """

    final: tuple[int, int] | None = None
    at: tuple[int, int] | None = None
    sure: bool = False
    verdict: bool = False
    passing: bool = False
    half_time: tuple[int, int] | None = None
    half_time_at: tuple[int, int] | None = None
    shootout: tuple[int, int] | None = None
    shootout_at: tuple[int, int] | None = None

    def swap(self) -> None:
        """Exchange home and away in the final score."""
        self.final = self.final[::-1] if self.final else None


def result_of(folded: str, fixture: Fixture, scenes: list[Scene], labels: list[Label], language: Language) -> Result:
    """The result from a line that sets both sides beside a score, else from a list of scorers with the score that each
    made, else from a sentence that says who won.
    """
    for pair in sorted(fixture.pairs, key=lambda p: p.line):
        if pair.score is not None:
            return _from_line(folded, pair, fixture, language)
    if (listed := _listed(folded, labels, language)) is not None:
        return Result((listed.first, listed.second), (listed.start, listed.end), verdict=True)
    for scene in (*scenes[:12], *scenes[12:][-LAST_SCENES:]):
        if not _under_way(scene) and (told := _told_in(scene)) is not None:
            return _with_half(Result(*told, verdict=True), scene)
    reached = _score_reached(scenes)
    return _as_headed(reached, scenes) if reached is not None else Result()


def _score_reached(scenes: list[Scene]) -> Result | None:
    """The last of the scores that prose tells on the way up, each leaving both sides no fewer goals than the one before."""
    goals: tuple[int, int] | None = None
    last: Result | None = None
    for place, scene in enumerate(scenes):
        if scene.hushed or scene.kind == "ticker" or (last is None and place >= EARLY_SCENES):
            continue
        if scene.has(scene.language.half_time):
            continue
        for i in (i for i in scene.of_kind("score") if _of_this_match(scene, i) and not _only_near(scene, i)):
            score: Score = scene.items[i].value
            if scene.has(scene.language.shootout) and score.first != score.second:
                continue  # the kicks'
            ways = ((score.first, score.second), (score.second, score.first))
            way = next((w for w in ways if goals is None or (w[0] >= goals[0] and w[1] >= goals[1])), None)
            if way is not None and (goals is None or sum(way) <= sum(goals) + MOST_BETWEEN):
                passing = bool(scene.of_kind("minute")) or _by_a_goal(scene, i) or way == (0, 0)
                goals, last = way, Result(way, (score.start, score.end), passing=passing)
    return last


def _with_half(result: Result, scene: Scene) -> Result:
    """A result with the score at the break that stands in brackets behind it: "won 3-1 (1-0)"."""
    i = next((i for i in scene.of_kind("score") if (scene.items[i].start, scene.items[i].end) == result.at), None)
    if i is None or _after(scene, i) != "(S" or result.final is None:
        return result
    full, half = scene.items[i].value, scene.items[i + 2]
    if not _within(half.value, full) or (full.first == full.second and half.value.first != half.value.second):
        return result
    goals = _ordered_goals(half.value, (full.first, full.second) != result.final)
    return dataclasses.replace(result, half_time=goals, half_time_at=(half.start, half.end))


def _listed(folded: str, labels: list[Label], language: Language) -> Score | None:
    """The last of the scores in a list of scorers that go up by one goal from nil-nil: "Goles: 1-0, Alba; 1-1, Bruni"."""
    for label in labels:
        last, steps = (0, 0), find_scores(folded, label.end, label.until, language) if label.what == "scorers" else ()
        for score in steps:
            if (score.first, score.second) not in ((last[0] + 1, last[1]), (last[0], last[1] + 1)):
                break
            last = score.first, score.second
        else:
            if steps:
                return steps[-1]
    return None


def _as_headed(result: Result, scenes: list[Scene]) -> Result:
    """A score of prose that does not say who won, the winner's goals first where the first headline to tell says it."""
    assert result.final is not None
    less, more = sorted(result.final)
    for scene in (s for s in scenes[:HEADLINES] if s.kind == "headline" and not s.hushed):
        told = [(side, wins) for cue, wins in _verdicts(scene) if (side := _side_near(scene, *cue)) is not None]
        winners = {side if wins else OPPOSITE[side] for side, wins in told}
        if len(winners) == 1 and more > less:
            final = (more, less) if winners == {"home"} else (less, more)
            return dataclasses.replace(result, final=final, verdict=True)
    return result


def _from_line(folded: str, pair: Pair, fixture: Fixture, language: Language) -> Result:
    """A result line's scores: the final one first, then half-time; where a shoot-out is told, the drawn one is
    final.
    """
    assert pair.score is not None
    away_first = fixture.side(pair.first) == "away"
    stop = folded.find("\n", pair.score.end)
    following = "\n".join(folded[pair.score.end :].split("\n")[:2])
    rest = list(find_scores(folded, pair.score.end, pair.score.end + len(following), language))
    stop = len(folded) if stop < 0 else stop
    final, others = pair.score, rest
    result = Result(sure=True)
    near = as_shadow(folded[pair.score.start : min(stop + 120, len(folded))])
    if compiled(language.shootout).search(near):
        final, kicks = _settled_by_kicks(pair.score, rest)
        if kicks is not None:
            result.shootout, result.shootout_at = _ordered_goals(kicks, away_first), (kicks.start, kicks.end)
    if between := KICKS.fullmatch(folded, final.start, final.end):
        kicks = Score(final.start, final.end, int(between[2]), int(between[3]))
        result.shootout, result.shootout_at = _ordered_goals(kicks, away_first), (kicks.start, kicks.end)
    result.final, result.at = _ordered_goals(final, away_first), (final.start, final.end)
    half = next(
        (
            s
            for s in others
            if s is not final and s.start < stop and _within(s, final) and "(" in folded[final.end : s.start]
        ),
        None,
    )
    if half is not None and result.shootout is None:
        result.half_time, result.half_time_at = _ordered_goals(half, away_first), (half.start, half.end)
    return result


def _settled_by_kicks(first: Score, rest: list[Score]) -> tuple[Score, Score | None]:
    """(final, kicks): the drawn score is the match's; the other tells the kicks, with the goals added in where
    both exceed it.
    """
    near = [first, *rest[:3]]
    drawn = next((s for s in near if s.first == s.second), None)
    decided = next((s for s in near if s.first != s.second), None)
    if drawn is None:
        return first, None
    if decided is not None and decided is first and min(decided.first, decided.second) > drawn.first:
        decided = dataclasses.replace(decided, first=decided.first - drawn.first, second=decided.second - drawn.second)
    return drawn, decided


def _within(half: Score, final: Score) -> bool:
    return half.first <= final.first and half.second <= final.second


def _ordered_goals(score: Score, away_first: bool) -> tuple[int, int]:
    return (score.second, score.first) if away_first else (score.first, score.second)


def turn_by_goals(result: Result, events: list[Event]) -> bool:
    """Turn a score of prose that does not say who won where the goals fit it better the other way round; True
    when turned.
    """
    if result.sure or result.verdict or result.final is None:
        return False
    home, away = (sum(e.type == "goal" and e.side == side for e in events) for side in ("home", "away"))
    as_told = abs(home - result.final[0]) + abs(away - result.final[1])
    turned = abs(home - result.final[1]) + abs(away - result.final[0])
    if 0 == turned < as_told or turned + 2 < as_told:  # short of a perfect fit, the order told weighs more
        result.swap()
        return True
    return False


def is_running(result: Result, events: list[Event]) -> bool:
    """Whether a score told in passing is one on the way to the result: the goals told go beyond it on a side, and
    fall short on none.
    """
    told = goals_told(events)
    if result.verdict or not result.passing or result.final is None or told is None:
        return False
    return sum(told) > sum(result.final) and all(more >= less for more, less in zip(told, result.final, strict=True))


def _under_way(scene: Scene) -> bool:
    """Whether a ticker's line is of a minute before the last: its score is no result."""
    return scene.base is not None and scene.base.minute < 90


def _told_in(scene: Scene) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """A score in a sentence with a word for winning, losing or drawing, the winner's goals first."""
    if scene.hushed and (scene.hush_from is None or _speaks_of_others(scene)):
        return None
    breaks = _of_the_break(scene)
    marks = [
        i for i in scene.of_kind("score")
        if i not in breaks
        and _of_this_match(scene, i)
        and not (_timed(scene, i) or _by_a_goal(scene, i) or _only_near(scene, i))
    ]  # fmt: skip
    if scene.has(scene.language.shootout):  # the drawn one is the match's, the other the kicks'
        drawn = [i for i in marks if scene.items[i].value.first == scene.items[i].value.second]
        if drawn:
            return _score_at(scene, drawn[0])
        named = scene.hits(scene.language.shootout)
        kicks = {_clause(scene, hit) for hit, _ in named}
        near = [i for _, after in named for i in range(after, after + NEAR_KICKS)]  # "on penalties, by 4-2"
        marks = [i for i in marks if _clause(scene, i) not in kicks and i not in near]
    if (told := _in_order(scene, marks)) is not None:
        return told
    cues = [hit for hit, _ in _verdicts(scene)]
    marks.sort(key=lambda i: min((abs(i - first) for first, _ in cues), default=0))
    with_half = [i for i in marks if _after(scene, i) == "(S"]
    for i in with_half or marks:
        score = scene.items[i].value
        assert isinstance(score, Score)
        at = (score.start, score.end)
        goals = (max(score.first, score.second), min(score.first, score.second))
        if goals[0] == goals[1]:
            if (scene.has(scene.language.draws) and not _on_the_way(scene, i)) or scene.kind == "headline":
                return goals, at
            continue
        winner = _winner(scene, i)
        if winner is not None:
            return (goals if winner == "home" else goals[::-1]), at
    return None


def _only_near(scene: Scene, i: int) -> bool:
    """Whether a score is one that a goal did not make: "saved them from the 0-2", "missed the ball for 2-0"."""
    return any(first < i < after for first, after in scene.hits(scene.language.goal_wasted, whole=True))


def _on_the_way(scene: Scene, i: int) -> bool:
    """Whether something is told to have happened at a score, "at 0-0", and the draw in another clause."""
    first, last = _clause(scene, i)
    at = i > 0 and scene.items[i - 1].shadow in single_words(scene.language.on)
    return at and not any(first <= hit < last for hit, _ in scene.hits(scene.language.draws))


def _timed(scene: Scene, i: int) -> bool:
    """Whether a goal's minute stands with a score in brackets, or behind it: "(2-1, 59)", "(59: 2-1)", "2-1 (59)"."""
    before = "".join(item.shadow for item in scene.items[max(i - 3, 0) : i])
    behind = "".join(item.shadow for item in scene.items[i + 1 : i + 4])
    return behind.startswith(("(M", ",M)")) or before.endswith(("(M,", "(M:"))


def _by_a_goal(scene: Scene, i: int) -> bool:
    """Whether a score is one that a goal makes: "hizo el 1-0 para T"."""
    verdicts = [after for (_, after), _ in _verdicts(scene)]
    makes = [first for first, after in scene.hits(scene.language.goal) if first < i and i in (after - 1, after)]
    return any(not any(first - 1 <= after <= i + 1 for after in verdicts) for first in makes)


def _in_order(scene: Scene, marks: list[int]) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """The one score behind both sides joined by an "and" tells their goals in this order: "between T and T, 3-4"."""
    if len(marks) != 1:
        return None
    for i in scene.of_kind("team"):
        pair = [item.value.side for item in scene.items[i : i + 3 : 2] if item.kind == "team"]
        joined = i + 2 < marks[0] and scene.items[i + 1].shadow in scene.language.conjunctions
        if joined and pair in (["home", "away"], ["away", "home"]):
            goals, at = _score_at(scene, marks[0])
            return (goals if pair[0] == "home" else goals[::-1]), at
    return None


def _of_the_break(scene: Scene) -> set[int]:
    """The scores of a sentence that are half-time's: each the nearest one to words for the break, behind them rather."""
    scores = scene.of_kind("score")
    found: set[int] = set()
    for first, after in scene.hits(scene.language.half_time):
        near = [(i - after if i >= after else first - 1 - i + 0.5, i) for i in scores]
        near = [(gap, i) for gap, i in near if gap <= NEAR_BREAK and not scene.breaks(min(i, first), max(i, first))]
        found.update(i for _, i in sorted(near)[:1])
    return found


def _score_at(scene: Scene, i: int) -> tuple[tuple[int, int], tuple[int, int]]:
    item = scene.items[i]
    return (item.value.first, item.value.second), (item.start, item.end)


def _after(scene: Scene, i: int) -> str:
    """The two signs or things behind an item: "(M" behind a running score with its goal's minute."""
    return "".join(item.shadow for item in scene.items[i + 1 : i + 3])


def _speaks_of_others(scene: Scene) -> bool:
    named = {item.value.side for item in scene.items if item.kind == "team"}
    return "other" in named and not {"home", "away"} <= named


def _clause(scene: Scene, i: int) -> tuple[int, int]:
    """(first item, item after the last) of the clause that an item stands in; brackets belong to what they follow."""
    first = after = i
    while first > 0 and scene.items[first - 1].shadow not in CLAUSE_ENDS:
        first -= 1
    while after < len(scene.items) and scene.items[after].shadow not in CLAUSE_ENDS:
        after += 1
    return first, after


def _of_this_match(scene: Scene, i: int) -> bool:
    """Whether no word for an earlier time is about a score: one in a clause with a score is about that one only. What
    is said of what, "in the first leg of their tie", tells this match's round.
    """
    for hit, end in scene.hits(scene.language.earlier_matches):
        if end < len(scene.items) and scene.items[end].shadow in scene.language.of:
            continue
        first, after = _clause(scene, hit)
        alone = not any(item.kind == "score" for item in scene.items[first:after])
        if alone or first <= i < after:
            return False
    return True


def _winner(scene: Scene, at: int) -> str | None:
    """The side that won by the score at item `at`: the one it is for, else by a verdict, of its clause first and told before."""
    words = scene.language
    for hit, after in scene.hits(words.score_for):
        if hit == at + 1 and (side := _first_side(scene.items[after : after + 3])) is not None:
            return side
    for hit, after in scene.hits(words.score_over):
        if hit == at + 1 and (side := _first_side(scene.items[after : after + 1])) is not None:
            return OPPOSITE[side]
    first, last = _clause(scene, at)
    for cue, wins in sorted(_verdicts(scene), key=lambda v: (not first <= v[0][0] < last, v[0][0] > at)):
        side = _side_near(scene, *cue)
        if side is not None:
            return side if wins else OPPOSITE[side]
    return _faced_winner(scene, at)


def _faced_winner(scene: Scene, at: int) -> str | None:
    """The winner by a score that is told from the view of whoever plays at the side named behind it, or faces the only
    side named: "beim 3:2 bei T".
    """
    sides = [i for i in scene.of_kind("team") if scene.items[i].value.side in OPPOSITE]
    words = scene.language
    ground = [after for first, after in scene.hits(words.host_before) if first == at + 1 and after - first > 1]
    if ground and (host := _first_side(scene.items[ground[0] : ground[0] + 2])) is not None:
        return OPPOSITE[host] if scene.items[at].value.first > scene.items[at].value.second else host  # "4-3 at T's"
    facing = words_of(" ".join((*words.against, *words.on)))
    if scene.kind == "headline":
        return None
    first, after = _clause(scene, at)
    sides = sides[_heads_report(scene) :]
    if len(sides) > 1:
        sides = [i for i in sides if first <= i < after]
    faced = [i for i in sides if _led_to(scene, i, facing)]
    told_by_subject = len(faced) < len(sides) or (at > 0 and scene.items[at - 1].shadow in words.on)
    if told_by_subject and not faced:
        faced = [i for i in sides if _led_to(scene, i, single_words(words.host_before))]
    met, acting = ({scene.items[i].value.side for i in sides if (i in faced) == there} for there in (True, False))
    if len(met) != 1 or met & acting or not (told_by_subject or at < sides[0]):
        return None
    score, side = scene.items[at].value, str(*met)
    return OPPOSITE[side] if score.first > score.second else side


def _heads_report(scene: Scene) -> bool:
    """Whether a sentence begins with the town that heads a report: "T - "."""
    head = scene.items[:2]
    return len(head) == 2 and head[0].kind == "team" and head[1].shadow in DASHES and head[1].start > head[0].end


def _led_to(scene: Scene, i: int, words: frozenset[str]) -> bool:
    """Whether one of some words stands near before a side, with words alone between."""
    for item in reversed(scene.items[max(i - NEAR_FACED, 0) : i]):
        if item.kind != "word":
            return False
        if item.shadow in words:
            return True
    return False


def _beaten_before(scene: Scene, i: int, cue: int) -> bool:
    """Whether a side is the object of another verb of winning, told with its subject before a cue: "T knocked out T,
    winning".
    """
    sides = scene.of_kind("team")
    return any(
        after <= i < min(after + NEAR_OBJECT, cue)
        and any(j < first for j in sides)
        and not any(after <= j < i for j in sides)
        for first, after in scene.hits(scene.language.wins)
        if after <= cue
    )


def _verdicts(scene: Scene) -> list[tuple[tuple[int, int], bool]]:
    """The words for winning (True) and losing; at one place the longer, "ha battuto", or the losing: "battuto".

    A word that may be either wins where a side stands behind it: "T renverse T".
    """
    words = scene.language
    won, lost = scene.hits(words.wins), scene.apart(words.loses, words.loses_not)
    lost = [hit for hit in lost if not (hit in won and _has_object(scene, hit[1]))]
    kept = [(hit, True) for hit in won if not any(a <= hit[0] and hit[1] <= b for a, b in lost)]
    return kept + [(hit, False) for hit in lost if not any(_inside(hit, other) for other in won)]


def _has_object(scene: Scene, after: int) -> bool:
    """Whether a side stands right behind a verb, with at most an article between."""
    return any(item.kind == "team" for item in scene.items[after : after + 1]) or (
        after + 1 < len(scene.items) and len(scene.items[after].shadow) < 4 and scene.items[after + 1].kind == "team"
    )


def _inside(hit: tuple[int, int], other: tuple[int, int]) -> bool:
    return hit != other and other[0] <= hit[0] and hit[1] <= other[1]


def _is_opponent(scene: Scene, i: int) -> bool:
    """Whether a word for playing against stands right before a side, articles aside."""
    words = [item.shadow if item.kind == "word" else "" for item in scene.items[max(0, i - 3) : i]]
    return any(word in scene.language.against for word in words)


def _is_faced(scene: Scene, i: int) -> bool:
    """Whether somebody plays against a side, or at its place: "in T"."""
    place = i > 0 and scene.items[i - 1].shadow in single_words(scene.language.host_before)
    return place or _is_opponent(scene, i) or _led_to(scene, i, words_of(" ".join(scene.language.on)))


def _first_side(items: list[Item]) -> str | None:
    return next((item.value.side for item in items if item.kind == "team" and item.value.side in OPPOSITE), None)


def _side_near(scene: Scene, first: int, after: int) -> str | None:
    """The side that is the subject of a cue: named before it or in it, else the one behind is the other's.

    A verb at the end of its clause has both before it, the subject first: "hat X den Y mit 3:1 besiegt". A side that
    somebody plays against is the other one.
    """
    before = [i for i in range(after) if scene.items[i].kind == "team" and scene.items[i].value.side in OPPOSITE]
    if before and any(item.shadow in scene.language.relatives for item in scene.items[before[-1] + 1 : first][:3]):
        return str(scene.items[before[-1]].value.side)  # "faced a T who won 3-1"
    before = [i for i in before if not scene.case(i) or _is_faced(scene, i)] or before
    before = [i for i in before if scene.items[min(i + 1, after)].shadow not in ("s", "'")] or before
    if (first, after) in scene.hits(scene.language.wins):
        before = [i for i in before if not _beaten_before(scene, i, first)] or before
    told = [scene.items[i].value.side for i in before]
    ends = after >= len(scene.items) or scene.items[after].kind == "sign"
    if ends and scene.language.verbs_last and len(told) > 1 and told[0] != told[-1]:
        return told[0]
    if before:
        return OPPOSITE[told[-1]] if _is_faced(scene, before[-1]) else told[-1]
    later = [i for i in scene.of_kind("team") if i >= after and scene.items[i].value.side in OPPOSITE]
    behind = scene.items[later[0]].value.side if later else None
    for hit, end in scene.hits(scene.language.score_for) if first and scene.items[first - 1].kind == "score" else ():
        if after <= hit and end < len(scene.items) and scene.items[end].kind == "team":
            return behind  # "0-7 debacle for X"
    won = (first, after) in scene.hits(scene.language.wins)
    if won and later and later[0] - after <= 2 and scene.case(later[0]) == "of":
        return behind  # "the victory of X"
    noun = first > 0 and scene.items[first - 1].shadow in words_of(scene.language.determiners)
    if later and noun and scene.commas(after, later[0]) and not scene.case(later[0]):
        return behind  # "after the defeat by 2-1, X"
    if len(later) > 1 and _is_opponent(scene, later[1]) and not _is_opponent(scene, later[0]):
        return behind  # the verb comes first: "mit 3:1 setzte sich X gegen Y durch"
    return OPPOSITE[behind] if behind else None


def running_scores(scenes: list[Scene], result: Result) -> dict[int, str]:
    """The side that has just scored, by the place of each running score told; "" where it cannot be known.

    A running score follows the one before by one goal, from nil-nil on; other scores in the text are no part of it. Both
    orders of a story are tried, and home or away first, as the result leaves room for more of the scores told; save
    where a score says whose it is: "1-0 for T".
    """
    marks = [
        (item, _side_ahead(scene, i))
        for scene in scenes
        if not scene.hushed and scene.kind != "headline"
        for i, item in enumerate(scene.items)
        if item.kind == "score" and not (result.verdict and result.at in (_at(item), _at(scene.items[max(i - 2, 0)])))
        if not _only_near(scene, i)
    ]
    swaps = sorted((False, True), key=lambda swap: -sum(_has_room(item.value, swap, result.final) for item, _ in marks))
    best: dict[int, str] = {}
    for order in (marks, marks[::-1]):
        for swap in swaps:
            steps = _chain(order, swap, result.final)
            if len(steps) > len(best):
                best = steps
    return best


def _at(item: Item) -> tuple[int, int]:
    return item.start, item.end


def _side_ahead(scene: Scene, at: int) -> str | None:
    """The side that a score is for, named right behind it: "1-0 for T"."""
    behind = (after for hit, after in scene.hits(scene.language.score_for) if hit == at + 1)
    return next((side for after in behind if (side := _first_side(scene.items[after : after + 1]))), None)


def _has_room(score: Score, swap: bool, final: tuple[int, int] | None) -> bool:
    """Whether a score can be one on the way to the result."""
    x, y = (score.second, score.first) if swap else (score.first, score.second)
    return final is None or (x <= final[0] and y <= final[1])


def _chain(marks: list[tuple[Item, str | None]], swap: bool, final: tuple[int, int] | None) -> dict[int, str]:
    home = away = 0
    steps: dict[int, str] = {}
    for item, ahead in marks:
        score: Score = item.value
        x, y = (score.second, score.first) if swap else (score.first, score.second)
        if ahead is not None and x != y and (x > y) != (ahead == "home"):
            x, y = y, x
        if final is not None and (x > final[0] or y > final[1]):
            continue
        if (x, y) == (home + 1, away):
            steps[item.start], home = "home", x
        elif (x, y) == (home, away + 1):
            steps[item.start], away = "away", y
    return steps


def goals_told(events: list[Event]) -> tuple[int, int] | None:
    """The result that the goals told add up to, (home, away); None where one of them has no side or none is told."""
    sides = [e.side for e in events if e.type == "goal"]
    if not sides or None in sides:
        return None
    return sides.count("home"), sides.count("away")

"""The result: the final score and the one at the break, from a line, or the likeliest by all that the text tells."""

import dataclasses
import re

from .fixture import Fixture
from .labels import Label
from .named_sides import Pair
from .outcomes_told import outcomes_told
from .scene import Scene
from .scores import KICKS, Score, find_scores
from .teams import OPPOSITE
from .told_events import Event
from .told_scores import Goals, Place, Told, scores_told
from .vocabulary import Language, as_shadow, compiled
from .weighing import VERDICTS, Telling, goals_weighed, likeliest

MINUTE_LINE = re.compile(r"\s*\(?\d{1,3}(?:\s?\+\s?\d{1,2})?(?:\s?['’′.:)–-]|\s?min|\s?h\b)")
NEAR_SCORE = 30  # characters behind a score in which it is said that kicks from the spot are counted in


@dataclasses.dataclass
class Result:
    """The final score as (home, away) with where it is told, if it is; `sure` when a result line gives it.

    `verdict` when it stands beside words for who won, or ends a list of scorers, or is what these words make of the goals
    told; `likely` when no score gives it nor do the goals told add up to it, but they and the words for who won make it
    likely.
    """

    final: Goals | None = None
    at: Place | None = None
    sure: bool = False
    verdict: bool = False
    likely: bool = False
    half_time: Goals | None = None
    half_time_at: Place | None = None
    shootout: Goals | None = None
    shootout_at: Place | None = None


def result_in_line(folded: str, fixture: Fixture, language: Language) -> Result:
    """The result from a line that sets both sides beside a score; an empty one without such a line."""
    told = sorted((pair for pair in fixture.pairs if pair.score is not None), key=lambda pair: pair.line)
    final = next((pair for pair in told if pair.score is not None and pair.score.ended), None) or next(iter(told), None)
    return _from_line(folded, final, fixture, language) if final and not _on_the_way(folded, final) else Result()


def _on_the_way(folded: str, pair: Pair) -> bool:
    """Whether a minute heads a pair's line, so that its score is none to end with: "19 min: GOAL! Alba 1-0 Bruna"; words for
    the end may stand behind it.
    """
    ended = pair.score is not None and pair.score.ended
    return not ended and MINUTE_LINE.match(folded, folded.rfind("\n", 0, pair.start) + 1) is not None


def result_told(
    folded: str, scenes: list[Scene], labels: list[Label], events: list[Event], language: Language
) -> Result:
    """The likeliest result by the scores told, the words for who won and the goals among the events."""
    listed = _listed(folded, labels, language)
    goals = (listed.first, listed.second) if listed is not None else None
    telling = Telling(scores_told(scenes), goals, outcomes_told(scenes), goals_weighed(events))
    final = likeliest(telling)
    if listed is not None and final == goals:
        return Result(final, (listed.start, listed.end), verdict=True)
    told = [score for score in telling.scores if final in score.ways() and score.manner not in ("aside", "half")]
    if not told and (won := _as_won(final, telling)) is not None:
        return Result(won, verdict=True, likely=True)
    if not told:
        return Result(final, likely=final is not None and final != _goals_told(events))
    told.sort(key=lambda score: (score.manner not in VERDICTS, score.manner == "run"))
    return _with_half(Result(final, told[0].at, verdict=told[0].manner in VERDICTS), told[0])


def _as_won(final: Goals | None, telling: Telling) -> Goals | None:
    """The result that the goals told make where the words for who won contradict the sides that they seemed to be of, no
    score being told: the winner has one or two more of them; None where nothing is contradicted.
    """
    winners = {outcome.winner for outcome in telling.outcomes}
    winner, goals = next(iter(winners), ""), len(telling.goals)
    if len(winners) != 1 or winner not in OPPOSITE or final is None or not goals or telling.scores:
        return None
    home, most = winner == "home", goals // 2 + 1
    if (final[0] > final[1]) if home else (final[0] < final[1]):
        return None
    return (most, goals - most) if home else (goals - most, most)


def _with_half(result: Result, told: Told) -> Result:
    """A result with the score at the break that stands in brackets behind it: "won 3-1 (1-0)"."""
    half = told.half
    if half is None or not _within(half, told.score) or (told.level and half.first != half.second):
        return result
    goals = _ordered_goals(half, (told.score.first, told.score.second) != result.final)
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
        if kicks is None and _counts_kicks(folded, final, language):
            return Result()
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


def _counts_kicks(folded: str, score: Score, language: Language) -> bool:
    """Whether words for the shoot-out right behind a score that is no draw say that its kicks are counted in: "5-6 dcr"."""
    behind = as_shadow(folded[score.end : score.end + NEAR_SCORE])
    return score.first != score.second and compiled(language.shootout).match(behind.removeprefix("( ")) is not None


def _within(half: Score, final: Score) -> bool:
    return half.first <= final.first and half.second <= final.second


def _ordered_goals(score: Score, away_first: bool) -> tuple[int, int]:
    return (score.second, score.first) if away_first else (score.first, score.second)


def _goals_told(events: list[Event]) -> Goals | None:
    """The result that the goals told add up to; None where one of them has no side or none is told."""
    sides = [e.side for e in events if e.type == "goal"]
    if not sides or None in sides:
        return None
    return sides.count("home"), sides.count("away")

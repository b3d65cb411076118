"""Whether a text reports a match that was played."""

from .assemble import Event
from .result import Result
from .scene import Scene
from .vocabulary import Language, compiled

SURE = (
    "goal",
    "missed_penalty",
    "shot",
    "disallowed_goal",
    "penalty_awarded",
    "red_card",
    "yellow_card",
    "substitution",
)


MOST_GOALS_EACH = 7  # of both sides: where both have more points, no football was played
MOST_GOALS = 17  # of both sides together
FIRST = 0.3  # the share of a text that tells what it is about
NEXT = 0.7  # the share of a text behind which a report speaks of the next match
HEADING = 50  # characters in which a preview says that it is one
HEADED = 4.0
AGAINST = 2.5  # what each phrase of a preview speaks against it
LEAST = 1.5  # what has to speak for a match


def reports_a_match(words: str, language: Language, result: Result, events: list[Event], scenes: list[Scene]) -> bool:
    """True where the text gives a result or tells events of football, and no preview or other sport speaks louder."""
    told = [e for e in events if e.type in SURE]
    if (
        _headed_by_sport(words, language)
        or compiled(language.no_football).search(words)
        or _other_points(result, scenes)
    ):
        return False
    if len(compiled(language.other_sports).findall(words)) >= 2 + len(told) // 4:
        return False
    if result.final is None:
        goals = any(e.type == "goal" and e.time is not None for e in told)
        return len(told) >= (2 if goals else 4) and not _previews(words, language)
    if not told and not result.sure and (_previews(words, language) or not (result.verdict or result.final == (0, 0))):
        return False
    timed = any(e.time is not None for e in told)
    spoken = 1.0 + 2.0 * result.verdict + 3.0 * result.sure + 0.5 * len(told) + timed
    return bool(scenes) and spoken >= LEAST and spoken > AGAINST * _previews(words, language)


def _previews(words: str, language: Language) -> float:
    """How often a text speaks of a match to come or long past: more so where it begins, and not at its end."""
    places = [m.start() for m in compiled(language.preview).finditer(words)]
    first, following = FIRST * len(words), NEXT * len(words)
    return sum(HEADED if at < HEADING else 1.5 if at < first else 1.0 for at in places if at < following)


def _other_points(result: Result, scenes: list[Scene]) -> bool:
    """Whether the scores told are of points, not of goals: both sides have too many in the result, or in two of them."""
    told = [item.value for scene in scenes if not scene.hushed for item in scene.items if item.kind == "score"]
    many = sum(min(score.first, score.second) > MOST_GOALS_EACH for score in told)
    final = result.final or (0, 0)
    return many > 1 or min(final) > MOST_GOALS_EACH or sum(final) > MOST_GOALS


def _headed_by_sport(words: str, language: Language) -> bool:
    """Whether a text begins with another sport's name as its heading: "Handball: "."""
    sport = compiled(language.other_sports).match(words)
    return sport is not None and words[sport.end() : sport.end() + 2] in (" :", " ,", " |", " -", " –")

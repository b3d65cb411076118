"""Whether a text reports a match that was played."""

from .assemble import Event
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


def reports_a_match(
    words: str, language: Language, final: tuple[int, int] | None, events: list[Event], scenes: list[Scene]
) -> bool:
    """True where the text gives a result or tells events of football, and no preview or other sport speaks louder."""
    told = sum(e.type in SURE for e in events)
    if (final is not None and min(final) > MOST_GOALS_EACH) or _headed_by_sport(words, language):
        return False
    if len(compiled(language.other_sports).findall(words)) >= 2 + told // 4:
        return False
    previews = len(compiled(language.preview).findall(words))
    timed = sum(e.time is not None for e in events if e.type in SURE)
    if previews and (final is None or timed <= 2 * previews):
        return False
    if final is None:
        return told >= 4
    return told >= 1 or (final == (0, 0) and bool(scenes))


def _headed_by_sport(words: str, language: Language) -> bool:
    """Whether a text begins with another sport's name as its heading: "Handball: "."""
    sport = compiled(language.other_sports).match(words)
    return sport is not None and words[sport.end() : sport.end() + 2] in (" :", " ,", " |", " -", " –")

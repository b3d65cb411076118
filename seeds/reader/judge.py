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


def reports_a_match(
    words: str, language: Language, final: tuple[int, int] | None, events: list[Event], scenes: list[Scene]
) -> bool:
    """True where the text gives a result or tells events of football, and no preview or other sport speaks louder."""
    told = sum(e.type in SURE for e in events)
    if len(compiled(language.other_sports).findall(words)) >= 2 + told // 4:
        return False
    previews = len(compiled(language.preview).findall(words))
    timed = sum(e.time is not None for e in events if e.type in SURE)
    if previews and (final is None or timed <= 2 * previews):
        return False
    if final is None:
        return told >= 4
    return told >= 1 or (final == (0, 0) and bool(scenes))

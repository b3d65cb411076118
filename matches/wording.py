"""What events are called on the pages: one place for their labels, icons and the kinds that readers filter by."""

from functools import lru_cache, wraps

from django.utils.text import capfirst
from django.utils.translation import get_language, get_language_info, gettext_lazy, pgettext_lazy
from django.utils.translation import gettext as _

from .models import EventType, How

LABELS = {
    (EventType.GOAL, How.PENALTY): gettext_lazy("Goal from a penalty"),
    (EventType.GOAL, How.OWN_GOAL): gettext_lazy("Own goal"),
    (EventType.GOAL, How.FREE_KICK): gettext_lazy("Goal from a free kick"),
    (EventType.GOAL, How.HEADER): gettext_lazy("Headed goal"),
    (EventType.RED_CARD, How.SECOND_YELLOW): gettext_lazy("Second yellow card"),
    (EventType.SHOT, How.SAVED): gettext_lazy("Shot saved"),
    (EventType.SHOT, How.OFF_TARGET): gettext_lazy("Shot off target"),
    (EventType.SHOT, How.BLOCKED): gettext_lazy("Shot blocked"),
    (EventType.SHOT, How.WOODWORK): gettext_lazy("Shot against the woodwork"),
    (EventType.DISALLOWED_GOAL, How.OFFSIDE): gettext_lazy("Goal disallowed: offside"),
    (EventType.DISALLOWED_GOAL, How.FOUL): gettext_lazy("Goal disallowed: foul"),
    (EventType.DISALLOWED_GOAL, How.HANDBALL): gettext_lazy("Goal disallowed: handball"),
    (EventType.DISALLOWED_GOAL, How.VAR): gettext_lazy("Goal disallowed after video review"),
}
"""Where the manner makes another name; elsewhere an event is called by its type."""

OTHER_LABELS = {
    EventType.GOAL: gettext_lazy("assisted by"),
    EventType.MISSED_PENALTY: gettext_lazy("saved by"),
    EventType.PENALTY_AWARDED: gettext_lazy("for a foul by"),
    EventType.SUBSTITUTION: pgettext_lazy("comes on", "for"),
    EventType.SHOT: gettext_lazy("stopped by"),
    (EventType.SHOT, How.SAVED): pgettext_lazy("saved or blocked", "by"),
    (EventType.SHOT, How.BLOCKED): pgettext_lazy("saved or blocked", "by"),
    EventType.PENALTY_APPEAL: gettext_lazy("against"),
    EventType.SHOOTOUT_MISS: gettext_lazy("saved by"),
}
"""What stands before the second player, by type or by type and manner."""

KINDS = {
    "goals": (gettext_lazy("Goals"), {EventType.GOAL, EventType.SHOOTOUT_GOAL}),
    "cards": (gettext_lazy("Cards"), {EventType.YELLOW_CARD, EventType.RED_CARD}),
    "substitutions": (gettext_lazy("Substitutions"), {EventType.SUBSTITUTION}),
    "chances": (
        gettext_lazy("Chances"),
        {
            EventType.SHOT,
            EventType.MISSED_PENALTY,
            EventType.PENALTY_AWARDED,
            EventType.PENALTY_APPEAL,
            EventType.DISALLOWED_GOAL,
            EventType.SHOOTOUT_MISS,
        },
    ),
}
"""What readers filter a match by: code -> name and the types of events."""

FACTS = {
    "home_score": gettext_lazy("Result"),
    "half_time": gettext_lazy("Half-time"),
    "shootout": gettext_lazy("Shoot-out"),
    "competition": gettext_lazy("Competition"),
    "season": gettext_lazy("Season"),
    "round": gettext_lazy("Round"),
    "date": gettext_lazy("Date"),
    "venue": gettext_lazy("Ground"),
    "attendance": gettext_lazy("Attendance"),
    "referee": gettext_lazy("Referee"),
    "home_coach": gettext_lazy("Home coach"),
    "away_coach": gettext_lazy("Away coach"),
    "home_formation": gettext_lazy("Home formation"),
    "away_formation": gettext_lazy("Away formation"),
    "status": gettext_lazy("Status"),
}
"""The facts of a match in the order in which its page tells them."""


REASONS = {
    "editor": gettext_lazy("decided by an editor"),
    "sheet": gettext_lazy("from the match sheet of an article"),
    "stated": gettext_lazy("stated, not worked out from another minute"),
    "majority": gettext_lazy("told by most articles"),
    "fullest": gettext_lazy("from the article that reports most of this match"),
}
"""Why a value is preferred, by the reason that filing notes on its citation."""


def by_language(function):
    """Let a function's words be looked up once for each language: a page asks for the same ones dozens of times."""
    held = lru_cache(maxsize=1000)(lambda language, *args: str(function(*args)))
    return wraps(function)(lambda *args: held(get_language(), *args))


@by_language
def name_of(type, how):
    return LABELS.get((type, how)) or capfirst(EventType(type).label)


@by_language
def other_name_of(type, how):
    return OTHER_LABELS.get((type, how)) or OTHER_LABELS.get(type, "")


@by_language
def reason(code):
    """Why a value is preferred, in words; a reason not known here as it stands."""
    return REASONS.get(code, code)


def label(event):
    """What an event is called: "Own goal", "Shot saved"."""
    return name_of(event.type, event.how)


def other_label(event):
    """What stands before the second player of an event: "assisted by", "for"."""
    return other_name_of(event.type, event.how)


ICONS = {
    (EventType.GOAL, How.OWN_GOAL): "own_goal",
    (EventType.GOAL, How.PENALTY): "penalty_goal",
    (EventType.RED_CARD, How.SECOND_YELLOW): "second_yellow",
}
"""Where the manner makes another drawing."""


def icon(event):
    """The id of an event's drawing in static/icons.svg."""
    return ICONS.get((event.type, event.how), event.type)


def sentence(event):
    """An event in one line of text, its players loaded: "57′ Goal from a penalty: Rossi"."""
    people = (one and one.name for one in (event.player, event.other))
    return worded(event.clock, event.type, event.how, *people)


@by_language
def worded(clock, type, how, player, other):
    words = " ".join(filter(None, (clock, name_of(type, how))))
    if player:
        words = _("%(event)s: %(player)s") % {"event": words, "player": player}
    if other:
        words = f"{words} ({' '.join(filter(None, [other_name_of(type, how), other]))})"
    return words


def language_name(code):
    """A language's name in the reader's: "it" -> "Italian"; a code not known as it stands."""
    try:
        name = get_language_info(code)["name"]
    except KeyError:
        return code
    return _(name)

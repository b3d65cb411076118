"""What events are called on the pages: one place for their labels, icons and the kinds that readers filter by."""

from django.utils.text import capfirst
from django.utils.translation import get_language_info, gettext_lazy, pgettext_lazy
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


def label(event):
    """What an event is called: "Own goal", "Shot saved"."""
    return LABELS.get((event.type, event.how)) or capfirst(EventType(event.type).label)


def other_label(event):
    """What stands before the second player of an event: "assisted by", "for"."""
    return OTHER_LABELS.get((event.type, event.how)) or OTHER_LABELS.get(event.type, "")


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
    words = " ".join(str(part) for part in (event.clock, label(event)) if part)
    if event.player:
        words = _("%(event)s: %(player)s") % {"event": words, "player": event.player}
    if event.other:
        words = f"{words} ({' '.join(filter(None, [str(other_label(event)), str(event.other)]))})"
    return words


def language_name(code):
    """A language's name in the reader's: "it" -> "Italian"; a code not known as it stands."""
    try:
        name = get_language_info(code)["name"]
    except KeyError:
        return code
    return _(name)

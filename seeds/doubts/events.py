"""Events of one match that may be one: the same happened to the same people at about the same time, in other articles."""

from collections import Counter

from django.db.models import Exists, F, OuterRef, Q
from django.utils.translation import gettext as _

from matches.models import Citation, Event

from ..filing.clock import clock_of, gap
from ..filing.same_event import ANY, NAMELESS, RULES
from .pair import Pair, in_order, settled

BEYOND = 5  # minutes past those within which filing takes two for one
STANDING = ("read", "confirmed", "edited", "added")
RELATED = ("match__home", "match__away", "player", "other")


def pairs() -> list[Pair]:
    """Return the pairs of events in doubt."""
    said = settled(Event)
    found = [ids for ids in near().values_list("pk", "twin") if frozenset(ids) not in said]
    rows = Event.objects.select_related(*RELATED).in_bulk({pk for ids in found for pk in ids})
    found = [ids for ids in found if can_be_one(*(rows[pk] for pk in ids))]
    numbers = Counter(Citation.objects.filter(event__in=rows).values_list("event", flat=True))
    return [Pair(rows[a], rows[b], why(rows[a], rows[b])) for a, b in in_order(found, numbers)]


def near():
    """Return events with a `twin`, the id of another of their match that no article tells besides."""
    same_player = Q(player=F("match__events__player")) | Q(player=None) | Q(match__events__player=None)
    same_side = Q(side=F("match__events__side")) | Q(side="") | Q(match__events__side="")
    told = Citation.objects.filter(event=OuterRef("pk"), source__in=sources_of_twin())
    return (
        Event.objects.filter(
            *(same_player, same_side),
            status__in=STANDING,
            match__merged_into=None,
            match__rejected=False,
            match__events__status__in=STANDING,
            match__events__type=F("type"),
            match__events__pk__gt=F("pk"),
        )
        .annotate(twin=F("match__events__pk"))
        .filter(~Exists(told))
        .order_by("match", "order", "twin")
    )


def sources_of_twin():
    return Citation.objects.filter(event=OuterRef(OuterRef("twin"))).values("source")


def can_be_one(a: Event, b: Event) -> bool:
    """Whether minutes are close, or one unknown, for one player; for an unknown player, the minutes must be close."""
    clocks = [clock_of(event.minute, event.added) for event in (a, b)]
    reach = RULES[a.type].reach
    if a.player_id is None or b.player_id is None:
        return None not in clocks and gap(*clocks) <= min(reach, NAMELESS + BEYOND)
    return None in clocks or reach >= ANY or gap(*clocks) <= reach + BEYOND


def why(a: Event, b: Event) -> list[str]:
    words = [_("same match"), _("told by other articles")]
    words.append(_("same player") if a.player_id == b.player_id and a.player_id else _("a player is not known"))
    if a.minute is None or b.minute is None:
        words.append(_("a minute is not known"))
    return words

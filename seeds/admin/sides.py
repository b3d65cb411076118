"""A record as the queues of doubt show it beside another: what is known of it, and some of the words that say so."""

from dataclasses import dataclass, field
from functools import singledispatch
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from matches import facts, history
from matches.models import Appearance, Citation, Event, Match
from matches.wording import label
from players.models import Named, Player, Team

QUOTES = 4


@dataclass
class Side:
    """One record: its name and page, what is known of it as (label, value), and words that say so."""

    thing: Any
    known: list[tuple[str, str]] = field(default_factory=list)
    citations: list[Citation] = field(default_factory=list)

    @property
    def address(self) -> str:
        thing = self.thing.match if isinstance(self.thing, Appearance) else self.thing
        return history.admin_address(thing)

    @property
    def code(self) -> str:
        """What a form calls it: "event-12"."""
        return f"{self.thing._meta.model_name}-{self.thing.pk}"

    @property
    def shown(self) -> list[tuple[str, str]]:
        return [(name, str(value)) for name, value in self.known if value]

    @property
    def quotes(self) -> list[Citation]:
        return self.citations[:QUOTES]

    @property
    def further(self) -> int:
        return max(0, len(self.citations) - QUOTES)


@singledispatch
def side_of(thing: Any) -> Side:
    """Return the Side of a match, team, person or event."""
    raise TypeError(type(thing))


@side_of.register
def _match(match: Match) -> Side:
    events = match.events.for_readers().count()
    known = [
        (_("Date"), facts.date_text(match)),
        (_("Competition"), " ".join(filter(None, [str(match.competition or ""), match.season, match.round]))),
        (_("Ground"), match.venue),
        (_("Status"), match.get_status_display()),
        (_("Events"), ngettext("%d event", "%d events", events) % events),
    ]
    return Side(match, known, list(match.citations.select_related("source").order_by("source", "start")))


@side_of.register
def _event(event: Event) -> Side:
    known = [
        (_("Match"), str(event.match)),
        (_("What"), label(event)),
        (_("Minute"), event.clock or _("not known")),
        (_("Team"), str(getattr(event.match, event.side)) if event.side else _("not known")),
        (_("Player"), str(event.player or _("not known"))),
        (_("Second player"), str(event.other or "")),
    ]
    return Side(event, known, list(event.citations.select_related("source").order_by("source", "start")))


@side_of.register
def _appearance(one: Appearance) -> Side:
    known = [
        (_("Match"), str(one.match)),
        (_("Team"), str(getattr(one.match, one.side)) if one.side else _("not known")),
        (_("Role"), one.get_role_display()),
    ]
    return Side(one, known, list(one.citations.select_related("source").order_by("source", "start")))


@side_of.register
def _player(player: Player) -> Side:
    dates = sorted(date.year for date in set(player.mentions.values_list("report__match__date", flat=True)) if date)
    known = [
        (_("Teams"), ", ".join(Appearance.objects.teams_of(player))),
        (_("Years"), f"{dates[0]}–{dates[-1]}" if dates else ""),
        (_("Born"), player.birth_year),
        (_("Note"), player.note),
        (_("Also called"), ", ".join(player.other_spellings)),
    ]
    of_theirs = Q(event__player=player) | Q(event__other=player) | Q(appearance__player=player)
    return Side(
        player, known, list(Citation.objects.filter(of_theirs).select_related("source").order_by("source", "start"))
    )


@side_of.register
def _team(team: Team) -> Side:
    matches = Match.objects.of_team(team).select_related("home", "away")
    known = [
        (_("Matches"), matches.count()),
        (_("Some of them"), ", ".join(map(str, matches[:3]))),
        (_("Also called"), ", ".join(team.other_spellings)),
    ]
    return Side(team, known)


def kept_words(kept: Any) -> str:
    """Say which address stays if two are one; empty for events, which have none of their own."""
    return (
        _("If they are the same, the page of %(kept)s stays.") % {"kept": kept}
        if isinstance(kept, Named | Match)
        else ""
    )

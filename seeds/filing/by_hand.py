"""Matches that editors made by hand, told as reports without a voice, so that articles on them find them."""

from collections import defaultdict

from matches.models import Decision, Match
from players.models import Team

from .decided import if_spoken_of
from .keys import keys_of_names
from .reports import Report
from .words import ADD

LISTS = {"starter": "lineup", "substitute": "bench"}


@if_spoken_of("match", dict)
def matches_made():
    """Return the matches made by hand, {id: Match}."""
    made = set(
        Decision.objects.filter(match__isnull=False, kind=ADD, undone=None).order_by().values_list("match", flat=True)
    )
    return Match.objects.select_related("home", "away", "competition").in_bulk(made) if made else {}


def pairs_made():
    """Return the keys of the teams of every match made by hand, {(home_key, away_key)}."""
    pairs = ((match.home.key, match.away.key) for match in matches_made().values())
    return {pair for pair in pairs if None not in pair}


def as_report(match, home, away):
    """Return a match made by hand as a Report between two keys of teams; its id is the match's below zero."""
    known = Decision.objects.filter(match=match, kind=ADD, undone=None).values_list("new", flat=True).first() or {}
    names = ("home_score", "away_score", "date", "date_precision", "season", "status")
    data = {name: known.get(name) for name in names}
    data |= {"home": match.home.name, "away": match.away.name, "events": events_made(match), **lists_made(match)}
    data["competition"] = match.competition.name if known.get("competition") and match.competition else None
    return Report(-match.pk, None, "", "", match.pk, home, away, data)


def events_made(match):
    added = match.events.filter(decisions__kind=ADD, decisions__undone=None).select_related("player").order_by("pk")
    return [
        {
            "type": event.type,
            "minute": event.minute,
            "added": event.added,
            "team": event.side or None,
            "player": event.player.name if event.player else None,
        }
        for event in added
    ]


def lists_made(match):
    added = match.appearances.filter(decisions__kind=ADD, decisions__undone=None, role__in=LISTS)
    found = defaultdict(list)
    for one in added.select_related("player").order_by("position", "pk"):
        found[f"{one.side}_{LISTS[one.role]}"].append(one.player.name)
    return found


def give_keys(teams):
    """Give teams made by hand the key that articles which name them so will have, if no other team has it."""
    for team in teams:
        if team.key is None:
            key = keys_of_names([team.name])[team.name]
            team.key = f"{key}|{team.pk}" if Team.objects.filter(key=key).exists() else key
            team.save(update_fields=["key"])

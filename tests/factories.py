"""Small makers of records for tests."""

import hashlib

from matches.models import Appearance, Citation, Competition, CompetitionName, Event, Match, Source
from players.models import Player, PlayerName, Team, TeamName
from players.names import fold


def make_team(name="Aurora Lido", *spellings):
    team = Team.objects.create(name=name, key=fold(name))
    for spelling in (name, *spellings):
        TeamName.objects.create(team=team, name=spelling)
    return team


def make_player(name="Tomé Leirão", *spellings):
    player = Player.objects.create(name=name)
    for spelling in (name, *spellings):
        PlayerName.objects.create(player=player, name=spelling)
    return player


def make_competition(name="Coppa del Golfo"):
    competition = Competition.objects.create(name=name, key=fold(name))
    CompetitionName.objects.create(competition=competition, name=name)
    return competition


def make_match(home="Aurora Lido", away="Monteverde", score=None, **facts):
    """A match between two teams, told by name or as Team, with the score (home, away)."""
    home, away = (team if isinstance(team, Team) else make_team(team) for team in (home, away))
    if score:
        facts |= {"home_score": score[0], "away_score": score[1]}
    if facts.get("date"):
        facts.setdefault("date_precision", "day")
    return Match.objects.create(home=home, away=away, **facts)


def make_event(match, type="goal", clock="", **facts):
    """An event at a clock such as "45+2"; its order is the next one of the match unless given."""
    minute, _, added = clock.partition("+")
    facts.setdefault("order", match.events.count() + 1)
    return Event.objects.create(
        match=match, type=type, minute=int(minute) if minute else None, added=int(added) if added else None, **facts
    )


def make_source(name="lido", text="Nothing happened.", **facts):
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return Source.objects.create(name=name, text=text, sha256=sha256, **{"language": "en", **facts})


def cite(source, quote, **supported):
    """A citation of the first place where the text has these words; `clock` stands for minute and added."""
    start = source.text.index(quote)
    if clock := supported.pop("clock", ""):
        minute, _, added = clock.partition("+")
        supported |= {"minute": int(minute), "added": int(added) if added else None}
    return Citation.objects.create(source=source, start=start, end=start + len(quote), quote=quote, **supported)


def line_up(match, side, names, role="starter"):
    """Appearances of new players for one side, in the order given; returns the players by name."""
    players = {name: make_player(*full_and_short(name)) for name in names}
    for position, player in enumerate(players.values(), 1):
        Appearance.objects.create(match=match, player=player, side=side, role=role, position=position)
    return players


def full_and_short(name):
    """A name and the surname alone, so that drawings have a short one."""
    return (name, name.split(" ", 1)[1]) if " " in name else (name,)

"""The one search: people, teams, competitions, matches, and the words of articles, however accented or transliterated."""

from django.db.models import Case, Q, When

from players.models import Player, PlayerName, Team, TeamName
from players.names import fold

from . import words
from .filters import between, named
from .models import Competition, CompetitionName, Match, Source
from .paging import MOST
from .snippets import snippets

NAMED = 8  # people, teams, competitions, matches shown of each


def people(text):
    """People by name, those with most matches here first."""
    found = Player.objects.filter(
        merged_into=None, rejected=False, pk__in=named(PlayerName.objects.all(), "player", text)
    )
    return found.order_by("-part_count", "name")


def teams(text):
    """Teams by name, those with most matches here first."""
    found = Team.objects.filter(merged_into=None, rejected=False, pk__in=named(TeamName.objects.all(), "team", text))
    return found.order_by("-match_count", "name")


def competitions(text):
    found = named(CompetitionName.objects.all(), "competition", text)
    return Competition.objects.filter(merged_into=None, rejected=False, pk__in=found)


def matches(text):
    """Matches by the words of their teams, competition and year; those of one team that holds all words first."""
    whole = named(TeamName.objects.all(), "team", text)
    of_one = Case(When(Q(home__in=whole) | Q(away__in=whole), then=0), default=1)
    found = between(Match.objects.for_list().with_goals(), text)
    return found.order_by(of_one, *Match._meta.ordering)


def articles(text):
    """The articles that hold all words of a text, the fittest first: at most MOST sources."""
    ids = words.found(text, MOST)
    return Listed(ids)


class Listed:
    """Sources by their ids, in that order, read a page at a time."""

    def __init__(self, ids):
        self.ids = ids

    def __len__(self):
        return len(self.ids)

    def __getitem__(self, part):
        rows = Source.objects.for_list().defer(None).in_bulk(self.ids[part])
        return [rows[pk] for pk in self.ids[part] if pk in rows]


def found_in(source, text):
    """Stretches of what readers may see of a source that hold words of the text."""
    asked = fold(text).split()
    if source.rights == Source.Rights.WHOLE:
        return snippets(source.text, asked)
    return [found for quote in words.public_quotes(source) for found in snippets(quote, asked, 1)][:2]

"""The one search: people, teams, competitions, matches, and the words of articles, however accented or transliterated."""

from django.db.models import Case, Q, When

from players.models import Player, PlayerName, Team
from players.names import fold

from . import asked, words
from .models import Competition, Match, Source
from .paging import MOST
from .snippets import snippets

NAMED = 8  # people, teams, competitions, matches shown of each


def things(text):
    """What is called so: people, teams, competitions and matches, rows of each by what they are."""
    called = asked.called(text)
    return {
        "people": people(text),
        "teams": Team.objects.filter(merged_into=None, rejected=False, pk__in=called.team).order_by(*MOST_FIRST),
        "competitions": Competition.objects.filter(merged_into=None, rejected=False, pk__in=called.competition),
        "matches": matches(text, called),
    }


MOST_FIRST = ("-match_count", "slug")


def people(text):
    """People by name, those with most matches here first."""
    named = asked.named(PlayerName.objects.all(), "player", text)
    return Player.objects.filter(merged_into=None, rejected=False, pk__in=named).order_by("-part_count", "slug")


def matches(text, called):
    """Matches by the words of their teams, competition and year; those of one team that holds all words first."""
    one, *others = fold(text).split() or [""]
    words = asked.words(text) if others else [asked.word(one, called)]
    found = asked.between(Match.objects.for_list(), words)
    of_one = Q(home__in=called.team) | Q(away__in=called.team)
    if not all(word.is_common for word in words):
        return found.order_by(Case(When(of_one, then=0), default=1), *Match._meta.ordering)
    of_one = asked.one_by_one(of_one) if called.is_common else of_one
    first = list(found.filter(of_one)[: NAMED + 1])
    return first if len(first) > NAMED else [*first, *found.exclude(of_one)[: NAMED + 1]]


def articles(text):
    """The articles that hold all words of a text, the fittest first: at most one over MOST."""
    return Listed(words.found(text, MOST + 1))


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

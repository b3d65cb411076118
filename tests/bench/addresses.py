"""The pages that the bench asks for: of each type some addresses, chosen in the archive at hand.

Things of about the same size in every archive, so that a bigger archive is compared and not bigger things: clubs of
about 90 matches, people of about 40, seasons of at least 100; lists by a part of a name are asked for by the longest
that still fills a page, or the list. What is biggest in the archive is a type of its own.
"""

from random import Random
from urllib.parse import urlencode

from django.db.models import Count, F
from django.db.models.functions import Abs

from matches.asked import named
from matches.filters import with_event
from matches.models import Appearance, Competition, Event, Match, Source
from matches.paging import MOST
from players.models import Player, PlayerName, Team

MANY = 20  # addresses of a type
CLUB, PERSON = 90, 40  # matches
PAGE = 50  # rows, at most


def pages() -> dict[str, list[str]]:
    """Return the addresses of readers' pages by type."""
    random = Random(7)
    matches = Match.objects.select_related("home", "away").in_bulk(some(Match, random)).values()
    biggest = Team.objects.annotate(held=Count("home_matches")).order_by("-held").first()
    capped = Appearance.objects.values("player").annotate(held=Count("pk")).order_by("-held").first()
    return {
        "match": [match.get_absolute_url() for match in matches],
        "match as JSON": [f"/matches/{match.pk}.json" for match in matches],
        "match as CSV": [f"/matches/{match.pk}.csv" for match in matches],
        "article": [f"/sources/{pk}/" for pk in some(Source, random)],
        "team": [team.get_absolute_url() for team in teams()],
        "team with most matches": [biggest.get_absolute_url()],
        "player": [player.get_absolute_url() for player in people()],
        "player with most matches": [Player.objects.get(pk=capped["player"]).get_absolute_url()],
        "competition": competitions(),
        "home": ["/"],
        "feed": ["/feed/"],
        "changes": ["/changes/"],
        **lists(random),
        **searches(random),
    }


def some(model, random: Random) -> list[int]:
    last = model.objects.order_by("-pk").values_list("pk", flat=True).first()
    return random.sample(range(1, last + 1), min(MANY, last))


def teams():
    counted = Team.objects.annotate(held=Count("home_matches"))
    return counted.order_by(Abs(F("held") - CLUB // 2), "pk")[:MANY]


def people():
    counted = Appearance.objects.values("player").annotate(held=Count("pk"))
    nearest = counted.order_by(Abs(F("held") - PERSON), "player")[:MANY]
    return Player.objects.filter(pk__in=[row["player"] for row in nearest])


def competitions() -> list[str]:
    seasons = Match.objects.order_by().values("competition", "season").annotate(held=Count("pk"))
    rows = list(seasons.filter(held__gte=100).order_by("competition", "season")[:MANY]) or list(seasons[:1])
    held = Competition.objects.in_bulk({row["competition"] for row in rows})
    return [f"{held[row['competition']].get_absolute_url()}?{urlencode({'season': row['season']})}" for row in rows]


def lists(random: Random) -> dict[str, list[str]]:
    """Lists and each of their filters."""
    club = Team.objects.order_by("pk").first()
    scorer = Event.objects.filter(type="goal").order_by("pk").first().player
    surname = scorer.name.split()[-1]
    season = Match.objects.order_by("pk").first().season
    part = beginning(surname, lambda part: with_event(Match.objects.standing(), part, "goal"), PAGE)
    asked = {
        "words of teams": {"q": club.name},
        "year": {"q": season[:4]},
        "player": {"player": scorer.name},
        "player and event": {"player": part, "event": "goal"},
        "event": {"event": "red_card"},
        "competition": {"competition": Competition.objects.order_by("pk").first().pk},
        "season": {"season": season},
        "dates": {"since": "2024-10-01", "until": "2024-12-31"},
        "language": {"language": "fr"},
        **{f"held: {what}": {"held": what} for what in ("disputed", "single", "uncited", "unreviewed")},
        **{f"sorted by {by}": {"sort": by} for by in ("oldest", "events", "articles", "disputes")},
        "last page": {"page": 25},
    }
    return {
        "matches": ["/matches/"],
        "matches as JSON": ["/matches.json"],
        **{f"matches, {name}": [f"/matches/?{urlencode(query)}"] for name, query in asked.items()},
        "teams": ["/teams/"],
        "teams by name": [f"/teams/?name={club.name[:4]}"],
        "teams, most matches": ["/teams/?sort=matches"],
        "players": ["/players/"],
        "players by name": [f"/players/?name={beginning(surname, players, PAGE)}"],
        "players, most goals": ["/players/?sort=goals"],
        "players, most matches": ["/players/?sort=matches"],
        "competitions": ["/competitions/"],
        "articles": ["/sources/"],
        "articles by title": [f"/sources/?title={beginning(club.name, articles, MOST)}"],
        "articles of a publisher": ["/sources/?publisher=Sport+Sera"],
        "articles in a language": ["/sources/?language=fr"],
        "articles, newest": ["/sources/?sort=newest"],
        "articles, most contradicted": ["/sources/?sort=contradicted"],
    }


def beginning(text, found, most):
    """Return the longest beginning of a text of which so many rows are found, else its first letter."""
    lengths = range(len(text), 0, -1)
    return next((text[:n] for n in lengths if found(text[:n])[:most].count() == most), text[0])


def players(part):
    return Player.objects.filter(match_count__gt=0, pk__in=named(PlayerName.objects.all(), "player", part))


def articles(part):
    return Source.objects.current().filter(title__icontains=part)


def searches(random: Random) -> dict[str, list[str]]:
    people = Player.objects.in_bulk(some(Player, random)).values()
    clubs = Team.objects.order_by("pk")[:MANY]
    return {
        "search for a person": [f"/search/?{urlencode({'q': one.name})}" for one in people],
        "search for a team": [f"/search/?{urlencode({'q': one.name})}" for one in clubs],
        "search for two teams": [f"/search/?{urlencode({'q': f'{clubs[0]} {one}'})}" for one in clubs[1:6]],
        "search for common words": [
            f"/search/?q={words}" for words in ("rigore", "serata+pazienza", "ammonito", "for")
        ],
        "search for nothing held": ["/search/?q=qwertyuiop"],
    }


def admin() -> dict[str, list[str]]:
    """Return the addresses of the admin by type."""
    random = Random(8)
    events, matches, sources, players = (some(model, random)[:8] for model in (Event, Match, Source, Player))
    club = Team.objects.order_by("pk").first()
    return {
        "admin: front page": ["/admin/"],
        "admin: matches": ["/admin/matches/match/"],
        "admin: matches searched": [f"/admin/matches/match/?q={club.name}"],
        "admin: events": ["/admin/matches/event/"],
        "admin: players": ["/admin/players/player/"],
        "admin: articles": ["/admin/matches/source/"],
        "admin: an event": [f"/admin/matches/event/{pk}/change/" for pk in events],
        "admin: a match": [f"/admin/matches/match/{pk}/change/" for pk in matches],
        "admin: an article": [f"/admin/matches/source/{pk}/change/" for pk in sources],
        "admin: a player": [f"/admin/players/player/{pk}/change/" for pk in players],
    }

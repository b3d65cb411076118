"""Lists of a large archive: however many fit what is asked for, the same are found as of few."""

import pytest

from matches import asked
from matches.models import Match
from players.models import PlayerName
from tests.factories import make_competition, make_event, make_match, make_player, make_source, make_team

pytestmark = pytest.mark.django_db


@pytest.fixture(params=["few", "many"])
def held(request, monkeypatch):
    """An archive that takes its matches for few, or for many."""
    if request.param == "many":
        for limit in ("FEW", "MANY", "SEASONS"):
            monkeypatch.setattr(asked, limit, 0)
    cup = make_competition("Coppa del Golfo")
    first = make_match("Real Ponte", "Real Sabbia", competition=cup, season="2019-20")
    make_match(first.away, "Vela", season="2020-21")
    make_match("Atletico Molo", first.home, season="1987-88")
    scorer = make_player("Rafael Leirão")
    make_event(first, "red_card", "9", side="home", player=scorer)
    make_event(first, "goal", "12", side="home", player=make_player("Bruno Alves"), other=scorer)


def shown(client, address, **parameters):
    return {str(match) for match in client.get(address, parameters).context["page_obj"].object_list}


ALL = {"Real Ponte - Real Sabbia", "Real Sabbia - Vela", "Atletico Molo - Real Ponte"}


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({"q": "real"}, ALL),
        ({"q": "real vela"}, {"Real Sabbia - Vela"}),
        ({"q": "golfo"}, {"Real Ponte - Real Sabbia"}),
        ({"q": "2020"}, {"Real Sabbia - Vela"}),
        ({"q": "20"}, {"Real Ponte - Real Sabbia", "Real Sabbia - Vela"}),
        ({"q": "nobody"}, set()),
        ({"q": "2031"}, set()),
        ({"event": "red_card"}, {"Real Ponte - Real Sabbia"}),
        ({"event": "injury"}, set()),
        ({"player": "leirao"}, {"Real Ponte - Real Sabbia"}),
        ({"player": "leirao", "event": "goal"}, {"Real Ponte - Real Sabbia"}),
        ({"player": "alves", "event": "red_card"}, set()),
    ],
)
def test_lists_find_the_same(held, client, parameters, expected):
    assert shown(client, "/matches/", **parameters) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("real sabbia", ["Real Sabbia - Vela", "Real Ponte - Real Sabbia"]), ("real golfo", ["Real Ponte - Real Sabbia"])],
)
def test_the_search_finds_the_same(held, client, text, expected):
    rows = client.get("/search/", {"q": text}).context["groups"]["matches"]["rows"]
    assert [str(match) for match in rows] == expected


def test_matches_are_found_by_the_language_that_an_article_has_now(client):
    match = make_match("Lido", "Drava")
    source = make_source(language="it")
    match.reports.create(source=source, home_key="lido", away_key="drava", data={})
    make_source("other", language="fr")
    assert shown(client, "/matches/", language="it") == {"Lido - Drava"}
    assert shown(client, "/matches/", language="fr") == set()
    source.language = "fr"
    source.save()
    assert Match.objects.get().languages == ",fr,"


@pytest.mark.parametrize("part", ["rafael", "fae", "irao", "mirancuk", "le", "l", "rafael leirao"])
def test_any_part_of_a_name_finds_it(client, part):
    player = make_player("Rafael Leirão Miranchuk")
    make_player("Bruno Voss")
    found = asked.named(PlayerName.objects.all(), "player", part)
    assert {row["player"] for row in found} == {player.pk}


def test_names_are_found_as_they_are_now(client):
    name = make_player("Rafael Leirão").names.get()

    def found(text):
        return asked.named(PlayerName.objects.all(), "player", text).count()

    name.name = "Jan de Wit"
    name.save()
    assert (found("leirao"), found("de wit"), found("wit")) == (0, 1, 1)
    name.delete()
    assert found("wit") == 0


def test_common_words_show_the_articles_with_all_of_them_whole(client, monkeypatch):
    from matches import search, words

    sources = [make_source(f"n{number}", "A lovely volley.") for number in range(3)]
    make_source("more", "Lovely volleys.")
    assert set(words.found("lovely volley", 10)) > {source.pk for source in sources}
    assert words.found("lovely volley", 3) == [source.pk for source in reversed(sources)]
    monkeypatch.setattr(search, "MOST", 2)
    assert len(search.articles("volley")) == 3


def test_teams_are_found_by_parts_of_their_names(client):
    make_team("Aurora Lido", "A. Lido")
    assert client.get("/teams/", {"name": "uror"}).context["page_obj"].paginator.count == 1

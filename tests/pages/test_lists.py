import re
from datetime import date

import pytest
from django.utils.html import strip_tags

from matches import decisions
from matches.models import Appearance, Event, Source
from players.models import Player
from tests.factories import make_competition, make_event, make_match, make_player, make_team

LIST = "/matches/"


@pytest.fixture
def found(client):
    """Asks the list of matches; returns those shown, as text."""

    def found(**asked):
        return [str(one) for one in client.get(LIST, asked).context["page_obj"].object_list]

    return found


@pytest.fixture
def old(db):
    """A match of another time and place, of which little is known."""
    match = make_match("Drava", "Spartak Rijeka", (0, 0), season="1987-88", date=date(1987, 10, 4))
    make_event(match, "red_card", "9", side="home", player=make_player("Bruno Leirão"))
    return match


@pytest.fixture
def by_hand(old):
    """An event that no article tells: an editor added it."""
    decisions.add(old.events.get(), None)


def test_events_without_words_can_be_asked_for(match, by_hand, found):
    assert found(held="uncited") == [OLD]
    assert found(held="unreviewed") == [CUP]


CUP, OLD = "Aurora Lido - Monteverde 1-2", "Drava - Spartak Rijeka 0-0"


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({}, [CUP, OLD]),
        ({"q": "monte"}, [CUP]),
        ({"q": "RIJEKA spartak"}, [OLD]),
        ({"q": "drava 1987"}, [OLD]),
        ({"q": "golfo lido"}, [CUP]),
        ({"q": "drava lido"}, []),
        ({"player": "leirao"}, [CUP, OLD]),
        ({"player": "tome leirao"}, [CUP]),
        ({"player": "swiatek"}, [CUP]),
        ({"player": "bassani"}, [CUP]),
        ({"event": "red_card"}, [CUP, OLD]),
        ({"event": "var_review"}, [CUP]),
        ({"player": "leirao", "event": "red_card"}, [OLD]),
        ({"player": "leirao", "event": "goal"}, [CUP]),
        ({"player": "nobody"}, []),
        ({"season": "1987-88"}, [OLD]),
        ({"since": "2000-01-01"}, [CUP]),
        ({"until": "2000-01-01"}, [OLD]),
        ({"since": "1987-10-04", "until": "1987-10-04"}, [OLD]),
        ({"held": "disputed"}, [CUP]),
        ({"held": "unreviewed"}, [CUP, OLD]),
        ({"sort": "oldest"}, [OLD, CUP]),
        ({"sort": "events"}, [CUP, OLD]),
        ({"sort": "disputes"}, [CUP, OLD]),
    ],
)
def test_matches_can_be_asked_for(match, old, found, asked, expected):
    assert found(**asked) == expected


def test_matches_can_be_asked_for_by_competition(match, old, found):
    assert found(competition=match.competition_id) == [CUP]


def test_a_rejected_event_is_not_found(match, old, found):
    Event.objects.filter(match=old).update(status="rejected")
    assert found(event="red_card") == [CUP]
    assert found(player="bruno") == []


@pytest.mark.parametrize(
    "asked", [{"since": "31/31/31"}, {"event": "picnic"}, {"competition": "x"}, {"sort": "colour"}]
)
def test_what_makes_no_sense_is_said_at_its_field(match, client, asked):
    response = client.get(LIST, asked)
    assert response.status_code == 200
    assert list(response.context["filter"].form.errors) == list(asked)


def test_no_result_tells_what_to_try(match, read):
    assert "Try fewer conditions" in read(f"{LIST}?q=nobody").words()


def test_an_empty_archive_says_so(db, read):
    assert "The archive is empty" in read(LIST).words()
    assert "The archive is empty" in read("/").words()


def test_the_next_page_keeps_what_was_asked(db, read):
    home, away = make_team("Lido"), make_team("Drava")
    for day in range(1, 29):
        for month in (1, 2):
            make_match(home, away, (1, 0), season="2023-24", date=date(2024, month, day))
    page = read(f"{LIST}?q=lido&season=2023-24")
    assert "56 matches" in page.words()
    assert "?q=lido&season=2023-24&page=2" in page.links
    assert "Page 2 of 2" in read(f"{LIST}?q=lido&page=2").words()


@pytest.mark.parametrize(
    ("address", "limit"),
    [("/", 16), (LIST, 8), ("/players/", 7), ("/teams/", 5), ("/sources/", 8), ("/competitions/", 4)],
)
def test_queries_of_lists_do_not_grow(match, client, django_assert_max_num_queries, address, limit):
    with django_assert_max_num_queries(limit) as before:
        client.get(address)
    for number in range(8):
        more = make_match(f"Team {number}", f"Rival {number}", (1, 0), competition=make_competition(f"Cup {number}"))
        player = make_player(f"Player {number}")
        Appearance.objects.create(match=more, player=player, side="home", role="starter")
        make_event(more, clock="9", side="home", player=player, disputed=["minute"])
    with django_assert_max_num_queries(len(before)):
        client.get(address)


@pytest.mark.parametrize(("address", "asked"), [("/players/", "leirao"), ("/teams/", "LIDO")])
def test_people_and_teams_are_found_however_they_are_written(match, read, address, asked):
    words = read(f"{address}?name={asked}").words("content")
    assert "1 player" in words or "1 team" in words


def test_people_stand_in_the_order_of_the_alphabet_whatever_marks_their_letters_bear(client, db):
    match = make_match()
    for name in ("Zoff", "Özil", "Olsen", "Ortega"):
        Appearance.objects.create(match=match, player=make_player(name), side="home", role="starter")
    shown = client.get("/players/").context["page_obj"].object_list
    assert [str(one) for one in shown] == ["Olsen", "Ortega", "Özil", "Zoff"]


def test_lists_of_players_leave_out_coaches(match, read):
    words = read("/players/").words()
    assert "Jan de Wit" in words
    assert "Ugo Brusa" not in words


def test_home_shows_one_goal_in_the_words_of_several_articles(match, client):
    goal, voices = client.get("/").context["told"]
    assert goal.match == match
    assert goal.type == "goal"
    assert len({voice.source.language for voice in voices}) == 3
    assert all(voice.event_id == goal.pk and voice.main for voice in voices)


def test_home_shows_no_words_for_editors(match, client):
    Source.objects.update(rights="editors")
    assert client.get("/").context["told"] is None


def test_lists_tell_who_scored(match, read):
    words = read(LIST).words("content")
    assert "Tomé Leirão 45′" in words
    assert "Jan de Wit 45+2′ , 57′ pen." in words


def test_a_scorer_without_minutes_stands_with_his_goals_counted(match, read):
    other = make_match("Drava", "Rovigno", (3, 0))
    for name in ("Ivo Bruni", "Ivo Bruni", "Pio Neri"):
        make_event(other, "goal", side="home", player=Player.objects.filter(name=name).first() or make_player(name))
    assert "Ivo Bruni (2), Pio Neri" in " ".join(read(LIST).words("content").split()).replace(" ,", ",")


def test_home_shows_where_articles_disagree(match, read):
    words = read("/").words("content")
    assert "Goal, Tomé Leirão" in words
    assert "45′ 2 articles" in words
    assert "44′ 1 article Al 44' i padroni di casa passano" in words, "the words that say so"


@pytest.mark.parametrize(
    ("address", "sort"),
    [
        *[("/players/", sort) for sort in ("goals", "matches")],
        *[(f"/{name}/", "matches") for name in ("teams", "competitions")],
        *[("/sources/", sort) for sort in ("newest", "told", "contradicted")],
    ],
)
def test_every_list_can_be_sorted(match, client, address, sort):
    response = client.get(address, {"sort": sort})
    assert not response.context["filter"].form.errors
    assert len(response.context["page_obj"]) == len(client.get(address).context["page_obj"])


def test_players_with_most_goals_come_first(match, client):
    listed = [player.goal_count for player in client.get("/players/", {"sort": "goals"}).context["page_obj"]]
    assert listed == sorted(listed, reverse=True)
    assert listed[0] > 0


def test_what_sorting_alone_remembers_is_forgotten_when_something_changes(match, old, found):
    assert found(sort="events") == [CUP, OLD]
    Event.objects.bulk_create([Event(match=old, type="shot", order=number) for number in range(30)])
    assert found(sort="events") == [OLD, CUP]


def test_scorers_of_a_side_are_told_a_word_apart(old, client):
    for minute, name in (("12", "Neva"), ("30", "Rossi")):
        make_event(old, "goal", minute, side="home", player=make_player(name))
    html = client.get(LIST).content.decode()
    assert "Neva 12′, Rossi 30′" in re.sub(r"\s+", " ", strip_tags(html))

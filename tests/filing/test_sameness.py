"""What editors say of who and what is the same holds for all articles, also those that come later."""

from datetime import date

import pytest

from matches import bearing, decisions, sameness, undoing
from matches.models import Competition, Decision, Event, Match
from players.models import Player, Team
from tests.filing.archives import export, file_one, without_ids
from tests.filing.told import AWAY_ELEVEN, HOME_ELEVEN, article, event, timeline

pytestmark = pytest.mark.django_db

DAY = {"date": "2024-01-10"}


@pytest.fixture
def editor(django_user_model):
    return django_user_model.objects.create(username="editor")


def say(word, thing, other, editor):
    """Say that two things are the same, or not, as the admin does; return the decision."""
    with decisions.deciding(*bearing.with_matches(thing, other)):
        made = word(thing, other, editor)
    return made


def take_back(decision, editor):
    things = bearing.bearing_on(decision, bearing.thing_of(decision))
    with decisions.deciding(*things):
        undoing.undo(decision, editor)


def people(**having):
    return sorted(Player.objects.filter(merged_into=None, **having).values_list("name", flat=True))


# People


@pytest.fixture
def nickname():
    file_one("a", *article(event("goal", "12", player="Dodô"), **DAY))
    file_one("b", *article(event("goal", "12", player="Domilson"), tag="b", **DAY))
    return Player.objects.get(name="Dodô")


def test_a_nickname_leads_to_the_person_and_back_when_undone(client, nickname, editor):
    before = export()
    person = Player.objects.get(name="Domilson")
    made = say(sameness.same, nickname, person, editor)
    (goal,) = export()[0]["events"]
    assert (goal["player"], goal["disputed"], len(goal["citations"])) == ("Domilson", [], 2)
    answer = client.get(nickname.get_absolute_url())
    assert (answer.status_code, answer.url) == (301, person.get_absolute_url())
    take_back(made, editor)
    assert export() == before
    assert client.get(nickname.get_absolute_url()).status_code == 200


def test_a_nickname_stays_the_person_s_when_articles_tell_more_of_either_name(nickname, editor):
    say(sameness.same, nickname, Player.objects.get(name="Domilson"), editor)
    file_one("c", *article(event("goal", "12", player="Dodô Santos"), tag="c", **DAY))
    file_one("d", *article(event("goal", "12", player="Cosme Domilson"), tag="d", **DAY))
    (goal,) = export()[0]["events"]
    assert len(goal["citations"]) == 4 and goal["disputed"] == []
    assert len(people()) == 1


def test_people_told_apart_stay_apart_when_an_article_would_join_them(editor):
    file_one("a", *article(event("yellow_card", "20", player="Neri"), **DAY))
    file_one("b", *article(event("goal", "30", player="Carlo Neri"), home="Collina", tag="b", date="2023-05-05"))
    one, other = Player.objects.get(name="Neri"), Player.objects.get(name="Carlo Neri")
    say(sameness.different, one, other, editor)
    file_one("c", *article(event("goal", "70", player="Carlo Neri"), tag="c", **DAY))
    assert people() == ["Carlo Neri", "Neri"]
    assert timeline(match_with(export(), "yellow_card"), "type", "player") == [
        ("yellow_card", "Neri"),
        ("goal", "Carlo Neri"),
    ]


def match_with(matches, kind):
    return next(match for match in matches if any(e["type"] == kind for e in match["events"]))


def test_someone_whom_articles_took_for_another_is_told_apart_again(editor):
    file_one("a", *article(event("yellow_card", "20", player="Neri"), **DAY))
    old = Player.objects.get()
    file_one("b", *article(event("goal", "30", player="Carlo Neri"), tag="b", **DAY))
    old.refresh_from_db()
    kept = Player.objects.get(name="Carlo Neri", merged_into=None)
    if old.pk == kept.pk:  # the row was kept and only its name grew: nobody is left to be told apart
        old = sameness.part(kept, Match.objects.filter(reports__source__name="a"), editor)
    say(sameness.different, old, kept, editor)
    assert "Carlo Neri" in people()


def test_namesakes_of_two_clubs_are_parted_and_stay_so(editor):
    file_one("a", *article(event("goal", "12", player="João Silva"), **DAY))
    file_one("b", *article(event("goal", "12", player="João Silva"), home="Collina", away="Piana", tag="b", **DAY))
    person = Player.objects.get()
    with decisions.deciding(*bearing.with_matches(person)):
        other = sameness.part(person, Match.objects.filter(home__name="Collina"), editor)
    file_one(
        "c", *article(event("shot", "9", player="João Silva"), home="Collina", away="Piana", tag="c", date="2024-03-03")
    )
    file_one("d", *article(event("shot", "9", player="J. Silva"), tag="d", date="2024-04-04"))
    of_collina = Event.objects.filter(match__home__name="Collina")
    assert set(of_collina.values_list("player", flat=True)) == {other.pk}
    assert set(Event.objects.exclude(pk__in=of_collina).values_list("player", flat=True)) == {person.pk}


def test_saying_the_same_takes_back_that_they_are_not(nickname, editor):
    person = Player.objects.get(name="Domilson")
    say(sameness.different, nickname, person, editor)
    say(sameness.same, nickname, person, editor)
    assert [one.kind for one in Decision.objects.filter(undone=None)] == ["same"]
    say(sameness.different, person, nickname, editor)
    assert people() == ["Dodô", "Domilson"]


def test_a_round_of_the_same_is_refused(nickname, editor):
    person = Player.objects.get(name="Domilson")
    say(sameness.same, nickname, person, editor)
    with pytest.raises(sameness.ValidationError):
        sameness.same(person, nickname, editor)


def test_whom_an_editor_rejects_no_event_has_until_undone(client, editor):
    lists = {"home_lineup": [*HOME_ELEVEN[:10], "Curva"], "away_lineup": AWAY_ELEVEN}
    file_one("a", *article(event("shot", "12", player="Curva"), event("goal", "20", player="Alba"), **lists, **DAY))
    nobody = Player.objects.get(name="Curva")
    with decisions.deciding(*bearing.with_matches(nobody)):
        made = decisions.reject(nobody, editor)
    file_one("b", *article(event("shot", "12", player="Curva"), tag="b", **DAY))
    (match,) = export()
    assert timeline(match, "type", "player") == [("shot", None), ("goal", "Alba")]
    assert len(match["home"]["lineup"]) == 10
    assert client.get(nobody.get_absolute_url()).status_code == 404
    take_back(made, editor)
    assert timeline(export()[0], "player") == [("Curva",), ("Alba",)]


def test_a_name_that_an_editor_gave_stays(editor):
    file_one("a", *article(event("goal", "12", player="Neri"), competition="Coppa della Valle", **DAY))
    things = [Player.objects.get(), Team.objects.get(name="Borgo"), Competition.objects.get()]
    for thing in things:
        with decisions.deciding(thing):
            (made,) = decisions.set_fields(thing, {"name": "By hand"}, editor)
    file_one("b", *article(event("goal", "12", player="Carlo Neri"), tag="b", competition="Coppa della Valle", **DAY))
    for thing in things:
        thing.refresh_from_db()
        assert thing.name == "By hand"
        take_back(thing.decisions.get(), editor)
        thing.refresh_from_db()
    assert [thing.name for thing in things] == ["Carlo Neri", "Borgo", "Coppa della Valle"]
    assert made.competition == things[-1]


# Teams


def test_two_names_of_a_club_are_one_team_and_two_again_when_undone(client, editor):
    file_one("a", *article(event("goal", "12", player="Neri"), home="Borgo", **DAY))
    file_one("b", *article(event("goal", "12", player="Neri"), home="Ussborg", tag="b", **DAY))
    one, other = Team.objects.get(name="Ussborg"), Team.objects.get(name="Borgo")
    assert len(export()) == 2
    made = say(sameness.same, one, other, editor)
    assert len(export()) == 1
    other.refresh_from_db()
    answer = client.get(one.get_absolute_url())
    assert (answer.status_code, answer.url) == (301, other.get_absolute_url())
    file_one("c", *article(event("shot", "50", player="Neri"), home="Ussborg", tag="c", date="2024-02-02"))
    assert {match["home"]["team"] for match in export()} == {other.name}
    take_back(made, editor)
    assert len(export()) == 3
    assert client.get(one.get_absolute_url()).status_code == 200


def test_a_short_name_that_an_editor_tells_apart_is_another_club(client, editor):
    file_one("a", *article(event("goal", "12", player="Neri"), home="Borgo", **DAY))
    short = Team.objects.get(name="Borgo")
    file_one("b", *article(event("goal", "12", player="Neri"), home="Vis Borgo", tag="b", **DAY))
    full = Team.objects.get(key="vis borgo")
    assert client.get(short.get_absolute_url()).status_code == 301
    say(sameness.different, short, full, editor)
    assert {match["home"]["team"] for match in export()} == {"Borgo", "Vis Borgo"}
    assert client.get(short.get_absolute_url()).status_code == 200


# Matches


def test_matches_called_the_same_lead_to_one_address_and_are_two_again_when_undone(client, editor):
    file_one("a", *article(**DAY))
    file_one("b", *article(event("shot", "40", player="Gallo"), tag="b"))
    before = export()
    one, other = Match.objects.order_by("pk")
    made = say(sameness.same, one, other, editor)
    assert len(export()) == 1
    other.refresh_from_db()
    answer = client.get(one.get_absolute_url())
    assert (answer.status_code, answer.url) == (301, other.get_absolute_url())
    file_one("c", *article(event("shot", "41", player="Gallo"), tag="c", **DAY))
    assert len(export()) == 1
    file_one("c", *article(tag="corrected", away="Piana"))
    take_back(made, editor)
    assert without_ids([match for match in export() if match["away"]["team"] == "Rivalta"]) == before
    assert set(Match.objects.standing().values_list("pk", flat=True)) >= {one.pk, other.pk}


def test_matches_told_apart_stay_apart_whatever_comes(editor):
    file_one("a", *article(event("shot", "40", player="Gallo"), **DAY))
    file_one("b", *article(tag="b"))
    one, other = Match.objects.order_by("pk")
    say(sameness.different, one, other, editor)
    both = [event("goal", "12", player="Neri"), event("shot", "40", player="Gallo")]
    file_one("b", *article(*both, tag="bb", **DAY))
    file_one("c", *article(*both, tag="c", **DAY))
    assert len(export()) == 2


@pytest.fixture
def by_hand(editor):
    """A match that an editor made of teams that no article names yet, with one goal."""
    teams = [Team.objects.create(name=name) for name in ("Borgo", "Rivalta")]
    match = Match.objects.create(
        home=teams[0],
        away=teams[1],
        date=date(2024, 1, 10),
        date_precision="day",
        home_score=2,
        away_score=1,
        venue="Prato",
    )
    goal = Event.objects.create(
        match=match, type="goal", minute=12, side="home", player=Player.objects.create(name="Carlo Neri")
    )
    with decisions.deciding(match):
        decisions.add(match, editor)
        decisions.add(goal, editor)
    return match


def test_articles_join_a_match_made_by_hand_whose_facts_stand(by_hand, editor):
    facts = {"venue": "Campo Vecchio", "attendance": 900, **DAY}
    file_one("a", *article(event("goal", "12", player="Neri"), event("shot", "40", player="Gallo"), **facts))
    by_hand.refresh_from_db()
    assert Match.objects.get() == by_hand
    assert (by_hand.venue, by_hand.attendance) == ("Prato", 900)
    assert timeline(export()[0], "type", "player", "status") == [
        ("goal", "Carlo Neri", "added"),
        ("shot", "Gallo", "read"),
    ]


def test_an_article_of_another_day_makes_another_match(by_hand):
    file_one("a", *article(event("goal", "12", player="Neri"), date="2024-05-05"))
    assert Match.objects.count() == 2


def test_an_article_on_a_match_made_by_hand_with_short_names_finds_it_by_full_ones(by_hand):
    file_one("a", *article(event("goal", "12", player="Neri"), home="Vis Borgo", **DAY))
    assert Match.objects.get() == by_hand
    assert export()[0]["home"]["team"] == "Vis Borgo"


def test_two_matches_made_by_hand_are_two_until_an_editor_says_otherwise(by_hand, editor):
    twin = Match.objects.create(home=by_hand.home, away=by_hand.away, date="2024-01-10", date_precision="day")
    with decisions.deciding(twin):
        decisions.add(twin, editor)
    assert Match.objects.standing().count() == 2
    shot = Event.objects.create(match=twin, type="shot", minute=40, side="home", player=Player.objects.get())
    with decisions.deciding(twin):
        decisions.add(shot, editor)
    made = say(sameness.same, twin, by_hand, editor)
    assert Match.objects.standing().get() == by_hand
    assert timeline(export()[0], "type") == [("goal",), ("shot",)]
    take_back(made, editor)
    assert Match.objects.standing().count() == 2
    shot.refresh_from_db()
    assert shot.match == twin and by_hand.events.get().type == "goal"


def test_what_was_added_to_a_match_by_hand_comes_back_with_it(editor):
    file_one("a", *article(**DAY))
    file_one("b", *article(tag="b"))
    one, other = Match.objects.order_by("pk")
    goal = Event.objects.create(match=one, type="goal", minute=12, side="home")
    with decisions.deciding(one):
        decisions.add(goal, editor)
    made = say(sameness.same, one, other, editor)
    goal.refresh_from_db()
    assert goal.match == other
    file_one("c", *article(tag="c", **DAY))
    take_back(made, editor)
    goal.refresh_from_db()
    one.refresh_from_db()
    assert goal.match == one and one.merged_into is None


def test_a_match_whose_making_is_undone_no_reader_sees(client, by_hand, editor):
    take_back(by_hand.decisions.get(), editor)
    assert export() == []
    assert client.get(by_hand.get_absolute_url()).status_code == 404


def test_a_rejected_match_no_reader_sees_whatever_comes(client, editor):
    file_one("a", *article(event("goal", "12", player="Neri"), **DAY))
    match = Match.objects.get()
    with decisions.deciding(match):
        made = decisions.reject(match, editor)
    file_one("b", *article(event("goal", "12", player="Neri"), tag="b", **DAY))
    assert export() == [] and client.get(match.get_absolute_url()).status_code == 404
    take_back(made, editor)
    assert len(export()) == 1


# What was confirmed


def test_what_was_confirmed_holds_against_later_articles_and_unknowns_are_left_to_them(editor):
    file_one("a", *article(event("goal", "12", player="Neri"), **DAY))
    goal, match = Event.objects.get(), Match.objects.get()
    with decisions.deciding(match):
        decisions.confirm(goal, editor)
        decisions.confirm(match, editor)
    facts = {"score": (3, 1), "venue": "Prato"}
    file_one("b", *article(event("goal", "14", player="Neri", other="Gallo", section="sheet"), tag="b", **facts, **DAY))
    file_one("a", *article(event("goal", "14", player="Neri", other="Gallo"), tag="aa", **facts, **DAY))
    goal.refresh_from_db()
    match.refresh_from_db()
    assert (goal.minute, goal.other.name, goal.status) == (12, "Gallo", "confirmed")
    assert (match.home_score, match.venue) == (2, "Prato")

"""What editors decide outlives loading, reading again, and new articles."""

import pytest

from matches import bearing, decisions, sameness, undoing
from matches.models import Appearance, Decision, Event, Match, Source
from players.models import Player
from seeds.filing.sources import reread
from tests.filing.archives import export, file_one
from tests.filing.told import AWAY_ELEVEN, HOME_ELEVEN, article, event, timeline

pytestmark = pytest.mark.django_db

DAY = {"date": "2024-01-10"}
GOAL = [event("goal", "12", player="Neri"), event("shot", "40", player="Gallo", how="saved")]


@pytest.fixture
def editor(django_user_model):
    return django_user_model.objects.create(username="editor")


@pytest.fixture
def goal():
    file_one("a", *article(*GOAL, **DAY))
    return Event.objects.get(type="goal")


def decide(thing, do):
    """Do something as the admin does: recorded, announced, filed."""
    with decisions.deciding(bearing.match_of(thing)):
        do()
    thing.refresh_from_db()


def read_again(name, events, **facts):
    """Replace what an article was read to tell, as a better reader would."""
    text, reading = article(*events, **DAY, **facts)
    source = Source.objects.get(name=name)
    Source.objects.filter(pk=source.pk).update(text=text)
    return reread(source, reading, "2")


def test_a_minute_that_an_editor_set_stays_when_articles_come_and_leaves_the_rest_to_them(goal, editor):
    decide(goal, lambda: decisions.set_fields(goal, {"minute": 21}, editor))
    file_one("b", *article(event("goal", "12", player="Carlo Neri", other="Gallo"), tag="b", **DAY))
    goal.refresh_from_db()
    assert (goal.minute, goal.status, goal.player.name, goal.other.name) == (21, "edited", "Carlo Neri", "Gallo")
    assert goal.citations.count() == 2


def test_an_article_that_agrees_with_the_editor_joins_the_edited_event(goal, editor):
    decide(goal, lambda: decisions.set_fields(goal, {"minute": 21}, editor))
    file_one("b", *article(event("goal", "21", player="Neri"), tag="b", **DAY))
    goal.refresh_from_db()
    assert (goal.minute, goal.disputed, goal.citations.count()) == (21, ["minute"], 2)
    assert Event.objects.filter(type="goal").count() == 1


def test_a_better_reading_keeps_what_the_editor_set(goal, editor):
    decide(goal, lambda: decisions.set_fields(goal, {"minute": 21}, editor))
    read_again("a", [event("goal", "13", player="Neri", how="header"), GOAL[1]])
    goal.refresh_from_db()
    assert (goal.minute, goal.how, goal.status) == (21, "header", "edited")


def test_an_event_whose_article_no_longer_tells_it_stays_when_an_editor_touched_it(goal, editor):
    decide(goal, lambda: decisions.confirm(goal, editor))
    read_again("a", [GOAL[1]])
    goal.refresh_from_db()
    assert (goal.status, goal.minute, goal.citations.count()) == ("confirmed", 12, 0)


def test_a_rejected_event_does_not_come_back(goal, editor):
    decide(goal, lambda: decisions.reject(goal, editor))
    file_one("b", *article(event("goal", "12", player="Neri"), tag="b", **DAY))
    read_again("a", GOAL)
    assert Event.objects.filter(type="goal").get().status == "rejected"
    assert [e["type"] for e in export()[0]["events"]] == ["shot"]


def test_undoing_a_decision_gives_the_field_back_to_the_articles(goal, editor):
    decide(goal, lambda: decisions.set_fields(goal, {"minute": 21}, editor))
    file_one("b", *article(event("goal", "13", player="Neri", section="sheet"), tag="b", **DAY))
    (decision,) = Decision.objects.all()
    decide(goal, lambda: undoing.undo(decision, editor))
    assert (goal.minute, goal.status) == (13, "read")


def test_an_event_added_by_hand_stays_and_later_articles_support_it(goal, editor):
    player = Player.objects.get(name="Gallo")
    added = Event.objects.create(match=goal.match, type="yellow_card", minute=33, side="home", player=player)
    decide(added, lambda: decisions.add(added, editor))
    file_one("b", *article(event("yellow_card", "34", player="Gallo"), tag="b", **DAY))
    added.refresh_from_db()
    assert (added.status, added.minute, added.citations.count()) == ("added", 33, 1)
    assert [e["type"] for e in export()[0]["events"]] == ["goal", "yellow_card", "shot"]


def test_facts_of_a_match_that_an_editor_set_stay(goal, editor):
    match = goal.match
    decide(match, lambda: decisions.set_fields(match, {"venue": "Campo Nuovo", "date": "2024-01-09"}, editor))
    file_one("b", *article(*GOAL, tag="b", venue="Campo Vecchio", competition="Serie D", **DAY))
    match.refresh_from_db()
    assert (match.venue, match.date.isoformat(), str(match.competition)) == ("Campo Nuovo", "2024-01-09", "Serie D")


def test_a_player_that_an_editor_put_into_an_event_stays_through_new_spellings(goal, editor):
    gallo = Player.objects.get(name="Gallo")
    decide(goal, lambda: decisions.set_fields(goal, {"player": gallo.pk}, editor))
    file_one(
        "b", *article(event("goal", "12", player="Neri"), event("shot", "40", player="Aldo Gallo"), tag="b", **DAY)
    )
    assert timeline(export()[0], "type", "player")[0] == ("goal", "Aldo Gallo")


def test_two_events_that_an_editor_calls_the_same_are_one_and_two_again_when_undone(editor):
    events = [event("shot", "40", player="Gallo"), event("shot", "49", player="Gallo")]
    file_one("a", *article(events[0], **DAY))
    file_one("b", *article(events[1], tag="b", **DAY))
    first, second = Event.objects.order_by("minute")
    decide(first, lambda: sameness.same(first, second, editor))
    assert len(export()[0]["events"]) == 1
    second.refresh_from_db()
    assert (second.citations.count(), second.disputed) == (2, ["minute"])
    decide(first, lambda: undoing.undo(first.decisions.get(), editor))
    assert timeline(export()[0], "clock") == [("40",), ("49",)]


def test_events_that_an_editor_tells_apart_stay_apart(editor):
    file_one("a", *article(event("shot", "40", player="Gallo"), **DAY))
    file_one("b", *article(event("shot", "60", player="Gallo"), tag="b", **DAY))
    first, second = Event.objects.order_by("minute")
    decide(first, lambda: sameness.different(first, second, editor))
    read_again("b", [event("shot", "41", player="Gallo")], tag="b")
    assert len(export()[0]["events"]) == 2


def test_people_whom_an_editor_calls_the_same_are_one_in_every_match(editor):
    file_one("a", *article(event("goal", "12", player="Dodô"), **DAY))
    file_one(
        "b",
        *article(event("goal", "12", player="Domilson"), event("shot", "5", player="Dodô"), tag="b", date="2024-05-05"),
    )
    nickname, name = Player.objects.get(name="Dodô"), Player.objects.get(name="Domilson")
    sameness.same(nickname, name, editor)
    with decisions.deciding(*Match.objects.all()):
        pass
    assert {e["player_id"] for e in with_ids()} == {name.pk}


def with_ids():
    return list(Event.objects.values("player_id"))


def test_matches_that_an_editor_calls_the_same_are_one(editor):
    file_one("a", *article(**DAY))
    file_one("b", *article(GOAL[1], tag="b"))
    one, other = Match.objects.order_by("pk")
    decide(one, lambda: sameness.same(one, other, editor))
    assert len(export()) == 1
    assert one.merged_into == other


def test_a_line_up_that_an_editor_corrected_stays(editor):
    file_one("a", *article(home_lineup=HOME_ELEVEN, away_lineup=AWAY_ELEVEN, **DAY))
    wrong, right = Appearance.objects.get(player__name="Alba"), Player.objects.create(name="Ferri")
    decide(wrong, lambda: decisions.set_fields(wrong, {"player": right.pk}, editor))
    rejected = Appearance.objects.get(player__name="Bruni")
    decide(rejected, lambda: decisions.reject(rejected, editor))
    file_one("b", *article(home_lineup=HOME_ELEVEN, away_lineup=AWAY_ELEVEN, tag="b", **DAY))
    shown = [one["player"] for one in export()[0]["home"]["lineup"]]
    assert shown == ["Ferri", *HOME_ELEVEN[2:]]

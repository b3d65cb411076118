"""Editors change a match on one page: its facts, its line-ups and its events."""

import pytest
from django.urls import reverse

from matches.models import Appearance, Match
from tests.admin.browser import change_address, edit, errors, row, shown, without
from tests.factories import make_player, make_team

pytestmark = pytest.mark.django_db


def live(thing):
    return {(one.kind, one.field, one.old, one.new) for one in thing.decisions.filter(undone=None)}


def again(thing):
    return type(thing).objects.get(pk=thing.pk)


def save_row(client, thing, **changes):
    """Change one row on the page of its match; None empties a box that was ticked."""
    page = client.get(change_address(thing.match))
    prefix = row(page, thing)
    emptied = [f"{prefix}-{name}" for name, value in changes.items() if value is None]
    changed = {f"{prefix}-{name}": value for name, value in changes.items() if value is not None}
    return client.post(change_address(thing.match), without(shown(page), *emptied) | changed)


def new_row(page, kind, **values):
    """The fields of one more row of "events" or "appearances"."""
    count = int(shown(page)[f"{kind}-TOTAL_FORMS"])
    added = {f"{kind}-{count}-{name}": value for name, value in values.items()}
    return {f"{kind}-TOTAL_FORMS": str(count + 1), f"{kind}-{count}-match": str(page.context["original"].pk)} | added


def test_saving_without_a_change_decides_nothing(admin_client, match):
    assert edit(admin_client, match).status_code == 302
    assert not live(match)
    assert all(not live(thing) for thing in [*match.events.all(), *match.appearances.all()])


def test_facts_are_decided_one_by_one(admin_client, match, told):
    visitors = make_team("Third")
    changes = {"home_score": "3", "date": "2024-02-15", "away": str(visitors.pk), "competition": "", "venue": ""}
    assert edit(admin_client, match, **changes).status_code == 302
    assert live(match) == {
        ("set", "home_score", 1, 3),
        ("set", "date", "2024-02-14", "2024-02-15"),
        ("set", "away", match.away_id, visitors.pk),
        ("set", "competition", match.competition_id, None),
        ("set", "venue", "Stadio dei Tigli", ""),
    }
    assert (again(match).home_score, again(match).away, again(match).competition) == (3, visitors, None)
    assert told == [match]


def test_undoing_half_a_score_undoes_the_whole_where_there_was_none(admin_client, match):
    Match.objects.filter(pk=match.pk).update(half_time_home=None, half_time_away=None)
    edit(admin_client, match, half_time_home="1", half_time_away="0")
    decision = match.decisions.get(field="half_time_home")
    admin_client.post(reverse("admin:matches_decision_undo", args=[decision.pk]))
    assert (again(match).half_time_home, again(match).half_time_away) == (None, None)
    assert not live(match)


def test_what_cannot_be_is_told_at_its_field(admin_client, match):
    page = edit(admin_client, match, away_score="", date="", away=str(match.home_id))
    wrong = page.context["adminform"].form.errors
    assert set(wrong) == {"away", "away_score", "date"}
    assert wrong["away"] == ["A team does not play itself."]
    assert not live(match)


def test_a_match_with_very_many_events_can_be_saved(admin_client, match):
    more_fields = {f"field-{number}": "" for number in range(2000)}
    assert edit(admin_client, match, **more_fields).status_code == 302


class TestEvents:
    def test_change_and_reject_among_the_others(self, admin_client, match, told):
        goal, card = match.events.get(minute=45, added=None), match.events.get(type="yellow_card")
        save_row(admin_client, goal, minute="44")
        save_row(admin_client, card, rejected="on")
        assert live(goal) == {("set", "minute", 45, 44)}
        assert again(card).status == "rejected"
        save_row(admin_client, card, rejected=None)
        assert again(card).status == "read"
        assert told == [match] * 3

    def test_add(self, admin_client, match):
        page = admin_client.get(change_address(match))
        shot = new_row(page, "events", type="shot", how="saved", minute="30", period="1", side="away")
        assert admin_client.post(change_address(match), shown(page) | shot).status_code == 302
        assert again(match.events.get(minute=30)).status == "added"

    def test_a_reason_holds_for_every_row(self, admin_client, match):
        goal = match.events.get(minute=45, added=None)
        page = admin_client.get(change_address(match))
        changed = {f"{row(page, goal)}-minute": "44", "reason": "Club yearbook"}
        admin_client.post(change_address(match), shown(page) | changed)
        assert goal.decisions.get().reason == "Club yearbook"

    def test_a_change_by_somebody_else_meanwhile_is_told(self, admin_client, match):
        goal = match.events.get(minute=45, added=None)
        page = admin_client.get(change_address(match))
        edit(admin_client, goal, minute="44")
        answer = admin_client.post(change_address(match), shown(page) | {f"{row(page, goal)}-minute": "43"})
        assert "from 45 to 44" in errors(answer)
        admin_client.post(change_address(match), shown(page) | {"venue": "Campo Vecchio"})
        assert (again(goal).minute, again(match).venue) == (44, "Campo Vecchio")

    def test_an_event_that_is_gone_meanwhile_saves_nothing(self, admin_client, match):
        page = admin_client.get(change_address(match))
        match.events.get(type="yellow_card").delete()
        answer = admin_client.post(change_address(match), shown(page) | {"venue": "Campo Vecchio"})
        assert answer.status_code == 200
        assert again(match).venue == "Stadio dei Tigli"


class TestLineUps:
    def test_change(self, admin_client, match):
        starter = match.appearances.filter(side="home", role="starter").first()
        other = make_player("Somebody Else")
        save_row(admin_client, starter, player=str(other.pk), shirt_number="7", captain="on")
        assert live(starter) == {
            ("set", "player", starter.player_id, other.pk),
            ("set", "shirt_number", None, 7),
            ("set", "captain", False, True),
        }
        assert again(starter).player == other

    def test_reject_and_bring_back(self, admin_client, match):
        starter = match.appearances.filter(side="home", role="starter").first()
        save_row(admin_client, starter, rejected="on")
        assert starter not in Appearance.objects.for_readers()
        save_row(admin_client, starter, rejected=None)
        assert starter in Appearance.objects.for_readers()

    def test_add(self, admin_client, match):
        coach = make_player("Remo Testa")
        page = admin_client.get(change_address(match))
        fields = new_row(page, "appearances", player=str(coach.pk), role="coach", position="0")
        assert "Say for which side." in errors(admin_client.post(change_address(match), shown(page) | fields))
        side = {name.replace("player", "side"): "home" for name in fields if name.endswith("-player")}
        assert admin_client.post(change_address(match), shown(page) | fields | side).status_code == 302
        assert [one.kind for one in coach.appearances.get().decisions.all()] == ["add"]


def test_a_match_made_by_hand_stays(admin_client, told):
    home, away = make_team("First"), make_team("Second")
    page = admin_client.get(reverse("admin:matches_match_add"))
    fields = shown(page) | {"home": str(home.pk), "away": str(away.pk), "home_score": "2", "away_score": "2"}
    assert admin_client.post(reverse("admin:matches_match_add"), fields).status_code == 302
    made = Match.objects.get()
    assert [one.kind for one in made.decisions.all()] == ["add"]
    assert told == [made]

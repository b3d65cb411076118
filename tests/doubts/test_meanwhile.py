"""Nobody answers in a queue over another's newer word unawares: both words are told, and a second answer holds."""

import pytest
from django.urls import reverse

from matches import decisions, sameness, undoing
from matches.models import Decision, Event, Match
from seeds.admin.queues import QUEUES
from tests.filing.archives import export, file_one
from tests.filing.told import article, event

pytestmark = pytest.mark.django_db

DAY = {"date": "2024-01-10"}


@pytest.fixture
def other(django_user_model):
    """Another editor, at work at the same time."""
    return django_user_model.objects.create(username="ada")


@pytest.fixture
def shots():
    file_one("a", *article(event("shot", "40", player="Gallo"), **DAY))
    file_one("b", *article(event("shot", "33", player="Gallo"), tag="b", **DAY))
    return Event.objects.order_by("minute")


def opened(client, slug):
    """The first row of a queue as its page shows it."""
    return client.get(reverse("admin:doubts", args=[slug])).context["rows"][0]


def press(client, slug, **fields):
    return client.post(reverse("admin:doubts", args=[slug]), fields, follow=True).content.decode()


def on_pair(row, word):
    return {"thing": row["pair"].thing.pk, "kept": row["pair"].kept.pk, "seen": row["seen"], "word": word}


def test_of_two_who_answer_otherwise_the_second_is_told_what_the_first_said(admin_client, shots, other):
    row = opened(admin_client, "events")
    with decisions.deciding(*shots):
        sameness.different(*shots, other)
    page = press(admin_client, "events", **on_pair(row, "same"))
    assert "Ada said something else" in page and "Not the same" in page and "You answered: The same" in page
    assert len(export()[0]["events"]) == 2 and Decision.objects.count() == 1


def test_a_minute_that_another_set_meanwhile_is_told_too_and_a_second_answer_holds(admin_client, shots, other):
    row = opened(admin_client, "events")
    with decisions.deciding(shots[0]):
        decisions.set_fields(shots[0], {"minute": 34}, other)
    assert "Minute 34" in press(admin_client, "events", **on_pair(row, "same"))
    assert "You just said" in press(admin_client, "events", **on_pair(opened(admin_client, "events"), "same"))
    assert len(export()[0]["events"]) == 1


def test_what_another_undid_meanwhile_is_told(admin_client, shots, other):
    with decisions.deciding(shots[0]):
        (made,) = decisions.set_fields(shots[0], {"minute": 35}, other)
    row = opened(admin_client, "events")
    with decisions.deciding(shots[0]):
        undoing.undo(made, other)
    assert "(undone)" in press(admin_client, "events", **on_pair(row, "different"))
    assert not Decision.objects.filter(kind="different").exists()


def test_a_decision_that_another_changed_is_not_upheld_unawares(admin_client, shots, other):
    shot = shots[0]
    with decisions.deciding(shot):
        decisions.set_fields(shot, {"minute": 21}, other)
    file_one("c", *article(event("shot", "34", player="Gallo"), tag="c", **DAY))
    row = opened(admin_client, "evidence")
    with decisions.deciding(shot):
        decisions.set_fields(shot, {"minute": 34}, other)
    press(admin_client, "evidence", decision=row["decision"].pk, seen=row["seen"], word="uphold")
    shot.refresh_from_db()
    assert shot.minute == 34 and Decision.objects.count() == 2


def test_words_gone_are_not_settled_over_another_s_word(admin_client, shots, other):
    file_one("a", *article(event("shot", "33", player="Gallo"), event("goal", "9", player="Gallo"), tag="n", **DAY))
    file_one("a", *article(event("goal", "9", player="Gallo"), tag="m", **DAY))
    row = opened(admin_client, "orphans")
    thing = row["citation"].event
    with decisions.deciding(thing):
        decisions.set_fields(thing, {"minute": 31}, other)
    page = press(admin_client, "orphans", citation=row["citation"].pk, seen=row["seen"], word="reject")
    assert "You answered: Reject it" in page
    thing.refresh_from_db()
    assert thing.status == "edited"


def test_a_pair_that_another_merged_is_gone_and_both_words_are_told(admin_client, other):
    file_one("a", *article(**DAY))
    file_one("b", *article(tag="b"))
    row = opened(admin_client, "matches")
    one, kept = row["pair"].sides
    with decisions.deciding(one, kept):
        sameness.same(one, kept, other)
    assert "Ada said something else" in press(admin_client, "matches", **on_pair(row, "different"))
    assert Match.objects.standing().count() == 1 and QUEUES["matches"].rows() == []

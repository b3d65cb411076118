"""The public log tells what editors changed, and of themselves no more than they want to."""

import pytest
from django.urls import reverse
from django.utils.functional import Promise

from matches import decisions, undoing
from matches.views.changes import public_name
from tests.factories import make_player

from .document import Document

PAGE = "/changes/"


@pytest.fixture
def editor(django_user_model):
    return django_user_model.objects.create(username="maria.rossi@example.org", email="maria.rossi@example.org")


@pytest.fixture
def goal(match):
    return match.events.get(minute=45, added=None)


def words(client):
    return Document(client.get(PAGE)).words("content")


def test_it_tells_what_from_what_to_what_and_who_without_addresses(client, goal, editor):
    decisions.set_fields(goal, {"minute": 44, "other": make_player("Ada Neri").pk}, editor, "Told by ada@example.org")
    found = words(client)
    assert "minute, from 45 to 44" in found and "Ada Neri" in found and "M.R." in found
    assert "@" not in found and "maria" not in found
    assert goal.get_absolute_url() in client.get(PAGE).content.decode()


@pytest.mark.parametrize(
    ("username", "full", "shown"),
    [("maria.rossi@example.org", "", "M.R."), ("boss", "", "B."), ("mr", "Maria Rossi", "Maria Rossi")],
)
def test_editors_go_by_the_name_they_gave_else_by_initials(django_user_model, username, full, shown):
    first, _, last = full.partition(" ")
    assert public_name(django_user_model(username=username, first_name=first, last_name=last)) == shown
    assert public_name(None) == ""


def test_it_tells_what_was_undone(client, goal, editor):
    (made,) = decisions.set_fields(goal, {"minute": 44}, editor)
    undoing.undo(made, editor)
    assert "undone by M.R." in words(client)


def test_what_is_hidden_is_told_without_a_link(client, goal, editor):
    decisions.reject(goal, editor)
    assert "rejected" in words(client)
    assert goal.get_absolute_url() not in client.get(PAGE).content.decode()


def test_it_comes_in_pages_in_few_queries(client, goal, editor, django_assert_max_num_queries):
    for minute in range(60):
        decisions.record("set", goal, editor, field="minute", old=minute, new=minute + 1)
    with django_assert_max_num_queries(12):
        page = client.get(PAGE)
    assert "Page 1 of 2" in Document(page).words("content")
    assert client.get(PAGE, {"page": 2}).status_code == 200


def test_before_anything_was_changed_it_says_so_and_every_page_leads_there(client, db):
    assert "No editor changed anything yet" in words(client)
    assert f'href="{reverse("matches:changes")}"' in client.get("/").content.decode()


@pytest.mark.parametrize(("code", "said"), [("it", "secondo giocatore, da"), ("fr", "second joueur, de")])
def test_it_names_what_was_set_in_the_readers_language(client, goal, editor, code, said):
    decisions.set_fields(goal, {"other": make_player("Ada Neri").pk}, editor)
    client.get(f"/language/{code}/")
    assert said in words(client)


def test_every_field_that_an_editor_can_set_has_a_name_in_every_language():
    for model, names in decisions.FIELDS.items():
        for name in names:
            assert isinstance(model._meta.get_field(name).verbose_name, Promise), (model, name)

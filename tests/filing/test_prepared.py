"""Queries compiled once: they find what their querysets find, whatever they are asked about."""

import threading

import pytest
from django.db import connection, connections
from django.db.models import Q, Value
from django.db.models.functions import StrIndex

from matches.prepared import prepared
from players.models import Player, PlayerName
from seeds.filing import bulk

pytestmark = pytest.mark.django_db


@prepared
def people(keys: list[str], ids: list[int]):
    return Player.objects.filter(Q(key__in=keys) | Q(pk__in=ids)).order_by("name")


@prepared
def named(name: str):
    return PlayerName.objects.filter(name=name).select_related("player").order_by("pk")


@prepared
def keys_with(letters: str, among: list[str], without: list[int]):
    found = Player.objects.alias(place=StrIndex("key", Value(letters))).filter(place__gt=0, key__in=among)
    return found.exclude(pk__in=without).order_by("pk").values_list("key", flat=True)


@pytest.fixture
def three():
    rows = [Player(name=name, slug=name.lower(), key=name.lower()) for name in ("Neri", "Gallo", "O'Neill")]
    bulk.insert(rows)
    return rows


def test_a_list_may_have_any_length(three):
    ids = [row.pk for row in three]
    assert people({"neri"}, []) == [three[0]]
    assert people([], ids) == [three[1], three[0], three[2]]
    assert people({"neri": 1, "gallo": 2}, ids[2:]) == [three[1], three[0], three[2]]
    assert people(["nobody"], []) == []


def test_nothing_is_asked_about_nothing(three, django_assert_num_queries):
    with django_assert_num_queries(0):
        assert people([], set()) == []


def test_what_is_asked_about_may_stand_anywhere_in_a_query(three):
    everybody = {row.key for row in three}
    assert keys_with("ne", everybody, []) == ["neri", "o'neill"]
    assert keys_with("ne", everybody, [three[0].pk]) == ["o'neill"]
    assert keys_with("%s", everybody, []) == []


def test_what_is_selected_along_comes_along(three, django_assert_num_queries):
    bulk.insert([PlayerName(player=three[0], name="C. Neri", folded="c neri")])
    with django_assert_num_queries(1):
        assert [(one.name, one.player.name, one.player.rejected) for one in named("C. Neri")] == [
            ("C. Neri", "Neri", False)
        ]


def test_rows_written_together_are_as_if_written_one_by_one():
    rows = [Player(name=f"Neri {number}", slug="neri", key=str(number)) for number in range(150)]
    bulk.insert(rows)
    assert {row.pk: row.name for row in rows} == dict(Player.objects.values_list("pk", "name"))
    for row in rows:
        row.name, row.birth_year = row.name.upper(), 1990
    bulk.update(rows, ["name", "birth_year"])
    assert set(Player.objects.values_list("name", "birth_year")) == {(row.name, 1990) for row in rows}


@pytest.mark.django_db(transaction=True)
def test_each_thread_asks_by_a_connection_of_its_own(three):
    if connection.vendor != "postgresql":
        pytest.skip("SQLite in memory has one connection")
    people(["neri"], [])
    found = []

    def ask():
        found.extend(people(["neri"], []))
        connections.close_all()

    thread = threading.Thread(target=ask)
    thread.start()
    thread.join()
    assert found == three[:1]


def test_a_connection_that_took_the_place_of_another_is_asked(three):
    class Another:
        asked = 0

        def cursor(self):
            self.asked += 1
            return before.cursor()

    named("Neri")  # prepared with the connection before
    before, connections["default"] = connections["default"], Another()
    try:
        named("Neri")
        assert connections["default"].asked == 1
    finally:
        connections["default"] = before

"""Decisions made in between, and articles withdrawn: whatever the order, the archive is one."""

from contextlib import suppress

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from matches import bearing, decisions, sameness
from matches.models import Event, Match, Source
from players.models import Player
from seeds.filing.sources import withdraw
from tests.filing.archives import export, file_one
from tests.filing.told import HOME_ELEVEN, article, event

pytestmark = pytest.mark.django_db

steady = settings(
    max_examples=20,
    deadline=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],  # to make a failure smaller takes minutes
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)

HOME = st.sampled_from(["Neri", "Carlo Neri", "C. Neri", "Gallo", "Dino Gallo", None])
AWAY = st.sampled_from(["Riva", "Ivo Riva", "Sala", None])
CLOCKS = st.sampled_from([None, "12", "13", "16", "45", "45+2", "60"])
TEAMS = st.sampled_from([("Borgo", "Rivalta"), ("Vis Borgo", "Rivalta"), ("Rivalta", "Borgo"), ("Borgo", "Piana")])


@st.composite
def events(draw):
    side = draw(st.sampled_from(["home", "away"]))
    people = AWAY if side == "away" else HOME
    kind = draw(st.sampled_from(["goal", "shot", "substitution", "yellow_card"]))
    player, other = draw(people), draw(people)
    section = draw(st.sampled_from(["prose", "prose", "sheet"]))
    return event(kind, draw(CLOCKS), side, player, other if other != player else None, section=section)


@st.composite
def articles(draw):
    home, away = draw(TEAMS)
    facts = {
        "score": draw(st.sampled_from([None, (1, 0), (1, 1)])),
        "date": draw(st.sampled_from([None, "2024-01-10", "2024-01-11", "2024-05-01"])),
        "home_lineup": draw(st.sampled_from([[], HOME_ELEVEN])),
        "venue": draw(st.sampled_from([None, "Prato", "Campo Nuovo"])),
    }
    return draw(st.lists(events(), max_size=4)), {"home": home, "away": away, **facts}


def load(made, numbers):
    for number in numbers:
        told, facts = made[number]
        file_one(f"article {number}", *article(*told, tag=f"{number}:", **facts))


# Decisions, on things told by what they are cited from: their numbers depend on the order of loading


def first_words(thing):
    return min(thing.citations.values_list("source__name", "start", "type", "player"))


def cited_events():
    return sorted(Event.objects.filter(citations__isnull=False).distinct(), key=first_words)


def named_people():
    def first_mention(player):
        return min(player.mentions.values_list("report__source__name", "name", "told", "role"))

    return sorted(Player.objects.filter(mentions__isnull=False).distinct(), key=first_mention)


def told_matches():
    return sorted(
        Match.objects.filter(reports__isnull=False).distinct(),
        key=lambda m: min(r.source.name for r in m.reports.all()),
    )


def set_minute(editor, number):
    return on_one(cited_events(), number, lambda one: decisions.set_fields(one, {"minute": 33, "added": None}, editor))


def reject_event(editor, number):
    return on_one(cited_events(), number, lambda one: decisions.reject(one, editor))


def confirm_event(editor, number):
    return on_one(cited_events(), number, lambda one: decisions.confirm(one, editor))


def set_venue(editor, number):
    return on_one(told_matches(), number, lambda one: decisions.set_fields(one, {"venue": "Set"}, editor))


def same_people(editor, number):
    return on_two(named_people(), number, lambda one, other: sameness.same(one, other, editor))


def other_people(editor, number):
    return on_two(named_people(), number, lambda one, other: sameness.different(one, other, editor))


def events_of_one_match():
    found = cited_events()
    return [one for one in found if found and one.match_id == found[0].match_id]


def same_events(editor, number):
    return on_two(events_of_one_match(), number, lambda one, other: sameness.same(one, other, editor))


def other_events(editor, number):
    return on_two(events_of_one_match(), number, lambda one, other: sameness.different(one, other, editor))


def same_matches(editor, number):
    return on_two(told_matches(), number, lambda one, other: sameness.same(one, other, editor))


def other_matches(editor, number):
    return on_two(told_matches(), number, lambda one, other: sameness.different(one, other, editor))


WORDS = st.sampled_from(
    [
        *(set_minute, reject_event, confirm_event, set_venue),
        *(same_people, other_people, same_events, other_events, same_matches, other_matches),
    ]
)


def on_one(found, number, say):
    if found:
        thing = found[number % len(found)]
        with decisions.deciding(*bearing.with_matches(thing)):
            say(thing)


def on_two(found, number, say):
    if len(found) > 1:
        one, other = found[number % len(found)], found[(number + 1) % len(found)]
        with suppress(ValidationError), decisions.deciding(*bearing.with_matches(one, other)):
            say(one, other)  # what cannot be, such as one match of other teams, is refused


def archive_of(made, first, said, then, editor):
    """Return the archive of some articles, of decisions on what they make, and of further ones; all undone again."""
    with transaction.atomic():
        load(made, first)
        for word, number in said:
            word(editor, number)
        load(made, then)
        result = export()
        transaction.set_rollback(True)
    return result


@pytest.fixture
def editor(django_user_model):
    return django_user_model.objects.create(username="editor")


@steady
@given(
    made=st.lists(articles(), min_size=2, max_size=4),
    said=st.lists(st.tuples(WORDS, st.integers(0, 3)), min_size=1, max_size=3),
    data=st.data(),
)
def test_the_order_does_not_matter_before_and_after_decisions(made, said, data, editor):
    numbers = data.draw(st.permutations(range(len(made))))
    cut = data.draw(st.integers(1, len(made)))
    first, then = numbers[:cut], numbers[cut:]
    other_first, other_then = data.draw(st.permutations(first)), data.draw(st.permutations(then))
    one = archive_of(made, first, said, then, editor)
    assert archive_of(made, other_first, said, other_then, editor) == one
    assert archive_of(made, first, said, [*then, *first, *then], editor) == one


@steady
@given(made=st.lists(articles(), min_size=2, max_size=4), data=st.data())
def test_what_is_withdrawn_might_never_have_come(made, data):
    gone = data.draw(st.sets(st.integers(0, len(made) - 1), max_size=len(made) - 1))
    left = [number for number in range(len(made)) if number not in gone]
    with transaction.atomic():
        load(made, range(len(made)))
        for number in gone:
            withdraw(Source.objects.get(name=f"article {number}"))
        without = export()
        transaction.set_rollback(True)
    assert without == archive_of(made, left, [], [], None)

"""Who is meant, settled with a look at few further mentions, is who is meant when all are settled together."""

from collections import defaultdict

import pytest
from django.db import transaction
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from matches.models import Mention, Source
from seeds.filing import outlines, same_match, same_person, who
from seeds.filing.outlines import Outline, Sieve, outline_of
from seeds.filing.reports import Report
from seeds.filing.sources import withdraw
from tests.filing.archives import file_one
from tests.filing.told import article, event

pytestmark = pytest.mark.django_db
NAMES = (
    *("Carlo Neri", "Ugo Neri", "Neri", "C. Neri", "Carlo Nerri", "Dino Gallone", "Gallone", "Galone", "Carlo"),
    *("Pedro", "Pedro Riva", "Riva", "Carlo Maria Neri", "P. Riva", "Dino"),
)
many = settings(
    max_examples=15,
    phases=[Phase.generate],
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@st.composite
def articles(draw):
    """An article on one of a few matches of a team: names in its line-up, in its play, and of its coach."""
    names = st.sampled_from(NAMES)
    listed = draw(st.lists(names, max_size=4, unique=True))
    told = [event("goal", str(minute), player=name) for minute, name in enumerate(draw(st.lists(names, max_size=3)), 1)]
    day = draw(st.sampled_from(["1990-01-10", "2001-01-10", "2004-01-10", "2020-01-10", None]))
    coach = draw(st.sampled_from([None, None, "Neri", "Ugo Neri"]))
    return told, {
        "home_lineup": listed,
        "date": day,
        "home_coach": coach,
        "away": draw(st.sampled_from(["Piana", "Costa"])),
    }


@many
@given(made=st.lists(articles(), min_size=3, max_size=9), gone=st.sets(st.integers(0, 8), max_size=2))
def test_everybody_is_whom_all_mentions_together_say(made, gone):
    with transaction.atomic():
        for number, (told, facts) in enumerate(made):
            file_one(f"article {number}", *article(*told, tag=f"{number}:", **facts))
            check()
        for source in Source.objects.filter(name__in=[f"article {number}" for number in gone]):
            withdraw(source)
            check()
        transaction.set_rollback(True)


def check():
    """Settle all mentions of each scope together, and compare."""
    by_scope = defaultdict(list)
    rows = {}
    for row in Mention.objects.exclude(scope="").select_related("report__source", "player"):
        by_scope[row.scope].append(who.as_told(row))
        rows[who.key(row)] = row
    for scope, mentions in by_scope.items():
        for person in same_person.settle(scope, mentions):
            found = {(rows[one.key].player.key, rows[one.key].doubtful) for one in person.mentions}
            told = sorted(
                (one.name, one.kind, str(one.year), str(one.match), one.rank[1], rows[one.key].player.key)
                for one in mentions
            )
            if found != {(person.key, person.doubtful)}:
                raise AssertionError((person.mentions, [(person.key, person.doubtful, found), *told]))


def test_a_last_name_in_a_line_up_lists_nobody_beside_another():
    """It is settled by who is listed together, and so must not tell that itself."""
    both = [event("goal", "1", player="Fabio Canoti"), event("goal", "2", player="Gianni Canoti")]
    play = [
        [event("goal", "1", player="Gianni Canoti")],
        [],
        [*both],
        [both[0], event("shot", "9", player="Canoti")],
        [],
    ]
    days = ("2024-01-10", "2024-02-10", "2024-03-10", "2024-03-10", "2024-04-10")
    lists = {1: ["Fabio Canoti", "Canoti"], 4: ["Fabio Canoti", "G. Canoti"]}
    for number, (told, day) in enumerate(zip(play, days, strict=True)):
        file_one(str(number), *article(*told, tag=f"{number}:", date=day, home_lineup=lists.get(number, [])))
        check()


@st.composite
def reports(draw):
    kinds, minutes, names = st.sampled_from(["goal", "shot"]), st.integers(1, 9), st.sampled_from(["Neri", "Riva"])
    told = draw(st.lists(st.tuples(kinds, minutes, names), max_size=9))
    told = [event(kind, str(minute), player=name) for kind, minute, name in told]
    facts = {
        "score": draw(st.sampled_from([None, (1, 0), (0, 1), (3, 3)])),
        "date": draw(st.sampled_from([None, "2024-01-10", "2024-01-11", "2024-01-20", "2024-02-01"])),
        "season": draw(st.sampled_from([None, "2023-24", "2024-25"])),
    }
    _, reading = article(*told, **facts)
    if facts["date"] and draw(st.booleans()):
        reading["matches"][0]["date_precision"] = "month"
    if draw(st.booleans()):
        reading["matches"][0]["passages"] = {}
    return reading["matches"][0]


@settings(max_examples=100, deadline=None, derandomize=True)
@given(made=st.lists(reports(), min_size=2, max_size=8))
def test_only_reports_that_cannot_be_of_one_match_are_left_uncompared(made):
    told = [Report(pk, pk, str(pk), str(pk), 0, "borgo", "rivalta", data) for pk, data in enumerate(made, 1)]
    sieve = Sieve({one.pk: Outline.parse(str(outline_of(one.data))) for one in told})
    for one in told:
        near = sieve.near(one.pk)
        for other in told:
            if one is not other and other.pk not in near:
                assert same_match.contradicts(one, other)


def test_an_outline_too_long_to_keep_is_compared_with_all(monkeypatch):
    monkeypatch.setattr(outlines, "LONGEST", 10)
    _, reading = article(event("goal", "12", player="Neri"), date="2024-01-10")
    line = str(outline_of(reading["matches"][0]))
    other = Outline("2020-01-10")
    assert Sieve({1: Outline.parse(line), 2: other}).near(2) == {1}

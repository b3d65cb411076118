"""Whom names mean."""

import itertools

import pytest

from players.models import Player
from seeds.filing.names import parse, same_name
from tests.filing.told import AWAY_ELEVEN, HOME_ELEVEN, archive, article, event

pytestmark = pytest.mark.django_db


def people():
    return sorted(Player.objects.values_list("name", flat=True))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Leão", "Rafael Leao"),
        ("Mirančuk", "Aleksey Miranchuk"),
        ("Aleksej Mirančuk", "Alexei Miranchuk"),
        ("Ševčenko", "Schewtschenko"),
        ("De Ketelaere", "Charles de Ketelaere"),
        ("Reijnders", "Tijjani Reinders"),
        ("Loftus-Cheek", "Ruben Loftus Cheek"),
        ("J. Álvarez", "Julián Alvarez"),
        ("Vinícius", "Vinicius Junior"),
        ("Jan-Carlo Simić", "Jan Carlo Simic"),
    ],
)
def test_spellings_of_one_name(one, other):
    assert same_name(parse(one), parse(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Theo Hernández", "Lucas Hernández"),
        ("T. Hernández", "Lucas Hernández"),
        ("Pedri", "Pedro"),
        ("Martins", "Martínez"),
        ("Lorenzo De Silvestri", "Marco Silvestri"),
    ],
)
def test_names_that_differ(one, other):
    assert not same_name(parse(one), parse(other))


def test_a_person_of_many_spellings_is_one_and_shown_in_full():
    archive(
        a=article(event("goal", "12", player="Mirančuk"), date="2024-01-10"),
        b=article(event("goal", "12", player="Aleksey Miranchuk"), tag="b", date="2024-01-10"),
        c=article(event("goal", "12", player="Miranchuk"), tag="c", date="2024-01-10"),
    )
    assert people() == ["Aleksey Miranchuk"]


def test_brothers_in_one_side_are_two_and_a_line_up_tells_them_apart():
    both = article(
        event("yellow_card", "20", player="Theo Hernández"),
        event("yellow_card", "30", player="Lucas Hernández"),
        date="2024-01-10",
    )
    only_one = [*HOME_ELEVEN[:10], "Lucas Hernández"]
    later = article(event("goal", "40", player="Hernández"), home_lineup=only_one, tag="b", date="2024-05-10")
    later_match = archive(a=both, b=later)[1]
    assert [e["player"] for e in later_match["events"]] == ["Lucas Hernández"]


def test_a_last_name_that_can_be_either_brother_s_stays_doubtful():
    events = [event("yellow_card", "20", player="Theo Hernández"), event("yellow_card", "30", player="Lucas Hernández")]
    (match,) = archive(a=article(*events, event("goal", "40", player="Hernández"), date="2024-01-10"))
    assert [e["player"] for e in match["events"]] == ["Theo Hernández", "Lucas Hernández", "Hernández"]


def test_a_doubtful_name_joins_the_event_of_the_one_that_another_article_names():
    events = [event("yellow_card", "20", player="Theo Hernández"), event("yellow_card", "30", player="Lucas Hernández")]
    (match,) = archive(
        a=article(*events, event("goal", "40", player="Hernández"), date="2024-01-10"),
        b=article(event("goal", "40", player="Lucas Hernández"), date="2024-01-10", tag="b"),
    )
    goal = match["events"][-1]
    assert (goal["player"], goal["disputed"], len(goal["citations"])) == ("Lucas Hernández", [], 2)


def test_father_and_son_years_apart_are_two():
    archive(
        a=article(event("goal", "12", player="Maldini"), date="1961-01-10"),
        b=article(event("goal", "12", player="Maldini"), tag="b", date="1994-01-10"),
    )
    assert people() == ["Maldini", "Maldini"]


def test_a_coach_and_a_player_of_one_last_name_are_two():
    eleven = [*HOME_ELEVEN[:10], "Simeone"]
    (match,) = archive(a=article(home_coach="Simeone", home_lineup=eleven, date="2024-01-10"))
    assert match["home"]["coach"] == "Simeone"
    assert people().count("Simeone") == 2


def test_a_coach_sent_off_is_the_coach():
    archive(a=article(event("red_card", "60", player="Pioli"), home_coach="Stefano Pioli", date="2024-01-10"))
    assert people() == ["Stefano Pioli"]


def test_a_transfer_keeps_the_person_and_a_last_name_alone_does_not_join_clubs():
    archive(
        a=article(event("goal", "12", player="Carlo Neri"), event("goal", "30", player="Bruni"), date="2020-01-10"),
        b=article(
            *(event("goal", "40", player="Carlo Neri"), event("goal", "50", player="Bruni")),
            **{"home": "Collina", "tag": "b", "date": "2023-01-10"},
        ),
    )
    assert people() == ["Bruni", "Bruni", "Carlo Neri"]


def test_a_name_on_the_wrong_side_goes_where_the_line_up_has_it():
    (match,) = archive(
        a=article(home_lineup=HOME_ELEVEN, away_lineup=AWAY_ELEVEN, date="2024-01-10"),
        b=article(event("yellow_card", "20", "home", "Riva"), date="2024-01-10", tag="b"),
    )
    assert [(e["side"], e["player"]) for e in match["events"]] == [("away", "Riva")]
    assert people().count("Riva") == 1


def test_a_substitute_belongs_to_the_side_of_who_went_off():
    (match,) = archive(
        a=article(home_lineup=HOME_ELEVEN, away_lineup=AWAY_ELEVEN, date="2024-01-10"),
        b=article(event("substitution", "60", "away", "Ferri", "Neri"), date="2024-01-10", tag="b"),
        c=article(event("substitution", "60", "home", "Ferri", "Neri"), date="2024-01-10", tag="c"),
    )
    assert [(e["side"], e["player"], len(e["citations"])) for e in match["events"]] == [("home", "Ferri", 2)]


def test_a_later_spelling_changes_earlier_matches_as_if_it_had_come_first(django_db_blocker):
    articles = {
        "a": article(event("goal", "12", player="Leao"), date="2021-01-10"),
        "b": article(
            event("goal", "12", player="Rafael Leão"), tag="b", date="2022-01-10", home="Borgo", away="Collina"
        ),
        "c": article(event("goal", "12", player="Leão"), tag="c", date="2023-01-10", away="Piana"),
    }
    found = [
        undone(lambda order=order: archive(**{name: articles[name] for name in order}))
        for order in itertools.permutations(articles)
    ]
    assert all(one == found[0] for one in found)
    assert {e["player"] for match in found[0] for e in match["events"]} == {"Rafael Leão"}


def undone(do):
    """Return what a function returns, its work in the database undone."""
    from django.db import transaction

    with transaction.atomic():
        result = do()
        transaction.set_rollback(True)
    return result


def test_a_referee_s_full_name_told_of_one_match_is_not_carried_to_another():
    goal = event("goal", "12", player="Neri")
    matches = archive(
        a=article(goal, referee="Bianchi", date="2024-05-01"),
        b=article(goal, tag="b", away="Piana", referee="Bianchi", date="2024-01-10"),
        c=article(goal, tag="c", away="Piana", referee="Aldo Bianchi", date="2024-01-10"),
    )
    assert [(match["away"]["team"], match["referee"]) for match in matches] == [
        ("Piana", "Aldo Bianchi"),
        ("Rivalta", "Bianchi"),
    ]


def test_two_of_one_full_name_one_on_each_side_are_two():
    elevens = {
        "home_lineup": [*HOME_ELEVEN[:10], "João Silva"],
        "away_lineup": [*AWAY_ELEVEN[:10], "João Silva"],
    }
    (match,) = archive(
        a=article(event("goal", "12", "home", "João Silva"), event("goal", "70", "away", "João Silva"), **elevens)
    )
    assert people().count("João Silva") == 2
    assert [(e["side"], e["player"]) for e in match["events"]] == [("home", "João Silva"), ("away", "João Silva")]


def test_a_player_of_one_name_is_one_whatever_his_article_adds_to_it():
    archive(
        a=article(event("goal", "12", player="Neymar"), date="2024-01-10"),
        b=article(event("goal", "12", player="Neymar Jr"), tag="b", date="2024-01-10"),
        c=article(event("goal", "13", player="Neymar Júnior"), tag="c", date="2024-01-10"),
    )
    assert len(people()) == 1


def test_a_nickname_is_nobody_else_s_name_until_an_editor_says_so():
    (match,) = archive(
        a=article(event("goal", "12", player="Edson Nascimento"), date="2024-01-10"),
        b=article(event("goal", "12", player="Pelé"), tag="b", date="2024-01-10"),
    )
    assert people() == ["Edson Nascimento", "Pelé"]
    assert match["events"][0]["disputed"] == ["player"]

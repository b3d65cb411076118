"""Articles that are a little wrong, each in its own way, as papers are: the archive they make is one and says where they differ."""

import pytest

from tests.filing.told import AWAY_ELEVEN, HOME_ELEVEN, archive, article, event, timeline

pytestmark = pytest.mark.django_db

DAY = {"date": "2024-01-10"}


def made(*told):
    """File articles, each (events, facts), and return the export."""
    names = "abcdefgh"
    return archive(**{n: article(*events, tag=n, **facts) for n, (events, facts) in zip(names, told, strict=False)})


# One match


def test_two_papers_of_one_day_that_credit_the_only_goal_to_others_report_one_match():
    own = event("goal", "20", "home", "Riva", how="own_goal")
    credited = event("goal", "20", player="Neri", how="open")
    (match,) = made(([own], DAY | {"score": (1, 0)}), ([credited], DAY | {"score": (1, 0)}))
    assert timeline(match, "disputed") == [(["player", "how"],)]


def test_a_wrong_scorer_among_several_leaves_one_match_also_undated():
    goals = [
        event("goal", None, player="Neri"),
        event("goal", None, player="Gallo"),
        event("goal", None, "away", "Riva"),
    ]
    wrong = [goals[0], event("goal", None, player="Marini"), goals[2]]
    (match,) = made((goals, {}), (wrong, {}))
    assert len(match["events"]) == 3


def test_on_one_day_the_order_in_which_the_teams_are_named_tells_nothing_apart():
    goal, turned = event("goal", "12", player="Neri"), event("goal", "12", "away", "Neri")
    there = {"home": "Rivalta", "away": "Borgo", "score": (0, 1)}
    (match,) = made(([goal], DAY | {"score": (1, 0)}), ([turned], DAY | there))
    assert len(match["events"]) == 1


def test_on_one_day_another_language_s_name_of_the_competition_tells_nothing_apart():
    (match,) = made(([], DAY | {"competition": "Coppa dei Laghi"}), ([], DAY | {"competition": "Lakes Cup"}))
    assert match["facts"]["competition"]["disputed"]


def test_two_referees_told_of_one_day_and_score_are_a_disagreement_on_one_match():
    (match,) = made(([], DAY | {"referee": "Aldo Bianchi"}), ([], DAY | {"referee": "Ugo Verdi"}))
    assert match["referee"]


def test_a_mere_sum_of_the_goals_told_contradicts_no_result():
    goals = [event("goal", "12", player="Neri"), event("goal", "30", player="Gallo")]
    brief = article(goals[0], score=(1, 0), tag="b")
    del brief[1]["matches"][0]["passages"]["home_score"]
    (match,) = archive(a=article(*goals, score=(2, 0)), b=brief)
    assert (match["home"]["score"], len(match["events"])) == (2, 2)


def test_other_line_ups_on_one_day_are_another_match():
    men = DAY | {"home_lineup": HOME_ELEVEN, "away_lineup": AWAY_ELEVEN}
    women = DAY | {"home_lineup": [f"{name}etta" for name in AWAY_ELEVEN]}
    assert len(made(([], men), ([], women))) == 2


def test_no_scorer_in_common_on_one_day_is_another_match():
    one = [event("goal", "12", player="Neri"), event("goal", "30", player="Gallo")]
    other = [event("goal", "50", player="Marta"), event("goal", "80", player="Ilaria")]
    assert len(made((one, DAY | {"score": (2, 0)}), (other, DAY | {"score": (2, 0)}))) == 2


# One event

FULL = [event("goal", "30", player="Neri"), event("goal", "70", player="Gallo"), event("goal", "80", "away", "Riva")]


def test_a_scorer_whom_one_paper_gets_wrong_a_few_minutes_off_makes_no_further_goal():
    (match,) = made((FULL, DAY), ([event("goal", "33", player="Marini")], DAY))
    assert timeline(match, "clock", "player", "disputed")[0] == ("30", "Neri", ["minute", "player"])
    assert len(match["events"]) == 3


def test_a_minute_that_one_paper_gets_wrong_by_far_makes_no_further_goal_of_who_scored_once():
    (match,) = made((FULL, DAY), ([event("goal", "3", player="Neri")], DAY))
    assert len(match["events"]) == 3 and match["events"][0]["disputed"] == ["minute"]


def test_a_further_goal_of_a_paper_that_tells_another_result_stays():
    (match,) = made((FULL, DAY), ([*FULL, event("goal", "89", player="Marini")], DAY | {"score": (3, 1)}))
    assert timeline(match, "clock") == [("30",), ("70",), ("80",), ("89",)]
    assert match["facts"]["home_score"]["disputed"]


@pytest.mark.parametrize("order", [1, -1])
def test_a_penalty_missed_that_another_paper_tells_as_a_shot_is_one(order):
    missed = [event("missed_penalty", "52", player="Neri", other="Pace")]
    shot = [event("shot", "53", player="Neri", other="Pace", how="saved")]
    (match,) = made(*[(told, DAY) for told in (missed, shot)[::order]])
    assert timeline(match, "type", "how", "disputed") == [("missed_penalty", None, ["minute"])]


def test_a_penalty_missed_and_the_rebound_are_two():
    missed, rebound = event("missed_penalty", "52", player="Neri"), event("shot", "52", player="Neri")
    (match,) = made(([missed, rebound], DAY), ([rebound], DAY), ([missed], DAY))
    assert sorted((e["type"], len(e["citations"])) for e in match["events"]) == [("missed_penalty", 2), ("shot", 2)]


def test_changes_told_in_pairs_that_another_paper_pairs_otherwise_are_two():
    def pair(first, second, **facts):
        offs = [("Ferri", first), ("Greco", second)]
        return [event("substitution", "60", "home", on, off) for on, off in offs], DAY | facts

    (match,) = made(pair("Neri", "Gallo"), pair("Gallo", "Neri"), pair(None, None))
    assert timeline(match, "player", "disputed") == [("Ferri", ["other"]), ("Greco", ["other"])]


def test_goals_of_two_papers_that_each_leave_out_another_one_are_all_there():
    (match,) = made((FULL[:1], DAY), (FULL[1:], DAY), ([FULL[0], FULL[2]], DAY))
    assert timeline(match, "clock") == [("30",), ("70",), ("80",)]

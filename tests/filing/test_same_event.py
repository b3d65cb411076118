"""Which passages tell of one event, which values are shown, and which are disputed."""

import pytest

from matches.models import Citation
from tests.filing.told import AWAY_ELEVEN, HOME_ELEVEN, archive, article, cited, event, timeline

pytestmark = pytest.mark.django_db

DAY = {"date": "2024-01-10"}
BOOKED = [("Alba", None), ("Bruni", 1), ("Corsi", 2)]


def one_match(*lists, **facts):
    """File one article for each list of events, all on one match, and return the match."""
    names = "abcdefgh"
    (match,) = archive(
        **{name: article(*told, tag=name, **DAY, **facts) for name, told in zip(names, lists, strict=False)}
    )
    return match


def test_two_goals_of_one_player_minutes_apart_are_two():
    both = [event("goal", "30", player="Neri"), event("goal", "33", player="Neri")]
    match = one_match(both, both)
    assert timeline(match, "clock", "player") == [("30", "Neri"), ("33", "Neri")]
    assert cited(match) == [["a", "b"], ["a", "b"]]


def test_a_goal_told_at_37_and_38_is_one_with_a_disputed_minute():
    match = one_match([event("goal", "37", player="Neri")], [event("goal", "38", player="Neri")])
    assert [e["disputed"] for e in match["events"]] == [["minute"]]


def test_the_goals_of_reports_that_tell_them_all_go_together_by_the_score():
    first = [
        event("goal", "44", player="Neri"),
        event("goal", "45+2", "away", "Riva"),
        event("goal", None, player="Neri"),
    ]
    second = [
        event("goal", "45", player="Neri"),
        event("goal", "45", "away", "Riva"),
        event("goal", "71", player="Neri"),
    ]
    match = one_match(first, second)
    assert [e["minute"] for e in match["events"]][2] == 71
    assert [e["disputed"] for e in match["events"]] == [["minute"], ["minute"], []]


def test_what_only_a_list_has_stands_at_the_end_of_its_half_where_that_is_known():
    listed = [event("yellow_card", None, player=player, section="sheet", period=half) for player, half in BOOKED]
    match = one_match([event("goal", "30", player="Neri"), *listed, event("goal", "70", player="Neri")])
    assert timeline(match, "player", "clock") == [
        ("Neri", "30"),
        ("Bruni", None),
        ("Neri", "70"),
        ("Corsi", None),
        ("Alba", None),
    ]


def test_stoppage_time_written_on_is_close_but_another_minute():
    match = one_match([event("goal", "45+2", player="Neri")], [event("goal", "47", player="Neri")])
    assert len(match["events"]) == 1


def test_an_own_goal_credited_differently_is_one_disputed_goal():
    match = one_match(
        [event("goal", "20", "home", "Riva", how="own_goal")], [event("goal", "20", "home", "Neri", how="open")]
    )
    assert [e["disputed"] for e in match["events"]] == [["player", "how"]]
    assert match["events"][0]["side"] == "home"


def test_a_substitution_told_the_wrong_way_round_is_one_and_disputed():
    match = one_match(
        [event("substitution", "60", "home", "Ferri", "Neri", section="sheet")],
        [event("substitution", "60", "home", "Neri", "Ferri")],
    )
    assert timeline(match, "player", "other", "disputed") == [("Ferri", "Neri", ["player", "other"])]


def test_a_player_comes_on_only_once_whatever_the_minute():
    match = one_match(
        [event("substitution", "60", "home", "Ferri", "Neri", section="sheet")],
        [event("substitution", None, "home", "Ferri")],
        [event("substitution", "64", "home", None, "Neri")],
    )
    assert timeline(match, "clock", "player", "other", "disputed") == [("60", "Ferri", "Neri", ["minute"])]


def test_shots_with_other_outcomes_at_other_minutes_are_two():
    match = one_match(
        [event("shot", "60", player="Neri", how="saved")], [event("shot", "62", player="Neri", how="off_target")]
    )
    assert timeline(match, "clock") == [("60",), ("62",)]


def test_two_articles_that_each_tell_a_late_and_an_early_shot_agree_on_both():
    shots = [event("shot", "10", player="Neri"), event("shot", "80", player="Neri")]
    assert cited(one_match(shots, list(shots))) == [["a", "b"], ["a", "b"]]


UNTIMED = [
    event("yellow_card", "30", player="Alba"),
    event("shot", None, player="Neri"),
    event("goal", "50", player="Gallo"),
]
TIMED = [event("shot", "18", player="Neri"), event("shot", "41", player="Neri"), event("shot", "77", player="Neri")]


@pytest.mark.parametrize("lists", [(UNTIMED, TIMED), (TIMED, UNTIMED)])
def test_an_untimed_event_is_the_one_between_what_its_article_tells_around_it(lists):
    match = one_match(*lists)
    shots = [names for e, names in zip(match["events"], cited(match), strict=True) if e["type"] == "shot"]
    assert shots == [[name] if len(shots[i]) == 1 else ["a", "b"] for i, name in enumerate(names[0] for names in shots)]
    assert [e["minute"] for e in match["events"] if len({c["source"] for c in e["citations"]}) == 2] == [41]


def test_an_untimed_event_that_fits_none_stays_its_own_and_stands_in_its_place():
    early = [event("shot", None, player="Riva", side="away"), event("yellow_card", "20", player="Alba")]
    match = one_match(early, [event("shot", "60", player="Riva", side="away")])
    assert timeline(match, "type", "clock") == [("shot", None), ("yellow_card", "20"), ("shot", "60")]


def test_a_booking_that_only_a_list_has_stands_at_the_end():
    listed = event("yellow_card", None, player="Alba", section="sheet")
    match = one_match([listed, event("goal", "50", player="Gallo")])
    assert timeline(match, "type", "clock") == [("goal", "50"), ("yellow_card", None)]


def test_headlines_and_looks_back_do_not_upset_the_order():
    told = [
        event("goal", "88", player="Gallo"),
        event("yellow_card", "30", player="Alba"),
        event("shot", None, player="Neri"),
        event("injury", "50", player="Alba"),
        event("missed_penalty", "70", player="Bruni"),
    ]
    match = one_match(told, [event("shot", "42", player="Neri")])
    assert len([e for e in match["events"] if e["type"] == "shot"]) == 1


def test_a_sheet_goes_before_prose_a_stated_minute_before_one_worked_out_then_the_majority():
    sheet = one_match(
        [event("goal", "37", player="Neri", section="sheet")],
        [event("goal", "38", player="Neri")],
        [event("goal", "38", player="Neri")],
    )
    assert timeline(sheet, "clock") == [("37",)]


def test_a_stated_minute_goes_before_one_worked_out():
    match = one_match([event("goal", "37", player="Neri")], *[[event("goal", "38", player="Neri", stated=False)]] * 2)
    assert timeline(match, "clock") == [("37",)]


def test_most_articles_decide_and_copies_of_one_text_count_once():
    text = " ".join(f"parola{i}" for i in range(60))
    agency = [event("goal", "38", player="Neri", other=text), event("shot", "60", player="Gallo")]
    match = one_match(
        [event("goal", "37", player="Neri")], [event("goal", "37", player="Neri")], agency, agency, agency
    )
    assert timeline(match, "clock")[0] == ("37",)


def test_a_way_to_score_told_by_one_article_is_shown_and_only_penalties_and_own_goals_contradict():
    match = one_match(
        [event("goal", "20", player="Neri", how="open")], [event("goal", "20", player="Neri", how="header")]
    )
    assert timeline(match, "how", "disputed") == [("header", [])]
    match = one_match(
        [event("goal", "20", player="Neri", how="open")], [event("goal", "20", player="Neri", how="penalty")]
    )
    assert match["events"][0]["disputed"] == ["how"]


def test_extra_time_and_a_shoot_out_stand_in_their_order():
    kicks = [
        event("shootout_goal", None, player="Neri", period=5),
        event("shootout_miss", None, "away", "Riva", period=5),
    ]
    match = one_match(
        [event("goal", "90+4", player="Neri"), event("goal", "105", "away", "Riva"), *kicks], kicks, shootout=[1, 0]
    )
    assert timeline(match, "type", "clock", "period") == [
        ("goal", "90+4", 2),
        ("goal", "105", 3),
        ("shootout_goal", None, 5),
        ("shootout_miss", None, 5),
    ]
    assert match["shootout"] == [1, 0]


def test_one_slip_in_a_line_up_makes_no_twelfth_man():
    slip = [*HOME_ELEVEN[:10], "Ferri"]
    (match,) = archive(
        a=article(home_lineup=HOME_ELEVEN, away_lineup=AWAY_ELEVEN, **DAY),
        b=article(home_lineup=slip, away_lineup=AWAY_ELEVEN, tag="b", **DAY),
        c=article(home_lineup=HOME_ELEVEN, away_lineup=AWAY_ELEVEN, tag="c", **DAY),
    )
    assert [one["player"] for one in match["home"]["lineup"]] == HOME_ELEVEN


def test_who_comes_on_was_on_the_bench():
    match = one_match([event("substitution", "60", "home", "Ferri", "Neri")])
    assert [one["player"] for one in match["home"]["bench"]] == ["Ferri"]


def test_each_disputed_field_tells_why_its_value_is_preferred():
    match = one_match(
        [event("goal", "37", player="Neri", other="Gallo", section="sheet")],
        [event("goal", "38", player="Neri", other="Alba")],
        [event("goal", "38", player="Neri", other="Alba")],
    )
    assert match["events"][0]["disputed"] == ["minute", "other"]
    reasons = [c.reasons for c in Citation.objects.filter(event__isnull=False).order_by("minute")]
    assert reasons == [{"minute": "sheet", "other": "sheet"}, {}, {}]


def test_reasons_of_one_event_may_differ_by_field():
    match = one_match(
        [event("goal", "37", player="Neri", other="Gallo")],
        *[[event("goal", "38", player="Neri", other="Alba", stated=False)]] * 2,
    )
    assert timeline(match, "clock", "other") == [("37", "Alba")]
    reasons = [c.reasons for c in Citation.objects.filter(event__isnull=False).order_by("minute")]
    assert reasons == [{"minute": "stated"}, {"other": "majority"}, {"other": "majority"}]

"""Which articles tell of one match."""

import pytest

from matches.models import Competition, Match
from tests.filing.told import AWAY_ELEVEN, HOME_ELEVEN, archive, article, event, file_one

pytestmark = pytest.mark.django_db

GOALS = [event("goal", "12", player="Neri"), event("goal", "50", player="Gallo"), event("goal", "77", "away", "Riva")]


def test_the_same_scorers_make_one_match():
    (match,) = archive(a=article(*GOALS), b=article(GOALS[0], event("goal", "51", player="Gallo"), GOALS[2], tag="b"))
    assert [source["name"] for source in match["sources"]] == ["a", "b"]


def test_two_matches_of_the_same_teams_in_one_season_stay_two():
    first = article(*GOALS, date="2023-10-01", competition="Serie D")
    second = article(*GOALS, tag="b", date="2024-03-01", competition="Serie D")
    assert len(archive(a=first, b=second)) == 2


def test_two_legs_of_a_tie_stay_two_also_when_undated_and_of_one_score():
    first = article(event("goal", "10", "home", "Neri"), event("goal", "20", "away", "Riva"), score=(1, 1))
    second = article(
        *(event("goal", "30", "home", "Riva"), event("goal", "70", "away", "Neri")),
        **{"home": "Rivalta", "away": "Borgo", "score": (1, 1), "tag": "b"},
    )
    assert len(archive(a=first, b=second)) == 2


def test_scores_alone_do_not_make_one_match():
    assert len(archive(a=article(), b=article(tag="b"))) == 2


def test_the_same_day_makes_one_match_an_evening_one_also_dated_by_the_day_after():
    (match,) = archive(a=article(date="2024-01-10"), b=article(tag="b", date="2024-01-11"))
    assert match["facts"]["date"]["disputed"]


def test_a_postponed_match_is_another_than_the_one_played_later():
    called_off = article(score=None, date="2024-01-10", status="postponed")
    played = article(*GOALS, tag="b", date="2024-02-20")
    assert [match["status"] for match in archive(a=called_off, b=played)] == ["postponed", "played"]


def test_a_score_that_is_the_sum_of_goals_counts_where_no_article_states_it():
    events = [*GOALS[:2], *(event("yellow_card", minute, player="Neri") for minute in ("20", "40", "60"))]
    sums = {tag: article(*events, score=(2, 0), tag=tag) for tag in "bc"}
    for _, reading in sums.values():
        del reading["matches"][0]["passages"]["home_score"]
    (match,) = archive(a=article(*events), **sums)
    assert (match["home"]["score"], match["away"]["score"]) == (2, 1)


class TestCompetitions:
    def met(self, one, other, *events):
        return archive(a=article(*events, competition=one), b=article(*events, competition=other, tag="b"))

    def test_one_that_another_language_names_otherwise_keeps_no_match_apart(self):
        (match,) = self.met("Coppa dei Laghi", "Lakes Cup", *GOALS)
        assert len(match["sources"]) == 2

    def test_two_that_are_known_do(self):
        assert len(self.met("Champions League", "Coupe d'Italie", *GOALS)) == 2

    def test_two_names_do_where_little_else_is_the_same(self):
        assert len(self.met("Coppa dei Laghi", "Lakes Cup", GOALS[0])) == 2


def test_an_abandoned_match_is_told_as_such():
    (match,) = archive(a=article(*GOALS, date="2024-01-10", status="abandoned"))
    assert match["status"] == "abandoned"


def test_an_article_that_names_the_visitors_first_and_does_not_know_is_turned_round():
    goals = [
        event("goal", "12", "away", "Neri"),
        event("goal", "50", "away", "Gallo"),
        event("goal", "77", "home", "Riva"),
    ]
    turned = article(*goals, home="Rivalta", away="Borgo", score=(1, 2), tag="b", home_known=False)
    (match,) = archive(b=turned, a=article(*GOALS))
    assert (match["home"]["team"], match["home"]["score"]) == ("Borgo", 2)
    assert [e["side"] for e in match["events"]] == ["home", "home", "away"]


def test_so_is_one_that_is_wrong_about_who_was_at_home():
    goals = [
        event("goal", "12", "away", "Neri"),
        event("goal", "50", "away", "Gallo"),
        event("goal", "77", "home", "Riva"),
    ]
    turned = article(*goals, home="Rivalta", away="Borgo", score=(1, 2), tag="c")
    (match,) = archive(c=turned, a=article(*GOALS), b=article(*GOALS, tag="b"))
    assert match["home"]["team"] == "Borgo"


def test_a_score_told_the_wrong_way_round_is_disputed_and_the_match_is_one():
    (match,) = archive(a=article(*GOALS), b=article(*GOALS, tag="b"), c=article(*GOALS, score=(1, 2), tag="c"))
    assert (match["home"]["score"], match["away"]["score"]) == (2, 1)
    assert match["facts"]["home_score"]["disputed"]


def test_where_no_article_knows_who_was_at_home_the_match_says_so():
    archive(a=article(*GOALS, home_known=False, date="2024-06-01"))
    assert not Match.objects.get().sides_known


def test_an_article_with_a_wrong_score_that_tells_the_same_events_is_of_the_match():
    events = [*GOALS, event("yellow_card", "33", player="Alba"), event("shot", "60", player="Neri")]
    (match,) = archive(a=article(*events), b=article(*events, score=(2, 2), tag="b"), c=article(*events, tag="c"))
    assert match["facts"]["home_score"] == {
        "value": [2, 1],
        "disputed": True,
        "citations": match["facts"]["home_score"]["citations"],
    }


def test_another_line_up_tells_matches_apart():
    changed = [*HOME_ELEVEN[:6], "Ferri", "Greco", "Longo", "Parisi", "Vitale"]
    first = article(*GOALS, home_lineup=HOME_ELEVEN, away_lineup=AWAY_ELEVEN)
    second = article(*GOALS, tag="b", home_lineup=changed, away_lineup=AWAY_ELEVEN)
    assert len(archive(a=first, b=second)) == 2


def test_a_match_that_articles_bring_together_later_keeps_one_address_and_leads_there_from_the_other():
    one, other = article(GOALS[0], date="2024-01-10"), article(GOALS[1], tag="b")
    assert len(archive(a=one, b=other)) == 2
    file_one("c", *article(*GOALS, tag="c", date="2024-01-10"))
    kept = Match.objects.standing().get()
    assert Match.objects.exclude(pk=kept.pk).get().merged_into == kept


def test_short_and_full_names_of_a_club_that_met_the_same_opponent_are_one_team():
    (match,) = archive(a=article(*GOALS, home="Vis Selvetta"), b=article(*GOALS, home="Selvetta", tag="b"))
    assert match["home"]["team"] in ("Vis Selvetta", "Selvetta")


def test_a_club_s_women_are_another_team():
    assert len(archive(a=article(*GOALS), b=article(*GOALS, home="Borgo Femminile", tag="b"))) == 2


def test_a_match_abandoned_in_the_fog_is_another_than_the_one_played_the_day_after():
    fog = article(score=None, date="2024-01-10", status="abandoned")
    again = article(*GOALS, tag="b", date="2024-01-11")
    assert [match["status"] for match in archive(a=fog, b=again)] == ["abandoned", "played"]


def test_on_neutral_ground_articles_name_the_teams_in_either_order():
    turned = [
        event("goal", "12", "away", "Neri"),
        event("goal", "50", "away", "Gallo"),
        event("goal", "77", "home", "Riva"),
    ]
    neutral = {"home_known": False, "venue": "Campo Neutro", "date": "2024-06-01"}
    (match,) = archive(
        a=article(*GOALS, **neutral),
        b=article(*turned, home="Rivalta", away="Borgo", score=(1, 2), tag="b", **neutral),
    )
    row = Match.objects.get()
    assert not row.sides_known and not row.disputed
    assert len(match["events"]) == 3 and {len(e["citations"]) for e in match["events"]} == {2}


def test_a_competition_keeps_every_spelling_that_articles_use():
    archive(
        a=article(*GOALS, date="2024-01-10", competition="Coppa della Valle"),
        b=article(*GOALS, tag="b", date="2024-01-10", competition="COPPA DELLA VALLE"),
        c=article(*GOALS, tag="c", date="2024-01-10", competition="COPPA DELLA VALLE"),
    )
    cup = Competition.objects.get()
    assert cup.name == "COPPA DELLA VALLE" and cup.other_spellings == ["Coppa della Valle"]


def test_a_known_competition_is_shown_by_its_usual_name_whatever_articles_call_it():
    archive(a=article(*GOALS, date="2024-01-10", competition="Coupe d'Italie"))
    cup = Competition.objects.get()
    assert (cup.name, cup.other_spellings) == ("Coppa Italia", ["Coupe d'Italie"])

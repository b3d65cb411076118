"""What lists tell of the articles behind matches: how many, in which language, and how far they bear each other out."""

import pytest

from matches.decisions import confirm
from matches.models import Event, Match, Report, Source
from tests.filing.archives import file_one
from tests.filing.told import article, event

pytestmark = pytest.mark.django_db

DAY = {"date": "2024-01-10", "venue": "Campo Vecchio", "competition": "Coppa", "round": "Finale", "season": "2023-24"}


def tell(name, *events, **about):
    """File an article of the match Lido - Drava that tells these events."""
    return file_one(name, *article(*events, tag=name, **DAY), **about).source


@pytest.fixture
def two(db):
    """Two papers on one match: a goal in both at other minutes, a card in one alone."""
    goal, card = event("goal", "12", player="Neri"), event("yellow_card", "40", player="Gallo")
    tell("lido", goal, card, publisher="Il Lido", language="it")
    tell("drava", event("goal", "13", player="Neri"), publisher="Drava Post", language="de")


def figures(name):
    report = Report.objects.get(source__name=name)
    return report.told, report.corroborated, report.contradicted


def test_what_a_report_tells_is_counted_when_it_is_filed(two):
    assert (figures("lido"), figures("drava")) == ((2, 1, 1), (1, 1, 1))


def test_agency_copy_bears_nothing_out():
    goal = event("goal", "12", player="Neri")
    text, reading = article(goal, tag="one", **DAY)
    for name in ("one", "two"):
        file_one(name, text, reading)
    assert (figures("one"), figures("two")) == ((1, 0, 0), (1, 0, 0))


def test_publishers_are_told_with_how_far_others_bear_them_out(two, client):
    rows = client.get("/sources/").context["publishers"]
    figures = ("all_told", "all_corroborated", "all_contradicted")
    told = [(row["publisher"], row["language"], *(row[figure] for figure in figures)) for row in rows]
    assert told == [("Il Lido", "it", 2, 1, 1), ("Drava Post", "de", 1, 1, 1)]
    assert len(client.get("/sources/", {"language": "de"}).context["publishers"]) == 1


def test_matches_are_found_by_their_articles(two, client):
    def found(**asked):
        return list(client.get("/matches/", asked).context["page_obj"])

    match = Match.objects.get()
    assert found(language="de") == [match]
    assert found(held="single") == []
    Source.objects.filter(name="drava").update(status="withdrawn")
    assert found(held="single") == [match]
    assert "language" in client.get("/matches/", {"language": "de"}).context["filter"].form.errors


def test_a_match_of_which_an_editor_said_something_is_reviewed(two, client, admin_user):
    assert client.get("/matches/", {"held": "unreviewed"}).context["page_obj"].object_list
    confirm(Event.objects.first(), admin_user)
    assert not client.get("/matches/", {"held": "unreviewed"}).context["page_obj"].object_list


def test_a_competition_tells_a_season_by_round_with_its_scorers(two, client):
    match = Match.objects.get()
    page = client.get(match.competition.get_absolute_url()).context
    assert [(name, list(played)) for name, played in page["rounds"]] == [("Finale", [match])]
    assert [(player.name, player.goals) for player in page["scorers"]] == [("Neri", 1)]
    assert client.get(match.competition.get_absolute_url(), {"season": "1901"}).context["season"] == "2023-24"

"""What filing keeps beside reports and mentions, so that it need not look at all of them: made anew, it is the same."""

import importlib

import pytest
from django.apps import apps

from matches.models import CalledName, Mention, Report, SideName
from players.models import Player
from seeds.filing.checks import names
from seeds.filing.sources import withdraw
from seeds.management.commands.load_seeds import articles, reader
from tests.filing.archives import export, file_one
from tests.filing.told import AWAY_ELEVEN, HOME_ELEVEN, article, event

pytestmark = pytest.mark.django_db


def kept():
    mentions = ("report", "told", "name", "role", "scope", "listed", "both", "year")
    return [
        set(SideName.objects.filter(reports__gt=0).values_list("name", "key", "team", "reports")),
        {(one.scope, one.name, str(one.uses)) for one in CalledName.objects.all() if one.uses},
        set(Mention.objects.values_list(*mentions)),
        set(Report.objects.values_list("pk", "outline")),
    ]


def test_an_archive_of_before_gets_what_filing_keeps_now():
    for found in articles.find([articles.BUNDLED]):
        file_one(found.article.name, found.article.text, reader.read(found.article.text))
    lists = {"home_lineup": HOME_ELEVEN, "away_lineup": [*AWAY_ELEVEN[:-1], "Neri"], "referee": "Aldo Bianchi"}
    file_one("a", *article(event("goal", "12", player="Neri"), home="Vis Borgo", date="2024-01-10", **lists))
    file_one("b", *article(event("goal", "12", side=None, player="Ivo Neri"), tag="b", date="2024-01-10"))
    before = kept()
    SideName.objects.all().delete()
    CalledName.objects.all().delete()
    Mention.objects.update(scope="", listed=False, both=False, year=None)
    Report.objects.update(outline="")
    for name in ("0001_what_filing_keeps", "0002_uses_of_names"):
        importlib.import_module(f"seeds.migrations.{name}").note(apps, None)
    assert kept() == before


def test_what_was_said_of_names_goes_with_who_said_it():
    told = article(event("goal", "12", player="Carlo Neri"), event("goal", "15", player="Neri"), date="2024-01-10")
    file_one("a", *told)
    before = kept()
    other = article(
        event("goal", "12", player="Carlo Neri"), event("goal", "15", player="Ugo Neri"), date="2023-01-10", tag="b"
    )
    filing = file_one("b", *other)
    assert kept()[1] != before[1] and not list(names())
    withdraw(filing.source)
    assert kept()[1] == before[1] and not list(names())


@pytest.mark.parametrize("changed", [{"year": 1999}, {"player": None}, {"name": "Rossi"}])
def test_a_name_that_mentions_use_otherwise_than_is_noted_is_found(changed):
    file_one("a", *article(event("goal", "12", player="Carlo Neri"), event("goal", "15", player="Ugo Bianchi")))
    assert not list(names())
    nobody = Player.objects.create(name="Nobody")
    told = Mention.objects.filter(name="Carlo Neri")
    told.update(**{field: value or nobody for field, value in changed.items()})
    assert list(names())


def test_whom_a_revised_article_lists_on_the_other_side_played_for_that_team_alone(client):
    teams = ("Selvetta", "Rivalta")
    for side, team in zip(("home", "away"), teams, strict=True):
        lists = {f"{side}_lineup": ["Carlo Neri", *HOME_ELEVEN[1:]]}
        file_one("a", *article(event("goal", "12", player="Neri"), home=teams[0], away=teams[1], tag=side, **lists))
        page = client.get("/players/", {"name": "Carlo"}).content.decode()
        assert [one for one in teams if one in page] == [team]


def test_names_of_sides_are_counted_while_reports_use_them():
    first, _ = (
        file_one(name, *article(event("goal", "12", player="Neri"), tag=name, home=home))
        for name, home in (("a", "Selvetta"), ("b", "SELVETTA"))
    )
    assert dict(SideName.objects.filter(key="selvetta").values_list("name", "reports")) == {
        "Selvetta": 1,
        "SELVETTA": 1,
    }
    withdraw(first.source)
    assert dict(SideName.objects.filter(key="selvetta").values_list("name", "reports")) == {
        "Selvetta": 0,
        "SELVETTA": 1,
    }


def test_words_of_a_line_up_stay_cited_when_they_turn_out_to_mean_somebody_else():
    lists = {"home_lineup": HOME_ELEVEN, "away_lineup": AWAY_ELEVEN}
    file_one("a", *article(date="2024-01-10", **lists))
    for number, name in enumerate(("Carlo Neri", "Ugo Neri")):
        file_one(name, *article(event("goal", "12", player=name), tag=name, date=f"2023-05-0{number + 1}"))
    (starter,) = Mention.objects.filter(name="Neri", doubtful=True)
    (match,) = [match for match in export() if match["date"] == "2024-01-10"]
    assert {len(one["citations"]) for one in match["home"]["lineup"]} == {1}
    assert starter.report.match.appearances.filter(player=starter.player, citations__value="Neri").exists()


def test_an_article_takes_few_queries_however_many_matches_there_are(django_assert_max_num_queries):
    play = [
        event("goal", str(minute), player=name) for minute, name in enumerate(("Carlo Neri", "Neri", "Ugo Gallo"), 10)
    ]
    for year in range(2010, 2022):
        told = article(*play, tag=f"{year}:", date=f"{year}-05-05", season=str(year), competition="Coppa della Valle")
        with django_assert_max_num_queries(85):
            file_one(str(year), *told)
    assert len(export()) == 12

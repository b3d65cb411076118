"""Articles that come again, are corrected, copied or withdrawn."""

import pytest
from django.core.management import call_command

from matches.models import Citation, Event, Match, Source
from players.models import Player, Team
from seeds.filing.sources import Article, find, withdraw
from tests.filing.archives import export, file_one
from tests.filing.told import article, event, timeline

pytestmark = pytest.mark.django_db

DAY = {"date": "2024-01-10"}
FIRST = article(event("goal", "12", player="Neri"), **DAY)
OTHER = article(event("goal", "13", player="Carlo Neri"), event("shot", "40", player="Gallo"), tag="b", **DAY)


def test_an_article_is_known_by_its_address_else_by_its_name():
    file_one("a", *FIRST, url="https://example.org/1")
    assert find(Article("renamed", "x", url="https://example.org/1"))
    assert not find(Article("a", "x", url="https://example.org/2"))
    file_one("b", *OTHER)
    assert find(Article("b", "x", url="https://example.org/3")).name == "b"


def test_a_corrected_article_takes_the_place_of_the_old_one_which_is_kept_without_a_voice():
    file_one("a", *FIRST)
    event_before = Event.objects.get().pk
    filing = file_one("a", *article(event("goal", "14", player="Neri"), tag="corrected", **DAY))
    assert filing.state == "revised"
    (match,) = export()
    assert timeline(match, "clock") == [("14",)]
    assert len(match["sources"]) == 1
    old = Source.objects.get(status="superseded")
    assert old.superseded_by == filing.source and old.text == FIRST[0] and not old.citations.exists()
    assert Match.objects.count() == 1 and event_before


def test_a_correction_of_the_score_keeps_the_address_of_the_match():
    file_one("a", *FIRST)
    before = Match.objects.get().pk
    file_one("a", *article(event("goal", "12", player="Neri"), score=(3, 1), tag="corrected", **DAY))
    assert Match.objects.get().pk == before


def test_withdrawing_an_article_takes_away_what_nothing_else_supports():
    file_one("a", *FIRST)
    before = export()
    filing = file_one("b", *OTHER)
    withdraw(filing.source)
    assert export() == before
    assert not Citation.objects.filter(source=filing.source).exists()
    assert [player.name for player in Player.objects.filter(merged_into=None)] == ["Neri"]
    assert file_one("b", *OTHER).state == "withdrawn"


def test_withdrawing_an_article_that_called_a_club_by_its_short_name_turns_the_match_as_the_others_have_it():
    file_one("a", *article(event("shot", "9", player="Neri"), home="Vis Borgo", date="2024-01-10"))
    there = {"home": "Rivalta", "away": "Borgo", "score": (1, 2), "date": "2024-01-10", "attendance": 900}
    goals = [event("goal", minute, "away", "Neri") for minute in ("12", "30")]
    file_one("b", *article(*goals, tag="b", **there))
    assert export()[0]["home"]["team"] == "Rivalta"
    withdraw(Source.objects.get(name="b"))
    (match,) = export()
    assert (match["home"]["team"], match["attendance"], len(match["events"])) == ("Vis Borgo", None, 1)


def test_withdrawing_the_only_article_empties_the_archive():
    withdraw(file_one("a", *FIRST).source)
    assert not Match.objects.exists() and not Event.objects.exists() and not Player.objects.exists()
    assert Team.objects.count() <= 2


def test_an_event_keeps_its_row_when_articles_come():
    file_one("a", *FIRST)
    row = Event.objects.get().pk
    file_one("b", *OTHER)
    assert Event.objects.get(type="goal").pk == row


def test_an_article_without_a_match_is_kept_as_a_source():
    filing = file_one("a", "Nothing was played.", {"language": "en", "matches": []})
    assert (filing.source.name, export()) == ("a", [])


def test_what_is_known_of_an_article_is_filled_in_but_not_changed():
    file_one("a", *FIRST, title="The first title")
    file_one("a", *FIRST, title="Another title", publisher="The Paper")
    source = Source.objects.get()
    assert (source.title, source.publisher) == ("The first title", "The Paper")


def test_words_of_an_article_for_editors_only_are_not_exported():
    file_one("a", *FIRST, rights="editors")
    (match,) = export()
    assert [citation["quote"] for citation in match["events"][0]["citations"]] == [""]


def test_an_article_may_tell_of_several_matches():
    text, one = article(event("goal", "12", player="Neri"), **DAY)
    more, two = article(event("goal", "70", "away", "Testa"), home="Collina", away="Piana", **DAY)
    for match_event in two["matches"][0]["events"]:
        match_event["start"] += len(text)
        match_event["end"] += len(text)
    file_one("a", text + more, {"language": "it", "matches": one["matches"] + two["matches"]})
    assert len(export()) == 2


def updated():
    return Match.objects.get().updated


def test_a_match_tells_when_something_of_it_changed_last():
    first = event("goal", "12", player="Neri")
    file_one("one", *article(first, tag="one"))
    begun = updated()
    file_one("one", *article(first, tag="one"))
    assert updated() == begun
    file_one("two", *article(first, tag="two"))
    assert updated() > begun
    grown = updated()
    withdraw(Source.objects.get(name="two"))
    assert updated() > grown


def test_a_later_release_that_knows_a_club_by_another_name_goes_on_with_what_is_kept(monkeypatch):
    file_one("before", *article(event("goal", "12", player="Neri"), date="2024-01-10"))
    monkeypatch.setattr("seeds.filing.keys.team_key", lambda name: f"fc {name.lower()}")
    file_one("after", *article(event("goal", "12", player="Neri"), date="2024-01-10", tag="b"))
    file_one("other", *article(event("goal", "30", player="Neri"), date="2024-03-10", tag="c", away="Piana"))
    call_command("check_archive")
    assert Match.objects.count() == 2 and Team.objects.count() == 3


@pytest.mark.parametrize("name", ["a" * 900, "ﷺ" * 190, "ß" * 190, "Neri " * 100, "🏟" * 300, "İ" * 200, "א" * 500])
def test_names_that_are_too_long_or_grow_are_cut(name):
    people = {f"{side}_{part}": [f"{name}{part}", name] for side in ("home", "away") for part in ("lineup", "bench")}
    facts = {"referee": name, "home_coach": name, "competition": name, "venue": name, "round": name, "home": name}
    told = [event("goal", "12", player=name, other=name), event("substitution", "50", player=name, other="Gallo")]
    file_one("long", *article(*told, date="2024-01-10", **people, **facts))
    file_one("longer", *article(*told, date="2024-01-10", tag="b", **people, **facts | {"away": name, "home": "Borgo"}))
    call_command("check_archive")
    assert Match.objects.exists()


HEADED = "Borgo, che rimonta!\n\nUna serata da ricordare al Comunale.\n"


@pytest.mark.parametrize(
    ("text", "more", "title"),
    [
        (HEADED, {}, "Borgo, che rimonta!"),
        (HEADED, {"title": "Derby"}, "Derby"),
        (HEADED, {"rights": "editors"}, ""),
        ("Una serata da ricordare al Comunale.\nNiente gol.\n", {}, ""),
        ("Marcatori:\n12' Neri\n", {}, ""),
        ("Una riga sola\n", {}, ""),
        ("parole " * 30 + "\nNiente gol.\n", {}, ""),
    ],
)
def test_an_article_without_a_title_is_called_by_its_headline(text, more, title):
    file_one("a", text, {"language": "it", "matches": []}, **more)
    assert Source.objects.get().title == title


def test_a_title_that_an_editor_gave_outlives_another_headline():
    nothing = {"language": "it", "matches": []}
    file_one("a", HEADED, nothing)
    Source.objects.update(title="La rimonta")
    file_one("a", "Borgo in festa\n\nUna serata da ricordare al Comunale.\n", nothing)
    assert Source.objects.current().get().title == "La rimonta"

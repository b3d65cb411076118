"""manage.py check_archive finds whatever breaks a rule of the archive, and changes nothing."""

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from matches.models import Citation, Event, Source, SourceWords
from players.models import Player
from tests.filing.archives import export, file_one
from tests.filing.told import article, event

pytestmark = pytest.mark.django_db

GOAL, CARD = event("goal", "12", player="Neri"), event("yellow_card", "40", player="Gallo")


@pytest.fixture
def archive():
    file_one("one", *article(GOAL, CARD, tag="one", date="2024-01-10", home_coach="Pace"))
    file_one("two", *article(event("goal", "13", player="Neri"), tag="two", date="2024-01-10"))


def complaints(capsys):
    with pytest.raises(CommandError, match="broken"):
        call_command("check_archive")
    return capsys.readouterr().out


def test_a_sound_archive_passes_and_stays_as_it_is(archive, capsys):
    before = export()
    call_command("check_archive")
    assert "keeps its rules" in capsys.readouterr().out
    assert export() == before


def test_an_empty_archive_is_sound(capsys):
    call_command("check_archive", "--quick")
    assert "keeps its rules" in capsys.readouterr().out


def test_words_that_do_not_stand_where_a_citation_says(archive, capsys):
    Citation.objects.filter(event__type="goal", source__name="one").update(start=0, end=3)
    assert "one has other words at 0-3" in complaints(capsys)


def test_a_text_that_is_not_the_one_loaded(archive, capsys):
    Source.objects.filter(name="two").update(text="Something else.")
    told = complaints(capsys)
    assert "(two): its text is not the one of its checksum" in told


def test_somebody_who_takes_part_in_nothing(archive, capsys):
    Player.objects.create(name="Nobody")
    assert "(Nobody): takes part in nothing" in complaints(capsys)


def test_an_event_that_nobody_tells(archive, capsys):
    Citation.objects.filter(event__type="yellow_card").delete()
    assert "nobody tells it" in complaints(capsys)


def test_an_event_that_filing_would_not_make(archive, capsys):
    Event.objects.filter(type="goal").update(minute=77)
    assert "filed anew it would differ in events" in complaints(capsys)


def test_an_article_without_a_voice_that_supports_something(archive, capsys):
    Source.objects.filter(name="one").update(status="withdrawn")
    assert "one is withdrawn, yet supports" in complaints(capsys)


def test_words_that_search_should_not_find_and_those_that_it_should(archive, capsys):
    Source.objects.filter(name="one").update(rights="editors")
    SourceWords.objects.filter(source__name="two").delete()
    told = complaints(capsys)
    assert "search finds words that readers may not see" in told
    assert "(two): search does not find its words" in told


def test_a_row_that_leads_nowhere(archive, capsys):
    if connection.vendor != "sqlite":
        pytest.skip("PostgreSQL does not let it come so far")
    with connection.constraint_checks_disabled():
        Event.objects.filter(type="goal").update(player_id=999_999)
        told = complaints(capsys)
        Event.objects.filter(type="goal").update(player_id=None)
    assert "999999" in told


def test_totals_that_are_not_what_they_count(archive, capsys):
    Player.objects.filter(name="Neri").update(goal_count=7)
    Source.objects.filter(name="one").update(told=9)
    told = complaints(capsys)
    assert "(Neri): a total is not what it counts" in told
    assert "(one Borgo Rivalta (2, 1)): a total is not what it counts" in told

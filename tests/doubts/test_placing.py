"""Words that found no place are placed by one click, for good, and can be taken out of it again."""

import pytest
from django.core.management import call_command
from django.urls import reverse

from matches.models import Appearance, Decision, Event
from seeds import reader
from seeds.admin.queues import QUEUES
from seeds.doubts.unplaced import Place
from tests.filing.archives import export, file_one
from tests.filing.told import AWAY_ELEVEN, HOME_ELEVEN, article, event
from tests.pages.document import Document

pytestmark = pytest.mark.django_db

PAGE = "/admin/doubts/unplaced/"
DAY = {"date": "2024-01-10", "away_lineup": AWAY_ELEVEN}
SLIP = [*HOME_ELEVEN[:10], "Ferri"]
CHANGE = event("substitution", "60", "home", "Ferri", "Neri")
ARTICLES = {
    "a": article(CHANGE, home_lineup=HOME_ELEVEN, tag="a", **DAY),
    "b": article(home_lineup=SLIP, tag="b", **DAY),
    "c": article(home_lineup=HOME_ELEVEN, tag="c", **DAY),
}


@pytest.fixture
def archived(monkeypatch):
    """Three articles, of which one has a twelfth man."""
    monkeypatch.setattr(reader, "read", dict(ARTICLES.values()).get)
    for name, told in ARTICLES.items():
        file_one(name, *told)


def waiting():
    return [words.value for words in QUEUES["unplaced"].rows()]


def answer(client, word, thing=None):
    """Press a button of the first row; return the page that comes."""
    fields = {"words": QUEUES["unplaced"].rows()[0].pk, "word": word}
    if thing is not None:
        fields["thing"] = f"{thing._meta.model_name}-{thing.pk}"
    return client.post(PAGE, fields, follow=True)


def come_again():
    """Load everything again, read it again, and add an article that names the same eleven."""
    file_one("d", *article(home_lineup=HOME_ELEVEN, tag="d", **DAY))
    monkeyed = reader.read
    reader.read = lambda text: monkeyed(text) or article(home_lineup=HOME_ELEVEN, tag="d", **DAY)[1]
    call_command("load_seeds", "--reread", verbosity=0)
    reader.read = monkeyed


def undo(client):
    client.post(reverse("admin:matches_decision_undo", args=[Decision.objects.get(undone=None).pk]))


def test_who_is_not_named_and_what_the_person_did_stand_beside_the_words(admin_client, archived):
    (words,) = QUEUES["unplaced"].rows()
    assert [str(thing) for thing in Place(words).near] == [
        "Orlandi (starter)",
        "Ferri (substitute)",
        "60′ substitution Ferri",
    ]
    page = Document(admin_client.get(PAGE)).words("content-main")
    assert words.quote in page and "60′ substitution Ferri" in page


def test_words_are_placed_with_an_event_and_taken_out_again(admin_client, archived):
    change = Event.objects.get()
    answer(admin_client, "place", change)
    assert waiting() == []
    come_again()
    assert waiting() == [] and sorted(c.source.name for c in change.citations.all()) == ["a", "b"]
    change.refresh_from_db()
    assert (change.status, change.disputed) == ("read", [])
    undo(admin_client)
    assert waiting() == ["Ferri"] and [c.source.name for c in change.citations.all()] == ["a"]


def test_words_are_placed_with_somebody_of_the_line_up_and_taken_out_again(admin_client, archived):
    starter = Appearance.objects.get(player__name="Orlandi")
    answer(admin_client, "place", starter)
    come_again()
    assert waiting() == [] and sorted(c.source.name for c in starter.citations.all()) == ["a", "b", "c", "d"]
    undo(admin_client)
    assert waiting() == ["Ferri"] and starter.citations.count() == 3


def test_words_become_an_entry_of_their_own_until_undone_and_again(admin_client, archived):
    file_one("a", *article(home_lineup=HOME_ELEVEN, tag="a", **DAY))  # corrected: nobody came on
    for _ in range(2):
        answer(admin_client, "anew")
        come_again()
        assert waiting() == [] and bench() == ["Ferri"]
        undo(admin_client)
        assert waiting() == ["Ferri"] and bench() == []


def test_words_of_who_has_an_entry_go_there(admin_client, archived):
    answer(admin_client, "anew")
    assert waiting() == [] and bench() == ["Ferri"]
    undo(admin_client)
    assert waiting() == ["Ferri"] and bench() == ["Ferri"]


def bench():
    return [one["player"] for one in export()[0]["home"]["bench"]]


def test_words_that_tell_nothing_leave_the_queue_until_undone(admin_client, archived):
    before = export()
    answer(admin_client, "nowhere")
    assert export() == before
    come_again()
    assert waiting() == []
    undo(admin_client)
    assert waiting() == ["Ferri"]


def test_the_log_tells_it_without_the_words_which_may_be_for_editors_only(client, admin_client, archived):
    answer(admin_client, "nowhere")
    told = Document(client.get(reverse("matches:changes"))).words("content")
    assert "set words aside" in told.lower() and "Ferri" not in told


def test_it_can_be_undone_from_the_queue(admin_client, archived):
    page = answer(admin_client, "nowhere")
    assert reverse("admin:matches_decision_undo", args=[Decision.objects.get().pk]) in page.content.decode()


def test_an_article_that_is_revised_keeps_its_words_placed_while_they_stand(admin_client, archived):
    answer(admin_client, "place", Appearance.objects.get(player__name="Orlandi"))
    text, reading = ARTICLES["b"]
    file_one("b", text + "Corrected: the weather was fine.\n", reading)
    assert waiting() == []
    file_one("b", *article(home_lineup=SLIP, tag="all anew", venue="Prato", **DAY))
    assert waiting() == ["Ferri"]


@pytest.mark.parametrize("thing", ["event-0", "match-1", "nonsense", ""])
def test_nonsense_places_nothing(admin_client, archived, thing):
    fields = {"words": QUEUES["unplaced"].rows()[0].pk, "word": "place", "thing": thing}
    assert admin_client.post(PAGE, fields, follow=True).status_code == 200
    assert waiting() == ["Ferri"] and not Decision.objects.exists()


def test_who_comes_late_is_told_that_it_is_settled(admin_client, archived):
    fields = {"words": QUEUES["unplaced"].rows()[0].pk, "word": "nowhere"}
    admin_client.post(PAGE, fields)
    page = admin_client.post(PAGE, fields, follow=True).content.decode()
    assert "somebody was faster" in page and Decision.objects.count() == 1

"""What becomes of words, and of decisions made in their view, when an article is revised."""

import pytest

from matches import bearing, decisions, sameness
from matches.models import Citation, Event, Match
from players.models import Player
from seeds.admin.queues import QUEUES
from seeds.filing.revisions import place_in
from seeds.filing.sources import withdraw
from tests.filing.archives import export, file_one
from tests.filing.told import article, event

pytestmark = pytest.mark.django_db

OLD = "In the rain at Borgo, Neri struck first after twelve minutes. Later Gallo was booked for a foul on Riva."


@pytest.mark.parametrize(
    ("new", "found"),
    [
        (OLD, True),
        ("Corrected. " + OLD, True),
        (OLD.replace("In the rain", "In the fog"), True),
        (OLD.replace("Gallo was booked", "Gallo was sent off"), True),
        (OLD.replace("twelve", "thirteen"), False),
        (OLD + " " + OLD, False),
        ("Neri struck first after twelve minutes", False),
        (
            OLD.replace("In the rain at Borgo", "At last, with many changes,").replace("Later Gallo", "Then Gallo"),
            False,
        ),
        ("", False),
    ],
)
def test_words_are_found_again_only_where_nothing_else_could_be_meant(new, found):
    quote = "Neri struck first after twelve minutes"
    start = OLD.index(quote)
    place = place_in(new, OLD, start, start + len(quote))
    assert (place is not None) == found
    if place:
        assert new[slice(*place)] == quote


def test_a_short_word_never_moves_to_its_like():
    old = "Neri. " + "x " * 30 + "Goals: Neri."
    assert place_in("Goals: Neri.", old, 0, 4) is None


DAY = {"date": "2024-01-10"}
GOAL, SHOT = event("goal", "12", player="Neri"), event("shot", "40", player="Gallo")


@pytest.fixture
def editor(django_user_model):
    return django_user_model.objects.create(username="editor")


@pytest.fixture
def shot():
    """A shot that two articles tell."""
    file_one("a", *article(GOAL, SHOT, tag="a", **DAY))
    file_one("b", *article(GOAL, SHOT, tag="b", **DAY))
    return Event.objects.get(type="shot")


def decide(thing, word, editor, *more):
    with decisions.deciding(thing):
        word(thing, *more, editor)


def gone():
    return [(str(citation.event), citation.source.name) for citation in QUEUES["orphans"].rows()]


def test_what_an_article_no_longer_says_waits_for_an_editor_and_readers_see_no_words_for_it(shot):
    before = export()[0]["events"][1]["citations"]
    file_one("a", *article(GOAL, tag="a", **DAY))
    assert gone() == [("40′ chance Gallo", "a")]
    after = export()[0]["events"][1]["citations"]
    assert [c["source"] for c in before] == ["a", "b"] and [c["source"] for c in after] == ["b"]


def test_what_stands_on_nothing_else_goes_without_a_question():
    file_one("a", *article(GOAL, SHOT, tag="a", **DAY))
    file_one("a", *article(GOAL, tag="a", **DAY))
    assert gone() == [] and not Event.objects.filter(type="shot").exists()


def test_what_the_revision_tells_in_other_words_is_no_orphan(shot):
    file_one("a", *article(GOAL, SHOT, tag="rewritten", **DAY))
    assert gone() == [] and shot.citations.count() == 2


def test_words_that_come_back_leave_the_queue(shot):
    file_one("a", *article(GOAL, tag="a", **DAY))
    file_one("a", *article(GOAL, SHOT, tag="aa", **DAY))
    assert gone() == [] and Citation.with_orphans.filter(state="orphaned").count() == 0


def test_a_further_revision_does_not_ask_twice(shot):
    file_one("a", *article(GOAL, tag="a", **DAY))
    file_one("a", *article(GOAL, tag="aa", **DAY))
    assert gone() == [("40′ chance Gallo", "a")]


def test_with_the_article_the_question_is_withdrawn(shot):
    withdraw(file_one("a", *article(GOAL, tag="a", **DAY)).source)
    assert gone() == []


@pytest.mark.parametrize(("word", "left"), [("confirm", 2), ("reject", 1)])
def test_one_click_settles_it_and_can_be_undone(admin_client, shot, word, left):
    file_one("a", *article(GOAL, tag="a", **DAY))
    row = QUEUES["orphans"].rows()[0]
    page = admin_client.post("/admin/doubts/orphans/", {"citation": row.pk, "word": word}, follow=True)
    assert page.status_code == 200 and gone() == [] and len(export()[0]["events"]) == left
    admin_client.post(f"/admin/matches/decision/{shot.decisions.get().pk}/undo/")
    assert len(gone()) == 1


@pytest.mark.parametrize(("word", "left"), [("same", 1), ("different", 2)])
def test_what_the_new_text_tells_instead_stands_beside_it_and_one_click_settles_it(admin_client, shot, word, left):
    file_one("a", *article(GOAL, event("shot", "51", player="Gallo"), tag="rewritten", **DAY))
    row = admin_client.get("/admin/doubts/orphans/").context["rows"][0]
    (side,) = row["instead"]
    assert str(side.thing) == "51′ chance Gallo"
    fields = {"citation": row["citation"].pk, "thing": side.thing.pk, "seen": row["seen"], "word": word}
    admin_client.post("/admin/doubts/orphans/", fields)
    assert len([one for one in export()[0]["events"] if one["type"] == "shot"]) == left
    assert gone() == ([] if word == "same" else [("40′ chance Gallo", "a")])
    admin_client.post(f"/admin/matches/decision/{side.thing.decisions.get().pk}/undo/")
    assert len(gone()) == 1 and len(admin_client.get("/admin/doubts/orphans/").context["rows"][0]["instead"]) == 1


def test_an_event_keeps_the_words_in_whose_view_an_editor_decided_while_they_stand(shot, editor):
    decide(shot, decisions.confirm, editor)
    text, reading = article(GOAL, SHOT, tag="a", **DAY)
    blind = {**reading, "matches": [{**reading["matches"][0], "events": reading["matches"][0]["events"][:1]}]}
    file_one("a", text + "Corrected: the weather was fine.\n", blind)
    assert gone() == [] and sorted(c.source.name for c in shot.citations.all()) == ["a", "b"]
    kept = shot.citations.get(state="kept")
    assert kept.source.text[kept.start : kept.end] == kept.quote and kept.source.status == "current"
    file_one("c", *article(GOAL, tag="c", **DAY))
    assert shot.citations.filter(pk=kept.pk).exists()
    file_one("a", text + "Corrected again: rain.\n", reading)
    assert not Citation.with_orphans.exclude(state="").exists() and shot.citations.count() == 2


@pytest.fixture
def renamed():
    """Make an article come again under its address, corrected twice and at last as another file."""

    def come(told, **facts):
        text, reading = article(*told, tag="a", **facts)
        for name, more in (("a", "Corrected.\n"), ("b", "Corrected.\nAnd again.\n")):
            file_one(name, text + more, reading, url="https://paper.example/1")

    return come


def test_who_somebody_is_follows_an_article_to_its_new_name(renamed, editor):
    told = [event("goal", "12", player="João Silva")]
    file_one("a", *article(*told, tag="a", **DAY), url="https://paper.example/1")
    file_one("c", *article(*told, tag="c", home="Collina", away="Piana", **DAY))
    person = Player.objects.get()
    with decisions.deciding(*bearing.with_matches(person)):
        namesake = sameness.part(person, Match.objects.filter(home__name="Borgo"), editor)
    renamed(told, **DAY)
    assert Event.objects.get(match__home__name="Borgo").player == namesake
    assert Event.objects.get(match__home__name="Collina").player == person


def test_which_match_it_is_follows_an_article_to_its_new_name(renamed, editor):
    file_one("a", *article(SHOT, tag="a"), url="https://paper.example/1")
    file_one("c", *article(tag="c", **DAY))
    one, other = Match.objects.order_by("pk")
    with decisions.deciding(one, other):
        sameness.same(one, other, editor)
    renamed([SHOT])
    assert len(export()) == 1 and [source["name"] for source in export()[0]["sources"]] == ["b", "c"]


def test_a_decision_finds_its_event_by_words_that_moved_whatever_else_is_read_of_them(editor):
    file_one("a", *article(event("goal", "12", player="Neri", other="Alba"), SHOT, tag="a", **DAY))
    goal = Event.objects.get(type="goal")
    decide(goal, decisions.set_fields, editor, {"minute": 21})
    text, reading = article(event("goal", "12", player="Neri", other="Alba"), SHOT, tag="a", **DAY)
    moved = "Corrected by the editors of the paper.\n"
    told = reading["matches"][0]
    events = [{**one, "start": one["start"] + len(moved), "end": one["end"] + len(moved)} for one in told["events"]]
    events[0] |= {"player": "Bruni", "minute": 70}
    facts = {name: [] for name in told["passages"]}
    file_one("a", moved + text, {**reading, "matches": [{**told, "events": events, "passages": facts}]})
    goal.refresh_from_db()
    assert (goal.minute, goal.player.name, goal.status) == (21, "Bruni", "edited")
    assert Event.objects.filter(type="goal").count() == 1 and Match.objects.count() == 1

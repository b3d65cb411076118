"""What is in doubt is shown with both sides, and one click settles it for good."""

import pytest
from django.urls import reverse

from matches import decisions
from matches.models import Decision, Event, Match
from players.models import Player
from seeds.admin import queues
from seeds.admin.queues import QUEUES, overview
from tests.admin.browser import change_address
from tests.filing.archives import export, file_one
from tests.filing.told import AWAY_ELEVEN, HOME_ELEVEN, article, event
from tests.pages.document import Document

pytestmark = pytest.mark.django_db

DAY = {"date": "2024-01-10"}


@pytest.fixture
def admin_user(django_user_model):
    return django_user_model.objects.create(username="admin", is_staff=True, is_superuser=True)


def waiting(slug):
    """The names of the pairs in a queue."""
    return [{str(side) for side in pair.sides} for pair in QUEUES[slug].rows()]


def answer(client, slug, word, number=0):
    """Press a button of a row of a queue; return the words of the page that comes."""
    pair = QUEUES[slug].rows()[number]
    page = reverse("admin:doubts", args=[slug])
    fields = {"thing": pair.thing.pk, "kept": pair.kept.pk, "word": word}
    return client.post(page, fields, follow=True).content.decode()


@pytest.fixture
def two_matches():
    file_one("a", *article(**DAY))
    file_one("b", *article(tag="b"))


def test_matches_that_nothing_joins_or_tells_apart_are_in_doubt(two_matches):
    file_one("c", *article(tag="c", score=(4, 4)))
    file_one("d", *article(tag="d", away="Piana"))
    (pair,) = QUEUES["matches"].rows()
    assert pair.kept.date and not pair.thing.date


@pytest.mark.parametrize(("word", "left"), [("same", 1), ("different", 2)])
def test_one_click_settles_two_matches(admin_client, two_matches, word, left):
    answer(admin_client, "matches", word)
    assert waiting("matches") == [] and len(export()) == left
    file_one("c", *article(tag="c", score=(2, 2), date="2024-05-05"))
    assert waiting("matches") == [] and len(export()) == left + 1


def test_a_match_made_by_hand_is_in_doubt_too(two_matches, admin_user):
    Match.objects.all()
    made = Match.objects.create(home=Match.objects.first().home, away=Match.objects.first().away)
    with decisions.deciding(made):
        decisions.add(made, admin_user)
    assert len(waiting("matches")) == 3


def test_events_that_may_be_one_are_in_doubt_unless_one_article_tells_both():
    file_one("a", *article(event("shot", "40", player="Gallo"), event("shot", "47", player="Gallo"), **DAY))
    assert waiting("events") == []
    file_one("b", *article(event("shot", "33", player="Gallo"), tag="b", **DAY))
    assert waiting("events") == [{"40′ chance Gallo", "33′ chance Gallo"}]


@pytest.mark.parametrize(("word", "left"), [("same", 1), ("different", 2)])
def test_one_click_settles_two_events(admin_client, word, left):
    file_one("a", *article(event("shot", "40", player="Gallo"), **DAY))
    file_one("b", *article(event("shot", "33", player="Gallo"), tag="b", **DAY))
    answer(admin_client, "events", word)
    assert waiting("events") == [] and len(export()[0]["events"]) == left


@pytest.fixture
def two_people():
    file_one("a", *article(event("yellow_card", "20", player="Neri"), **DAY))
    file_one(
        "b",
        *article(
            *(event("goal", "30", player="Carlo Neri"), event("goal", "31", player="Ugo Neri")),
            tag="b",
            date="2024-05-05",
        ),
    )


def test_a_name_that_can_be_either_of_two_is_in_doubt_until_settled(admin_client, two_people):
    assert sorted(map(sorted, waiting("people"))) == [["Carlo Neri", "Neri"], ["Neri", "Ugo Neri"]]
    other = QUEUES["people"].rows()[0].kept.name
    answer(admin_client, "people", "different")
    assert waiting("people") == []
    assert Player.objects.filter(merged_into=None).count() == 2
    (first,) = export()[0]["events"]
    assert {first["player"], other} == {"Carlo Neri", "Ugo Neri"}


def test_one_click_makes_two_people_one(admin_client, two_people):
    kept = QUEUES["people"].rows()[0].kept.name
    answer(admin_client, "people", "same")
    assert waiting("people") == []
    assert export()[0]["events"][0]["player"] == kept


def test_namesakes_whom_an_article_names_both_are_in_no_doubt():
    both = {"home_lineup": [*HOME_ELEVEN[:9], "Theo Hernández", "Lucas Hernández"], "away_lineup": AWAY_ELEVEN}
    file_one("a", *article(**both, **DAY))
    assert waiting("people") == []


def test_a_short_name_of_two_clubs_is_in_doubt():
    for day, home in enumerate(("Borgo", "Vis Borgo", "Pro Borgo"), 10):
        file_one(home, *article(home=home, tag=home, date=f"2024-01-{day}"))
    assert sorted(map(sorted, waiting("teams"))) == [["Borgo", "Pro Borgo"], ["Borgo", "Vis Borgo"]]


def test_teams_that_met_one_team_on_one_day_are_in_doubt_as_a_club_by_a_nickname_is(admin_client):
    for name, home in (("a", "Borgo"), ("b", "Gli Aquilotti"), ("c", "Borgo Femminile")):
        file_one(name, *article(home=home, tag=name, **DAY))
    file_one("d", *article(home="Piana", tag="d", date="2024-05-05"))
    assert waiting("teams") == [{"Borgo", "Gli Aquilotti"}]
    answer(admin_client, "teams", "same")
    assert waiting("teams") == [] and len(export()) == 3


def test_a_twelfth_man_has_no_place():
    slip = [*HOME_ELEVEN[:10], "Ferri"]
    for name, eleven in (("a", HOME_ELEVEN), ("b", slip), ("c", HOME_ELEVEN)):
        file_one(name, *article(home_lineup=eleven, away_lineup=AWAY_ELEVEN, tag=name, **DAY))
    assert [citation.value for citation in QUEUES["unplaced"].rows()] == ["Ferri"]


def test_a_match_of_a_team_with_itself_has_no_place(admin_client):
    file_one("a", *article(home="Borgo", away="Borgo", **DAY))
    assert [str(report) for report in QUEUES["unplaced"].rows()] == ["a: Borgo - Borgo"]
    page = Document(admin_client.get(reverse("admin:doubts", args=["unplaced"]))).words("content-main")
    assert "Borgo – Borgo" in page


class TestEvidence:
    @pytest.fixture
    def goal(self, admin_user):
        file_one("a", *article(event("goal", "12", player="Neri"), attendance=900, **DAY))
        goal = Event.objects.get()
        with decisions.deciding(goal):
            decisions.set_fields(goal, {"minute": 21}, admin_user)
        return goal

    def rows(self):
        return [(row.decision.field, [c.source.name for c in row.citations]) for row in QUEUES["evidence"].rows()]

    def test_what_was_known_when_it_was_decided_is_no_news(self, goal):
        assert self.rows() == []

    def test_a_later_article_that_agrees_is_no_news_either(self, goal):
        file_one("b", *article(event("goal", "21", player="Neri"), tag="b", **DAY))
        assert self.rows() == []

    def test_a_later_article_that_says_otherwise_is_shown_until_the_editor_stands_by_it(self, admin_client, goal):
        file_one("b", *article(event("goal", "13", player="Neri"), tag="b", **DAY))
        assert self.rows() == [("minute", ["b"])]
        fields = {"decision": goal.decisions.get().pk, "word": "uphold"}
        admin_client.post(reverse("admin:doubts", args=["evidence"]), fields)
        goal.refresh_from_db()
        assert self.rows() == [] and goal.minute == 21

    def test_it_stands_beside_the_decision_on_the_page_of_the_event(self, admin_client, goal):
        file_one("b", *article(event("goal", "13", player="Neri"), tag="b", **DAY))
        page = Document(admin_client.get(change_address(goal))).words("content-main")
        assert "Said against it since: b0 goal 13 Neri" in page

    def test_facts_of_matches_count_too(self, goal, admin_user):
        with decisions.deciding(goal.match):
            decisions.set_fields(goal.match, {"attendance": 950}, admin_user)
        file_one("b", *article(event("goal", "21", player="Neri"), tag="b", attendance=1200, **DAY))
        assert self.rows() == [("attendance", ["b"])]


# The pages


@pytest.mark.parametrize("slug", QUEUES)
def test_every_queue_opens_empty_and_full(admin_client, slug, two_matches, two_people):
    file_one("c", *article(event("shot", "12", player="Gallo"), tag="c", **DAY))
    file_one("d", *article(event("shot", None, player="Gallo"), tag="d", **DAY))
    assert admin_client.get(reverse("admin:doubts", args=[slug])).status_code == 200


def test_a_row_shows_both_sides_with_their_words(admin_client):
    file_one("a", *article(event("shot", "40", player="Gallo"), **DAY))
    file_one("b", *article(event("shot", "33", player="Gallo"), tag="b", **DAY))
    page = Document(admin_client.get(reverse("admin:doubts", args=["events"]))).words("content-main")
    assert "40′" in page and "33′" in page
    assert all(event.citations.get().quote in page for event in Event.objects.all())


def test_what_was_just_said_can_be_undone_from_the_queue(admin_client, two_matches):
    page = answer(admin_client, "matches", "same")
    undo = reverse("admin:matches_decision_undo", args=[Decision.objects.get().pk])
    assert undo in page
    admin_client.post(undo)
    assert len(waiting("matches")) == 1 and len(export()) == 2


def test_the_index_counts_what_is_in_doubt(admin_client, two_matches, admin_user):
    assert {one["slug"]: one["count"] for one in overview(admin_user)}["matches"] == 1
    assert reverse("admin:doubts", args=["matches"]) in admin_client.get(reverse("admin:index")).content.decode()


def test_the_index_of_a_large_archive_looks_for_nothing(admin_client, two_matches, admin_user, monkeypatch):
    monkeypatch.setattr(queues, "LARGE", 1)
    assert {one["slug"]: one["count"] for one in overview(admin_user)}["matches"] is None
    assert reverse("admin:doubts", args=["matches"]) in admin_client.get(reverse("admin:index")).content.decode()


def test_looking_settles_nothing_and_nonsense_is_refused(admin_client, two_matches):
    page = reverse("admin:doubts", args=["matches"])
    admin_client.get(page, {"word": "same"})
    assert "Choose one" in admin_client.post(page, {"word": "perhaps"}, follow=True).content.decode()
    assert admin_client.get(reverse("admin:doubts", args=["nothing"])).status_code == 404
    assert not Decision.objects.exists()


def test_the_number_of_queries_does_not_grow_with_the_archive(django_assert_max_num_queries, two_people, admin_user):
    for number in range(4):
        file_one(
            f"m{number}", *article(event("shot", "40", player="Gallo"), tag=f"m{number}", date=f"2024-0{number + 6}-10")
        )
    with django_assert_max_num_queries(30):
        overview(admin_user)

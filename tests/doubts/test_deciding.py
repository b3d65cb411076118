"""The editors' word given in the admin: it survives loading, reading again and new articles, and can be undone."""

import pytest
from django.core.management import call_command
from django.urls import reverse

from matches.models import Appearance, Competition, Decision, Event, Match
from players.models import Player, Team
from seeds import reader
from tests.admin.browser import change_address, edit, row, shown
from tests.filing.archives import export
from tests.filing.told import AWAY_ELEVEN, HOME_ELEVEN, article, event

pytestmark = pytest.mark.django_db

FACTS = {"date": "2024-01-10", "competition": "Coppa della Valle", "venue": "Prato"}
LISTS = {"home_lineup": HOME_ELEVEN, "away_lineup": AWAY_ELEVEN}
FIRST = article(event("goal", "12", player="Neri"), event("shot", "30", player="Gallo"), **FACTS, **LISTS)
THEN = article(
    *(event("goal", "14", player="Carlo Neri", section="sheet"), event("shot", "31", player="Gallo")),
    **{"tag": "b", **FACTS, "venue": "Campo Nuovo", "home": "Vis Borgo"},
    **{"home_lineup": [*HOME_ELEVEN[:9], "Carlo Neri", "Orlandi"], "away_lineup": AWAY_ELEVEN},
)


@pytest.fixture
def admin_user(django_user_model):
    return django_user_model.objects.create(username="admin", is_staff=True, is_superuser=True)


@pytest.fixture
def everything_happens(tmp_path, monkeypatch):
    """Load the first article; return what makes all that can come after it happen."""
    readings = dict([FIRST, THEN])
    monkeypatch.setattr(reader, "read", readings.get)
    (tmp_path / "a.txt").write_text(FIRST[0])
    call_command("load_seeds", tmp_path, verbosity=0)

    def happen():
        (tmp_path / "b.txt").write_text(THEN[0])
        for arguments in ([tmp_path], [tmp_path], ["--reread"], [tmp_path, "--reread"]):
            call_command("load_seeds", *arguments, verbosity=0)

    return happen


THINGS = {
    "event": (lambda: Event.objects.get(type="goal"), {"minute": "20"}, {"minute": 20}),
    "match": (lambda: Match.objects.get(), {"venue": "Stadio Comunale"}, {"venue": "Stadio Comunale"}),
    "player": (lambda: Player.objects.get(name="Neri"), {"name": "C. Neri", "birth_year": "1990"}, {"name": "C. Neri"}),
    "team": (lambda: Team.objects.get(name="Borgo"), {"name": "Borgo 1919"}, {"name": "Borgo 1919"}),
    "competition": (lambda: Competition.objects.get(), {"name": "Coppa Valle"}, {"name": "Coppa Valle"}),
}


@pytest.mark.parametrize("name", THINGS)
def test_a_field_that_was_set_stays_and_goes_back_to_the_articles_when_undone(admin_client, everything_happens, name):
    find, answers, expected = THINGS[name]
    thing = find()
    assert edit(admin_client, thing, **answers).status_code == 302
    everything_happens()
    assert kept_row(thing, *expected) == expected
    for decision in thing.decisions.all():
        admin_client.post(reverse("admin:matches_decision_undo", args=[decision.pk]))
    for name, value in kept_row(thing, *expected).items():
        assert value != expected[name]


def kept_row(thing, *names):
    row = type(thing).objects.get(pk=thing.pk)
    row = row.merged_into if getattr(row, "merged_into", None) else row
    return {name: getattr(row, name) for name in names}


@pytest.mark.parametrize("name", THINGS)
def test_what_was_confirmed_stays_as_it_stood(admin_client, everything_happens, name):
    thing, fields = THINGS[name][0](), list(THINGS[name][2])
    before = kept_row(thing, *fields)
    assert edit(admin_client, thing, confirmed="on").status_code == 302
    everything_happens()
    assert kept_row(thing, *fields) == before
    page = admin_client.get(change_address(thing))
    assert page.context["adminform"].form["confirmed"].value()


@pytest.mark.parametrize("name", ["event", "match", "player", "team"])
def test_what_was_rejected_stays_hidden(admin_client, client, everything_happens, name):
    thing = THINGS[name][0]()
    assert edit(admin_client, thing, rejected="on").status_code == 302
    everything_happens()
    assert "Neri" not in scorers()
    assert edit(admin_client, thing, rejected="").status_code == 302
    assert "Carlo Neri" in scorers()


def test_a_rejected_competition_is_no_match_s_until_restored(admin_client, everything_happens):
    competition = Competition.objects.get()
    assert edit(admin_client, competition, rejected="on").status_code == 302
    everything_happens()
    assert [match["competition"] for match in export()] == [None]
    assert edit(admin_client, competition, rejected="").status_code == 302
    assert [match["competition"] for match in export()] == ["Coppa della Valle"]


def scorers():
    return [one["player"] for match in export() for one in match["events"]]


def test_it_cannot_be_right_and_rejected(admin_client, everything_happens):
    goal = Event.objects.get(type="goal")
    assert edit(admin_client, goal, confirmed="on", rejected="on").status_code == 200
    assert not Decision.objects.exists()


@pytest.mark.parametrize("word", ["confirmed", "rejected"])
def test_one_of_a_line_up_is_confirmed_or_rejected(admin_client, everything_happens, word):
    match, one = Match.objects.get(), Appearance.objects.get(player__name="Orlandi")
    page = admin_client.get(change_address(match))
    fields = shown(page) | {f"{row(page, one)}-{word}": "on"}
    assert admin_client.post(change_address(match), fields).status_code == 302
    everything_happens()
    (told,) = export()
    assert ("Orlandi" in str(told["home"])) == (word == "confirmed")


@pytest.mark.parametrize("model", [Match, Player, Team, Competition])
def test_many_are_confirmed_rejected_and_left_to_the_articles_at_once(admin_client, everything_happens, model):
    address = reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist")
    chosen = list(model.objects.values_list("pk", flat=True)[:3])
    for action, kinds in (("confirm", {"confirm"}), ("reject", {"confirm", "reject"}), ("undo_decisions", set())):
        admin_client.post(address, {"action": action, "_selected_action": chosen})
        assert set(Decision.objects.filter(undone=None).values_list("kind", flat=True)) == kinds
    assert not model.objects.filter(rejected=True).exists()


# By hand

BY_HAND = {
    "player": (Player, {"name": "Ada Ferri", "birth_year": "1990"}),
    "team": (Team, {"name": "Piana"}),
    "competition": (Competition, {"name": "Torneo di Valle"}),
}


@pytest.mark.parametrize("name", BY_HAND)
def test_what_was_added_by_hand_stays_though_no_article_names_it_and_is_hidden_when_undone(
    admin_client, client, everything_happens, name
):
    model, answers = BY_HAND[name]
    add_page = reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_add")
    assert admin_client.post(add_page, shown(admin_client.get(add_page)) | answers).status_code == 302
    thing = model.objects.get(name=answers["name"])
    everything_happens()
    assert client.get(thing.get_absolute_url()).status_code == 200
    admin_client.post(reverse("admin:matches_decision_undo", args=[thing.decisions.get().pk]))
    everything_happens()
    assert client.get(thing.get_absolute_url()).status_code == 404


def test_one_added_to_a_line_up_by_hand_stays_and_goes_when_undone(admin_client, everything_happens):
    match, who = Match.objects.get(), Player.objects.create(name="Ada Ferri")
    page = admin_client.get(change_address(match))
    total = int(shown(page)["appearances-TOTAL_FORMS"])
    new = {"player": who.pk, "side": "home", "role": "substitute", "position": "12"}
    fields = shown(page) | {"appearances-TOTAL_FORMS": str(total + 1)}
    fields |= {f"appearances-{total}-{name}": str(value) for name, value in new.items()}
    assert admin_client.post(change_address(match), fields).status_code == 302
    everything_happens()
    assert [one["player"] for one in export()[0]["home"]["bench"]] == ["Ada Ferri"]
    admin_client.post(reverse("admin:matches_decision_undo", args=[Decision.objects.get().pk]))
    everything_happens()
    assert export()[0]["home"]["bench"] == []


# Who is who


def same_page(thing):
    return reverse(f"admin:{thing._meta.app_label}_{thing._meta.model_name}_same", args=[thing.pk])


def test_one_person_is_said_to_be_another_on_their_page(admin_client, everything_happens):
    one, other = Player.objects.get(name="Neri"), Player.objects.get(name="Gallo")
    assert same_page(one) in admin_client.get(change_address(one)).content.decode()
    assert admin_client.get(same_page(one)).status_code == 200
    answer = admin_client.post(same_page(one), {"other": other.pk, "word": "same", "reason": "Yearbook"})
    assert answer.url == change_address(other)
    everything_happens()
    assert {e["player_id"] for e in Event.objects.values("player_id")} == {other.pk}
    assert Decision.objects.get().reason == "Yearbook"


def test_events_are_chosen_among_those_of_their_match(admin_client, everything_happens):
    goal, shot = Event.objects.order_by("minute")
    form = admin_client.get(same_page(goal)).context["form"]
    assert list(form.fields["other"].queryset) == [shot]
    admin_client.post(same_page(shot), {"other": goal.pk, "word": "same"})
    everything_happens()
    assert [e["type"] for e in export()[0]["events"]] == ["goal"]


def test_what_cannot_be_is_told_and_nothing_is_recorded(admin_client, everything_happens):
    match = Match.objects.get()
    other = Match.objects.create(home=match.away, away=Team.objects.create(name="Piana"))
    page = admin_client.post(same_page(match), {"other": other.pk, "word": "same"})
    assert "say first that the teams are" in page.content.decode()
    assert "Choose one" in admin_client.post(same_page(match), {"other": other.pk}).content.decode()
    assert not Decision.objects.exists()


def test_a_namesake_is_parted_by_matches(admin_client, everything_happens):
    player, match = Player.objects.get(name="Neri"), Match.objects.get()
    page = reverse("admin:players_player_part", args=[player.pk])
    assert admin_client.get(page).status_code == 200
    other = Player.objects.get(pk=int(admin_client.post(page, {"matches": [match.pk]}).url.split("/")[-3]))
    assert Event.objects.get(type="goal").player == other


@pytest.mark.parametrize("name", THINGS)
def test_every_page_tells_who_changed_what_from_what_to_what(admin_client, everything_happens, name):
    find, answers, _ = THINGS[name]
    thing, field = find(), next(iter(answers))
    before = str(getattr(thing, field) or "unknown")
    edit(admin_client, thing, **{field: answers[field]}, reason="Its statute")
    (told,) = admin_client.get(change_address(thing)).context["decisions"]
    assert (told["old"], told["new"], told["decision"].reason) == (before, answers[field], "Its statute")
    assert told["decision"].editor.username == "admin"


@pytest.mark.parametrize("name", ["team", "competition"])
def test_every_page_tells_that_it_was_rejected(admin_client, everything_happens, name):
    thing = THINGS[name][0]()
    edit(admin_client, thing, rejected="on", reason="A typing error")
    (told,) = admin_client.get(change_address(thing)).context["decisions"]
    assert (told["label"], told["decision"].reason) == ("Reject", "A typing error")

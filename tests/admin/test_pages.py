"""Every page of the admin opens for editors and for nobody else, and lists are searched as people type."""

import html

import pytest
from django.contrib.auth.models import Permission, User
from django.urls import reverse
from django.utils.formats import date_format

from matches import asked
from matches.models import Competition, Decision, Event, Match, Source
from players.models import Player, Team
from tests.admin.browser import change_address, edit
from tests.cup_tie import cup_tie
from tests.factories import make_event, make_match, make_player, make_source, make_team

pytestmark = pytest.mark.django_db

MODELS = [Competition, Decision, Event, Match, Source, Player, Team]
MADE_BY_HAND = [Competition, Event, Match, Player, Source, Team]


def address(model, page, *args):
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{page}", args=args)


def user_client(client, *permissions, staff=True):
    user = User.objects.create(username="somebody", is_staff=staff)
    user.user_permissions.set(Permission.objects.filter(codename__in=permissions))
    client.force_login(user)
    return client


@pytest.fixture
def match(admin_client):
    match = cup_tie()
    edit(admin_client, match.events.get(minute=45, added=None), minute="44")
    return match


@pytest.mark.parametrize("model", MODELS)
def test_each_list_and_each_thing_opens(admin_client, match, model):
    assert admin_client.get(address(model, "changelist")).status_code == 200
    assert admin_client.get(address(model, "changelist"), {"q": "Leirao"}).status_code == 200
    assert admin_client.get(change_address(model.objects.first())).status_code == 200


@pytest.mark.parametrize("model", MADE_BY_HAND)
def test_what_can_be_made_by_hand(admin_client, model):
    assert admin_client.get(address(model, "add")).status_code == 200


@pytest.mark.parametrize("model", [Decision])
def test_what_cannot(admin_client, model):
    assert admin_client.get(address(model, "add")).status_code == 403


@pytest.mark.parametrize("model", MODELS)
def test_nobody_else_sees_any_of_it(client, match, model):
    thing = model.objects.first()
    user_client(client, *(f"change_{one._meta.model_name}" for one in MODELS), staff=False)
    for page in (address(model, "changelist"), change_address(thing)):
        answer = client.get(page)
        assert (answer.status_code, answer.url.split("?")[0]) == (302, reverse("admin:login"))


def test_who_may_look_may_not_change(client, match):
    user_client(client, "view_event", "view_match", "view_decision", "view_appearance")
    goal = match.events.get(minute=44)
    assert client.get(change_address(goal)).status_code == 200
    assert client.get(change_address(match)).status_code == 200
    assert client.post(change_address(goal), {"minute": "43", "type": "goal"}).status_code == 403
    chosen = {"action": "reject", "_selected_action": [goal.pk]}
    client.post(address(Event, "changelist"), chosen)
    undo = reverse("admin:matches_decision_undo", args=[goal.decisions.get().pk])
    assert client.post(undo).status_code == 403
    goal.refresh_from_db()
    assert (goal.minute, goal.status) == (44, "edited")


def test_undo_is_never_a_mere_link(admin_client, match):
    assert admin_client.get(reverse("admin:matches_decision_undo", args=[Decision.objects.get().pk])).status_code == 405


@pytest.mark.parametrize(
    ("model", "asked", "found"),
    [
        (Player, "LEIRAO", "Tomé Leirão"),
        (Player, "lindqvist mats", "Mats Lindqvist"),
        (Team, "aurora", "Aurora Lido"),
        (Match, "monteverde aurora", "Aurora Lido - Monteverde 1-2"),
        (Match, "2023-24", "Aurora Lido - Monteverde 1-2"),
        (Competition, "del golfo", "Coppa del Golfo"),
        (Event, "albore", None),
        (Event, "leirao", "44′ goal Tomé Leirão"),
        (Player, "%%%", None),
        (Decision, "leirao", "set minute"),
    ],
)
def test_search_folds_what_is_typed(admin_client, match, model, asked, found):
    page = admin_client.get(address(model, "changelist"), {"q": asked})
    assert [str(thing) for thing in page.context["cl"].result_list] == ([found] if found else [])


def offered(client, field, term):
    """What is offered for what was typed into a field of an event."""
    typed = {"app_label": "matches", "model_name": "event", "field_name": field, "term": term}
    return [one["text"] for one in client.get(reverse("admin:autocomplete"), typed).json()["results"]]


def test_matches_and_namesakes_are_offered_with_what_tells_them_apart(admin_client, match):
    make_player("Tomé Leirão")
    assert offered(admin_client, "player", "leirao") == ["Tomé Leirão (Aurora Lido)", "Tomé Leirão"]
    (text,) = offered(admin_client, "match", "aurora")
    assert text == f"{match} ({date_format(match.date)}, Coppa del Golfo, 2023-24)"


def test_people_are_offered_by_any_spelling_but_not_those_merged_away(admin_client, match):
    kept = make_player("Mihail Zorzetto", "Micha Zorzetto")
    gone = make_player("Michail Zorzetto")
    Player.objects.filter(pk=gone.pk).update(merged_into=kept)
    for term in ("micha", "zorzetto"):
        assert offered(admin_client, "player", term) == ["Mihail Zorzetto"]


def test_a_list_is_narrowed_to_what_needs_a_look(admin_client, match):
    make_match(make_team("Third"), make_team("Fourth"))
    disputed = admin_client.get(address(Event, "changelist"), {"disputed": "yes"}).context["cl"].result_list
    assert disputed and all(event.disputed for event in disputed)
    edited = admin_client.get(address(Event, "changelist"), {"status__exact": "edited"}).context["cl"].result_list
    assert [event.minute for event in edited] == [44]
    cup = {"competition__id__exact": match.competition_id}
    assert list(admin_client.get(address(Match, "changelist"), cup).context["cl"].result_list) == [match]


def test_an_event_shows_the_words_and_its_history(admin_client, match):
    goal = match.events.get(minute=44)
    page = admin_client.get(change_address(goal))
    citation = goal.citations.first()
    assert [row["label"] for row in page.context["cited"]].count("44′") == 1
    assert citation.quote in page.content.decode().replace("&#x27;", "'")
    assert f'href="{citation.get_absolute_url()}"' in page.content.decode()
    (row,) = page.context["decisions"]
    assert (row["label"], row["old"], row["new"], str(row["decision"].editor)) == ("Minute", "45", "44", "admin")


def test_the_decisions_of_a_match_tell_of_its_events_too(admin_client, match):
    (row,) = admin_client.get(change_address(match)).context["decisions"]
    assert row["thing"] == "44′ goal Tomé Leirão"


def test_decisions_are_undone_from_their_list(admin_client, match):
    goal = match.events.get(minute=44)
    chosen = {"action": "undo_chosen", "_selected_action": [goal.decisions.get().pk]}
    admin_client.post(address(Decision, "changelist"), chosen)
    goal.refresh_from_db()
    assert (goal.minute, goal.status) == (45, "read")
    undone = admin_client.get(address(Decision, "changelist"), {"undone": "yes"}).context["cl"].result_list
    assert [str(one.undone_by) for one in undone] == ["admin"]


def test_an_article_s_rights_are_changed_but_never_its_text(admin_client, match):
    source = Source.objects.first()
    text = source.text
    assert edit(admin_client, source, rights="editors", text="Changed.").status_code == 302
    source.refresh_from_db()
    assert (source.rights, source.text) == ("editors", text)


def test_an_article_s_page_shows_its_text_as_it_is_stored(admin_client, match):
    source = Source.objects.first()
    assert html.escape(source.text) in admin_client.get(change_address(source)).content.decode()


def test_a_person_made_by_hand_is_found_by_name(admin_client):
    fields = {"name": "Álvaro Ruíz", "birth_year": "1931", "note": ""}
    fields |= {"names-TOTAL_FORMS": "0", "names-INITIAL_FORMS": "0"}
    assert admin_client.post(address(Player, "add"), fields).status_code == 302
    (found,) = admin_client.get(address(Player, "changelist"), {"q": "alvaro ruiz"}).context["cl"].result_list
    assert found.birth_year == 1931


def test_long_lists_take_few_queries(admin_client, match, django_assert_max_num_queries):
    with django_assert_max_num_queries(15):
        admin_client.get(address(Event, "changelist"))


@pytest.mark.parametrize("few", [0, asked.FEW])
def test_a_list_counts_all_rows_and_those_asked_for(admin_client, monkeypatch, few):
    monkeypatch.setattr(asked, "FEW", few)
    first = make_match("Borgo", "Riva")
    make_event(first, "goal", "9", side="home", player=make_player("Aldo Neri"))
    make_event(first, "goal", "12", side="home", player=make_player("Ugo Bassi"))

    def counted(**parameters):
        return admin_client.get(reverse("admin:matches_event_changelist"), parameters).context["cl"].result_count

    assert (counted(), counted(q="neri"), counted(o="1")) == (2, 1, 2)
    make_event(first, "goal", "80", side="home", player=make_player("Aldo Neri"))
    assert (counted(), counted(q="neri")) == (3, 2)


def test_articles_are_filtered_by_what_publishers_and_languages_there_are(admin_client):
    voice, _ = (
        make_source("one", publisher="La Voce", language="it"),
        make_source("two", publisher="Sport", language="fr"),
    )
    address = reverse("admin:matches_source_changelist")
    page = admin_client.get(address, {"publisher": "La Voce", "language": "it"})
    assert list(page.context["cl"].result_list) == [voice]
    offered = {
        spec.title: [choice["display"] for choice in spec.choices(page.context["cl"])]
        for spec in page.context["cl"].filter_specs
    }
    assert offered["Publisher"] == ["All", "La Voce", "Sport"]
    assert offered["Language"] == ["All", "French", "Italian"]


@pytest.mark.parametrize(
    ("code", "labels", "action"),
    [
        ("it", {"Squadra di casa", "Primo tempo, ospiti", "Stadio"}, "Conferma la selezione (partite)"),
        ("fr", {"Équipe locale", "Mi-temps, extérieur", "Stade"}, "Confirmer la sélection (matchs)"),
    ],
)
def test_records_and_fields_are_named_in_the_editors_language(admin_client, match, code, labels, action):
    admin_client.get(f"/language/{code}/")
    form = admin_client.get(change_address(match)).context["adminform"].form
    assert labels <= {bound.label for bound in form}
    page = admin_client.get(address(Match, "changelist"))
    assert action in dict(page.context["action_form"].fields["action"].choices).values()

"""Who may open what, from strangers to superusers: each address of the site has to be entered here, or these tests fail.

What the roles in between may do in the admin stands in tests/admin/test_roles.py.
"""

import pytest
from django.contrib.admin import site
from django.contrib.auth.models import Permission, User
from django.test import Client
from django.urls import get_resolver, reverse

from matches import decisions
from matches.models import Event
from tests.admin.test_roles import DOUBTS, things
from tests.cup_tie import cup_tie
from tests.filing.archives import file_one
from tests.filing.told import article, event

pytestmark = pytest.mark.django_db

LIST = r"\.(?P<format>json|csv)$"
PUBLIC = {
    "/": "",
    "/about/": "about/",
    "/changes/": "changes/",
    "/competitions.csv": f"^competitions{LIST}",
    "/competitions/": "competitions/",
    "/competitions/{competition}/": "competitions/<int:pk>/",
    "/competitions/{competition}/x/": "competitions/<int:pk>/<slug:slug>/",
    "/events/error/sent/": "events/error/sent/",
    "/events/{event}/error/": "events/<int:pk>/error/",
    "/feed/": "feed/",
    "/health/": "health/",
    "/language/it/": "language/<slug:code>/",
    "/matches.json": f"^matches{LIST}",
    "/matches/": "matches/",
    "/matches/{match}.json": rf"^matches/(?P<pk>\d+){LIST}",
    "/matches/{match}/": "matches/<int:pk>/",
    "/matches/{match}/x/": "matches/<int:pk>/<slug:slug>/",
    "/players.json": rf"^players{LIST}",
    "/players/": "players/",
    "/players/{player}/": "players/<int:pk>/",
    "/players/{player}/x/": "players/<int:pk>/<slug:slug>/",
    "/robots.txt": "robots.txt",
    "/search/?q=lido": "search/",
    "/sitemap-matches.xml": "sitemap-<section>.xml",
    "/sitemap.xml": "sitemap.xml",
    "/sources.csv": f"^sources{LIST}",
    "/sources/": "sources/",
    "/sources/{source}/": "sources/<int:pk>/",
    "/teams.json": f"^teams{LIST}",
    "/teams/": "teams/",
    "/teams/{team}/": "teams/<int:pk>/",
    "/teams/{team}/x/": "teams/<int:pk>/<slug:slug>/",
}
"""An example of each address that everybody may open, and its pattern."""

FORM = "/events/{event}/error/"  # the one address at which everybody may send something
OPEN = {"login"}  # the one page of the admin for whoever is not logged in
LISTED = ("match", "event", "source", "competition", "decision", "errorreport")
NOBODY = {
    "matches_decision_add",
    "matches_errorreport_add",
    *(f"matches_{kind}_delete" for kind in LISTED),
    "players_player_delete",
    "players_team_delete",
}
"""Pages of the admin that do not even let superusers in: nothing is deleted, decisions are made where they belong."""

ELSEWHERE = [
    *("https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", "http:///evil.example"),
    *(
        "https:evil.example",
        "\t//evil.example",
        "/\t/evil.example",
        "\\\\evil.example",
        "//user@evil.example",
        "///evil",
    ),
]
BREAKING = "/matches/\r\nSet-Cookie: stolen=1\r\n\r\n<script>"


def patterns(found, before=""):
    """Yield (whole pattern, its name) of all addresses."""
    for one in found:
        route = before + str(one.pattern)
        if hasattr(one, "url_patterns"):
            yield from patterns(one.url_patterns, route)
        else:
            yield route, one.name


ALL = list(patterns(get_resolver().url_patterns))
ADMIN = {name: route for route, name in ALL if route.startswith("admin/") and name}


@pytest.fixture
def held():
    return things(cup_tie())


def filled(address, held):
    return address.format(**{name: thing.pk for name, thing in held.items()})


def test_every_address_is_entered():
    assert {route for route, _ in ALL if not route.startswith("admin/")} == set(PUBLIC.values())


def test_everybody_may_read_every_public_address_and_send_only_by_the_form(client, held):
    for address in PUBLIC:
        place = filled(address, held)
        assert client.get(place).status_code in (200, 301, 302), place
        if address != FORM:
            sent = client.post(place, {"name": "x", "rights": "editors"})
            assert sent.status_code in (301, 302, 405) or sent.content == client.get(place).content, place
    assert client.post(filled(FORM, held), {"text": "It was not."}).status_code == 302


def pages_of_admin(held):
    """Yield (name, address) of every page of the admin, with something in place of what its pattern leaves open."""
    for name in ADMIN:
        if name == "doubts":
            yield from ((f"doubts {slug}", reverse("admin:doubts", args=[slug])) for slug in DOUBTS)
        elif name in ("app_list", "view_on_site"):
            yield name, reverse(f"admin:{name}", args=["matches"] if name == "app_list" else [1, 1])
        elif "<" in ADMIN[name]:
            thing = held.get(name.split("_")[1]) or User.objects.first()
            yield name, reverse(f"admin:{name}", args=[thing.pk])
        else:
            yield name, reverse(f"admin:{name}")


def test_strangers_are_asked_to_log_in_whatever_they_try(client, held):
    User.objects.create(username="somebody")
    for name, address in pages_of_admin(held):
        for answer in (client.get(address), client.post(address, {"action": "reject", "_selected_action": "1"})):
            if name not in OPEN:
                assert answer.status_code == 302 and answer.url.startswith("/admin/"), name


def test_superusers_may_open_everything_that_there_is(admin_client, held):
    closed = set()
    for name, address in pages_of_admin(held):
        if name.startswith("auth_") or name in ("view_on_site", "logout", "autocomplete"):
            continue
        if admin_client.get(address, follow=True).status_code not in (200, 405):  # 405: only a button leads there
            closed.add(name)
    assert closed == NOBODY


def test_nothing_is_sent_without_the_token_of_a_form(held, admin_user):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(admin_user)
    for name, address in pages_of_admin(held):
        assert strict.post(address, {"agreed": "x", "word": "same"}).status_code == 403, name
    assert strict.post(filled(FORM, held), {"text": "It was not."}).status_code == 403


def test_no_address_breaks_an_answer_apart(client, held):
    for place in (BREAKING, BREAKING.replace("\r", "")):
        answer = client.get("/language/it/", {"next": place})
        assert answer.status_code == 302 and set(answer.url).isdisjoint("\r\n")
        for address in ("/teams/{team}/", "/matches/{match}/"):
            answer = client.get(f"{filled(address, held)}x/", {"page": place})
            assert set(answer.url).isdisjoint("\r\n")


@pytest.mark.parametrize("there", ELSEWHERE)
def test_no_address_leads_away_from_the_site(client, admin_client, there):
    assert client.get("/language/it/", {"next": there}).url == "/"
    file_one("one", *article(event("goal", "12", player="Neri")))
    decision = decisions.record("confirm", Event.objects.get(), None)
    undo = reverse("admin:matches_decision_undo", args=[decision.pk])
    assert admin_client.post(f"{undo}?next={there}").url.startswith("/admin/")


def is_guarded(page):
    policy = page["Content-Security-Policy"]
    return (
        (page["X-Frame-Options"], page["X-Content-Type-Options"], page["Referrer-Policy"])
        == ("DENY", "nosniff", "same-origin")
        and all(f"{name} 'none'" in policy for name in ("default-src", "frame-ancestors", "base-uri"))
        and not any(word in policy for word in ("unsafe", "*", "http", "data:", "blob:"))
    )


def test_every_answer_keeps_browsers_from_what_could_harm(client, admin_client, held, monkeypatch):
    for address in [*PUBLIC, "/nowhere/", "/language/xx/"]:
        assert is_guarded(client.get(filled(address, held))), address
    for name, address in pages_of_admin(held):
        assert is_guarded(admin_client.get(address)), name
    assert is_guarded(Client(enforce_csrf_checks=True).post("/admin/login/"))
    assert is_guarded(client.post("/admin/login/", {"x": "y"}, CONTENT_LENGTH=str(13 * 1024 * 1024)))
    assert is_guarded(client.get("/", headers={"host": "evil.example:x"}))
    monkeypatch.setattr("matches.views.home.HomeView.get", lambda *args, **kwargs: 1 / 0)
    client.raise_request_exception = False
    assert is_guarded(client.get("/"))


def test_what_is_offered_to_choose_from_is_for_those_who_may_see_it(client, held):
    typed = {"app_label": "matches", "model_name": "event", "field_name": "player", "term": "a"}
    address = reverse("admin:autocomplete")
    assert client.get(address, typed).status_code == 302
    for staff, status in ((False, 302), (True, 403)):
        client.force_login(User.objects.create(username=f"staff {staff}", is_staff=staff))
        assert client.get(address, typed).status_code == status
    client.force_login(User.objects.create(username="root", is_staff=True, is_superuser=True))
    for asked in ({"field_name": "password"}, {"app_label": "auth", "model_name": "user"}):
        assert client.get(address, typed | asked).status_code == 403


@pytest.mark.parametrize(
    "asked", ["editor__password__startswith=p", "editor__email__contains=a", "match__x=1", "page=x"]
)
def test_lists_answer_nothing_about_accounts(client, held, asked):
    somebody = User.objects.create(username="staff", is_staff=True)
    somebody.user_permissions.set(Permission.objects.filter(codename="view_decision"))
    client.force_login(somebody)
    answer = client.get(f"{reverse('admin:matches_decision_changelist')}?{asked}")
    assert answer.status_code in (302, 400) and "e=1" in getattr(answer, "url", "e=1")


def test_no_page_of_the_admin_is_without_a_name_to_enter():
    unnamed = {route for route, name in ALL if route.startswith("admin/") and not name}
    of_things = {f"admin/{one._meta.app_label}/{one._meta.model_name}/" for one in site._registry}
    by_django = {f"{place}<path:object_id>/" for place in of_things} | {"admin/(?P<url>.*)$"}  # to where pages are now
    assert unnamed == by_django

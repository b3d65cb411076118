"""What each role may do in the admin, by page and by action; a page or an action that is new has to be entered here."""

import pytest
from django.contrib import admin
from django.contrib.auth.models import Group, User
from django.urls import reverse

from matches import decisions, permissions
from matches.models import Competition, Decision, ErrorReport, Event, Match, Report, Source
from players.models import Player, Team
from seeds.admin.queues import QUEUES
from seeds.filing import side_names
from tests.admin.browser import change_address, edit
from tests.cup_tie import cup_tie
from tests.factories import make_match

pytestmark = pytest.mark.django_db

READER, EDITOR, ARCHIVIST = "Reader", "Editor", "Archivist"
BOTH, EDITORS, ARCHIVISTS, NOBODY = {EDITOR, ARCHIVIST}, {EDITOR}, {ARCHIVIST}, set()

# Who may open each page of the admin, by its name; of lists and pages of things, to look.
PAGES = {
    "index": {READER, EDITOR, ARCHIVIST},  # once they are let in: readers are not
    "app_list": BOTH,
    "matches_match_changelist": BOTH,
    "matches_match_add": EDITORS,
    "matches_match_change": BOTH,
    "matches_match_same": ARCHIVISTS,
    "matches_event_changelist": BOTH,
    "matches_event_add": EDITORS,
    "matches_event_change": BOTH,
    "matches_event_same": EDITORS,
    "matches_source_changelist": BOTH,
    "matches_source_add": ARCHIVISTS,
    "matches_source_add_without_text": ARCHIVISTS,
    "matches_source_change": BOTH,
    "matches_source_voice": ARCHIVISTS,
    "matches_competition_changelist": BOTH,
    "matches_competition_add": EDITORS,
    "matches_competition_change": BOTH,
    "matches_competition_same": ARCHIVISTS,
    "matches_decision_changelist": BOTH,
    "matches_decision_add": NOBODY,
    "matches_decision_change": BOTH,
    "matches_decision_undo": BOTH,
    "matches_errorreport_changelist": BOTH,
    "matches_errorreport_add": NOBODY,
    "matches_errorreport_change": BOTH,
    "players_player_changelist": BOTH,
    "players_player_add": EDITORS,
    "players_player_change": BOTH,
    "players_player_same": EDITORS,
    "players_player_part": EDITORS,
    "players_team_changelist": BOTH,
    "players_team_add": EDITORS,
    "players_team_change": BOTH,
    "players_team_same": ARCHIVISTS,
}

ACTIONS = {
    "matches_match": {"confirm": EDITORS, "reject": EDITORS, "undo_decisions": EDITORS},
    "matches_event": {"confirm": EDITORS, "reject": EDITORS, "undo_decisions": EDITORS},
    "players_player": {"confirm": EDITORS, "reject": EDITORS, "undo_decisions": EDITORS},
    "players_team": {"confirm": EDITORS, "reject": EDITORS, "undo_decisions": EDITORS},
    "matches_competition": {"confirm": EDITORS, "reject": EDITORS, "undo_decisions": EDITORS},
    "matches_source": {},
    "matches_decision": {"undo_chosen": BOTH},
    "matches_errorreport": {"resolve": EDITORS, "dismiss": EDITORS, "reopen": EDITORS},
}

DOUBTS = {
    "matches": ARCHIVISTS,
    "teams": ARCHIVISTS,
    "people": EDITORS,
    "events": EDITORS,
    "evidence": EDITORS,
    "orphans": EDITORS,
    "unplaced": EDITORS,
}

NOT_OURS = ("auth_", "login", "logout", "password_change", "jsi18n", "view_on_site", "autocomplete", "doubts")
BY_OTHERS = ("_history", "_delete")  # Django's own, which nobody needs: see below


def our_pages():
    """The names of all pages of the admin that are the archive's own."""
    names = {pattern.name for pattern in flat(admin.site.get_urls()) if pattern.name}
    return {name for name in names if not name.startswith(NOT_OURS) and not name.endswith(BY_OTHERS)}


def flat(patterns):
    for pattern in patterns:
        yield from flat(pattern.url_patterns) if hasattr(pattern, "url_patterns") else [pattern]


@pytest.fixture
def match():
    return cup_tie()


@pytest.fixture(params=[READER, EDITOR, ARCHIVIST])
def role(request, client):
    return log_in(client, request.param)


def log_in(client, role):
    user = User.objects.create(username=role.lower(), is_staff=role != READER)
    user.groups.add(Group.objects.get(name=role))
    client.force_login(user)
    return role


def things(match):
    """One thing of each kind of which the admin has pages."""
    Report.objects.update(data={"home": match.home.name, "away": match.away.name})  # what filing needs to know
    side_names.count([], Report.objects.values_list("data", flat=True))
    goal = match.events.get(minute=45, added=None)
    decision = decisions.record("confirm", goal, None)
    report = ErrorReport.objects.create(event=goal, match=match, about="A goal", text="It was not.", sender="x")
    found = {"match": match, "event": goal, "source": Source.objects.first(), "competition": match.competition}
    return found | {"decision": decision, "errorreport": report, "player": goal.player, "team": match.home}


def test_every_page_and_action_has_its_roles():
    assert our_pages() == set(PAGES)
    for key, actions in ACTIONS.items():
        assert set(actions_of(key)) == set(actions), key
    ours = {f"{m._meta.app_label}_{m._meta.model_name}" for m in admin.site._registry} - {"auth_user", "auth_group"}
    assert ours == set(ACTIONS)
    assert set(QUEUES) == set(DOUBTS)


def actions_of(key):
    model_admin = next(a for m, a in admin.site._registry.items() if f"{m._meta.app_label}_{m._meta.model_name}" == key)
    return [name for _, name, _ in model_admin._get_base_actions() if name != "delete_selected"]


def test_each_role_opens_its_pages_and_no_other(client, match, role):
    found, wrong = things(match), []
    for name, roles in PAGES.items():
        status = opened(client, name, found)
        allowed = role in roles and role != READER
        if (status in (200, 405)) != allowed:  # 405: only a button leads there
            wrong.append((name, status))
    assert not wrong


def opened(client, name, found):
    """The status of a page opened for a thing of its kind; 302 is the way to the login."""
    if name in ("index", "app_list"):
        return client.get(reverse(f"admin:{name}", args=["matches"] if name == "app_list" else [])).status_code
    model, page = name.split("_")[1], name.split("_", 2)[2]
    args = [] if page.startswith(("changelist", "add")) else [found[model].pk]
    return client.get(reverse(f"admin:{name}", args=args)).status_code


def test_each_role_has_its_actions_and_no_other(client, match, role):
    found = things(match)
    if role == READER:
        return
    for key, actions in ACTIONS.items():
        form = client.get(reverse(f"admin:{key}_changelist")).context["action_form"]
        offered = {value for value, _ in form.fields["action"].choices if value} if form else set()
        assert offered - {"delete_selected"} == {name for name, roles in actions.items() if role in roles}, key
        assert "delete_selected" not in offered, key
    assert found


def test_each_role_settles_its_doubts_and_no_other(client, match, role):
    for slug, roles in DOUBTS.items():
        status = client.get(reverse("admin:doubts", args=[slug])).status_code
        assert (status == 200) == (role in roles), slug


def test_an_action_that_is_not_one_s_own_does_nothing(client, match):
    log_in(client, ARCHIVIST)
    goal = match.events.get(minute=45, added=None)
    client.post(reverse("admin:matches_event_changelist"), {"action": "reject", "_selected_action": [goal.pk]})
    assert client.post(change_address(goal), {"minute": "44", "type": "goal"}).status_code == 403
    assert not Decision.objects.exists()


def test_an_editor_changes_no_source(client, match):
    log_in(client, EDITOR)
    source = Source.objects.first()
    assert client.post(change_address(source), {"rights": "editors"}).status_code == 403
    assert client.post(reverse("admin:matches_source_voice", args=[source.pk])).status_code == 403
    source.refresh_from_db()
    assert (source.rights, source.status) == ("whole", "current")


def test_an_archivist_changes_the_rights_of_a_source(client, match):
    log_in(client, ARCHIVIST)
    source = Source.objects.first()
    assert edit(client, source, rights="editors").status_code == 302
    source.refresh_from_db()
    assert source.rights == "editors"


def test_an_editor_edits_an_event_and_undoes_it(client, match):
    log_in(client, EDITOR)
    goal = match.events.get(minute=45, added=None)
    assert edit(client, goal, minute="44").status_code == 302
    client.post(reverse("admin:matches_decision_undo", args=[goal.decisions.get().pk]))
    goal.refresh_from_db()
    assert goal.minute == 45


def test_who_may_not_decide_may_not_undo(client, match):
    other = make_match(match.home, match.away)
    merged = decisions.record("same", other, None, new=match.pk)
    minute = decisions.record("set", match.events.first(), None, field="minute", old=None, new=9)
    for role, decision in ((EDITOR, merged), (ARCHIVIST, minute)):
        log_in(client, role)
        client.post(reverse("admin:matches_decision_undo", args=[decision.pk]))
        chosen = {"action": "undo_chosen", "_selected_action": [decision.pk]}
        client.post(reverse("admin:matches_decision_changelist"), chosen)
        decision.refresh_from_db()
        assert decision.undone is None


@pytest.mark.parametrize(
    ("model", "role"),
    [(Match, ARCHIVIST), (Team, ARCHIVIST), (Competition, ARCHIVIST), (Event, EDITOR), (Player, EDITOR)],
)
def test_merging_matches_teams_and_competitions_is_the_archivists(model, role, client):
    for one in (EDITOR, ARCHIVIST):
        log_in(client, one)
        user = User.objects.get(username=one.lower())
        assert permissions.may_decide(user, "same", model) == (one == role)

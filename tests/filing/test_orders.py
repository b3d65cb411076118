"""Whatever is loaded in whatever order, with decisions in between, the archive is one."""

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from matches import decisions
from matches.models import Event, Match
from tests.filing.archives import export, file_one
from tests.filing.told import HOME_ELEVEN, article, event

pytestmark = pytest.mark.django_db

HOME = st.sampled_from(["Neri", "Carlo Neri", "Ugo Neri", "C. Neri", "Gallo", "Dino Gallo", None])
AWAY = st.sampled_from(["Riva", "Ivo Riva", "Řiva", "Sala", None])
CLOCKS = st.sampled_from([None, "12", "13", "16", "44", "45", "45+2", "60"])


@st.composite
def events(draw):
    side = draw(st.sampled_from(["home", "away", None]))
    people = AWAY if side == "away" else HOME
    kind = draw(st.sampled_from(["goal", "shot", "substitution", "yellow_card", "var_review", "penalty_appeal"]))
    player, other = (draw(people), draw(people)) if kind != "var_review" else (None, None)
    more = {"section": draw(st.sampled_from(["prose", "prose", "sheet"])), "stated": draw(st.booleans())}
    return event(kind, draw(CLOCKS), side, player, other if other != player else None, **more)


@st.composite
def articles(draw):
    told = draw(st.lists(events(), max_size=5))
    home, away = draw(
        st.sampled_from([("Borgo", "Rivalta"), ("Vis Borgo", "Rivalta"), ("Rivalta", "Borgo"), ("Borgo", "Piana")])
    )
    facts = {
        "score": draw(st.sampled_from([None, (1, 0), (1, 1)])),
        "date": draw(st.sampled_from([None, "2024-01-10", "2024-01-11", "2024-05-01"])),
        "home_known": draw(st.booleans()),
        "home_lineup": draw(st.sampled_from([[], HOME_ELEVEN])),
        "referee": draw(st.sampled_from([None, "Bianchi", "Aldo Bianchi"])),
        "home_coach": draw(st.sampled_from([None, "Verdi", "Neri"])),
    }
    return told, {"home": home, "away": away, **facts}


def loaded(made, order):
    """Return the archive of articles loaded in an order, all undone again."""
    with transaction.atomic():
        for number in order:
            told, facts = made[number]
            file_one(f"article {number}", *article(*told, tag=f"{number}:", **facts))
        result = export()
        transaction.set_rollback(True)
    return result


quick = settings(
    max_examples=12, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@quick
@given(made=st.lists(articles(), min_size=2, max_size=4), data=st.data())
def test_the_order_of_loading_does_not_matter(made, data):
    order = data.draw(st.permutations(range(len(made))))
    assert loaded(made, order) == loaded(made, range(len(made)))


@quick
@given(made=st.lists(articles(), min_size=2, max_size=3))
def test_loading_again_changes_nothing_and_every_claim_is_cited(made):
    with transaction.atomic():
        for _ in range(2):
            for number, (told, facts) in enumerate(made):
                file_one(f"article {number}", *article(*told, tag=f"{number}:", **facts))
            archive = export()
        cited = sum(len(e["citations"]) for match in archive for e in match["events"])
        assert cited == sum(len(told) for told, _ in made)
        transaction.set_rollback(True)


@quick
@given(made=st.lists(articles(), min_size=2, max_size=3), data=st.data())
def test_what_an_editor_said_holds_whatever_is_loaded_after(made, data, django_user_model):
    with transaction.atomic():
        editor, _ = django_user_model.objects.get_or_create(username="editor")
        file_one(
            "first", *article(event("goal", "12", player="Neri"), event("shot", "30", player="Gallo"), tag="first")
        )
        goal, shot = Event.objects.order_by("minute")
        with decisions.deciding(Match.objects.get()):
            decisions.set_fields(goal, {"minute": 21}, editor)
            decisions.reject(shot, editor)
        for number, (told, facts) in enumerate(made):
            file_one(f"article {number}", *article(*told, tag=f"{number}:", **facts))
        goal.refresh_from_db()
        shot.refresh_from_db()
        assert (goal.minute, goal.status, shot.status) == (21, "edited", "rejected")
        transaction.set_rollback(True)

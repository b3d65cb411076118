"""An archive to be backed up: with every kind of row, and much of what editors and readers did."""

from django.contrib.auth.models import Group, User
from django.urls import reverse

from matches import bearing, decisions, sameness, undoing
from matches.models import ErrorReport, Event, Match, Source
from players.models import Player
from seeds.filing.sources import withdraw
from tests.filing.archives import file_one
from tests.filing.told import AWAY_ELEVEN, HOME_ELEVEN, article, event

DAY = {"date": "2024-01-10"}
GOAL, SHOT = event("goal", "12", player="Neri"), event("shot", "40", player="Gallo")


def live_in():
    """Load articles, revise, restrict and withdraw some; decide, undo, merge, report; return the editor."""
    facts = {"competition": "Coppa", "home_lineup": HOME_ELEVEN, "away_lineup": AWAY_ELEVEN, "referee": "Moro"}
    file_one("first", *article(GOAL, SHOT, tag="Città 🏟", **DAY, **facts), title="Città", url="https://example.org/1")
    file_one("second", *article(event("goal", "13", player="C. Neri"), tag="b", **DAY), rights="cited", note="Films")
    file_one("third", *article(event("goal", "12", player="Dodô"), tag="c", away="Piana"), rights="editors")
    file_one("second", *article(event("goal", "14", player="C. Neri"), tag="bb", **DAY))
    withdraw(file_one("gone", *article(SHOT, tag="d", away="Piana")).source)
    return decide_on_it()


def decide_on_it():
    editor = User.objects.create(username="clio", first_name="Clio", password="secret hash", is_staff=True)
    editor.groups.add(Group.objects.get(name="Editor"))
    goal, shot = Event.objects.filter(match__away__name="Rivalta").order_by("minute")
    with decisions.deciding(goal.match):
        decisions.set_fields(goal, {"minute": 21}, editor, "The film shows it.")
        undoing.undo(decisions.record("confirm", shot, editor), editor)
    one, other = Player.objects.get(name="Dodô"), Player.objects.get(name="Gallo")
    with decisions.deciding(*bearing.with_matches(one, other)):
        sameness.same(one, other, editor)
    ErrorReport.objects.create(event=goal, match=goal.match, about="The goal", text="It was Gallo <b>", sender="x")
    return editor


def addresses():
    """The addresses of what the archive holds, merged ones too, with what is told at the end of each."""
    rows = [*Match.objects.all(), *Player.objects.all(), *Source.objects.all()]
    return [row.get_absolute_url() for row in rows] + [reverse("matches:changes")]

"""The way in: what this archive is, one goal in several articles' words, what came in last, and where they disagree."""

from collections import Counter

from django.db.models import Count, Sum
from django.views.generic import TemplateView

from players.models import Player

from .. import disputes
from ..models import Event, Match, Source
from ..querysets import with_goals
from ..state import remembered

CHOSEN_FROM = 24  # disagreements
IN_DISPUTE = 200  # matches among whose disagreements those are, the latest
LATELY = 100  # matches among whose goals the one shown in several words is chosen
VOICES = 3  # articles whose words are shown
LEGIBLE = 200  # code points of a quote that reads at a glance


class HomeView(TemplateView):
    template_name = "matches/home.html"

    def get_context_data(self, **kwargs):
        disputed = varied(Event.objects.for_disagreements().filter(pk__in=first_disputed()))
        return super().get_context_data(
            counts=counts(),
            told=told_most(Match.objects.standing().order_by("-pk")[:LATELY]),
            latest=with_goals(Match.objects.for_list().order_by("-pk")[:6]),
            disagreements=[(event, disputes.of_event(event, disputes.People.of([event]))) for event in disputed],
            **kwargs,
        )


def told_most(matches):
    """The goal of some matches that most articles tell, with the words of a few: (event, citations), or None."""
    for goal in Event.objects.for_comparison(matches, 3):
        voices = spread(goal.citations.all())
        if len(voices) > 1:
            return goal, voices
    return None


def spread(citations):
    """The words of a few articles, in as many languages as there are: a citation each, the fullest that is legible."""
    fullest = {}
    for citation in sorted(citations, key=lambda citation: len(citation.public_quote)):
        if citation.main and citation.public_quote and len(citation.public_quote) <= LEGIBLE:
            fullest[citation.source_id] = citation
    seen, ranked = Counter(), []
    for citation in sorted(fullest.values(), key=lambda citation: -len(citation.quote)):
        ranked.append((seen[citation.source.language], citation))
        seen[citation.source.language] += 1
    return [citation for _, citation in sorted(ranked, key=lambda rank: rank[0])[:VOICES]]


@remembered
def first_disputed():
    """The keys of the disagreements among which those shown are chosen."""
    matches = Match.objects.standing().filter(disputed_count__gt=0).order_by("-pk").values_list("pk", flat=True)
    events = Event.objects.for_disagreements().filter(match__in=list(matches[:IN_DISPUTE]))
    return list(events.values_list("pk", flat=True)[:CHOSEN_FROM])


def varied(events):
    """Four events of as many matches as there are among them, in their order otherwise."""
    seen = Counter()
    ranked = []
    for number, event in enumerate(events):
        ranked.append((seen[event.match_id], number, event))
        seen[event.match_id] += 1
    return [event for *_, event in sorted(ranked, key=lambda rank: rank[:2])[:4]]


@remembered
def counts():
    """How much is held."""
    events, disputed = Sum("event_count", default=0), Sum("disputed_count", default=0)
    standing = Match.objects.standing().order_by()
    return {
        "players": Player.objects.filter(match_count__gt=0).count(),
        "sources": Source.objects.current().count(),
        **standing.aggregate(matches=Count("pk"), events=events, disputed=disputed),
    }

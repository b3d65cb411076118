"""The way in: what this archive is, what came in last, and where articles disagree."""

from collections import Counter

from django.views.generic import TemplateView

from .. import disputes
from ..models import Appearance, Event, Match, Source

CHOSEN_FROM = 24  # disagreements


class HomeView(TemplateView):
    template_name = "matches/home.html"

    def get_context_data(self, **kwargs):
        disputed = varied(Event.objects.for_disagreements()[:CHOSEN_FROM])
        return super().get_context_data(
            counts=counts(),
            latest=Match.objects.for_list().order_by("-pk")[:6],
            disagreements=[(event, disputes.of_event(event, disputes.People.of([event]))) for event in disputed],
            **kwargs,
        )


def varied(events):
    """Four events of as many matches as there are among them, in their order otherwise."""
    seen = Counter()
    ranked = []
    for number, event in enumerate(events):
        ranked.append((seen[event.match_id], number, event))
        seen[event.match_id] += 1
    return [event for *_, event in sorted(ranked, key=lambda rank: rank[:2])[:4]]


def counts():
    """How much is held."""
    return {
        "matches": Match.objects.standing().count(),
        "events": Event.objects.for_list().count(),
        "players": Appearance.objects.playing().values("player").distinct().count(),
        "sources": Source.objects.current().count(),
        "disputed": Event.objects.for_list().disputed().count(),
    }

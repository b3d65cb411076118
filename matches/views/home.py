"""The way in: what this archive is, what came in last, and where articles disagree."""

from django.views.generic import TemplateView

from .. import disputes
from ..models import Appearance, Event, Match, Source


class HomeView(TemplateView):
    template_name = "matches/home.html"

    def get_context_data(self, **kwargs):
        disputed = Event.objects.for_disagreements()[:4]
        return super().get_context_data(
            counts=counts(),
            latest=Match.objects.for_list().order_by("-pk")[:6],
            disagreements=[(event, disputes.of_event(event, disputes.People.of([event]))) for event in disputed],
            **kwargs,
        )


def counts():
    """How much is held."""
    return {
        "matches": Match.objects.standing().count(),
        "events": Event.objects.for_list().count(),
        "players": Appearance.objects.playing().values("player").distinct().count(),
        "sources": Source.objects.current().count(),
        "disputed": Event.objects.for_list().disputed().count(),
    }

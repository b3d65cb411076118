"""Events and people of line-ups of which a revised article no longer says anything, its words being gone."""

from django.db.models import Q, QuerySet

from matches.decisions import confirmations
from matches.models import Citation
from matches.querysets import rejection_of

ORPHANED = Citation.State.ORPHANED


def citations() -> QuerySet[Citation]:
    """The citations whose words are gone, of what nobody confirmed or rejected since."""
    related = ("source__superseded_by", "event__match__home", "event__match__away", "event__player")
    people = ("appearance__match__home", "appearance__match__away", "appearance__player")
    settled = Q(confirmations("event", "event")) | Q(confirmations("appearance", "appearance"))
    gone = Citation.with_orphans.filter(state=ORPHANED).exclude(event__status="rejected")
    found = gone.filter(~rejection_of("appearance")).exclude(settled)
    return found.select_related("source", *related, *people).order_by("-source__superseded_by", "start", "pk")

"""Events and people of line-ups of which a revised article no longer says anything, its words being gone."""

from django.db.models import Q, QuerySet

from matches.decisions import confirmations
from matches.models import Citation, Decision, Event

from ..filing.decided import DIFFERENT

ORPHANED = Citation.State.ORPHANED


def citations() -> QuerySet[Citation]:
    """The citations whose words are gone, of what nobody confirmed or rejected since."""
    related = ("source__superseded_by", "event__match__home", "event__match__away", "event__player")
    people = ("appearance__match__home", "appearance__match__away", "appearance__player")
    settled = Q(confirmations("event", "event")) | Q(confirmations("appearance", "appearance"))
    gone = Citation.with_orphans.filter(state=ORPHANED).exclude(event__status="rejected")
    found = gone.exclude(appearance__rejected=True).exclude(settled)
    found = found.exclude(pk__in=[one.pk for one in found if is_told_again(one)])
    return found.select_related("source", *related, *people).order_by("-source__superseded_by", "start", "pk")


def is_told_again(citation: Citation) -> bool:
    """Whether the new text tells it by now, as where an editor said that what it tells is the same."""
    about = {"event": citation.event} if citation.event_id else {"appearance": citation.appearance}
    return Citation.objects.filter(**about, source=citation.source.latest).exists()


def told_instead(citation: Citation) -> list[Event]:
    """Return what the new text tells of the same kind in the same match, and nobody said is another: it may be meant."""
    event, now = citation.event, citation.source.latest
    if event is None:
        return []
    alike = Event.objects.for_readers().filter(match=event.match, type=event.type, citations__source=now)
    said = Decision.objects.filter(kind=DIFFERENT, undone=None)
    apart = {*said.filter(event=event).values_list("new", flat=True), *said.filter(new=event.pk).values_list("event")}
    others = alike.exclude(pk__in=[event.pk, *(pk for pk in apart if isinstance(pk, int))]).distinct()
    return list(others.select_related("player", "other", "match__home", "match__away"))

"""What articles said against editors' decisions after they were made."""

from dataclasses import dataclass, field

from django.db.models import Exists, OuterRef

from matches import bearing, decisions, disputes, facts, wording
from matches.models import Citation, Decision, Event, Match, Mention

from ..filing.decided import CONFIRM, SET
from ..filing.values import opposed

PARTS = {"added": "minute", "away_score": "home_score", "half_time_home": "half_time", "half_time_away": "half_time"}
PARTS |= {"shootout_home": "shootout", "shootout_away": "shootout", "date_precision": "date"}


@dataclass
class Against:
    """A decision that stands, and the citations that came later and say otherwise."""

    decision: Decision
    citations: list[Citation] = field(default_factory=list)


def contradicted() -> list[Against]:
    """Return the decisions that articles loaded later contradict, the latest first."""
    made = Decision.objects.filter(kind__in=(SET, CONFIRM), undone=None).exclude(event=None, match=None)
    related = ("editor", "event__match__home", "event__match__away", "event__player", "match__home", "match__away")
    later = Citation.objects.filter(source__loaded__gt=OuterRef("made"), source__status="current")
    made = made.filter(Exists(later.filter(event=OuterRef("event"))) | Exists(later.filter(match=OuterRef("match"))))
    found = [Against(one, against(one)) for one in made.select_related(*related).order_by("-made", "-pk")]
    return [one for one in found if one.citations and not is_overruled(one.decision)]


def is_overruled(decision: Decision) -> bool:
    """Whether a later decision of the same field, which looked at it all again, stands."""
    thing = bearing.thing_of(decision)
    return decisions.live(thing).filter(kind=decision.kind, field=decision.field, pk__gt=decision.pk).exists()


def against(decision: Decision) -> list[Citation]:
    """Return the citations from sources loaded after a decision that give another value than the one decided."""
    thing = bearing.thing_of(decision)
    if not isinstance(thing, Event | Match) or decision.kind not in (SET, CONFIRM):
        return []
    later = thing.citations.filter(source__loaded__gt=decision.made, source__status="current")
    if not later.exists():
        return []
    names = [decision.field] if decision.kind == SET else list(decision.new or {})
    others = of_event if isinstance(thing, Event) else of_match
    found = {c.pk: c for name in names for c in others(thing, PARTS.get(name, name)) if c.source.loaded > decision.made}
    return sorted(found.values(), key=lambda citation: (citation.source_id, citation.start or 0, citation.pk))


def of_event(event: Event, name: str) -> list[Citation]:
    """Return the citations that give another value of an event's field."""
    if name not in ("minute", "player", "other", "how"):
        return []
    reports = {"report__match": event.match_id}
    mentions = Mention.objects.filter(**reports).select_related("report", "player")
    people = disputes.People.of([event], mentions=mentions)
    found = other_values(disputes.dispute(event, name, people))
    return [one for one in found if name != "how" or opposed(event.type, event.how, one.how)]


def of_match(match: Match, name: str) -> list[Citation]:
    """Return the citations that give another value of a fact."""
    held = facts.values(match).get(name)
    if not held:
        return []
    citations = match.citations.filter(field=name).select_related("source")
    if name == "competition":
        citations = citations.exclude(value__in=[name.name for name in match.competition.names.all()])
    return other_values(disputes.of_fact(name, str(wording.FACTS[name]), held, citations, str))


def other_values(dispute: disputes.Dispute) -> list[Citation]:
    return [citation for value in dispute.values if not value.preferred for citation in value.citations]

"""The archive as JSON: every match with its facts, people and events, each with the words that say so."""

import json

from django.db.models import F, Min

from .models import Appearance, Match, Source
from .querysets import reported, whole

BATCH = 200
FACTS = ("home_score", "half_time", "shootout", "competition", "season", "round", "date", "venue", "attendance")
FORMATIONS = ("home_formation", "away_formation")


def archive_json(out):
    """Write the whole archive to a text stream as one JSON object, {"matches": [...]}, match by match.

    The order depends on what the archive holds alone, not on the ids of its rows.
    """
    out.write('{"matches": [')
    for number, match in enumerate(matches()):
        out.write(",\n" if number else "\n")
        out.write(json.dumps(match, ensure_ascii=False))
    out.write("\n]}\n")


def matches():
    """Yield every match that readers can see as plain data, in the order of date, teams, result and articles."""
    order = (F("date").asc(nulls_last=True), "home__key", "away__key", "home_score", "away_score")
    standing = Match.objects.standing().annotate(first=Min("reports__source__sha256"), number=Min("reports__number"))
    found = list(standing.order_by(*order, "first", "number").values_list("pk", flat=True))
    for start in range(0, len(found), BATCH):
        page = Match.objects.filter(pk__in=found[start : start + BATCH]).for_page().in_bulk()
        reported(whole(page.values()))
        for pk in found[start : start + BATCH]:
            yield match_data(page[pk])


def match_data(match):
    """One match of Match.objects.for_page(), whole and reported, as plain data, shaped as in export_archive."""
    people = list(match.appearances.all())
    return {
        "id": match.pk,
        "competition": match.competition and match.competition.name,
        "season": match.season or None,
        "round": match.round or None,
        "date": date_text(match),
        "venue": match.venue or None,
        "attendance": match.attendance,
        "referee": name_of(people, Appearance.Role.REFEREE, ""),
        "status": match.status,
        "half_time": pair(match.half_time_home, match.half_time_away),
        "shootout": pair(match.shootout_home, match.shootout_away),
        "home": side_data(match, people, "home"),
        "away": side_data(match, people, "away"),
        "facts": facts(match),
        "sources": sources(match),
        "events": [event_data(event) for event in match.events.all()],
    }


def pair(home, away):
    return None if home is None else [home, away]


def date_text(match):
    """Return the date as precisely as it is known: 2024-01-10, 2024-01, or None."""
    if match.date is None:
        return None
    return match.date.isoformat()[:7] if match.date_precision == "month" else match.date.isoformat()


def name_of(people, role, side):
    return next((one.player.name for one in people if (one.role, one.side) == (role, side)), None)


def side_data(match, people, side):
    team = getattr(match, side)
    return {
        "team": team.name,
        "team_id": team.pk,
        "score": getattr(match, f"{side}_score"),
        "coach": name_of(people, Appearance.Role.COACH, side),
        "formation": getattr(match, f"{side}_formation") or None,
        "lineup": listed(people, Appearance.Role.STARTER, side),
        "bench": listed(people, Appearance.Role.SUBSTITUTE, side),
    }


def listed(people, role, side):
    found = [one for one in people if (one.role, one.side) == (role, side)]
    return [
        {"player": one.player.name, "player_id": one.player_id, "citations": fact_citations(one.citations.all())}
        for one in sorted(found, key=lambda one: (one.position, one.player.name))
    ]


def facts(match):
    """Return each fact that sources give: {field: {"value", "disputed", "citations"}}."""
    cited = {}
    for citation in in_order(match.citations.all()):
        cited.setdefault(citation.field, []).append(citation)
    return {
        name: {
            "value": fact_value(match, name),
            "disputed": name in match.disputed,
            "citations": fact_citations(cited[name]),
        }
        for name in (*FACTS, *FORMATIONS)
        if name in cited
    }


def fact_value(match, name):
    if name == "home_score":
        return pair(match.home_score, match.away_score)
    if name in ("half_time", "shootout"):
        return pair(getattr(match, f"{name}_home"), getattr(match, f"{name}_away"))
    if name == "date":
        return date_text(match)
    return str(getattr(match, name) or "") or None if name != "attendance" else match.attendance


def sources(match):
    """Return the current articles that report the match, and what its events are cited from by page."""
    found = {report.source for report in match.reports.all()}
    found |= {c.source for event in match.events.all() for c in event.citations.all() if c.start is None}
    return [
        {name: getattr(source, name) for name in ("name", "title", "publisher", "url", "language", "sha256")}
        for source in sorted(found, key=lambda source: (source.name, source.sha256))
        if source.status == Source.Status.CURRENT
    ]


def event_data(event):
    return {
        "id": event.pk,
        "type": event.type,
        "how": event.how or None,
        "period": event.period,
        "minute": event.minute,
        "added": event.added,
        "side": event.side or None,
        "player": event.player and event.player.name,
        "player_id": event.player_id,
        "other": event.other and event.other.name,
        "other_id": event.other_id,
        "status": event.status,
        "disputed": event.disputed,
        "citations": [
            passage(c)
            | {"minute": c.minute, "added": c.added, "player": c.player or None, "other": c.other or None}
            | {"how": c.how or None}
            for c in in_order(event.citations.all())
        ],
    }


def passage(citation):
    """Return where a citation stands; its words only where the rights of the source let readers see them."""
    where = {"source": citation.source.name, "start": citation.start, "end": citation.end}
    return where | {"page": citation.page or None, "quote": citation.public_quote}


def fact_citations(citations):
    return [passage(citation) | {"value": citation.value or None} for citation in in_order(citations)]


def in_order(citations):
    return sorted(
        citations, key=lambda c: (c.source.name, c.source.sha256, c.start or 0, c.end or 0, c.player, c.value)
    )

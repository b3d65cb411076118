"""The editors' decisions as filing takes them in, read from the database."""

from collections import defaultdict

from django.db.models import Q

from matches import decisions
from matches.models import Appearance, Citation, Decision, Event, Source

from .words import ADD, REJECT, SET, Anchor, Word

PEOPLE = ("player", "other")


def words_on(rows, kind, moved):
    """Return a Word for each of the rows of Event or Appearance that editors spoke of or cited, {row id: Word}.

    `kind` is "event" or "appearance"; `moved` gives the person who took the place of another, by id.
    """
    said = {row.pk: [] for row in rows}
    for decision in Decision.objects.filter(**{f"{kind}__in": said}).order_by("made", "pk"):
        said[getattr(decision, f"{kind}_id")].append(decision)
    sources = sources_by_text(anchor for found in said.values() for one in found for anchor in one.anchors)
    cited = set(Citation.objects.by_page().filter(**{f"{kind}__in": said}).values_list(kind, flat=True))
    held = (row for row in rows if row.pk in cited or counts(said[row.pk]))
    return {row.pk: word(row, said[row.pk], sources, moved) for row in held}


def counts(found):
    """Whether one stands, or had added the record; a record without any is one that another's names."""
    return not found or any(one.undone is None or one.kind == ADD for one in found)


def word(row, found, sources, moved):
    standing = [one for one in found if one.undone is None]
    values = {name: person(name, value, moved) for name, value in decisions.facts(row).items()}
    settings = [one for one in standing if one.kind == SET]
    first = {one.field: person(one.field, one.old, moved) for one in reversed(settings)}
    kinds = {one.kind for one in standing}
    if ADD not in kinds and any(one.kind == ADD for one in found):
        kinds.add(REJECT)  # its adding was undone
    return Word(
        row=row.pk,
        values=values,
        before=values | first,
        set={one.field: person(one.field, one.new, moved) for one in settings},
        kinds=frozenset(kinds),
        anchors=tuple(anchor(told, sources) for one in standing for told in one.anchors) or anchors_now(row),
        same=tuple(one.new for one in standing if one.kind == Decision.Kind.SAME),
        different=tuple(one.new for one in standing if one.kind == Decision.Kind.DIFFERENT),
    )


def person(name, value, moved):
    return moved.get(value, value) if name in PEOPLE else value


def anchor(told, sources):
    source = sources.get((told["source"], told["sha256"]))
    return Anchor(source, told.get("start"), told.get("end"), told.get("type") or "")


def sources_by_text(anchors):
    """Return the ids of the current sources by (name, hash) that anchors are in."""
    hashes = {anchor["sha256"] for anchor in anchors}
    current = Source.objects.filter(status=Source.Status.CURRENT, sha256__in=hashes)
    return {(name, sha256): pk for pk, name, sha256 in current.values_list("pk", "name", "sha256")}


def anchors_now(row):
    """Return what a record is cited from now."""
    cited = row.citations.of_passages()
    return tuple(Anchor(*told) for told in cited.values_list("source", "start", "end", "type"))


def held_events(matches):
    """Return the events that editors spoke of or cited, or named as the same or not the same as another."""
    named = Decision.objects.filter(event__match__in=matches, undone=None, kind__in=("same", "different"))
    said = Event.objects.filter(match__in=matches, decisions__isnull=False).values("pk")
    cited = Citation.objects.by_page().filter(event__match__in=matches).values("event")
    by_name = list(named.values_list("new", flat=True))
    return list(Event.objects.filter(Q(pk__in=said) | Q(pk__in=cited) | Q(pk__in=by_name)))


def held_appearances(matches):
    said = Appearance.objects.filter(match__in=matches, decisions__isnull=False).values("pk")
    return list(Appearance.objects.filter(pk__in=said))


def match_settings(matches):
    """Return the facts that editors set, {match id: {field: JSON value}}."""
    found = defaultdict(dict)
    for one in Decision.objects.filter(match__in=matches, kind=SET, undone=None).order_by("made", "pk"):
        found[one.match_id][one.field] = one.new
    return found


def match_pairs(matches, reports):
    """Return the pairs of reports that editors said are of one match, and those that they said are not."""
    by_match = defaultdict(list)
    for report, match in reports:
        by_match[match].append(report)
    pairs = {Decision.Kind.SAME: [], Decision.Kind.DIFFERENT: []}
    for one in Decision.objects.filter(match__in=matches, kind__in=pairs, undone=None):
        names = {told["source"] for told in one.anchors}
        ours = [report for report, _ in reports if report.name in names] or by_match[one.match_id]
        theirs = [report for report in by_match[one.new] if report not in ours]
        pairs[one.kind] += [(a, b) for a in ours for b in theirs]
    return pairs[Decision.Kind.SAME], pairs[Decision.Kind.DIFFERENT]


def sources_of_matches(matches):
    """Return the names of the sources from which each match was cited when decided on, {match id: names}."""
    found = defaultdict(set)
    for one in Decision.objects.filter(match__in=matches):
        found[one.match_id] |= {told["source"] for told in one.anchors}
    return found


def merged(kind):
    """Return who or what editors said is the same: {id of a player, team or match: id of what takes its place}."""
    said = Decision.objects.filter(**{f"{kind}__isnull": False}, kind=Decision.Kind.SAME, undone=None)
    found = dict(said.order_by("made", "pk").values_list(f"{kind}_id", "new"))
    return {old: end_of(old, found) for old in found}


def end_of(old, found):
    """Follow a chain of merges to its end, once round at most."""
    seen = {old}
    while old in found and found[old] not in seen:
        old = found[old]
        seen.add(old)
    return old

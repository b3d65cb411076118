"""The editors' decisions as filing takes them in, read from the database."""

from collections import defaultdict
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps

from django.db import connection
from django.db.models import F, Q

from matches import decisions
from matches.bearing import THINGS
from matches.models import Appearance, Citation, Competition, Decision, Event, Match, Source
from matches.prepared import prepared
from players.models import Team

from .names import full_key, parse
from .revisions import place_in
from .words import ADD, CONFIRM, REJECT, SET, Anchor, Word

SAME, DIFFERENT, PLACE = Decision.Kind.SAME, Decision.Kind.DIFFERENT, Decision.Kind.PLACE

PEOPLE = ("player", "other")
NAMED = {"home": Team, "away": Team, "competition": Competition}  # facts of a match that are rows of their own


SPOKEN_OF = ContextVar("spoken_of", default=None)
ANY = "EXISTS (SELECT 1 FROM matches_decision WHERE {}_id > 0)"
EVER_SPOKEN_OF = f"SELECT {', '.join(map(ANY.format, THINGS))}"


@contextmanager
def remembering():
    """Ask once, inside, what kinds of things editors ever spoke of: of most they said nothing in most archives."""
    token = SPOKEN_OF.set({})
    try:
        yield
    finally:
        SPOKEN_OF.reset(token)


def spoken_of(thing):
    """Whether editors ever said anything of a thing such as a "match"."""
    known = SPOKEN_OF.get()
    if known is None:
        return True
    if not known:
        with connection.cursor() as cursor:
            cursor.execute(EVER_SPOKEN_OF)
            known |= zip(THINGS, cursor.fetchone(), strict=True)
    return known[thing]


def if_spoken_of(thing, nothing):
    """Let a function ask the database only if editors ever spoke of a thing; else it returns what `nothing` does."""

    def asking(function):
        @wraps(function)
        def asked(*args):
            return (function if spoken_of(thing) else nothing)(*args)

        return asked

    return asking


def words_on(rows, kind, moved):
    """Return a Word for each of the rows of Event or Appearance that editors spoke of or cited, {row id: Word}.

    `kind` is "event" or "appearance"; `moved` gives the person who took the place of another, by id.
    """
    if not rows:
        return {}
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
    known = [told for one in standing for told in one.anchors]
    if ADD not in kinds and any(one.kind == ADD for one in found):
        kinds.add(REJECT)  # its adding was undone
    return Word(
        row=row.pk,
        values=values,
        before=values | first,
        set={name: person(name, value, moved) for name, value in values_set(standing).items()},
        kinds=frozenset(kinds),
        anchors=tuple(anchor(told, sources) for told in known if not is_placed(told)) or anchors_now(row),
        placed=tuple(anchor(told, sources) for told in known if is_placed(told)),
        same=tuple(one.new for one in standing if one.kind == SAME),
        different=tuple(one.new for one in standing if one.kind == DIFFERENT),
        home=next((one.new.get("match") for one in found if one.kind == ADD and one.new), None),
    )


def values_set(standing):
    """Return what decisions hold fields to, the latest last: the fields set, and all that was confirmed as it stood."""
    found = {}
    for one in standing:
        found |= {one.field: one.new} if one.kind == SET else (one.new or {}) if one.kind == CONFIRM else {}
    return found


def person(name, value, moved):
    return moved.get(value, value) if name in PEOPLE else value


def anchor(told, sources):
    """Return an anchor in the present text of its article: moved with its words, without a source if they are gone."""
    start, end, about = told.get("start"), told.get("end"), (told.get("type") or told.get("field") or "",)
    about += (told.get("value") or "",)
    source, old = sources.get((told["source"], told["sha256"]), (None, None))
    if old is None:
        return Anchor(source and source.pk, start, end, *about)
    found = place_in(source.text, old.text, start, end) if start is not None else None
    return Anchor(source.pk, *found, *about) if found else Anchor(None, start, end, *about)


def is_placed(told):
    """Whether an anchor is that of words of a list which an editor placed."""
    return bool(told.get("field"))


@if_spoken_of("match", lambda matches: defaultdict(list))
def words_of_nothing(matches):
    """Return the words of lists that tell nothing, as editors said: {match id: anchors}."""
    said = list(Decision.objects.filter(match__in=matches, kind=PLACE, undone=None))
    sources = sources_by_text(told for one in said for told in one.anchors)
    found = defaultdict(list)
    for one in said:
        found[one.match_id] += [anchor(told, sources) for told in one.anchors]
    return found


def sources_by_text(anchors):
    """Return the current source, and the earlier text if a revision took its place, by (name, hash) of anchors."""
    hashes = {anchor["sha256"] for anchor in anchors}
    found = {}
    for source in Source.objects.filter(sha256__in=hashes).exclude(status=Source.Status.WITHDRAWN).defer("text"):
        last = source
        while last.status == Source.Status.SUPERSEDED and last.superseded_by:
            last = last.superseded_by
        if last.status == Source.Status.CURRENT:
            found[source.name, source.sha256] = (last, None if last == source else source)
    return found


def anchors_now(row):
    """Return what a record is cited from now."""
    cited = row.citations.exclude(start=None)
    return tuple(Anchor(*told) for told in cited.values_list("source", "start", "end", "type"))


def held_events(matches):
    """Return the events that editors spoke of or cited, or named as the same or not the same as another."""
    if not spoken_of("event"):
        return cited_by_page(matches)
    cited = {event.pk for event in cited_by_page(matches)}
    named = Decision.objects.filter(event__match__in=matches, undone=None, kind__in=("same", "different"))
    said = Event.objects.filter(match__in=matches, decisions__isnull=False).values("pk")
    by_name = list(named.values_list("new", flat=True))
    return list(Event.objects.filter(Q(pk__in=said) | Q(pk__in=cited) | Q(pk__in=by_name)))


@prepared
def cited_by_page(matches: list[int]):
    cited = Citation.objects.by_page().filter(event__match__in=matches).order_by().values("event")
    return Event.objects.filter(pk__in=cited).order_by("pk")


@if_spoken_of("event", lambda matches: defaultdict(set))
def passages_had(matches):
    """Return from where events were cited when editors said something of them that was undone: {event id: anchors}."""
    said = list(Decision.objects.filter(event__match__in=matches).exclude(undone=None))
    sources = sources_by_text(told for one in said for told in one.anchors)
    found = defaultdict(set)
    for one in said:
        found[one.event_id] |= {anchor(told, sources) for told in one.anchors}
    return found


@if_spoken_of("appearance", lambda matches: [])
def held_appearances(matches):
    said = Appearance.objects.filter(match__in=matches, decisions__isnull=False).values("pk")
    return list(Appearance.objects.filter(pk__in=said))


@if_spoken_of("match", lambda matches: defaultdict(dict))
def match_settings(matches):
    """Return the facts that editors set, confirmed, or gave a match made by hand: {match id: {field: JSON value}}."""
    found, kinds = defaultdict(dict), (ADD, SET, CONFIRM)
    leads = {name: leads_on(model) for name, model in NAMED.items()}
    none = set(Competition.objects.filter(rejected=True).values_list("pk", flat=True))
    for one in Decision.objects.filter(match__in=matches, kind__in=kinds, undone=None).order_by("made", "pk"):
        told = {one.field: one.new} if one.kind == SET else one.new or {}
        told = {name: end_of(value, leads[name]) if name in NAMED else value for name, value in told.items()}
        found[one.match_id] |= {name: v for name, v in told.items() if name != "competition" or v not in none}
    return found


def leads_on(model):
    """Return where the rows lead that turned out to be another, {id: id}."""
    return dict(model.objects.exclude(merged_into=None).values_list("pk", "merged_into"))


@if_spoken_of("match", lambda matches: set())
def hidden_matches(matches):
    """Return which of some matches editors rejected; one made by hand also where its making was undone."""
    kinds = defaultdict(set)
    said = Decision.objects.filter(match__in=matches, kind__in=(REJECT, ADD))
    for match, kind, undone in said.values_list("match", "kind", "undone"):
        kinds[match] |= {kind} if undone is None else {f"un{kind}"}
    return {match for match, found in kinds.items() if REJECT in found or ("unadd" in found and ADD not in found)}


def match_pairs(matches, reports):
    """Return the pairs of reports that editors said are of one match, and those that they said are not.

    `reports` are those of the teams, with those of matches made by hand among them (see by_hand.py).
    """
    pairs, renamed = {SAME: [], DIFFERENT: []}, names_now()
    for one in Decision.objects.filter(match__in=matches, kind__in=pairs, undone=None):
        ours, theirs = (reports_of(match, one.anchors, reports, renamed) for match in (one.match_id, one.new))
        pairs[one.kind] += [(a, b) for a in ours for b in theirs if a is not b]
    return pairs[SAME], pairs[DIFFERENT]


@if_spoken_of("match", lambda teams, team_of: False)
def settled_between(teams, team_of):
    """Whether editors said which matches of two teams are the same, or are not; `team_of` gives teams by their keys."""
    said = Decision.objects.filter(match__isnull=False, kind__in=(SAME, DIFFERENT), undone=None)
    matches = {pk for both in said.values_list("match", "new") for pk in both}
    pairs = Match.objects.filter(pk__in=matches).values_list("home__key", "away__key") if matches else ()
    return any(teams == {team_of.get(key, key) for key in pair} for pair in pairs)


def reports_of(match, anchors, reports, renamed):
    """Return the reports by which a match was known when decided on, its own if it was made by hand."""
    known = {(name_now(told, renamed), told["number"]) for told in anchors if told.get("of") == match}
    return [one for one in reports if (one.name, one.number) in known or one.pk == -match]


@if_spoken_of("match", lambda matches: defaultdict(set))
def sources_of_matches(matches):
    """Return the names of the sources that reported each match when decided on, {match id: names}."""
    found, renamed = defaultdict(set), names_now()
    for one in Decision.objects.filter(match__in=matches):
        found[one.match_id] |= {name_now(told, renamed) for told in one.anchors if told.get("of") == one.match_id}
    return found


def names_now():
    """Return the name that an article has now which was revised under another, {(name, hash) of a text: name}.

    So it is with one that is known by its address and comes again as another file.
    """
    earlier = Source.objects.filter(status=Source.Status.SUPERSEDED).exclude(superseded_by=None)
    if not earlier.exclude(superseded_by__name=F("name")).exists():
        return {}
    texts = list(earlier.values_list("pk", "name", "sha256", "superseded_by", "superseded_by__name"))
    leads = {pk: after for pk, _, _, after, _ in texts}
    names = {after: name for _, _, _, after, name in texts}
    return {(name, sha256): names[end_of(pk, leads)] for pk, name, sha256, _, _ in texts}


def name_now(told, renamed):
    """Return the name that the article of an anchor has now."""
    return renamed.get((told["source"], told["sha256"]), told["source"])


@if_spoken_of("player", lambda: ({}, defaultdict(set), set()))
def held_names():
    """Return whose editors said some names are, as articles give them, and from whom those people are told apart.

    {(source's name, name, role): player id} and {player id: ids and keys of full names}; and the ids of those told from
    others of the same name. Names of people called the same stay theirs, for that can be undone.
    """
    held, apart, marked, renamed = {}, defaultdict(set), set(), names_now()
    said = Decision.objects.filter(player__isnull=False, kind__in=(SAME, DIFFERENT), undone=None)
    for one in said.order_by("made", "pk"):
        both = {one.player_id, one.new} if one.kind == DIFFERENT else {one.player_id}
        held |= {(name_now(a, renamed), a["name"], a["role"]): a["of"] for a in one.anchors if a.get("of") in both}
        if one.kind == DIFFERENT:
            ours, theirs = (
                {parse(a["name"]) for a in one.anchors if a.get("of") == row} for row in (one.player_id, one.new)
            )
            apart[one.player_id] |= {one.new} | full_keys(theirs - ours)
            apart[one.new] |= {one.player_id} | full_keys(ours - theirs)
            marked |= {one.player_id} if ours & theirs or not theirs else set()
    return held, apart, marked


def full_keys(names):
    return {full_key(name) for name in names if name.is_full}


@if_spoken_of("team", list)
def teams_apart():
    """Return the pairs of teams' ids that editors told apart."""
    return list(Decision.objects.filter(team__isnull=False, kind=DIFFERENT, undone=None).values_list("team", "new"))


def names_set(model, ids):
    """Return the names that editors gave people, teams or competitions, or rows whose place they took, {id: name}.

    Where an editor said that two are the same, each keeps what was said of its own name.
    """
    field, same = model._meta.model_name, merged(model._meta.model_name)
    if not spoken_of(field):
        return {}
    leads = dict(model.objects.filter(merged_into__in=ids).exclude(pk__in=same).values_list("pk", "merged_into"))
    named = Q(kind=SET, field="name") | Q(kind=CONFIRM)
    said = Decision.objects.filter(named, **{f"{field}__in": {*ids, *leads}}, undone=None).order_by("made", "pk")
    return {
        leads.get(pk, pk): new["name"] if isinstance(new, dict) else new for pk, new in said.values_list(field, "new")
    }


@if_spoken_of("team", set)
def rejected_teams():
    """Return the teams that are none, as editors said."""
    return set(Team.objects.filter(rejected=True).values_list("pk", flat=True))


@if_spoken_of("player", lambda ids: set())
def rejected_people(ids):
    """Return which of these are no people, as editors said."""
    said = Decision.objects.filter(player__in=ids, kind=REJECT, undone=None)
    return set(said.values_list("player", flat=True))


def merged(kind):
    """Return who or what editors said is the same: {id of a player, team or match: id of what takes its place}."""
    if not spoken_of(kind):
        return {}
    said = Decision.objects.filter(**{f"{kind}__isnull": False}, kind=SAME, undone=None)
    found = dict(said.order_by("made", "pk").values_list(f"{kind}_id", "new"))
    return {old: end_of(old, found) for old in found}


def end_of(old, found):
    """Follow a chain of merges to its end, once round at most."""
    seen = {old}
    while old in found and found[old] not in seen:
        old = found[old]
        seen.add(old)
    return old

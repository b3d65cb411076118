"""What must hold of an archive, checked: each function yields what breaks its rule, as a line for people."""

import hashlib
from collections import Counter, defaultdict

from django.db import connection, transaction
from django.db.models import Exists, F, OuterRef, Prefetch, Q

from matches import totals as counted
from matches.exports import match_data
from matches.models import Appearance, CalledName, Citation, Event, EventType, Match, Mention, Source, SourceWords
from matches.querysets import rejection_of, reported, whole
from players.models import Player

from . import families
from .archive import refile_decided


def references():
    """Every row leads to rows that exist, and keeps the constraints of the database."""
    try:
        connection.check_constraints()
    except Exception as error:
        yield str(error)


def texts():
    """The text of every source is the one that was loaded."""
    for source in Source.objects.exclude(text="").iterator(100):
        if hashlib.sha256(source.text.encode()).hexdigest() != source.sha256:
            yield f"source {source.pk} ({source.name}): its text is not the one of its checksum"


def passages():
    """Every citation stands in its source's text with the very words that it quotes."""
    placed = Prefetch("citations", Citation.objects.filter(start__isnull=False))
    for source in Source.objects.prefetch_related(placed).iterator(100):
        for citation in source.citations.all():
            if source.text[citation.start : citation.end] != citation.quote:
                yield f"citation {citation.pk}: {source.name} has other words at {citation.start}-{citation.end}"


def voices():
    """Only current articles support anything."""
    silent = Citation.objects.exclude(source__status=Source.Status.CURRENT).filter(
        Q(event__isnull=False) | Q(appearance__isnull=False) | Q(match__isnull=False)
    )
    for citation in silent.select_related("source").iterator(1000):
        yield f"citation {citation.pk}: {citation.source.name} is {citation.source.get_status_display()}, yet supports"


def support():
    """Nothing is held that neither an article nor an editor tells; who came on is told by the substitution."""
    came_on = Event.objects.filter(match=OuterRef("match"), player=OuterRef("player"), type=EventType.SUBSTITUTION)
    for rows in (Event.objects.all(), Appearance.objects.filter(~Exists(came_on))):
        bare = rows.filter(citations=None, decisions=None)
        yield from (f"{row._meta.verbose_name} {row.pk} ({row}): nobody tells it" for row in bare.iterator(1000))
    parts = ("appearances", "events", "other_events", "mentions", "decisions", "merged")
    unknown = Player.objects.filter(merged_into=None, **{f"{part}__isnull": True for part in parts})
    yield from (f"player {row.pk} ({row}): takes part in nothing" for row in unknown.iterator(1000))


def search():
    """Search finds the words of articles that readers may see, and of no others."""
    hidden = SourceWords.objects.exclude(source__status=Source.Status.CURRENT) | SourceWords.objects.filter(
        source__rights=Source.Rights.EDITORS
    )
    yield from (f"source {row.pk}: search finds words that readers may not see" for row in hidden.iterator(1000))
    whole = Source.objects.current().filter(rights=Source.Rights.WHOLE, words=None).exclude(text="")
    yield from (f"source {row.pk} ({row.name}): search does not find its words" for row in whole.iterator(100))


def totals():
    """The totals by which lists are sorted are what they count, and nobody is hidden but by an editor's word."""
    for model in counted.totals():
        rows = counted.wrong(model).iterator(1000)
        yield from (f"{model._meta.verbose_name} {row.pk} ({row}): a total is not what it counts" for row in rows)
    hidden = Appearance.objects.annotate(true=rejection_of("pk")).exclude(rejected=F("true"))
    yield from (f"appearance {row.pk} ({row}): hidden or shown against what editors said" for row in hidden)


def names():
    """Each name by which reports call people is kept with how mentions use it."""
    mentions, noted = Mention.objects.order_by(), 0
    for scope in CalledName.objects.order_by("scope").values_list("scope", flat=True).distinct().iterator(1000):
        kept = {row: families.counted(row.uses) for row in CalledName.objects.filter(scope=scope)}
        people, used = {player for uses in kept.values() for player, *_ in uses}, defaultdict(Counter)
        for row in mentions.filter(scope=scope, player__in=people).iterator(1000):
            used[row.name][families.use_of(row)] += 1
            noted += row.role != Appearance.Role.REFEREE
        yield from (
            f"name {row.pk} ({row} of {scope}): mentions use it otherwise than was counted"
            for row, uses in kept.items()
            if used[row.name] != uses
        )
    if unnoted := mentions.exclude(role=Appearance.Role.REFEREE).count() - noted:
        yield f"{unnoted} mentions are of people of whom their team keeps no name"


def filing(progress=iter):
    """The archive is what filing makes of its articles and decisions; `progress` may wrap the list of matches."""
    for pk in progress(list(Match.objects.standing().order_by("pk").values_list("pk", flat=True))):
        with transaction.atomic():
            before = told(pk)
            refile_decided([Match.objects.get(pk=pk)])
            after = told(pk)
            transaction.set_rollback(True)
        if before != after:
            yield f"match {pk}: filed anew it would differ in {', '.join(differing(before, after))}"


def told(pk):
    """A match as the export tells it, {} if there is none."""
    match = Match.objects.standing().for_page().filter(pk=pk).first()
    return match_data(reported(whole([match]))[0]) if match else {}


def differing(before, after):
    return sorted(name for name in {*before, *after} if before.get(name) != after.get(name))


RULES = (references, texts, passages, voices, support, search, totals, names)
"""The rules that take one look at the database; filing takes its time."""

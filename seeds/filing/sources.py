"""Articles taken into the archive: known by their address or name, kept as revisions, filed at once."""

import hashlib
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.conf import settings

from matches import totals, words
from matches.models import Mention, Report, Source
from matches.prepared import prepared
from players.names import fold

from . import bulk, families, revisions, side_names
from .archive import alone, refile
from .figures import FIELDS as FIGURES
from .headlines import headline_of
from .outlines import outline_of
from .same_event import RULES
from .writing import Outcome

ABOUT = ("title", "publisher", "author", "url", "published", "language", "rights", "note")
KEPT = ("pk", "match_id", *FIGURES)  # of a report that is told anew
LONGEST_NAME = 200
LONGEST_FOLDED = 190  # letters; one of another script may be many, and keys say a little more than a name
LONGEST = {"round": 100, "venue": 200, "competition": 200, "season": 9, "home_formation": 20, "away_formation": 20}


@dataclass(frozen=True)
class Article:
    """A text to load and what is known about it; `name` is its file's name without ending."""

    name: str
    text: str = field(repr=False)
    title: str = ""
    publisher: str = ""
    author: str = ""
    url: str = ""
    published: date | None = None
    language: str = ""
    rights: str = ""
    note: str = ""

    @property
    def sha256(self):
        return hashlib.sha256(self.text.encode()).hexdigest()


@dataclass
class Filing:
    """What became of one article: state "new", "revised", "known", "reread" or "withdrawn"."""

    source: Source
    state: str
    outcome: Outcome = field(default_factory=Outcome)


def find(article):
    """Return the source that an article is: that of its address, else of its name; None for a new one."""
    found = (article.url and with_address(article.url)) or with_name(article.name)
    return found[0] if found else None


@prepared
def with_address(url: str):
    return Source.objects.exclude(status=Source.Status.SUPERSEDED).exclude(url="").filter(url=url).order_by()


@prepared
def with_name(name: str):
    return Source.objects.exclude(status=Source.Status.SUPERSEDED).filter(name=name, url="").order_by()


def is_known(article):
    """Whether the archive has the article with this very text."""
    source = find(article)
    return source is not None and source.sha256 == article.sha256


def file_article(article, read, version):
    """Take in an article, read by `read` (see seeds.reader) if its text is new, and file it; return the Filing.

    The same text again changes nothing but fills in what is known about it. Another text is a revision: the old one
    is kept, without a voice. A withdrawn article stays so.
    """
    reading = None if is_known(article) else read(article.text)  # outside the lock: it takes its time
    with alone():
        source = find(article)
        if source is None:
            return take_in(article, reading or read(article.text), version, "new")
        if source.status == Source.Status.WITHDRAWN:
            return Filing(source, "withdrawn")
        if source.sha256 == article.sha256:
            complete(source, article)
            return Filing(source, "known", unchanged(source))
        return take_in(article, reading or read(article.text), version, "revised", source)


def reread(source, reading, version):
    """Replace what a current source was read to tell, and file it; return the Filing."""
    with alone():
        note_version(source, version)
        filing = replace_reports(source, reading, "reread", source)
        revisions.tidy(source)
        return filing


def note_version(source, version):
    Source.objects.filter(pk=source.pk).update(reader_version=version)


def withdraw(source):
    """Take a source's voice away; its text is kept for editors. Return the Filing."""
    with alone():
        source.status = Source.Status.WITHDRAWN
        source.save(update_fields=["status"])
        revisions.forget(source)
        return replace_reports(source, {"matches": []}, "withdrawn", source)


def reinstate(source, reading, version):
    """Give a withdrawn source its voice back, and file what it was read to tell; return the Filing."""
    with alone():
        source.status = Source.Status.CURRENT
        source.save(update_fields=["status"])
        note_version(source, version)
        return replace_reports(source, reading, "reinstated", source)


def take_in(article, reading, version, state, old=None):
    about = {name: getattr(article, name) or getattr(old, name, None) for name in ABOUT}
    source = Source(name=article.name, text=article.text, sha256=article.sha256, reader_version=version)
    for name, value in about.items():
        if value:
            setattr(source, name, value)
    source.rights = about["rights"] or settings.TABELLINO_DEFAULT_RIGHTS
    source.language = about["language"] or reading["language"] or ""
    source.title = source.title or title_of(source)
    if old:
        old.status = Source.Status.SUPERSEDED
        old.save(update_fields=["status"])
    bulk.insert([source])
    words.index([source])
    if old:
        Source.objects.filter(pk=old.pk).update(superseded_by=source)
    before = revisions.citations_before(old) if old else []
    filing = replace_reports(source, reading, state, old)
    if old:
        revisions.carry(before, source)
    return filing


def complete(source, article):
    """Fill in what was not known about a source; what is known stays, an editor may have written it."""
    missing = {name: getattr(article, name) for name in ABOUT if getattr(article, name) and not getattr(source, name)}
    if "title" not in missing and not source.title and (title := title_of(source)):
        missing["title"] = title
    if missing:
        for name, value in missing.items():
            setattr(source, name, value)
        source.save(update_fields=list(missing))


def title_of(source):
    """Return what a source without a title is called: by its headline, where readers may see its words."""
    return headline_of(source.text) if source.rights == Source.Rights.WHOLE else ""


def replace_reports(source, reading, state, before):
    """Put the matches of a reading in place of the reports of the source before, if any, and file what this changes."""
    old = list(before.reports.select_related("match__home", "match__away")) if before else []
    pairs = {(report.home_key, report.away_key) for report in old}
    matches = {report.match for report in old if report.match}
    named = list(Mention.objects.filter(report__in=old)) if old else []
    told = matches_told(reading)
    keys = side_names.count([report.data for report in old], told)
    new = [report_of(source, number, match, keys) for number, match in enumerate(told)]
    write_reports(old, new, named)
    pairs |= {(report.home_key, report.away_key) for report in new}
    pairs |= {(match.home.key, match.away.key) for match in matches}  # whose short names may mean nobody from now on
    outcome = refile(pairs, new, matches, named) if pairs else Outcome()
    if old:  # whose reports are gone, or another's by now
        totals.count(Source, {source.pk, before.pk})
    return Filing(source, state, outcome)


def write_reports(old, new, named):
    """Put new reports in place of old ones; one of the same number and teams keeps its row, so its match keeps its own.

    `named` are the mentions of the old ones.
    """
    rows = {(row.number, row.home_key, row.away_key): row for row in old}
    for report in new:
        row = rows.pop((report.number, report.home_key, report.away_key), None)
        if row:
            for name in KEPT:
                setattr(report, name, getattr(row, name))
    if gone := {row.pk for row in rows.values()}:
        families.count([row for row in named if row.report_id in gone], ())
        Report.objects.filter(pk__in=gone).delete()
    bulk.update([report for report in new if report.pk], ["source", "data", "outline"])
    bulk.insert([report for report in new if report.pk is None])


def matches_told(reading):
    """Return the matches of a reading that have two teams, as the archive can hold them."""
    return [within_bounds(match) for match in reading["matches"] if match.get("home") and match.get("away")]


def report_of(source, number, match, keys):
    """Return an unsaved report of a match; `keys` are those of the names of its sides."""
    home, away = keys[match["home"]], keys[match["away"]]
    return Report(
        source=source, number=number, data=match, home_key=home, away_key=away, outline=str(outline_of(match))
    )


def within_bounds(match: dict[str, Any]):
    """Return a match of a reading with everything that the archive cannot hold cut or left out."""
    match = {name: cut(value, LONGEST.get(name, LONGEST_NAME)) for name, value in match.items()}
    events = [event for event in match.get("events") or [] if event["type"] in RULES]
    people = ("player", "other")
    match["events"] = [
        {name: cut(value, LONGEST_NAME) if name in people else value for name, value in event.items()}
        for event in events
    ]
    return match


def cut(value, longest):
    """Return a text, or a list of texts, no longer than that each, nor than search can hold; others as they are."""
    if isinstance(value, list):
        return [cut(one, longest) for one in value]
    if not isinstance(value, str):
        return value
    value = value[:longest]
    while not value.isascii() and (length := len(fold(value))) > LONGEST_FOLDED:
        value = value[: len(value) * LONGEST_FOLDED // length]
    return value


def unchanged(source):
    """Return the Outcome of an article that is known: all its events as they were."""
    outcome = Outcome()
    events = source.citations.filter(event__isnull=False).values("event").distinct().count()
    outcome.told[source.pk]["unchanged"] = events
    return outcome

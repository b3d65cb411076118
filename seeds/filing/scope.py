"""What one filing has to look at: which teams are touched, and the reports that can be of the matches touched.

However large the archive, these are few: of each pair of teams only the reports that are linked to one that came, changed
or went, by way of reports each of which can be of one match with the next. All others stay where they are.
"""

from dataclasses import dataclass, field
from functools import cached_property

from matches.models import Match, Source
from matches.models import Report as ReportRow
from matches.prepared import prepared

from . import by_hand, decided, side_names
from .competitions import Competitions
from .facts import file_facts
from .outlines import Outline, Sieve, outline_of
from .reports import Report
from .same_match import contradicts, support
from .voices import voices


@dataclass(eq=False)
class Told:
    """One match and the reports of it, seen from its home side; `home` and `away` are keys of teams."""

    row: Match | None
    home: str
    away: str
    reports: list[Report] = field(default_factory=list)
    sides_known: bool = True
    by_hand: bool = False
    blank: dict | None = None  # what a row that is made now had in place of its facts

    @property
    def keys(self):
        return {"home": self.home, "away": self.away}

    @property
    def is_new(self):
        return self.blank is not None

    @cached_property
    def voices(self):
        """The voice of each report, by its id."""
        sources = {report.source for report in self.reports}
        texts = dict(texts_of(sources)) if len(sources) > 1 else {}
        shared = voices({(r.sha256, r.name): texts.get(r.source, "") for r in self.reports})
        return {report.pk: shared[report.sha256, report.name] for report in self.reports}

    @cached_property
    def facts(self):
        """The Facts that the reports give."""
        return file_facts(self.reports, self.voices)


class Scope:
    """The reports that some others can be of one match with, and which teams their names mean."""

    def __init__(self, pairs, come, also):
        """`pairs` are keys (home_key, away_key) of reports that came, changed or went, `come` rows of those touched.

        `also` are matches all of whose reports are touched, too.
        """
        keys = {key for pair in pairs for key in pair}
        self.team_of, moved = side_names.settle(keys) if keys else ({}, {})
        self.competitions = Competitions()
        self.made = by_hand.matches_made()
        self.rows, self.reports = {}, {}
        self.take(come)
        self.load(of_matches([match.pk for match in also]))
        self.load(self.reports_moved(moved))
        touched = set(self.rows)
        self.pairs = {self.pair_of(*pair) for pair in pairs} | {pair(self.reports[pk]) for pk in touched}
        self.pairs = {both for both in self.pairs if len(both) == 2}  # a misread text may name one team twice
        self.teams = {*self.team_of.values(), *(key for both in self.pairs for key in both)}
        self.called = side_names.of_teams(self.teams)
        self.links = {both: Links(self, both, touched) for both in self.pairs}
        linked = touched.union(*(links.found for links in self.links.values()))
        self.match_before = {pk: row.match_id for pk, row in self.rows.items() if pk in linked}
        self.known = self.matches(self.match_before.values())

    def reports_moved(self, moved):
        """Return the reports of sides whose name means another team than before, and those that were with them."""
        if not moved:
            return []
        rows = ReportRow.objects.filter(home_key__in=moved) | ReportRow.objects.filter(away_key__in=moved)
        found = dict(rows.values_list("pk", "match"))
        return [*found, *of_matches(set(found.values()) - {None})]

    def load(self, pks):
        """Read reports of which not all is known yet."""
        new = [pk for pk in pks if pk not in self.rows]
        self.take(with_sources(new))

    def take(self, rows):
        keys = {key for row in rows for key in (row.home_key, row.away_key)} - self.team_of.keys()
        self.team_of |= side_names.kept(keys)
        self.rows |= {row.pk: row for row in rows}
        self.reports |= {row.pk: self.report(row) for row in rows}

    def report(self, row):
        home, away = (self.team_of.get(key, key) for key in (row.home_key, row.away_key))
        data = self.competitions.settled(row.data)
        return Report(row.pk, row.source_id, row.source.name, row.source.sha256, row.number, home, away, data)

    def pair_of(self, home, away):
        return frozenset((self.team_of.get(home, home), self.team_of.get(away, away)))

    def matches(self, pks):
        return {match.pk: match for match in with_teams(set(pks) - {None})}

    def made_between(self, both):
        """Return the matches made by hand between two teams, {Match: (home, away)} by the teams' keys."""
        found = {}
        for match in self.made.values():
            keys = tuple(self.team_of.get(key, key) for key in (match.home.key, match.away.key))
            if frozenset(keys) == both:
                found[match] = keys
        return found

    def as_they_stand(self, pks):
        """Return matches that are not settled anew with all their reports, [Told]."""
        self.load(of_matches(pks))
        found = {pk: Told(row, row.home.key, row.away.key) for pk, row in self.matches(pks).items()}
        for pk, row in self.rows.items():
            if one := found.get(row.match_id):
                one.reports.append(self.reports[pk].seen_from(one.home))
        for one in found.values():
            one.reports.sort(key=lambda report: report.rank)
        return list(found.values())


class Links:
    """The reports of two teams that are linked to those touched: `found` by their ids, with matches made by hand.

    Two are linked where they can be of one match: something supports it and nothing contradicts it. Where editors said
    which matches of the teams are the same, all reports are looked at.
    """

    def __init__(self, scope, both, touched):
        self.scope = scope
        self.made = {one.pk: one for one in (by_hand.as_report(m, *k) for m, k in scope.made_between(both).items())}
        keys = both.union(row.key for team in both for row in scope.called[team])
        outlines = {pk: Outline.parse(line) for pk, line in outlines_between(keys, keys)}
        self.whole = decided.settled_between(both, scope.team_of)
        if self.whole:
            self.found = outlines.keys() | self.made.keys()
            scope.load(outlines)
        else:
            self.sieve = Sieve(outlines | {pk: outline_of(one.data) for pk, one in self.made.items()})
            self.found = self.linked({pk for pk in touched if pair(scope.reports[pk]) == both} | self.made.keys())
        self.found = {pk for pk in self.found if pk < 0 or pair(scope.reports[pk]) == both}

    def linked(self, new):
        """Return what is linked to some reports, by however many links, with these."""
        found = set()
        while new:
            found |= new
            near = {pk: self.sieve.near(pk) - found for pk in new}
            self.scope.load(pk for pks in near.values() for pk in pks if pk > 0)
            new = {other for pk, pks in near.items() for other in pks if self.are_linked(pk, other)}
        return found

    def are_linked(self, pk, other):
        a, b = self.report(pk), self.report(other)
        return bool(pair(a) == pair(b) and not contradicts(a, b) and support(a, b))

    def report(self, pk):
        return self.made[pk] if pk < 0 else self.scope.reports[pk]

    @property
    def reports(self):
        return [self.report(pk) for pk in self.found]


def pair(report):
    return frozenset((report.home, report.away))


@prepared
def of_matches(matches: list[int]):
    return ReportRow.objects.filter(match__in=matches).order_by().values_list("pk", flat=True)


@prepared
def with_sources(pks: list[int]):
    return ReportRow.objects.filter(pk__in=pks).order_by().select_related("source").defer("source__text")


@prepared
def texts_of(sources: list[int]):
    return Source.objects.filter(pk__in=sources).order_by().values_list("pk", "text")


@prepared
def with_teams(pks: list[int]):
    return Match.objects.filter(pk__in=pks).order_by().select_related("home", "away")


@prepared
def outlines_between(home: list[str], away: list[str]):
    """The ids and outlines of the reports between some names."""
    return ReportRow.objects.filter(home_key__in=home, away_key__in=away).order_by().values_list("pk", "outline")

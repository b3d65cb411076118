"""What one filing has to look at: the reports of some teams, and which teams their names mean."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from matches.models import Match, Source
from matches.models import Report as ReportRow
from players.models import Team

from . import by_hand, decided, teams
from .competitions import Competitions
from .reports import Report


@dataclass(eq=False)
class Told:
    """One match and the reports of it, seen from its home side; `home` and `away` are keys of teams."""

    row: Match | None
    home: str
    away: str
    reports: list[Report] = field(default_factory=list)
    sides_known: bool = True
    by_hand: bool = False

    @property
    def keys(self):
        return {"home": self.home, "away": self.away}


class Scope:
    """All reports of the teams that the pairs of keys (home_key, away_key) can mean, of current sources."""

    def __init__(self, pairs):
        current = ReportRow.objects.filter(source__status=Source.Status.CURRENT)
        met = set(current.values_list("home_key", "away_key").distinct()) | by_hand.pairs_made()
        keys = teams.family({key for pair in pairs for key in pair}, met | set(pairs))
        self.team_of = {key: key for pair in pairs for key in pair} | settle_teams(met)
        rows = current.filter(home_key__in=keys) | current.filter(away_key__in=keys)
        self.rows = {row.pk: row for row in rows.select_related("source").defer("source__text").distinct()}
        self.competitions = Competitions()
        self.reports = {pk: self.report(row) for pk, row in self.rows.items()}
        self.match_before = {pk: row.match_id for pk, row in self.rows.items()}
        self.known = Match.objects.select_related("home", "away").in_bulk(set(self.match_before.values()) - {None})
        self.made = by_hand.matches_made(keys)
        self.pairs = {self.pair_of(*pair) for pair in pairs}
        self.pairs |= {pair(report) for pk, report in self.reports.items() if not self.is_in_place(pk)}
        self.pairs = {both for both in self.pairs if len(both) == 2}  # a misread text may name one team twice
        self.teams = {self.team_of[key] for key in keys} | {key for both in self.pairs for key in both}

    def made_between(self, both):
        """Return the matches made by hand between two teams, {Match: (home, away)} by the teams' keys."""
        found = {}
        for match in self.made.values():
            keys = tuple(self.team_of.get(key, key) for key in (match.home.key, match.away.key))
            if frozenset(keys) == both:
                found[match] = keys
        return found

    def pair_of(self, home, away):
        return frozenset((self.team_of.get(home, home), self.team_of.get(away, away)))

    def report(self, row):
        home, away = self.team_of[row.home_key], self.team_of[row.away_key]
        data = self.competitions.settled(row.data)
        return Report(row.pk, row.source_id, row.source.name, row.source.sha256, row.number, home, away, data)

    def is_in_place(self, pk):
        """Whether a report stands with a match between the teams that its names mean."""
        match = self.known.get(self.match_before[pk])
        return match is not None and {match.home.key, match.away.key} == pair(self.reports[pk])

    def names_of_teams(self):
        """Return the spellings of each team's name, {key: {spelling: number of reports}}."""
        names = defaultdict(Counter)
        for report in self.reports.values():
            names[report.home][report.data["home"]] += 1
            names[report.away][report.data["away"]] += 1
        return {key: names[key] for key in self.teams if key in names}


def pair(report):
    return frozenset((report.home, report.away))


def settle_teams(met):
    """Return the team of every key, with the editors' word on which teams are the same."""
    same, apart = decided.merged("team"), decided.teams_apart()
    named = Team.objects.in_bulk({*same, *same.values(), *(pk for pair in apart for pk in pair)})
    by_hand.give_keys(named.values())
    keys = {pk: team.key for pk, team in named.items()}
    told_apart = {frozenset(keys[pk] for pk in pair) for pair in apart if keys.keys() >= set(pair)}
    found = teams.settle({key for pair in met for key in pair}, met, told_apart)
    heirs = {keys[old]: keys[new] for old, new in same.items() if old in keys and new in keys}
    return {key: heirs.get(team, team) for key, team in found.items()}

"""Matches that may be one: of the same teams, and nothing that articles tell of them contradicts it."""

from collections import Counter, defaultdict
from itertools import combinations

from django.utils.translation import gettext as _

from matches.models import Match, Report

from ..filing import by_hand
from ..filing.competitions import Competitions
from ..filing.decided import ADD
from ..filing.reports import Report as Told
from ..filing.same_match import NIGHT, contradicts
from .pair import Pair, in_order, settled


def pairs() -> list[Pair]:
    """Return the pairs of matches in doubt."""
    found = [ids for ids in near() if not contradict(*ids)]
    numbers = Counter(
        Report.objects.filter(match__in={pk for ids in found for pk in ids}).values_list("match", flat=True)
    )
    rows = Match.objects.select_related("home", "away", "competition").in_bulk({pk for ids in found for pk in ids})
    return [Pair(rows[a], rows[b], why(rows[a], rows[b])) for a, b in in_order(found, numbers)]


def near() -> list[tuple[int, int]]:
    """Return the pairs of matches of the same teams that days and seasons do not tell apart."""
    said, by_teams = settled(Match), defaultdict(list)
    for match in Match.objects.standing().only("home", "away", "date", "date_precision", "season"):
        by_teams[frozenset((match.home_id, match.away_id))].append(match)
    return [
        (a.pk, b.pk)
        for matches in by_teams.values()
        for a, b in combinations(matches, 2)
        if frozenset((a.pk, b.pk)) not in said and not at_other_times(a, b)
    ]


def at_other_times(a: Match, b: Match) -> bool:
    days = [match.date for match in (a, b) if match.date_precision == "day"]
    if len(days) == 2:
        return abs((days[0] - days[1]).days) > NIGHT
    return bool(a.season and b.season and a.season != b.season)


def contradict(one: int, other: int) -> bool:
    """Whether some report of one match contradicts some report of the other."""
    return any(contradicts(a, b) for a in told(one) for b in told(other))


def told(match_id: int) -> list[Told]:
    """Return the reports of a match as filing compares them; of one made by hand, what its editor told."""
    match = Match.objects.select_related("home", "away", "competition").get(pk=match_id)
    keys = f"team {match.home_id}", f"team {match.away_id}"
    found, competitions = [], Competitions()
    for row in match.reports.select_related("source").defer("source__text"):
        turned = match.away.key == row.home_key or match.home.key == row.away_key
        home, away = reversed(keys) if turned else keys
        data = competitions.settled(row.data)
        found.append(Told(row.pk, row.source_id, row.source.name, row.source.sha256, row.number, home, away, data))
    if match.decisions.filter(kind=ADD, undone=None).exists():
        found.append(by_hand.as_report(match, *keys))
    return found


def why(one: Match, other: Match) -> list[str]:
    """Say what makes one think that they are the same."""
    words = [_("same teams")]
    if one.date and one.date == other.date:
        words.append(_("same day"))
    if one.home_score is not None and {one.home_score, one.away_score} == {other.home_score, other.away_score}:
        words.append(_("same score"))
    if not (one.date and other.date):
        words.append(_("a day is not known"))
    return words

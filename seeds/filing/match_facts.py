"""The facts of a match written to its row, with what editors set applied last."""

import datetime
from functools import cache

from matches import decisions
from matches.models import Match

from . import bulk
from .rows import competition_row

PAIRS = ("home_score", "away_score"), ("half_time_home", "half_time_away"), ("shootout_home", "shootout_away")
TEXTS = ("season", "round", "venue", "home_formation", "away_formation")


def write_match(told, decided, teams):
    """Write the facts of a match where they differ; return what they were, {field: value}.

    `decided` has the editors' words on matches: `settings`, which are `hidden`, and which rows are `no_teams`.
    """
    if told.is_new:
        return told.blank
    row = told.row
    changed = give_facts(told, teams, decided.no_teams, decided.settings[row.pk], row.pk in decided.hidden)
    if changed:
        bulk.update([row], [*changed, "updated"])
    return changed


def give_facts(told, teams, no_teams, settings=None, hidden=False):
    """Give the row of a match its facts; return what they were where they differ, {field: value}."""
    row = told.row
    wanted = {"merged_into_id": None} if told.by_hand else {}
    if told.reports:
        wanted = wanted_fields(told, teams)
    before = {name: getattr(row, name) for name in all_fields()}
    for name, value in wanted.items():
        setattr(row, name, value)
    decisions.put(row, settings or {})
    make_possible(row, before)
    row.rejected = hidden or not no_teams.isdisjoint({row.home_id, row.away_id})
    return {name: value for name, value in before.items() if getattr(row, name) != value}


@cache
def all_fields():
    names = (*decisions.FIELDS[Match], "sides_known", "disputed", "merged_into", "rejected")
    return [decisions.attribute(Match, name) for name in names]


def wanted_fields(told, teams):
    values = told.facts.values
    fields = {name: values.get(name) or "" for name in TEXTS}
    for (home, away), name in zip(PAIRS, ("home_score", "half_time", "shootout"), strict=True):
        fields[home], fields[away] = values.get(name) or (None, None)
    competition = competition_row(*values["competition"]) if values.get("competition") else None
    return fields | {
        "home_id": team_id(told.home, told.row, teams),
        "away_id": team_id(told.away, told.row, teams),
        "competition_id": competition and competition.pk,
        "date": values["date"],
        "date_precision": values["date_precision"],
        "attendance": values["attendance"],
        "status": values["status"] or "played",
        "sides_known": told.sides_known,
        "disputed": sorted(told.facts.disputed),
        "merged_into_id": None,
    }


def team_id(key, row, teams):
    """Return the id of a team: one that was settled now, else one that the match has had."""
    return teams[key].pk if key in teams else row.home_id if row.home.key == key else row.away_id


def make_possible(row, before):
    """Take back what cannot be together, where an editor set one field and the sources changed its partner."""
    if row.home_id == row.away_id:
        row.home_id, row.away_id = before["home_id"], before["away_id"]
    for pair in PAIRS:
        if None in (values := [getattr(row, name) for name in pair]) and values != [None, None]:
            for name in pair:
                setattr(row, name, None)
    dated = row.date_precision in ("day", "month")
    if isinstance(row.date, datetime.date) != dated:
        row.date_precision = "day" if row.date else "season" if row.season else "unknown"

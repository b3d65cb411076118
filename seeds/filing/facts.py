"""What is known of a match itself: its facts as the reports give them. Pure."""

import datetime
import re
from dataclasses import dataclass, field

from players.names import fold
from seeds.reader.gazetteer import competition_key, ground_index, is_generic_competition

from .lineups import Cited, cited_from
from .values import Vote, prefer

MOST_GOALS = 99
FORMATION = re.compile(r"\d(?:-\d){1,5}")


@dataclass(eq=False)
class Facts:
    """The facts of a match by field name, which are disputed, the words that give them, why each is preferred."""

    values: dict = field(default_factory=dict)
    disputed: list = field(default_factory=list)
    cited: list[Cited] = field(default_factory=list)
    reasons: dict = field(default_factory=dict)


def file_facts(reports, voices):
    """Return the Facts of a match from its reports, all seen from its home side.

    `competition` is (key, name); scores are (home, away) under home_score, half_time and shootout.
    """
    facts = Facts()
    for name, (read, contradict) in READERS.items():
        votes = [vote(report, voices, read(report.data)) for report in stating(name, reports)]
        settle(facts, name, votes, contradict)
    settle_date(facts, reports, voices)
    settle_season(facts, reports, voices)
    settle_competition(facts, reports, voices)
    settle_venue(facts, reports, voices)
    facts.cited = [cited for report in reports for cited in words_of(report)]
    return facts


def stating(name, reports):
    """Return the reports whose words give a fact, all where none do: a score may be the mere sum of the goals told."""
    return [report for report in reports if (report.data.get("passages") or {}).get(name)] or reports


def vote(report, voices, value):
    return Vote(value, voices[report.pk], report.rank, report.weight)


def settle(facts, name, votes, contradict):
    """Give a fact its preferred value, and say whether the articles contradict each other on it."""
    facts.values[name], reason = prefer(votes)
    if reason:
        facts.reasons[name] = reason
    told_values = sorted({v.value for v in votes if v.value not in (None, "")}, key=repr)
    if any(contradict(a, b) for i, a in enumerate(told_values) for b in told_values[i + 1 :]):
        facts.disputed.append(name)


def differ(a, b):
    return a != b


def never(a, b):
    return False


def told(name):
    return lambda data: data.get(name)


def told_count(name):
    return lambda data: data[name] if isinstance(data.get(name), int) and data[name] >= 0 else None


def told_formation(name):
    return lambda data: data[name] if FORMATION.fullmatch(data.get(name) or "") else None


def told_score(data):
    return whole_score(data.get("home_score"), data.get("away_score"))


def told_pair(name):
    return lambda data: whole_score(*(data.get(name) or (None, None)))


def whole_score(home, away):
    """Return (home, away), None unless both are numbers of goals."""
    return (home, away) if all(isinstance(n, int) and 0 <= n <= MOST_GOALS for n in (home, away)) else None


def settle_date(facts, reports, voices):
    """Prefer a day to a month; days differ, a month contradicts no day in it."""
    told_dates = [(report, date_of(report.data)) for report in reports]
    for precision in ("day", "month"):
        votes = [vote(report, voices, date[1]) for report, date in told_dates if date and date[0] == precision]
        if votes:
            settle(facts, "date", votes, differ)
            facts.values["date_precision"] = precision
            return
    facts.values["date"], facts.values["date_precision"] = None, "unknown"


def date_of(data):
    """Return (precision, date) of a match of a reading, None if it tells none."""
    try:
        date = datetime.date.fromisoformat(data.get("date") or "")
    except ValueError:
        return None
    return ("month", date.replace(day=1)) if data.get("date_precision") == "month" else ("day", date)


def settle_season(facts, reports, voices):
    """Take the season as told, else the one of the date, from July to June."""
    settle(facts, "season", [vote(r, voices, season_name(r.data.get("season"))) for r in reports], differ)
    date = facts.values["date"]
    if not facts.values["season"] and date:
        start = date.year - (date.month < 7)
        facts.values["season"] = f"{start}-{(start + 1) % 100:02}"
    elif facts.values["season"] and not date:
        facts.values["date_precision"] = "season"
    facts.values["season"] = facts.values["season"] or ""


def season_name(told_season):
    """Return a season as 2023-24, or 2018 where it is a year; "2023/2024" is 2023-24."""
    years = re.findall(r"\d{4}|\d{2}", str(told_season or ""))
    if not years or len(years[0]) != 4:
        return None
    return years[0] if len(years) == 1 else f"{years[0]}-{years[1][-2:]}"


def settle_competition(facts, reports, voices):
    """Prefer a name that tells the competition from others; "Cup" contradicts nothing."""
    names = [(report, report.data["competition"]) for report in reports if report.data.get("competition")]
    telling = [pair for pair in names if not is_generic_competition(pair[1])] or names
    settle(facts, "competition", [vote(r, voices, competition_key(name)) for r, name in telling], differ)
    key = facts.values["competition"]
    if key:
        spelt = [vote(r, voices, name) for r, name in telling if competition_key(name) == key]
        facts.values["competition"] = (key, prefer(spelt)[0])


def settle_venue(facts, reports, voices):
    """Take forms of one name, and names of one club's ground, for one place; show the name that most use.

    In doubt two names are two places: both are told, and the fact is disputed.
    """
    settle(facts, "venue", [vote(r, voices, r.data.get("venue") or None) for r in reports], other_place)


def other_place(a, b):
    words_a, words_b = set(fold(a).split()), set(fold(b).split())
    if words_a <= words_b or words_b <= words_a:
        return False
    clubs = [set(ground_index().get(fold(name), ())) for name in (a, b)]
    return not clubs[0] & clubs[1]


READERS = {
    "home_score": (told_score, differ),
    "half_time": (told_pair("half_time"), differ),
    "shootout": (told_pair("shootout"), differ),
    "attendance": (told_count("attendance"), differ),
    "home_formation": (told_formation("home_formation"), differ),
    "away_formation": (told_formation("away_formation"), differ),
    "status": (told("status"), differ),
    "round": (told("round"), never),  # articles name rounds in their own languages
}
FIELDS = ("home_score", "half_time", "shootout", "competition", "season", "round", "date", "venue", "attendance")


def words_of(report):
    """Return the words of a report that give facts of the match."""
    passages = report.data.get("passages") or {}
    found = []
    for name in (*FIELDS, "home_formation", "away_formation"):
        value = READERS[name][0](report.data) if name in READERS else said(report.data, name)
        if value not in (None, ""):
            text = "-".join(map(str, value)) if isinstance(value, tuple) else str(value)
            found += cited_from(report, name, text, passages.get(name) or [])
    return found


def said(data, name):
    """Return what the article itself says, where editors say what it means."""
    return data.get(f"{name}_told") or data.get(name)

"""Same match: which reports of two teams tell of one match. Pure: reports in, groups of reports out."""

import datetime
from itertools import combinations

from seeds.reader.gazetteer import competition_key, is_generic_competition, is_known_competition

from .clock import clock_of, gap
from .names import parse, same_name
from .reports import SIDES

NIGHT = 1  # days: an evening match is dated by some on the day of its report
CLOSE = 2  # minutes
FULL_LINE_UP = 9  # names; fewer may be a part of it
SAME_LINE_UP = 0.75  # of the names in common; a team keeps most of its players from one match to the next
NOT_CHANCE = 3  # points of support that need no more proof
NO_SLIP = 2  # points of support that an article wrong on a fact has still, if it is of the same day
CERTAIN = 5  # events of the same players at the same minutes, which no two matches have


def group(reports, same=(), different=()):
    """Return the reports of two teams grouped by match: lists of reports, in an order that loading does not change.

    Reports go together from the best supported pair on, as long as none contradicts another. What is neither
    contradicted nor supported stays apart, for an editor to settle: never a silent guess. `same` and `different` are
    what editors said: sets of two reports that belong together, or do not.
    """
    reports = sorted(reports, key=lambda report: report.rank)
    groups = {report.pk: [report] for report in reports}
    apart = {frozenset(r.pk for r in pair) for pair in different}
    for one, other in same:
        join(groups, one, other)
    pairs = ((support(a, b), a, b) for a, b in combinations(reports, 2))
    for points, a, b in sorted(pairs, key=lambda pair: (-pair[0], pair[1].rank, pair[2].rank)):
        if points and groups[a.pk] is not groups[b.pk] and may_join(groups[a.pk], groups[b.pk], apart):
            join(groups, a, b)
    found = {id(members): members for members in groups.values()}
    return sorted((sorted(m, key=lambda r: r.rank) for m in found.values()), key=lambda members: members[0].rank)


def join(groups, a, b):
    if groups[a.pk] is not groups[b.pk]:
        joined = groups[a.pk] + groups[b.pk]
        groups.update((member.pk, joined) for member in joined)


def may_join(these, those, apart):
    pairs = [(a, b) for a in these for b in those]
    return not any(frozenset((a.pk, b.pk)) in apart or contradicts(a, b) for a, b in pairs)


def contradicts(a, b):
    """Whether two reports cannot be of one match: another day, fate, score, competition, referee, line-up or scorers.

    Who was at home contradicts only where both know it and little in the play speaks for one match: an article may
    well name the visitors first. So do two competitions of which one is not known beforehand: its name may be the
    other's in another language. Unknown contradicts nothing, and nothing contradicts many events of the same players
    at the same minutes: then an article is wrong on a fact. Nor does a team play twice a day: what both date by the
    same day is two matches only by what hardly any article gets wrong. Two matches made by hand (ids below zero) are two.
    """
    one, other = a.data, b.seen_from(a.home).data
    if a.pk < 0 and b.pk < 0:
        return True
    if same_moments(one, other) >= CERTAIN:
        return False
    if day(one) and day(one) == day(other):
        return contradicts_of_one_day(one, other)
    facts = (other_time, other_status, other_score, other_competition, other_referee, other_line_up, other_scorers)
    if any(differs(one, other) for differs in facts):
        return True
    doubtful = (a.home != b.home and both_know_home(one, other)) or differently_named_competition(one, other)
    return doubtful and support_by_play(one, other) < NOT_CHANCE


def contradicts_of_one_day(a, b):
    """Whether two reports of one day cannot be of one match, as where one is of the women's sides without saying so.

    Another score or competition contradicts unless some of the play is the same; other line-ups unless much of it is;
    scorers only where two goals or more have none in common. Referees and names of competitions tell nothing apart.
    """
    play = support_by_play(a, b)
    if other_line_up(a, b) or no_scorer_in_common(a, b):
        return play < NOT_CHANCE
    return (other_score(a, b) or other_competition(a, b)) and play < NO_SLIP


def support(a, b):
    """Return how much speaks for one match, in points; 0 where nothing does."""
    one, other = a.data, b.seen_from(a.home).data
    return 3 * same_day(one, other) + support_by_play(one, other)


def support_by_play(one, other):
    return 2 * same_line_ups(one, other) + same_scorers(one, other) + same_moments(one, other)


def both_know_home(one, other):
    return one.get("home_known", True) and other.get("home_known", True)


# Time


def day(data):
    return datetime.date.fromisoformat(data["date"]) if precision(data) == "day" else None


def precision(data):
    return (data.get("date_precision") or "day") if data.get("date") else "unknown"


def same_day(a, b):
    return bool(day(a) and day(b) and abs(day(a) - day(b)).days <= NIGHT)


def other_time(a, b):
    if day(a) and day(b):
        return abs(day(a) - day(b)).days > NIGHT
    if precision(a) in ("day", "month") and precision(b) in ("day", "month"):
        return a["date"][:7] != b["date"][:7]
    years_a, years_b = (set(str(data.get("season") or "").replace("/", "-").split("-")[:1]) - {""} for data in (a, b))
    return bool(years_a and years_b and years_a != years_b)


def other_status(a, b):
    """Whether one was called off or abandoned, and the other was played, if only on the day after."""
    days = day(a), day(b)
    return None not in days and days[0] != days[1] and (a.get("status") or "") != (b.get("status") or "")


# Facts


def score(data):
    told = (data.get("home_score"), data.get("away_score"))
    return None if None in told else told


def other_score(a, b):
    """Whether the scores differ, other than by telling one and the same the wrong way round.

    A score that has fewer goals than its own report tells is no score to go by; nor is the mere sum of the goals that a
    report tells, against a result that another states, for it may not tell them all.
    """
    differ = bool(can_be(a) and can_be(b) and score(a) != score(b))
    return differ and not (is_wrong_way_round(a, b) or is_part(a, b) or is_part(b, a))


def is_part(a, b):
    """Whether a report only sums up goals, none of which need be wanting in the result that the other states."""
    stated = [bool((data.get("passages") or {}).get("home_score")) for data in (a, b)]
    return stated == [False, True] and all(ours <= theirs for ours, theirs in zip(score(a), score(b), strict=True))


def is_wrong_way_round(a, b):
    """Whether one score is the other turned round, and those who scored, two at least, are the same."""
    if not score(a) or score(a) == score(b) or score(a)[::-1] != score(b):
        return False
    names = scorers_of(a, b)
    fewest = min(map(len, names))
    return fewest > 1 and in_common(*names) == fewest


def can_be(data):
    return score(data) is not None and all(
        score(data)[i] >= sum(goal.get("team") == side for goal in goals(data)) for i, side in enumerate(SIDES)
    )


def other_competition(a, b):
    """Whether they name two competitions that are known beforehand."""
    known = [is_known_competition(data.get("competition") or "") for data in (a, b)]
    return all(known) and differently_named_competition(a, b)


def differently_named_competition(a, b):
    names = [data.get("competition") for data in (a, b)]
    if not all(names) or any(map(is_generic_competition, names)):
        return False
    return competition_key(names[0]) != competition_key(names[1])


def other_referee(a, b):
    names = [data.get("referee") for data in (a, b)]
    return bool(all(names) and not same_name(*map(parse, names)))


# Line-ups


def in_common(names, others):
    """Return how many of some names can be matched with others, one to one."""
    left = [parse(name) for name in others]
    found = 0
    for name in map(parse, names):
        hit = next((other for other in left if same_name(name, other)), None)
        if hit:
            left.remove(hit)
            found += 1
    return found


def shares(a, b):
    """Return, for each side whose full line-up both tell, the share of names in common."""
    line_ups = [(a.get(f"{side}_lineup") or [], b.get(f"{side}_lineup") or []) for side in SIDES]
    told = [pair for pair in line_ups if min(map(len, pair)) >= FULL_LINE_UP]
    return [in_common(*pair) / min(map(len, pair)) for pair in told]


def other_line_up(a, b):
    return any(share < SAME_LINE_UP for share in shares(a, b))


def same_line_ups(a, b):
    """Whether both full line-ups are the same but for a name or so."""
    found = shares(a, b)
    return len(found) == len(SIDES) and min(found) > 1 - 2 / 11


# What happened


def goals(data):
    return [event for event in data.get("events") or [] if event["type"] == "goal" and event.get("player")]


def tells_all_goals(data):
    return score(data) is not None and len(goals(data)) == sum(score(data))


def scorers(data, side):
    """Return whose goals counted for a side."""
    return [goal["player"] for goal in goals(data) if goal.get("team") in (side, None)]


def other_scorers(a, b):
    """Whether both tell all goals and most scorers are not the same."""
    if not (tells_all_goals(a) and tells_all_goals(b)) or not goals(a):
        return False
    names = scorers_of(a, b)
    return 2 * in_common(*names) < len(names[0])


def no_scorer_in_common(a, b):
    """Whether both tell the scorers of two goals or more, and nobody scored in both."""
    names = scorers_of(a, b)
    return min(map(len, names)) > 1 and not in_common(*names)


def scorers_of(a, b):
    return [[goal["player"] for goal in goals(data)] for data in (a, b)]


def same_scorers(a, b):
    """Whether the scores are the same and the scorers that one tells are among those of the other, but for one of many."""
    if is_wrong_way_round(a, b):
        return True
    told = [scorers(data, side) for side in SIDES for data in (a, b)]
    (home, others_home, away, others_away) = told
    fewest = min(len(home) + len(away), len(others_home) + len(others_away))
    if not (fewest and score(a) and score(b)):
        return False
    same = in_common(home, others_home) + in_common(away, others_away)
    return same == fewest or same == fewest - 1 >= 2


def same_moments(a, b):
    """Return how many events both tell of the same player at about the same minute."""
    left = moments(b)
    found = 0
    for kind, clock, name in moments(a):
        hit = next((m for m in left if m[0] == kind and gap(m[1], clock) <= CLOSE and same_name(m[2], name)), None)
        if hit:
            left.remove(hit)
            found += 1
    return found


def moments(data):
    """Return (type, clock, name of the player) of the events that tell all three."""
    told = [
        (event["type"], clock_of(event.get("minute"), event.get("added")), event.get("player"))
        for event in data.get("events") or []
    ]
    return [(kind, clock, parse(name)) for kind, clock, name in told if clock and name]

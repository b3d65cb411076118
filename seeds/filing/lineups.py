"""Who appeared: line-ups, benches, coaches and the referee of a match, from all its reports. Pure."""

from collections import defaultdict
from dataclasses import dataclass, field

from .mentions import COACH, REFEREE
from .reports import SIDES, Passage

ELEVEN = 11


@dataclass(frozen=True)
class Cited:
    """Words of a source that give a fact or name a person: `value` is what they say of `field`."""

    source: int
    field: str
    value: str
    passage: Passage


@dataclass(eq=False)
class Appearance:
    """One person in one match, as filing finds it."""

    role: str
    side: str
    player: int
    position: int = 0
    shirt_number: int | None = None
    captain: bool = False
    cited: list[Cited] = field(default_factory=list)
    placed: tuple = ()  # anchors of further words that tell of it, as editors said
    row: int | None = None
    rejected: bool = False


@dataclass(frozen=True)
class Named:
    """A person named in a list of one report."""

    player: int
    name: str
    position: int
    report: object
    voice: str
    cited: tuple[Cited, ...]


def file_appearances(reports, voices, who, events):
    """Return the appearances of a match, and the words on line-ups that support none of them.

    `who` gives people by report: {report: {(side told, name, role): (id, side)}}; `events` are those of the match.
    """
    found, unplaced = [], []
    for side in SIDES:
        starters, left = eleven(named(reports, voices, who, side, "lineup"))
        found += [appearance("starter", side, people) for people in starters]
        unplaced += [cited for people in left for one in people for cited in one.cited]
        bench = by_player(named(reports, voices, who, side, "bench"))
        found += [appearance("substitute", side, people) for people in bench.values()]
        found += official("coach", side, by_player(one_name(reports, voices, who, side, f"{side}_coach", COACH)))
    found += official("referee", "", by_player(one_name(reports, voices, who, "", "referee", REFEREE)))
    found += came_on(events, {one.player for one in found if one.role in ("starter", "substitute")})
    return without_starters_on_the_bench(found), unplaced


def named(reports, voices, who, side, part):
    """Return all whom the reports' lists of one kind name."""
    result = []
    for report in reports:
        names = report.data.get(f"{side}_{part}") or []
        passages = (report.data.get("passages") or {}).get(f"{side}_{part}") or []
        for position, name in enumerate(names, 1):
            player, _ = who.get(report.pk, {}).get((side, name, ""), (None, ""))
            told = passages[position - 1 : position]
            if player:
                cited = cited_from(report, f"{side}_{part}", name, told)
                result.append(Named(player, name, position, report, voices[report.pk], cited))
    return result


def one_name(reports, voices, who, side, key, role):
    """Return whom the reports name as coach of a side, or as referee."""
    result = []
    for report in reports:
        name = report.data.get(key)
        player, _ = who.get(report.pk, {}).get((side, name, role), (None, ""))
        if player:
            cited = cited_from(report, key, name, (report.data.get("passages") or {}).get(key) or [])
            result.append(Named(player, name, 0, report, voices[report.pk], cited))
    return result


def cited_from(report, key, value, passages):
    return tuple(
        Cited(report.source, key, str(value), Passage(p["start"], p["end"], p["quote"], not number))
        for number, p in enumerate(passages)
        if p
    )


def by_player(named_people):
    result = defaultdict(list)
    for one in named_people:
        result[one.player].append(one)
    return result


def eleven(named_people):
    """Return the starting eleven, each as all that name them, in the order of the fullest list, and who is left over.

    As many start as the fullest list has, eleven at most. Who more articles name goes first, then who the fullest list
    names: so one article's slip does not make a twelfth man. In doubt a name is left over, and waits for an editor.
    """
    people = by_player(named_people)
    lists = defaultdict(set)
    for one in named_people:
        lists[one.report].add(one.player)
    if not lists:
        return [], []
    best = max(lists, key=lambda report: (min(len(lists[report]), ELEVEN), report.weight, report.rank))
    places = {one.player: one.position for one in reversed(named_people) if one.report is best}
    chosen = sorted(
        people, key=lambda p: (-len({n.voice for n in people[p]}), places.get(p, 99), first_place(people[p]))
    )
    limit = min(len(lists[best]), ELEVEN)
    starters = sorted(chosen[:limit], key=lambda p: (places.get(p, 99), first_place(people[p])))
    return [people[p] for p in starters], [people[p] for p in chosen[limit:]]


def first_place(named_people):
    return min((one.position, one.report.rank) for one in named_people)


def appearance(role, side, named_people):
    cited = [cited for one in named_people for cited in one.cited]
    return Appearance(role, side, named_people[0].player, min(one.position for one in named_people), cited=cited)


def official(role, side, people):
    """Return the coach of a side, or the referee: whom most articles name, then whom the one that tells most names."""
    if not people:
        return []
    best = max(
        people,
        key=lambda p: (len({n.voice for n in people[p]}), max((n.report.weight, n.report.rank) for n in people[p])),
    )
    return [appearance(role, side, people[best])]


def came_on(events, listed):
    """Return those who came on in a substitution and stand in no list: they were on the bench."""
    found = {}
    for event in events:
        if event.type == "substitution" and event.status != "rejected" and event.side and event.player not in listed:
            found.setdefault(event.player, Appearance("substitute", event.side, event.player))
    found.pop(None, None)
    return list(found.values())


def without_starters_on_the_bench(appearances):
    """Drop from the bench who starts, and from the sides who is listed on both."""
    starters = {one.player for one in appearances if one.role == "starter"}
    kept = {}
    for one in appearances:
        if one.role != "substitute" or one.player not in starters:
            kept.setdefault((one.player, one.role), one)
    return list(kept.values())

"""Who the sheet lists: line-ups, substitutes, officials, and the events of its labelled lists."""

import dataclasses
import re

from . import facts as fact
from .change_parts import change_parts, pairs_of_part
from .claims import Claim
from .fixture import Fixture
from .labels import Label
from .line_ups import Change, LineUp
from .listed_times import listed_times, without_marks
from .lists import Entry, list_entries
from .named_sides import TEAM
from .names import UPPER, Name, name_pattern
from .people import People, Person, name_words
from .ratings import find_ratings
from .scores import find_scores
from .tallies import Tally, find_tallies, scorers_unlabelled
from .teams import OPPOSITE, is_known
from .tokens import fold
from .vocabulary import Language, as_shadow, compiled


@dataclasses.dataclass
class Roster:
    """What the sheet gives: the line-up of each side, the officials, and its events as claims."""

    people: People
    line_ups: dict[str, LineUp] = dataclasses.field(default_factory=dict)
    starters: dict[str, list[Person]] = dataclasses.field(default_factory=lambda: {"home": [], "away": []})
    bench: dict[str, list[tuple[Person, Name]]] = dataclasses.field(default_factory=lambda: {"home": [], "away": []})
    coaches: dict[str, fact.Fact] = dataclasses.field(default_factory=dict)
    referee: fact.Fact | None = None
    claims: list[Claim] = dataclasses.field(default_factory=list)
    spans: list[tuple[int, int]] = dataclasses.field(default_factory=list)  # text that the sheet takes up
    heads: list[tuple[int, str | None]] = dataclasses.field(default_factory=list)  # where a side's name is a line alone


SHORTEST_REPORT = 600  # characters besides the marks given to players
EVENT_LABELS = {
    "scorers": "goal", "booked": "yellow_card", "sent_off": "red_card", "second_yellow": "red_card",
    "missed_penalty": "missed_penalty",
}  # fmt: skip


def make_roster(
    text: str, folded: str, fixture: Fixture, labels: list[Label], line_ups: list[LineUp], language: Language
) -> Roster:
    """Read the sheet for a fixture whose home side is settled."""
    roster = Roster(People(language), heads=_heads(text, fixture) if labels else [])
    line_ups = [_alone(line_up, fixture) for line_up in line_ups]
    labels = [_until_line_up(label, line_ups) for label in labels]
    for side, line_up in _by_side(fixture, line_ups, language).items():
        _take_line_up(roster, side, line_up)
    _take_officials(roster, text, labels, language)
    _part_coaches(roster, text, folded, language)
    _take_ratings(roster, text, folded, fixture, language)
    for label in labels:
        if label.what == "venue":
            _take_ground(roster, text, label)
        elif label.what in ("bench", "unused"):
            bench = _take_bench(roster, text, label, language)
            if compiled(language.sub_for + language.sub_for_weak).search(as_shadow(folded[bench.end : bench.until])):
                _take_changes(roster, text, folded, fixture, bench, language)  # "Subs: Alba for Bruni (60)"
        elif label.what == "changes":
            _take_changes(roster, text, folded, fixture, label, language)
        elif label.what == "other" and _heads_kicks(folded[label.start : label.end].strip(" :"), language):
            if ":" not in folded[label.start : label.end + 2]:  # else a row of kicks, which sentences are read for
                roster.spans.append((label.start, label.until))
        elif label.what in ("other", "notes"):  # "VAR:" of a sheet is no review; "Notes:" begin with their first minute
            roster.spans.append((label.start, label.end))
    for label in labels:
        if _of_other_match(text, folded, fixture, label, language):
            roster.spans.append((label.start, label.until))
        elif label.what in EVENT_LABELS:
            _take_entries(roster, text, folded, fixture, label, language)
    if not any(claim.type == "goal" for claim in roster.claims):
        if (bare := scorers_unlabelled(text, folded, fixture, language)) is not None:
            _take_entries(roster, text, folded, fixture, bare, language)
            return roster
        for tally in find_tallies(text, folded, fixture, labels, line_ups, language):
            _take_tally(roster, tally, folded, language)
    return roster


def _of_other_match(text: str, folded: str, fixture: Fixture, label: Label, language: Language) -> bool:
    """Whether a list in brackets stands behind the score of a match between others: "who won 3-0 in Alba (goals: P, P)"."""
    opening = label.start - 1
    if label.what not in EVENT_LABELS or text[max(opening, 0)] != "(":
        return False
    begin = max(text.rfind(sign, 0, max(opening, 0)) for sign in (",", ";", "(", "\n", ". ")) + 1
    if not find_scores(folded, begin, opening, language):
        return False
    named = re.findall(TEAM, text[begin:opening])
    paired = re.search(rf"{TEAM}\s[–-]\s{TEAM}", text[begin:opening]) is not None
    return (paired or any(map(is_known, named))) and not any(fixture.side(name) for name in named)


def _heads_kicks(label: str, language: Language) -> bool:
    """Whether what a label introduces are kicks of a shoot-out: "Shoot-out", "Calci di rigore"."""
    return any(compiled(words).search(label) for words in (language.shootout, language.penalty))


def _alone(line_up: LineUp, fixture: Fixture) -> LineUp:
    """A line-up whose label begins with the last name of a list before it, "Edomwonyi Salzburg:", under the
    side's name.
    """
    label = line_up.label
    for m in re.finditer(r" (?=\S)", label.text):
        rest = label.text[m.end() :]
        side = fixture.side(rest)
        if side is not None and side == fixture.side(label.text) and fixture.side(label.text[: m.start()]) is None:
            name = Name(rest, label.start + m.end(), label.end)
            return dataclasses.replace(line_up, label=name, start=max(line_up.start, name.start))
    return line_up


def _until_line_up(label: Label, line_ups: list[LineUp]) -> Label:
    """A label's list ends where a line-up begins."""
    starts = [u.start for u in line_ups if label.end < u.start < label.until]
    return dataclasses.replace(label, until=min(starts)) if starts else label


def _take_tally(roster: Roster, tally: Tally, folded: str, language: Language) -> None:
    roster.spans.append((tally.start, tally.end))
    for entry in tally.entries:
        own = entry.mark == "own_goal"
        person = roster.people.listed(entry.name.text, OPPOSITE[tally.side] if own else tally.side)
        claim = Claim("goal", person, None, (0, 0), time=entry.time, section="sheet")  # type: ignore[arg-type]
        claim.start, claim.end = entry.start, entry.end
        _detail(claim, roster, entry, folded, tally.side, language)
        roster.claims.append(claim)


def _by_side(fixture: Fixture, line_ups: list[LineUp], language: Language) -> dict[str, LineUp]:
    """The first line-up of each side by its label; two of unknown label stand in order."""
    found: dict[str, LineUp] = {}
    unknown = []
    for line_up in line_ups:
        side = _labelled_side(fixture, line_up.label.text, language)
        if side is None:
            unknown.append(line_up)
        else:
            found.setdefault(side, line_up)
    for line_up in unknown:
        free = [side for side in ("home", "away") if side not in found]
        if free and len(line_up.starters) == 11:
            found[free[0]] = line_up
    return found


def _labelled_side(fixture: Fixture, label: str, language: Language) -> str | None:
    """The side that a label names, or the other one where it names the opponent: "the eleven against T"."""
    shadow = as_shadow(fold(label))
    versus = compiled(language.versus).search(shadow)
    if versus is None or not label:
        return fixture.side(label) if label else None
    own, opponent = fixture.side(shadow[: versus.start()]), fixture.side(shadow[versus.end() :])
    return own or OPPOSITE.get(opponent or "")


def _take_line_up(roster: Roster, side: str, line_up: LineUp) -> None:
    roster.line_ups[side] = line_up
    roster.spans.append((line_up.start, line_up.end))
    for i, name in enumerate(line_up.starters):
        person = roster.people.listed(name.text, side, among=roster.starters[side])
        roster.starters[side].append(person)
        if i == 0:
            person.roles.add("keeper")
    for name in line_up.bench:
        roster.bench[side].append((roster.people.listed(name.text, side), name))
    for change in line_up.changes:
        roster.claims.append(_change_claim(roster, side, change))


def _take_ratings(roster: Roster, text: str, folded: str, fixture: Fixture, language: Language) -> None:
    """Whose side those are whom marks are given to; their changes where no line-up tells them. What is said of each is read
    where there is no other report.
    """
    found = find_ratings(text, folded, fixture, language)
    reported = len(text) - sum(rated.end - rated.start for rated in found) > SHORTEST_REPORT
    for rated in found:
        roster.spans += [(rated.start, rated.end)] if reported else []
        for i, name in enumerate(rated.names):
            roster.people.listed(name.text, rated.side, "player" if i else "keeper")
        for change in rated.changes if rated.side not in roster.line_ups else ():
            roster.claims.append(_change_claim(roster, rated.side, change))


def _change_claim(roster: Roster, side: str | None, change: Change) -> Claim:
    on, off = (roster.people.listed(name.text, side) for name in (change.on, change.off))
    if "keeper" in off.roles:
        on.roles.add("keeper")
    claim = Claim("substitution", on, None, (0, 0), other=off, side=side, time=change.time, section="sheet")  # type: ignore[arg-type]
    claim.start, claim.end = change.start, change.end
    return claim


def _came_on(roster: Roster, side: str | None, name: Name) -> Claim:
    claim = Claim("substitution", roster.people.listed(name.text, side), None, (0, 0), side=side, section="sheet")  # type: ignore[arg-type]
    claim.start, claim.end = name.start, name.end
    return claim


def _side_at(roster: Roster, at: int) -> str | None:
    """The side whose line-up was read last before this place."""
    before = [(u.start, side) for side, u in roster.line_ups.items() if u.start <= at]
    return max(before)[1] if before else None


def _take_officials(roster: Roster, text: str, labels: list[Label], language: Language) -> None:
    for label in labels:
        if label.what not in ("coach", "referee") or (value := fact.labelled_person(text, label, language)) is None:
            continue
        roster.spans.append((label.start, value.end))
        if label.what == "referee":
            roster.referee = roster.referee or value
            roster.people.listed(value.value, None, "referee")
        elif (side := _side_at(roster, label.start)) is not None and side not in roster.coaches:
            roster.coaches[side] = value
            roster.people.listed(value.value, side, "coach")
    if roster.referee is None and (value := _without_label(text, roster, language)) is not None:
        roster.referee = value
        roster.spans.append((value.start, value.end))
        roster.people.listed(value.value, None, "referee")


def _part_coaches(roster: Roster, text: str, folded: str, language: Language) -> None:
    """Keep a coach whom the text names in full apart from the namesake whom a line-up lists by his surname."""
    surnames = {p.name for side in OPPOSITE for p in roster.starters[side] if " " not in p.name}
    if not surnames:
        return
    full = re.compile(rf"\b[{UPPER}][\w'’-]+ (?:{'|'.join(map(re.escape, surnames))})\b")
    coaches = {m.group() for m in full.finditer(text) if _called_coach(folded, m.start(), language)}
    for name in sorted(coaches):
        roster.people.add_coach(name)


def _called_coach(folded: str, start: int, language: Language) -> bool:
    """Whether the words right before a name say that he is a coach who does not play."""
    before = as_shadow(folded[max(start - 40, 0) : start])
    titles = [m for m in compiled(language.label_coach).finditer(before) if m.end() == len(before)]
    return bool(titles) and compiled(language.player_coach).search(before) is None


UNLABELLED = re.compile(
    rf"(?:^:[ \t]+([^\n,:;()]{{4,40}}?)(?:[ \t]*\([^()\n]*\))?[ \t]*$"
    rf"|(?:^|\.)[ \t]+([{UPPER}] [^\n,:;().]{{2,30}}?)[ \t]*\([{UPPER}][\w ]+\))",
    re.MULTILINE,
)


def _without_label(text: str, roster: Roster, language: Language) -> fact.Fact | None:
    """The name alone behind a colon below the line-ups, or with where he is from, where a page lost the labels of its
    sheet: ": M Foster (Kent)".
    """
    below = max((line_up.start for line_up in roster.line_ups.values()), default=len(text))
    names = ((m[m.lastindex or 0], m.span(m.lastindex or 0)) for m in UNLABELLED.finditer(text, below))
    return next((fact.Fact(name, *at) for name, at in names if name_pattern(language).fullmatch(name)), None)


def _take_ground(roster: Roster, text: str, label: Label) -> None:
    """The last word of a ground's name is nobody's: "Campo: Instalaciones de Orsi"."""
    words = re.split(r"[,.;(\n]", text[label.end : label.until], maxsplit=1)[0].split()
    if words and words[-1][:1].isupper():
        roster.people.grounds.add(fold(words[-1]))


def _take_bench(roster: Roster, text: str, label: Label, language: Language) -> Label:
    """The names on the bench of the side whose line-up stands above; returns the label with where they end."""
    side = _side_at(roster, label.start)
    stop = re.compile(r"\.\s|\n").search(text, label.end, label.until)
    end = stop.start() if stop else label.until
    roster.spans.append((label.start, end))
    for name in fact.names_in(text, label.end, end, language) if side is not None else ():
        roster.bench[side].append((roster.people.listed(name.text, side), name))  # type: ignore[index]
    return dataclasses.replace(label, until=end)


def _take_changes(
    roster: Roster, text: str, folded: str, fixture: Fixture, label: Label, language: Language
) -> None:  # fmt: skip
    """A list of changes behind a label: each part names the one who came on, then the one who went off."""
    roster.spans.append((label.start, label.until))
    side = _side_at(roster, label.start) or _side_above(roster, label)
    if newcomers := _newcomers(text, label, language) if side is not None else ():
        roster.claims += [_came_on(roster, side, name) for name in newcomers]
        return
    times = without_marks(folded, listed_times(folded, label.end, label.until, language, label.start))
    for start, end in change_parts(text, label.end, label.until, language):
        time = next((i[1] for i in times if i[0] == "minute" and i[1] and start <= i[2] < end), None)
        for names in pairs_of_part(text, start, end, language):
            began = _is_starter(roster, names[0]) and not _is_starter(roster, names[1])  # "Alba por Bruni (60)"
            off_first = began or compiled(language.sub_off).search(as_shadow(folded[start : names[0].start]))
            on, off = (names[1], names[0]) if off_first else (names[0], names[1])
            side = _side_of_change(roster, fixture, [on, off, *names[2:]], label) or _side_above(roster, label)
            roster.claims.append(_change_claim(roster, side, Change(on, off, time, start, end)))


def _newcomers(text: str, label: Label, language: Language) -> list[Name]:
    """Those of a list of changes that only names who came on: "Used: P, P and P; P and P"."""
    names = [Name(m.group(), m.start(), m.end()) for m in name_pattern(language).finditer(text, label.end, label.until)]
    ends, begins = [label.end, *(name.end for name in names)], [*(name.start for name in names), label.until]
    between = {text[end:begin].strip(" :.\n") for end, begin in zip(ends, begins, strict=True)}
    return names if len(names) > 1 and between <= {"", ",", ";", *language.conjunctions} else []


def _is_starter(roster: Roster, name: Name) -> bool:
    """Whether a name can only be one of a starting eleven."""
    known = roster.people.candidates(name_words(name.text))
    return bool(known) and all(any(p is s for starters in roster.starters.values() for s in starters) for p in known)


def _side_of_change(roster: Roster, fixture: Fixture, names: list[Name], label: Label) -> str | None:
    """The side of the one who goes off where it is known, else of a short form behind them, else of the line-up
    above.
    """
    known = {p.side for p in roster.people.candidates(name_words(names[1].text)) if p.listed and p.side}
    if len(known) == 1:
        return known.pop()
    told = fixture.side(names[2].text) if len(names) > 2 else None
    return told or _side_at(roster, label.start)


def _take_entries(roster: Roster, text: str, folded: str, fixture: Fixture, label: Label, language: Language) -> None:
    entries = list_entries(text, folded, language, label.what, label.end, label.until, head=label.start)
    if not entries:
        return
    roster.spans.append((label.start, label.until))
    entries = _without_sides(entries, fixture)
    named = _sides_named(entries, fixture)
    above = _side_above(roster, label)
    counted = _sides_by_score(folded, entries, fixture, label, language)
    parts = _sides_by_part(entries)
    for n, entry in enumerate(entries):
        side = _entry_side(roster, named, entry) or (above if entry.mark != "own_goal" else None)
        side = side or counted.get(n) or parts.get(entry.part)
        person = roster.people.listed(
            entry.name.text, side if entry.mark != "own_goal" else OPPOSITE.get(counted.get(n, ""))
        )
        claim = Claim(EVENT_LABELS[entry.what], person, None, (0, 0), time=entry.time, section="sheet")  # type: ignore[arg-type]
        claim.start, claim.end = (
            (entry.start, entry.end) if entry.time else (label.start, max(entry.end, label.start + 1))
        )
        if claim.end - claim.start > 300:
            claim.start = entry.start
        words = folded[label.start : label.end] + " " + folded[entry.start : min(entry.end + 60, label.until)]
        _detail(claim, roster, entry, words, side or person.side, language)
        roster.claims.append(claim)


def _sides_by_score(
    folded: str, entries: list[Entry], fixture: Fixture, label: Label, language: Language
) -> dict[int, str]:
    """The side that each goal of a list is for, where the list gives the score with each: "1-0 Alba (12), 1-1 Bruni (30)"."""
    scores = find_scores(folded, label.end, label.until, language)
    if label.what != "scorers" or len(scores) != len(entries):
        return {}
    sides, before = list[str](), (0, 0)
    for score in scores:
        step = score.first - before[0], score.second - before[1]
        if sorted(step) != [0, 1]:
            return {}
        sides.append("home" if step == (1, 0) else "away")
        before = score.first, score.second
    result = next((p for p in fixture.pairs if p.score and (p.score.first, p.score.second) == before), None)
    turned = result is not None and fixture.side(result.first) == "away"
    return dict(enumerate(OPPOSITE[side] if turned else side for side in sides))


def _sides_by_part(entries: list[Entry]) -> dict[int, str]:
    """The sides of the two parts of a list that is divided by sides, the hosts' first."""
    return {0: "home", 1: "away"} if {entry.part for entry in entries} in ({0, 1}, {1}) else {}


GOALS = r"(?:\s\(\d{1,2}\))?(?:\s\d{1,2})?(?:\s\(\d{1,2}\))?"
HEADING = re.compile(rf"^[ \t]*([^\n\d:(]{{2,40}}?){GOALS}[ \t]*:?[ \t]*$", re.MULTILINE)


def _heads(text: str, fixture: Fixture) -> list[tuple[int, str | None]]:
    """The lines that are a side's name alone, or with its goals, by where they begin."""
    return [(m.start(), fixture.side(m[1])) for m in HEADING.finditer(text) if fixture.is_side(m[1])]


def _side_above(roster: Roster, label: Label) -> str | None:
    """The side whose name is the last line of that kind above a list, where both sides have one."""
    above = [side for at, side in roster.heads if at < label.start]
    return above[-1] if above and len({side for _, side in roster.heads}) > 1 else None


def _without_sides(entries: list[Entry], fixture: Fixture) -> list[Entry]:
    """Without the entries that are a side's name: it is the side of those before it."""
    kept: list[Entry] = []
    for entry in entries:
        if entry.what == "scorers" and entry.other is not None and fixture.side(entry.other.text) is not None:
            told = dataclasses.replace(entry, side=entry.other.text, other=None)  # "P 31 (AME)"
            kept = [k if k.side else dataclasses.replace(k, side=told.side) for k in kept] + [told]
            continue
        if entry.time is not None or not fixture.is_side(entry.name.text):
            kept.append(entry)
            continue
        for i in range(len(kept) - 1, -1, -1):
            if kept[i].side:
                break
            kept[i] = dataclasses.replace(kept[i], side=entry.name.text)
    return kept


def _sides_named(entries: list[Entry], fixture: Fixture) -> dict[str, str | None]:
    """The side that each word for one in a list means; of two words an unknown one means the other side."""
    named = {e.side: e.side if e.side in OPPOSITE else fixture.side(e.side) for e in entries if e.side}
    unknown = [words for words, side in named.items() if side is None]
    if len(named) == 2 and len(unknown) == 1:
        named[unknown[0]] = OPPOSITE[next(side for side in named.values() if side)]
    return named


def _entry_side(roster: Roster, named: dict[str, str | None], entry: Entry) -> str | None:
    known = roster.people.candidates(name_words(entry.name.text))
    sides = {p.side for p in known if p.side}
    if len(sides) == 1:
        return sides.pop()
    return named.get(entry.side)


def _detail(claim: Claim, roster: Roster, entry: Entry, words: str, side: str | None, language: Language) -> None:
    """Side, manner and helper of a listed event; `words` are its label and what stands around the name, folded."""
    claim.side = side
    if claim.type == "goal":
        claim.how = entry.mark or "open"
        if entry.mark == "own_goal":
            claim.side = OPPOSITE.get(claim.player.side or "", side) if claim.player else side
        if entry.other is not None:
            claim.other = roster.people.listed(entry.other.text, side)
    elif claim.type == "missed_penalty":
        claim.how = "saved" if entry.other is not None else None
        if entry.other is not None:
            claim.other = roster.people.listed(entry.other.text, OPPOSITE.get(side or ""), "keeper")
    elif claim.type == "red_card":
        words = " ".join(re.sub(r"([-.,;:()])", r" \1 ", words).split())
        second = entry.what == "second_yellow" or compiled(language.second_yellow).search(words)
        straight = "straight" if compiled(language.straight_red).search(words) else None
        claim.how = "second_yellow" if second else straight

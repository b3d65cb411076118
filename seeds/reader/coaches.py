"""The two coaches as prose names them: who is one, and whose."""

import dataclasses

from .facts import Fact
from .nearby import person_after, person_before, titled_after
from .people import Person
from .roster import Roster
from .scene import Scene
from .teams import OPPOSITE
from .told_events import Event
from .vocabulary import compiled, words_of

PLAYED = ("goal", "shot", "missed_penalty", "disallowed_goal", "penalty_awarded", "penalty_appeal", "substitution")
LEAST_LEAD = 0.15  # what must speak for a side's having the only coach named
QUOTED = 4  # words and signs at most before the title of one who is quoted
SIGN_OF_APPOSITION = frozenset(",(")


@dataclasses.dataclass
class _Candidate:
    """Somebody who may be a coach: how much says that he is one and whose, and where he is first called so."""

    person: Person
    at: Fact
    named: int = 0  # times a title says so, right beside the name
    acts: int = 0  # times he only does what coaches do
    assists: int = 0
    called: bool = False  # one word with an article before it: "the Master" rather than a name
    votes: dict[str, float] = dataclasses.field(default_factory=lambda: {"home": 0.0, "away": 0.0})

    @property
    def weight(self) -> int:
        return 3 * self.named + self.acts

    @property
    def lead(self) -> float:
        """How much more speaks for the home side than for the other."""
        return self.votes["home"] - self.votes["away"]


def find_coaches(
    scenes: list[Scene], roster: Roster, events: list[Event], final: tuple[int, int] | None
) -> dict[str, Fact]:
    """The coach of each side: those the sheet names, and whom prose calls one or lets act as one.

    Two are of opposite sides; nobody is taken who is in a line-up, or who plays without being called a coach.
    """
    found: dict[int, _Candidate] = {}
    for scene in scenes:
        if not scene.hushed:
            _gather(found, scene)
        else:
            _gather_quoted(found, scene)
    players = {id(p) for e in events if e.type in PLAYED for p in (e.player, e.other) if p is not None}
    lined_up = {id(p) for side in OPPOSITE for p in roster.starters[side]}
    able = [c for c in found.values() if _is_coach(c, players, lined_up)]
    _vote(scenes, able, events, final)
    return _assign(able, roster.coaches)


def side_with_coaches(events: list[Event], coaches: dict[str, Fact]) -> None:
    """Give what is told of a coach, such as his card, to his side where nothing else tells the side."""
    sides = {coach.value: side for side, coach in coaches.items()}
    for event in events:
        if event.side is None and event.player is not None:
            event.main.side = sides.get(event.player.name)


# --- who -------------------------------------------------------------------------------------------------------------


def _gather(found: dict[int, _Candidate], scene: Scene) -> None:
    """Count what a scene tells of coaches."""
    words = scene.language
    for i in {i for first, after in scene.hits(words.coach_before) for i in _titled(scene, first, after)}:
        if (candidate := _candidate(found, scene, i)) is not None:
            candidate.named += 1
    for first, after in scene.hits(words.coach_verbs):
        if (candidate := _candidate(found, scene, _who_acts(scene, first, after))) is not None:
            candidate.acts += 1
    for _, after in scene.hits(words.assistant_coach):
        if (candidate := _candidate(found, scene, person_after(scene, after, 2))) is not None:
            candidate.assists += 1


def _gather_quoted(found: dict[int, _Candidate], scene: Scene) -> None:
    """Count who begins a sentence of speech with his side and title, whatever it speaks of: "T boss P: ..."."""
    for first, after in scene.hits(scene.language.coach_before):
        i = after if first and scene.items[first - 1].kind == "team" else None
        if (candidate := _candidate(found, scene, i)) is not None and first <= QUOTED:
            candidate.named += 1
            if (side := scene.items[first - 1].value.side) in OPPOSITE:
                candidate.votes[side] += 3.0


def _candidate(found: dict[int, _Candidate], scene: Scene, i: int | None) -> _Candidate | None:
    if i is None or not isinstance((item := scene.items[i]).value, Person):
        return None
    articled = i > 0 and scene.items[i - 1].shadow in words_of(scene.language.definite)
    called = articled and " " not in item.value.name
    at = Fact(item.value.name, item.start, item.end)
    return found.setdefault(id(item.value), _Candidate(item.value, at, called=called))


def _titled(scene: Scene, first: int, after: int) -> list[int]:
    """The person right behind a coach's title or behind its side, or right before one set off from the name: "P, coach
    of T".
    """
    items = scene.items
    if items[after - 1].kind == "person":
        return [after - 1]
    if (i := titled_after(scene, after)) is not None or (i := _behind_side(scene, after)) is not None:
        return [i]
    j = first - 1
    if j > 0 and items[j].kind == "word" and len(items[j].shadow) <= 3:  # an article
        j -= 1
    follows = j > 0 and items[j].shadow in SIGN_OF_APPOSITION and items[j - 1].kind == "person"
    return [j - 1] if follows and (after == len(items) or items[after].kind != "person") else []


def _behind_side(scene: Scene, after: int) -> int | None:
    """The person named behind a title, ending at item `after`, and its side: "coach of T, P", "coach of the T P"."""
    items = scene.items
    team = next((j for j in range(after, min(after + 3, len(items))) if items[j].kind == "team"), None)
    if team is None or any(len(item.shadow) > 3 for item in items[after:team]):
        return None
    i = team + 1 + (items[team + 1 : team + 2] != [] and items[team + 1].shadow == ",")
    return i if i < len(items) and items[i].kind == "person" else None


def _who_acts(scene: Scene, first: int, after: int) -> int | None:
    """Who stands right before a coach's verb, or behind it where verbs may come first; none behind an "and"."""
    behind = after < len(scene.items) and scene.items[after].kind == "person"
    if scene.language.verbs_last and behind and (first == 0 or scene.items[first - 1].kind != "person"):
        return after
    joined = first > 0 and scene.items[first - 1].shadow in scene.language.conjunctions
    if joined:
        return None
    near, people = person_before(scene, first, 2), [i for i in scene.people() if i < first]
    return people[0] if near is None and people == [0] else near  # "P, angry with his men, ... sent on P"


def _is_coach(candidate: _Candidate, players: set[int], lined_up: set[int]) -> bool:
    person = candidate.person
    if candidate.assists >= max(candidate.named, 1) or "referee" in person.roles or id(person) in lined_up:
        return False
    if candidate.named:
        return True
    return candidate.acts > 0 and not person.listed and id(person) not in players


# --- whose -----------------------------------------------------------------------------------------------------------


def _vote(scenes: list[Scene], able: list[_Candidate], events: list[Event], final: tuple[int, int] | None) -> None:
    """Let every scene that names a candidate say whose coach he is."""
    of = {id(c.person): c for c in able}
    topic: str | None = None  # the side that the last sentence to name one began with
    for scene in scenes:
        first: str | None = None
        last_team = topic
        for i, item in enumerate(scene.items):
            if item.kind == "team" and item.value.side in OPPOSITE:
                told = scene.kind != "headline" and scene.case(i) != "against"
                last_team = item.value.side if told else last_team
                first = first or last_team
            elif item.kind == "person" and (candidate := of.get(id(item.value))) is not None and not scene.hushed:
                for side, weight in _voices(scene, i, events, final):
                    if side in OPPOSITE:
                        candidate.votes[side] += weight
                if last_team in OPPOSITE:
                    candidate.votes[last_team] += 0.2
        topic = first or topic
    for candidate in able:
        if candidate.person.side in OPPOSITE:
            candidate.votes[candidate.person.side] += 0.5


def _voices(scene: Scene, i: int, events: list[Event], final: tuple[int, int] | None) -> list[tuple[str | None, float]]:
    """(side, weight) of each thing that a scene says about whose coach its item i is."""
    voices = [(side_told(scene, i), 3.0), (by_result(scene, i, final), 1.5)]
    voices += [(OPPOSITE.get(side), 1.0) for side in _opponents(scene, i)]
    changes = {e.side for e in events if e.type == "substitution" and e.main.scene is scene}
    if len(changes) == 1 and not any(j < i for j in scene.people()):
        voices.append((changes.pop(), 0.8))
    if stands_for_side(scene, i) and scene.hits(scene.language.at_home) and not scene.of_kind("team"):
        voices.append(("home", 1.0))  # "a third home win for the team of P"
    people = [scene.items[j].value for j in scene.people()]
    sides = {p.side for p in people if p.certain and not p.is_official}
    if len(sides) == 1:
        voices.append((sides.pop(), 0.5))
    named = {item.value.side for item in scene.items if item.kind == "team" and item.value.side in OPPOSITE}
    faced = {scene.items[j].value.side for j in scene.of_kind("team") if scene.case(j) in ("on", "against")}
    if len(named) == 1 and named <= faced:
        voices.append((OPPOSITE[named.pop()], 0.5))
    elif len(named) == 1 and (side := named.pop()) not in _opponents(scene, i):
        voices.append((OPPOSITE[side], 0.6) if stands_for_side(scene, i) else (side, 0.4))
    return voices


def side_told(scene: Scene, i: int) -> str | None:
    """The side that words right beside a coach say is his: its name, or a title that tells it."""
    return _beside(scene, i) or owned_side(scene, i) or _by_title(scene, i)


def owned_side(scene: Scene, i: int) -> str | None:
    """The side that is called somebody's, right behind his name: "P's Rangers"."""
    owns = [item.shadow for item in scene.items[i + 1 : i + 2]] in (["s"], ["'"], ["’"])
    owned = scene.items[i + 2] if owns and i + 2 < len(scene.items) else None
    return (
        str(owned.value.side) if owned is not None and owned.kind == "team" and owned.value.side in OPPOSITE else None
    )


def _beside(scene: Scene, i: int) -> str | None:
    """The side named with a coach: "coach of T, P", "T-coach P", "the T of P", "P (T)", "P, coach of T", "coach P of T"."""
    items, words = scene.items, scene.language
    if any(_behind_side(scene, after) == i for _, after in scene.hits(words.coach_before)):
        return next(str(item.value.side) for item in reversed(items[:i]) if item.kind == "team")
    j = i - 1
    while j >= 0 and i - j <= 5 and (items[j].kind == "word" or items[j].shadow in ("-", "'", "’")):
        j -= 1
    if j >= 0 and items[j].kind == "team":
        between = " ".join(item.shadow for item in items[j + 1 : i] if item.shadow not in ("-", "'", "’", "s"))
        if compiled(words.coach_before).search(between) or between in words.of:
            return items[j].value.side
    j = i + 1
    while j < len(items) and j - i <= 5 and (items[j].kind == "word" or (j == i + 1 and items[j].shadow in ",(")):
        j += 1
    if j < len(items) and items[j].kind == "team" and j > i + 1:
        between = " ".join(item.shadow for item in items[i + 1 : j])
        ahead = between.split()  # "P at the head of T", "P at the head of the side T"
        if (
            between == "("
            or (len(ahead) <= 4 and any(word in words.of for word in ahead[-2:]))
            or compiled(words.coach_before).search(between)
        ):
            return items[j].value.side
    return None


def _by_title(scene: Scene, i: int) -> str | None:
    """The side that a title itself tells: "visiting manager", "Gästetrainer"."""
    words = scene.language
    items = scene.items
    spans = [items[max(0, i - 4) : i]]
    if i + 1 < len(items) and items[i + 1].shadow in SIGN_OF_APPOSITION:
        spans.append(items[i + 2 : i + 6])
    beside = [" ".join(item.shadow for item in span if item.kind == "word") for span in spans]
    titles = [words_beside for words_beside in beside if compiled(words.coach_before).search(words_beside)]
    hosts, guests = (words_of(" ".join(p)) for p in (words.home_side, words.away_side))
    plain = words_of(" ".join(p for p in words.coach_before if p.rpartition(" ")[2] in words.of))
    told = {
        side
        for side, stems in (("home", hosts - guests - plain), ("away", guests - hosts - plain))
        if any(word.startswith(tuple(s for s in stems if len(s) > 3)) for title in titles for word in title.split())
    }
    return told.pop() if len(told) == 1 else None


def by_result(scene: Scene, i: int, final: tuple[int, int] | None) -> str | None:
    """The side that won where the coach's is said to have, the beaten one where it lost; none of a draw."""
    if final is None or final[0] == final[1]:
        return None
    winner = "home" if final[0] > final[1] else "away"
    words = scene.language
    lost = scene.apart(words.loses, words.loses_not)
    for spans, side in ((scene.hits(words.wins), winner), (lost, OPPOSITE[winner])):
        for first, _ in spans:
            between = scene.items[i + 1 : first]
            if i < first <= i + 8 and not scene.breaks(i, first) and all(x.kind in ("word", "minute") for x in between):
                return side
    ahead = scene.items[max(0, i - 5) : i]
    scores = [item for item in ahead if item.kind == "score"]
    return winner if scores and scene.case(i) in ("to", "of") and not any(x.kind == "team" for x in ahead) else None


def stands_for_side(scene: Scene, i: int) -> bool:
    """Whether it is the coach's men that are spoken of, "the team of P": then a side named before them is the other. Not
    behind a comma, "T, led by P".
    """
    words = scene.language
    hits = [span for span in scene.hits(words.coach_before) if span[1] == i and span[1] - span[0] > 1]
    hits = [span for span in hits if span[0] == 0 or scene.items[span[0] - 1].shadow != ","]
    return any(scene.items[after - 1].shadow in words.of for _, after in hits)


def _opponents(scene: Scene, i: int) -> list[str]:
    """The sides named behind a coach's as those it plays against."""
    behind = [after for first, after in scene.hits(scene.language.versus) if first > i and after < len(scene.items)]
    teams = [scene.items[after].value.side for after in behind if scene.items[after].kind == "team"]
    return [side for side in teams if side in OPPOSITE]


def _assign(able: list[_Candidate], known: dict[str, Fact]) -> dict[str, Fact]:
    """Give the likeliest candidates to the sides without a coach; nobody where nothing says which is whose."""
    names = {fact.value.split(" ")[-1] for fact in known.values()}
    able = [c for c in able if c.person.name.split(" ")[-1] not in names]
    free = [side for side in OPPOSITE if side not in known]
    if len(free) < 2:
        rest = [c for c in able if free and (c.lead >= 0) == (free[0] == "home")]
        return {free[0]: max(rest, key=lambda c: c.weight).at} if rest else {}
    able.sort(key=lambda c: (c.called, -c.weight, c.at.start))
    for n, first in enumerate(able):
        for second in able[n + 1 :]:
            if first.lead != second.lead and (first.lead * second.lead <= 0 or len(able) == 2):
                home, away = (first, second) if first.lead > second.lead else (second, first)
                return {"home": home.at, "away": away.at}
    single = next((c for c in able if abs(c.lead) >= LEAST_LEAD), None)
    return {"home" if single.lead > 0 else "away": single.at} if single else {}

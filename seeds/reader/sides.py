"""Which side a person plays for, where no list says it: worked out from what the text tells of them together."""

from collections import defaultdict
from itertools import pairwise, product

from .claims import OPPOSITE, Claim, actor, person_after, person_before, team_before, verb_of
from .people import Person
from .scene import Item, Scene
from .vocabulary import title_words

ROUNDS = 8
CLEAR = 6  # a side that comes out by less than a sixth of a vote is passed on with less weight
MOST_SCORERS = 9  # more are not shared out: too many ways


class Sides:
    """Votes for sides and ties between people: teammates or opponents."""

    def __init__(self) -> None:
        self.votes: dict[int, dict[str, float]] = defaultdict(lambda: {"home": 0.0, "away": 0.0})
        self.ties: dict[int, list[tuple[Person, bool, float]]] = defaultdict(list)
        self.people: dict[int, Person] = {}
        self.sure: dict[int, float] = {}  # how clearly a person's side came out, from 0 to 1

    def vote(self, person: Person | None, side: str | None, weight: float = 1.0) -> None:
        """Something speaks for the person's being of that side."""
        if person is not None and side in ("home", "away"):
            self.people[id(person)] = person
            self.votes[id(person)][side] += weight

    def tie(self, a: Person | None, b: Person | None, same: bool, weight: float = 1.0) -> None:
        """Two people are teammates (`same`) or opponents."""
        if a is not None and b is not None and a is not b:
            for person, other in ((a, b), (b, a)):
                self.people[id(person)] = person
                self.ties[id(person)].append((other, same, weight))

    def settle(self) -> None:
        """Give everybody without a certain side the one most speaks for, passing it on along the ties; none where
        it is even.
        """
        for _ in range(ROUNDS):
            changed = False
            for key, person in self.people.items():
                if not person.certain and (side := self._verdict(key)) != person.side:
                    person.side, changed = side, True
            if not changed:
                return

    def _verdict(self, key: int) -> str | None:
        total = dict(self.votes[key])
        for other, same, weight in self.ties[key]:
            if other.side in OPPOSITE:
                sure = 1.0 if other.certain else 0.6 * self.sure.get(id(other), 1.0)
                total[other.side if same else OPPOSITE[other.side]] += weight * sure
        best = max(total, key=lambda side: total[side])
        self.sure[key] = min(CLEAR * (total[best] - total[OPPOSITE[best]]), 1.0)
        return best if total[best] > total[OPPOSITE[best]] else None


def hear_scenes(sides: Sides, scenes: list[Scene]) -> None:
    """What the words beside the names tell: "the Rangers goalkeeper P", "P (Halberstadt)", a coach and whom he
    sends on.
    """
    coaches: list[Person] = []
    last_team: str | None = None
    leader: Person | None = None
    first: Person | None = None
    for scene in scenes:
        before = first if _changes_men(scene) else None  # "Pioli reacts. Off go P and P"
        leader = first = None
        for i, item in enumerate(scene.items):
            if item.kind == "team" and item.value.side in OPPOSITE:
                last_team, leader, before = item.value.side, None, None
            elif isinstance(item.value, Person):
                if (side := _attribute(scene, i)) is not None:
                    sides.vote(item.value, side, 3.0)
                elif "coach" in item.value.roles:
                    sides.vote(item.value, last_team, 0.25 if team_before(scene, i) else 0.15)
                elif not item.value.is_official:
                    sides.tie(leader or before, item.value, True, 0.4 if leader else 0.2)
                if "coach" in item.value.roles:
                    coaches += [item.value] if item.value not in coaches else []
                    leader = item.value if scene.case(i) in ("", "to") else leader
                    first = first or leader
        _hear_company(sides, scene)
        _hear_passes(sides, scene)
        _hear_coach(sides, scene)
    for coach in coaches[1:]:
        sides.tie(coaches[0], coach, False, 3.0)


def _changes_men(scene: Scene) -> bool:
    """Whether the sentence tells a substitution."""
    words = scene.language
    return scene.has(words.sub_on, words.sub_off, words.sub_for, words.sub_by)


def _hear_coach(sides: Sides, scene: Scene) -> None:
    """A coach named with players of one side only is theirs, rather; one whose men beat a side is the other's."""
    for first, after in scene.hits(scene.language.wins) + scene.hits(scene.language.loses):
        beaten = next((item.value.side for item in scene.items[after : after + 6] if item.kind == "team"), None)
        leaders = [scene.items[i].value for i in scene.people() if i < first and not scene.breaks(i, first)]
        if beaten in OPPOSITE and leaders and "coach" in leaders[-1].roles:
            sides.vote(leaders[-1], OPPOSITE[beaten], 2.0)
    people = [scene.items[i].value for i in scene.people()]
    told = {p.side for p in people if p.certain and not p.is_official}
    for coach in (p for p in people if "coach" in p.roles):
        if len(told) == 1:
            sides.vote(coach, next(iter(told)), 0.6)


def _hear_passes(sides: Sides, scene: Scene) -> None:
    """Who serves whom plays with him: "messogli da P" is told of the last one named, "serve P" of the one behind."""
    words = scene.language
    pairs = [(person_before(scene, a, 10), person_after(scene, b, 3)) for a, b in scene.hits(words.assist_by)]
    for span in scene.hits(words.assist_verb):
        first, after = verb_of(scene, span)
        pairs.append((actor(scene, (first, first), by=False, least=1.5, before=True), person_after(scene, after, 3)))
    for a, b in pairs:
        if a is not None and b is not None and not scene.breaks(a, b):
            one, other = scene.items[a].value, scene.items[b].value
            if not any(p.is_official or "keeper" in p.roles for p in (one, other)):
                sides.tie(one, other, True, 0.3)


def _hear_company(sides: Sides, scene: Scene) -> None:
    """A sentence that names one side only speaks a little for that side's being its subjects'."""
    grounds = {i for span in scene.hits(scene.language.side_places) for i in range(span[0], span[1] + 3)}
    named = {item.value.side for i, item in enumerate(scene.items) if item.kind == "team" and i not in grounds}
    if len(named) != 1 or not named & set(OPPOSITE):
        return
    for i in scene.people():
        person: Person = scene.items[i].value
        if not scene.case(i) and not person.is_official and "keeper" not in person.roles:
            sides.vote(person, next(iter(named)), 0.12)


def hear_result(sides: Sides, claims: list[Claim], final: tuple[int, int] | None) -> None:
    """What the result says of the scorers: where only one way of sharing them out gives it, each is of that side.

    Where not all goals are told by name, it says something only if one side did not score.
    """
    if final is None:
        return
    goals = _goals_by_scorer(claims)
    shares = (
        _shares(list(goals.values()), final) if sum(goals.values()) == sum(final) and len(goals) <= MOST_SCORERS else []
    )
    if shares:
        for n, (scorer, own_goals) in enumerate(goals):
            told = {share[n] for share in shares}
            if len(told) == 1:
                side = told.pop()
                sides.vote(scorer, OPPOSITE[side] if own_goals else side, 3.0)
    elif min(final) == 0 < max(final):
        scoring = "home" if final[0] else "away"
        for claim in claims:
            if claim.type == "goal" and claim.how != "own_goal" and not claim.weak:
                sides.vote(claim.player, scoring, 2.5)


def _goals_by_scorer(claims: list[Claim]) -> dict[tuple[Person, bool], int]:
    """How many goals the claims give each scorer, own goals (True) apart; untimed mentions count once."""
    times: dict[tuple[Person, bool], set[tuple[int, int]]] = {}
    for claim in claims:
        if claim.type == "goal" and claim.player is not None and not claim.weak:
            told = times.setdefault((claim.player, claim.how == "own_goal"), set())
            told |= {claim.time.order} if claim.time else set()
    return {scorer: max(1, len(told)) for scorer, told in times.items()}


def _shares(goals: list[int], final: tuple[int, int]) -> list[tuple[str, ...]]:
    """Every way to give each scorer's goals to one side so that the result comes out."""
    ways = product(("home", "away"), repeat=len(goals))
    return [way for way in ways if sum(n for n, side in zip(goals, way, strict=True) if side == "home") == final[0]]


def _attribute(scene: Scene, i: int) -> str | None:
    """The side named right beside a person, with at most a title or "'s" between."""
    items = scene.items
    j = i - 1
    steps = 0
    while j >= 0 and items[j].kind in ("word", "sign") and steps < 3 and items[j].shadow not in ".,;:()!?–—-":
        if items[j].shadow in scene.language.conjunctions or items[j].shadow in scene.language.against:
            return None
        j, steps = j - 1, steps + 1
    between = " ".join(item.shadow for item in items[j + 1 : i])
    if j >= 0 and items[j].kind == "team" and _only_title(between, scene):
        return _own(items[j])
    if i + 2 < len(items) and items[i + 1].shadow == "(" and items[i + 2].kind == "team":
        return _own(items[i + 2])
    return _apposition(scene, i)


def _apposition(scene: Scene, i: int) -> str | None:
    """The side of a title set off by commas: "the last line of the Rangers, P", "P, the Rangers captain"."""
    items = scene.items
    if i > 2 and items[i - 1].shadow == "," and items[i - 2].kind == "team" and _only_title(items[i - 3].shadow, scene):
        return _own(items[i - 2])
    j = i + 2
    while j < len(items) and j < i + 5 and _only_title(items[j].shadow, scene):
        j += 1
    if i + 2 < j < len(items) and items[i + 1].shadow == "," and items[j].kind == "team":
        return _own(items[j])
    return None


def _only_title(between: str, scene: Scene) -> bool:
    words = between.split()
    titles = title_words(scene.language)
    return all(w in titles or w in scene.language.of or w in ("'", "s", "'s", "’") for w in words)


def _own(item: Item) -> str | None:
    return item.value.side if item.value.side in OPPOSITE else None


def _beneficiary(claim: Claim) -> str | None:
    """The side named behind a goal or penalty as its own: "gol del vantaggio dell'Atalanta"."""
    items = claim.scene.items
    for _, after in claim.scene.hits(claim.scene.language.goal_by):
        between = items[claim.span[1] : after] if after > claim.span[1] else items[after + 1 : claim.span[0]]
        if after < len(items) and items[after].kind == "team" and not any(item.kind == "team" for item in between):
            return _own(items[after])
    for i in range(claim.span[1], min(claim.span[1] + 7, len(items))):
        if items[i].shadow in ",;:.()!?":
            return None
        if items[i].kind == "team" and items[i - 1].shadow in claim.scene.language.of:
            if items[i - 2].shadow in claim.scene.language.side_places:
                return OPPOSITE.get(items[i].value.side)  # "into the net of the hosts"
            return items[i].value.side if items[i].value.side in OPPOSITE else None
    return None


def _beaten(claim: Claim) -> list[Person]:
    """Those whom the cue of a goal itself names, as in "beats P"."""
    return [item.value for item in claim.scene.items[slice(*claim.span)] if isinstance(item.value, Person)]


def hear_changes(sides: Sides, claims: list[Claim]) -> None:
    """Those who come on for others in one breath, "P and P for P and P", are of one side."""
    changes = [c for c in claims if c.type == "substitution" and c.scene is not None]
    for one, other in pairwise(changes):
        if one.scene is other.scene and one.span == other.span:
            sides.tie(one.player, other.player, True, 1.0)


def hear_claim(sides: Sides, claim: Claim) -> None:
    """What an event tells of the people in it."""
    if claim.type == "goal" and claim.how != "own_goal":
        sides.vote(claim.player, _beneficiary(claim), 1.5)
    player, other, kind = claim.player, claim.other, claim.type
    own = kind == "goal" and claim.how == "own_goal"
    if claim.side in OPPOSITE:
        sides.vote(player, OPPOSITE[claim.side] if own else claim.side, 2.0 if claim.score else 0.8)
    if kind == "goal" and not own:
        for keeper in _beaten(claim):
            sides.tie(player, keeper, False, 0.8)
    if kind in ("goal", "substitution") and not own:
        sides.tie(player, other, True, 2.0 if kind == "substitution" else 1.0)
    elif kind in ("shot", "missed_penalty", "penalty_awarded", "penalty_appeal"):
        sides.tie(player, other, False, 1.2)
    if player is None and claim.side in OPPOSITE and kind in ("penalty_awarded", "penalty_appeal", "missed_penalty"):
        sides.vote(other, OPPOSITE[claim.side], 0.8)
    if claim.of is not None and claim.of.type == "penalty_awarded":  # the kick is the fouled man's side's
        sides.vote(player, claim.of.side, 0.8)
        sides.tie(player, claim.of.player, True, 1.5)
        sides.tie(player, claim.of.other, False, 1.5)
    if claim.side is None and player is not None and not player.certain:
        near = team_before(claim.scene, claim.span[0])
        sides.vote(player, near, 0.35)

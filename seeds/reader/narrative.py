"""What the scenes of an article tell, one after the other: each goes on from those before it."""

from itertools import pairwise

from .assists import passing
from .cards import read_cards, read_injuries
from .changes import read_changes
from .claims import Claim, Story, forget, lies_within, overlap
from .clock import Time
from .disallowed import read_disallowed, read_reviews
from .epithets import earn_epithets, name_epithets, renown_of
from .goals import goals_besides
from .likely_goals import weigh_goals
from .nearby import person, person_after
from .officials import mark_officials
from .outcomes import REVIEWED, announced_at, attempts_open, names_scorer, scored_before, taken_back, times_before
from .penalties import read_penalties
from .people import Person
from .result import Result
from .roster import Roster
from .running import running_scores
from .scene import Scene
from .shootouts import decided_by_kicks, of_shootout, opens_shootout, read_kicks
from .shots import read_shots
from .sides import settle_sides
from .teams import OPPOSITE
from .timing import give_times

KICKS = ("goal", "missed_penalty", "penalty_awarded", "shot")


def read_claims(scenes: list[Scene], roster: Roster, result: Result) -> list[Claim]:
    """All claims of sheet and prose, with the sides of their people settled."""
    mark_officials(scenes)
    steps = running_scores(scenes, result)
    story, claims, carried = Story(), list(roster.claims), None
    renown = renown_of(scenes)
    later: Time | None = None
    kicks, decisive = False, decided_by_kicks(result)
    awaited = False  # the minute carried is that of a goal announced
    recent: list[Claim] = []
    tries: list[Claim] = []
    met: set[int] = set()
    for scene in scenes:
        met |= {id(scene.items[i].value) for i in scene.people()}
        if scene.hushed:
            continue
        forget(story, scene)
        name_epithets(scene, renown, story, met)
        kicks = opens_shootout(scene) or (kicks and not scene.of_kind("minute"))
        own = _scene_claims(scene, story, steps)
        if of_shootout(scene, kicks, result):
            own = [c for c in own if c.type not in KICKS] + (read_kicks(scene) if decisive else [])
            carried = None if decisive else carried
        own = give_times(scene, own, carried if not awaited or _tells_try(own) else None)
        _serve_before(scene, own, recent)
        if scored_before(scene, own, recent, tries):
            continue
        told = [item.value for item in scene.items if item.kind == "minute" and item.value is not None]
        if told and not own and told[0].stated and times_before(scene, recent, told[0]):
            continue
        carried, later = _carry(
            scene, told, [c for c in own if not c.earlier and (not c.weak or c.scene.of_kind("score"))], carried, later
        )
        awaited = carried is not None and carried is announced_at(scene)
        tries = attempts_open(scene, own, tries)
        for undone in taken_back(own, recent):
            claims.remove(undone)
        for claim in own:
            _passage(claim)
            if claim.type == "var_review":
                claim.of = next((c for c in (*reversed(own), *reversed(recent)) if c.type in REVIEWED), None)
        recent = own or recent[:0]
        claims += own
        _remember(story, scene, own)
        earn_epithets(renown, own, scene.language)
        story.goal = next((c for c in reversed(own) if c.type == "goal"), story.goal)
    settle_sides(scenes, claims, result.final)
    _name_keepers(claims, roster)
    return claims


def _tells_try(own: list[Claim]) -> bool:
    """Whether a sentence tells what can be the goal announced before it, and not but a change or a card."""
    return not own or any(c.type not in ("substitution", "yellow_card", "injury") for c in own)


def _serve_before(scene: Scene, own: list[Claim], recent: list[Claim]) -> None:
    """Give the last goal of the sentence before, told without a pass, to him whose pass this one says led to it."""
    goal = next((c for c in reversed(recent) if c.type == "goal" and c.player is not None), None)
    if goal is None or goal.other is not None or own or goal.how in ("own_goal", "penalty"):
        return
    if scene.has(scene.language.assist_back):
        named = [p for i in scene.people() if (p := person(scene, i)) is not None and p is not goal.player]
        served = {id(p): p for p in named if not p.is_official}
        goal.other = next(iter(served.values())) if len(served) == 1 else None


def _carry(
    scene: Scene, told: list[Time], own: list[Claim], carried: Time | None, later: Time | None
) -> tuple[Time | None, Time | None]:  # fmt: skip
    """The minutes that the next sentence and the one after it take over: of two told with a chance, one each."""
    named = any(c.type == "goal" and c.player is not None for c in own)
    named = named or any(c.type == "red_card" for c in own)  # "the decision came on M, when P was sent off"
    if not named and (announced := announced_at(scene)) is not None:
        return announced, None
    if told and not own:
        both = len(told) == 2 and scene.has(scene.language.chance, scene.language.goal_wasted)
        return (told[0], told[1]) if both else (told[-1], None)
    words = scene.language
    if not told and not own and scene.has(words.assist_verb, words.penalty_won, words.fouled_by):
        return carried, later  # what the pass or foul leads to is still to come
    return (later, None) if own and not told else (None, None)


def _scene_claims(scene: Scene, story: Story, steps: dict[int, str]) -> list[Claim]:
    claims = read_changes(scene, story)
    claims += read_disallowed(scene, story)
    penalties = read_penalties(scene, story)
    claims += penalties
    claims += goals_besides(penalties, scene, story, steps)
    cards = read_cards(scene, story)
    claims = [c for c in claims if not (_is_bare(c) and any(card.type == "red_card" for card in cards))] + cards
    scoring = [c for c in claims if c.type in ("goal", "missed_penalty", "disallowed_goal")]
    busy = {
        id(p)
        for c in scoring
        for p in (c.player, c.other if c.type in ("goal", "missed_penalty") else None)
        if p is not None
    }
    shots = _shots_beside(scene, story, scoring, busy)
    shots = [s for s in shots if not _stopped_by_hand(scene, s, penalties)]
    stopped = {id(c.other) for c in penalties if c.type == "missed_penalty" and c.other is not None}
    fouls = [(c.player, c.other) for c in penalties if c.player is not None and c.other is not None]
    guilty = [c.other for c in penalties if c.type == "penalty_awarded" and c.player]  # "a chance when P tripped P"
    shots = [s for s in shots if id(s.other) not in stopped and s.player not in (None, *guilty)]
    shots = [s for s in shots if (s.player, s.other) not in fouls]  # the kick itself
    if not scene.has(scene.language.shot):  # "sent off", not wide
        off = {id(c.player) for c in claims if c.type == "red_card"}
        shots = [s for s in shots if id(s.player) not in off]
    hurts = scene.hits(scene.language.injury)  # "stopped by a knee", no shot
    shots = [s for s in shots if not any(lies_within(s.span, hurt) for hurt in hurts)]
    claims += [s for s in shots if not names_scorer(s, claims, shots)]
    claims += read_injuries(scene, story)
    _hurt_goes_off(claims)
    claims += read_reviews(scene)
    kicks = [c.span for c in penalties if c.type == "missed_penalty"]
    claims = [c for c in claims if c.type != "shot" or not overlap(c.span, kicks)]
    weigh_goals(claims, scene)
    told = [c for c in claims if not scene.is_hushed(c.span[0])]
    told = [c for c in told if c.span[0] not in scene.spoken]
    return sorted(told, key=lambda c: c.span)


def _is_bare(claim: Claim) -> bool:
    """Whether a goal has no scorer, side nor score: beside a dismissal "that decided it" speaks of the dismissal."""
    return claim.type == "goal" and claim.player is None and claim.side is None and claim.score is None


def _shots_beside(scene: Scene, story: Story, scoring: list[Claim], busy: set[int]) -> list[Claim]:
    """The shots of a sentence, also those that may be the goals which it tells weakly: shots where these are none."""
    likely = {id(c.player): c for c in scoring if c.type == "goal" and c.weak and c.score is None}
    sure = {id(p) for c in scoring if c not in likely.values() for p in (c.player, c.other)}
    likely = {who: goal for who, goal in likely.items() if who not in sure}
    shots = read_shots(scene, story, busy - set(likely))
    for shot in shots:
        shot.of = likely.get(id(shot.player))
    return [s for s in shots if s.of is None or not any(scene.case(i) for i in s.items)]


def _hurt_goes_off(claims: list[Claim]) -> None:
    """The only one who comes on where one is hurt takes his place; he is not hurt himself."""
    gone = {id(c.player): c.other for c in claims if c.type == "substitution" and c.other is not None}
    hurt = [c.player for c in claims if c.type == "injury"]
    for injury in [c for c in claims if c.type == "injury" and id(c.player) in gone]:
        if gone[id(injury.player)] in hurt:
            claims.remove(injury)
        else:
            injury.player = gone[id(injury.player)]
    for injury in [c for c in claims if c.type == "injury" and any(i.earlier and i.other is c.player for i in claims)]:
        injury.earlier = True  # "der für den verletzten P eingewechselte P"
    hurt = [c.player for c in claims if c.type == "injury"]
    changes = [c for c in claims if c.type == "substitution"]
    _hurt_right_before(claims)
    if len(hurt) == len(changes) == 1 and changes[0].player is hurt[0] and changes[0].other is not None:
        for injury in (c for c in claims if c.type == "injury"):
            injury.player, injury.items = changes[0].other, changes[0].items
    elif len(hurt) == len(changes) == 1 and changes[0].player is not hurt[0]:
        change = changes[0]
        bound = (
            change.scene.kind != "ticker" or change.other is None or change.scene.hits(change.scene.language.sub_for)
        )
        change.other = (change.other if bound else None) or hurt[0]


def _hurt_right_before(claims: list[Claim]) -> None:
    """Who comes on for nobody named takes the place of the one hurt in the clause right before."""
    going = {id(c.other) for c in claims if c.type == "substitution"}
    told = sorted((c for c in claims if c.type in ("injury", "substitution")), key=lambda c: c.span)
    for hurt, change in pairwise(told):
        paired = (hurt.type, change.type) == ("injury", "substitution") and id(hurt.player) not in going
        named = change.other is not None and hurt.span[0] < max(change.items, default=0) < change.span[1]
        near = not change.scene.breaks(hurt.span[0], change.span[0]) and not named
        if paired and near and hurt.player is not change.player:
            change.other = hurt.player


def _stopped_by_hand(scene: Scene, shot: Claim, penalties: list[Claim]) -> bool:
    """Whether a penalty is given for a hand that stopped a shot: the penalty tells it, in the same clause."""
    given = [c for c in penalties if c.type == "penalty_awarded" and c.player is None and c.other is not None]
    beside = any(not scene.breaks(shot.span[0], i) for c in given for i in (c.span[0], *c.items))
    times = [m for m in scene.of_kind("minute") if any(shot.span[1] <= m < min(c.items) for c in given if c.items)]
    beside = beside and not times  # "P hit the bar, and on M P handled"
    return beside and scene.has(scene.language.handball)


def _remember(story: Story, scene: Scene, claims: list[Claim]) -> None:
    """Keep for the next sentence who acted last and before, and who served without a goal or shot told yet."""
    story.booked += [c.player for c in claims if c.type == "yellow_card" and c.player is not None]
    story.named = person(scene, scene.people()[-1]) if scene.people() else None
    subject = _subject(scene, claims)
    if subject is not None and subject is not story.subject:
        story.earlier, story.subject = story.subject, subject
    able = [person(scene, i) for i in passing(scene)]
    settled = ("goal", "shot", "disallowed_goal", "substitution")
    open_still = not any(c.type in settled and not c.earlier for c in claims)
    story.server = able[-1] if able and open_still else None
    story.served = _receiver(scene) if story.server is not None else None


def _receiver(scene: Scene) -> Person | None:
    """To whom the last pass of a sentence goes: its verb's object, or the one behind it bound by "to"."""
    first, after = max(scene.hits(scene.language.assist_verb), default=(0, 0))
    if after and scene.items[after - 1].kind == "person" and first < after - 1:
        return person(scene, after - 1)  # "his cross finds P"
    i = person_after(scene, after, 6) if after else None
    return person(scene, i) if i is not None and scene.case(i) == "to" else None


def _subject(scene: Scene, claims: list[Claim]) -> Person | None:
    """Who acted last: somebody of the claims, or who is named behind a change or injury in a clause of his own."""
    used = [i for claim in claims for i in claim.items]
    if used and all(claim.type in ("substitution", "injury") for claim in claims):
        behind = [i for i in scene.people() if i > max(used) and not scene.case(i) and scene.commas(max(used), i)]
        if behind and not scene.items[behind[-1]].value.is_official:
            return scene.items[behind[-1]].value
    for claim in reversed(claims):
        if claim.player is not None and (claim.items or not claim.weak):
            return claim.player
    people = scene.people()
    return scene.items[people[0]].value if people else None


def _passage(claim: Claim) -> None:
    """The words that a claim rests on, out to the ends of their clauses."""
    scene = claim.scene
    if scene.end - scene.start <= 260:
        claim.start, claim.end = scene.start, scene.end
        return
    used = {*claim.items, claim.span[0], claim.span[1] - 1}
    first, last = min(used), max(used)
    while (
        first > 0
        and scene.items[first - 1].shadow not in ";:.!?"
        and scene.items[last].end - scene.items[first - 1].start < 240
    ):
        first -= 1
    while (
        last + 1 < len(scene.items)
        and scene.items[last].shadow not in ",;:.!?)"
        and scene.items[last + 1].end - scene.items[first].start < 240
    ):
        last += 1
    claim.start, claim.end = scene.items[first].start, scene.items[last].end
    if claim.end - claim.start > 480:
        claim.start, claim.end = scene.items[claim.span[0]].start, scene.items[claim.span[1] - 1].end


def _name_keepers(claims: list[Claim], roster: Roster) -> None:
    """ "The goalkeeper" who saves without a name is the only one known of the side that did not shoot."""
    for claim in claims:
        if claim.how != "saved" or claim.other is not None or claim.scene is None:
            continue
        facing = OPPOSITE.get(claim.side or "")
        able = [p for p in roster.people.everybody if "keeper" in p.roles and p.side == facing]
        if len(able) == 1 and (claim.scene.has(claim.scene.language.keeper) or _by_somebody(claim.scene)):
            claim.other = able[0]


def _by_somebody(scene: Scene) -> bool:
    """Whether a shot is told to have been saved by somebody called by what he is: "was held by the German"."""
    stopped = {after for _, after in scene.hits(scene.language.saved_by)}
    return any(first in stopped for first, _ in scene.hits(scene.language.epithets))

"""Which side each person plays for, where no list says it, and each claim is of."""

from itertools import pairwise

from .actors import ends_in_case
from .assists import passing
from .beliefs import Beliefs, Goals
from .claims import Claim, Span, is_called
from .company import hear_scenes, own_side
from .fouls import foul_parties
from .nearby import nearest_team, person_after, team_before
from .people import Person
from .scene import CLAUSE_SIGNS, Item, Scene
from .scores import Score
from .teams import OPPOSITE

MISREAD, MISREAD_WEAK = 0.1, 0.7  # how often a goal claimed is none of that scorer
OWNED, SCORED, TOLD = 2.0, 2.5, 1.2  # a claim's side: named as its own, by the running score, by what is told
OPPOSED, SERVED, CHANGED = 3.0, 3.0, 3.5
BEATEN, LEVELS, LEVELS_LATER, ADDS = 2.5, 4.0, 1.0, 2.0
OPENS = 0.5  # the winner the first goal, where the other side then levelled
DECIDES = 1.5  # by what a goal is told to have been for the result
FIRST_GOALS = 3  # of a match, each of which levels or cuts the lead of the other side that scored before
FOULED = ("penalty_awarded", "penalty_appeal")  # whoever fouled says better than the text around whose they are
LETS_IN, LETS_IN_BEHIND = 4, 12  # words from a side to the verb that says that it concedes a goal, one told behind it
NEAR_NUMBER = 4  # items from the words for being a man down to the side that is
OF_TEAM = 1.5  # a side named before its change


def settle_sides(scenes: list[Scene], claims: list[Claim], final: tuple[int, int] | None) -> None:
    """Give people and claims the sides that the text lets one believe; `final` where the result is sure."""
    beliefs = Beliefs()
    of_both = _told_of_both(claims)
    own_goals = {(id(c.scene), id(c.player)) for c in claims if c.how == "own_goal"}
    heard = [scene for scene in scenes if not scene.hushed and id(scene) not in of_both]
    hear_scenes(beliefs, heard, final, own_goals)
    for claim in claims:
        if claim.scene is not None:
            _hear_claim(beliefs, claim)
    _hear_changes(beliefs, claims)
    _hear_numbers(beliefs, heard, [c for c in claims if c.type == "red_card"])
    goals = [
        c for c in claims if c.type == "goal" and not c.weak and c.scene is not None and c.scene.kind != "headline"
    ]
    _hear_answers(beliefs, goals)
    if final is not None and len(goals) > 1 and is_called(goals[1], goals[1].scene.language.levels, goals):
        leads = "away" if final[0] < final[1] else "home"
        beliefs.vote(goals[0].player, leads, OPENS)  # either side may have: believe one, not half of both
    if final is not None and final[0] != final[1]:
        _hear_outcome(beliefs, goals, "home" if final[0] > final[1] else "away", scenes)
    if final is not None:
        beliefs.share(_goals_by_scorer([c for c in claims if not c.guessed]), final)
    beliefs.settle()
    for claim in claims:
        if claim.mutual:
            _who_fouled(claim, claims)
    for claim in claims:
        _side_of_claim(claim)
        if claim.of is not None and claim.of.type == "penalty_awarded" and claim.player is not None:
            claim.of.side = claim.of.side or claim.side


def _told_of_both(claims: list[Claim]) -> set[int]:
    """The sentences, by their ids, that tell kicks of both sides of a shoot-out: standing together there joins nobody."""
    return {id(c.scene) for c in claims if c.type in ("shootout_goal", "shootout_miss")}


def _hear_claim(beliefs: Beliefs, claim: Claim) -> None:
    """What an event tells of the people in it."""
    player, other, kind = claim.player, claim.other, claim.type
    own = kind == "goal" and claim.how == "own_goal"
    if claim.mutual:
        beliefs.tie(player, other, False, OPPOSED)
        return
    if claim.side in OPPOSITE:
        beliefs.vote(player, OPPOSITE[claim.side] if own else claim.side, SCORED if claim.score else TOLD)
    elif kind == "substitution" and not _only_mentioned(claim):
        behind = _team_behind(claim)
        beliefs.vote(player, behind or team_before(claim.scene, claim.span[0]), OWNED if behind else OF_TEAM)
    beaten = _concedes(claim) if kind == "goal" else None
    if beaten in OPPOSITE:
        beliefs.vote(player, beaten if own else OPPOSITE[beaten], OWNED)
    if kind == "goal" and not own:
        beliefs.vote(player, None if beaten else _beneficiary(claim, claim.span), OWNED)
        for opponent in [*_beaten(claim), *_at_fault(claim)]:
            beliefs.tie(player, opponent, False, BEATEN)
    if own:
        beliefs.vote(player, OPPOSITE.get(_led_by_own_goal(claim) or ""), OWNED)
        for i in passing(claim.scene):  # whoever crossed the ball that he turned in is no teammate
            beliefs.tie(player, claim.scene.items[i].value, False, OPPOSED)
    if kind in ("yellow_card", "red_card") and player is not None:
        fouled, offender, _ = foul_parties(claim.scene)
        if offender in (None, player):
            beliefs.tie(player, fouled, False, OPPOSED)
    if kind in ("goal", "substitution") and not own:
        beliefs.tie(player, other, True, CHANGED if kind == "substitution" else SERVED)
    elif kind in ("shot", "missed_penalty", "shootout_miss", "penalty_awarded", "penalty_appeal"):
        beliefs.tie(player, other, False, OPPOSED)
    if player is None and claim.side in OPPOSITE and kind in ("penalty_awarded", "penalty_appeal", "missed_penalty"):
        beliefs.vote(other, OPPOSITE[claim.side], TOLD)
    if claim.of is not None and claim.of.type == "penalty_awarded":  # the kick is the fouled man's side's
        beliefs.vote(player, claim.of.side, TOLD)
        if not claim.of.mutual:
            beliefs.tie(player, claim.of.player, True, OPPOSED)
            beliefs.tie(player, claim.of.other, False, OPPOSED)


def _hear_changes(beliefs: Beliefs, claims: list[Claim]) -> None:
    """Those who come on for others in one breath, "P and P for P and P", are of one side; so are those who did the same in
    a shoot-out, "P and P missed".
    """
    kinds = ("substitution", "shootout_goal", "shootout_miss")
    changes = [c for c in claims if c.type in kinds and c.scene is not None]
    for one, other in pairwise(changes):
        if one.scene is other.scene and one.span == other.span:
            beliefs.tie(one.player, other.player, True, CHANGED)


def _hear_numbers(beliefs: Beliefs, scenes: list[Scene], sent_off: list[Claim]) -> None:
    """The side that a sentence says to play a man down has lost the one whom it, or else the sentence before, tells sent off."""
    before: list[Claim] = []
    for scene in scenes:
        here = [claim for claim in sent_off if claim.scene is scene]
        short = _short_handed(scene)
        for claim in here or before:
            beliefs.vote(claim.player, short, OWNED if here else TOLD)
        before = here


def _short_handed(scene: Scene) -> str | None:
    """The side that a sentence says to be a man down, or whose opponent it says to be a man up: the one told of last before
    the words for it, else the one right behind.
    """
    words = scene.language
    for phrases, own in ((words.short_handed, True), (words.outnumbering, False)):
        for first, after in scene.hits(phrases):
            near = [*reversed(scene.items[:first]), *scene.items[after : after + NEAR_NUMBER]]
            side = next((own_side(item) for item in near if item.kind == "team" and own_side(item)), None)
            if side is not None:
                return side if own else OPPOSITE[side]
    return None


def _hear_answers(beliefs: Beliefs, told: list[Claim]) -> None:
    """A goal that levels is scored against the side of the one told before, one that adds to the lead is not; later in a
    match a goal that levels may follow one of its own side's, that cut a lead of two.
    """
    levelled = False  # by the goal before: the next one does not cut a lead of two
    for place, (one, other) in enumerate(pairwise(told), 2):
        before, levelled = levelled, False
        if one.player is other.player:
            continue
        if is_called(other, other.scene.language.adds, told) or _is_lead_of_two(other):
            _tie_goals(beliefs, one, other, True, ADDS)
        elif is_called(other, other.scene.language.levels, told) or _is_level(other):
            weight = LEVELS if place <= FIRST_GOALS else LEVELS_LATER
            levelled = place < FIRST_GOALS
            if place == FIRST_GOALS and not _is_level(other) and not before:
                _tie_goals(beliefs, told[0], other, False, weight)  # the third cuts a lead of two
            _tie_goals(beliefs, one, other, False, weight)


def _tie_goals(beliefs: Beliefs, one: Claim, other: Claim, same: bool, weight: float) -> None:
    """Something speaks for two goals' being for the same side, or not: who turned one into his own net is of the other."""
    beliefs.tie(one.player, other.player, same == ((one.how == "own_goal") == (other.how == "own_goal")), weight)


def _is_lead_of_two(claim: Claim) -> bool:
    """Whether the running score told with a goal gives one side two goals or more and the other none."""
    return any(min(score.first, score.second) == 0 < score.first + score.second - 1 for score in _scores_of(claim))


def _is_level(claim: Claim) -> bool:
    """Whether the running score told with a goal, or within its words, is level: "made it 1-1"."""
    return any(score.first == score.second for score in _scores_of(claim))


def _scores_of(claim: Claim) -> list[Score]:
    """The running score told with a goal, and those told in its words, up to the end of their clause where none was
    credited.
    """
    first, after = claim.span
    ends = (i for i in range(after, len(claim.scene.items)) if claim.scene.items[i].shadow in CLAUSE_SIGNS)
    end = after if claim.score is not None else next(ends, after)
    told = [item.value for item in claim.scene.items[first:end] if item.kind == "score"]
    return [score for score in (claim.score, *told) if score is not None]


def _hear_outcome(beliefs: Beliefs, told: list[Claim], winner: str, scenes: list[Scene]) -> None:
    """The goal that decides is the winner's, a consolation the loser's, and so is the first one where the winner came from
    behind.
    """
    for claim in told:
        words = claim.scene.language
        if is_called(claim, words.decides, told):
            _vote_goal(beliefs, claim, winner)
        elif is_called(claim, words.consoles, told):
            _vote_goal(beliefs, claim, OPPOSITE[winner])
    if told and any(scene.has(scene.language.turned_round) for scene in scenes if not scene.hushed):
        _vote_goal(beliefs, told[0], OPPOSITE[winner])


def _vote_goal(beliefs: Beliefs, claim: Claim, side: str) -> None:
    """Something speaks for a goal's being that side's."""
    beliefs.vote(claim.player, OPPOSITE[side] if claim.how == "own_goal" else side, DECIDES)


def _only_mentioned(claim: Claim) -> bool:
    """Whether somebody is only called one who came on where he is faced, "against the substitute P", or in another clause
    than the side named before: "P put T ahead, before the substitute P levelled".
    """
    scene, at = claim.scene, claim.span[0]
    faced = any(scene.case(i) == "against" for i in claim.items)
    named = max((i for i in scene.of_kind("team") if i < at), default=at)
    return claim.earlier and claim.other is None and (faced or scene.commas(named, at) > 0)


def _team_behind(claim: Claim) -> str | None:
    """The side named right behind a change, in its clause: "P for P in the ranks of T"."""
    items = claim.scene.items
    for item in items[max(claim.items, default=claim.span[1]) + 1 :][:4]:
        if item.kind == "team":
            return own_side(item)
        if item.kind != "word":
            break
    return None


def _at_fault(claim: Claim) -> list[Person]:
    """Those whose lost ball or mistake a goal's sentence tells: "P pounced on a poor clearance by P"."""
    scene = claim.scene
    ends = [
        after
        for _, after in scene.hits(scene.language.loses_ball)
        if scene.items[after - 1].shadow in scene.language.of
    ]
    named = [scene.items[i].value for after in ends if (i := person_after(scene, after, 3)) is not None]
    return [p for p in named if p is not None and p not in (claim.player, claim.other)]


def _concedes(claim: Claim) -> str | None:
    """The side that a goal's sentence says lets it in, named right before the verb, "T encaisse", or farther before
    it where the goal is told behind: "T lost control and let in goals by P and P".
    """
    for first, _ in claim.scene.hits(claim.scene.language.concedes):
        reach = LETS_IN_BEHIND if first < claim.span[0] else LETS_IN
        for item in _ahead(claim.scene, first, reach):
            if item.kind == "team":
                return own_side(item)
            if item.kind != "word":
                break
    return None


def _ahead(scene: Scene, at: int, reach: int) -> list[Item]:
    """So many items before one, the nearest first, without the clause right before it that tells more of who is its subject:
    "T, who had done well, let in".
    """
    end = at - 1 if at and scene.items[at - 1].shadow == "," else at
    begin = next((i for i in range(end - 1, 0, -1) if scene.items[i].shadow == ","), 0) if end < at else 0
    told_more = begin > 0 and scene.items[begin + 1].shadow in scene.language.relatives
    end = begin if told_more else at
    return scene.items[max(end - reach, 0) : end][::-1]


def _beneficiary(claim: Claim, span: Span) -> str | None:
    """The side named behind a goal or penalty as its own: "gol del vantaggio dell'Atalanta"."""
    items = claim.scene.items
    first, after = span
    if first and ends_in_case(claim.scene, after) and items[first - 1].kind == "team":
        return own_side(items[first - 1])  # "T level through P"
    if first and items[first - 1].kind == "team" and span in claim.scene.hits(claim.scene.language.goal_by):
        return own_side(items[first - 1])  # "T were level when P"
    if first and items[first - 1].kind == "team" and claim.scene.case(first - 1) == "to":
        return own_side(items[first - 1])  # "die Führung für T erzielt"
    beaten = any(hit[0] == first for hit in claim.scene.hits(claim.scene.language.wins))
    for i in range(first, after - beaten):  # "put T ahead", but "cut T's lead", "silences T"
        if items[i].kind == "team" and (i + 1 == len(items) or items[i + 1].shadow not in ("s", "'", "’")):
            return own_side(items[i])
    for _, after in claim.scene.hits(claim.scene.language.goal_by):
        between = items[span[1] : after] if after > span[1] else items[after + 1 : span[0]]
        if after < len(items) and items[after].kind == "team" and not any(item.kind == "team" for item in between):
            return own_side(items[after])
    gains = {after for _, after in claim.scene.hits(claim.scene.language.score_for)}
    for i in range(span[1] - 1, min(span[1] + 7, len(items))):
        if items[i].shadow in ",;:.!?" or claim.scene.breaks(i, i + 1):
            return None
        if items[i].kind == "team" and i in gains:
            return own_side(items[i])  # "P scored for T"
        if items[i].kind == "team" and items[i - 1].shadow in claim.scene.language.of:
            if items[i - 2].shadow in claim.scene.language.side_places:
                return OPPOSITE.get(items[i].value.side)  # "into the net of the hosts"
            return own_side(items[i])
    return None


def _led_by_own_goal(claim: Claim) -> str | None:
    """The side that gains by an own goal: its name is the subject of the goal's words, "it was T who levelled, by P's own
    goal", or stands in those behind the own goal's in their clause: "an own goal by P gives T the lead".
    """
    scene, at = claim.scene, claim.span[0] - 1
    at -= at > 0 and scene.items[at].shadow in scene.language.relatives
    if at >= 0 and scene.items[at].kind == "team" and claim.span not in scene.hits(scene.language.own_goal):
        return own_side(scene.items[at])
    told = [s for s in scene.hits(scene.language.goal) if claim.span[1] <= s[0]]
    near = [s for s in told[:1] if not scene.breaks(claim.span[1], s[0]) and not scene.commas(claim.span[1], s[0])]
    return _beneficiary(claim, near[0]) if near else None


def _beaten(claim: Claim) -> list[Person]:
    """Those whom the cue of a goal itself names, as in "beats P"."""
    return [item.value for item in claim.scene.items[slice(*claim.span)] if isinstance(item.value, Person)]


def _goals_by_scorer(claims: list[Claim]) -> list[Goals]:
    """How many goals the claims give each scorer, own goals apart; untimed mentions count once, a brace twice."""
    told: dict[tuple[int, bool], list[Claim]] = {}
    for claim in claims:
        if claim.type == "goal" and claim.player is not None:
            told.setdefault((id(claim.player), claim.how == "own_goal"), []).append(claim)
    return [_goals_of(claims) for claims in told.values()]


def _goals_of(claims: list[Claim]) -> Goals:
    times = {claim.time.order for claim in claims if claim.time}
    least = max(claim.times for claim in claims)
    misread = MISREAD_WEAK if all(claim.weak for claim in claims) else MISREAD
    scorer = claims[0].player
    assert scorer is not None
    return scorer, max(least, len(times)), -1 if claims[0].how == "own_goal" else 1, misread


def _who_fouled(claim: Claim, claims: list[Claim]) -> None:
    """Put the two who met in a foul in order: he is fouled whose side has the penalty, as told or by its kick."""
    takers = (c.player for c in claims if c.of is claim and c.player is not None)
    given = claim.side or next((taker.side for taker in takers if taker.side in OPPOSITE), None)
    player, other = claim.player, claim.other
    if given in OPPOSITE and player is not None and other is not None and player.side == OPPOSITE[given]:
        claim.player, claim.other = other, player


def _side_of_claim(claim: Claim) -> None:
    if claim.type == "var_review":
        claim.side = None
        return
    player, other = claim.player, claim.other
    own = claim.how == "own_goal"
    if player is not None and player.side in OPPOSITE:
        claim.side = OPPOSITE[player.side] if own else player.side
    elif other is not None and other.side in OPPOSITE and (claim.side is None or claim.type in FOULED):
        same = claim.type in ("goal", "substitution")
        claim.side = other.side if same else OPPOSITE[other.side]
    elif claim.side is None and claim.scene is not None:
        claim.side = nearest_team(claim.scene, claim.span)

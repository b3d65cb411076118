"""Which words of a sentence tell one goal, and which goal of it a running score is of."""

from collections.abc import Collection

from .actors import actor
from .assists import assist, servers_in
from .claims import Claim, Span, Story, overlap
from .nearby import person
from .scene import Scene
from .scorers import joints_between, manner, owning_side, whose_shot
from .scores import Score
from .vocabulary import words_of

SUBJECT = 6  # words at most from an "and" to the cue behind it
FAR_APART = 12  # words between two cues of a sentence that tell two goals


def add_goal(claims: list[Claim], claim: Claim) -> None:
    """Two cues for one scorer in a sentence are one goal; a cue without a scorer belongs to the goal beside it.

    In two clauses, each with a minute of its own, they are two.
    """
    for known in claims:
        if each_with_minute(claim.scene, known.span, claim.span, joined=claim.player is not None):
            claim.player = claim.player or known.player  # "; another M"
            continue
        if _of_a_side_alone(known, claim) or _of_a_side_alone(claim, known):
            continue
        if known.player is claim.player or claim.player is None or known.player is None:
            if known.player is None and claim.other is not None:
                known.other = claim.other  # who served is told where the scorer is
            known.player = known.player or claim.player
            known.times = max(known.times, 1 + _scores_again(known, claim))
            known.weak = known.weak and claim.weak
            known.items |= claim.items
            known.other = known.other if known.other not in (None, known.player) else claim.other
            known.how = claim.how if known.how in (None, "open") else known.how
            known.other = known.other if known.how != "own_goal" else None
            return
    if claim.weak and claims and all(known.weak for known in claims):
        if not claim.scene.breaks(claims[-1].span[0], claim.span[0]):
            claims[-1] = claim  # "P heads it on and P turns it in"
    elif not claim.weak or all(_of_a_side_alone(known, claim) or _timed_apart(known, claim) for known in claims):
        claims.append(claim)


def _timed_apart(goal: Claim, other: Claim) -> bool:
    """Whether two goals of two men are told each with a minute of its own: "P does it again on M, and on M P hits the mark"."""
    two = goal.player is not None and other.player is not None and goal.player is not other.player
    return two and each_with_minute(goal.scene, goal.span, other.span)


def _scores_again(goal: Claim, other: Claim) -> bool:
    """Whether the clause of another cue says that somebody scored again: "P headed home, and he scored again"."""
    scene, again = other.scene, words_of(other.scene.language.again)
    first, then = sorted((goal.span, other.span))
    about = (then[1], then[1] + 2) if goal.weak or other.weak else (max(then[0] - 3, first[1]), then[1] + 3)
    said = {item.shadow for item in scene.items[slice(*about)]}
    joined = [scene.items[i].shadow for i in joints_between(scene, first[1], then[0])]
    return (
        bool(again & said) and not (goal.weak or other.weak) and any(word.isalpha() or word == ";" for word in joined)
    )


def _of_a_side_alone(goal: Claim, other: Claim) -> bool:
    """Whether a goal is told as a side's, nobody named, "the equaliser of T comes", and another far from it."""
    scene = goal.scene
    announced = overlap(goal.span, scene.hits(scene.language.goal_announced))
    owned = goal.player is None and not announced and owning_side(scene, goal.span) is not None
    return owned and abs(goal.span[0] - other.span[0]) > FAR_APART


def each_with_minute(scene: Scene, one: Span, other: Span, joined: bool = True) -> bool:
    """Whether a semicolon, or where they may be `joined` ", and" or an "and" right before the second, parts two cues and
    another minute stands on either side of it.
    """
    first, last = sorted((one, other))
    signs = [i for i in range(first[1], last[0]) if scene.items[i].shadow in ",;"]
    joins = scene.language.conjunctions if joined else ()
    parting = [i for i in signs if scene.items[i].shadow == ";" or scene.items[i + 1].shadow in joins]
    parting = parting or _joined_near(scene, first[1], last[0], joins)
    times = [(m, scene.items[m].value) for m in scene.of_kind("minute") if parting and scene.items[m].value is not None]
    before, behind = {t for m, t in times if m < parting[0]}, {t for m, t in times if m > parting[-1]}
    return bool(before and behind) and before.isdisjoint(behind)


def _joined_near(scene: Scene, begin: int, end: int, joins: Collection[str]) -> list[int]:
    """The "and" that the second of two cues, its subject and minute follow with no sign between: "and the same P scored"."""
    near = range(max(begin, end - SUBJECT), end)
    joined = [i for i in near if scene.items[i].shadow in joins]
    return [i for i in joined if all(item.kind != "sign" for item in scene.items[i:end])][-1:]


def credit_score(claims: list[Claim], scene: Scene, item: int, side: str, story: Story) -> None:
    """The running score at an item says that a goal fell: it supports the nearest goal told, or tells one by itself."""
    score = scene.items[item].value
    assert isinstance(score, Score)
    free = [c for c in claims if c.score is None]
    if free:
        claim = min(free, key=lambda c: _remoteness(scene, c.span, item))
        claim.score, claim.side, claim.weak = score, side, False
        return
    i = _scorer_by_score(scene, (item, item + 1))
    claim = Claim(
        "goal", person(scene, i), scene, (item, item + 1), how=manner(scene, (item, item)), side=side, weak=True
    )
    claim.score = score
    claim.items = {i} if i is not None else set()
    claim.other, helper = assist(scene, claim.player, (item, item + 1), story)
    claim.items |= {helper} if helper is not None else set()
    claims.append(claim)


def _scorer_by_score(scene: Scene, mark: Span) -> int | None:
    """Who scored, where a score alone tells the goal: "P for P, 1-0", "a corner of P, a header of P: 1-0"."""
    served = servers_in(scene)
    i = actor(scene, mark)
    if i is not None and i not in served:
        return i
    shot = whose_shot(scene, mark, [person(scene, j) for j in served])
    return actor(scene, mark, avoid=[person(scene, j) for j in served]) if shot is None else shot


def _remoteness(scene: Scene, span: Span, item: int) -> tuple[bool, int, bool, int]:
    """How ill a score suits a goal's words: outside them, in another sentence or clause, far off."""
    first, last = min(span[0], item), max(span[0], item)
    joined = any(x.shadow in scene.language.conjunctions for x in scene.items[first:last])
    return not span[0] <= item < span[1], scene.breaks(first, last), joined, last - first

"""What a sentence tells of what the one before it left open: an attempt's outcome, a goal taken back, a minute."""

from .claims import Claim, overlap
from .clock import Time
from .nearby import person, person_after, person_before, verb_of
from .scene import Scene

REVIEWED = ("goal", "disallowed_goal", "penalty_awarded", "penalty_appeal", "red_card", "missed_penalty")
NEAR = 4  # words between the announcement of a goal and its minute
BARE = 6  # words and signs of a sentence that is but a minute


def attempts_open(scene: Scene, own: list[Claim], tries: list[Claim]) -> list[Claim]:
    """The attempts whose outcome is still untold after a sentence's claims; a goal of the same man that follows is
    what came of them.
    """
    _stop(scene, own, tries)
    for goal in (c for c in own if c.type == "goal" and not c.weak and c.player is not None):
        mine = (t for t in tries if t.player is goal.player and not _nearly(t))
        for attempt in (t for t in mine if t.time == goal.time or None in (t.time, goal.time)):
            goal.time = goal.time or attempt.time
            attempt.type, attempt.how, attempt.other, attempt.weak = "goal", goal.how, goal.other, False
    fresh = [c for c in own if (c.weak or c.how == "unknown") and c.type in ("goal", "shot")]
    fresh = [c for c in fresh if c.type == "goal" or c.of is None]  # not what may be a goal told besides
    for claim in fresh:
        claim.time = claim.time or next((t.time for t in tries if t.player is claim.player), None)
    shooters = [c.player for c in fresh]
    return [t for t in tries if t.player in shooters] + fresh if own else tries


def _nearly(attempt: Claim) -> bool:
    """Whether the words of an attempt say that it was nearly a goal, so none."""
    return overlap(attempt.span, attempt.scene.hits(attempt.scene.language.goal_wasted))


def _stop(scene: Scene, own: list[Claim], tries: list[Claim]) -> None:
    """Where a sentence begins with what a goalkeeper did to the shot told last, it was saved."""
    saves = [verb_of(scene, span)[0] for span in scene.hits(scene.language.saved)]
    keepers = [p for first in saves[:1] if (p := person(scene, person_before(scene, first, 3))) is not None]
    if not saves and (saves := [first for first, _ in scene.hits(scene.language.saved_by)][:1]):
        keepers = [p for i in scene.people()[:1] if (p := person(scene, i)) is not None]  # "a fine save by P"
        keepers = [] if any(i < saves[0] for i in scene.of_kind("team")) else keepers  # "T then ran into P"
    if not tries or not keepers or "keeper" not in keepers[0].roles or scene.kind != "prose":
        return
    again = [c for c in own if c.how == "saved" and c.other is keepers[0] and c.player is tries[-1].player]
    again = again if not scene.of_kind("minute") else []  # the same shot, told as the save
    own[:] = [c for c in own if c not in again]
    told = [c for c in own if c.type in ("shot", "goal") and (c.span[0] < saves[0] or c.other is keepers[0])]
    others = [*[i for i in scene.people() if i < saves[0]][1:], person_after(scene, saves[0] + 1, 5)]
    if not again and (told or any(i is not None for i in others) or tries[-1].player is keepers[0]):
        return
    attempt = tries[-1]
    if attempt.scene.of_kind("score"):
        return  # a goal
    attempt.type, attempt.how, attempt.other, attempt.weak = "shot", "saved", keepers[0], False


def taken_back(own: list[Claim], recent: list[Claim]) -> list[Claim]:
    """The goals of the sentence before that these claims say did not count: they give the disallowed goal its scorer
    and minute.
    """
    undone = next((c for c in own if c.type == "disallowed_goal"), None)
    open_still = [c for c in recent if c.type == "goal" or (c.type == "shot" and c.how == "unknown")]
    goals = [c for c in open_still if c.scene.kind == "prose"]
    if undone is None or not goals or (undone.items and undone.player is not goals[-1].player):
        return []
    undone.player, undone.time = goals[-1].player, undone.time or goals[-1].time
    return goals[-1:]


def times_before(scene: Scene, recent: list[Claim], time: Time) -> bool:
    """Whether a sentence that is but a minute gives it to what the one before it tells without any: "It was the
    26th minute."
    """
    untimed = [c for c in recent if c.time is None and c.type in REVIEWED]
    if len(scene.items) > BARE or scene.people() or scene.kind != "prose" or any(c.time for c in recent):
        return False
    for claim in untimed:
        claim.time = time
    return bool(untimed)


def scored_before(scene: Scene, own: list[Claim], recent: list[Claim], tries: list[Claim]) -> bool:
    """Whether a sentence that names nobody only gives the score that the attempt told before it made: "P lifts the ball
    over P. 2-1, the 88th minute." The attempt takes the score, its side and its minute.
    """
    if len(own) != 1 or own[0].type != "goal" or own[0].score is None or own[0].player is not None:
        return False
    if scene.people() or scene.kind != "prose":
        return False
    goals = [c for c in recent if c.type == "goal" and c.score is None and c.player is not None]
    attempt = next(reversed(goals or [t for t in tries if t in recent and t.player is not None]), None)
    if attempt is None or _nearly(attempt) or None not in (attempt.time, own[0].time):
        return False
    attempt.how = attempt.how if attempt.type == "goal" else "open"
    attempt.type, attempt.weak, attempt.score, attempt.side = "goal", False, own[0].score, own[0].side
    attempt.time = attempt.time or own[0].time
    return True


def announced_at(scene: Scene) -> Time | None:
    """The minute beside words that only say that a goal fell: the next sentence tells by whom."""
    for first, after in scene.hits(scene.language.goal_announced):
        for i in (*range(after, after + NEAR), first - 1, first - 2):
            if 0 <= i < len(scene.items) and isinstance(scene.items[i].value, Time):
                return scene.items[i].value
    return None


def names_scorer(shot: Claim, claims: list[Claim], shots: list[Claim]) -> bool:
    """Whether the one shot of a sentence that leaves its outcome open is how its goal fell that is told without a
    scorer: "drew level with P's header".
    """
    nameless = [c for c in claims if c.type == "goal" and c.player is None and not c.weak]
    if len(nameless) != 1 or len(shots) != 1 or shot.how != "unknown":
        return False
    goal = nameless[0]
    said = any(
        item.shadow == ":" for item in shot.scene.items[goal.span[1] : shot.span[0]]
    )  # "the equaliser came: P shot"
    if shot.scene.case(max(shot.items, default=0)) != "of" and not said:
        return False
    goal.player, goal.items = shot.player, goal.items | shot.items
    return True

"""Goals that did not count, and looks at the screen, in a sentence."""

from .actors import actor, last_actor
from .claims import Claim, Span, Story
from .fouls import players
from .nearby import is_official, nearest_team, person, person_after
from .scene import Scene, once
from .vocabulary import number_words

FAR = 8  # words between a goal and what says that it did not count
AHEAD = 4  # words at most from an "and" to the minute of what it adds


def read_disallowed(scene: Scene, story: Story) -> list[Claim]:
    """Goals that did not count."""
    words = scene.language
    unreal = [first for first, _ in scene.hits(words.unreal)]  # "it could have been ruled out"
    spans = scene.hits(words.disallowed)
    spans = [span for span in spans if not any(scene.turn_begin(span[0]) <= i < span[0] for i in unreal)]
    if not spans and scene.has(words.offside, words.foul, words.handball, words.var):
        spans = scene.hits(words.goal_thought)
    stands = any(not scene.negated(span) for span in scene.hits(words.goal_allowed))
    if not spans or stands or _sums_up(scene, spans[0]) or _only_flagged(scene, spans):
        return []
    i = _robbed(scene, spans[0])
    how = next(
        (how for how, phrases in (("offside", words.offside), ("handball", words.handball), ("foul", words.foul), ("var", words.var))
         if scene.has(phrases)), None,
    )  # fmt: skip
    scorer = person(scene, i)
    if scorer is None and not scene.people():
        scorer = last_actor(story)
    return [
        Claim(
            "disallowed_goal",
            scorer,
            scene,
            spans[0],
            how=how,
            side=nearest_team(scene, spans[0]),
            items={i} if i is not None else set(),
        )
    ]


def _only_flagged(scene: Scene, spans: list[Span]) -> bool:
    """Whether somebody is told to be offside, and of no goal or shot, nor "but" of anything: "the flag goes up against P"."""
    words = scene.language
    turns = [first for first, _ in scene.hits(words.contrast)]
    flags = scene.hits(words.offside)
    flagged = all(any(span[0] <= flag[0] and flag[1] <= span[1] for flag in flags) for span in spans)
    scored = (
        words.goal,
        words.goal_by,
        words.goal_weak,
        words.goal_thought,
        words.goal_wasted,
        words.shot,
        words.header,
    )
    flagged = flagged and not any(first < spans[0][1] for first in turns)
    return flagged and bool(players(scene)) and not scene.has(*scored, words.ball, words.free_kick, words.own_goal)


def _joins(scene: Scene, i: int) -> bool:
    return scene.items[i].shadow in (",", *scene.language.conjunctions)


def _robbed(scene: Scene, undone: Span) -> int | None:
    """The item of whose goal did not count, as the words at `undone` say."""
    words = scene.language
    before = undone[0] - 1
    if before in players(scene) and not scene.case(before) and (not before or _joins(scene, before - 1)):
        return before  # "P shot wide and P had a goal ruled out"
    near = scene.hits(words.goal) + scene.hits(words.goal_by) + scene.hits(words.goal_weak)
    near += scene.hits(words.shot) + [span for span in scene.hits(words.goal_wasted) if span[1] <= undone[0]]
    near = [scene.without_subject(scene.without_object(span)) for span in near]  # "the goal of P was ruled out"
    told = [span for span in scene.hits(words.goal) if span[1] <= undone[0]]  # rather than the shot before it
    near.sort(key=lambda span: (span not in told, abs(span[0] - undone[0])))
    close = [span for span in near if abs(span[0] - undone[0]) <= FAR]
    guilty = [person(scene, i) for i in _guilty(scene)]
    guilty += [person(scene, i) for i in scene.people() if scene.case(i) == "on"]  # "for a push on P"
    deprived = [j for j in scene.people() if undone[0] < j < undone[1]]  # "the flag denied P his second"
    owners = [i for i in _owners_behind(scene, scene.hits(words.goal_by)) if i < undone[0]]
    if owners and not deprived:
        return owners[-1]  # "P hit the bar and a goal of P was ruled out"
    i = deprived[0] if deprived else person_after(scene, undone[1], 6)
    if not deprived and (i is None or scene.case(i) != "to" or is_official(scene, i)):
        i = actor(scene, (close or told or [undone])[0], avoid=guilty)  # not "disallowed P's goal" told with a "to"
    i = actor(scene, near[0], avoid=guilty) if i is None and near else i
    i = _denied(scene, undone) if i is None else i
    i = next(iter(_owners_behind(scene, scene.hits(words.offside))), None) if i is None else i
    if i is None and scene.kind == "ticker":
        i = next((j for j in players(scene) if not scene.case(j)), None)
    return i


def _sums_up(scene: Scene, span: Span) -> bool:
    """Whether several goals that did not count are summed up by their number, and nobody named: "two disallowed goals"."""
    numbers, before = number_words(scene.language), scene.items[max(span[0] - 2, 0) : span[0]]
    counted = any(numbers.get(item.shadow, 0) > 1 for item in before)
    return counted and all(item.kind == "word" for item in before)


def _guilty(scene: Scene) -> list[int]:
    """Those whose hand or foul a goal did not count for: "disallowed for a handball of P"."""
    words = scene.language
    return _owners_behind(scene, scene.hits(words.handball) + scene.hits(words.foul))


def _owners_behind(scene: Scene, spans: list[Span]) -> list[int]:
    """Those whose it is what the words at `spans` name: "a handball of P", "the offside of P"."""
    behind = [person_after(scene, after, 3) for _, after in spans]
    return [i for i in behind if i is not None and scene.case(i) == "of"]


def _denied(scene: Scene, span: Span) -> int | None:
    """To whom the goal is not given: "annullato il raddoppio a P"."""
    i = person_after(scene, span[1], 6)
    return i if i is not None and scene.case(i) == "to" else None


def read_reviews(scene: Scene) -> list[Claim]:
    """Looks at the screen, whatever came of them; one a sentence."""
    none = {after for _, after in scene.hits(scene.language.negation)}  # "no VAR here"
    spans = [s for s in scene.hits(scene.language.var) if s[0] not in none] if scene.kind != "headline" else []
    return [Claim("var_review", None, scene, spans[0])] if spans else []


def all_undone(scene: Scene) -> bool:
    """Whether a sentence tells of a goal that was disallowed and of none that can count."""
    return _before_undone(scene) == 0 and _after_undone(scene) == len(scene.items)


def counts(scene: Scene, span: Span) -> bool:
    """Whether words of a goal stand apart from those for one that was disallowed."""
    return span[1] <= _before_undone(scene) or span[0] >= _after_undone(scene)


@once
def _before_undone(scene: Scene) -> int:
    """The item up to which a sentence can tell goals that count: all of it, or what stands before a "before" or semicolon
    ahead of the words for a goal that was disallowed, "P scored before P had one ruled out", else nothing.
    """
    words = scene.language
    undone = [first for first, _ in scene.hits(words.disallowed)]
    if not undone or scene.told(words.goal_allowed):
        return len(scene.items)
    sooner = scene.apart(words.sooner, words.minute_lost, words.first_half)  # not "before the break"
    parts = [first for first, _ in sooner] + [i for i, x in enumerate(scene.items) if x.shadow == ";"]
    return max((i for i in parts if i < undone[0]), default=0)


@once
def _after_undone(scene: Scene) -> int:
    """The item from which on a sentence tells goals that count again: behind an "and" or semicolon that parts another
    minute from that of a goal disallowed, "P had one ruled out M and M scored", else its end.
    """
    undone = [after for _, after in scene.hits(scene.language.disallowed)]
    parts = (";", *scene.language.conjunctions)
    joins = [i for i, item in enumerate(scene.items) if undone and i >= undone[-1] and item.shadow in parts]
    minutes = scene.of_kind("minute")
    parted = [i for i in joins if any(m < i for m in minutes) and any(i < m <= i + AHEAD for m in minutes)]
    return parted[0] if parted else len(scene.items)

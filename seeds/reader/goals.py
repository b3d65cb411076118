"""Goals in a sentence: who scored, how, and who served him."""

from .actors import actor, ends_in_case, led_to
from .assists import servers_in
from .claims import Claim, Span, Story, lies_within, overlap
from .disallowed import all_undone, counts
from .goals_joined import add_goal, credit_score, each_with_minute
from .nearby import leading_to, person, person_after, verb_of
from .scene import Item, Scene
from .scorers import goal_told, joints_between, manner, side_acts
from .scorers_listed import (
    each_ahead_of_his_minute,
    led_to_alike,
    listed_with_minutes,
    manner_listed,
    scorers_before,
    scorers_listed,
    set_off_with_minutes,
    several_scored,
    twice_and_with_whom,
    with_several_minutes,
    without_a_verb,
)
from .stoppers import shots_of
from .vocabulary import compiled

TURNS = 4  # words from a goal's to a "but" behind them
VAIN = 8  # words from a goalkeeper beaten to the post that is hit all the same


def read_goals(scene: Scene, story: Story, steps: dict[int, str]) -> list[Claim]:
    """The goals the sentence tells. `steps` gives, by the start of a running score, the side it says has scored.

    A strong phrase tells a goal by itself; a weak one, or a running score alone, only with the other's support: such claims
    are marked weak and stand or fall with the result.
    """
    _time_goal_before(scene, story)
    if all_undone(scene):
        return []
    marks = [i for i in scene.of_kind("score") if scene.items[i].start in steps and not scene.denied((i, i + 1))]
    strong = _strong_cues(scene)
    claims: list[Claim] = []
    for span in strong:
        listed = scorers_listed(scene, span) or several_scored(scene, span) or scorers_before(scene, span)
        claims += listed
        if not listed:
            add_goal(claims, _told_once(scene, span, story, last=span[1] >= strong[-1][0]))
    for span in _weak_cues(scene):
        add_goal(claims, goal_told(scene, span, story, weak=True))
    _add_named_alone(claims, scene, story)
    for i in _owned_scores(scene):
        add_goal(claims, goal_told(scene, (i, i + 1), story, weak=False))
    for i in _scores_of_shots(scene):
        add_goal(claims, goal_told(scene, (i, i + 1), story, weak=True))
    for i in marks if claims or not _only_stated(scene) else ():
        credit_score(claims, scene, i, steps[scene.items[i].start], story)
    _part_scorers(claims, scene)
    for claim in claims:
        _struck_alone(claim)
    braces = {id(c.player) for c in claims if c.twice and c.how != "own_goal"}
    return [c for c in claims if c.how != "own_goal" or id(c.player) not in braces]  # nobody named put that one in


def _struck_alone(claim: Claim) -> None:
    """Where nobody is told to have met it, a free kick went in by itself: "Goal for T! A free kick of P, 1-0"."""
    scene = claim.scene
    kicks = [after for _, after in scene.hits(scene.language.shot)] if claim.player is None else []
    struck = [i for i in claim.items if i in kicks or i - 1 in kicks]
    if claim.other is not None and any(person(scene, i) is claim.other for i in struck):
        claim.player, claim.other, claim.how = claim.other, None, manner(scene, claim.span)


def _only_stated(scene: Scene) -> bool:
    """Whether a score is told that no goal of the sentence made: one that stood at the break, or was nearly reached."""
    words = scene.language
    return scene.has(words.goal_wasted, words.half_time, words.extra_time, words.shootout)


def _strong_cues(scene: Scene) -> list[Span]:
    """The phrases that tell a goal by themselves, in order."""
    words = scene.language
    given = scene.apart(words.goal_by, words.assist_by, words.goal)  # "by P" in "corner taken by P" is none
    told = [scene.without_subject(_up_to_scorer(scene, span)) for span in scene.hits(words.goal)]
    given = [span for span in given if not _came_to_nothing(scene, span)]
    named = [_with_verb(leading_to(scene, span), told) for span in given if _by_somebody(scene, span)]
    leading = [n for n in named if scene.items[n[1] - 1].kind == "word"]
    told = [s for s in told if not any(n[0] <= s[0] and s[1] < n[1] for n in leading)]
    told = [s for s in told + named + scene.hits(words.own_goal) if counts(scene, s)]
    told = [s for s in spared(scene, told) if not _is_save(scene, s) and not _in_vain(scene, s)]
    return sorted(s for s in told if not any(_goalless(item) for item in scene.items[s[0] : s[1]]))


def _came_to_nothing(scene: Scene, span: Span) -> bool:
    """Whether words that lead to a scorer lead to one who missed, as their clause goes on: "T replied with a free kick of P
    against the bar".
    """
    words = scene.language
    ends = [first for field in (words.woodwork, words.off_target) for first, _ in scene.hits(field) if span[1] <= first]
    told = [first for first, _ in scene.hits(words.goal)]
    return any(not scene.commas(span[1], end) and not any(span[1] <= t < end for t in told) for end in ends)


def _goalless(item: Item) -> bool:
    """Whether it is a score that no goal made: "they signed a 0-0"."""
    return item.kind == "score" and item.value.first == item.value.second == 0


def _weak_cues(scene: Scene) -> list[Span]:
    """The phrases that may tell a goal, in order: those of what came to nothing left out."""
    told = spared(scene, scene.apart(scene.language.goal_weak, scene.language.off_target))
    told = [s for s in told if counts(scene, s)]
    announced = scene.hits(scene.language.goal_announced)
    told = [s for s in told if not any(first <= s[0] < after for first, after in announced)]
    return sorted(s for s in told if not _comes_to_nothing(scene, s))


def _told_once(scene: Scene, span: Span, story: Story, last: bool) -> Claim:
    """The goal that a phrase tells; one that only announces what another behind it tells keeps no scorer."""
    claim = goal_told(scene, span, story, weak=_names_nothing(scene))
    if not last and _only_announces(scene, claim):
        claim.player, claim.other, claim.items = None, None, set()
    return claim


def _add_named_alone(claims: list[Claim], scene: Scene, story: Story) -> None:
    """Add the goals told by a name with its minutes, without a phrase of their own, beside those that have one."""
    for i in listed_with_minutes(scene, claims):
        add_goal(claims, _of_name(scene, i, manner_listed(scene, i)))
    for i in with_several_minutes(scene) if claims else ():
        add_goal(claims, _of_name(scene, i, "open"))
    for i, minute in led_to_alike(scene, claims):
        add_goal(claims, _of_name(scene, i, manner_listed(scene, i, minute)))
    for i in without_a_verb(scene, claims):
        add_goal(claims, _of_name(scene, i, "open"))
    strong = scene.has(scene.language.goal, scene.language.goal_by)
    for i, server in each_ahead_of_his_minute(scene):
        if person(scene, i) not in [c.player for c in claims]:
            claims.append(_of_name(scene, i, manner_listed(scene, i), weak=not strong))
        for claim in (c for c in claims if c.player is person(scene, i) and c.how not in ("own_goal", "penalty")):
            claim.other = person(scene, server)
    for i, times in twice_and_with_whom(scene).items():
        own = [c for c in claims if c.player is person(scene, i)]
        claims += [] if own else [_of_name(scene, i, manner_listed(scene, i), weak=not strong)]
        for claim in own[:1] or claims[-1:]:
            claim.times = max(claim.times, times)
    scorers = [c.player for c in claims]
    for i in set_off_with_minutes(scene, story):
        if person(scene, i) not in scorers:
            claims.append(_of_name(scene, i, manner_listed(scene, i), weak=True))


def _of_name(scene: Scene, i: int, how: str | None, weak: bool = False) -> Claim:
    return Claim("goal", person(scene, i), scene, (i, i + 1), how=how, weak=weak, items={i})


def _with_verb(span: Span, told: list[Span]) -> Span:
    """A goal's words that lead to its scorer, with those before that they go on from: "passa in vantaggio con"."""
    return min([first for first, after in told if first < span[0] < after < span[1]], default=span[0]), span[1]


def _up_to_scorer(scene: Scene, span: Span) -> Span:
    """A goal's words without the name they end with, where it is a scorer's to whom they lead: "struck first through P"."""
    led = (span[0], span[1] - 1) in scene.hits(scene.language.goal_by)
    someone = person(scene, span[1] - 1)
    return (span[0], span[1] - 1) if led and someone is not None and "keeper" not in someone.roles else span


def _names_nothing(scene: Scene) -> bool:
    """Whether a sentence of prose names nobody, no side, minute or score, nor the ball that goes in: "and so came the
    second goal" may only speak of what another tells.
    """
    bare = scene.kind == "prose" and all(item.kind in ("word", "sign") for item in scene.items)
    return bare and not scene.has(scene.language.ball)


def goals_besides(claims: list[Claim], scene: Scene, story: Story, steps: dict[int, str]) -> list[Claim]:
    """The goals of others that a sentence tells beside the kicks from the spot among its claims."""
    kicks = [c for c in claims if c.type in ("goal", "missed_penalty")]
    if not kicks:
        return read_goals(scene, story, steps)
    parties = {id(p) for c in claims for p in (c.player, c.other)}
    read = read_goals(scene, story, steps)
    for kick in kicks:
        twin = next((c for c in read if c.player is kick.player and c.type == kick.type and c.score), None)
        if twin is not None:
            kick.score, kick.side = twin.score, twin.side
    told = [c for c in read if c.player is not None and not c.weak]
    again = scene.has(scene.language.rebound) and all(k.type == "missed_penalty" for k in kicks)
    told = [c for c in told if id(c.player) not in parties or again or _another_of_his(scene, c, kicks)]
    told = [c for c in told if not _by_the_kick(scene, c.span)]
    return [c for c in told if all(_apart(scene, c.span, k.span) for k in kicks)]


def _another_of_his(scene: Scene, goal: Claim, kicks: list[Claim]) -> bool:
    """Whether a goal is told in another clause than the kicks, each with its own minute: "P scored M; M P again, from the
    spot".
    """
    return all(each_with_minute(scene, goal.span, kick.span) or _minutes_part(scene, kick, goal) for kick in kicks)


def _by_the_kick(scene: Scene, span: Span) -> bool:
    """Whether the words of a goal lead to a penalty with nobody named between: "who levelled thanks to a penalty, P's"."""
    first = next((first for first, _ in scene.hits(scene.language.penalty) if first >= span[1]), None)
    between = scene.items[span[1] : first] if first is not None else []
    return bool(between) and all(
        item.kind == "word" and item.shadow not in scene.language.conjunctions for item in between
    )


def _minutes_part(scene: Scene, kick: Claim, goal: Claim) -> bool:
    """Whether two minutes stand between a kick and a goal behind it: one of either."""
    return sum(kick.span[1] <= m < goal.span[0] for m in scene.of_kind("minute")) > 1


def _apart(scene: Scene, a: Span, b: Span) -> bool:
    """Whether a comma, a stronger sign, an "and", "but" or "before" parts two cues."""
    return bool(joints_between(scene, min(a[1], b[1]), max(a[0], b[0])))


def _part_scorers(claims: list[Claim], scene: Scene) -> None:
    """Who only scored before another in a sentence did not serve him, and one pass leads to one goal, the nearest."""
    servers = {id(person(scene, i)) for i in servers_in(scene)}
    for i in {i for c in claims for i in c.items if c.other is not None and person(scene, i) is c.other}:
        served = [c for c in claims if i in c.items and c.other is person(scene, i) and not c.weak]
        served.sort(key=lambda c: (scene.breaks(c.span[0], i), scene.commas(c.span[0], i), abs(c.span[0] - i)))
        for claim in served[1:]:
            claim.other = None
    scorers = {id(c.player) for c in claims}
    for claim in claims:
        claim.other = None if claim.other is claim.player else claim.other
        if claim.other is not None and id(claim.other) in scorers - servers and not claim.weak:
            claim.other = None


def _by_somebody(scene: Scene, span: Span) -> bool:
    """Whether a cue that ends in "of" or "by" is followed by somebody or a side, "gol di scarto" is no goal, and one that
    ends in "with" has nobody for its subject: "P ampliou, com P caído".
    """
    first, after = verb_of(scene, span)
    if scene.items[after - 1].shadow in scene.language.beside and person(scene, first - 1 if first else None):
        return False
    last = scene.items[span[1] - 1]
    if last.shadow not in (*scene.language.of, *scene.language.to):
        return True
    return any(item.kind in ("person", "team") for item in scene.items[span[1] : span[1] + 8])


def _only_announces(scene: Scene, claim: Claim) -> bool:
    """Whether a cue names nobody before it, and only beyond a sign somebody behind it, "The equaliser comes, when P", or
    somebody bound by nothing where a side is its subject: "T took the lead as P crossed and P headed home".
    """
    if ends_in_case(scene, claim.span[1]):
        return False  # "T take the lead through P"
    behind = [i for i in claim.items if i >= claim.span[1] and scene.items[i].value is claim.player]
    named_before = any(i < claim.span[0] for i in scene.people()) and not side_acts(scene, claim.span)
    parted = [i for i in behind if scene.commas(claim.span[1], i) or scene.breaks(claim.span[1], i)]
    loose = [i for i in behind if side_acts(scene, claim.span) and i > claim.span[1] and not scene.case(i)]
    loose = [i for i in loose if i != led_to(scene, claim.span)]
    return scene.kind == "prose" and bool(parted or loose) and not named_before


def _is_save(scene: Scene, span: Span) -> bool:
    """Whether a cue that can mean a save too is said of a goalkeeper: "war zur Stelle"."""
    saves = [s for s in scene.told(scene.language.saved) if s[0] < span[1] and span[0] < s[1]]
    return bool(saves) and actor(scene, span, keeper=True, least=2.0) in _keepers(scene)


def _in_vain(scene: Scene, span: Span) -> bool:
    """Whether a shot told as a goal's comes to nothing at once: stopped right behind whose it is, "with a header of P
    parried by P", or right before, or against the frame or wide once the goalkeeper is beaten, "beats P and hits the post".
    """
    words = scene.language
    kept = [after for _, after in scene.told(words.saved) + scene.told(words.woodwork) if after <= span[0]]
    if scene.items[span[0]].shadow in words.on and any(not joints_between(scene, after, span[0]) for after in kept):
        return True  # "P dived on a header of P"
    by = person_after(scene, span[1], 1) is not None or scene.items[span[1] - 1].kind == "person"
    behind = span[1] + (scene.items[span[1] - 1].kind != "person")
    turned = {first for first, _ in scene.hits(words.goal_weak)}  # "a shot of P deflected by P" went in
    stops = [s for s in scene.hits(words.saved_by) + scene.hits(words.blocked_by) if s[0] not in turned]
    if by and any(first == behind for first, _ in stops):
        return True
    turns = {after for first, after in scene.hits(words.contrast) if span[1] <= first <= span[1] + TURNS}
    kept = [first for first, _ in scene.told(words.saved) + scene.told(words.blocked)]
    if any(person_after(scene, at, 3) == first - 1 for at in turns for first in kept):
        return True  # "P rolled it past P, but P blocked"
    keeper = [i for i in _keepers(scene) if span[0] <= i <= span[1]]
    misses = [first for first, _ in scene.told(words.woodwork) + scene.told(words.off_target)]
    near = [first for first in misses if keeper and keeper[-1] < first <= keeper[-1] + VAIN]
    return any(not _another_acts(scene, keeper[-1], first) for first in near)


def _another_acts(scene: Scene, keeper: int, miss: int) -> bool:
    """Whether a comma, a sign, a minute or somebody's name parts a beaten goalkeeper from a miss."""
    return any(item.kind in ("sign", "person", "minute", "score") for item in scene.items[keeper + 1 : miss])


def _keepers(scene: Scene) -> list[int]:
    return [i for i in scene.people() if "keeper" in scene.items[i].value.roles]


def _comes_to_nothing(scene: Scene, span: Span) -> bool:
    """Whether a weak cue's sentence goes on to say that the ball was saved or missed the goal."""
    words = scene.language
    ends = (
        scene.told(words.off_target) + scene.hits(words.saved) + scene.hits(words.saved_by)
        + [s for s in scene.apart(words.woodwork, words.goal_weak) if not scene.denied(s)]
    )  # fmt: skip
    if any(score.first or score.second for score in (scene.items[i].value for i in scene.of_kind("score"))):
        return False
    stops = ends + scene.hits(words.blocked) + scene.hits(words.goal_wasted)
    near = [after for _, after in stops if 0 <= span[0] - after <= 4]  # "fires over with the right foot"
    at_once = any(not _another_turn(scene, after, span[0]) for after in near)
    at_once = at_once or any(first <= span[0] and span[1] <= after for first, after in ends)  # "shot against the post"
    ahead = 5 if words.verbs_last else 0  # "über das Tor schoss"
    ends += scene.hits(words.blocked_by)
    turns = {after for _, after in scene.hits(words.contrast)}  # "shot, but P blocked"
    ends += [(first, after) for first, after in scene.hits(words.blocked) if turns & {first - 1, first - 2}]
    return at_once or any(span[1] - ahead <= first <= span[1] + 14 for first, _ in ends)


def _another_turn(scene: Scene, after: int, at: int) -> bool:
    """Whether a comma or "and" and somebody's name part a stop from what follows: "P saved, P followed up"."""
    between = scene.items[after:at]
    joined = any(item.shadow == "," or item.shadow in scene.language.conjunctions for item in between)
    return joined and any(item.kind == "person" for item in between)


def _owned_scores(scene: Scene) -> list[int]:
    """The running scores that follow a scorer's name at once, with the goal's minute in brackets: "Kruses 3:0
    (60.)".
    """
    return [
        i
        for i in scene.of_kind("score")
        if i
        and scene.items[i - 1].kind == "person"
        and "".join(item.shadow for item in scene.items[i + 1 : i + 3]) == "(M"
    ]


def _scores_of_shots(scene: Scene) -> list[int]:
    """The running scores that a comma or colon joins to whose shot it was: "a corner of P, a header of P, 2-1"."""
    owners = {i for _, i in shots_of(scene)}
    return [i for i in scene.of_kind("score") if i - 2 in owners and scene.items[i - 1].shadow in (",", ":")]


def _time_goal_before(scene: Scene, story: Story) -> None:
    """A minute beside words that speak of the goal just told is that goal's, and of nothing else in the sentence."""
    for first, after in scene.hits(scene.language.goal_back):
        for i in range(first, min(after + 5, len(scene.items))):
            if scene.items[i].shadow in ",;:.":
                break
            if scene.items[i].kind == "minute" and story.goal is not None and story.goal.time is None:
                story.goal.time, scene.items[i].value = scene.items[i].value, None


def spared(scene: Scene, spans: list[Span]) -> list[Span]:
    """The cues of goals without those of another match, inside a phrase of a goal that did not fall, or behind a negation
    or a "would have".
    """
    if not (spans := [s for s in spans if not scene.is_hushed(s[0])]):
        return []
    words = scene.language
    scored = scene.hits(words.goal, whole=True)
    whole = zip(scene.hits(words.goal_wasted), scene.hits(words.goal_wasted, whole=True), strict=True)
    wasted = [w for w, all_of in whole if not any(g[0] <= all_of[0] and all_of[1] < g[1] for g in scored)]
    wasted += scene.hits(words.goal_not) + scene.hits(words.goal_thought)
    wide = scene.hits(words.assist_verb)  # a pass that holds words of a goal: "turned the play round to P"
    wasted += [w for w in wide if any(lies_within(s, w) and w != s for s in spans)]
    wasted = [w for w in wasted if not any(_takes_back(scene, s, w) for s in spans)]
    return [s for s in spans if not overlap(s, wasted) and not scene.denied(s)]


def _takes_back(scene: Scene, span: Span, wasted: Span) -> bool:
    """Whether a cue is a phrase of a goal that did not fall with a "not" before it: "could not prevent the goal"."""
    inside = span[0] < wasted[0] and wasted[1] <= span[1]
    return inside and compiled(scene.language.negation).fullmatch(scene.items[span[0]].shadow) is not None

"""Several scorers of one sentence: joined behind or before its verb, or listed with their minutes."""

from .actors import ends_in_case
from .assists import servers_in
from .claims import Claim, Span, Story
from .fouls import players
from .nearby import before_brackets, is_official, leading_to, listed_after, listed_before, person
from .scene import Scene
from .scorers import manner
from .teams import OPPOSITE
from .timing import minutes_in_brackets

ALIKE = 8  # words at most from a minute to the scorer it leads to
MANNER = 3  # words at most between several scorers and their verb: "also", "per Kopf"


def with_several_minutes(scene: Scene) -> list[int]:
    """The people whose name several minutes in brackets follow, where a sentence tells goals: "P mit vier (7.,
    12.) und P".
    """
    return [i for i in scene.people() if len(minutes_in_brackets(scene, i)) > 1]


def listed_with_minutes(scene: Scene, claims: list[Claim]) -> list[int]:
    """Those whose name a minute in brackets follows at once where a sentence names the scorers of several goals: "the
    goals were P's (M) with a header, P (M) and P (M)".
    """
    cues = [leading_to(scene, span)[0] for span in scene.hits(scene.language.goal_by)]
    told = [c for c in claims if c.player is not None and not c.weak]
    timed = [
        i
        for i in scene.people()
        if [x.kind for x in scene.items[i + 2 : i + 3]] == ["minute"] and scene.items[i + 1].shadow == "("
    ]
    listed = [i for i in timed if cues and i > cues[0]]
    return [i for i in listed if person(scene, i) not in [c.player for c in told]] if len(listed) > 2 and told else []


def led_to_alike(scene: Scene, claims: list[Claim]) -> list[Span]:
    """(who, minute) of those to whom a minute and the word behind it lead as the first ones behind a goal's words do to
    its scorer: "T scored M through P, M through a header of P and M through P".
    """
    first = next((c for c in claims if not c.weak and c.player is not None), None)
    items = scene.items
    minutes = [m for m in scene.of_kind("minute") if first is not None and m >= first.span[0] and m + 1 < len(items)]
    if first is None or not minutes or not any(minutes[0] < i < minutes[0] + ALIKE for i in first.items):
        return []
    word, joins = items[minutes[0] + 1], (",", *scene.language.conjunctions)
    alike = [m for m in minutes[1:] if items[m + 1].shadow == word.shadow and items[m - 1].shadow in joins]
    led = [(i, m) for m in alike for i in scene.people() if word.kind == "word" and m < i < m + ALIKE]
    return [pair for pair in {m: (i, m) for i, m in reversed(led)}.values() if not is_official(scene, pair[0])]


def set_off_with_minutes(scene: Scene, story: Story) -> list[int]:
    """Those behind whose names commas, or a bracket that tells more, set a minute off, where a sentence has several or the
    goals were told before without their scorers: "T made it 2-0. P, M, from afar, and P, M".
    """
    shadows = [item.shadow for item in scene.items]
    told = [i for i in players(scene) if shadows[i + 1 : i + 4] in ([",", "M", ","], [",", "M", "."], ["(", "M", ","])]
    told = [i for i in told if not scene.case(i)]
    words = scene.language
    others = words.yellow, words.red, words.sub_verb, words.sub_for, words.off_target, words.woodwork, words.saved
    if scene.has(*others) and not scene.has(words.goal, words.goal_by):
        return []  # "P, M, and P, M, were booked"
    open_still = story.goal is not None and story.goal.player is None
    return told if len(told) > 1 or open_still else []


def manner_listed(scene: Scene, i: int, begin: int | None = None) -> str:
    """How somebody listed with his minute scored, by the words up to the next name, or by those from `begin` to his."""
    end = next((j for j in scene.people() if j > i), len(scene.items)) if begin is None else i
    i = i if begin is None else begin
    words = scene.language
    for how, field in (
        ("own_goal", words.own_goal),
        ("penalty", words.penalty),
        ("header", words.header),
        ("free_kick", words.free_kick),
    ):
        if any(i < first < end for first, _ in scene.hits(field)):
            return how
    return "open"


def scorers_listed(scene: Scene, span: Span) -> list[Claim]:
    """ "goals by P and P": one for each of the list behind the cue."""
    if span not in [leading_to(scene, s) for s in scene.hits(scene.language.goal_by)]:
        return []
    listed = listed_after(scene, span[1], 4)
    if len(listed) < 2:
        return []
    led = scene.items[span[0] - 1 : span[0]] if ends_in_case(scene, span[1]) else []  # "T led through P and P"
    side = next((item.value.side for item in led if item.kind == "team" and item.value.side in OPPOSITE), None)
    how = manner(scene, span)
    return [Claim("goal", person(scene, i), scene, (i, i + 1), how=how, side=side, items={i}) for i in listed]


def scorers_before(scene: Scene, span: Span) -> list[Claim]:
    """ "P, P and P also netted", "P (M) and P (M) netted": one for each of the list that is the subject of a cue without a
    minute or score.
    """
    first, after = before_brackets(scene, span[0]), span[1]
    last = next((i for i in range(first - 1, max(first - 2 - MANNER, -1), -1) if scene.items[i].kind != "word"), None)
    behind = [item.kind for item in scene.items[after : after + MANNER]]
    if last is None or person(scene, last) is None or "score" in behind or scene.hits(scene.language.own_goal):
        return []
    if scene.language.objects_marked and not _of_several(scene, span):
        return []  # "devuelve P y P define": the verb tells how many it is said of
    run = listed_before(scene, first, first - last)
    joined = len(run) > 1 and (len(run) > 2 or not scene.commas(run[0], run[1]))  # not "P crossed to P, and P"
    if not joined or any(scene.case(i) or "keeper" in scene.items[i].value.roles for i in run) or servers_in(scene):
        return []
    return [Claim("goal", person(scene, i), scene, (i, i + 1), how=manner(scene, span), items={i}) for i in run]


def several_scored(scene: Scene, span: Span) -> list[Claim]:
    """ "P in the first half and P in the second scored", the verb a plural: one for each of those before it."""
    if not _of_several(scene, span):
        return []
    before = [i for i in scene.people() if i < span[0] and not scene.case(i) and not scene.breaks(i, span[0])]
    joined = before and any(item.shadow in scene.language.conjunctions for item in scene.items[: before[-1]][-2:])
    if len(before) < 2 or not joined:
        return []
    return [
        Claim("goal", person(scene, i), scene, (i, i + 1), how=manner(scene, (i, i + 1)), items={i}) for i in before
    ]


def _of_several(scene: Scene, span: Span) -> bool:
    """Whether a cue begins in a verb that says of several that they scored."""
    return any(first <= span[0] < after for first, after in scene.hits(scene.language.goal_several))

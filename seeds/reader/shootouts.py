"""The kicks of a shoot-out, told in prose or in a row: who scored, who missed and how, and who saved."""

import dataclasses
from itertools import pairwise

from .claims import Claim, Span, lies_within
from .fouls import foul_parties
from .nearby import person, person_after, turns_of
from .people import Person
from .result import Result
from .scene import Scene, once
from .vocabulary import Phrases

SHORT = 14  # words and signs of a sentence that only says what follows
HEAD = 6  # words and signs of the head of a row of kicks, "Penalty shoot-out:", "T.a.b.:"
ROW = 3  # words of an entry in a row of kicks, "P saved"
LEAST_KICKS = 3  # fewer outcomes in brackets are no row


def opens_shootout(scene: Scene) -> bool:
    """Whether a sentence says that kicks from the spot follow, "And so to penalties", or begins to tell them: "In the
    shoot-out P hit the post and P made no mistake".
    """
    if _heads_kicks(scene) or (scene.kind == "prose" and heads_row(scene)):
        return True
    told = scene.hits(scene.language.shootout) if scene.kind != "headline" else []
    people, sums_up = scene.people(), scene.of_kind("score") or scene.of_kind("team")
    if told and told[0][0] == 0 and len(people) > 1 and not sums_up:
        return True
    return bool(told) and len(scene.items) <= SHORT and not people and not scene.of_kind("score")


def _heads_kicks(scene: Scene) -> bool:
    """Whether a line is nothing but words for penalties, above the kicks: "PENALTIES"."""
    whole = [item.shadow for item in scene.items if item.shadow != ":"]
    return (0, len(whole)) in scene.hits(scene.language.penalty)


def heads_row(scene: Scene) -> bool:
    """Whether a line is a row of kicks: "Shoot-out: P 1-0, P saved", "T: P (goal), P (saved), P (goal)"."""
    head = [item.shadow for item in scene.items[: HEAD + 1]]
    words = scene.hits(scene.language.shootout) + scene.hits(scene.language.penalty)
    label = (
        head[: head.index(":")] if ":" in head and "P" not in head[: head.index(":")] else []
    )  # no "P fells P: penalty"
    headed = any(after <= len(label) for _, after in words) and len(scene.people()) > 1
    return headed or (":" in head and _outcomes_listed(scene))


@once
def _outcomes_listed(scene: Scene) -> bool:
    """Whether brackets that hold but what became of a kick stand behind each of those named, three or more."""
    people, items = scene.people(), scene.items
    if len(people) < LEAST_KICKS or [item.shadow for item in items].count("(") < len(people):
        return False
    told = {cue.span for cue in _cues_of(scene)}
    ends = {i: scene.closing(i + 1) for i in people if i + 1 < len(items) and items[i + 1].shadow == "("}
    return all(i in ends and (i + 2, ends[i]) in told for i in people)


def of_shootout(scene: Scene, kicks: bool, result: Result) -> bool:
    """Whether what a sentence tells without a minute are kicks of a shoot-out; `kicks` where one was begun before. Where its
    score is told, "the decisive penalty" is one.
    """
    decisive = result.shootout is not None and scene.has(scene.language.decisive_kick)
    told = kicks or decisive or scene.has(scene.language.shootout) or heads_row(scene)
    return told and not scene.of_kind("minute") and scene.base is None


def decided_by_kicks(result: Result) -> bool:
    """Whether kicks can have decided the match: it ended level, as far as told, or their score is told."""
    return result.final is None or result.final[0] == result.final[1] or result.shootout is not None


@dataclasses.dataclass
class Cue:
    """Words that tell what became of a kick."""

    span: Span
    scored: bool
    how: str | None = None
    kept_by: bool = False  # whoever saved it is named right behind


def read_kicks(scene: Scene) -> list[Claim]:
    """The kicks that a sentence on a shoot-out tells."""
    claims: list[Claim] = []
    waiting: list[int] = []  # named, what they did still to come
    last: Cue | None = None  # that goes on to those listed behind it
    keeper: Person | None = None
    for begin, end in _parts(scene) if None in foul_parties(scene)[:2] else []:
        people = [i for i in scene.people() if begin <= i < end and not scene.items[i].value.is_official]
        cues = [cue for cue in _cues(scene) if begin <= cue.span[0] < end]
        if begin and scene.items[begin - 1].shadow in ";:." and not _heads_entry(scene, begin):
            waiting, last = [], None
        elif begin in turns_of(scene):
            last = None
        if not cues and last is not None:
            claims += [_kick(scene, i, last, keeper) for i in people]
        elif not cues:
            waiting += people
        else:
            cue = _telling(cues)
            first = not waiting and not claims
            takers, keeper = _parties(scene, waiting, people, cue, end)
            claims += [_kick(scene, i, cue, keeper) for i in takers]
            leads = cue.span[0] < takers[-1] if takers else first or _is_score(scene, cue)
            waiting, last = [], cue if leads else None
    return claims


def _kick(scene: Scene, i: int, cue: Cue, keeper: Person | None = None) -> Claim:
    kind = "shootout_goal" if cue.scored else "shootout_miss"
    return Claim(kind, person(scene, i), scene, cue.span, how=cue.how, other=keeper, items={i})


def _is_score(scene: Scene, cue: Cue) -> bool:
    return scene.items[cue.span[0]].kind == "score"


def _telling(cues: list[Cue]) -> Cue:
    """The cue that counts in a part of a sentence: a miss, the fullest told, before a goal, words before a score."""
    return min(cues, key=lambda c: (c.scored, not c.kept_by, c.how in (None, "unknown"), c.span[0] - c.span[1]))


def _parties(
    scene: Scene, waiting: list[int], people: list[int], cue: Cue, end: int
) -> tuple[list[int], Person | None]:  # fmt: skip
    """Who takes the kicks of a part of a sentence, those named ahead of it among them, and who saves them."""
    named = [*waiting, *people]
    keepers = [i for i in named if "keeper" in scene.items[i].value.roles]
    if cue.how != "saved":
        return [i for i in named if i not in keepers] or named, None
    behind = person_after(scene, cue.span[1], 3) if cue.kept_by else None
    theirs = next((i for i in named if scene.case(i) in ("of", "to") or _owns(scene, i)), len(scene.items))
    if behind in people:
        saver = behind
    elif keepers:
        saver = keepers[0]
    elif named[:1] and named[0] < min(theirs, cue.span[0]) and (theirs in named or _saves(scene, named, cue, end)):
        saver = named[0]
    else:
        saver = None
    return [i for i in named if i != saver], person(scene, saver)


def _owns(scene: Scene, i: int) -> bool:
    return i + 1 < len(scene.items) and scene.items[i + 1].shadow in ("s", "'", "’")


def _saves(scene: Scene, named: list[int], cue: Cue, end: int) -> bool:
    """Whether the first of those named is who saves, though nobody's kick is told of: of one alone not in a row,
    "P (saved)", "P saved", nor in the passive.
    """
    if named[-1] > cue.span[0]:
        return True
    passive = any(a < cue.span[1] and cue.span[0] < b for a, b in scene.hits(scene.language.penalty_missed))
    row = scene.items[cue.span[0] - 1].shadow == "(" or end - named[-1] <= ROW
    return len(named) == 1 and not passive and not row


@once
def _cues(scene: Scene) -> list[Cue]:
    """What the sentence tells of kicks, in order, the scores of a row among them."""
    cues = _cues_of(scene)
    entry = any(_heads_entry(scene, i + 1) for i, item in enumerate(scene.items) if item.shadow == ":")
    if heads_row(scene) or entry or (len(scene.of_kind("score")) > 1 and not scene.of_kind("team")):
        cues = cues + [Cue((i, i + 1), True) for i in scene.of_kind("score")]
    return sorted(cues, key=lambda c: c.span)


@once
def _cues_of(scene: Scene) -> list[Cue]:
    """What the words of the sentence tell of kicks; nothing that stands inside longer words."""
    words = scene.language
    kept = [*scene.hits(words.saved_by), *scene.hits(words.kick_kept)]
    fields: tuple[tuple[Phrases, bool, str | None], ...] = (
        (words.penalty_saved, False, "saved"), (words.saved, False, "saved"), (words.saved_by, False, "saved"),
        (words.kick_kept, False, "saved"), (words.kick_saved, False, "saved"), (words.woodwork, False, "woodwork"),
        (words.off_target, False, "off_target"), (words.kick_missed, False, "unknown"),
        (words.penalty_missed, False, "unknown"), (words.kick_scored, True, None), (words.penalty_scored, True, None),
        (words.goal, True, None),
    )  # fmt: skip
    found = [
        Cue(scene.without_subject(scene.without_object(s)), scored, how, s in kept)
        for field, scored, how in fields
        for s in scene.hits(field)
    ]
    found = [c for c in found if scene.items[c.span[0]].kind != "person"]
    others = scene.hits(words.levels) + scene.hits(words.shootout)
    found = [c for c in found if not any(lies_within(c.span, s) for s in others)]
    return [_unless_denied(scene, c) for c in found if not any(_longer(o, c) for o in found)]


def _longer(other: Cue, cue: Cue) -> bool:
    return other.scored != cue.scored and lies_within(cue.span, other.span) and other.span != cue.span


def _unless_denied(scene: Scene, cue: Cue) -> Cue:
    """A cue with a "not" before it tells the contrary: "did not miss", "could not convert"."""
    if not scene.negated(cue.span):
        return cue
    return Cue(cue.span, not cue.scored, "unknown" if cue.scored else None)


def _parts(scene: Scene) -> list[Span]:
    """The parts of a sentence, each of which tells of no more than one outcome."""
    words, items = scene.language, scene.items
    signs = (",", ";", ":", ".", "!", "?", "–", "—", *words.conjunctions)
    cuts = (
        {i + 1 for i, item in enumerate(items) if item.shadow in signs or _opens_aside(scene, i)}
        | turns_of(scene)
        | _next_takers(scene)
    )
    ends = sorted({0, *cuts, len(items)})
    return list(pairwise(ends))


def _heads_entry(scene: Scene, at: int) -> bool:
    """Whether what ends at an item with a colon names who takes the kick told behind it: "P: bottom left, 1-2"."""
    ahead = [i for i in scene.people() if i < at]
    return scene.items[at - 1].shadow == ":" and ahead == [0] and not any(i < at for i in scene.of_kind("score"))


def _opens_aside(scene: Scene, i: int) -> bool:
    """Whether brackets hold somebody else's kick: "P and P scored (P missed)"."""
    return scene.items[i].shadow in "()" and scene.closing(i) is not None and scene.items[i + 1].kind == "person"


def _next_takers(scene: Scene) -> set[int]:
    """Those before whom one kick is told and behind whom another comes, with no sign between: "P scored after P missed"."""
    found, people, cues = set(), scene.people(), _cues(scene)
    for before, i in pairwise(people):
        behind = min((j for j in people if j > i), default=len(scene.items))
        told = [c for c in cues if before < c.span[0] and c.span[1] <= i]
        comes = [c for c in cues if i < c.span[0] < behind]
        if (
            scene.case(i) not in ("of", "to")
            and told
            and comes
            and told[-1].scored != comes[0].scored
            and not told[-1].kept_by
        ):
            found.add(i)
    return found

"""Attempts that did not score."""

from .actors import actor, begun_by_pronoun, last_actor
from .assists import named_with_passes
from .claims import Claim, Span, Story, lies_within
from .nearby import listed_after, listed_before, person, person_after, person_before
from .people import Person
from .scene import Scene
from .scorers import replaced
from .stoppers import FRAME, owns_shot, shots_of, stoppers


def read_shots(scene: Scene, story: Story, busy: set[int]) -> list[Claim]:
    """One claim for each shooter of the sentence; headlines tell none.

    `busy` holds the ids of people whose goal or penalty the sentence tells already.
    """
    if scene.kind == "headline":
        return []
    cues = _cues(scene)
    if not cues:
        return []
    stops = stoppers(scene)
    stopping = [p for p, _, _ in stops]
    shots: list[Claim] = []
    for span, how in cues:
        if listed := _listed(scene, span, how, cues):
            shots += [_of_name(scene, i, how or None) for i in listed]
        elif not how and scene.people() and _by_pronoun(scene, span) and last_actor(story) is not None:
            shots.append(Claim("shot", last_actor(story), scene, span, how=how, items=set()))
        else:
            i = _shooter(scene, span, how, stopping, shots)
            _take(shots, scene, span, how, i)
            shots += [_of_name(scene, j, how) for j in (_and_others(scene, i, span) if how == "saved" else ())]
    for shot in shots:
        if shot.player is None and shot.how and _names_nobody(scene, shot.span):
            shot.player = last_actor(story)
    shots = [
        s
        for s in shots
        if s.player is not None and (id(s.player) not in busy or _at_minute(scene, s) or _recalled(scene, s))
    ]
    _settle(shots, scene, stops)
    return [s for s in shots if not _by_keeper(s)]


def _by_pronoun(scene: Scene, span: Span) -> bool:
    """Whether it is the pronoun at a sentence's head that shoots, nobody's shot being named: not "there was a shot of P"."""
    return begun_by_pronoun(scene, span) and not any(first == span[0] for first, _ in shots_of(scene))


def _of_name(scene: Scene, i: int, how: str | None) -> Claim:
    return Claim("shot", person(scene, i), scene, (i, i + 1), how=how, items={i})


def _listed(scene: Scene, span: Span, how: str, cues: list[tuple[Span, str]]) -> list[int]:
    """The shooters where a cue tells of several: "P and P shot", "chances of P and P", "P (15th) and P (22nd) shot wide"."""
    if not how:
        before = [i for i in listed_before(scene, span[0], 2) if not any(c[0][0] <= i < c[0][1] for c in cues)]
        before = [i for i in before if scene.case(i) == scene.case(before[-1])]  # not "the pass of P and P shoots"
        if len(before) > 1:
            return before
        behind = [i for i in listed_after(scene, span[1], 2) if scene.case(i) in ("of", "")]
        if len(behind) > 1 and _lists_owners(scene, behind):
            return behind
    timed = [i for i in listed_before(scene, span[0], 5) if scene.case(i) == "" and _has_minute(scene, i)]
    return timed if how in ("", "off_target") and len(timed) > 1 else []


def _shooter(scene: Scene, span: Span, how: str, stopping: list[Person], shots: list[Claim]) -> int | None:
    """The item of who shot, None where the cue goes on about a shot told already or nobody named can be meant."""
    others = stopping + [person(scene, i) for i in named_with_passes(scene)] + replaced(scene)
    struck = how == "woodwork" and not _strikes(scene, span)
    by = how in ("", "off_target") or span in _kept_from(scene) or struck
    i = _opponent(scene, span, how, stopping)
    i = _owner_beside(scene, span) if i is None and how else i
    if i is None:
        i = actor(scene, span, avoid=others, by=by, least=0.7)
    if i is None and by:
        i = actor(scene, span, avoid=stopping, least=0.7)
        i = None if i is not None and _behind_shooter(shots, i) else i
    told = how and i is not None and (_goes_on(shots, i) or _another_behind(scene, shots, span, how, i))
    return None if told else i


def _owner_beside(scene: Scene, span: Span) -> int | None:
    """Whose shot it is that a cue right behind says how it ended, "a shot of P struck the post", or a cue right before:
    "cleared a shot of P".
    """
    joins = {*scene.language.conjunctions, ",", ";", ":", "."}
    for first, i in shots_of(scene):
        between = scene.items[i + 1 : span[0]]
        if i < span[0] and not any(item.shadow in joins or item.kind == "person" for item in between):
            return i
        if span[1] <= first <= span[1] + 1:
            return i
    return None


def _has_minute(scene: Scene, i: int) -> bool:
    """Whether a minute stands in brackets behind a name: "P (15th) and P (22nd) shot wide"."""
    return [item.shadow for item in scene.items[i + 1 : i + 3]] == ["(", "M"]


def _by_keeper(shot: Claim) -> bool:
    """Whether it is a goalkeeper who would have shot: he is only named beside it. One whom no line-up lists may be none,
    where another saved.
    """
    player = shot.player
    return player is not None and "keeper" in player.roles and (player.listed or shot.other is None)


def _cues(scene: Scene) -> list[tuple[Span, str]]:
    """The words that tell an attempt, with how it ended as far as they say, in the order of the sentence."""
    words = scene.language
    cues = [(span, "") for span in scene.hits(words.shot) + scene.hits(words.chance) + scene.hits(words.goal_wasted)]
    for how, phrases in (
        ("woodwork", words.woodwork), ("off_target", words.off_target), ("saved", words.saved), ("saved", words.saved_by),
        ("blocked", words.blocked), ("blocked", words.blocked_by),
    ):  # fmt: skip
        cues += [
            (span, how)
            for span in scene.apart(
                phrases, words.off_target, words.goal_weak, words.blocked, words.woodwork, words.handball
            )
        ]
    if not cues:
        return []
    wider = [
        *scene.hits(words.assist_verb),
        *scene.hits(words.fouls, whole=True),
        *scene.hits(words.goal),
        *scene.hits(words.sub_for),
        *scene.hits(words.own_goal),
        *scene.hits(words.loses_ball),
        *(span for span, how in cues if how),
    ]
    passed = scene.hits(words.beats)  # "won the race against P" is no save
    cues = [c for c in cues if c[1] != "saved" or not any(_amid(c[0], b) for b in passed)]
    cues = [c for c in cues if not any(lies_within(c[0], p) and p != c[0] for p in wider)]
    nots = scene.hits(words.goal_not)  # "could only half clear"
    cues = [c for c in cues if not any(lies_within(c[0], n) for n in nots)]
    cues = sorted(
        (c for c in cues if c[1] not in ("", "saved") or not scene.denied(c[0])), key=lambda c: (c[0][0], -c[0][1])
    )
    return [c for c in cues if c[1] != "saved" or not _by_official(scene, c[0])]


def _amid(span: Span, other: Span) -> bool:
    """Whether words begin amid others, or with them and are no longer."""
    return other[0] < span[0] < other[1] or (other[0] == span[0] and span[1] <= other[1])


def _lists_owners(scene: Scene, listed: list[int]) -> bool:
    """Whether it is the chances of several that are told: "chances of P, P and P"."""
    between = scene.items[listed[0] : listed[-1]] if len(listed) > 1 else []
    return any(item.shadow in scene.language.conjunctions for item in between) and scene.case(listed[0]) == "of"


def _by_official(scene: Scene, span: Span) -> bool:
    """Whether a coach does what the cue says, right behind his name or before it: "Trainer P reagierte", "reagierte P"."""
    behind = person_after(scene, span[1], 1) if scene.language.verbs_last else None
    beside = [person(scene, i) for i in (person_before(scene, span[0], 2), behind)]
    return any(p is not None and p.is_official for p in beside)


def _strikes(scene: Scene, span: Span) -> bool:
    """Whether somebody who acts, or whose shot it is, stands before a cue in its clause: he hit the post, though it is
    called another's.
    """
    return any(
        i < span[0] and scene.case(i) in ("", "of") and not scene.commas(i, span[0]) and not scene.breaks(i, span[0])
        for i in scene.people()
    )


def _names_nobody(scene: Scene, span: Span) -> bool:
    """Whether a sentence of prose names before a shot only people who are passed, no side, and behind it only
    goalkeepers: it goes on about the one told of last.
    """
    passed = {person_after(scene, end, 2) for _, end in scene.hits(scene.language.beats)}
    able = [
        i for i in scene.people() if i not in passed and (i < span[0] or "keeper" not in scene.items[i].value.roles)
    ]
    teams = any(i < span[0] for i in scene.of_kind("team"))
    return scene.kind == "prose" and bool(scene.people()) and not able and not teams


def _behind_shooter(shots: list[Claim], i: int) -> bool:
    """Whether the one who served is named behind the shooter already known: the words about the shot go on about
    that one.
    """
    return bool(shots) and shots[-1].player is not None and max(shots[-1].items, default=i) < i


def _goes_on(shots: list[Claim], i: int) -> bool:
    """Whether what says how a shot ended speaks of the shot told last, nobody being named since."""
    return (
        bool(shots) and shots[-1].player is not None and i < min(shots[-1].items, default=i) and i < shots[-1].span[0]
    )


def _another_behind(scene: Scene, shots: list[Claim], span: Span, how: str, i: int) -> bool:
    """Whether what says that a shot was stopped has its subject before it, and somebody else does something behind it:
    "a shot of P that P saved, and then P ..."; it is the shot told last.
    """
    open_still = bool(shots) and shots[-1].player is not None and not shots[-1].how and how in ("saved", "blocked")
    return open_still and person(scene, span[0] - 1) is not None and i >= span[1] and not scene.case(i)


def _opponent(scene: Scene, span: Span, how: str, stoppers: list[Person]) -> int | None:
    """Whom a goalkeeper's verb is told against: one named behind it, as in "Roma saves from Raul"."""
    inside = [i for i in scene.people() if span[0] <= i < span[1] and person(scene, i) not in stoppers]
    if (
        how in ("saved", "blocked", "woodwork")
        and len(inside) == 1
        and "keeper" not in scene.items[inside[0]].value.roles
    ):
        return inside[0]  # "denied P", "hacked P's effort off the line"
    ahead = person_before(scene, span[0], FRAME) if scene.language.verbs_last and how in ("saved", "blocked") else None
    if ahead is not None and scene.case(ahead) == "against" and not scene.commas(ahead, span[0]):
        return ahead  # "nachdem P gegen P pariert hatte"
    i = person_after(scene, span[1], 6) if how in ("saved", "blocked") else None
    if i is not None and person(scene, i) in stoppers:
        i = person_after(scene, i + 1, 6 if scene.language.verbs_last else 3)
    if i is None or person(scene, i) in stoppers:
        return None
    if i <= span[1] + 1 and owns_shot(scene, i) and any("keeper" in p.roles for p in stoppers):
        return i  # "could only parry P's header"
    of_shot = span[1] < i and scene.items[span[1]].shadow in scene.language.stop_from  # "a fine save from P"
    return i if of_shot or scene.case(i) in ("against", "on", "to") else None


def _kept_from(scene: Scene) -> list[Span]:
    """The verbs of a goalkeeper named right before them: whoever is bound to them by "from" shot."""
    return [
        span
        for span in scene.hits(scene.language.saved)
        if (p := person(scene, person_before(scene, span[0], 3))) is not None and "keeper" in p.roles
    ]


def _take(shots: list[Claim], scene: Scene, span: Span, how: str, i: int | None) -> None:
    """Cues of one shooter are one shot; a cue of nobody goes to the shot beside it."""
    shooter = person(scene, i)
    same = next((s for s in reversed(shots) if s.player is shooter or None in (shooter, s.player)), None)
    again = same is not None and same.player is shooter is not None
    if same is not None and again and (_each_timed(scene, same.span, span) or _named_again(scene, same, span, i)):
        shots.append(Claim("shot", same.player, scene, span, how=how, items=set()))
        return
    if same is not None:
        same.player = same.player or shooter
        same.items |= {i} if i is not None else set()
        if how and not same.how:
            same.how = how
        same.span = (min(same.span[0], span[0]), max(same.span[1], span[1]))
        return
    shots.append(Claim("shot", shooter, scene, span, how=how, items={i} if i is not None else set()))


def _named_again(scene: Scene, shot: Claim, span: Span, i: int | None) -> bool:
    """Whether a "before" or "then" parts another shot of one man, named anew, from his last: "a save from P, before P
    headed against the bar".
    """
    parts = [first for first, _ in scene.hits(scene.language.sooner)]
    return i is not None and i not in shot.items and any(shot.span[1] <= at < i < span[1] for at in parts)


def _and_others(scene: Scene, i: int | None, span: Span) -> list[int]:
    """Those whom "then" or "and" joins behind a cue to the one whose shot it tells: "saved from P (M) and from P (M)"."""
    words, items = scene.language, scene.items
    inside = i is not None and i == span[1] - 1  # "deny P and then P"
    if i is None or (not inside and (i < span[1] or scene.case(i) not in ("against", "of", "on", "to"))):
        return []
    found, at = [], i + 1
    while at < len(items):
        bracket = [item.shadow for item in items[at : at + 3]] == ["(", "M", ")"]
        at += 3 if bracket else 0
        joins = {*words.sub_then, *(words.conjunctions if bracket else ())}
        both = [item.shadow for item in items[at : at + 2]]
        at += len(both) == 2 and both[0] in words.conjunctions and both[1] in joins  # "and then"
        if at >= len(items) or items[at].shadow not in joins:
            break
        j = person_after(scene, at + 1, 3)
        if j is None or not (j == at + 1 or scene.case(j) == scene.case(i)):
            break
        found.append(j)
        at = j + 1
    return found


def _at_minute(scene: Scene, shot: Claim) -> bool:
    """Whether a minute in brackets right behind a miss says that it was no part of the goal its sentence tells too."""
    missed = shot.how in ("woodwork", "off_target")
    return missed and [item.shadow for item in scene.items[shot.span[1] : shot.span[1] + 3]] == ["(", "M", ")"]


def _recalled(scene: Scene, shot: Claim) -> bool:
    """Whether a "who" behind the shooter's name recalls a miss between commas, before the goal that he then scores: "P, who
    had hit the post, headed home".
    """
    items, end = (
        scene.items,
        next((i for i in range(shot.span[1], len(scene.items)) if scene.items[i].shadow == ","), 0),
    )
    who = next((i for i in range(2, shot.span[0]) if items[i].shadow in scene.language.relatives), 0)
    aside = who and end and items[who - 1].shadow == "," and person(scene, who - 2) is shot.player
    return bool(aside) and shot.how in ("woodwork", "off_target") and not scene.commas(who, shot.span[0])


def _each_timed(scene: Scene, one: Span, other: Span) -> bool:
    """Whether a minute in brackets stands behind one cue and another behind the next: "hit the post (29) and missed (40)"."""
    between = [item.shadow for item in scene.items[one[1] : other[0]]]
    if "P" in between:
        return False
    behind = [item.shadow for item in scene.items[other[1] : other[1] + 6]]
    return all("".join(words).find("(M)") >= 0 for words in (between, behind))


def _may_be(told: str | None, how: str, stopper: Person) -> bool:
    """Whether a shot told to end one way may be one that somebody stopped: a listed man's place says how he did."""
    return told in (None, "", "unknown", how) or (stopper.listed and {told, how} == {"saved", "blocked"})


def _settle(shots: list[Claim], scene: Scene, stoppers: list[tuple[Person, str, int]]) -> None:
    """Give each stop to the shot nearest before it, else nearest; a saved shot without one takes the sentence's
    goalkeeper.
    """
    for stopper, how, at in stoppers:
        fit = [s for s in shots if _may_be(s.how, how, stopper) and s.player is not stopper and s.other is None]
        if fit:
            shot = min(
                fit, key=lambda s: (scene.breaks(s.span[0], at), scene.commas(s.span[0], at), abs(s.span[0] - at))
            )
            shot.other, shot.how = stopper, how
    for shot in shots:
        shot.how = shot.how or "unknown"
        saved = any(p is shot.other and how == "saved" for p, how, _ in stoppers)
        if shot.how == "blocked" and shot.other is not None and ("keeper" in shot.other.roles or saved):
            shot.how = "saved"
        if shot.how == "saved" and shot.other is None:
            people = [person(scene, i) for i in scene.people()]
            shot.other = next((p for p in people if p and "keeper" in p.roles and p is not shot.player), None)

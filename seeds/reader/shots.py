"""Attempts that did not score."""

from .actors import actor, begun_by_pronoun, last_actor, right_behind
from .assists import named_with_passes
from .claims import Claim, Span, Story
from .nearby import listed_after, listed_before, person, person_after, person_before, verb_of
from .people import Person
from .scene import OWNING, Scene
from .scorers import replaced
from .vocabulary import Phrases, compiled, words_of


def read_shots(scene: Scene, story: Story, busy: set[int]) -> list[Claim]:
    """One claim for each shooter of the sentence; headlines tell none.

    `busy` holds the ids of people whose goal or penalty the sentence tells already.
    """
    if scene.kind == "headline":
        return []
    cues = _cues(scene)
    if not cues:
        return []
    stoppers = _stoppers(scene)
    stopping = [p for p, _, _ in stoppers]
    shots: list[Claim] = []
    for span, how in cues:
        if listed := _listed(scene, span, how, cues):
            shots += [_of_name(scene, i, how or None) for i in listed]
        elif not how and scene.people() and begun_by_pronoun(scene, span) and last_actor(story) is not None:
            shots.append(Claim("shot", last_actor(story), scene, span, how=how, items=set()))
        else:
            i = _shooter(scene, span, how, stopping, shots)
            _take(shots, scene, span, how, i)
            shots += [_of_name(scene, j, how) for j in (_and_others(scene, i, span) if how == "saved" else ())]
    for shot in shots:
        if shot.player is None and shot.how and _names_nobody(scene, shot.span):
            shot.player = last_actor(story)
    shots = [s for s in shots if s.player is not None and (id(s.player) not in busy or _at_minute(scene, s))]
    _settle(shots, scene, stoppers)
    return [s for s in shots if not _by_keeper(s)]


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
    if i is None:
        i = actor(scene, span, avoid=others, by=by, least=0.7)
    if i is None and by:
        i = actor(scene, span, avoid=stopping, least=0.7)
        i = None if i is not None and _behind_shooter(shots, i) else i
    return None if how and i is not None and _goes_on(shots, i) else i


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
        *scene.hits(words.goal_not),
        *scene.hits(words.own_goal),
        *(span for span, how in cues if how),
    ]
    passed = scene.hits(words.beats)  # "won the race against P" is no save
    cues = [c for c in cues if c[1] != "saved" or not any(b[0] <= c[0][0] and c[0][1] <= b[1] for b in passed)]
    cues = [c for c in cues if not any(p[0] <= c[0][0] and c[0][1] <= p[1] and p != c[0] for p in wider)]
    cues = sorted(
        (c for c in cues if c[1] not in ("", "saved") or not scene.denied(c[0])), key=lambda c: (c[0][0], -c[0][1])
    )
    return [c for c in cues if c[1] != "saved" or not _by_official(scene, c[0])]


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


def _opponent(scene: Scene, span: Span, how: str, stoppers: list[Person]) -> int | None:
    """Whom a goalkeeper's verb is told against: one named behind it, as in "Roma saves from Raul"."""
    inside = [i for i in scene.people() if span[0] <= i < span[1] and person(scene, i) not in stoppers]
    if how in ("saved", "blocked") and len(inside) == 1 and "keeper" not in scene.items[inside[0]].value.roles:
        return inside[0]  # "denied P", "hacked P's effort off the line"
    ahead = person_before(scene, span[0], 7) if scene.language.verbs_last and how in ("saved", "blocked") else None
    if ahead is not None and scene.case(ahead) == "against" and not scene.commas(ahead, span[0]):
        return ahead  # "nachdem P gegen P pariert hatte"
    i = person_after(scene, span[1], 6) if how in ("saved", "blocked") else None
    if i is not None and person(scene, i) in stoppers:
        i = person_after(scene, i + 1, 6 if scene.language.verbs_last else 3)
    if i is None or person(scene, i) in stoppers:
        return None
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
    if same is not None and same.player is shooter is not None and _each_timed(scene, same.span, span):
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


def _and_others(scene: Scene, i: int | None, span: Span) -> list[int]:
    """Those whom "then" or "and" joins behind a cue to the one whose shot it tells: "saved from P (M) and from P (M)"."""
    words, items = scene.language, scene.items
    if i is None or i < span[1] or scene.case(i) not in ("against", "of", "on", "to"):
        return []
    found, at = [], i + 1
    while at < len(items):
        bracket = [item.shadow for item in items[at : at + 3]] == ["(", "M", ")"]
        at += 3 if bracket else 0
        joins = {*words.sub_then, *(words.conjunctions if bracket else ())}
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


def _each_timed(scene: Scene, one: Span, other: Span) -> bool:
    """Whether a minute in brackets stands behind one cue and another behind the next: "hit the post (29) and missed (40)"."""
    between = [item.shadow for item in scene.items[one[1] : other[0]]]
    if "P" in between:
        return False
    behind = [item.shadow for item in scene.items[other[1] : other[1] + 6]]
    return all("".join(words).find("(M)") >= 0 for words in (between, behind))


def _stoppers(scene: Scene) -> list[tuple[Person, str, int]]:
    """(who stopped a shot, how): the goalkeeper before "saves" or behind "saved by", the defender likewise."""
    words = scene.language
    found: list[tuple[Person, str, int]] = []
    named = [p for i in scene.people() if (p := person(scene, i)) is not None]
    for how, before, behind in (("saved", words.saved, words.saved_by), ("blocked", words.blocked, words.blocked_by)):
        for first, after in map(scene.without_object, before_stopper(scene, behind)):
            if how == "saved" and _is_block(scene, (first, after)):
                continue
            if (p := person(scene, person_after(scene, after, 6))) is not None:
                found.append((p, _stopped(p, how), first))
        for first, after in (verb_of(scene, span) for span in scene.hits(before)):
            if any(b[0] <= first and after <= b[1] for b in scene.hits(behind)):
                continue  # "was cleared off the line by P"
            if any(end == first for _, end in scene.hits(words.epithets)):
                continue  # "a defender clears": nobody named
            if _unnamed_behind(scene, first, after):
                continue  # "shot by P, saves the goalkeeper"
            near = [person(scene, _subject_before(scene, first)), person(scene, person_after(scene, after, 5))]
            near[0] = person(scene, right_behind(scene, (first, after))) or near[0]
            if near[0] is not None and "keeper" not in near[0].roles and _struck(scene, first):
                near[0] = None
            near[0] = _within_verb(scene, before, first) or near[0]
            keepers = [p for p in near if p is not None and (how != "saved" or "keeper" in p.roles)]
            if how == "saved" and not keepers and any("keeper" in p.roles for p in named):
                continue
            if near[0] is None and not keepers and not _opens_clause(scene, first, after):
                continue
            if how == "blocked" and near[1] is not None and _opens_clause(scene, first, after):
                near.reverse()  # "P shoots, blocks P"
            if (stopper := next((p for p in keepers or near if p is not None), None)) is not None:
                found.append((stopper, _stopped(stopper, how), first))
    return [stop for stop in found if not stop[0].is_official]


def _struck(scene: Scene, first: int) -> bool:
    """Whether a shot stands right before a goalkeeper's verb as what it is done to: "P saw his shot turned away"."""
    leads = scene.items[first].shadow in scene.language.to  # "chutar para a defesa de P"
    return not leads and any(end == first for _, end in scene.hits(scene.language.shot))


def _within_verb(scene: Scene, phrases: Phrases, first: int) -> Person | None:
    """The subject right behind a verb whose other part ends the clause: "den Schuss wehrte P noch ab"."""
    parted = any(a == first and first + 2 < after for a, after in scene.hits(phrases, whole=True))
    return person(scene, first + 1) if parted and scene.language.verbs_last and not scene.case(first + 1) else None


def _is_block(scene: Scene, span: Span) -> bool:
    """Whether words that can tell a save are said of one who throws himself in the way, "kept out on the line by P", or
    of the frame.
    """
    words = scene.language
    return any(a <= span[0] and span[1] <= b for a, b in scene.hits(words.blocked_by) + scene.hits(words.woodwork))


def _opens_clause(scene: Scene, first: int, after: int) -> bool:
    """Whether a verb stands before its subject: "header by P: saves P"."""
    behind = person_after(scene, after, 2)
    return behind is not None and not scene.case(behind) and (first == 0 or scene.items[first - 1].shadow in ",;:.!")


def _stopped(person: Person, how: str) -> str:
    """How a shot was stopped: a goalkeeper saves, one whom a line-up lists elsewhere blocks, whatever the verb."""
    if person.listed and "player" in person.roles:
        return "saved" if "keeper" in person.roles else "blocked"
    return how


def before_stopper(scene: Scene, phrases: Phrases) -> list[Span]:
    """The cues behind which the one who stopped it stands; of "scheiterte P an" the whole, though the shooter is
    in its gap.
    """
    if not scene.has(phrases):
        return []
    bound = words_of(" ".join((*scene.language.on, *scene.language.of, *scene.language.against)))
    whole = [span for span in scene.hits(phrases, whole=True) if scene.items[span[1] - 1].shadow in bound]
    starts = {first for first, _ in whole}
    return whole + [span for span in scene.hits(phrases) if span[0] not in starts]


def _subject_before(scene: Scene, first: int) -> int | None:
    """The last one named within some words before a verb who is not bound to a noun by "of"; he may be of
    another's shot.
    """
    i, reach = person_before(scene, first, 7), first - 12
    if i is not None and _nameless_keeper(scene, i, first):
        return None
    if i is not None and _owns_shot(scene, i):
        return None
    nearest = i
    bound = ("of", "against") if scene.language.verbs_last else ("of",)  # "P gegen P parierte"
    while i is not None and scene.case(i) in bound:
        i = person_before(scene, i, i - reach) if i > reach else None
    return nearest if i is None else i


def _owns_shot(scene: Scene, i: int) -> bool:
    """Whether it is somebody's shot that is spoken of, right behind his name, and not he: "P's header was cleared"."""
    behind = i + 1
    while behind < len(scene.items) and scene.items[behind].shadow in OWNING:
        behind += 1
    nouns = compiled(scene.language.compounds)
    return behind < len(scene.items) and nouns.fullmatch(scene.items[behind].shadow) is not None


def _nameless_keeper(scene: Scene, i: int, first: int) -> bool:
    """Whether "the goalkeeper" without a name stands between somebody and a verb: it is told of that goalkeeper."""
    titles = [after for begin, after in scene.hits(scene.language.keeper) if i < begin and after <= first]
    return any(scene.items[after].kind not in ("person", "team") for after in titles if after < len(scene.items))


def _unnamed_behind(scene: Scene, first: int, after: int) -> bool:
    """Whether a verb that opens its clause is told of "the goalkeeper" right behind it, without a name."""
    titles = [end for begin, end in scene.hits(scene.language.keeper) if begin in (after, after + 1)]
    named = person_after(scene, after, 5) is not None
    return bool(titles) and not named and first > 0 and scene.items[first - 1].shadow in ",;:"


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

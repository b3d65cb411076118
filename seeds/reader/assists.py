"""Who served a goal's scorer in a sentence: by whose pass, cross, corner or shot it fell."""

from .actors import actor, begun_by_pronoun, ends_in_case, last_actor
from .claims import Span, Story
from .nearby import person, person_after, person_before
from .people import Person
from .scene import Scene, once
from .vocabulary import single_words, title_words, words_of

SHORT = 2  # letters of a preposition that leads to more than whom a ball goes: "a", "al"
STRUCK = 3  # words from a free kick's owner to the word for it, and from there to what became of it


def assist(scene: Scene, scorer: Person | None, span: Span, story: Story) -> tuple[Person | None, int | None]:
    """(who served, his item): the server named nearest to the goal, never the scorer or a goalkeeper; else the
    last sentence's, unless the ball came back from a shot.
    """
    candidates = [i for i in servers_in(scene) if (p := person(scene, i)) is not scorer and p and not p.is_official]
    candidates += _shooter_before(scene, scorer)
    candidates += [i for header in scene.hits(scene.language.header) for i in headed_on(scene, header, span)]
    candidates = [i for i in candidates if (p := person(scene, i)) and _may_serve(p, scorer)]
    owners = [person(scene, _owner(scene, first)) for first, _ in scene.hits(scene.language.assist_noun)]
    robbed = [p for p in beaten(scene) if p not in owners]  # "lost the ball to P, whose cross ..."
    candidates = [i for i in candidates if not _stopped_between(scene, i, span) and person(scene, i) not in robbed]
    if not candidates and span not in scene.hits(scene.language.goal_by):
        candidates = [i for i in _one_before(scene, scorer) if not _missed_between(scene, i, span)]
    candidates = [i for i in candidates if i not in _passed_on(scene)] or candidates
    candidates = [i for i in candidates if not (_of_another_minute(scene, i, span) or _of_goal_before(scene, i, span))]
    if candidates:
        at = _place_of(scene, scorer, span, candidates)
        best = min(candidates, key=lambda i: (scene.breaks(i, at), abs(i - at)))
        return person(scene, best), best
    came_back = any(first < span[1] for first, _ in scene.hits(scene.language.rebound))
    server = None if came_back else story.server or _pronoun_server(scene, span, story)
    if server is not None and server is not scorer and not server.is_official and _may_serve(server, scorer):
        return server, None
    return None, None


def _of_goal_before(scene: Scene, i: int, span: Span) -> bool:
    """Whether what a man did led to a goal that a "but" parts from this one: "P's free kick put T ahead but P levelled"."""
    turns = [first for first, _ in scene.hits(scene.language.contrast) if first < span[0]]
    goals = [after for first, after in scene.hits(scene.language.goal) if i < first and after <= span[0]]
    return any(after <= turn for after in goals for turn in turns)


def _of_another_minute(scene: Scene, i: int, span: Span) -> bool:
    """Whether an "and" or semicolon with a minute on either side, and then a subject, parts a man from a goal: "M P scored
    from a cross by P and M again P".
    """
    first, after = (i, span[0]) if i < span[0] else (span[1], i + 1)
    joins = (";", *scene.language.conjunctions)
    parting = next((j for j in range(first, after) if scene.items[j].shadow in joins), None)
    if parting is None or not any(parting < j < after and (j != i or not scene.case(j)) for j in scene.people()):
        return False
    minutes = scene.of_kind("minute")
    return any(m < parting for m in minutes) and any(parting < m < after for m in minutes)


def _passed_on(scene: Scene) -> set[int | None]:
    """Those whose ball somebody else plays on: the second of "P flicked on a corner by P"."""
    verbs = scene.hits(scene.language.assist_verb)
    given = scene.hits(scene.language.assist_by) if verbs else []
    return {_named_by(scene, s) for s in given if any(v[0] < s[0] < v[1] for v in verbs)}


def _pronoun_server(scene: Scene, span: Span, story: Story) -> Person | None:
    """The last one told of, where a sentence begun by a pronoun tells his pass before the goal: "He beat P and crossed
    for P to score".
    """
    passes = [verb for verb in scene.hits(scene.language.assist_verb) if verb[1] <= span[0]]
    return last_actor(story) if passes and begun_by_pronoun(scene, passes[-1]) else None


def _shooter_before(scene: Scene, scorer: Person | None) -> list[int]:
    """The other man whose shot the scorer turned in."""
    turned = [first for first, _ in scene.hits(scene.language.deflected)]
    shots = [s for s in scene.hits(scene.language.shot) if turned and s[1] <= turned[0]]
    i = actor(scene, shots[-1], avoid=[scorer], before=True) if shots else None
    return [i] if i is not None else []


def _one_before(scene: Scene, scorer: Person | None) -> list[int]:
    """The only other man who acts before the scorer in his sentence: what a goal's sentence tells of him is
    mostly the pass.
    """
    at = next((i for i in scene.people() if person(scene, i) is scorer), None)
    if at is None or scorer is None:
        return []
    relieved = {after for _, after in scene.hits(scene.language.sub_for)}  # "replacing P, P scored"
    acting = [i for i in scene.people() if i < at and not scene.case(i) and person(scene, i) is not scorer]
    acting = [i for i in acting if i not in relieved]
    acting = [i for i in acting if not scene.breaks(i, at)] or acting  # "P had shot; P crossed and P scored"
    able = [
        i
        for i in acting
        if (p := person(scene, i)) and not p.is_official and "keeper" not in p.roles and _may_serve(p, scorer)
    ]
    if len(able) != 1 or len(acting) != 1 or scene.breaks(able[0], at) or _scores_himself(scene, able[0], at):
        return []
    lost = any(able[0] < first < at for first, _ in scene.hits(scene.language.loses_ball))
    turns = any(able[0] < first < at for first, _ in scene.hits(scene.language.contrast))
    return [] if lost or turns or any(able[0] < t < at for t in scene.of_kind("team")) else able


def _scores_himself(scene: Scene, i: int, at: int) -> bool:
    """Whether minutes say that he did something of his own before the one at `at`: one right behind his name, or one for
    each, "at M P, at M P".
    """
    times = scene.of_kind("minute")
    behind = i + 1 in times or (any(t < i for t in times) and any(i < t < at for t in times))
    return i + 1 < at and behind and scene.commas(i, at) > 0


def _stopped_between(scene: Scene, i: int, span: Span) -> bool:
    """Whether the ball of a man was stopped before the goal: what followed he did not serve."""
    words = scene.language
    stops = scene.hits(words.woodwork) + scene.hits(words.blocked) + scene.hits(words.blocked_by)
    stops += scene.hits(words.saved) + scene.hits(words.saved_by)
    passes = scene.hits(words.assist_by) + scene.hits(words.assist_verb)
    return any(i < first and after <= span[0] and not any(first <= p[0] for p in passes) for first, after in stops)


def _missed_between(scene: Scene, i: int, span: Span) -> bool:
    """Whether a man's shot missed or hit the frame before the goal, or he was fouled: "P struck the bar on M, and P scored"."""
    words = scene.language
    fields = words.woodwork, words.off_target, words.goal_wasted, words.penalty_won, words.fouled_by
    return any(i < first and after <= span[0] for field in fields for first, after in scene.hits(field))


def _may_serve(server: Person, scorer: Person | None) -> bool:
    """Whether they can be of one side; a goalkeeper serves only men known to be of his."""
    if "keeper" in server.roles:
        return scorer is not None and server.certain and scorer.certain and server.side == scorer.side
    return scorer is None or server.side is None or scorer.side is None or server.side == scorer.side


def _place_of(scene: Scene, scorer: Person | None, span: Span, servers: list[int]) -> int:
    """Where a goal is told: at its scorer where those who served stand between its cue and him, else at the cue."""
    behind = [i for i in scene.people() if i >= span[1] and person(scene, i) is scorer]
    between = behind and all(span[1] <= i < behind[0] for i in servers)
    return behind[0] if between else span[0]


@once
def servers_in(scene: Scene) -> list[int]:
    """The people whom a phrase right before or behind makes the one who served."""
    return list(dict.fromkeys([*named_with_passes(scene), *passing(scene)]))


@once
def passing(scene: Scene) -> list[int]:
    """The subjects of the verbs of passing, not who is served, "put P clear"; one does not serve a side, and "served by" is
    no "served".
    """
    words = scene.language
    passive, told = scene.hits(words.assist_by), scene.hits(words.goal)  # "picked out the far corner" is no pass
    verbs = [
        (first, after) for first, after in scene.hits(words.assist_verb)
        if not any(g[0] <= first and after < g[1] for g in told)
        and not any(item.kind == "team" for item in scene.items[after : after + 2])
        and not any(p[0] <= first and after < p[1] for p in passive)
    ]  # fmt: skip
    served = {i for first, after in verbs for i in range(first + 1, after)} if not words.objects_marked else set()
    found = [_who_serves(scene, first) for first, _ in verbs]
    return [i for i in found if i is not None and i not in served]


@once
def named_with_passes(scene: Scene) -> list[int]:
    """Those whose pass it is that a noun names: "a cross by P", "P's corner"."""
    words = scene.language
    verbs = scene.hits(words.assist_verb)  # "P crosses from the left and P heads in"
    does = {first for first, _ in verbs if first and person(scene, first - 1) is not None}
    # "the equaliser by a free kick of P", "the goal came off the boot of P" is P's
    scorers = {b - (scene.items[b - 1].kind == "person"): a for a, b in scene.hits(words.goal_by)}
    led = [s for s in scene.apart(words.assist_by, words.loses_ball) if scorers.get(s[1], s[0]) >= s[0]]
    beside = (*words.against, *words.beside)  # "P exchanges passes with P"
    given = [s for s in led if s in verbs or s[0] not in does or _last(scene, s) in beside]
    found = [_named_by(scene, span) for span in given]
    found += _for_another(scene)
    found += [_owner(scene, first) for first, after in scene.hits(words.assist_noun) if _reaches(scene, (first, after))]
    return [i for i in found if i is not None]


def _last(scene: Scene, span: Span) -> str:
    return scene.items[span[1] - 1].shadow


def _for_another(scene: Scene) -> list[int | None]:
    """Those right behind whose names stands for whom they play the ball: "P for P, and it is in", "P para P"; no change of
    men.
    """
    words = scene.language
    if scene.has(words.sub_verb, words.sub_on, words.sub_off, words.sub_swap):
        return []
    towards = {word for word in words.to if len(word) > SHORT}
    spans = scene.hits(words.sub_for_weak) + [(i, i + 1) for i, x in enumerate(scene.items) if x.shadow in towards]
    return [a - 1 for a, b in spans if a and person(scene, a - 1) is not None and person_after(scene, b, 1) is not None]


def _reaches(scene: Scene, ball: Span) -> bool:
    """Whether a ball that somebody is told to own can have led to a goal: not one that a goalkeeper had, that was cleared
    at once, or of which it is said what might have come of it.
    """
    cleared = any(ball[1] == first for first, _ in scene.hits(scene.language.loses_ball))
    return not (cleared or was_saved(scene, ball[0]) or scene.unreal(ball))


def was_saved(scene: Scene, i: int) -> bool:
    """Whether a goalkeeper's verb has a ball struck for its object, "parried P's free-kick", or a free kick is told to have
    been stopped or to have missed, "P's free-kick was beaten away by P": it was no pass, nor a goal.
    """
    words = scene.language
    if any(first < i < after for first, after in scene.hits(words.saved)):
        return True
    kick = next((after for first, after in scene.hits(words.free_kick) if i <= first <= i + STRUCK), None)
    fields = (words.saved_by, words.blocked_by, words.woodwork, words.off_target)
    ends = [first for field in fields for first, _ in scene.hits(field)] if kick is not None else []
    return any(kick <= first <= kick + STRUCK and not scene.commas(kick, first) for first in ends if kick is not None)


def _named_by(scene: Scene, span: Span) -> int | None:
    """Who is named by a cue that leads to him: inside it, else behind it, bound to it where it ends in a preposition."""
    inside = [i for i in scene.people() if span[0] < i < span[1]]
    i = inside[0] if inside else person_after(scene, span[1], 5)
    between = scene.items[span[1] : i or 0]
    strange = [item for item in between if item.kind != "sign" and item.shadow not in title_words(scene.language)]
    return i if len(strange) < 2 or not ends_in_case(scene, span[1]) else None


def _who_serves(scene: Scene, verb: int) -> int | None:
    """The subject of a verb of passing: named before it where somebody is, else behind it, as "flankte P"; the one whom a "who"
    right before it tells more of, though something is bound to him: "robbed by P, who crossed".
    """
    ahead = [item.shadow for item in scene.items[max(verb - 3, 0) : verb]]
    if ahead[:2] == ["P", ","] and ahead[-1] in scene.language.relatives and person(scene, verb - 3) is not None:
        return verb - 3
    before = first_of_two(scene, verb)
    if before is None:
        before = actor(scene, (verb, verb), by=False, least=1.5, before=True)
    i = before if before is not None else actor(scene, (verb, verb), by=False, least=1.5)
    return i if before is not None or i is None or not _goes_on(scene, i) else None


def first_of_two(scene: Scene, verb: int) -> int | None:
    """The subject of a verb that ends a subordinate clause, where whom it is done to is named right behind him: "nachdem P P
    bedient hatte".
    """
    begin, words = scene.clause_begin(verb), scene.language
    named = [i for i in scene.people() if begin < i < verb and not scene.case(i)]
    begun = begin < len(scene.items) and scene.items[begin].shadow in words_of(words.subordinate)
    return named[0] if begun and len(named) == 2 and named[1] == named[0] + 1 else None


def _goes_on(scene: Scene, i: int) -> bool:
    """Whether a "who" behind a comma says what somebody does next, who is served: "a slip finds P, to whom"."""
    behind = [item.shadow for item in scene.items[i + 1 : i + 4]]
    return behind[:1] == [","] and any(word in scene.language.relatives for word in behind[1:])


def _owner(scene: Scene, noun: int) -> int | None:
    """The one whose name stands right before a noun, as its owner or bound to it: "Bauers Steilpass",
    "Messing-Ecke".
    """
    if noun > 1 and scene.items[noun - 2].shadow == "," and scene.items[noun - 1].shadow in _whose(scene):
        return person_before(scene, noun - 2, 1)  # "P, dessen Flanke"
    i = noun - 2 if noun > 1 and scene.items[noun - 1].shadow == "-" else noun - 1
    return i if i >= 0 and person(scene, i) is not None else None


def _whose(scene: Scene) -> frozenset[str]:
    return single_words(scene.language.pronouns_near)


def headed_on(scene: Scene, header: Span, span: Span) -> list[int]:
    """Who headed the ball on, where another is named between his header and the goal: "P headed it down and P scored"."""
    between = [i for i in scene.people() if header[1] <= i < span[0] and not scene.case(i)]
    before = person_before(scene, header[0], 6)
    parted = between and scene.items[between[0] - 1].shadow in (",", *scene.language.conjunctions)
    return [before] if parted and before is not None and not scene.case(before) else []


def beaten(scene: Scene) -> list[Person | None]:
    """Whom somebody passes, or whose mistake he uses, on his way to the goal, or who can but look on: "P nem viu"."""
    cues = scene.hits(scene.language.beats)
    onlookers = [person(scene, first) for first, _ in cues if scene.items[first].kind == "person"]
    return [person(scene, person_after(scene, end, 2)) for _, end in cues] + onlookers

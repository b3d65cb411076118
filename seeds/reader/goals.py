"""Goals in a sentence: who scored, how, and who served him."""

from .assists import assist, beaten, headed_on, named_with_passes, servers_in, was_saved
from .claims import (
    OPPOSITE,
    Claim,
    Span,
    Story,
    actor,
    begun_by_pronoun,
    ends_in_case,
    last_actor,
    led_to,
    listed_after,
    listed_before,
    owns_pass,
    person,
    person_after,
    verb_of,
)
from .epithets import epithet_spans
from .people import Person
from .scene import Scene
from .scores import Score
from .teams import TeamMention
from .timing import minutes_in_brackets
from .vocabulary import compiled, words_of


def read_goals(scene: Scene, story: Story, steps: dict[int, str]) -> list[Claim]:
    """The goals the sentence tells. `steps` gives, by the start of a running score, the side it says has scored.

    A strong phrase tells a goal by itself; a weak one, or a running score alone, only with the other's support: such claims
    are marked weak and stand or fall with the result.
    """
    words = scene.language
    _time_goal_before(scene, story)
    if (stop := _before_undone(scene)) == 0:
        return []
    marks = [i for i in scene.of_kind("score") if scene.items[i].start in steps and not scene.denied((i, i + 1))]
    given = scene.apart(words.goal_by, words.assist_by, words.goal)  # "by P" in "corner taken by P" is none
    named = [verb_of(scene, span) for span in given if _by_somebody(scene, span)]
    told = [scene.without_subject(_up_to_scorer(scene, span)) for span in scene.hits(words.goal)]
    named = [_with_verb(span, told) for span in named]
    leading = [n for n in named if scene.items[n[1] - 1].kind == "word"]
    told = [s for s in told if not any(n[0] <= s[0] and s[1] < n[1] for n in leading)]
    told = [s for s in told + named + scene.hits(words.own_goal) if s[1] <= stop]
    strong = [s for s in spared(scene, told) if not _is_save(scene, s)]
    announced = scene.hits(words.goal_announced)
    weak = [
        span
        for span in spared(scene, scene.apart(words.goal_weak, words.off_target))
        if span[1] <= stop and not _comes_to_nothing(scene, span) and not any(a[0] <= span[0] < a[1] for a in announced)
    ]
    claims: list[Claim] = []
    for span in sorted(strong):
        listed = _scorers_listed(scene, span) or _several_scored(scene, span)
        listed = listed or _scorers_before(scene, span)
        claims += listed
        if not listed:
            claim = _goal(scene, span, story, weak=_names_nothing(scene))
            if any(other[0] > span[1] for other in strong) and _only_announces(scene, claim):
                claim.player, claim.other, claim.items = None, None, set()
            _add(claims, claim)
    for span in sorted(weak):
        _add(claims, _goal(scene, span, story, weak=True))
    for i in _listed_with_minutes(scene, claims):
        _add(claims, Claim("goal", person(scene, i), scene, (i, i + 1), how=_remark(scene, i), items={i}))
    for i in _with_several_minutes(scene) if claims else ():
        _add(claims, Claim("goal", person(scene, i), scene, (i, i + 1), how="open", items={i}))
    for i in _without_a_verb(scene, claims):
        _add(claims, Claim("goal", person(scene, i), scene, (i, i + 1), how="open", items={i}))
    claims += [
        Claim("goal", person(scene, i), scene, (i, i + 1), how=_remark(scene, i), items={i}, weak=True)
        for i in _set_off_with_minutes(scene, story)
        if person(scene, i) not in [c.player for c in claims]
    ]
    for i in _owned_scores(scene):
        _add(claims, _goal(scene, (i, i + 1), story, weak=False))
    for i in marks if claims or not scene.hits(words.goal_wasted) else ():
        _credit(claims, scene, i, steps[scene.items[i].start], story)
    _part_scorers(claims, scene)
    return claims


def _with_verb(span: Span, told: list[Span]) -> Span:
    """A goal's words that lead to its scorer, with those before that they go on from: "passa in vantaggio con"."""
    return min([first for first, after in told if first < span[0] < after < span[1]], default=span[0]), span[1]


def _up_to_scorer(scene: Scene, span: Span) -> Span:
    """A goal's words without the name they end with, where it is a scorer's to whom they lead: "struck first through P"."""
    led = (span[0], span[1] - 1) in scene.hits(scene.language.goal_by)
    someone = person(scene, span[1] - 1)
    return (span[0], span[1] - 1) if led and someone is not None and "keeper" not in someone.roles else span


def _before_undone(scene: Scene) -> int:
    """The item up to which a sentence can tell goals that count: all of it, or what stands before a "before" or semicolon
    ahead of the words for a goal that was disallowed, "P scored before P had one ruled out", else nothing.
    """
    words = scene.language
    undone = [first for first, _ in scene.hits(words.disallowed)]
    if not undone or scene.told(words.goal_allowed):
        return len(scene.items)
    parts = [first for first, _ in scene.hits(words.sooner)] + [i for i, x in enumerate(scene.items) if x.shadow == ";"]
    return max((i for i in parts if i < undone[0]), default=0)


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
    told = [c for c in told if id(c.player) not in parties or _another_of_his(scene, c, kicks)]
    return [c for c in told if all(_apart(scene, c.span, k.span) for k in kicks)]


def _another_of_his(scene: Scene, goal: Claim, kicks: list[Claim]) -> bool:
    """Whether a goal is told in another clause than the kicks, each with its own minute: "P scored M; M P again, from the
    spot".
    """
    return all(_each_with_minute(scene, goal.span, kick.span) or _minutes_part(scene, kick, goal) for kick in kicks)


def _minutes_part(scene: Scene, kick: Claim, goal: Claim) -> bool:
    """Whether two minutes stand between a kick and a goal behind it: one of either."""
    return sum(kick.span[1] <= m < goal.span[0] for m in scene.of_kind("minute")) > 1


def _apart(scene: Scene, a: Span, b: Span) -> bool:
    """Whether a comma, a stronger sign, an "and", "but" or "before" parts two cues."""
    return bool(_joints(scene, min(a[1], b[1]), max(a[0], b[0])))


def _joints(scene: Scene, first: int, after: int) -> list[int]:
    """The signs and words such as "and", "but" or "before" that join clauses between two items."""
    words = scene.language
    turns = {i for field in (words.sooner, words.contrast) for i, _ in scene.hits(field)}
    return [
        i
        for i in range(first, after)
        if i in turns or scene.items[i].shadow in words.conjunctions or scene.items[i].shadow in tuple(",;:.!?()–—")
    ]


def _without_a_verb(scene: Scene, claims: list[Claim]) -> list[int]:
    """Those to whom an "and" carries a goal's verb over, with a minute of their own: "P scored M and P M", "P M and
    P M scored".
    """
    told = [c for c in claims if not c.weak and c.player is not None]
    scorers, servers = [c.player for c in told], servers_in(scene)
    found = []
    for i in scene.people():
        at = next((j for j in range(i + 1, min(i + 4, len(scene.items))) if scene.items[j].kind == "minute"), None)
        if (
            at is None
            or i in servers
            or person(scene, i) in scorers
            or any(len(x.shadow) > 3 for x in scene.items[i + 1 : at])
        ):
            continue
        at += scene.items[at + 1 : at + 2] != [] and scene.items[at + 1].shadow == ")"
        before, after = scene.items[i - 1].shadow if i else ".", [x.shadow for x in scene.items[at + 1 : at + 3]]
        joined = _joins(scene, before) and (not after or after[0] in ",;." or _joins(scene, after[0]))
        timed = any("M" in [item.shadow for item in scene.items[c.span[1] : i]] for c in told if c.span[1] <= i)
        listed = (
            after and _joins(scene, after[0]) and person_after(scene, at + 2, 1) in [k for c in told for k in c.items]
        )
        if (joined and timed) or listed:
            found.append(i)
    return found


def _joins(scene: Scene, word: str) -> bool:
    return word == "," or word in scene.language.conjunctions


def _part_scorers(claims: list[Claim], scene: Scene) -> None:
    """Who only scored before another in a sentence did not serve him, and one pass leads to one goal, the nearest."""
    servers = {id(person(scene, i)) for i in servers_in(scene)}
    for i in {i for c in claims for i in c.items if c.other is not None and person(scene, i) is c.other}:
        served = [c for c in claims if i in c.items and c.other is person(scene, i) and not c.weak]
        served.sort(key=lambda c: (scene.breaks(c.span[0], i), abs(c.span[0] - i)))
        for claim in served[1:]:
            claim.other = None
    scorers = {id(c.player) for c in claims}
    for claim in claims:
        claim.other = None if claim.other is claim.player else claim.other
        if claim.other is not None and id(claim.other) in scorers - servers and not claim.weak:
            claim.other = None


def _by_somebody(scene: Scene, span: Span) -> bool:
    """Whether a cue that ends in "of" or "by" is followed by somebody or a side: "gol di scarto" is no goal."""
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
    named_before = any(i < claim.span[0] for i in scene.people()) and not _side_acts(scene, claim.span)
    parted = [i for i in behind if scene.commas(claim.span[1], i) or scene.breaks(claim.span[1], i)]
    loose = [i for i in behind if _side_acts(scene, claim.span) and i > claim.span[1] and not scene.case(i)]
    loose = [i for i in loose if i != led_to(scene, claim.span)]
    return scene.kind == "prose" and bool(parted or loose) and not named_before


def _acts_at(scene: Scene, span: Span, server: Person | None, servers: list[int]) -> bool:
    """Whether one who serves elsewhere in the sentence is named again right before a cue: "P scored and P met P's corner"."""
    return any(person(scene, i) is server and i not in servers for i in range(max(span[0] - 2, 0), span[0]))


def _is_save(scene: Scene, span: Span) -> bool:
    """Whether a cue that can mean a save too is said of a goalkeeper: "war zur Stelle"."""
    saves = [s for s in scene.told(scene.language.saved) if s[0] < span[1] and span[0] < s[1]]
    return bool(saves) and actor(scene, span, keeper=True, least=2.0) in _keepers(scene)


def _keepers(scene: Scene) -> list[int]:
    return [i for i in scene.people() if "keeper" in scene.items[i].value.roles]


def _with_several_minutes(scene: Scene) -> list[int]:
    """The people whose name several minutes in brackets follow, where a sentence tells goals: "P mit vier (7.,
    12.) und P".
    """
    return [i for i in scene.people() if len(minutes_in_brackets(scene, i)) > 1]


def _listed_with_minutes(scene: Scene, claims: list[Claim]) -> list[int]:
    """Those whose name a minute in brackets follows at once where a sentence names the scorers of several goals: "the
    goals were P's (M) with a header, P (M) and P (M)".
    """
    cues = [verb_of(scene, span)[0] for span in scene.hits(scene.language.goal_by)]
    told = [c for c in claims if c.player is not None and not c.weak]
    timed = [
        i
        for i in scene.people()
        if [x.kind for x in scene.items[i + 2 : i + 3]] == ["minute"] and scene.items[i + 1].shadow == "("
    ]
    listed = [i for i in timed if cues and i > cues[0]]
    return [i for i in listed if person(scene, i) not in [c.player for c in told]] if len(listed) > 2 and told else []


def _set_off_with_minutes(scene: Scene, story: Story) -> list[int]:
    """Those behind whose names commas set a minute off, where a sentence has several or the goals were told before without
    their scorers: "T made it 2-0. P, M, from afar, and P, M".
    """
    shadows = [item.shadow for item in scene.items]
    told = [i for i in scene.people() if shadows[i + 1 : i + 4] in ([",", "M", ","], [",", "M", "."])]
    told = [i for i in told if not scene.case(i) and not person(scene, i).is_official]  # type: ignore[union-attr]
    open_still = story.goal is not None and story.goal.player is None
    return told if len(told) > 1 or open_still else []


def _remark(scene: Scene, i: int) -> str:
    """How somebody listed with his minute scored, by the words up to the next name."""
    end = next((j for j in scene.people() if j > i), len(scene.items))
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


def _comes_to_nothing(scene: Scene, span: Span) -> bool:
    """Whether a weak cue's sentence goes on to say that the ball was saved or missed the goal."""
    words = scene.language
    ends = (
        scene.told(words.off_target) + scene.hits(words.saved) + scene.hits(words.saved_by)
        + [s for s in scene.apart(words.woodwork, words.goal_weak) if not scene.denied(s)]
    )  # fmt: skip
    if scene.of_kind("score"):
        return False
    stops = ends + scene.hits(words.blocked) + scene.hits(words.goal_wasted)
    at_once = any(0 <= span[0] - after <= 4 for _, after in stops)  # "fires over with the right foot"
    at_once = at_once or any(first <= span[0] and span[1] <= after for first, after in ends)  # "shot against the post"
    ahead = 5 if words.verbs_last else 0  # "über das Tor schoss"
    return at_once or any(span[1] - ahead <= first <= span[1] + 14 for first, _ in ends)


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


def _time_goal_before(scene: Scene, story: Story) -> None:
    """A minute beside words that speak of the goal just told is that goal's, and of nothing else in the sentence."""
    for first, after in scene.hits(scene.language.goal_back):
        for i in range(first, min(after + 5, len(scene.items))):
            if scene.items[i].shadow in ",;:.":
                break
            if scene.items[i].kind == "minute" and story.goal is not None and story.goal.time is None:
                story.goal.time, scene.items[i].value = scene.items[i].value, None


def _scorers_listed(scene: Scene, span: Span) -> list[Claim]:
    """ "goals by P and P": one for each of the list behind the cue."""
    if span not in [verb_of(scene, s) for s in scene.hits(scene.language.goal_by)]:
        return []
    listed = listed_after(scene, span[1], 4)
    if len(listed) < 2:
        return []
    return [Claim("goal", person(scene, i), scene, (i, i + 1), how=manner(scene, span), items={i}) for i in listed]


MANNER = 3  # words at most between several scorers and their verb: "also", "per Kopf"


def _scorers_before(scene: Scene, span: Span) -> list[Claim]:
    """ "P, P and P also netted": one for each of the list that is the subject of a cue without a minute or score."""
    first, after = span
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


def _several_scored(scene: Scene, span: Span) -> list[Claim]:
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


def spared(scene: Scene, spans: list[Span]) -> list[Span]:
    """The cues of goals without those inside a phrase of a goal that did not fall, or behind a negation or a
    "would have".
    """
    if not spans:
        return []
    words = scene.language
    scored = scene.hits(words.goal, whole=True)
    whole = zip(scene.hits(words.goal_wasted), scene.hits(words.goal_wasted, whole=True), strict=True)
    wasted = [w for w, all_of in whole if not any(g[0] <= all_of[0] and all_of[1] < g[1] for g in scored)]
    wasted += scene.hits(words.goal_not) + scene.hits(words.goal_thought)
    wide = scene.hits(words.assist_verb)  # a pass that holds words of a goal: "turned the play round to P"
    wasted += [w for w in wide if any(w[0] <= s[0] and s[1] <= w[1] and w != s for s in spans)]
    wasted = [w for w in wasted if not any(_takes_back(scene, s, w) for s in spans)]
    return [s for s in spans if not any(w[0] < s[1] and s[0] < w[1] for w in wasted) and not scene.denied(s)]


def _takes_back(scene: Scene, span: Span, wasted: Span) -> bool:
    """Whether a cue is a phrase of a goal that did not fall with a "not" before it: "could not prevent the goal"."""
    inside = span[0] < wasted[0] and wasted[1] <= span[1]
    return inside and compiled(scene.language.negation).fullmatch(scene.items[span[0]].shadow) is not None


def _add(claims: list[Claim], claim: Claim) -> None:
    """Two cues for one scorer in a sentence are one goal; a cue without a scorer belongs to the goal beside it.

    In two clauses, each with a minute of its own, they are two.
    """
    for known in claims:
        if _each_with_minute(claim.scene, known.span, claim.span, joined=claim.player is not None):
            claim.player = claim.player or known.player  # "; another M"
            continue
        if _of_a_side_alone(known, claim) or _of_a_side_alone(claim, known):
            continue
        if known.player is claim.player or claim.player is None or known.player is None:
            known.player = known.player or claim.player
            known.weak = known.weak and claim.weak
            known.items |= claim.items
            known.other = known.other if known.other not in (None, known.player) else claim.other
            known.how = claim.how if known.how in (None, "open") else known.how
            known.other = known.other if known.how != "own_goal" else None
            return
    if claim.weak and claims and all(known.weak for known in claims):
        if not claim.scene.breaks(claims[-1].span[0], claim.span[0]):
            claims[-1] = claim  # "P heads it on and P turns it in"
    elif not claim.weak or all(_of_a_side_alone(known, claim) for known in claims):
        claims.append(claim)


SUBJECT_BEHIND = 7  # words from a verb to its subject behind it: "define con gran categoría el joven P"
FAR_APART = 12  # words between two cues of a sentence that tell two goals


def _of_a_side_alone(goal: Claim, other: Claim) -> bool:
    """Whether a goal is told as a side's, nobody named, "the equaliser of T comes", and another far from it."""
    scene = goal.scene
    announced = any(a < goal.span[1] and goal.span[0] < b for a, b in scene.hits(scene.language.goal_announced))
    owned = goal.player is None and not announced and _owning_side(scene, goal.span) is not None
    return owned and abs(goal.span[0] - other.span[0]) > FAR_APART


def _each_with_minute(scene: Scene, one: Span, other: Span, joined: bool = True) -> bool:
    """Whether a semicolon, or where they may be `joined` ", and" or an "and" right before the second, parts two cues and
    another minute stands on either side of it.
    """
    first, last = sorted((one, other))
    signs = [i for i in range(first[1], last[0]) if scene.items[i].shadow in ",;"]
    joins = scene.language.conjunctions if joined else ()
    parting = [i for i in signs if scene.items[i].shadow == ";" or scene.items[i + 1].shadow in joins]
    parting = parting or [last[0] - 1] * (scene.items[last[0] - 1].shadow in joins)
    times = [(m, scene.items[m].value) for m in scene.of_kind("minute") if parting and scene.items[m].value is not None]
    before, behind = {t for m, t in times if m < parting[0]}, {t for m, t in times if m > parting[-1]}
    return bool(before and behind) and before.isdisjoint(behind)


def _goal(scene: Scene, span: Span, story: Story, weak: bool) -> Claim:
    words = scene.language
    own = next(
        (s for s in scene.hits(words.own_goal) if abs(s[0] - span[0]) < 12 and not _told_apart(scene, s, span)), None
    )
    servers = servers_in(scene)
    keepers = [p for j in scene.people() if "keeper" in (p := person(scene, j)).roles]  # type: ignore[union-attr]
    served = [person(scene, s) for s in servers if not _acts_at(scene, span, person(scene, s), servers)]
    crossed = [person(scene, s) for s in named_with_passes(scene)]
    unable = [*keepers, *_hit_by_ball(scene, span), *beaten(scene), *replaced(scene), *_left_standing(scene)]
    unable += _before_contrast(scene, span, unable)
    if own:
        bound = _is_bound(scene, own)
        i = _bracketed(scene, own[1])
        i = actor(scene, own, avoid=served) if i is None and not bound else i
        i = actor(scene, own, avoid=crossed, by=bound) if i is None else i
        i = actor(scene, span, avoid=crossed) if i is None else i
    else:
        i = actor(scene, span, avoid=[*unable, *served])
        if i is not None and i < span[0] and _side_acts(scene, span) and not scene.case(i):
            i = next(
                (j for j in scene.people() if j >= span[1]), None
            )  # "P went close but T took the lead when P scored"
        alone = i is None and not _titled_receiver(scene, span) and not _side_acts(scene, span)
        i = actor(scene, span, avoid=unable) if alone else i
        i = _whose_shot(scene, span, unable) if i is None and alone else i
        if i is not None and i >= span[1] and scene.case(i) == "of" and _titled_subject(scene, span):
            i = None  # "the number 9 turned in the cross of P"
    owner = _owning_side(scene, span)
    if i is not None and i < span[0] and owner and scene.kind == "prose":
        i = None  # "the equaliser of T comes": whoever was named before did something else
    if scene.kind == "ticker" and (i is None or span[0] < 3):
        i = _announced(scene, servers, unable) or i
    elif i is None and not own and _before_colon(scene, span):
        i = _announced(scene, servers, unable, span[1])
    scorer = person(scene, i)
    if not own and i in servers and _then_another(scene, i, span):
        i, scorer = None, story.subject if story.subject is not scorer else None
    able_back = scorer is None and not owner and not _by_nation(scene, span)
    behind = i is not None and i >= span[1] and not owns_pass(scene, i)
    bound = behind and ends_in_case(scene, span[1])  # "it was the work of P"
    if (able_back and _points_back(scene, span, servers, unable)) or (not bound and begun_by_pronoun(scene, span)):
        scorer = last_actor(story)
    claim = Claim(
        "goal", scorer, scene, span, how="own_goal" if own else _marked(scene, i) or manner(scene, span), weak=weak
    )
    claim.items = {i} if i is not None else set()
    claim.side = owner.side if owner and scorer is None and owner.side in OPPOSITE else None
    claim.twice = any(abs(first - span[0]) < 12 for first, _ in scene.hits(words.brace))
    if not own and (scorer or not owner) and (not claim.twice or named_with_passes(scene)):
        claim.other, item = assist(scene, scorer, span, story)
        claim.items |= {item} if item is not None else set()
    return claim


def _marked(scene: Scene, i: int | None) -> str | None:
    """ "penalty" where a mark right behind a scorer in brackets says so: "City 1-0 Spurs (P pen)"."""
    marked = i is not None and _in_brackets_behind(scene, i) and i + 1 < len(scene.items)
    pattern = compiled(scene.language.mark_penalty)
    return "penalty" if marked and pattern.fullmatch(scene.items[i + 1].shadow) else None  # type: ignore[operator]


def _whose_shot(scene: Scene, span: Span, unable: list[Person | None]) -> int | None:
    """Whose shot told before a cue went in: "un remate de P, tras rebotar en P, se metió"."""
    words = scene.language
    stops = (words.epithets, words.saved, words.blocked, words.woodwork, words.rebound)
    before = any(first < span[0] for field in stops for first, _ in scene.hits(field))
    beyond = before or scene.has(*stops, words.saved_by, words.off_target)
    shots = [(after, person_after(scene, after, 3)) for _, after in scene.hits(words.shot)]
    owners = [(at, i) for at, i in shots if i is not None and scene.case(i) == "of" and person(scene, i) not in unable]
    ahead = [i for _, i in owners if i < span[0] and not before]  # else another may have turned in what came back
    behind = [i for at, i in owners if at > span[1] and not beyond]  # "T took the lead, a header of P"
    return next(iter(ahead[-1:] or behind[:1]), None)


def _before_contrast(scene: Scene, span: Span, unable: list[Person | None]) -> list[Person | None]:
    """Those named before a "however" ahead of a cue, where somebody able is named as a subject behind it, or whose
    shot goes in.
    """
    turns = [first for first, _ in scene.hits(scene.language.contrast) if first < span[0]]
    near = [i for i in scene.people() if turns and turns[-1] < i < span[1] + SUBJECT_BEHIND]
    after = [i for i in near if not scene.case(i) or (i < span[0] and scene.case(i) == "of")]
    if not any(person(scene, i) not in unable for i in after):
        return []
    return [person(scene, i) for i in scene.people() if i < turns[-1]]


def _owning_side(scene: Scene, span: Span) -> TeamMention | None:
    """The side with which a cue ends, or that follows a cue that ends in "of": "the equaliser of T"."""
    items, of = scene.items, scene.language.of
    at = span[1] if items[span[1] - 1].shadow in of else span[1] - 1
    bound = 0 < at < len(items) and items[at].kind == "team" and items[at - 1].shadow in of
    return items[at].value if bound else None


def _then_another(scene: Scene, server: int, span: Span) -> bool:
    """Whether an "and he" stands between one who serves and a goal, nobody being named: "P nodded down and he scored"."""
    pronouns = [first for first, _ in scene.hits(scene.language.pronouns) if server < first < span[0]]
    joined = [first for first in pronouns if scene.items[first - 1].shadow in scene.language.conjunctions]
    return bool(joined) and not any(server < j < span[0] for j in scene.people())


def _told_apart(scene: Scene, own: Span, span: Span) -> bool:
    """Whether a clause of its own, with somebody named in it, parts an own goal from another goal told beside it."""
    first, then = sorted((own, span))
    joints = _joints(scene, first[1], then[0])
    joined = [i for i in joints if scene.items[i].shadow not in (",", "(", ")")]
    if joined and any(joined[0] < i < max(then[1], joined[0] + 4) for i in scene.people()):
        return True
    acting = [i for i in scene.people() if joints and joints[0] < i < span[0] and not scene.case(i)]
    return own is first and bool(acting)


def _side_acts(scene: Scene, span: Span) -> bool:
    """Whether a side's name stands right before a cue, as its subject."""
    return span[0] > 0 and scene.items[span[0] - 1].kind == "team"


def _titled_receiver(scene: Scene, span: Span) -> bool:
    """Whether a pass goes to somebody told only by what he is, before the goal: "crossed for the captain, who scored"."""
    words = scene.language
    passes = [after for _, after in scene.hits(words.assist_verb) if after <= span[0]]
    passes += [after for _, after in scene.hits(words.assist_by) if after <= span[0]]
    titles = [*scene.hits(words.epithets), *epithet_spans(scene)]
    return any(passes and min(passes) <= first and after <= span[1] for first, after in titles)


def _titled_subject(scene: Scene, span: Span) -> bool:
    """Whether somebody told only by what he is stands before a goal's words as their subject, nobody named between."""
    titles = [after for _, after in epithet_spans(scene) if after <= span[0]]
    return bool(titles) and not any(titles[-1] <= i < span[0] for i in scene.people())


def _by_nation(scene: Scene, span: Span) -> bool:
    """Whether "the Zambian", nobody known to be one, is the subject before a goal's words: not whoever was told of last."""
    nations = words_of(scene.language.nations)
    titles = [span[1] for span in epithet_spans(scene)]
    return any(after <= span[0] <= after + 3 and scene.items[after - 1].shadow in nations for after in titles)


def _hit_by_ball(scene: Scene, span: Span) -> list[Person | None]:
    """Whom the ball itself meets on its way in: who struck it has scored, "the ball went in off P"."""
    balls = [after for _, after in scene.hits(scene.language.ball) if after <= span[0]]
    return [person(scene, i) for i in scene.people() if balls and balls[-1] <= i and scene.case(i) == "on"]


def _left_standing(scene: Scene) -> list[Person | None]:
    """Whom the words of a goal hold as the one beaten: "resta di sasso P"."""
    spans = scene.hits(scene.language.goal_weak)
    return [person(scene, i) for first, after in spans for i in range(first + 1, after)]


def replaced(scene: Scene) -> list[Person | None]:
    """Whose place somebody took: "P, on for P, scores"."""
    return [person(scene, person_after(scene, end, 4)) for _, end in scene.hits(scene.language.sub_for)]


def _is_bound(scene: Scene, span: Span) -> bool:
    """Whether somebody is bound to a cue right behind it: "autogol di P"."""
    i = person_after(scene, span[1], 4)
    return i is not None and (scene.case(i) == "of" or i == span[1])


def _bracketed(scene: Scene, at: int) -> int | None:
    """Who begins the brackets that open there: "an own goal (P, M)"."""
    return at + 1 if [item.shadow for item in scene.items[at : at + 2]] == ["(", "P"] else None


def _points_back(scene: Scene, span: Span, servers: list[int], unable: list[Person | None]) -> bool:
    """A sentence of prose that names nobody able before its cue, no side either, goes on about the last one, and so
    does "the striker" beside it; a ticker's does not.
    """
    able = [i for i in scene.people() if i not in servers and person(scene, i) not in unable]
    titles = scene.hits(scene.language.epithets)
    titled = any(after in (span[0], span[0] - 1) or first == span[1] or 0 < first < 3 for first, after in titles)
    return not able and scene.base is None and (titled or not any(i < span[0] for i in scene.of_kind("team")))


def _before_colon(scene: Scene, span: Span) -> bool:
    """Whether a colon behind a goal's words, and nobody before it, says that what follows tells the goal, with no word
    for a goal of its own.
    """
    goals = scene.hits(scene.language.goal) + scene.hits(scene.language.goal_by)
    if span in map(scene.without_object, scene.hits(scene.language.goal_by)):
        return False
    colon = next((i for i in range(span[1], len(scene.items)) if scene.items[i].shadow == ":"), None)
    named = [i for i in scene.people() if colon is not None and scene.clause_begin(span[0]) <= i < colon]
    return colon is not None and not named and not any(g[0] > colon for g in goals)


def _announced(scene: Scene, servers: list[int], unable: list[Person | None], begin: int = 0) -> int | None:
    """Whose goal a ticker's cry is, or one told behind a colon from `begin` on: one in capitals, or the last one who acts
    there, no goalkeeper and no server.
    """
    told = [(i, scene.items[i].value) for i in scene.people() if i >= begin]
    able = [i for i, p in told if not p.is_official and "keeper" not in p.roles]
    able = [i for i in able if person(scene, i) not in unable]
    named = [i for i in able if _in_brackets_behind(scene, i)]
    if named:
        return named[0]
    cried = [i for i in able if scene.items[i].loud]
    acting = [i for i in able if i not in servers and not scene.case(i)]
    near = [i for i in acting if scene.has(scene.language.goal_weak) and _before_weak(scene, i)]
    near = [i for i in able if _served_by_name(scene, i)] or near
    shot = servers if scene.has(scene.language.free_kick) else []
    chosen = cried or near or acting or [i for i in shot if i in able]
    return chosen[0] if cried else chosen[-1] if chosen else None


def _served_by_name(scene: Scene, i: int) -> bool:
    """Whether somebody's name stands right before one for whom he plays the ball: "Goal! P for P, 1-0"."""
    pairs = scene.hits(scene.language.sub_for_weak)
    return any(after == i and first > 0 and person(scene, first - 1) is not None for first, after in pairs)


def _in_brackets_behind(scene: Scene, i: int) -> bool:
    """A name in brackets right behind a score or a side: "City 1-0 Spurs (Sterling)"."""
    before = scene.items[max(i - 2, 0) : i]
    return len(before) == 2 and before[1].shadow == "(" and before[0].kind in ("team", "score")


def _before_weak(scene: Scene, i: int) -> bool:
    return any(0 <= first - i <= 8 and not scene.breaks(i, first) for first, _ in scene.hits(scene.language.goal_weak))


def manner(scene: Scene, span: Span) -> str:
    """header, free_kick or open, as the words near the cue say."""
    words = scene.language
    passes = scene.hits(words.assist_verb) + scene.hits(words.assist_by)
    for how, phrases in (("header", words.header), ("free_kick", words.free_kick)):
        for first, after in scene.hits(phrases):
            passed = any(p[0] <= first and after <= p[1] and p != span for p in passes)  # "prolunga di testa" serves
            passed = passed or was_saved(scene, first)
            passed = passed or bool(headed_on(scene, (first, after), span)) or _sooner(scene, after, span[0])
            if not passed and -16 < first - span[0] < 12 and scene.breaks(first, span[0]) == 0:
                return how
    return "open"


def _sooner(scene: Scene, after: int, at: int) -> bool:
    """Whether a "before" and another name part words from the goal: "P headed home before P scored"."""
    parting = [first for first, _ in scene.hits(scene.language.sooner) if after <= first < at]
    return any(first < i < at for first in parting for i in scene.people())


def _credit(claims: list[Claim], scene: Scene, item: int, side: str, story: Story) -> None:
    """The running score at an item says that a goal fell: it supports the nearest goal told, or tells one by itself."""
    score = scene.items[item].value
    assert isinstance(score, Score)
    free = [c for c in claims if c.score is None]
    if free:
        claim = min(free, key=lambda c: _remoteness(scene, c.span, item))
        claim.score, claim.side, claim.weak = score, side, False
        return
    i = actor(scene, (item, item + 1))
    claim = Claim(
        "goal", person(scene, i), scene, (item, item + 1), how=manner(scene, (item, item)), side=side, weak=True
    )
    claim.score = score
    claim.items = {i} if i is not None else set()
    claim.other, helper = assist(scene, claim.player, (item, item + 1), story)
    claim.items |= {helper} if helper is not None else set()
    claims.append(claim)


def _remoteness(scene: Scene, span: Span, item: int) -> tuple[bool, int, bool, int]:
    """How ill a score suits a goal's words: outside them, in another sentence or clause, far off."""
    first, last = min(span[0], item), max(span[0], item)
    joined = any(x.shadow in scene.language.conjunctions for x in scene.items[first:last])
    return not span[0] <= item < span[1], scene.breaks(first, last), joined, last - first

"""Who scored a goal that some words tell, how, and who helped."""

from .actors import actor, begun_by_pronoun, ends_in_case, last_actor, owns_pass
from .assists import assist, beaten, headed_on, named_with_passes, servers_in, was_saved
from .claims import Claim, Span, Story
from .epithets import epithet_spans
from .nearby import is_official, person, person_after, set_off_behind, turns_of
from .people import Person
from .scene import STRONG, Scene
from .teams import OPPOSITE, TeamMention
from .vocabulary import compiled, words_of

SUBJECT_BEHIND = 7  # words from a verb to its subject behind it: "define con gran categoría el joven P"


def joints_between(scene: Scene, first: int, after: int) -> list[int]:
    """The signs and words such as "and", "but" or "before" that join clauses between two items."""
    words = scene.language
    turns = turns_of(scene)
    return [
        i
        for i in range(first, after)
        if i in turns or scene.items[i].shadow in words.conjunctions or scene.items[i].shadow in tuple(",;:.!?()–—")
    ]


def _acts_at(scene: Scene, span: Span, server: Person | None, servers: list[int]) -> bool:
    """Whether one who serves elsewhere in the sentence is named again right before a cue: "P scored and P met P's corner"."""
    return any(person(scene, i) is server and i not in servers for i in range(max(span[0] - 2, 0), span[0]))


def goal_told(scene: Scene, span: Span, story: Story, weak: bool) -> Claim:
    """The goal that the words at `span` tell: its scorer, who helped, and how. `weak` if it counts only with a result."""
    own = next(
        (
            s
            for s in scene.hits(scene.language.own_goal)
            if abs(s[0] - span[0]) < 12 and not _told_apart(scene, s, span)
        ),
        None,
    )
    own = None if own != span and span in scene.hits(scene.language.brace) else own  # nobody's brace is of own goals
    owner = owning_side(scene, span)
    i, scorer = _scorer(scene, span, own, owner, story)
    how = "own_goal" if own else _marked(scene, i) or manner(scene, span)
    claim = Claim("goal", scorer, scene, span, how=how, weak=weak, items={i} if i is not None else set())
    claim.side = owner.side if owner and scorer is None and owner.side in OPPOSITE else None
    if own and side_acts(scene, span) and scene.items[span[0] - 1].value.side in OPPOSITE:
        claim.side = scene.items[span[0] - 1].value.side  # "T took the lead through an own goal"
    claim.times = _times(scene, span)
    if not own and (scorer or not owner) and (not claim.twice or named_with_passes(scene)):
        claim.other, item = assist(scene, scorer, span, story)
        claim.items |= {item} if item is not None else set()
    return claim


def _times(scene: Scene, span: Span) -> int:
    """How often words near those of a goal say that the scorer scored: "P's hat-trick"."""
    words = scene.language
    told = ((5, words.five_goals), (4, words.four_goals), (3, words.hat_trick), (2, words.brace))
    return next((n for n, field in told if any(abs(first - span[0]) < 12 for first, _ in scene.hits(field))), 1)


def _scorer(
    scene: Scene, span: Span, own: Span | None, owner: TeamMention | None, story: Story
) -> tuple[int | None, Person | None]:
    """The item that names who scored, and who he is: named in the sentence, or the one it points back to."""
    servers = servers_in(scene)
    unable = _unable(scene, span)
    served = [person(scene, s) for s in servers if not _acts_at(scene, span, person(scene, s), servers)]
    i = _own_scorer(scene, span, own, served) if own else _named_scorer(scene, span, unable, served)
    if i is not None and i < span[0] - 1 and owner and scene.kind == "prose":
        i = None  # "the equaliser of T comes": whoever was named before did something else
    if (cried := _cried(scene)) is not None and person(scene, cried) not in unable:
        i = cried
    elif scene.kind == "ticker" and (i is None or span[0] < 3 or _cry_names_scorer(scene)):
        i = _announced(scene, servers, unable) or i
    elif not own and _before_colon(scene, span):
        struck = _struck_behind(scene, span[1], unable)
        i = struck if struck is not None else i if i is not None else _announced(scene, servers, unable, span[1])
    scorer = person(scene, i)
    if not own and i in servers and _then_another(scene, i, span):
        i, scorer = None, story.subject if story.subject is not scorer else None
    able_back = scorer is None and not owner and own is None and not _by_nation(scene, span)
    behind = i is not None and i >= span[1] and not owns_pass(scene, i)
    bound = behind and ends_in_case(scene, span[1])  # "it was the work of P"
    if (able_back and _points_back(scene, span, servers, unable)) or (not bound and begun_by_pronoun(scene, span)):
        scorer = last_actor(story)
    return i, scorer


def _unable(scene: Scene, span: Span) -> list[Person | None]:
    """Those of a sentence who cannot have scored: goalkeepers, those beaten, replaced or hit by the ball."""
    keepers = [p for j in scene.people() if "keeper" in (p := person(scene, j)).roles]  # type: ignore[union-attr]
    unable = [*keepers, *_hit_by_ball(scene, span), *beaten(scene), *replaced(scene), *_left_standing(scene)]
    return unable + _before_contrast(scene, span, unable)


def _own_scorer(scene: Scene, span: Span, own: Span, served: list[Person | None]) -> int | None:
    """The item of who put the ball into his own goal, as the words at `own` say."""
    crossed = [person(scene, s) for s in named_with_passes(scene)]
    bound = _is_bound(scene, own)
    i = _bracketed(scene, own[1])
    i = actor(scene, own, avoid=served) if i is None and not bound else i
    i = actor(scene, own, avoid=crossed, by=bound) if i is None else i
    return actor(scene, span, avoid=crossed) if i is None else i


def _named_scorer(scene: Scene, span: Span, unable: list[Person | None], served: list[Person | None]) -> int | None:
    """The item of who scored for his own side, where the sentence names him."""
    named = [j for j in scene.people() if scene.clause_begin(span[0]) <= j < span[1]]
    if not named and (alone := set_off_behind(scene, span[1])) is not None and person(scene, alone) not in unable:
        return alone
    i = actor(scene, span, avoid=[*unable, *served])
    if (struck := _struck_before(scene, span, [*unable, *served])) is not None:
        i = struck
    if i is not None and i < span[0] and side_acts(scene, span) and not scene.case(i):
        # "P went close but T took the lead when P scored"
        i = next((j for j in scene.people() if j >= span[1]), None)
    alone = i is None and not _titled_receiver(scene, span) and not side_acts(scene, span)
    bound = [person(scene, s) for s in named_with_passes(scene) if _only_served(scene, s, span)]
    i = actor(scene, span, avoid=[*unable, *bound]) if alone else i  # not P of "used the cross of P and scored"
    i = whose_shot(scene, span, unable) if i is None and alone else i
    if i is not None and i >= span[1] and scene.case(i) == "of" and _titled_subject(scene, span):
        return None  # "the number 9 turned in the cross of P"
    return i


def _only_served(scene: Scene, i: int, span: Span) -> bool:
    """Whether it is but by somebody's pass that a sentence of prose names him, in words joined to those of the goal or
    behind them: no shot of his that is their subject.
    """
    joined = i >= span[1] or bool(joints_between(scene, i + 1, span[0]))
    return scene.base is None and bool(scene.case(i)) and joined


def _marked(scene: Scene, i: int | None) -> str | None:
    """ "penalty" where a mark right behind a scorer in brackets says so: "City 1-0 Spurs (P pen)"."""
    marked = i is not None and _in_brackets_behind(scene, i) and i + 1 < len(scene.items)
    pattern = compiled(scene.language.mark_penalty)
    return "penalty" if marked and pattern.fullmatch(scene.items[i + 1].shadow) else None  # type: ignore[operator]


def whose_shot(scene: Scene, span: Span, unable: list[Person | None]) -> int | None:
    """Whose shot told before a cue went in: "un remate de P, tras rebotar en P, se metió"."""
    words = scene.language
    stops = (words.epithets, words.saved, words.blocked, words.woodwork, words.rebound)
    before = any(first < span[0] for field in stops for first, _ in scene.hits(field))
    beyond = before or scene.has(*stops, words.saved_by, words.off_target)
    shots = [(after, person_after(scene, after, 3)) for _, after in scene.hits(words.shot) + scene.hits(words.header)]
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


def owning_side(scene: Scene, span: Span) -> TeamMention | None:
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
    joints = joints_between(scene, first[1], then[0])
    joined = [i for i in joints if scene.items[i].shadow not in (",", "(", ")")]
    if joined and any(joined[0] < i < max(then[1], joined[0] + 4) for i in scene.people()):
        return True
    acting = [i for i in scene.people() if joints and joints[0] < i < span[0] and not scene.case(i)]
    return own is first and bool(acting)


def side_acts(scene: Scene, span: Span) -> bool:
    """Whether a side's name stands right before a cue, as its subject, or its coach's as whose side it is: "P's men"; not the
    side of "die Führung für T erzielt".
    """
    i = span[0] - 1
    coached = is_official(scene, i) and scene.case(i) == "of" if span[0] else False
    return span[0] > 0 and ((scene.items[i].kind == "team" and scene.case(i) != "to") or coached)


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
    """Whom the ball itself meets on its way in: who struck it has scored, "the ball went in off P"; not who then does
    something himself, "fell to P, who".
    """
    balls = [after for _, after in scene.hits(scene.language.ball) if after <= span[0]]
    met = [i for i in scene.people() if balls and balls[-1] <= i and scene.case(i) == "on"]
    return [person(scene, i) for i in met if not scene.is_relative_subject(i)]


def _left_standing(scene: Scene) -> list[Person | None]:
    """Whom the words of a goal hold as the one beaten: "resta di sasso P"."""
    spans = scene.hits(scene.language.goal_weak)
    return [person(scene, i) for first, after in spans for i in range(first + 1, after)]


def replaced(scene: Scene) -> list[Person | None]:
    """Whose place somebody took: "P, on for P, scores"."""
    return [
        person(scene, person_after(scene, scene.without_object(s)[1], 4)) for s in scene.hits(scene.language.sub_for)
    ]


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
    colon = next((i for i in range(span[1] - 1, len(scene.items)) if scene.items[i].shadow == ":"), None)
    named = [i for i in scene.people() if colon is not None and scene.clause_begin(span[0]) <= i < colon]
    return colon is not None and not named and not any(g[0] > colon for g in goals)


def _struck_before(scene: Scene, span: Span, unable: list[Person | None]) -> int | None:
    """Whose shot told by a noun the ball that goes in comes from, nobody named between: "P crosses: a header of P, and
    the ball is in the net".
    """
    rolls = span[0] in [first for first, _ in scene.hits(scene.language.ball)]
    last = next((i for i in reversed(scene.people()) if i < span[0]), None) if rolls else None
    if last is None or person(scene, last) in unable or scene.case(last) != "of":
        return None
    struck = [after for field in (scene.language.shot, scene.language.header) for _, after in scene.hits(field)]
    return last if any(person_after(scene, after, 3) == last for after in struck if after <= last) else None


def _struck_behind(scene: Scene, begin: int, unable: list[Person | None]) -> int | None:
    """Whose shot is the last one told from `begin` on by nouns alone: "the equaliser: a corner of P and a header of P"."""
    words = scene.language
    shots = sorted(
        after for field in (words.shot, words.header) for first, after in scene.hits(field) if first >= begin
    )
    owners = [i for after in shots if (i := person_after(scene, after, 3)) is not None and scene.case(i) == "of"]
    acting = any(i >= begin and not scene.case(i) for i in scene.people())
    stopped = scene.has(words.saved, words.woodwork, words.off_target, words.blocked)
    return owners[-1] if owners and not acting and not stopped and person(scene, owners[-1]) not in unable else None


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


def _cried(scene: Scene) -> int | None:
    """Whose name a ticker's line cries before it tells anything: "KANE!", "AGAIN KANE!"."""
    again = words_of(scene.language.again)
    i = int(bool(scene.items) and scene.items[0].shadow in again)
    head = scene.items[i : i + 2] if scene.kind == "ticker" else []
    return i if len(head) == 2 and head[0].kind == "person" and head[0].loud and head[1].shadow == "!" else None


def _cry_names_scorer(scene: Scene) -> bool:
    """Whether a ticker's line opens with the cry of a goal and has its scorer in brackets: "Goal! City 1-0 Spurs (P)"."""
    cried = any(first == 0 for first, _ in scene.hits(scene.language.goal))
    return cried and any(_in_brackets_behind(scene, i) for i in scene.people())


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
            passed = passed or _of_another(scene, first, span)
            if (
                not passed
                and -16 < first - span[0] < 12
                and (scene.breaks(first, span[0]) == 0 or _cried_out(scene, span, first))
            ):
                return how
    return "open"


def _of_another(scene: Scene, at: int, span: Span) -> bool:
    """Whether a comma and another scorer with a verb of his own part words from the goal, "P scored, P headed the leveller", or
    they are the verb of the goal told before it: "P headed T in front and made it two".
    """
    goals = scene.hits(scene.language.goal)
    parted = [i for i in scene.people() if span[1] <= i < at and not scene.case(i) and scene.commas(span[1], i)]
    behind = any(i < first for i in parted for first, _ in goals if span[1] <= first <= at)
    joints = {i for i, item in enumerate(scene.items) if item.shadow in scene.language.conjunctions}
    within = [after for first, after in goals if first <= at < after <= span[0]]
    turns = {first for first, _ in scene.hits(scene.language.contrast)}
    ahead = [
        after for first, after in goals if at < first and after <= span[0]
    ]  # "P's free kick put T ahead but P levelled"
    return (
        behind
        or any(not joints.isdisjoint(range(after, span[0])) for after in within)
        or any(not turns.isdisjoint(range(after, span[0])) for after in ahead)
    )


def _cried_out(scene: Scene, span: Span, at: int) -> bool:
    """Whether a ticker cries out a goal and tells right behind it how it fell: "Goal for T! P, with a header."."""
    signs = [item.shadow for item in scene.items[span[1] : at] if item.shadow in STRONG]
    return scene.kind == "ticker" and signs == ["!"]


def _sooner(scene: Scene, after: int, at: int) -> bool:
    """Whether a "before" and another name part words from the goal: "P headed home before P scored"."""
    parting = [first for first, _ in scene.hits(scene.language.sooner) if after <= first < at]
    return any(first < i < at for first in parting for i in scene.people())

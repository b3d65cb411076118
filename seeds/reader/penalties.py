"""Penalties in a sentence: given, scored, missed, asked for in vain."""

from .actors import actor, last_actor
from .claims import Claim, Span, Story, lies_within
from .clock import Time
from .fouls import by_hand, either_fouled, explain, foul_parties, players
from .goals import spared
from .kicks import outcome_of, owns_penalty, score_of_open, steps_up
from .nearby import nearest_team, person, person_after, person_before, verb_of
from .scene import Scene
from .teams import OPPOSITE

NEAR_KICK = 8  # words from a penalty to what the goalkeeper does
LONGEST_WAIT = 8  # minutes from a penalty's award to its kick


def read_penalties(scene: Scene, story: Story) -> list[Claim]:
    """The claims on penalties; a penalty whose outcome is still open is left in the story for the next sentences."""
    claims = [] if _decides(scene) else _read_penalties(scene, story)
    kicks, parties = [c for c in claims if c.type in ("goal", "missed_penalty")], foul_parties(scene)[:2]
    goes_on = scene.kind == "prose" and not any(parties)
    story.foul_at = _foul_minute(scene) or (story.foul_at if goes_on else None)
    story.fouls = [] if kicks else [*story.fouls[-1:], parties]
    story.kick, story.taker = (kicks[-1] if kicks else None), (steps_up(scene, story) if story.penalty else None)
    return claims


def _foul_minute(scene: Scene) -> Time | None:
    """The minute told nearest to the parties of a foul."""
    used = foul_parties(scene)[2]
    minutes = [i for i in scene.of_kind("minute") if isinstance(scene.items[i].value, Time)]
    near = min(minutes, key=lambda m: min(abs(m - i) for i in used), default=None) if used else None
    return scene.items[near].value if near is not None else None


def _decides(scene: Scene) -> bool:
    """Whether it tells of the kicks that decide a drawn match, which are no penalties of it and have no minute."""
    kicks = scene.has(scene.language.shootout) and not scene.of_kind("minute") and scene.base is None
    return kicks and None in foul_parties(scene)[:2]


def _read_penalties(scene: Scene, story: Story) -> list[Claim]:
    words = scene.language
    spoken = _spoken(scene)
    if _long_ago(story.penalty, scene):
        story.penalty = None
    if _award_told_after(scene, story, spoken):
        return []
    explain(story.penalty, scene)
    scored, missed = _apart(
        scene.apart(words.penalty_scored, words.penalty_awarded),
        scene.told(words.penalty_missed) + _unfouled(scene, scene.told(words.penalty_saved)),
    )
    open_before = story.penalty is not None
    if spoken and not open_before:
        scored, missed = ([s for s in told if not _told_before(scene, s, spoken)] for told in (scored, missed))
    if spoken and open_before and not scored and not missed:
        missed = scene.told(words.off_target) + scene.told(words.woodwork) + scene.hits(words.penalty_saved)
        missed += [s for s in scene.hits(words.saved) if person_before(scene, s[0], 4) is not None]
    if not spoken and (ignored := _claimed_in_vain(scene)) is not None:
        return [_appeal(scene, story, ignored)]
    if not spoken and not (open_before and (scored or missed)):
        return score_of_open(scene, story) if open_before else []
    if not spoken and open_before:
        return outcome_of(scene, story, scored, missed, None)
    waved = scene.hits(words.waved_away)
    asked = scene.hits(words.penalty_appeal)
    if not scored and not missed and all(any(w[0] < s[0] < w[1] for w in waved) for s in spoken):
        return [_appeal(scene, story, (asked + waved)[0])]  # "were denied a penalty"
    if not scored and not missed and any(_in_vain(scene, s, asked, waved) for s in spoken):
        return [_appeal(scene, story, asked[0])]  # "appealed in vain for a penalty when P was felled"
    refused = [a for a in asked if any(a[0] <= s[0] < a[1] for s in spoken)]
    scored = [s for s in scored if not any(lies_within(s, w) for w in waved)]  # "no question of a penalty"
    missed = missed or ([] if scored else _kept_out(scene, spoken))
    appeal = asked + waved
    given = scene.told(words.penalty_awarded)  # "reclama un rigore per" gives none
    given = [
        g for g in given if not any(g[1] <= w[0] or lies_within(g, w) for w in waved)
    ]  # "A penalty? Nothing of it!"
    given = [g for g in given if not any(a[0] < g[0] <= a[1] for a in asked) and scene.items[-1].shadow != "?"]
    if not given and refused and all(any(a[0] <= s[0] < a[1] for a in refused) for s in spoken):
        return [
            _appeal(scene, story, refused[0])
        ]  # whatever else its sentence tells: "P was denied a penalty, P scored"
    goal = spared(scene, scene.hits(words.goal) + [verb_of(scene, s) for s in scene.hits(words.goal_by)])
    goal = [g for g in goal if not _by_another(scene, g, spoken)]
    if appeal and not given and not scored and not missed and not goal:
        return [_appeal(scene, story, appeal[0])]
    missed = [m for m in missed if not ((scored or goal) and _of_another(scene, m))]
    award = _award(scene, story, spoken[0], bool(given), bool(scored or missed or goal))
    if scored or missed or goal:
        return outcome_of(scene, story, [*scored, *goal], missed, award)
    if not given and not award.other and not award.player and not _cried(scene, spoken[0]):
        return []
    story.penalty = award
    return [award]


def _by_another(scene: Scene, goal: Span, spoken: list[Span]) -> bool:
    """Whether a goal behind somebody's penalty and a comma has a subject of its own: "P's penalty settled T, P added a
    second".
    """
    owners = [person(scene, i) for i in scene.people() if owns_penalty(scene, i) and i < spoken[0][0]]
    scorer = person_before(scene, goal[0], 2)
    parted = scorer is not None and spoken[-1][1] <= scorer and scene.commas(spoken[-1][1], scorer) > 0
    return bool(owners) and parted and person(scene, scorer) not in owners


def _of_another(scene: Scene, miss: Span) -> bool:
    """Whether what seems to say that somebody's penalty was saved is told of another's shot, behind a subject of its own:
    "P's penalty put T ahead, and P saved from P".
    """
    owners = [person(scene, i) for i in scene.people() if owns_penalty(scene, i) and i < miss[0]]
    saver, shooter = person_before(scene, miss[0], 2), person_after(scene, miss[1], 4)
    told = owners and None not in (saver, shooter) and person(scene, saver) not in owners
    return bool(told) and person(scene, shooter) not in owners and scene.case(shooter) != ""  # type: ignore[arg-type]


def _kept_out(scene: Scene, spoken: list[Span]) -> list[Span]:
    """Somebody's penalty with the goalkeeper's verb behind it, no goal being told: "P's penalty was poor and P plunged to
    hold it".
    """
    owners = [i for i in scene.people() if owns_penalty(scene, i)] if not scene.has(scene.language.goal) else []
    owned = [(first, after) for first, after in spoken if any(0 < first - i <= 3 for i in owners)]
    saves = scene.told(scene.language.saved)
    return [
        (first, s[1])
        for first, after in owned
        for s in saves
        if 0 < s[0] - after < NEAR_KICK and not scene.breaks(after, s[0])
    ]


def _in_vain(scene: Scene, spoken: Span, asked: list[Span], waved: list[Span]) -> bool:
    """Whether the clause that speaks of a penalty says that it was asked for, and to no avail."""
    begin = scene.clause_begin(spoken[0])
    return all(any(begin <= s[0] <= spoken[1] for s in told) for told in (asked, waved))


def _told_before(scene: Scene, span: Span, spoken: list[Span]) -> bool:
    """Whether a semicolon, a comma and another name, or an "and" right before one part what is told from the penalty spoken of
    behind it: "P hit the post; P was felled: penalty", "P hit the bar and P missed a penalty".
    """
    between = [item.shadow for item in scene.items[span[1] : spoken[0][0]]]
    joints = [i for i, word in enumerate(between) if word in scene.language.conjunctions]
    joined = any(between[i + 1 : i + 2] == ["P"] for i in joints)
    return ";" in between or joined or ("," in between and "P" in between[between.index(",") :])


def _spoken(scene: Scene) -> list[Span]:
    """Where the sentence speaks of a penalty."""
    none = scene.hits(scene.language.penalty_not)
    hits = [s for s in scene.hits(scene.language.penalty) if not scene.is_hushed(s[0])]
    return [s for s in hits if not _is_mark(scene, s) and not any(n[0] <= s[0] < n[1] for n in none)]


def _award_told_after(scene: Scene, story: Story, spoken: list[Span]) -> bool:
    """Whether the sentence after a kick tells how the penalty came about, "P had won it himself": the award takes
    its parties, and both the minute where the kick has none, "P gave it away on M".
    """
    award = story.kick.of if story.kick is not None else None
    minutes = [scene.items[i].value for i in scene.of_kind("minute")]
    if award is None or story.kick is None or scene.kind == "ticker":
        return False
    if minutes and (story.kick.time is not None or len(minutes) > 1 or scene.has(scene.language.goal)):
        return False
    won = scene.hits(scene.language.penalty_won)
    if not won and (any((award.player, award.other)) or not spoken):
        return False
    fouled, offender, _ = foul_parties(scene)
    if fouled is None and won:
        fouled = person(scene, actor(scene, won[0], avoid=[offender]))
    if (award.player or fouled) is not fouled or not any((fouled, offender)):
        return False
    award.player, award.other = fouled, award.other or offender
    if minutes:
        story.kick.time = award.time = minutes[0]
    return True


def _is_mark(scene: Scene, span: Span) -> bool:
    """Whether the word only marks a minute or scorer in brackets: "(7., 86./Elfmeter)", "(20 pen)", "(P pen)", "P (pen 20)"; with
    a preposition the last of several: "(7e, 86e sur penalty)".
    """
    bound = (*scene.language.on, *scene.language.of)
    ahead = [item.shadow for item in scene.items[max(span[0] - 4, 0) : span[0]]]
    joints = (",", *scene.language.conjunctions)
    if ahead[::2] == ["M", "M"] and ahead[1] in joints and ahead[3:] and ahead[3] in bound:
        return [item.shadow for item in scene.items[span[1] : span[1] + 1]] == [")"]
    before = "".join(item.shadow for item in scene.items[max(span[0] - 2, 0) : span[0]])
    if before == "P(" and [item.shadow for item in scene.items[span[1] : span[1] + 2]] == ["M", ")"]:
        return True
    return (
        before in ("M/", "M,", "(M", ",M", "(P", "(P,")
        and span[1] < len(scene.items)
        and scene.items[span[1]].shadow in ",;)"
    )


def _apart(scored: list[Span], missed: list[Span]) -> tuple[list[Span], list[Span]]:
    """Both without what lies inside a longer phrase of the other: "non sbaglia" holds "sbaglia"."""

    def outside(spans: list[Span], others: list[Span]) -> list[Span]:
        return [s for s in spans if not any(lies_within(s, o) and o != s for o in others)]

    return outside(scored, missed), outside(missed, scored)


def _unfouled(scene: Scene, saves: list[Span]) -> list[Span]:
    """The saves that are no part of a foul: "hielt", and not "hielt P am Trikot fest", nor "P P gehalten hatte"."""
    fouls = [f for field in (scene.language.fouls, scene.language.fouls_final) for f in scene.hits(field, whole=True)]
    return [s for s in saves if not any(f[0] <= s[0] and s[1] < f[1] for f in fouls)]


def _long_ago(award: Claim | None, scene: Scene) -> bool:
    """Whether the sentence is told of a time too late for the kick of a penalty given before."""
    times = [t for t in (scene.base, *(scene.items[i].value for i in scene.of_kind("minute"))) if isinstance(t, Time)]
    if award is None or award.time is None or not times:
        return False
    return abs(times[0].minute - award.time.minute) > LONGEST_WAIT


def _cried(scene: Scene, span: Span) -> bool:
    """The bare word at the head of a ticker's line is the award, "RIGORE PER LA ROMA!", and so is a cry of it alone."""
    rest = [*scene.items[: span[0]], *scene.items[span[1] :]]
    cried = any(item.shadow == "!" for item in rest) and all(item.kind in ("sign", "minute") for item in rest)
    return cried or (scene.kind == "ticker" and span[0] <= 4)


def _award(scene: Scene, story: Story, span: Span, given: bool, taken: bool) -> Claim:
    fouled, offender, used = foul_parties(scene)
    winners = [i for _, after in scene.hits(scene.language.penalty_won_by) if (i := person_after(scene, after, 4))]
    if winners:
        fouled, used = person(scene, winners[0]), used | {winners[0]}
        offender = offender if offender is not fouled else None
    elif by_hand(scene):
        fouled = None
    elif fouled is None and scene.hits(scene.language.penalty_won):
        i = actor(scene, scene.hits(scene.language.penalty_won)[0], avoid=[offender])
        fouled, used = person(scene, i), used | ({i} if i is not None else set())
        if fouled is None and offender is not None and players(scene) and story.subject is not offender:
            fouled = story.subject
    on = person_after(scene, span[1], 3)
    kept = scene.has(scene.language.penalty_saved, scene.language.saved)  # "kept out a penalty of P"
    if fouled is offender is None and on is not None and not kept and scene.items[span[1]].shadow in scene.language.to:
        fouled, used = person(scene, on), frozenset({on})  # "a penalty on P"
    if fouled is None and offender is None and (not players(scene) or taken):
        fouled, offender = story.foul
    claim = Claim("penalty_awarded", fouled, scene, span, other=offender, items=set(used))
    claim.mutual = either_fouled(scene, used)
    claim.time = story.foul_at if (fouled, offender) == story.foul and not used else None
    if fouled is None and offender is None:
        claim.side = _team_after(scene, span) or (nearest_team(scene, span) if given else None)
    elif given:
        claim.side = _team_after(scene, span)
    return claim


def _team_after(scene: Scene, span: Span) -> str | None:
    """The side named within a few words behind the penalty, "rigore per la Roma"; the other one where it beats that side: "P's
    penalty sinks T".
    """
    i = next((i for i in range(span[1], min(span[1] + 4, len(scene.items))) if scene.items[i].kind == "team"), None)
    side = scene.items[i].value.side if i is not None else None
    beats = i is not None and any(span[1] <= first < i for first, _ in scene.hits(scene.language.wins))
    return (OPPOSITE[side] if beats else side) if side in OPPOSITE else None


def _claimed_in_vain(scene: Scene) -> Span | None:
    """Where a referee lets a foul or a hand go that the sentence tells, without a word of a penalty."""
    words = scene.language
    ignored = scene.hits(words.waved_away)
    told = (
        any(foul_parties(scene)[:2])
        or scene.has(words.handball)
        or bool(players(scene) and scene.hits(words.penalty_won))
    )
    return ignored[0] if ignored and told and not scene.has(words.goal, words.disallowed) else None


def _appeal(scene: Scene, story: Story, span: Span) -> Claim:
    fouled, offender, used = foul_parties(scene)
    if fouled is None and offender is None and not players(scene) and any(story.foul):
        return Claim("penalty_appeal", story.foul[0], scene, span, other=story.foul[1], side=nearest_team(scene, span))
    if fouled is None and not (offender is not None and by_hand(scene)):
        on = [i for _, after in _spoken(scene) if (i := person_after(scene, after, 3)) is not None]
        on = [i for i in on if scene.case(i) == "on"]  # "a penalty for a foul on P"
        i = on[0] if on else actor(scene, next(iter(scene.hits(scene.language.penalty_won)), span), least=1.2)
        if person(scene, i) is not offender:
            fouled, used = person(scene, i), used | ({i} if i is not None else set())
    if fouled is offender is None and not used and scene.kind == "prose" and not scene.of_kind("team"):
        fouled = last_actor(story)  # "le hicieron un penal"
    claim = Claim(
        "penalty_appeal", fouled, scene, span, other=offender, side=nearest_team(scene, span), items=set(used)
    )
    claim.mutual = either_fouled(scene, used)
    return claim

"""Penalties in a sentence: given, scored, missed, asked for in vain."""

from .actors import actor, begun_by_pronoun, ends_in_case, last_actor, right_behind
from .claims import Claim, Span, Story
from .clock import Time
from .fouls import either_fouled, explain, foul_parties, players
from .goals import spared
from .nearby import listed_before, nearest_team, person, person_after, person_before
from .people import Person
from .scene import Scene
from .teams import OPPOSITE
from .vocabulary import words_of

OWNED = 6  # words at most from one whose penalty it is to what became of it
LONGEST_WAIT = 8  # minutes from a penalty's award to its kick


def read_penalties(scene: Scene, story: Story) -> list[Claim]:
    """The claims on penalties; a penalty whose outcome is still open is left in the story for the next sentences."""
    claims = [] if _decides(scene) else _read_penalties(scene, story)
    kicks, parties = [c for c in claims if c.type in ("goal", "missed_penalty")], foul_parties(scene)[:2]
    goes_on = scene.kind == "prose" and not any(parties)
    story.foul_at = _foul_minute(scene) or (story.foul_at if goes_on else None)
    story.fouls = [] if kicks else [*story.fouls[-1:], parties]
    story.kick, story.taker = (kicks[-1] if kicks else None), (_steps_up(scene, story) if story.penalty else None)
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
        scene.told(words.penalty_missed) + scene.told(words.penalty_saved),
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
        return _score_of_open(scene, story) if open_before else []
    if not spoken and open_before:
        return _outcome(scene, story, scored, missed, None)
    waved = scene.hits(words.waved_away)
    asked = scene.hits(words.penalty_appeal)
    if not scored and not missed and all(any(w[0] < s[0] < w[1] for w in waved) for s in spoken):
        return [_appeal(scene, story, (asked + waved)[0])]  # "were denied a penalty"
    refused = [a for a in asked if any(a[0] <= s[0] < a[1] for s in spoken)]
    scored = [s for s in scored if not any(w[0] <= s[0] and s[1] <= w[1] for w in waved)]  # "no question of a penalty"
    appeal = asked + waved
    given = scene.told(words.penalty_awarded)  # "reclama un rigore per" gives none
    given = [g for g in given if not any(g[1] <= w[0] for w in waved)]  # "A penalty? Nothing of it!"
    given = [g for g in given if not any(a[0] < g[0] <= a[1] for a in asked) and scene.items[-1].shadow != "?"]
    if not given and refused and all(any(a[0] <= s[0] < a[1] for a in refused) for s in spoken):
        return [
            _appeal(scene, story, refused[0])
        ]  # whatever else its sentence tells: "P was denied a penalty, P scored"
    goal = spared(scene, scene.hits(words.goal) + scene.hits(words.goal_by))
    if appeal and not given and not scored and not missed and not goal:
        return [_appeal(scene, story, appeal[0])]
    award = _award(scene, story, spoken[0], bool(given), bool(scored or missed or goal))
    if scored or missed or goal:
        return _outcome(scene, story, [*scored, *goal], missed, award)
    if not given and not award.other and not award.player and not _cried(scene, spoken[0]):
        return []
    story.penalty = award
    return [award]


def _told_before(scene: Scene, span: Span, spoken: list[Span]) -> bool:
    """Whether a semicolon, or a comma and another name, part what is told from the penalty spoken of behind it: "P hit the
    post; P was felled: penalty".
    """
    between = [item.shadow for item in scene.items[span[1] : spoken[0][0]]]
    return ";" in between or ("," in between and "P" in between[between.index(",") :])


def _spoken(scene: Scene) -> list[Span]:
    """Where the sentence speaks of a penalty."""
    none = scene.hits(scene.language.penalty_not)
    hits = scene.hits(scene.language.penalty)
    return [s for s in hits if not _is_mark(scene, s) and not any(n[0] <= s[0] < n[1] for n in none)]


def _award_told_after(scene: Scene, story: Story, spoken: list[Span]) -> bool:
    """Whether the sentence after a kick tells how the penalty came about, "P had won it himself": the award takes
    its parties.
    """
    award = story.kick.of if story.kick is not None else None
    if award is None or scene.of_kind("minute") or scene.kind == "ticker":
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
    return True


def _steps_up(scene: Scene, story: Story) -> Person | None:
    """Who steps up to the spot, as the sentence says; else who did in the one before."""
    cues = scene.hits(scene.language.penalty_taken)
    offender = story.penalty.other if story.penalty else None
    i = actor(scene, cues[0], avoid=[offender], least=1.0) if cues else None
    return person(scene, i) or story.taker


def _is_mark(scene: Scene, span: Span) -> bool:
    """Whether the word only marks a minute or scorer in brackets: "(7., 86./Elfmeter)", "(P pen)"."""
    before = "".join(item.shadow for item in scene.items[max(span[0] - 2, 0) : span[0]])
    return before in ("M/", "M,", "(P", "(P,") and span[1] < len(scene.items) and scene.items[span[1]].shadow in ",;)"


def _apart(scored: list[Span], missed: list[Span]) -> tuple[list[Span], list[Span]]:
    """Both without what lies inside a longer phrase of the other: "non sbaglia" holds "sbaglia"."""

    def outside(spans: list[Span], others: list[Span]) -> list[Span]:
        return [s for s in spans if not any(o[0] <= s[0] and s[1] <= o[1] and o != s for o in others)]

    return outside(scored, missed), outside(missed, scored)


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
    elif _by_hand(scene):
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


def _by_hand(scene: Scene) -> bool:
    """Whether what the offender did is a handball, which fouls nobody."""
    hands = [first for first, _ in scene.hits(scene.language.handball)]
    told = scene.hits(scene.language.fouled_by) + scene.hits(scene.language.fouls)
    return any(a <= hand < b for hand in hands for a, b in told)


def _team_after(scene: Scene, span: Span) -> str | None:
    """The side named within a few words behind the penalty: "rigore per la Roma"."""
    for item in scene.items[span[1] : span[1] + 4]:
        if item.kind == "team" and item.value.side in OPPOSITE:
            return item.value.side
    return None


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
    if fouled is None:
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


def _outcome(scene: Scene, story: Story, scored: list[Span], missed: list[Span], award: Claim | None) -> list[Claim]:
    """The kick: scored or missed; with the award it belongs to, when that was not told before."""
    claims = []
    if story.penalty is None and award is not None:
        claims.append(award)
    open_award = story.penalty or award
    span = _nearest_to_word(scene, missed or scored)
    if missed and scored and _clauses_off(scene, other := _nearest_to_word(scene, scored)) < _clauses_off(scene, span):
        span, missed = other, []  # what is missed in another clause was no penalty
    avoid = [open_award.other] if open_award else []
    i = _taker(scene, story, span, open_award)
    taker = person(scene, i) or story.taker
    if award is not None and taker is not None and award.other is taker:
        award.other = None
    if taker is None and story.subject not in avoid and not _leaves_open(scene, story, span):
        taker = story.subject
    if missed:
        kick = Claim("missed_penalty", taker, scene, span, how=_miss(scene), items={i} if i is not None else set())
        kick.other = _keeper(scene, taker) if kick.how == "saved" else None
    else:
        kick = Claim("goal", taker, scene, span, how="penalty", items={i} if i is not None else set())
    if award is not None and award is open_award and taker is not None and award.player is award.other is None:
        award.side = None  # the taker tells whose it is
    kick.of, story.penalty = open_award, None
    return [*claims, kick]


def _leaves_open(scene: Scene, story: Story, span: Span) -> bool:
    """Whether a headline, or a sentence with a goalkeeper for subject, brings up a penalty and names goalkeepers
    alone, or a verb says that the side behind it scored, "empató T tras una mano": it leaves open who took it.
    """
    behind = scene.items[span[1] : span[1] + 2] if scene.language.objects_marked else []
    side_scores = any(item.kind == "team" for item in behind)
    named = [(j, person(scene, j)) for j in scene.people()]
    summary = scene.kind == "headline" or any(j < span[0] for j, _ in named)
    alone = bool(named) and all("keeper" in p.roles for _, p in named if p is not None)
    return (side_scores or (alone and summary)) and story.penalty is None


def _clauses_off(scene: Scene, span: Span) -> int:
    """How many clauses part a cue from the nearest word for the penalty."""
    return min((scene.breaks(word[0], span[0]) for word in scene.hits(scene.language.penalty)), default=0)


def _nearest_to_word(scene: Scene, spans: list[Span]) -> Span:
    """The cue nearest to a word for the penalty, clauses counted first; the first one where there is no such word."""
    spoken = scene.hits(scene.language.penalty)
    if not spoken:
        return spans[0]
    return min(spans, key=lambda s: min((scene.breaks(w[0], s[0]), abs(w[0] - s[0])) for w in spoken))


def _taker(scene: Scene, story: Story, span: Span, award: Claim | None) -> int | None:
    """The item of the one who takes the penalty: who is said to step up, else who does what the cue says."""
    owners = [j for j in players(scene) if span[0] <= j < span[1] and (owns_penalty(scene, j) or _penalty_of(scene, j))]
    near = [j for j in players(scene) if span[0] - OWNED <= j < span[0]]
    scored = span in scene.hits(scene.language.penalty_scored) and ends_in_case(scene, span[1])
    if scored and person_after(scene, span[1], 1) is not None:
        return span[1]  # "with a penalty by P"
    passive = span in scene.hits(scene.language.penalty_saved)  # "the penalty of P was saved"
    owners = owners or [j for j in near if _heads_penalty(scene, j) or (passive and _penalty_of(scene, j))]
    if len(owners) == 1:
        return owners[0]
    avoid = [award.other] if award else []
    avoid += [p for j in scene.people() if "keeper" in (p := person(scene, j)).roles]  # type: ignore[union-attr]
    kept_from = person_after(scene, span[1], 4) if span in scene.hits(scene.language.penalty_saved) else None
    bound = kept_from is not None and (scene.case(kept_from) == "to" or _penalty_of(scene, kept_from))
    if kept_from is not None and bound and person(scene, kept_from) not in avoid:
        return kept_from  # "P le detuvo el penalti a P", "P defendeu pênalti de P"
    for cue in scene.hits(scene.language.penalty_taken):
        if (i := actor(scene, cue, avoid=avoid, least=1.0)) is not None:
            return i
    i = None
    if story.subject in avoid or not begun_by_pronoun(scene, span):
        fouled = award.player if award and award.scene is scene else None
        i = _by_epithet(scene, span, [*avoid, fouled])
        i = actor(scene, span, avoid=avoid, least=0.3) if i is None else i
    if i is None and scene.kind == "ticker":
        i = next((j for j in players(scene) if not scene.case(j) and person(scene, j) not in avoid), None)
    able = [j for j in players(scene) if person(scene, j) not in avoid]
    alone = i is None and story.penalty is not None and len(able) == 1 and not scene.breaks(able[0], span[0])
    return able[0] if alone else i


def _penalty_of(scene: Scene, i: int) -> bool:
    """Whether a penalty is somebody's by the word between: "a penalty of P"."""
    return scene.case(i) == "of" and i - 1 in [after for _, after in scene.hits(scene.language.penalty)]


def _heads_penalty(scene: Scene, i: int) -> bool:
    """Whether the word for a penalty follows a name at once: "had a P penalty saved", "P's spot-kick was kept out", or
    is bound to it or set off by a comma: "P, de penal, la estrelló", "P, from the spot, and P".
    """
    behind = [item.shadow for item in scene.items[i + 1 : i + 3]]
    if (
        behind
        and behind[0] in scene.language.of
        and i + 2 in [first for first, _ in scene.hits(scene.language.penalty)]
    ):
        return True
    at = i + 2 if i + 1 < len(scene.items) and scene.items[i + 1].shadow in ("s", "'", "’", ",") else i + 1
    return at in [first for first, _ in scene.hits(scene.language.penalty)]


def owns_penalty(scene: Scene, i: int) -> bool:
    """Whether it is somebody's penalty that is spoken of: "repelled P's spot-kick", "through a P penalty"."""
    behind = i + 1 < len(scene.items) and scene.items[i + 1].shadow in ("s", "'", "’")
    words = scene.language
    bound = words_of(" ".join((*words.of, *words.to, *words.on, *words.against)))
    penalties = [first for first, _ in scene.hits(words.penalty) if scene.items[first].shadow not in bound]
    return behind or i + 1 in penalties


def _by_epithet(scene: Scene, span: Span, avoid: list[Person | None]) -> int | None:
    """Whom "the striker" before the cue means: the last one named who had no part in the foul."""
    named = scene.people()  # "the striker P" is P
    titles = [
        first
        for first, after in scene.hits(scene.language.epithets)
        if span[0] - 2 <= after <= span[0] and after not in named
    ]
    able = [i for i in players(scene) if titles and i < titles[-1] and person(scene, i) not in avoid]
    return able[-1] if able else None


def _score_of_open(scene: Scene, story: Story) -> list[Claim]:
    """A goal in the sentence after an award is the penalty's."""
    words = scene.language
    hits = scene.hits(words.goal) + scene.hits(words.goal_by) + scene.hits(words.goal_weak)
    if not hits or scene.hits(words.own_goal) or scene.told(words.disallowed):
        return []
    told = _outcome(scene, story, hits, [], None)
    award, taker = told[-1].of, told[-1].player
    given = award.side or (award.player.side if award.player else None) if award else None
    if taker is not None and taker.certain and given is not None and taker.side != given:
        return []  # the other side's goal is no outcome of the kick
    return told


def _miss(scene: Scene) -> str:
    words = scene.language
    if scene.apart(words.woodwork, words.off_target) and not scene.has(words.penalty_saved):
        return "woodwork"
    if scene.has(words.penalty_saved, words.saved, words.saved_by):
        return "saved"
    return "off_target" if scene.has(words.off_target) else "unknown"


def _keeper(scene: Scene, taker: Person | None) -> Person | None:
    people = [scene.items[i].value for i in scene.people() if scene.items[i].value is not taker]
    saves = scene.hits(scene.language.penalty_saved)
    beside = [person(scene, right_behind(scene, s)) or person(scene, person_before(scene, s[0], 3)) for s in saves]
    if beside and beside[0] is not None and beside[0] is not taker and not beside[0].is_official:
        return beside[0]
    keepers = [p for p in people if "keeper" in p.roles]
    if keepers:
        return keepers[0]
    for first, after in scene.hits(scene.language.penalty_saved) + scene.hits(scene.language.saved):
        for i in (person_after(scene, after, 4), *reversed(listed_before(scene, first, 5))):
            if i is not None and person(scene, i) is not taker:
                return person(scene, i)
    return None

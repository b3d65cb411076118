"""The kick of a penalty: who takes it, and what comes of it."""

from .actors import actor, begun_by_pronoun, ends_in_case, right_behind
from .claims import Claim, Span, Story, lies_within
from .fouls import players
from .nearby import listed_before, person, person_after, person_before, set_off_behind, verb_of
from .people import Person
from .scene import Scene
from .stoppers import shots_of
from .vocabulary import owning_words, words_of

OWNED = 6  # words at most from one whose penalty it is to what became of it


def steps_up(scene: Scene, story: Story) -> Person | None:
    """Who steps up to the spot, as the sentence says; else who did in the one before."""
    cues = scene.hits(scene.language.penalty_taken)
    offender = story.penalty.other if story.penalty else None
    i = _stepping(scene, cues[0], [offender]) if cues else None
    return person(scene, i) or story.taker


def _stepping(scene: Scene, cue: Span, avoid: list[Person | None]) -> int | None:
    """Who steps up by a cue: whom it names or leads to, "left it to P", "taken by P", else who does what it says."""
    told = next((i for i in players(scene) if cue[0] < i < cue[1] - 1), None)
    if told is None and ends_in_case(scene, cue[1]):
        told = person_after(scene, cue[1], 1)
    return told if told is not None else actor(scene, verb_of(scene, cue), avoid=avoid, least=1.0)


def outcome_of(scene: Scene, story: Story, scored: list[Span], missed: list[Span], award: Claim | None) -> list[Claim]:
    """The kick: scored or missed; with the award it belongs to, when that was not told before."""
    claims = []
    if story.penalty is None and award is not None:
        claims.append(award)
    open_award = story.penalty or award
    span = _nearest_to_word(scene, missed or scored)
    if missed and (cried := [s for s in scored if s[0] > missed[-1][0] and scene.items[s[0]].kind == "sign"]):
        span, missed = cried[-1], []  # "hits the post, then the goalkeeper: goal!"
    elif (
        missed and scored and _clauses_off(scene, other := _nearest_to_word(scene, scored)) < _clauses_off(scene, span)
    ):
        span, missed = other, []  # what is missed in another clause was no penalty
    avoid = [open_award.other] if open_award else []
    i = _taker(scene, story, span, open_award)
    told = missed or scored
    bound = [s for s in told if ends_in_case(scene, s[1]) or _owned_within(scene, s)] if i is None else []
    i = next((j for s in bound if (j := _taker(scene, story, s, open_award)) is not None), i)
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
    named = [j for j in players(scene) if scene.clause_begin(span[0]) <= j < span[1]]
    if not named and (alone := set_off_behind(scene, span[1])) is not None:
        return alone
    takers = [j for j in players(scene) if scene.case(j) == "of" and _is_said_to_take(scene, j)]
    if len(takers) == 1:
        return takers[0]
    owners = [j for j in players(scene) if span[0] <= j < span[1] and (owns_penalty(scene, j) or _penalty_of(scene, j))]
    near = [j for j in players(scene) if span[0] - OWNED <= j < span[0]]
    scored = span in scene.hits(scene.language.penalty_scored) and ends_in_case(scene, span[1])
    if scored and person_after(scene, span[1], 1) is not None:
        return span[1]  # "with a penalty by P"
    passive = span in scene.hits(scene.language.penalty_saved)  # "the penalty of P was saved"
    owners = owners or [j for j in near if _heads_penalty(scene, j) or (passive and _penalty_of(scene, j))]
    inside = [
        j
        for j in players(scene)
        if passive and span[0] < j < span[1] - 1 and "keeper" not in scene.items[j].value.roles
    ]
    owners = owners or inside  # "foiled P from the spot"
    if len(owners) == 1:
        return owners[0]
    avoid = [award.other] if award else []
    avoid += [p for j in scene.people() if "keeper" in (p := person(scene, j)).roles]  # type: ignore[union-attr]
    if span in scene.hits(scene.language.penalty_missed) and scene.items[span[1] - 1].shadow in scene.language.on:
        avoid += [person(scene, person_after(scene, span[1], 1))]  # "scheiterte mit einem Elfmeter an P"
    saves = scene.hits(scene.language.penalty_saved, whole=True)
    last = next((after - 1 for first, after in saves if first == span[0]), None)
    if last in players(scene) and scene.items[last - 1].shadow not in owning_words(scene.language):
        avoid.append(person(scene, last))  # "si fa parare il rigore da P"
    kept_from = person_after(scene, span[1], 4) if span in scene.hits(scene.language.penalty_saved) else None
    bound = kept_from is not None and (scene.case(kept_from) == "to" or _penalty_of(scene, kept_from))
    if kept_from is not None and bound and person(scene, kept_from) not in avoid:
        return kept_from  # "P le detuvo el penalti a P", "P defendeu pênalti de P"
    shots = [(first, i) for first, i in shots_of(scene) if span[0] < first and person(scene, i) not in avoid]
    known = words_of(scene.language.definite)  # "the shot of P" is the kick, "a header of P" another
    stopped = [i for first, i in shots if scene.items[first - 1].shadow in known]
    if len(stopped) == 1 and scene.has(scene.language.penalty_saved):
        return stopped[0]  # "P dives to keep out the shot of P"
    taken = scene.apart(scene.language.penalty_taken, scene.language.fouls)  # not "tira" of "tira giù"
    for cue in taken:
        if (i := _stepping(scene, cue, avoid)) is not None:
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


def _owned_within(scene: Scene, span: Span) -> bool:
    """Whether the words of an outcome say whose penalty it was: "Penalty missed! Bad penalty by P"."""
    return any(span[0] <= j < span[1] and _penalty_of(scene, j) for j in players(scene))


def _penalty_of(scene: Scene, i: int) -> bool:
    """Whether a penalty is somebody's by the word between: "a penalty of P"."""
    return scene.case(i) == "of" and i - 1 in [after for _, after in scene.hits(scene.language.penalty)]


def _is_said_to_take(scene: Scene, i: int) -> bool:
    """Whether a penalty is said to be taken by somebody, right behind its word or ahead: "the penalty taken by P"."""
    taken = scene.hits(scene.language.penalty_taken, whole=True)
    ends = [after for _, after in scene.hits(scene.language.penalty)]
    return any((first in ends and after == i) or first < i < after for first, after in taken)


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
    return at in [first for first, _ in _not_of_fouls(scene)]


def _not_of_fouls(scene: Scene) -> list[Span]:
    """The words for a penalty that are not a foul's in the box: "als P P im Strafraum von den Beinen holte", "von P im
    Strafraum gefoult".
    """
    words = scene.language
    fouls = [first for field in (words.fouls, words.fouls_final, words.penalty_won) for first, _ in scene.hits(field)]
    suffered = scene.hits(words.fouled_by, whole=True)
    spoken = [s for s in scene.hits(words.penalty) if not any(s[0] < first < s[1] for first in fouls)]
    return [s for s in spoken if s[1] - s[0] == 1 or not any(lies_within(s, foul) for foul in suffered)]


def owns_penalty(scene: Scene, i: int) -> bool:
    """Whether it is somebody's penalty that is spoken of: "repelled P's spot-kick", "through a P penalty"."""
    behind = i + 1 < len(scene.items) and scene.items[i + 1].shadow in ("s", "'", "’")
    words = scene.language
    bound = words_of(" ".join((*words.of, *words.to, *words.on, *words.against)))
    penalties = [first for first, _ in _not_of_fouls(scene) if scene.items[first].shadow not in bound]
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


def score_of_open(scene: Scene, story: Story) -> list[Claim]:
    """A goal in the sentence after an award is the penalty's."""
    words = scene.language
    hits = scene.hits(words.goal) + scene.hits(words.goal_by) + scene.hits(words.goal_weak)
    if not hits or scene.hits(words.own_goal) or scene.told(words.disallowed):
        return []
    told = outcome_of(scene, story, hits, [], None)
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
    inside = [person(scene, after - 1) for first, after in saves if after - first > 1]
    keepers += [p for p in inside if p is not None and p is not taker and not p.is_official]  # "was foiled by P"
    if keepers:
        return keepers[0]
    for first, after in scene.hits(scene.language.penalty_saved) + scene.hits(scene.language.saved):
        behind = person_after(scene, after, 4)  # not "saved, but P scored"
        behind = behind if behind is not None and not scene.commas(after, behind) else None
        for i in (behind, *reversed(listed_before(scene, first, 5))):
            if i is not None and person(scene, i) is not taker:
                return person(scene, i)
    return None

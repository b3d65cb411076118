"""Which of the minutes in a sentence belongs to which of its claims."""

from itertools import pairwise

from .claims import Claim
from .clauses import named_at, one_a_clause, one_each
from .clock import Time
from .minute_fit import distance, place
from .scene import Scene
from .vocabulary import compiled, words_of

AGAIN = 4  # words from one minute of a scorer to the next: "and again after"
VAGUE = 8  # words from a cue to words that leave its minute open
SAME_LINE = 5  # minutes that what a ticker's line tells may be apart from the line's own
REBOUND = 10  # words between a rebound and what is done with it


def give_times(scene: Scene, claims: list[Claim], carried: Time | None) -> list[Claim]:
    """Set the time of each claim; a claim with several minutes in brackets behind its player becomes one claim
    for each.

    A minute told at the beginning of a sentence holds for what follows it until the next; one in brackets for what stands
    right before it. A sentence without a minute takes the `carried` one.
    """
    out: list[Claim] = []
    listed = [_bracketed(scene, claim) or _joined(scene, claim, claims) for claim in claims]
    taken = {i for several in listed if len(several) > 1 for _, i in several}
    for claim, several in zip(claims, listed, strict=True):
        if len(several) > 1:
            out += [_copy(claim, time, i) for time, i in several]
        elif own := _right_behind(scene, claim) or _of_listed(scene, claim, claims):
            out.append(_copy(claim, *own[0]))
        else:
            _give(scene, claim, claims, carried, taken if claim.type == "goal" else set())
            out.append(claim)
    _share_with_pairs(out)
    _share_with_rebounds(scene, out)
    _one_goal_a_minute(scene, out)
    one_each(scene, out)
    one_a_clause(scene, out)
    return out


def _share_with_pairs(claims: list[Claim]) -> None:
    """The changes of one cue happen in one minute: "P and P came on for P and P (71)"."""
    changes = [c for c in claims if c.type == "substitution" and not c.earlier]
    for claim in (c for c in changes if c.time is None):
        claim.time = next((c.time for c in changes if c.span == claim.span and c.time is not None), None)


def _share_with_rebounds(scene: Scene, claims: list[Claim]) -> None:
    """What is done with the ball that came back from a shot happens in the shot's minute."""
    for claim in claims:
        near = [first for first, _ in scene.hits(scene.language.rebound) if abs(first - claim.span[0]) <= REBOUND]
        shots = [c for c in claims if c.type == "shot" and c is not claim and c.time is not None]
        if claim.type in ("shot", "goal") and claim.time is None and near:
            claim.time = next((c.time for c in reversed(shots) if c.span[0] < claim.span[1]), None)


def _joined(scene: Scene, claim: Claim, claims: list[Claim]) -> list[tuple[Time, int]]:
    """The minutes that an "and" joins behind the cue of a goal, all of them its player's: "P scored M and again after M"."""
    if claim.type != "goal":
        return []
    end = min((c.span[0] for c in claims if c.type == "goal" and c.span[0] > claim.span[0]), default=len(scene.items))
    end = next((i for i in scene.people() if claim.span[1] <= i < end), end)
    behind = [m for m in scene.of_kind("minute") if claim.span[0] < m < end and scene.items[m].value is not None]
    behind = _ahead_of_verb(scene, claim) or behind
    if len(behind) < 2 or behind[0] > claim.span[1] + 8:
        return []
    found = behind[:1]
    for m in behind[1:]:
        if not _and_at(scene, found[-1], m):
            break
        found.append(m)
    times: list[tuple[Time, int]] = [(scene.items[m].value, m) for m in found]
    in_order = all(a.order < b.order for (a, _), (b, _) in pairwise(times))
    return times if len(times) > 1 and in_order and not _begins_another(scene, found[-1]) else []


def _ahead_of_verb(scene: Scene, claim: Claim) -> list[int]:
    """The minutes right before a cue, behind its player, where verbs stand last: "P, der in der M, M und M traf"."""
    first = max((i for i in scene.people() if i < claim.span[0]), default=0) if scene.language.verbs_last else None
    if first is None or first not in claim.items:
        return []
    told = [m for m in scene.of_kind("minute") if first < m < claim.span[0] and scene.items[m].value is not None]
    return told if len(told) > 1 and told[-1] == claim.span[0] - 1 else []


def _and_at(scene: Scene, m: int, later: int) -> bool:
    """Whether nothing but a comma or "and" and small words stand between two minutes: "M and again after M"."""
    between = scene.items[m + 1 : later]
    joined = not between or between[0].shadow in (",", *scene.language.conjunctions)
    return joined and len(between) <= AGAIN and all(item.kind == "word" for item in between[1:])


def _begins_another(scene: Scene, m: int) -> bool:
    """Whether a joined minute is told of what somebody named behind it in its clause does: "and after M T changed"."""
    joins = {
        *scene.language.conjunctions,
        *(scene.items[first].shadow for first, _ in scene.hits(scene.language.sooner)),
    }
    rest = scene.items[m + 1 : m + 1 + VAGUE]
    clause = next((i for i, item in enumerate(rest) if item.kind == "sign" or item.shadow in joins), len(rest))
    return any(item.kind in ("person", "team") for item in rest[:clause])


def _one_goal_a_minute(scene: Scene, claims: list[Claim]) -> None:
    """Of two scorers who took one minute of a sentence the nearer one keeps it."""
    goals = [c for c in claims if c.type == "goal" and c.player is not None and not c.weak]
    for m in scene.of_kind("minute"):
        mine = sorted((c for c in goals if m in c.items), key=lambda c: distance(scene, c, m, claims))
        for claim in mine[1:]:
            if claim.player is not mine[0].player:
                claim.items, claim.time = claim.items - {m}, scene.base


def _copy(claim: Claim, time: Time, item: int) -> Claim:
    twin = Claim(**{f: getattr(claim, f) for f in claim.__dataclass_fields__})
    twin.time, twin.items = time, {*claim.items, item}
    if claim.type == "goal" and _is_penalty(claim.scene, item):
        twin.how = "penalty"
    return twin


def _bracketed(scene: Scene, claim: Claim) -> list[tuple[Time, int]]:
    """The minutes in the brackets that follow the claim's player or its cue, at most a few words behind."""
    if claim.type not in ("goal", "shot"):
        return []
    i = named_at(scene, claim)
    behind = minutes_in_brackets(scene, claim.span[1] - 1)
    return behind if i is None else max(minutes_in_brackets(scene, i), behind, key=len)


def _right_behind(scene: Scene, claim: Claim) -> list[tuple[Time, int]]:
    """The one minute in brackets at once behind the player of a goal: "Grifo (67., Foulelfmeter)"."""
    i = named_at(scene, claim)
    told = claim.type in ("goal", "red_card", "yellow_card") or (
        claim.type == "shot" and claim.span == (i, (i or 0) + 1)
    )  # one of several listed
    if not told or i is None or i + 1 >= len(scene.items) or scene.items[i + 1].shadow != "(":
        return []
    return minutes_in_brackets(scene, i)


def _of_listed(scene: Scene, claim: Claim, claims: list[Claim]) -> list[tuple[Time, int]]:
    """The minute at once behind the name of one of several scorers, or set off there by commas: "le reti di Orsi al 12' e
    Leoni al 40'", "P, M, and P, M, scored".
    """
    i = named_at(scene, claim)
    listed = any(c is not claim and c.type == claim.type == "goal" for c in claims)
    if not listed or i is None or i + 1 >= len(scene.items):
        return []
    j = i + 2 if [item.shadow for item in scene.items[i + 1 : i + 4]] == [",", "M", ","] else i + 1
    behind = scene.items[j]
    return [(behind.value, j)] if behind.kind == "minute" and behind.value is not None else []


def minutes_in_brackets(scene: Scene, i: int) -> list[tuple[Time, int]]:
    """The minutes in the brackets that open at most five words or names behind an item."""
    j = i + 1
    while j < len(scene.items) and j - i <= 5 and scene.items[j].kind in ("word", "person", "team"):
        j += 1
    if j >= len(scene.items) or scene.items[j].shadow != "(":
        return _minutes_listed(scene, i)
    found = []
    for k in range(j + 1, len(scene.items)):
        if scene.items[k].shadow == ")":
            break
        if scene.items[k].kind == "minute" and scene.items[k].value is not None:
            found.append((scene.items[k].value, k))
    return found


def _minutes_listed(scene: Scene, i: int) -> list[tuple[Time, int]]:
    """The minutes of somebody's two goals, listed at once behind his name: "two goals by P, on M and M"."""
    found = []
    for k in range(i + 1, len(scene.items)):
        item = scene.items[k]
        if item.kind == "minute" and item.value is not None:
            found.append((item.value, k))
        elif (item.kind != "word" and item.shadow != ",") or len(item.shadow) > 3:
            break
    return found if len(found) > 1 and scene.has(scene.language.brace) else []


def _is_penalty(scene: Scene, item: int) -> bool:
    """Whether a mark of a penalty stands with a minute in brackets: "(7., 86./Elfmeter)", "(7e, 86e sur penalty)"."""
    near = item + 1
    while near < len(scene.items) and scene.items[near].kind == "sign" and scene.items[near].shadow in "/,":
        near += 1
    bound = near < len(scene.items) and scene.items[near].shadow in (*scene.language.on, *scene.language.of)
    marks = scene.language.mark_penalty + (scene.language.penalty if bound else ())
    return any(compiled(marks).fullmatch(item.shadow) is not None for item in scene.items[near : near + 1 + bound])


def _give(scene: Scene, claim: Claim, claims: list[Claim], carried: Time | None, taken: set[int]) -> None:
    if claim.earlier:
        claim.time = claim.time or _behind_mention(scene)
        return
    minutes = [i for i in scene.of_kind("minute") if scene.items[i].value is not None and not _lost(scene, claim, i)]
    minutes = [i for i in minutes if not _far_from_line(scene, i)]
    if not minutes and scene.base is None and (_lost(scene, claim, 0) or _lost_behind(scene, claim)):
        return
    if not minutes:
        dismissed = claim.type == "red_card" and claim.player is not None and claim.player.is_official
        claim.time = scene.base or (
            None if dismissed else carried or claim.time
        )  # a bench is sent off any time after what angered it
        return
    others = {m for c in claims if c.player is not claim.player for _, m in _right_behind(scene, c)}
    others |= {*_told_of_before(scene)} if len(minutes) > 1 else set()
    minutes = [m for m in minutes if m not in others | taken and not _of_later(scene, claim, m, claims)]
    if not minutes:
        claim.time = scene.base
        return
    best = min(minutes, key=lambda m: distance(scene, claim, m, claims))
    if claim.type == "substitution" and len(claims) == 1 and _one_of_two(scene, best):
        return
    vague = best < claim.span[0] and scene.commas(best, claim.span[0]) > 0 and _lost_behind(scene, claim)
    if distance(scene, claim, best, claims) < 100 and not vague:
        claim.time = scene.items[best].value
        claim.items = {*claim.items, best}
    else:
        claim.time = scene.base


def _far_from_line(scene: Scene, m: int) -> bool:
    """Whether a minute in a ticker's line is not the line's: "86' Sent off! He should have been on 14"."""
    return scene.base is not None and abs(scene.items[m].value.minute - scene.base.minute) > SAME_LINE


def _of_later(scene: Scene, claim: Claim, minute: int, claims: list[Claim]) -> bool:
    """Whether a "before" parts the claim from a minute of what came later, "hit the post before P scored M", or a shot
    from one told with what came sooner: "P scored M before P's shot was saved".
    """
    spans = scene.hits(scene.language.sooner)
    sooner = [s for s in spans if claim.type == "shot" and minute < s[0] and s[1] <= claim.span[0]]
    return any(c.span[1] <= first and c.time is not None for first, _ in sooner for c in claims) or any(
        claim.span[1] <= first and after <= minute and any(c.span[0] >= after for c in claims) for first, after in spans
    )


def _behind_mention(scene: Scene) -> Time | None:
    """The minute told with words for a change made before."""
    return next((scene.items[i].value for i in _told_of_before(scene)), None)


def _told_of_before(scene: Scene) -> list[int]:
    """The minutes told at once behind words for a change made before, "who came on in the 60th minute", or between their
    article and them: "der in der 60. Minute für P eingewechselte P".
    """
    articles = words_of(scene.language.determiners) | {","}
    found = []
    for first, after in scene.hits(scene.language.sub_before):
        ahead = range(first - 1, max(first - 5, -1), -1)
        begin = next((i + 1 for i in ahead if scene.items[i].shadow in articles), max(first - 4, 0))
        near = [*range(after, min(after + 2, len(scene.items))), *range(first - 1, begin - 1, -1)]
        found += [i for i in near if scene.items[i].kind == "minute" and scene.items[i].value is not None]
    return found


def _lost(scene: Scene, claim: Claim, m: int) -> bool:
    """Whether words such as "shortly after" stand between an item and a claim behind it, or begin the clause."""
    return any(m <= first and after <= place(claim) for first, after in scene.hits(scene.language.minute_lost))


def _lost_behind(scene: Scene, claim: Claim) -> bool:
    """Whether such words follow a claim's cue in its clause: "P scored shortly before the break"."""
    after = claim.span[1]
    near = [first for first, _ in scene.hits(scene.language.minute_lost) if after <= first <= after + VAGUE]
    return any(not scene.commas(after, first) and not scene.breaks(after, first) for first in near)


def _one_of_two(scene: Scene, m: int) -> bool:
    """Whether "and" joins a minute to another: which of them is meant of a single change is not told."""
    joins = scene.language.conjunctions
    return any(
        0 <= m + 2 * step < len(scene.items)
        and scene.items[m + step].shadow in joins
        and scene.items[m + 2 * step].kind == "minute"
        for step in (-1, 1)
    )

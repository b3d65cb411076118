"""Who won by what a sentence says: words for winning, losing and facing somebody beside a score."""

from .claims import lies_within
from .scene import Item, Scene
from .teams import OPPOSITE
from .vocabulary import owning_words, single_words, words_of

CLAUSE_ENDS = (",", ";", ":")
NEAR_OBJECT = 8  # words from a verb of winning to the side beaten
DASHES = ("-", "–", "—")
NEAR_JOINT = 4  # items from "and" to the cue that it joins to what is told before
NEAR_FACED = 3  # words from "against" to the side that is meant


def clause_around(scene: Scene, i: int) -> tuple[int, int]:
    """(first item, item after the last) of the clause that an item stands in; brackets belong to what they follow."""
    first = after = i
    while first > 0 and scene.items[first - 1].shadow not in CLAUSE_ENDS:
        first -= 1
    while after < len(scene.items) and scene.items[after].shadow not in CLAUSE_ENDS:
        after += 1
    return first, after


def winner_by(scene: Scene, at: int) -> str | None:
    """The side that won by the score at item `at`: the one it is for, else by a verdict, of its clause first and told before."""
    words = scene.language
    for hit, after in scene.hits(words.score_for):
        if hit == at + 1 and (side := first_side(scene.items[after : after + 3])) is not None:
            return side
    for hit, after in scene.hits(words.score_over):
        if hit == at + 1 and (side := first_side(scene.items[after : after + 1])) is not None:
            return OPPOSITE[side]
    first, last = clause_around(scene, at)
    told = verdicts_in(scene)
    for cue, wins in sorted(told, key=lambda v: (not first <= v[0][0] < last, v[0][0] > at, abs(v[0][0] - at))):
        side = side_near(scene, *cue)
        if side is not None:
            return side if wins else OPPOSITE[side]
    return _faced_winner(scene, at)


def _faced_winner(scene: Scene, at: int) -> str | None:
    """The winner by a score that is told from the view of whoever plays at the side named behind it, or faces the only
    side named: "beim 3:2 bei T".
    """
    sides = [i for i in scene.of_kind("team") if scene.items[i].value.side in OPPOSITE]
    words = scene.language
    ground = [after for first, after in scene.hits(words.host_before) if first == at + 1 and after - first > 1]
    if ground and (host := first_side(scene.items[ground[0] : ground[0] + 2])) is not None:
        return OPPOSITE[host] if scene.items[at].value.first > scene.items[at].value.second else host  # "4-3 at T's"
    facing = words_of(" ".join(words.against)) - {*words.of} | single_words(words.on)
    if scene.kind == "headline":
        return None
    first, after = clause_around(scene, at)
    sides = sides[_heads_report(scene) :]
    if len(sides) > 1:
        sides = [i for i in sides if first <= i < after]
    faced = [i for i in sides if stands_behind(scene, i, facing)]
    told_by_subject = len(faced) < len(sides) or (at > 0 and scene.items[at - 1].shadow in words.on)
    if told_by_subject and not faced:
        faced = [i for i in sides if stands_behind(scene, i, single_words(words.host_before))]
    met, acting = ({scene.items[i].value.side for i in sides if (i in faced) == there} for there in (True, False))
    if len(met) != 1 or met & acting or not (told_by_subject or at < sides[0]):
        return None
    score, side = scene.items[at].value, str(*met)
    return OPPOSITE[side] if score.first > score.second else side


def _heads_report(scene: Scene) -> bool:
    """Whether a sentence begins with the town that heads a report: "T - "."""
    head = scene.items[:2]
    return len(head) == 2 and head[0].kind == "team" and head[1].shadow in DASHES and head[1].start > head[0].end


def stands_behind(scene: Scene, i: int, words: frozenset[str]) -> bool:
    """Whether one of some words stands near before a side, with words alone between."""
    for item in reversed(scene.items[max(i - NEAR_FACED, 0) : i]):
        if item.kind != "word":
            return False
        if item.shadow in words:
            return True
    return False


def _beaten_before(scene: Scene, i: int, cue: int) -> bool:
    """Whether a side is the object of another verb of winning, told with its subject before a cue: "T knocked out T,
    winning".
    """
    sides = scene.of_kind("team")
    return any(
        after <= i < min(after + NEAR_OBJECT, cue)
        and any(j < first for j in sides)
        and not any(after <= j < i for j in sides)
        for first, after in scene.hits(scene.language.wins)
        if after <= cue
    )


def is_guest(scene: Scene, i: int) -> bool:
    """Whether words for receiving or visiting somebody stand right before a side, an article aside: "T received T and won"."""
    words = scene.language
    hits = scene.hits(words.receives) + [hit for hit in scene.hits(words.host_before) if hit[1] - hit[0] > 1]
    return any(after <= i <= after + 1 for _, after in hits)


def verdicts_in(scene: Scene) -> list[tuple[tuple[int, int], bool]]:
    """The words for winning (True) and losing; at one place the longer, "ha battuto", or the losing: "battuto".

    A word that may be either wins where a side stands behind it: "T renverse T".
    """
    words = scene.language
    won, lost = scene.hits(words.wins), scene.apart(words.loses, words.loses_not)
    lost = [hit for hit in lost if not (hit in won and _has_object(scene, hit[1]))]
    kept = [(hit, True) for hit in won if not any(a <= hit[0] and hit[1] <= b for a, b in lost)]
    return kept + [(hit, False) for hit in lost if not any(hit != other and lies_within(hit, other) for other in won)]


def _has_object(scene: Scene, after: int) -> bool:
    """Whether a side stands right behind a verb, with at most an article between."""
    return any(item.kind == "team" for item in scene.items[after : after + 1]) or (
        after + 1 < len(scene.items) and len(scene.items[after].shadow) < 4 and scene.items[after + 1].kind == "team"
    )


def is_opponent(scene: Scene, i: int) -> bool:
    """Whether a word for playing against stands right before a side, articles aside."""
    words = [item.shadow if item.kind == "word" else "" for item in scene.items[max(0, i - 3) : i]]
    leads = set(scene.language.relatives) - words_of(scene.language.definite)  # "the goals with which T won"
    return any(word in scene.language.against and not leads & set(words[n:]) for n, word in enumerate(words))


def _is_faced(scene: Scene, i: int) -> bool:
    """Whether somebody plays against a side, or at its place: "in T"; none that he is with, where it is another at whose
    place: "celebrated with T a 2-1 win at T".
    """
    others = [j for j in scene.of_kind("team") if j != i and scene.items[j].value.side != scene.items[i].value.side]
    if is_opponent(scene, i) and any(stands_behind(scene, j, single_words(scene.language.on)) for j in others):
        return False
    place = i > 0 and scene.items[i - 1].shadow in single_words(scene.language.host_before)
    return place or is_opponent(scene, i) or stands_behind(scene, i, single_words(scene.language.on))


def _owned(scene: Scene, cue: int, i: int) -> bool:
    """Whether what a cue that ends at an item tells is a side's: "the win of T"; no "ended by beating T", nor "the win on the
    pitch of T".
    """
    ahead, between = scene.items[max(0, i - 4) : cue], scene.items[cue:i]
    of = scene.language.of
    before = any(item.shadow in of for item in ahead) and not any(item.shadow in of for item in between)
    return scene.case(i) == "of" and not before and not is_guest(scene, i)


def first_side(items: list[Item]) -> str | None:
    """The side, "home" or "away", that is named first among some items."""
    return next((item.value.side for item in items if item.kind == "team" and item.value.side in OPPOSITE), None)


def side_ahead(scene: Scene, at: int) -> str | None:
    """The side that a score is for, named right behind it: "1-0 for T"."""
    behind = (after for hit, after in scene.hits(scene.language.score_for) if hit == at + 1)
    return next((side for after in behind if (side := first_side(scene.items[after : after + 1]))), None)


def _owns(scene: Scene, i: int) -> bool:
    """Whether the name at an item owns what follows: "T's win"."""
    return any(item.shadow in ("s", "'") for item in scene.items[i + 1 : i + 2])


def _subject_of_both(scene: Scene, sides: list[int], cue: int) -> str | None:
    """The side that a cue's clause is about where the cue is its second verb and an "and" stands before it, behind both sides:
    "T overran T and won"; `sides` are the items of those before.
    """
    joint = next((i for i in range(cue - 1, max(cue - NEAR_JOINT, 0), -1) if _joins(scene, i)), cue)
    start = next((i + 1 for i in range(joint - 1, -1, -1) if scene.items[i].shadow in CLAUSE_ENDS), 0)
    own = [i for i in sides if start <= i < joint]
    if len(own) == 1 and not _is_relative(scene, start):
        own = [i for i in sides if i < joint]  # "T, without P, faced T and won"
    if joint == cue or own[-1:] != sides[-1:] or len({scene.items[i].value.side for i in own}) < 2:
        return None
    acting = [i for i in own if not scene.case(i) and not _is_faced(scene, i)]
    return str(scene.items[(acting or own)[0]].value.side)


def _is_relative(scene: Scene, start: int) -> bool:
    """Whether a clause tells of what stands before it: "T, who faced T"."""
    words = scene.language
    return any(item.shadow in words.relatives or item.shadow in words.on for item in scene.items[start : start + 2])


def _joins(scene: Scene, i: int) -> bool:
    return scene.items[i].kind == "word" and scene.items[i].shadow in scene.language.conjunctions


def side_near(scene: Scene, first: int, after: int) -> str | None:
    """The side that is the subject of a cue: named before it or in it, else the one behind is the other's.

    A verb at the end of its clause has both before it, the subject first: "hat X den Y mit 3:1 besiegt". A side that
    somebody plays against is the other one.
    """
    before = [i for i in range(after) if scene.items[i].kind == "team" and scene.items[i].value.side in OPPOSITE]
    if before and any(item.shadow in scene.language.relatives for item in scene.items[before[-1] + 1 : first][:3]):
        return str(scene.items[before[-1]].value.side)  # "faced a T who won 3-1"
    if (subject := _subject_of_both(scene, before, first)) is not None:
        return subject
    before = [i for i in before if not scene.case(i) or _is_faced(scene, i)] or before
    before = [i for i in before if not _owns(scene, i)] or before
    before = [i for i in before if not (is_guest(scene, i) and i < first)] or before
    objects = words_of(scene.language.object_articles)
    before = [i for i in before if not i or scene.items[i - 1].shadow not in objects] or before
    if (first, after) in scene.hits(scene.language.wins):
        before = [i for i in before if not _beaten_before(scene, i, first)] or before
    told = [scene.items[i].value.side for i in before]
    ends = after >= len(scene.items) or scene.items[after].kind == "sign"
    if ends and scene.language.verbs_last and len(told) > 1 and told[0] != told[-1]:
        return told[0]
    if before:
        return OPPOSITE[told[-1]] if _is_faced(scene, before[-1]) else told[-1]
    later = [i for i in scene.of_kind("team") if i >= after and scene.items[i].value.side in OPPOSITE]
    behind = scene.items[later[0]].value.side if later else None
    for hit, end in scene.hits(scene.language.score_for) if first and scene.items[first - 1].kind == "score" else ():
        if after <= hit and end < len(scene.items) and scene.items[end].kind == "team":
            return behind  # "0-7 debacle for X"
    won = (first, after) in scene.hits(scene.language.wins)
    scored = sum(item.kind == "score" for item in scene.items[after : later[0]]) if later else 0
    if won and later and later[0] - after <= 2 + 2 * scored and _owned(scene, after, later[0]):
        return behind  # "the victory of X", "the 2-0 victory of X"
    noun = first > 0 and scene.items[first - 1].shadow in words_of(scene.language.determiners)
    if later and noun and scene.commas(after, later[0]) and not scene.case(later[0]):
        return behind  # "after the defeat by 2-1, X"
    if later and later[0] == after + 1 and scene.items[after].shadow in owning_words(scene.language) and not won:
        return behind  # "defeat of X at Y"
    if len(later) > 1 and _is_faced(scene, later[1]) and not _is_faced(scene, later[0]):
        return behind  # the verb comes first: "mit 3:1 setzte sich X gegen Y durch", "bei Y durch"
    return OPPOSITE[behind] if behind else None

"""Whether a score that a sentence tells is of this match, or of another: a side's that does not play, an earlier one's."""

from .scene import Scene
from .silence import tells_result
from .spoken import LEAD
from .teams import OPPOSITE
from .verdicts import clause_around, verdicts_in

FAR = 3  # commas between a score and words for an earlier time that are not about it


def of_this_match(scene: Scene, i: int) -> bool:
    """Whether no side that does not play is what a score was reached against, nor is it one that only would be, nor has a
    word for an earlier time about it: one in a clause with a score is about that one only. What is said of what, "in the
    first leg of their tie", tells this match's round.
    """
    if _against_others(scene, i) or _long_won(scene, i) or scene.unreal((i, i + 1)):
        return False
    for hit, end in scene.hits(scene.language.earlier_matches):
        if i < hit and scene.start < LEAD and len(scene.of_kind("score")) == 1 and tells_result(scene, hit):
            continue  # "T beat T 2-1 in the first leg": this one
        if scene.hush_until is not None and hit < scene.hush_until <= i:
            continue  # "Beaten in the first leg, T won 2-0"
        if _in_brackets_before(scene, i, hit):
            continue  # "T won (2-0) and will face T"
        if any(item.shadow in scene.language.relatives for item in scene.items[i + 1 : hit + 1]) and _verdict_ahead(
            scene, i
        ):
            continue  # "T won 2-0 and took the cup that they had not won since"
        if beside := [j for j in range(max(hit - 2, 0), hit) if scene.items[j].kind == "score"]:
            if i in beside:  # "1-1 in the first leg"
                return False
            continue
        if end < len(scene.items) and scene.items[end].shadow in scene.language.of:
            continue
        first, after = clause_around(scene, hit)
        alone = not any(item.kind == "score" for item in scene.items[first:after])
        nearest = min(scene.of_kind("score"), key=lambda j: abs(j - hit), default=i)
        near = scene.commas(i, hit) < FAR and not _both_between(scene, i, hit)
        if (alone and i == nearest and near) or first <= i < after:
            return False
    return True


def _in_brackets_before(scene: Scene, i: int, hit: int) -> bool:
    """Whether brackets around a score are closed before an "and" and other words behind it."""
    signs = [item.shadow for item in scene.items[i:hit] if item.shadow in ("(", ")", *scene.language.conjunctions)]
    return ")" in signs[:1] and bool(signs[1:])


def _verdict_ahead(scene: Scene, i: int) -> bool:
    """Whether words for winning or losing stand ahead of a score in its clause: "T beat T by S"."""
    first, _ = clause_around(scene, i)
    return any(first <= cue[0] < i for cue, _ in verdicts_in(scene))


def _both_between(scene: Scene, i: int, hit: int) -> bool:
    """Whether both sides are named between a score and another word, so that the score is told of them."""
    between = scene.items[min(i, hit) : max(i, hit)]
    return set(OPPOSITE) <= {item.value.side for item in between if item.kind == "team"}


def _long_won(scene: Scene, i: int) -> bool:
    """Whether the clause of a score tells in the pluperfect who won by it, as of a match before: "who had won 3-0 here"."""
    first, after = clause_around(scene, i)
    return any(first <= hit < after or first < end <= after for hit, end in scene.hits(scene.language.long_won))


def _against_others(scene: Scene, i: int) -> bool:
    """Whether a side that does not play stands right behind a score, bound to it: "the 2-0 defeat by T"."""
    behind = next((j for j in range(i + 1, min(i + 4, len(scene.items))) if scene.items[j].kind != "word"), None)
    other = behind is not None and scene.items[behind].kind == "team" and scene.items[behind].value.side == "other"
    return other and behind is not None and bool(scene.case(behind))

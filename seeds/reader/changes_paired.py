"""Changes told by words that stand between who comes on and who goes off."""

from .actors import actor
from .claims import Claim, Span, overlap
from .moves import exchanged, met_before
from .nearby import is_official, listed_after, listed_before, person, person_after, verb_of
from .scene import Scene

DESCRIBED = 7  # words at most beside a name that say what he is like


def paired(scene: Scene, span: Span, swapped: bool, one_of_several: bool = False) -> list[Claim]:
    """ "A and B for C and D": the lists on both sides of the cue, which commas end where there are several such cues."""
    before, after = listed_before(scene, span[0], 20 if swapped else 7), listed_after(scene, span[1], DESCRIBED + 1)
    if one_of_several:
        before = [i for i in before if not scene.commas(i, before[-1])]
        after = [i for i in after if not scene.commas(after[0], i)]
    bound = swapped and len(before) == 1 and scene.case(before[0]) in ("against", "on")
    if (
        bound and not scene.is_relative_subject(before[0]) and not exchanged(scene, span)
    ):  # "missed before P, relieved by P"
        subject = actor(scene, span, before=True, by=False, avoid=[person(scene, before[0])])
        before = [subject] if subject is not None else before
    if swapped and not before and scene.items[span[0] - 1].shadow == ":":  # "P is carried off: replaced by P"
        before = [i for i in scene.people() if i < span[0]][-1:]
    if swapped and before and met_before(scene, before[0]):  # "hurt in a clash with P, was replaced by P"
        before = [i for i in scene.people() if i < before[0] and not scene.case(i)][-1:]
    if not before and len(after) == 2 and not swapped and scene.commas(*after):
        after, before = after[:1], after[1:]  # "On for P, P ..."
    if not before and len(after) == 2 and swapped and scene.commas(*after):
        before, after = after[1:], after[:1]  # "Replaced by P, P ..."
    if not before and len(after) == 1 and not swapped:  # "P had been on M, having replaced P"
        gone = [person(scene, after[0])]
        subject = actor(scene, span, before=True, by=False, avoid=gone, least=2.0)
        before = [subject] if subject is not None and subject < span[0] else []
    if not before and len(after) == 1 and (subject := set_ahead_of(scene, span, after[0])) is not None:
        before, after = (after, [subject]) if swapped else ([subject], after)
    elif not before and len(after) == 1 and (second := person_after(scene, after[0] + 1, 4)) is not None:
        apart = scene.commas(
            after[0], second
        )  # "On for P, P ..."; else the verb first: "ersetzt P die angeschlagene P"
        if not (apart and swapped):  # "In for P, P goes"
            before, after = ([second], after) if apart else (after, [second])
    if not before or not after:
        return []
    n = min(len(before), len(after))
    pairs = zip(before[-n:], after[:n], strict=True)
    return [
        Claim(
            "substitution",
            person(scene, b if swapped else a),
            scene,
            span,
            other=person(scene, a if swapped else b),
            items={a, b},
        )
        for a, b in pairs
        if person(scene, a) is not person(scene, b) and not any(is_official(scene, i) for i in (a, b))
    ]


def with_one_named(scene: Scene) -> list[Claim]:
    """Changes of which only the one who comes on is named: "was replaced by P", "P having replaced the striker"."""
    words = scene.language
    told, titles = scene.hits(words.sub_verb) + scene.hits(words.sub_off), scene.hits(words.epithets)
    others = scene.hits(words.sub_on) + scene.hits(words.red)  # "P and P come on in their place"
    found: list[int] = []
    for field, swapped in ((words.sub_for, False), (words.sub_by, True)):
        for span in [verb_of(scene, hit) for hit in scene.apart(field, words.disallowed)]:
            if overlap(span, others):
                continue
            before, after = listed_before(scene, span[0], 20 if swapped else 7), listed_after(scene, span[1], 6)
            titled = any(span[1] <= first <= span[1] + 1 for first, _ in titles)
            if swapped and not before and overlap(span, told):
                found += after[:1]
            elif not swapped and titled and not after:
                found += [i for i in before[-1:] if not scene.case(i)]
    able = [i for i in found if not is_official(scene, i)]
    return [Claim("substitution", person(scene, i), scene, (i, i + 1), items={i}) for i in able[:1]]


def set_ahead_of(scene: Scene, span: Span, i: int) -> int | None:
    """Whom a change told ahead of a sentence's subject is about, behind the comma that ends it: "On at M for a tiring P
    with cramp, P".
    """
    ahead = [item.shadow for item in scene.items[: span[0]]]
    comma = next((j for j in range(i + 1, min(i + DESCRIBED, len(scene.items))) if scene.items[j].shadow == ","), None)
    if comma in (None, i + 1) or "P" in ahead or not set(",;:").isdisjoint(ahead):
        return None
    subject = person_after(scene, comma + 1, 3)
    return None if subject is None or scene.case(subject) or person_after(scene, i + 1, comma - i) else subject

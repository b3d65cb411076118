"""Who comes on and who goes off, each by the words for his own move."""

from collections.abc import Collection
from itertools import pairwise

from .actors import actor
from .claims import Span
from .nearby import is_official, listed_after, listed_before, person, verb_of
from .scene import Scene

REACH = 4  # words at most from somebody to the cue of his move behind him
ASIDE = 8  # words at most between two commas behind a name
PAST_ASIDE = 6  # and where a comma stands before it
IN_GENERAL = 5  # words at most that say who several are before they are named: "three of his regulars"


def coming_on(scene: Scene) -> list[Span]:
    """Words for coming on, where it is not the ball that goes in."""
    balls = {after for _, after in scene.hits(scene.language.ball)}
    words = scene.language
    return [span for span in scene.apart(words.sub_on, words.sub_not) if span[0] not in balls]


def going_off(scene: Scene) -> list[Span]:
    """Words for going off, where they mean nothing else: "comes off his line"."""
    return scene.apart(scene.language.sub_off, scene.language.sub_not, scene.language.sub_on)


def sent_on(scene: Scene) -> list[Span]:
    """Verbs that can mean more than sending on: where a coach does it, or somebody goes off in the same sentence."""
    spans = scene.apart(scene.language.sub_on_weak, scene.language.sub_not)
    if going_off(scene):
        return spans
    coaches = [i for i in scene.people() if "coach" in scene.items[i].value.roles]
    coaches += [first for first, _ in scene.hits(scene.language.coach_before)]
    return [span for span in spans if any(i < span[0] for i in coaches)]


def behind_colon(scene: Scene) -> list[Span]:
    """The colon of a ticker behind which somebody stands alone, where a change or an injury is told before it: "P is
    hurt. No risks: P.", "A change for T: P, P not being fit".
    """
    words, items = scene.language, scene.items
    told = [first for field in (words.sub_verb, words.injury, words.sub_off) for first, _ in scene.hits(field)]
    if scene.kind != "ticker" or not told or scene.has(words.sub_by, words.sub_for, words.goal):
        return []
    leads = {after for first, after in going_off(scene) if first == 0 or items[first - 1].shadow in ".;!"}  # "Off: P"
    colons = [i for i in range(min(told), len(items) - 2) if items[i].shadow == ":" and not leads & {i, i + 1}]
    on = [first for first, _ in scene.hits(words.sub_on)]
    alone = [i for i in colons[:1] if items[i + 1].kind == "person" and items[i + 2].shadow in ".,!"]
    return [(i, i + 1) for i in alone if not any(first > i for first in on)]


def listed_at_once(scene: Scene, span: Span) -> list[int]:
    """The people named at once behind a cue, without a comma or "and" between."""
    following = scene.items[span[1]].shadow if span[1] < len(scene.items) else ","
    return [] if following == "," or following in scene.language.conjunctions else listed_after(scene, span[1], 2)


def moved_by(scene: Scene, spans: list[Span], taken: Collection[int] = ()) -> list[int]:
    """The people whom the cues move, named behind or else before them."""
    found: list[int] = []
    for whole in spans:
        span = _past_colon(scene, verb_of(scene, whole))
        if whole[0] < span[0]:  # a cue that begins with him: "P and P on, P off"
            last = max((i for i in scene.people() if i < whole[1]), default=None)  # none where he may be two people
            found += [i for i in listed_before(scene, last + 1, 1) if i not in taken] if last is not None else []
            continue
        if inside := [i for i in scene.people() if span[0] < i < span[1] - 1]:
            found += inside  # "gave P an ovation"
            continue
        if several := [i for i in _named_behind_comma(scene, span) if i not in taken]:
            found += several
            continue
        apart = span[1] < len(scene.items) and scene.items[span[1]].shadow in ",;"  # "P comes on, P goes"
        after = (
            [] if apart else [i for i in listed_after(scene, span[1] + _led_by_coach(scene, span), 6) if i not in taken]
        )
        if apart and span[0] == 0 and scene.items[span[1] + 1 : span[1] + 2] and person(scene, span[1] + 1) is not None:
            after = [span[1] + 1]  # "On at the break, P scored"
        after = after[:1] if scene.items[span[0]].shadow == ":" else after
        led = scene.items[span[1] - 1].shadow in scene.language.against  # "brachte mit P"
        after = [] if after and not led and met_before(scene, after[0]) else after
        reach = PAST_ASIDE if scene.items[span[0] - 1].shadow == "," else REACH  # "P, straight in, takes his place"
        before = [i for i in listed_before(scene, span[0], reach) if i not in taken and not is_official(scene, i)]
        bound = scene.items[span[1] - 1].shadow in scene.language.of  # "promotes the debut of": not his who does it
        before = [] if bound else _subject_of(scene, span, before)
        before = before[-1:] if before and met_before(scene, before[0]) else before
        if before and (scene.items[span[0] - 1].shadow == "," or not _joined(scene, before)):
            before = before[-1:]  # "P, brought on before,": said of him alone; "P is hurt, P, P comes on"
        beside = before and before[-1] == span[0] - 1 and not listed_at_once(scene, span)
        found += before if beside else after or before
    return list(dict.fromkeys(i for i in found if not is_official(scene, i)))


def _named_behind_comma(scene: Scene, span: Span) -> list[int]:
    """Several whom a comma sets off behind the words that speak of them in general, no player being named before: "brings on
    three of his regulars, P, P and P", "two changes in the ranks of T, P and P".
    """
    begin = scene.clause_begin(span[0])
    named_or_sign = (i for i in range(span[1], len(scene.items)) if scene.items[i].kind not in ("word", "team"))
    comma = next(named_or_sign, len(scene.items))
    named = any(begin <= i < span[0] and not is_official(scene, i) for i in scene.people())
    if (
        named
        or comma - span[1] > IN_GENERAL
        or scene.items[comma : comma + 1] == []
        or scene.items[comma].shadow != ","
    ):
        return []
    listed = listed_after(scene, comma + 1, 1)
    return listed if len(listed) > 1 and _joined(scene, listed) else []


def _led_by_coach(scene: Scene, span: Span) -> bool:
    """Whether a coach stands between a verb and those whom he moves: "wechselte der Trainer P ein"."""
    beside = span[1] < len(scene.items) - 1 and is_official(scene, span[1])
    return scene.language.verbs_last and beside and person(scene, span[1] + 1) is not None


def _subject_of(scene: Scene, span: Span, before: list[int]) -> list[int]:
    """Those named before a cue; where a comma sets off what ends with one bound to a noun, the subject before it: "P,
    bleeding after a kick of P, will not return".
    """
    if not before or scene.items[span[0] - 1].shadow != "," or scene.case(before[-1]) != "of":
        return before
    return [i for i in scene.people() if i < before[0] and not scene.case(i) and not scene.breaks(i, span[0])][
        -1:
    ] or before


def _joined(scene: Scene, listed: list[int]) -> bool:
    """Whether an "and" joins those of a list, or they are three and more with nothing but commas between."""
    close = len(listed) > 2 and all(b - a == 2 for a, b in pairwise(listed))
    return close or any(item.shadow in scene.language.conjunctions for item in scene.items[listed[0] : listed[-1]])


def _past_colon(scene: Scene, span: Span) -> Span:
    """A cue of a ticker with the colon that leads to somebody right behind it: "On: P. Off: P"."""
    leads = scene.kind == "ticker" and [item.shadow for item in scene.items[span[1] : span[1] + 2]] == [":", "P"]
    return (span[0], span[1] + 1) if leads else span


def met_before(scene: Scene, i: int) -> bool:
    """Whether the first of two named in a row belongs to what was told before: "a clash with P and P came on"."""
    return scene.case(i) == "against"


def leaving(scene: Scene, taken: Collection[int]) -> list[int]:
    """The subject of a verb of going off, where others stand nearer to it: "P twisted an ankle and does not return"."""
    subjects = [actor(scene, verb_of(scene, span), before=True, by=False, least=2) for span in going_off(scene)]
    return [i for i in subjects[:1] if i is not None and i not in taken]


def exchanged(scene: Scene, span: Span) -> bool:
    """Whether the one before a bare "for" goes off, as a verb before him says: "withdrew P for P"."""
    timed = scene.items[span[0] - 1].kind == "minute"  # "ersetzte P in der M durch P"
    before = listed_before(scene, _before_aside(scene, span[0]), 5 if timed else 2)
    verbs = scene.hits(scene.language.sub_swap) + going_off(scene)
    return bool(before) and any(
        first < before[0] <= after + 3 and not scene.breaks(first, before[0]) for first, after in verbs
    )


def _before_aside(scene: Scene, at: int) -> int:
    """The comma before an aside that another comma ends right before an item, "took off P, hurt, for P", else the item."""
    if at < 2 or scene.items[at - 1].shadow != ",":
        return at
    return next((i for i in range(at - 2, max(at - ASIDE, 0), -1) if scene.items[i].shadow == ","), at)

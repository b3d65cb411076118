"""Who stopped a shot that a sentence tells, and how: a goalkeeper saved it, somebody else blocked it."""

import itertools

from .actors import ends_in_case, right_behind
from .claims import Span
from .nearby import person, person_after, person_before, verb_of
from .people import Person
from .scene import OWNING, Scene, once
from .vocabulary import Phrases, compiled, words_of

FRAME = 14  # words at most that a verb and its other part hold between them
INVERTED = 7  # words at most from who shot to the goalkeeper, both behind the verb


def stoppers(scene: Scene) -> list[tuple[Person, str, int]]:
    """(who stopped a shot, how): the goalkeeper before "saves" or behind "saved by", the defender likewise."""
    words = scene.language
    found: list[tuple[Person, str, int]] = []
    named = [p for i in scene.people() if (p := person(scene, i)) is not None]
    for how, before, behind in (("saved", words.saved, words.saved_by), ("blocked", words.blocked, words.blocked_by)):
        for first, after in map(scene.without_object, before_stopper(scene, behind)):
            if how == "saved" and _is_block(scene, (first, after)):
                continue
            if any(b[0] < first < b[1] for b in scene.hits(before)) and how == "saved":
                continue  # "wins his duel with P"
            if (p := person(scene, _stopper_behind(scene, first, after))) is not None:
                found.append((p, _stopped(p, how), first))
        for first, after in (verb_of(scene, span) for span in scene.hits(before)):
            if any(b[0] <= first and after <= b[1] for b in scene.hits(behind, whole=True)):
                continue  # "was cleared off the line by P"
            if how == "blocked" and any(first < b[0] < after for b in scene.hits(behind)):
                continue  # "his shot blocked by P"
            if any(first in hit for hit in scene.hits(words.epithets)) or _by_defence(scene, first):
                continue  # "a defender clears": nobody named
            if _unnamed_behind(scene, first, after):
                continue  # "shot by P, saves the goalkeeper"
            near = [person(scene, _subject_before(scene, first)), person(scene, person_after(scene, after, 5))]
            near[0] = person(scene, right_behind(scene, (first, after))) or near[0]
            if near[0] is not None and "keeper" not in near[0].roles and _struck(scene, first):
                near[0] = None
            near[0] = _within_verb(scene, before, first) or near[0]
            keepers = [p for p in near if p is not None and (how != "saved" or "keeper" in p.roles)]
            if how == "saved" and not keepers and any("keeper" in p.roles for p in named):
                continue
            if near[0] is None and not keepers and not _opens_clause(scene, first, after):
                continue
            if how == "blocked" and near[1] is not None and _opens_clause(scene, first, after):
                near.reverse()  # "P shoots, blocks P"
            if (stopper := next((p for p in keepers or near if p is not None), None)) is not None:
                found.append((stopper, _stopped(stopper, how), first))
    return [stop for stop in found if not stop[0].is_official]


def _stopper_behind(scene: Scene, first: int, after: int) -> int | None:
    """Who stopped a shot by words that lead to him: named in them, "found in P his master", else behind them, the goalkeeper
    where the verb is ahead of who shot too, "prüfte P den Torhüter P".
    """
    inside = [i for i in scene.people() if first <= i < after]
    if inside and not ends_in_case(scene, after):
        return inside[-1]
    i = person_after(scene, after, 6)
    if i is None or not scene.language.verbs_last or "keeper" in scene.items[i].value.roles:
        return i
    behind = [j for j in scene.people() if i < j < i + INVERTED and not scene.commas(i, j) and not scene.breaks(i, j)]
    return next((j for j in behind if "keeper" in scene.items[j].value.roles), i)


def _struck(scene: Scene, first: int) -> bool:
    """Whether a shot stands right before a goalkeeper's verb as what it is done to: "P saw his shot turned away"."""
    leads = scene.items[first].shadow in scene.language.to  # "chutar para a defesa de P"
    return not leads and any(end == first for _, end in scene.hits(scene.language.shot))


def _by_defence(scene: Scene, first: int) -> bool:
    """Whether a cue names the defence as what cleared a shot: "la zaga la rechaza"."""
    return scene.has(scene.language.shot) and any(
        place == first + 1 for place, _ in scene.hits(scene.language.side_places)
    )


def _within_verb(scene: Scene, phrases: Phrases, first: int) -> Person | None:
    """The subject right behind a verb whose other part ends the clause: "den Schuss wehrte P noch ab"."""
    parted = any(a == first and first + 2 < after for a, after in scene.hits(phrases, whole=True))
    return person(scene, first + 1) if parted and scene.language.verbs_last and not scene.case(first + 1) else None


def _is_block(scene: Scene, span: Span) -> bool:
    """Whether words that can tell a save are said of one who throws himself in the way, "kept out on the line by P", or
    of the frame.
    """
    words = scene.language
    return any(a <= span[0] and span[1] <= b for a, b in scene.hits(words.blocked_by) + scene.hits(words.woodwork))


def _opens_clause(scene: Scene, first: int, after: int) -> bool:
    """Whether a verb stands before its subject: "header by P: saves P"."""
    behind = person_after(scene, after, 2)
    return behind is not None and not scene.case(behind) and (first == 0 or scene.items[first - 1].shadow in ",;:.!")


def _stopped(person: Person, how: str) -> str:
    """How a shot was stopped: a goalkeeper saves, one whom a line-up lists elsewhere blocks, whatever the verb."""
    if person.listed and "player" in person.roles:
        return "saved" if "keeper" in person.roles else "blocked"
    return how


def before_stopper(scene: Scene, phrases: Phrases) -> list[Span]:
    """The cues behind which the one who stopped it stands; of "scheiterte P an" the whole, though the shooter is
    in its gap, and of "scheiterte P am glänzend reagierenden".
    """
    if not scene.has(phrases):
        return []
    bound = words_of(" ".join((*scene.language.on, *scene.language.of, *scene.language.against)))
    parts = scene.without_object
    whole = [span for span in map(parts, scene.hits(phrases, whole=True)) if _ends_bound(scene, span, bound)]
    starts = {first for first, _ in whole}
    return whole + [span for span in scene.hits(phrases) if span[0] not in starts]


def _ends_bound(scene: Scene, span: Span, bound: frozenset[str]) -> bool:
    """Whether a cue ends with a word that binds whoever follows, or with one and what he is like."""
    behind = itertools.takewhile(lambda item: item.kind == "word", reversed(scene.items[span[0] : span[1]]))
    told = [item.shadow for item in behind]
    liked = len(told) < span[1] - span[0]  # somebody, or a sign, stands before those words
    return told[:1] != [] and (told[0] in bound or (liked and told[-1] in bound))


def _subject_before(scene: Scene, first: int) -> int | None:
    """The last one named within some words before a verb who is not bound to a noun by "of"; else he who is, unless
    it is his shot.
    """
    i, reach = person_before(scene, first, 7), first - 12
    if i is None and scene.language.verbs_last:
        i, reach = person_before(scene, first, FRAME), first - FRAME  # "hatte P mit einer Glanztat ... verhindert"
    if i is not None and (_nameless_keeper(scene, i, first) or owns_shot(scene, i)):
        return None
    nearest = i
    bound = ("of", "against") if scene.language.verbs_last else ("of",)  # "P gegen P parierte"
    while i is not None and scene.case(i) in bound:
        i = person_before(scene, i, i - reach) if i > reach else None
    owned = any(after == nearest for _, after in shots_of(scene)) if i is None else False
    return nearest if i is None and not owned else i


def owns_shot(scene: Scene, i: int) -> bool:
    """Whether it is somebody's shot that is spoken of, right behind his name, and not he: "P's header was cleared"."""
    behind, nouns = _behind_owner(scene, i), compiled(scene.language.compounds)
    return behind < len(scene.items) and nouns.fullmatch(scene.items[behind].shadow) is not None


def _behind_owner(scene: Scene, i: int) -> int:
    """The item behind a name and the signs that make him the owner of what follows."""
    behind = i + 1
    while behind < len(scene.items) and scene.items[behind].shadow in OWNING:
        behind += 1
    return behind


@once
def shots_of(scene: Scene) -> list[Span]:
    """The words for a shot that lead to whose it is: "the shot of P"."""
    shots = ((first, person_after(scene, after, 3)) for first, after in scene.hits(scene.language.shot))
    passes = [first for first, _ in scene.hits(scene.language.assist_noun)]  # "a header from P's cross"
    return [
        (s, i) for s, i in shots if i is not None and scene.case(i) == "of" and _behind_owner(scene, i) not in passes
    ]


def _nameless_keeper(scene: Scene, i: int, first: int) -> bool:
    """Whether "the goalkeeper" without a name stands between somebody and a verb: it is told of that goalkeeper."""
    titles = [after for begin, after in scene.hits(scene.language.keeper) if i < begin and after <= first]
    return any(scene.items[after].kind not in ("person", "team") for after in titles if after < len(scene.items))


def _unnamed_behind(scene: Scene, first: int, after: int) -> bool:
    """Whether a verb that opens its clause is told of "the goalkeeper" right behind it, without a name."""
    titles = [end for begin, end in scene.hits(scene.language.keeper) if begin in (after, after + 1)]
    named = person_after(scene, after, 5) is not None
    return bool(titles) and not named and first > 0 and scene.items[first - 1].shadow in ",;:"

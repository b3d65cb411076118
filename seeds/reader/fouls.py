"""Who fouled whom in a sentence."""

from .actors import ASIDE, actor
from .claims import Claim
from .nearby import is_official, listed_after, person, person_after, person_before
from .people import Person
from .scene import Scene, once

Places = tuple[int | None, int | None]  # the items of who was fouled and of who fouled
NOBODY: Places = (None, None)


@once
def foul_parties(scene: Scene) -> tuple[Person | None, Person | None, frozenset[int]]:
    """(fouled, offender, items) of the foul that the sentence tells, each None where it does not say."""
    ways = (_by_offender, _on_him, _verb_last, _active, in_contact, _handled)
    fouled, offender = next((parties for way in ways if (parties := way(scene)) != NOBODY), NOBODY)
    used = frozenset(i for i in (fouled, offender) if i is not None)
    return person(scene, fouled), person(scene, offender), used


def _by_offender(scene: Scene) -> Places:
    """ "P was felled by P", "a push of P on P": the foul is bound to who committed it."""
    words = scene.language
    penalties = {first for first, _ in scene.hits(words.penalty)}  # rather "a foul by P" than "a penalty by P"
    stops = {after for _, after in scene.hits(words.penalty_saved)}
    for first, after in sorted(scene.hits(words.fouled_by), key=lambda s: (s[0] in penalties, s)):
        if first in penalties and stops & {first, first - 1, first - 2}:
            continue  # "saved a penalty by P" who took it
        inside = next((i for i in scene.people() if first < i < after), None)  # "under P's challenge"
        bound = inside is None or person(scene, after) is not None  # "a fall of P before P"
        offender = person_after(scene, after, 5) if bound else inside
        if offender is not None and not scene.items[offender].value.is_official:
            return _fouled_by(scene, first, offender), offender
    return NOBODY


def _fouled_by(scene: Scene, first: int, offender: int) -> int | None:
    """Who was fouled, where the words at `first` bind the foul to its offender."""
    behind = person_after(scene, _behind_aside(scene, offender + 1), 6)
    if behind in players(scene) and scene.case(behind) in ("on", "against", "to"):
        return behind  # "a push of P on P"
    owed = any(a <= first <= b for a, b in scene.hits(scene.language.penalty))
    if owed and not scene.has(scene.language.penalty_appeal):
        return None  # "scored from a penalty conceded by P"
    if first and scene.case(first - 1) == "of" and person(scene, first - 1) is not None:
        return first - 1  # "the tripping of P by P"
    set_off = first - 2 if first > 1 and scene.items[first - 1].shadow in (",", "(") else None
    if person(scene, set_off) is not None:
        return set_off  # "P, felled by P"
    heads = first == 0 or scene.items[first - 1].kind == "sign"
    if heads and [item.shadow for item in scene.items[offender + 1 : offender + 2]] == [","]:
        subject = person_after(scene, offender + 2, 3)
        if subject is not None:
            return subject  # "Felled by P, the striker P ..."
    before = actor(scene, (first, first), by=False, least=1.4, before=True)
    return before if before is not None else _player_before(scene, first, 12)


def _behind_aside(scene: Scene, at: int) -> int:
    """Where a clause goes on behind a few words between commas, else where it is: "of P, booked for it, on P"."""
    commas = [i for i in range(at, min(at + ASIDE, len(scene.items))) if scene.items[i].shadow == ","]
    return commas[1] + 1 if len(commas) > 1 and commas[0] == at else at


def _on_him(scene: Scene) -> Places:
    """ "P broke through and P pulled him down": whom the words for a foul hold as a pronoun was named before."""
    for first, after in scene.apart(scene.language.fouls_him, scene.language.penalty_taken):
        inside = next((i for i in players(scene) if first < i < after), None)  # "lo derriba P"
        offender = inside or actor(scene, (first, first), by=False, least=1.0, before=True)
        others = [i for i in players(scene) if i < first and person(scene, i) is not person(scene, offender)]
        fouled = others[-1] if others else person_after(scene, after, 3)  # "lo bajó de atrás a P"
        if offender is not None and fouled != offender:
            return fouled, offender
    return NOBODY


def _verb_last(scene: Scene) -> Places:
    """ "P den P foult": both stand before the verb, or in its phrase."""
    for first, after in scene.hits(scene.language.fouls_final, whole=True):
        inside = [i for i in players(scene) if first <= i < after]
        if len(inside) == 2:
            return inside[1], inside[0]
        fouled = person_before(scene, first, 6)
        offender = person_before(scene, fouled, 4) if fouled is not None else None
        if offender is not None:
            return fouled, offender
    return NOBODY


def _active(scene: Scene) -> Places:
    """ "P brought down P"."""
    suffered = scene.hits(scene.language.penalty_won)
    for first, after in scene.apart(scene.language.fouls, scene.language.woodwork, scene.language.penalty_taken):
        if any(w[0] < first and after <= w[1] for w in suffered):
            continue
        inside = [i for i in scene.people() if first <= i < after]  # the phrase may hold him: "stops P"
        fouled = inside[0] if inside else person_after(scene, after, 6)
        fouled = None if fouled is not None and is_official(scene, fouled) else fouled
        offender = actor(scene, (first, first), by=False, least=1.0, before=True)
        if offender is None and fouled is not None and (second := person_after(scene, fouled + 1, 3)) is not None:
            parted = scene.commas(fouled, second) > 0  # "guilty of a foul on P, P ..."
            offender, fouled = (second, fouled) if parted else (fouled, second)  # the verb first: "foulte P P"
        if fouled is not None or offender is not None:
            return fouled, offender
    return NOBODY


def in_contact(scene: Scene) -> Places:
    """The two between whom the sentence says that there was contact, whoever fouled."""
    for _, after in scene.hits(scene.language.contact):
        both = listed_after(scene, after, 3)[:2]
        joined = both and [item.shadow for item in scene.items[both[0] + 1 : both[0] + 3]] == ["-", "P"]
        both = [both[0], both[0] + 2] if joined else both
        if len(both) == 2 and None not in (person(scene, i) for i in both):
            return both[0], both[1]
    return NOBODY


def _handled(scene: Scene) -> Places:
    """Who handled the ball, which fouls nobody."""
    offenders = (actor(scene, span, least=1.2) for span in scene.hits(scene.language.handball))
    return None, next((i for i in offenders if i is not None), None)


def either_fouled(scene: Scene, used: frozenset[int]) -> bool:
    """Whether the parties of a foul are told without saying which of them fouled."""
    return bool(used) and used == {*in_contact(scene)}


def by_hand(scene: Scene) -> bool:
    """Whether what the offender did is a handball, which fouls nobody."""
    hands = [first for first, _ in scene.hits(scene.language.handball)]
    told = scene.hits(scene.language.fouled_by) + scene.hits(scene.language.fouls)
    return any(a <= hand < b for hand in hands for a, b in told)


def players(scene: Scene) -> list[int]:
    """The people of the sentence who are no officials."""
    return [i for i in scene.people() if not is_official(scene, i)]


def _player_before(scene: Scene, at: int, reach: int) -> int | None:
    """The last person before an item, unless he is an official."""
    i = person_before(scene, at, reach)
    return None if i is None or is_official(scene, i) else i


def explain(award: Claim | None, scene: Scene) -> None:
    """An award told without its parties takes those of the foul that is told next: "Penalty! P held P.", or who handled."""
    if award is None or award.scene is scene or any((award.player, award.other)):
        return
    fouled, offender, _ = foul_parties(scene)
    if offender is not None and (fouled is not None or by_hand(scene)):
        award.player, award.other = fouled, offender

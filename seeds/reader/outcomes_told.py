"""Who won, or that nobody did, by what sentences say without a score."""

import dataclasses

from .scene import Scene
from .teams import OPPOSITE
from .verdicts import side_near, verdicts_in

DRAW = "draw"
HEAD_SCENES = 4  # those with which a report begins


@dataclasses.dataclass(frozen=True)
class Outcome:
    """The winner, "home", "away" or "draw", by a word that stands in the "headline", "head" or "head with people"."""

    winner: str
    where: str


def outcomes_told(scenes: list[Scene]) -> frozenset[Outcome]:
    """The outcomes that the first sentences tell; such words are later of moments, not of the match."""
    found = set()
    for scene in (scene for scene in scenes[:HEAD_SCENES] if not scene.hushed):
        where = "headline" if scene.kind == "headline" else "head with people" if scene.people() else "head"
        found |= {Outcome(winner, where) for winner in _winners(scene)}
        if scene.told(scene.language.draws):
            found.add(Outcome(DRAW, where))
    return frozenset(found)


def _winners(scene: Scene) -> list[str]:
    """The sides that won by the words of a sentence that no negation takes back; none who beat a man."""
    told = []
    for hit, wins in verdicts_in(scene):
        beaten = any(item.kind == "person" for item in scene.items[hit[1] : hit[1] + 2])
        side = None if beaten or scene.denied(hit) else side_near(scene, *hit)
        if side is not None:
            told.append(side if wins else OPPOSITE[side])
    return told

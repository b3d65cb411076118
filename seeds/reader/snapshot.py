"""The sentences and people of a text as they are before a reading, which changes them, so that they can be read again."""

from typing import Any

from .roster import Roster
from .scene import Item, Scene

FOUND = ("found", "_kinds", "_people", "_cases")  # what a sentence has worked out from its items
FOUND_BY_WORDS = ("_hits", "_cut")


class Snapshot:
    """What a reading changes, as it is now: the items of the sentences, the people, and the claims of the sheet."""

    def __init__(self, scenes: list[Scene], roster: Roster) -> None:
        self.items = [(scene, [(item, item.value) for item in scene.items]) for scene in scenes]
        named = {id(v): v for _, items in self.items for item, v in items if item.kind == "person" and v is not None}
        people = named | {id(person): person for person in roster.people.everybody}
        self.roles = [(person, set(person.roles)) for person in people.values()]
        self.fields: list[tuple[Any, dict[str, Any]]] = [
            (it, dict(vars(it))) for it in (*people.values(), *roster.claims)
        ]

    def restore(self) -> None:
        """Make all that it was."""
        for scene, items in self.items:
            _restore_items(scene, items)
        for thing, fields in self.fields:
            vars(thing).update(fields)
        for person, roles in self.roles:
            person.roles = roles


def _restore_items(scene: Scene, items: list[tuple[Item, Any]]) -> None:
    put = any(now is not item for now, (item, _) in zip(scene.items, items, strict=True))
    scene.items[:] = [item for item, _ in items]
    for item, value in items:
        item.value = value
    for found in FOUND + FOUND_BY_WORDS * put:
        vars(scene).pop(found, None)

"""Two records that may be one."""

from dataclasses import dataclass, field
from typing import Any

from django.db.models import Model

from matches.models import Decision

from ..filing.decided import DIFFERENT, SAME


@dataclass
class Pair:
    """Two records that may be one: `kept` would stay if they are the same, as articles tell more of it."""

    thing: Any
    kept: Any
    why: list[str] = field(default_factory=list)

    @property
    def sides(self):
        return [self.thing, self.kept]


def settled(model: type[Model]) -> set[frozenset]:
    """Return the pairs of ids of which an editor said already whether they are the same."""
    name = model._meta.model_name
    said = Decision.objects.filter(**{f"{name}__isnull": False}, kind__in=(SAME, DIFFERENT), undone=None)
    return {frozenset(pair) for pair in said.values_list(name, "new")}


def in_order(pairs: list[tuple[int, int]], weight: dict[int, Any]) -> list[tuple[int, int]]:
    """Return pairs of ids, the one that weighs less before the other; of equals, the newer one."""
    return [(a, b) if (weight.get(a, 0), -a) < (weight.get(b, 0), -b) else (b, a) for a, b in sorted(pairs)]

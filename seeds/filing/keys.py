"""The keys of the names of sides, as the archive has them."""

from collections.abc import Iterable

from matches.models import SideName
from matches.prepared import prepared
from seeds.reader.gazetteer import team_key

LONGEST = 200


def keys_of_names(names: Iterable[str]) -> dict[str, str]:
    """Return the key of each name: the one that it was given when it came, else one as for a new name.

    So all that is kept of a name fits together, though a later release knows more clubs.
    """
    names = set(names)
    kept = dict(keys_kept(names))
    return {name: kept.get(name) or key_of_new(name) for name in names}


@prepared
def keys_kept(names: list[str]):
    return SideName.objects.filter(name__in=names).values_list("name", "key")


def key_of_new(name: str) -> str:
    """Return the key of a name that is new, as what is known of clubs now says."""
    return team_key(name)[:LONGEST]

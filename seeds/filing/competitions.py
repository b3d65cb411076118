"""Which competition a name means, with the editors' word: those that are the same as another, and those that are none."""

from django.db.models import Q

from matches.models import Competition
from seeds.reader.gazetteer import competition_key

from . import decided


class Competitions:
    """The editors' word on competitions: `meant` gives the name to take for another by its key, None for none."""

    def __init__(self):
        same = decided.merged("competition")
        self.meant = {}
        if not decided.spoken_of("competition"):
            return
        spoken_of = Competition.objects.filter(Q(rejected=True) | Q(pk__in={*same, *same.values()}))
        rows = {row.pk: row for row in spoken_of.prefetch_related("names") if has_key(row)}
        heirs = {row.key: rows.get(same.get(pk, pk), row) for pk, row in rows.items()}
        self.meant = {
            key: None if heir.rejected else name_of(heir)
            for key, heir in heirs.items()
            if heir.rejected or heir.key != key
        }

    def settled(self, told):
        """Return a match of a reading with the competition that editors say it means, null where they say it is none.

        What the article says stands under "competition_told".
        """
        said = told.get("competition")
        key = competition_key(said) if said and self.meant else None
        return told if key not in self.meant else {**told, "competition": self.meant[key], "competition_told": said}


def name_of(competition):
    """Return a name by which articles mean a competition, whatever an editor lets it be called."""
    names = [competition.name, *(spelling.name for spelling in competition.names.all())]
    return next((name for name in names if competition_key(name) == competition.key), competition.key)


def has_key(row):
    """Give a competition made by hand the key that articles which name it have, if no other has it; return if it has."""
    if row.key is None and not Competition.objects.filter(key=competition_key(row.name)).exists():
        row.key = competition_key(row.name)
        row.save(update_fields=["key"])
    return row.key is not None

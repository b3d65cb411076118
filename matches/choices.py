"""What the admin offers where a match or a person is chosen: told apart from others of the same name."""

from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.utils.formats import date_format

from players.models import Player

from .models import Appearance, Match


class Choices(AutocompleteJsonView):
    """Answers what was typed into a field that chooses, with more than the name where names repeat themselves."""

    def serialize_result(self, obj, to_field_name):
        told = super().serialize_result(obj, to_field_name)
        return told | {"text": told_apart(obj)}


def told_apart(thing):
    """Return the name of a thing with what tells it from others of the name: "Alba - Borgo 2-1 (4 May 2003)"."""
    details = ", ".join(details_of(thing))
    return f"{thing} ({details})" if details else str(thing)


def details_of(thing):
    """Return what tells a match or person from those of the same name, as a list of texts; [] of other things."""
    if isinstance(thing, Match):
        known = (thing.date and date_format(thing.date), thing.competition and thing.competition.name, thing.season)
    elif isinstance(thing, Player):
        known = (*Appearance.objects.teams_of(thing), thing.birth_year, thing.note)
    else:
        known = ()
    return [str(one) for one in known if one]

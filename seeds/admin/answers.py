"""What the buttons of the queues of doubt do: each answer is a function of the form sent and the editor.

It returns what to tell the editor, and raises ValidationError, in words for them, where it cannot be done.
"""

from collections.abc import Callable, Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Model
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from matches import bearing, decisions, placing, sameness
from matches.models import Appearance, Decision, Event

from ..doubts import orphans, unplaced

Form = Mapping[str, str]
Answer = Callable[[Form, Any], str]

KINDS = {"event": Event, "appearance": Appearance}


def on_pairs(model: type[Model]) -> dict[str, Answer]:
    """The answers on a pair of things of a model: whether they are the same."""

    def answer(word: str) -> Answer:
        return lambda form, editor: say_of_pair(word, *(the(model, form, name) for name in ("thing", "kept")), editor)

    return {word: answer(word) for word in SAMENESS}


SAMENESS = {"same": sameness.same, "different": sameness.different}


def the(model: type[Model], form: Form, name: str) -> Model:
    """Return the thing of which a field of a form has the id."""
    return get_object_or_404(model, pk=number(form.get(name)))


def number(text: str | None) -> int:
    return int(text) if text and text.isdecimal() else 0


def say_of_pair(word: str, thing: Model, kept: Model, editor: Any) -> str:
    with decisions.deciding(*bearing.with_matches(thing, kept)):
        SAMENESS[word](thing, kept, editor)
    told = {"thing": thing, "kept": kept}
    return (_("%(thing)s is %(kept)s.") if word == "same" else _("%(thing)s is not %(kept)s.")) % told


def uphold(form: Form, editor: Any) -> str:
    decision = the(Decision, form, "decision")
    with decisions.deciding(bearing.thing_of(decision)):
        decisions.uphold(decision, editor)
    return _("It stands, against what is said here too.")


def orphan(form: Form) -> Any:
    """Return the citation, whose words are gone, that a form is about."""
    return get_object_or_404(orphans.citations(), pk=number(form.get("citation")))


def confirm_orphan(form: Form, editor: Any) -> str:
    thing = orphan(form).subject
    with decisions.deciding(thing):
        decisions.confirm(thing, editor)
    return _("It stands.")


def reject_orphan(form: Form, editor: Any) -> str:
    thing = orphan(form).subject
    with decisions.deciding(thing):
        decisions.reject(thing, editor)
    return _("It is rejected.")


def orphan_is(word: str) -> Answer:
    """Say whether what lost its words is what the new text tells instead."""
    return lambda form, editor: say_of_pair(word, the(Event, form, "thing"), orphan(form).event, editor)


def unplaced_words(form: Form) -> unplaced.Place:
    """Return the words without a place that a form is about, in the match that it shows."""
    place = unplaced.Place(get_object_or_404(unplaced.words(), pk=number(form.get("words"))))
    if place.match is None:
        raise ValidationError(_("These words are of no match any more."))
    return place


def place(form: Form, editor: Any) -> str:
    """Say of which event or person of a line-up the words tell: "event-12", "appearance-7"."""
    found = unplaced_words(form)
    kind, _dash, pk = form.get("thing", "").partition("-")
    if kind not in KINDS:
        raise ValidationError(_("Choose one of the answers."))
    thing = get_object_or_404(KINDS[kind].objects.filter(match=found.match), pk=number(pk))
    with decisions.deciding(found.match):
        placing.place(found.words, thing, editor)
    return _("The words tell of this: %(thing)s.") % {"thing": thing}


def place_anew(form: Form, editor: Any) -> str:
    found = unplaced_words(form)
    with decisions.deciding(found.match):
        placing.place_anew(found.words, found.match, editor)
    return _("The words are an entry of their own.")


def place_nowhere(form: Form, editor: Any) -> str:
    found = unplaced_words(form)
    with decisions.deciding(found.match):
        placing.place(found.words, found.match, editor)
    return _("The words tell nothing.")


EVIDENCE: dict[str, Answer] = {"uphold": uphold}
ORPHANS: dict[str, Answer] = {
    "confirm": confirm_orphan,
    "reject": reject_orphan,
    **{word: orphan_is(word) for word in SAMENESS},
}
PLACES: dict[str, Answer] = {"place": place, "anew": place_anew, "nowhere": place_nowhere}

NAMES = {
    "same": gettext_lazy("The same"),
    "different": gettext_lazy("Not the same"),
    "uphold": gettext_lazy("It stands"),
    "confirm": gettext_lazy("It stands"),
    "reject": gettext_lazy("Reject it"),
}
"""What the buttons say that answer on things of which somebody else may have said something meanwhile."""

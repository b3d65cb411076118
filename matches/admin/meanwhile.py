"""What others said and what articles changed while a list was open: nobody acts on what they were not shown.

A list carries what it shows of each row. An action leaves those alone that have changed since, and tells what changed.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.admin import helpers
from django.core.exceptions import ValidationError
from django.db.models import Max, Model, Q, QuerySet
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _

from .. import bearing, decisions, history
from ..models import Decision

Moment = tuple[int, datetime | None]
"""The last decision that was made by then, by its id, and when one had last been undone."""

PAIRS = (Decision.Kind.SAME, Decision.Kind.DIFFERENT)
BESIDES = ("status", "rejected")
"""What tells of a thing besides its facts whether it is shown to readers."""


class Seen(forms.JSONField):
    """What a list showed, as (the decisions by then, {id: what it told of the thing}); None where nothing is sent."""

    widget = forms.HiddenInput

    def clean(self, value: Any) -> tuple[Moment, dict[str, dict]] | None:
        seen = super().clean(value)
        if seen is None:
            return None
        try:
            (made, undone), rows = seen
            then = int(made), datetime.fromisoformat(undone) if undone else None
            return then, {pk: dict(told) for pk, told in rows.items()}
        except (TypeError, ValueError, AttributeError) as error:
            raise ValidationError(_("Open the list again.")) from error


class ActionForm(helpers.ActionForm):
    """The choice of an action, with what the list showed."""

    seen = Seen(label="", required=False)


class AsSeen:
    """Lets an admin's actions do only what was chosen in view of how things stand."""

    action_form = ActionForm

    def changelist_view(self, request: Any, extra_context: Any = None) -> Any:
        then = by_now()
        answer = super().changelist_view(request, extra_context)
        context = getattr(answer, "context_data", None) or {}
        if form := context.get("action_form"):
            rows = {thing.pk: self.shown(thing) for thing in context["cl"].result_list}
            form.initial["seen"] = then, rows
        return answer

    def shown(self, thing: Model) -> dict[str, Any]:
        """What a list tells of a thing, in JSON values by field."""
        return decisions.facts(thing) | {name: getattr(thing, name) for name in BESIDES if hasattr(thing, name)}

    def said_since(self, thing: Model, then: Moment) -> str:
        """Return, in words, what somebody said of a thing since then; "" for nothing."""
        said = newest(about(thing._meta.model_name, [thing.pk]), then)
        return _("%(who)s said: %(what)s") % words_of(said, thing) if said else ""

    def as_seen(self, request: Any, queryset: QuerySet) -> list[Model]:
        """Return what was chosen but for what has changed since the list was opened, of which it tells."""
        seen = ActionForm.base_fields["seen"].clean(request.POST.get("seen", ""))
        if seen is None:
            return list(queryset)
        then, rows = seen
        changes = {thing: self.change(thing, then, rows.get(str(thing.pk))) for thing in queryset}
        text = _("Left as it is: %(thing)s. Since you opened the list, %(change)s. Choose it again to stand by it.")
        for thing, change in changes.items():
            if change:
                messages.warning(request, text % {"thing": thing, "change": change})
        return [thing for thing, change in changes.items() if not change]

    def change(self, thing: Model, then: Moment, shown: dict[str, Any] | None) -> str:
        if said := self.said_since(thing, then):
            return said
        now = self.shown(thing)
        others = {name: value for name, value in now.items() if shown and shown.get(name, value) != value}
        told = (
            f"{history.called(type(thing), name)} {history.told(type(thing), name, value)}"
            for name, value in others.items()
        )
        return _("newly read articles say: %(what)s") % {"what": ", ".join(told)} if others else ""


def about(kind: str, pks: Iterable[int]) -> Q:
    """The decisions about some things of a kind, also where they name one as the other of a pair."""
    pks = list(pks)
    return Q(**{f"{kind}__in": pks}) | Q(**{f"{kind}__isnull": False}, kind__in=PAIRS, new__in=pks)


def by_now() -> list[Any]:
    """Return what tells later which decisions were made and undone by now: a Moment, in JSON values."""
    last = Decision.objects.aggregate(made=Max("pk"), undone=Max("undone"))
    return [last["made"] or 0, last["undone"] and last["undone"].isoformat()]


def refusal(said: Decision, answer: str) -> ValidationError:
    """Return what to tell who answered over a newer word, with both."""
    text = _(
        "%(who)s said something else since you opened the page: %(what)s. "
        "You answered: %(answer)s. Look again, and answer again if you stand by it."
    )
    return ValidationError(text % (words_of(said) | {"answer": answer}))


def newest(about: Q, then: Moment | None = None) -> Decision | None:
    """Return the decision that was last made or undone, after a Moment if one is given."""
    found = Decision.objects.filter(about)
    if then:
        made, undone = then
        found = found.filter(Q(pk__gt=made) | (Q(undone__gt=undone) if undone else Q(undone__isnull=False)))
    return history.with_things(found).order_by(Coalesce("undone", "made").desc(), "-pk").first()


def words_of(decision: Decision, known: Model | None = None) -> dict[str, str]:
    """Return "who" said or undid something, and "what": Ada, Goal Neri: Minute 44; without the thing that is `known`."""
    told = history.row(decision)
    said = f"{told['label']} {told['new']}".strip()
    what = said if bearing.thing_of(decision) == known else f"{told['thing']}: {said}"
    if decision.undone:
        return {"who": str(decision.undone_by or "–"), "what": f"{what} ({_('undone')})"}
    return {"who": str(decision.editor or "–"), "what": what}

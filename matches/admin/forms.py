"""Forms that turn what an editor changed into decisions, and notice what others changed meanwhile."""

from typing import Any

from django import forms
from django.contrib.admin.models import LogEntry
from django.contrib.contenttypes.models import ContentType
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from players.models import Player, Team

from .. import decisions, rules
from ..history import told
from ..models import Appearance, Citation, Competition, ErrorReport, Event, How, Match, Source


class Seen(forms.JSONField):
    """The values that the page showed when it was opened: no answer of the editor, so never a change."""

    widget = forms.HiddenInput

    def clean(self, value: Any) -> dict[str, Any]:
        seen = super().clean(value)
        return seen if isinstance(seen, dict) else {}

    def has_changed(self, initial: Any, data: Any) -> bool:
        return False


class AsOpened(forms.ModelForm):
    """A form that changes only what its editor changed from what the page showed when it was opened.

    A field that only others changed meanwhile keeps their value. One that both changed is an error, once, that tells
    both values.
    """

    seen = Seen(required=False, label="")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.is_new = self.instance._state.adding
        self.kept = {} if self.is_new else self.state()
        self.initial["seen"] = self.kept
        self.changes: dict[str, Any] = {}
        for name, field in self.fields.items():
            widget = getattr(field.widget, "widget", field.widget)  # admin wraps it
            if hasattr(widget, "known"):
                widget.known = self.instance._state.fields_cache.get(name)

    def state(self) -> dict[str, Any]:
        """What is kept now of all that an editor can change, in JSON values."""
        fields = (name for name in self.fields if name != "seen")
        return {
            name: decisions.as_json(getattr(self.instance, decisions.attribute(self.instance, name))) for name in fields
        }

    def changed_by(self, name: str) -> Any:
        """Who changed a field last; None where it was what articles say."""
        entry = LogEntry.objects.filter(
            content_type=ContentType.objects.get_for_model(self.instance), object_id=str(self.instance.pk)
        ).first()
        return entry and entry.user

    def clean(self) -> dict[str, Any]:
        super().clean()
        answers = {
            name: decisions.as_json(answer) for name, answer in self.cleaned_data.items() if self.can_change(name)
        }
        if not self.is_new:
            answers = self.compare(answers, self.kept | self.cleaned_data.get("seen", {}))
        self.check(self.kept | answers)
        return self.cleaned_data

    def can_change(self, name: str) -> bool:
        return name in self.kept

    def check(self, values: dict[str, Any]) -> None:
        """Add an error for what cannot be."""

    def compare(self, answers: dict[str, Any], seen: dict[str, Any]) -> dict[str, Any]:
        """Find `changes`; return the answers with what only others changed adopted, as in the cleaned data."""
        kept = self.kept
        adopted = {name: kept[name] for name, answer in answers.items() if answer == seen[name]}
        for name in adopted:
            self.cleaned_data[name] = getattr(self.instance, name, kept[name])
        self.changes = {
            name: answer for name, answer in answers.items() if name not in adopted and answer != kept[name]
        }
        clashing = [name for name in self.changes if kept[name] != seen[name]]
        for name in clashing:
            self.add_error(name, self.clash(name, seen[name], answers[name]))
        self.show_as_seen(seen | {name: kept[name] for name in clashing})
        return answers | adopted

    def show_as_seen(self, values: dict[str, Any]) -> None:
        """Tell the next round of the form that the editor was shown these."""
        self.data = self.data.copy()
        self.data[self.add_prefix("seen")] = self.fields["seen"].prepare_value(values)

    def clash(self, name: str, seen: Any, answer: Any) -> str:
        model = type(self.instance)
        words = {
            "who": self.changed_by(name) or _("Newly read articles"),
            "seen": told(model, name, seen),
            "kept": told(model, name, self.kept[name]),
            "answer": told(model, name, answer),
        }
        text = _(
            "%(who)s changed this from %(seen)s to %(kept)s since you opened the page. "
            "You wrote %(answer)s: save again to keep that."
        )
        return text % words


class DecisionForm(AsOpened):
    """A form on an event, appearance or match: each field changed from what the page showed becomes a decision."""

    reason = forms.CharField(
        label=gettext_lazy("Why"),
        required=False,
        max_length=300,
        help_text=gettext_lazy("Why; kept with each change in the history below."),
    )

    def state(self) -> dict[str, Any]:
        return decisions.facts(self.instance)

    def problems(self, values: dict[str, Any]) -> rules.Problems:
        """What cannot be, by field."""
        raise NotImplementedError

    def can_change(self, name: str) -> bool:
        return name in decisions.FIELDS[type(self.instance)] or name in self.kept

    def check(self, values: dict[str, Any]) -> None:
        """Refuse what cannot be; what sources made so already does not stand in the way of other changes."""
        before = self.problems(self.kept)
        for name, message in self.problems(values).items():
            if before.get(name) != message:
                self.add_error(name if name in self.fields else None, message)

    def changed_by(self, name: str) -> Any:
        last = decisions.live(self.instance).filter(field=name).last()
        return last and last.editor

    def _post_clean(self) -> None:
        """Ask the database only about what changes: a match's page has a hundred rows, with many constraints each."""
        if self.is_new or self.changes:
            super()._post_clean()

    def decide(self, editor: Any, reason: str = "") -> None:
        """Record what the form, found valid, says; a new thing is saved first."""
        reason = reason or self.cleaned_data.get("reason", "")
        if self.is_new:
            self.instance.save()
            decisions.add(self.instance, editor, reason)
            return
        verdicts = {name: self.changes.pop(name) for name in VERDICTS if name in self.changes}
        decisions.set_fields(self.instance, self.changes, editor, reason)
        for name, given in verdicts.items():
            say, take_back = VERDICTS[name]
            if given:
                say(self.instance, editor, reason)
            else:
                take_back(self.instance, editor)


VERDICTS = {
    "rejected": (decisions.reject, decisions.restore),
    "confirmed": (decisions.confirm, decisions.unconfirm),
}
"""What an editor can say of a thing as a whole: how it is said and taken back, by field of a form."""


class ConfirmableForm(DecisionForm):
    """A form on what an editor can confirm as a whole."""

    confirmed = forms.BooleanField(
        label=gettext_lazy("Confirmed"),
        required=False,
        help_text=gettext_lazy("It is right as it stands here, and holds against what articles say later."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["confirmed"] = self.kept.get("confirmed", False)

    def state(self) -> dict[str, Any]:
        known = getattr(self.instance, "confirmed", None)
        return super().state() | {"confirmed": decisions.is_confirmed(self.instance) if known is None else known}

    def problems(self, values: dict[str, Any]) -> rules.Problems:
        return {}


class RejectableForm(ConfirmableForm):
    """A form on what an editor can reject as a whole."""

    rejected = forms.BooleanField(
        label=gettext_lazy("Rejected"),
        required=False,
        help_text=gettext_lazy("Hide it from readers and exports. It stays here, and no article brings it back."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["rejected"] = self.kept.get("rejected", False)

    def state(self) -> dict[str, Any]:
        return super().state() | {"rejected": self.is_rejected()}

    def is_rejected(self) -> bool:
        return self.instance.rejected

    def clean(self) -> dict[str, Any]:
        super().clean()
        if self.changes.get("confirmed") and self.changes.get("rejected"):
            self.add_error("rejected", _("It cannot be right and be rejected: choose one."))
        return self.cleaned_data


HOW_CHOICES = [
    ("", How.UNKNOWN.label),
    *(
        (rules.EventType(kind).label, [(how.value, how.label) for how in manners])
        for kind, manners in rules.HOW_FOR_TYPE.items()
    ),
]


class EventForm(RejectableForm):
    period = forms.TypedChoiceField(
        label=gettext_lazy("Period"),
        required=False,
        coerce=int,
        empty_value=None,
        choices=[("", gettext_lazy("unknown")), *rules.PERIODS.items()],
    )

    class Meta:
        model = Event
        fields = ("match", *decisions.FIELDS[Event])

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "how" in self.fields:
            self.fields["how"].choices = HOW_CHOICES
        for name, roles in (("player", rules.FIRST_PLAYER), ("other", rules.SECOND_PLAYER)):
            if name in self.fields and (role := roles.get(self.instance.type)):
                self.fields[name].label = f"{self.fields[name].label} ({role})"

    def is_rejected(self) -> bool:
        return self.instance.status == Event.Status.REJECTED

    def problems(self, values: dict[str, Any]) -> rules.Problems:
        return rules.event_problems(values)


class PageForm(forms.ModelForm):
    """A page of a source without text, cited for an event."""

    class Meta:
        model = Citation
        fields = ("source", "page", "quote")
        labels = {"quote": gettext_lazy("Its words")}
        widgets = {
            "page": forms.TextInput(attrs={"size": 8, "aria-label": gettext_lazy("Page")}),
            "quote": forms.Textarea(attrs={"rows": 2, "cols": 40, "aria-label": gettext_lazy("Its words")}),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "page" in self.fields:
            self.fields["page"].required = True

    def clean_source(self) -> Source:
        source = self.cleaned_data["source"]
        if source.has_text:
            raise forms.ValidationError(
                _("The archive has the text of this source: its passages are found by reading it.")
            )
        return source

    def save(self, commit: bool = True) -> Citation:
        self.instance.type = self.instance.event.type
        return super().save(commit)


class AppearanceForm(RejectableForm):
    class Meta:
        model = Appearance
        fields = decisions.FIELDS[Appearance]

    def problems(self, values: dict[str, Any]) -> rules.Problems:
        return rules.appearance_problems(values)


class MatchForm(RejectableForm):
    class Meta:
        model = Match
        fields = decisions.FIELDS[Match]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        hidden = [] if self.is_new else [team for team in (self.instance.home, self.instance.away) if team.rejected]
        if hidden and "rejected" in self.fields:
            self.fields["rejected"].help_text = _("No reader sees it, as %(team)s is rejected.") % {"team": hidden[0]}

    def is_rejected(self) -> bool:
        """Whether the match itself is rejected, not one of its teams."""
        return self.instance.rejected and decisions.is_rejected(self.instance)

    def problems(self, values: dict[str, Any]) -> rules.Problems:
        return rules.match_problems(values)


class PlayerForm(RejectableForm):
    class Meta:
        model = Player
        fields = decisions.FIELDS[Player]


class TeamForm(RejectableForm):
    class Meta:
        model = Team
        fields = decisions.FIELDS[Team]


class CompetitionForm(RejectableForm):
    class Meta:
        model = Competition
        fields = decisions.FIELDS[Competition]


class DecisionFormSet(forms.BaseInlineFormSet):
    """Rows of a match; set `editor` and `reason` before saving."""

    editor: Any = None
    reason = ""

    def save_new(self, form: DecisionForm, commit: bool = True) -> Any:
        setattr(form.instance, self.fk.name, self.instance)
        return self.save_existing(form, form.instance)

    def save_existing(self, form: DecisionForm, obj: Any, commit: bool = True) -> Any:
        form.decide(self.editor, self.reason)
        return obj


class ErrorReportForm(AsOpened):
    """What became of an error that a reader reported."""

    class Meta:
        model = ErrorReport
        fields = ("status",)

    def changed_by(self, name: str) -> Any:
        return self.instance.handled_by

"""The pages on which an editor says which other record a thing is, or is not; and parts namesakes."""

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.widgets import AutocompleteSelect
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Model
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import path
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .. import bearing, decisions, history, permissions, sameness
from ..choices import told_apart
from ..models import Event, Match
from . import meanwhile

WORDS = {"same": sameness.same, "different": sameness.different}
ANSWERS = {"same": gettext_lazy("The same"), "different": gettext_lazy("Not the same")}


class SameForm(forms.Form):
    """Which other record, and why."""

    other = forms.ModelChoiceField(queryset=None, label=gettext_lazy("The other one"))
    reason = forms.CharField(required=False, max_length=300, label=gettext_lazy("Why"))
    seen = meanwhile.Seen(required=False)

    def __init__(self, thing: Model, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        model, self.thing = type(thing), thing
        self.initial["seen"] = meanwhile.by_now(), {}
        field = self.fields["other"]
        if isinstance(thing, Event):
            field.queryset = Event.objects.filter(match=thing.match_id).exclude(pk=thing.pk).select_related("player")
        else:
            field.queryset = model._default_manager.filter(merged_into=None).exclude(pk=thing.pk)
            field.widget = AutocompleteSelect(model._meta.get_field("merged_into"), admin.site, choices=field.choices)

    def clean(self) -> dict[str, Any]:
        """Refuse an answer over another's newer word, once, and tell both."""
        told = super().clean()
        if told.get("seen") and told.get("other"):
            things = meanwhile.about(self.thing._meta.model_name, [self.thing.pk, told["other"].pk])
            if said := meanwhile.newest(things, told["seen"][0]):
                self.data = self.data.copy()
                self.data["seen"] = self.fields["seen"].prepare_value(self.initial["seen"])
                raise meanwhile.refusal(said, str(ANSWERS.get(self.data.get("word"), "–")))
        return told


class SameAdmin(admin.ModelAdmin):
    """Adds the page to the admin of a model."""

    change_form_template = "admin/matches/with_decisions.html"

    def get_urls(self) -> list:
        name = f"{self.opts.app_label}_{self.opts.model_name}_same"
        return [path("<int:pk>/same/", self.admin_site.admin_view(self.same_view), name=name), *super().get_urls()]

    def may_say_same(self, request: HttpRequest) -> bool:
        return permissions.may_decide(request.user, "same", self.model)

    def same_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Ask which other record a thing is or is not, and record the answer."""
        thing = get_object_or_404(self.model, pk=pk)
        if not self.may_say_same(request):
            raise PermissionDenied
        form = SameForm(thing, request.POST or None)
        if request.method == "POST" and form.is_valid() and self.say(request, thing, form):
            return HttpResponseRedirect(history.admin_address(form.cleaned_data["other"]))
        context = self.admin_site.each_context(request) | {
            "title": _("Which other one is it, or is it not?"),
            "thing": told_apart(thing),
            "back": history.admin_address(thing),
            "opts": self.opts,
            "form": form,
            "media": self.media + form.media,
            "merged": [] if isinstance(thing, Event) else thing.merged.all(),
        }
        return TemplateResponse(request, "admin/matches/same.html", context)

    def say(self, request: HttpRequest, thing: Model, form: SameForm) -> bool:
        """Record what the form says; return whether it could be."""
        other, word = form.cleaned_data["other"], request.POST.get("word")
        if word not in WORDS:
            form.add_error(None, _("Choose one of the answers."))
            return False
        try:
            with decisions.deciding(*bearing.with_matches(thing, other)):
                WORDS[word](thing, other, request.user, form.cleaned_data["reason"])
        except ValidationError as error:
            form.add_error("other", error)
            return False
        text = _("%(thing)s is %(other)s.") if word == "same" else _("%(thing)s is not %(other)s.")
        messages.success(request, text % {"thing": told_apart(thing), "other": told_apart(other)})
        return True


class PartForm(forms.Form):
    """The matches in which a name is somebody else's."""

    matches = forms.ModelMultipleChoiceField(
        queryset=Match.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        label=gettext_lazy("Matches of somebody else of this name"),
    )
    reason = forms.CharField(required=False, max_length=300, label=gettext_lazy("Why"))

    def __init__(self, matches: Any, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["matches"].queryset = matches


def part_view(model_admin: SameAdmin, request: HttpRequest, pk: int) -> HttpResponse:
    """Make a person of their own of whom some articles call by this one's name."""
    player = get_object_or_404(model_admin.model, pk=pk)
    if not model_admin.may_say_same(request):
        raise PermissionDenied
    named = Match.objects.filter(reports__mentions__player=player).distinct().select_related("home", "away")
    form = PartForm(named, request.POST or None)
    if request.method == "POST" and form.is_valid():
        with decisions.deciding(*bearing.with_matches(player)):
            chosen, reason = form.cleaned_data["matches"], form.cleaned_data["reason"]
            other = sameness.part(player, chosen, request.user, reason)
        messages.success(request, _("These are two people now: say below what tells this one from the other."))
        return HttpResponseRedirect(history.admin_address(other))
    context = model_admin.admin_site.each_context(request) | {
        "title": _("Two people of one name"),
        "thing": player,
        "back": history.admin_address(player),
        "opts": model_admin.opts,
        "form": form,
        "media": model_admin.media,
    }
    return TemplateResponse(request, "admin/matches/part.html", context)

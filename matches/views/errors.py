"""Where readers say that an event is wrong."""

from datetime import timedelta

from django import forms
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, TemplateView

from ..models import ErrorReport, Event
from ..visitors import address as visitor_address
from ..wording import sentence

PERIOD = timedelta(hours=1)
MOST = {"sender": 5, "all": 100}  # reports within that time: of one sender, and of all together


class ErrorForm(forms.Form):
    """What is wrong. `website` is left empty by people, who do not see it."""

    text = forms.CharField(
        label=gettext_lazy("What is wrong?"),
        help_text=gettext_lazy("And how you know: a book, a programme, you were there. 2000 characters at most."),
        min_length=5,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 6}),
    )
    website = forms.CharField(required=False, widget=forms.TextInput(attrs={"tabindex": "-1", "autocomplete": "off"}))

    def __init__(self, sender, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.sender = sender

    def clean(self):
        lately = ErrorReport.objects.filter(sent__gte=timezone.now() - PERIOD)
        if lately.filter(sender=self.sender).count() >= MOST["sender"] or lately.count() >= MOST["all"]:
            raise ValidationError(
                _("Many errors were reported just now. Please come back in an hour: we want to know.")
            )
        return self.cleaned_data


class ReportError(FormView):
    """A form without scripts; what is sent changes nothing, an editor looks into it."""

    form_class = ErrorForm
    template_name = "matches/report_error.html"

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        readable = Event.objects.for_list()
        self.event = get_object_or_404(readable, pk=kwargs["pk"])

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"sender": sender_of(self.request)}

    def get_context_data(self, **kwargs):
        return super().get_context_data(event=self.event, match=self.event.match, **kwargs)

    def form_valid(self, form):
        ErrorReport.objects.filter(sent__lt=timezone.now() - PERIOD).exclude(sender="").update(sender="")
        if not form.cleaned_data["website"]:  # else it is a machine, which is thanked all the same
            ErrorReport.objects.create(
                event=self.event,
                match=self.event.match,
                about=f"{sentence(self.event)} ({self.event.match})"[:300],
                text=form.cleaned_data["text"],
                sender=form.sender,
            )
        return super().form_valid(form)

    def get_success_url(self):
        return f"{reverse('matches:error_reported')}?event={self.event.pk}"


class ErrorReported(TemplateView):
    """Thanks, and the way back."""

    template_name = "matches/error_reported.html"

    def get_context_data(self, **kwargs):
        asked = self.request.GET.get("event", "")
        event = Event.objects.for_list().filter(pk=asked).first() if asked.isdecimal() else None
        return super().get_context_data(event=event, **kwargs)


def sender_of(request):
    """Tell senders apart for as long as their reports are counted, without keeping who they are."""
    address = visitor_address(request)
    return salted_hmac("error report", f"{timezone.now().date()} {address}").hexdigest()[:32]

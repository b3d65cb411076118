"""The public log of what editors changed."""

from django.utils.translation import gettext_lazy
from django.views.generic import ListView

from .. import bearing, history
from ..models import Appearance, Decision

SAID = {Decision.Kind.CONFIRM: gettext_lazy("confirmed"), Decision.Kind.REJECT: gettext_lazy("rejected")}
"""What was done to the whole of something, as readers are told it."""


class ChangeList(ListView):
    """Who changed what, when, from what to what; the latest first."""

    template_name = "matches/changes.html"
    paginate_by = 50

    def get_queryset(self):
        return history.with_things(Decision.objects.all()).order_by("-made", "-pk")

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        return context | {"rows": [row(decision) for decision in context["page_obj"].object_list]}


def row(decision):
    """One decision as readers see it: no account names, no reasons, which may be private."""
    thing = bearing.thing_of(decision)
    told = history.row(decision)
    return told | {
        "label": SAID.get(decision.kind, told["label"]),
        "who": public_name(decision.editor),
        "address": address_of(thing),
        "match": bearing.match_of(thing) if thing is not bearing.match_of(thing) else None,
        "undone_by": public_name(decision.undone_by),
    }


def address_of(thing):
    """The page of a thing that readers may see, else empty."""
    hidden = thing is None or getattr(thing, "rejected", False) or getattr(thing, "status", "") == "rejected"
    match = bearing.match_of(thing)
    if hidden or (match and match.rejected):
        return ""
    return match.get_absolute_url() if isinstance(thing, Appearance) else thing.get_absolute_url()


def public_name(user):
    """The name that an editor gave to be shown, else initials; never an account's name or address."""
    if user is None:
        return ""
    words = user.username.partition("@")[0].replace(".", " ").replace("_", " ").replace("-", " ").split()
    return user.get_full_name() or "".join(f"{word[0].upper()}." for word in words)

"""The queues of doubt in the admin: each row shows both sides, and one click settles it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.db.models import Model, QuerySet
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from matches import decisions, history, sameness
from matches.models import Decision, ErrorReport, Event, Match
from players.models import Player, Team

from ..doubts import events, evidence, matches, orphans, people, teams, unplaced
from .sides import kept_words, side_of

ROWS = 20  # a page
RECENT = 3  # decisions that can be taken back from the queue itself


@dataclass(frozen=True)
class Queue:
    """One kind of doubt: `rows` computes what is in it, `permission` is needed to see and settle it."""

    title: Any
    about: Any
    permission: str
    template: str
    rows: Callable[[], Any]
    model: type[Model] | None = None

    @property
    def count(self) -> int:
        rows = self.rows()
        return rows.count() if isinstance(rows, QuerySet) else len(rows)


PAIRS = "admin/doubts/pairs.html"
QUEUES = {
    "matches": Queue(
        gettext_lazy("Matches that may be one"),
        gettext_lazy("The same teams, and nothing that articles tell speaks against it."),
        *("matches.merge_match", PAIRS, matches.pairs, Match),
    ),
    "teams": Queue(
        gettext_lazy("Teams that may be one"),
        gettext_lazy("The name of one can be short for the other's, or both met the same team on the same day."),
        *("matches.merge_match", PAIRS, teams.pairs, Team),
    ),
    "people": Queue(
        gettext_lazy("People who may be one"),
        gettext_lazy("Of one team, with names that can be one person's, and no article names both."),
        *("players.change_player", PAIRS, people.pairs, Player),
    ),
    "events": Queue(
        gettext_lazy("Events that may be one"),
        gettext_lazy("The same happened to the same player at about the same time, as other articles tell it."),
        *("matches.change_event", PAIRS, events.pairs, Event),
    ),
    "evidence": Queue(
        gettext_lazy("Decisions that articles contradict"),
        gettext_lazy("What was decided stands; articles that came later say otherwise."),
        *("matches.change_event", "admin/doubts/evidence.html", evidence.contradicted),
    ),
    "orphans": Queue(
        gettext_lazy("Words that are gone"),
        gettext_lazy(
            "A revised article no longer says what it was cited for. What it was cited for still stands here."
        ),
        *("matches.change_event", "admin/doubts/orphans.html", orphans.citations),
    ),
    "unplaced": Queue(
        gettext_lazy("Words without a place"),
        gettext_lazy("What articles say that supports nothing in the archive, such as a twelfth man."),
        *("matches.change_event", "admin/doubts/unplaced.html", unplaced.rows),
    ),
}


def overview(user: Any) -> list[dict[str, Any]]:
    """The queues that a user may settle, with how much is in each: [{"slug", "title", "address", "count"}]."""
    found = [
        {"slug": slug, "title": queue.title, "address": reverse("admin:doubts", args=[slug]), "count": queue.count}
        for slug, queue in QUEUES.items()
        if user.has_perm(queue.permission)
    ]
    return [*found, reported()] if user.has_perm("matches.change_errorreport") else found


def reported() -> dict[str, Any]:
    """The errors that readers reported and nobody looked into, as one of the queues."""
    return {
        "slug": "errors",
        "title": _("Errors that readers report"),
        "address": f"{reverse('admin:matches_errorreport_changelist')}?status__exact=open",
        "count": ErrorReport.objects.filter(status=ErrorReport.Status.OPEN).count(),
    }


def queue_page(site: Any, request: Any, slug: str) -> Any:
    """The page of one queue; a POST settles one of its rows, then leads back."""
    queue = QUEUES.get(slug)
    if queue is None:
        raise Http404
    if not request.user.has_perm(queue.permission):
        raise PermissionDenied
    if request.method == "POST":
        settle(request, queue)
        return HttpResponseRedirect(request.get_full_path())
    page = Paginator(queue.rows(), ROWS).get_page(request.GET.get("page"))
    context = site.each_context(request) | {
        "title": queue.title,
        "queue": queue,
        "slug": slug,
        "page_obj": page,
        "rows": [row_of(row) for row in page.object_list] if queue.model else page.object_list,
        "recent": recent(request.user, queue),
        "here": request.get_full_path(),
    }
    return TemplateResponse(request, queue.template, context)


def row_of(pair: Any) -> dict[str, Any]:
    return {"pair": pair, "sides": [side_of(thing) for thing in pair.sides], "kept": kept_words(pair.kept)}


def recent(user: Any, queue: Queue) -> list[dict[str, Any]]:
    """What the user settled last in the queue, to be taken back while it is fresh."""
    made = Decision.objects.filter(editor=user, undone=None)
    if queue.model is None:
        return []
    about = {f"{queue.model._meta.model_name}__isnull": False}
    last = made.filter(**about, kind__in=("same", "different")).order_by("-made", "-pk").values_list("pk", flat=True)
    return history.rows(Decision.objects.filter(pk__in=list(last[:RECENT])), user)


def settle(request: Any, queue: Queue) -> None:
    """Do what the form of a row asks for, and say how that went."""
    word = request.POST.get("word")
    if queue.model and word in SAMENESS:
        things = [get_object_or_404(queue.model, pk=request.POST.get(name)) for name in ("thing", "kept")]
        settle_pair(request, word, *things)
    elif queue.rows is evidence.contradicted and word == "uphold":
        decision = get_object_or_404(Decision, pk=request.POST.get("decision"))
        with decisions.deciding(decisions.thing_of(decision)):
            decisions.uphold(decision, request.user)
        messages.success(request, _("It stands, against what is said here too."))
    elif queue.rows is orphans.citations and word in VERDICTS:
        thing = get_object_or_404(orphans.citations(), pk=request.POST.get("citation")).subject
        with decisions.deciding(thing):
            VERDICTS[word](thing, request.user)
        messages.success(request, _("It stands.") if word == "confirm" else _("It is rejected."))
    else:
        messages.error(request, _("Choose one of the answers."))


VERDICTS = {"confirm": decisions.confirm, "reject": decisions.reject}
SAMENESS = {"same": sameness.same, "different": sameness.different}


def settle_pair(request: Any, word: str, thing: Any, kept: Any) -> None:
    try:
        with decisions.deciding(*decisions.with_matches(thing, kept)):
            SAMENESS[word](thing, kept, request.user)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        return
    told = {"thing": thing, "kept": kept}
    text = _("%(thing)s is %(kept)s.") if word == "same" else _("%(thing)s is not %(kept)s.")
    messages.success(request, text % told)

"""The queues of doubt in the admin: each row shows both sides, and one click settles it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.db.models import Model, Q, QuerySet
from django.http import Http404, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from matches import history
from matches.models import Decision, ErrorReport, Event, Match
from players.models import Player, Team

from ..doubts import events, evidence, matches, orphans, people, teams, unplaced
from .answers import EVIDENCE, ORPHANS, PLACES, SAMENESS, Answer, on_pairs
from .meanwhile import refuse_stale
from .rows import of_evidence, of_orphan, of_pair, of_unplaced

ROWS = 20  # a page
LARGE = 1000  # matches: of a larger archive, the front page does not count what it would have to look for everywhere
RECENT = 3  # decisions that can be taken back from the queue itself


@dataclass(frozen=True)
class Queue:
    """One kind of doubt: `rows` computes what is in it, `permission` is needed to see and settle it.

    `shown` makes of one of the rows what the template shows; `answers` are those that it offers, `said` the decisions
    that they make. `everywhere` tells whether the whole archive is looked through for it.
    """

    title: Any
    about: Any
    permission: str
    template: str
    rows: Callable[[], Any]
    shown: Callable[[Any], Any]
    answers: dict[str, Answer] = field(default_factory=dict)
    said: Q | None = None
    everywhere: bool = True

    def count(self, is_large: bool) -> int | None:
        """How much is in it; None where that takes a look at all that a large archive holds."""
        if self.everywhere and is_large:
            return None
        found = self.rows()
        return found.count() if isinstance(found, QuerySet) else len(found)


def of_pairs(title: Any, about: Any, permission: str, found: Callable[[], Any], model: type[Model]) -> Queue:
    """A queue of pairs of things that may be one."""
    said = Q(**{f"{model._meta.model_name}__isnull": False}, kind__in=SAMENESS)
    template = "admin/doubts/pairs.html"
    return Queue(title, about, permission, template, found, of_pair, on_pairs(model), said)


QUEUES = {
    "matches": of_pairs(
        gettext_lazy("Matches that may be one"),
        gettext_lazy("The same teams, and nothing that articles tell speaks against it."),
        *("matches.merge_match", matches.pairs, Match),
    ),
    "teams": of_pairs(
        gettext_lazy("Teams that may be one"),
        gettext_lazy("The name of one can be short for the other's, or both met the same team on the same day."),
        *("matches.merge_match", teams.pairs, Team),
    ),
    "people": of_pairs(
        gettext_lazy("People who may be one"),
        gettext_lazy("Of one team, with names that can be one person's, and no article names both."),
        *("players.change_player", people.pairs, Player),
    ),
    "events": of_pairs(
        gettext_lazy("Events that may be one"),
        gettext_lazy("The same happened to the same player at about the same time, as other articles tell it."),
        *("matches.change_event", events.pairs, Event),
    ),
    "evidence": Queue(
        gettext_lazy("Decisions that articles contradict"),
        gettext_lazy("What was decided stands; articles that came later say otherwise."),
        *("matches.change_event", "admin/doubts/evidence.html", evidence.contradicted),
        *(of_evidence, EVIDENCE),
        everywhere=False,
    ),
    "orphans": Queue(
        gettext_lazy("Words that are gone"),
        gettext_lazy(
            "A revised article no longer says what it was cited for. What it was cited for still stands here."
        ),
        *("matches.change_event", "admin/doubts/orphans.html", orphans.citations),
        *(
            of_orphan,
            ORPHANS,
            Q(kind__in=("confirm", "reject")) | Q(event__isnull=False, kind__in=SAMENESS),
        ),
    ),
    "unplaced": Queue(
        gettext_lazy("Words without a place"),
        gettext_lazy("What articles say that supports nothing in the archive, such as a twelfth man."),
        *("matches.change_event", "admin/doubts/unplaced.html", unplaced.rows),
        *(of_unplaced, PLACES, Q(kind="place") | Q(kind="add", appearance__isnull=False)),
    ),
}


def overview(user: Any) -> list[dict[str, Any]]:
    """The queues that a user may settle, with how much is in each: [{"slug", "title", "address", "count"}].

    The count is None where the archive is too large to take it beforehand.
    """
    is_large = Match.objects.order_by().values("pk")[: LARGE + 1].count() > LARGE
    found = [
        queued(slug, queue.title, reverse("admin:doubts", args=[slug]), queue.count(is_large))
        for slug, queue in QUEUES.items()
        if user.has_perm(queue.permission)
    ]
    return [*found, reported()] if user.has_perm("matches.change_errorreport") else found


def queued(slug: str, title: Any, address: str, count: int | None) -> dict[str, Any]:
    return {"slug": slug, "title": title, "address": address, "count": count}


def reported() -> dict[str, Any]:
    """The errors that readers reported and nobody looked into, as one of the queues."""
    address = f"{reverse('admin:matches_errorreport_changelist')}?status__exact=open"
    count = ErrorReport.objects.filter(status=ErrorReport.Status.OPEN).count()
    return queued("errors", _("Errors that readers report"), address, count)


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
        "rows": [queue.shown(row) for row in page.object_list],
        "recent": recent(request.user, queue),
        "here": request.get_full_path(),
    }
    return TemplateResponse(request, queue.template, context)


def settle(request: Any, queue: Queue) -> None:
    """Do what the form of a row asks for, and say how that went."""
    answer = queue.answers.get(request.POST.get("word"))
    try:
        if answer is None:
            raise ValidationError(_("Choose one of the answers."))
        refuse_stale(request.POST)
        messages.success(request, answer(request.POST, request.user))
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    except Http404:
        messages.error(request, _("This is settled, or gone: somebody was faster."))


def recent(user: Any, queue: Queue) -> list[dict[str, Any]]:
    """What the user settled last in the queue, to be taken back while it is fresh."""
    if queue.said is None:
        return []
    made = Decision.objects.filter(queue.said, editor=user, undone=None).order_by("-made", "-pk")
    return history.rows(Decision.objects.filter(pk__in=list(made.values_list("pk", flat=True)[:RECENT])), user)

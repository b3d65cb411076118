"""What others said of the things on a page while it was open: nobody answers over another's newer word unawares."""

from django.core.exceptions import ValidationError
from django.db.models import Model, Q, QuerySet
from django.utils.translation import gettext as _

from matches import history
from matches.bearing import THINGS
from matches.models import Decision

from .answers import NAMES, SAMENESS, Form, number


def seen(*things: Model | None) -> str:
    """Return what a form carries to tell later what was said by then: "event-12 event-14 37.2"."""
    names = [f"{thing._meta.model_name}-{thing.pk}" for thing in things if thing]
    return " ".join([*names, state(names)])


def refuse_stale(form: Form) -> None:
    """Raise ValidationError, telling both words, where somebody spoke of the things of a form since it was opened."""
    *names, then = form.get("seen", "").split() or [""]
    if not names or then == state(names):
        return
    last = history.with_things(said_of(names)).order_by("-undone", "-pk") if then else Decision.objects.none()
    last = max(last, key=lambda one: one.undone or one.made, default=None)
    if last is None:
        return
    told = history.row(last)
    what = f"{told['thing']}: {told['label']} {told['new']}".strip()
    words = {
        "who": (last.undone_by if last.undone else last.editor) or "–",
        "what": f"{what} ({_('undone')})" if last.undone else what,
        "answer": NAMES.get(form.get("word", ""), "–"),
    }
    text = _(
        "%(who)s said something else since you opened the page: %(what)s. "
        "You answered: %(answer)s. Look again, and answer again if you stand by it."
    )
    raise ValidationError(text % words)


def state(names: list[str]) -> str:
    """Return what changes with every word said of some things, and every one undone."""
    found = said_of(names)
    last = found.order_by("-pk").values_list("pk", flat=True).first() or 0
    return f"{last}.{found.exclude(undone=None).count()}"


def said_of(names: list[str]) -> QuerySet[Decision]:
    """The decisions about some things, told as "event-12", also where they name one as the other of a pair."""
    about = Q(pk=None)
    for name in names:
        kind, _dash, pk = name.partition("-")
        if kind in THINGS:
            about |= Q(**{kind: number(pk)}) | Q(**{f"{kind}__isnull": False}, kind__in=SAMENESS, new=number(pk))
    return Decision.objects.filter(about)

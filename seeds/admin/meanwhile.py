"""What others said of the things on a page while it was open: nobody answers over another's newer word unawares."""

from functools import reduce
from operator import or_

from django.db.models import Model, Q

from matches.admin import meanwhile
from matches.bearing import THINGS
from matches.models import Decision

from .answers import NAMES, Form, number


def seen(*things: Model | None) -> str:
    """Return what a form carries to tell later what was said by then: "event-12 event-14 37.2"."""
    names = [f"{thing._meta.model_name}-{thing.pk}" for thing in things if thing]
    return " ".join([*names, state(names)])


def refuse_stale(form: Form) -> None:
    """Raise ValidationError, telling both words, where somebody spoke of the things of a form since it was opened."""
    *names, then = form.get("seen", "").split() or [""]
    if not names or then == state(names):
        return
    if not then or (last := meanwhile.newest(said_of(names))) is None:
        return
    raise meanwhile.refusal(last, NAMES.get(form.get("word", ""), "–"))


def state(names: list[str]) -> str:
    """Return what changes with every word said of some things, and every one undone."""
    found = Decision.objects.filter(said_of(names))
    last = found.order_by("-pk").values_list("pk", flat=True).first() or 0
    return f"{last}.{found.exclude(undone=None).count()}"


def said_of(names: list[str]) -> Q:
    """The decisions about some things, told as "event-12"."""
    parts = [name.partition("-") for name in names]
    known = (meanwhile.about(kind, [number(pk)]) for kind, _dash, pk in parts if kind in THINGS)
    return reduce(or_, known, Q(pk=None))

"""What the sources say of a thing, in words for the page on which it is edited."""

from typing import Any

from .. import wording
from ..history import cited_for, told
from ..models import Citation, Event


def rows(thing: Any) -> list[dict[str, Any]]:
    """The citations of an event or match in the order of reading: [{"source", "citation", "label", "said", "why"}]."""
    found = thing.citations.select_related("source").order_by("source", "start", "pk")
    return [
        {
            "source": citation.source,
            "citation": citation,
            "label": label(citation),
            "said": said(citation),
            "why": why(citation),
        }
        for citation in found
    ]


def why(citation: Citation) -> str:
    """Why what it says is preferred: "minute: told by most articles", a field each."""
    reasons, model = citation.reasons.items(), type(citation.subject)
    return ", ".join(f"{cited_for(model, name)}: {wording.reason(reason)}" for name, reason in reasons)


def label(citation: Citation) -> str:
    """The minute that an event's citation gives, or the fact that another one tells."""
    if citation.field:
        return cited_for(type(citation.subject), citation.field)
    return Event(minute=citation.minute, added=citation.added).clock or "–"


def said(citation: Citation) -> str:
    """The further values: "Leão, Adli, header", or the value of a fact."""
    if citation.value:
        return citation.value
    how = told(Event, "how", citation.how) if citation.how else ""
    return ", ".join(part for part in (citation.player, citation.other, how) if part)

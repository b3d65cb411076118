"""The words of the interface that are printed again and again: looked up once for each language, ready for a page."""

from dataclasses import dataclass
from functools import lru_cache
from html import escape

from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from ..wording import by_language


@dataclass(frozen=True)
class Texts:
    """Texts of one language, escaped."""

    source: str
    report: str
    captain: str
    came_on: str
    went_off: str
    no_minute: str
    no_citation: str
    differ: str
    preferred: str
    not_known: str
    colon: str
    statuses: dict[str, str]


def texts() -> Texts:
    """Return the texts in the language at hand."""
    return texts_in(get_language())


@lru_cache(maxsize=20)
def texts_in(language: str | None) -> Texts:
    """Look up the texts in a language, which is the one at hand."""
    return Texts(
        source=escape(_("Source")),
        report=escape(_("Report an error")),
        captain=escape(_("captain")),
        came_on=escape(_("came on")),
        went_off=escape(_("went off")),
        no_minute=escape(_("minute not reported")),
        no_citation=escape(_("No article is cited for this.")),
        differ=escape(_("articles differ")),
        preferred=escape(_("preferred")),
        not_known=escape(_("not known")),
        colon=escape(_(":")),
        statuses={
            "confirmed": escape(_("confirmed by an editor")),
            "edited": escape(_("set by an editor")),
            "added": escape(_("added by an editor")),
        },
    )


@by_language
def more_passages(number: int) -> str:
    """Return how many more passages there are, in words."""
    return escape(ngettext("%(number)s more passage", "%(number)s more passages", number) % {"number": number})

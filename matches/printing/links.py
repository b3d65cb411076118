"""Small links and drawings: people, articles that tell something, their words, and the icons of events."""

from functools import lru_cache
from html import escape

from django.templatetags.static import static
from django.utils.safestring import mark_safe
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from .texts import texts


def drawing(name):
    """The drawing of static/icons.svg with this name."""
    return icon(name, drawings())


@lru_cache(maxsize=1)
def drawings():
    """The address of the file with all drawings."""
    return static("icons.svg")


@lru_cache(maxsize=256)
def icon(name, drawings):
    attributes = 'viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"'
    return mark_safe(f'<svg class="icon icon-{name}" {attributes}><use href="{drawings}#{name}"/></svg>')


def referenced(references):
    """References as numbered links to their passages."""
    source = texts().source
    return mark_safe(f'<span class="refs">{" ".join([link(reference, source) for reference in references])}</span>')


def link(reference, source):
    citation = reference.citation
    title = escape(citation.source.publisher or str(citation.source))
    number = f'<span class="sr">{source} </span>{reference.number}'
    page = f'<span class="ref-page">{page_of(citation)}</span>' if citation.page else ""
    return f'<a class="ref" href="{reference.address}" title="{title}">{number}</a>{page}'


def page_of(citation):
    return escape(_("p. %(page)s") % {"page": citation.page})


def quoted(reference):
    """The words of a reference that readers may see, with who wrote them."""
    citation = reference.citation
    source = citation.source
    words = f'<a href="{reference.address}">{escape(reference.quote)}</a>'
    who = escape(source.publisher or Truncator(str(source)).chars(32))
    page = f", {page_of(citation)}" if citation.page else ""
    caption = f'<figcaption><span class="number">{reference.number}</span> {who}{page}</figcaption>'
    quote = f'<blockquote lang="{escape(source.language)}">{words}</blockquote>'
    return mark_safe(f'<figure class="quote">{quote}{caption}</figure>')


def named(thing, css=""):
    """A person's, team's or competition's name, leading to their page."""
    attribute = f' class="{css}"' if css else ""
    return f'<a{attribute} href="{thing.get_absolute_url()}">{escape(thing.name)}</a>'


def side_of(event):
    """The side of an event as classes of style name it."""
    return event.side or "none"

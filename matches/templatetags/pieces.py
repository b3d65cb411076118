"""Small pieces that a page prints dozens of times, made without a template each: that takes a tenth of the time."""

from functools import lru_cache

from django import template
from django.templatetags.static import static
from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from players.addresses import address

from .. import wording

register = template.Library()


@register.filter
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
    return format_html(
        '<svg class="icon icon-{0}" {2}><use href="{1}#{0}"/></svg>', name, drawings, mark_safe(attributes)
    )


@register.filter
def referenced(references):
    """References as numbered links to their passages."""
    source = _("Source")
    return mark_safe(f'<span class="refs">{" ".join(link(reference, source) for reference in references)}</span>')


def link(reference, source):
    citation = reference.citation
    title = escape(citation.source.publisher or str(citation.source))
    number = f'<span class="sr">{source} </span>{reference.number}'
    page = f'<span class="ref-page">{page_of(citation)}</span>' if citation.page else ""
    return f'<a class="ref" href="{escape(citation.get_absolute_url())}" title="{title}">{number}</a>{page}'


def page_of(citation):
    return escape(_("p. %(page)s") % {"page": citation.page})


@register.filter
def quoted(reference):
    """The words of a reference that readers may see, with who wrote them."""
    citation = reference.citation
    source = citation.source
    words = f'<a href="{escape(citation.get_absolute_url())}">{escape(citation.public_quote)}</a>'
    who = escape(source.publisher or Truncator(str(source)).chars(32))
    page = f", {page_of(citation)}" if citation.page else ""
    caption = f'<figcaption><span class="number">{reference.number}</span> {who}{page}</figcaption>'
    quote = f'<blockquote lang="{escape(source.language)}">{words}</blockquote>'
    return mark_safe(f'<figure class="quote">{quote}{caption}</figure>')


def reported(reference, event):
    """The cell of an event in the table of who reports what: empty where an article does not tell it."""
    if reference is None:
        return ""
    said = escape(_("reported by source %(number)s") % {"number": reference.number})
    sign = '<span class="told" aria-hidden="true">●</span>'
    if event.disputed and reference.clock:
        sign = f'<span class="{"told" if reference.clock == event.clock else "differs"}">{reference.clock}</span>'
    return f'<a href="{escape(reference.citation.get_absolute_url())}"><span class="sr">{said}</span>{sign}</a>'


def named(person, css=""):
    """A person's or team's name, leading to their page."""
    attribute = f' class="{css}"' if css else ""
    return f'<a{attribute} href="{person.get_absolute_url()}">{escape(str(person))}</a>'


def side_of(event):
    return event.side or "none"


@register.simple_tag
def timeline_mark(mark, article, unfiltered):
    """An event on the drawn timeline, leading to its line, or on an article's page to its passage there."""
    event = mark.event
    said = escape(wording.sentence(event))
    untold = " untold" if article and not event.passage else ""
    target = event.passage or event.get_absolute_url() if article else f"{unfiltered}#event-{event.pk}"
    place = f'x="{mark.icon_x}" y="{mark.icon_y}" width="12" height="12"'
    return mark_safe(
        f'<a class="mark side-{side_of(event)} mark-{event.type}{untold}" href="{escape(target)}" aria-label="{said}">'
        f'<title>{said}</title><circle cx="{mark.x}" cy="{mark.y}" r="9.5"/>'
        f'<use href="{drawings()}#{wording.icon(event)}" {place}/></a>'
    )


@register.simple_tag
def report_row(line, cells, unfiltered):
    """An event's row in the table of who reports what."""
    event = line.event
    player = f"{escape(str(event.player))} " if event.player else ""
    what = f'<span class="what">{player}<span class="what-kind">{escape(str(wording.label(event)))}</span></span>'
    clock = f'<span class="clock">{event.clock or "–"}</span>'
    head = f'<a href="{unfiltered}#event-{event.pk}">{clock} {drawing(wording.icon(event))} {what}</a>'
    row = "".join(f"<td>{reported(reference, event)}</td>" for reference in cells)
    return mark_safe(f'<tr class="side-{side_of(event)}"><th scope="row">{head}</th>{row}</tr>')


@register.filter
def told_line(line):
    """What a line says of its event: who did what, the score after it, and the numbers of who tells it."""
    event = line.event
    label = f'<span class="line-label">{escape(str(wording.label(event)))}</span>'
    parts = [named(event.player, "line-player") if event.player else "", label]
    if event.other:
        other = f"{escape(str(wording.other_label(event)))} {named(event.other)}"
        parts.append(f'<span class="line-other">{other}</span>')
    if line.score:
        parts.append(f'<strong class="line-score">{line.score[0]}–{line.score[1]}</strong>')
    return mark_safe("\n      ".join([*filter(None, parts), referenced(line.by_source)]))


@register.filter
def chip(event, unfiltered):
    """An event beside its player in a line-up."""
    label = f'<span class="sr">{escape(str(wording.label(event)))}</span>'
    title = escape(wording.sentence(event))
    sign = drawing(wording.icon(event))
    return mark_safe(
        f'<a class="chip" href="{unfiltered}#event-{event.pk}" title="{title}">{sign}{label} {event.clock}</a>'
    )


@register.filter
def flag(event):
    """The way to report an error on an event."""
    said, form = escape(_("Report an error")), address("matches:report_error", event.pk)
    about = f'<span class="sr">{said}: {escape(wording.sentence(event))}</span>'
    link = f'<a class="line-report" href="{form}" rel="nofollow" title="{said}">'
    return mark_safe(f"{link}{drawing('flag')}{about}</a>")

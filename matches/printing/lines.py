"""The events of a match line by line, what articles say where they differ, and the table of who reports what."""

from html import escape

from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from players.addresses import address

from .. import wording
from .links import drawing, named, quoted, referenced, side_of
from .texts import more_passages, texts


def lines(section):
    """The lines of a section of a Sheet."""
    words = texts()
    return mark_safe("\n".join([line_of(line, words) for line in section.lines]))


def line_of(line, words):
    event = line.event
    clock = event.clock or f'<span aria-hidden="true">–</span><span class="sr">{words.no_minute}</span>'
    status = words.statuses.get(event.status)
    said = f' <span class="status">{status}</span>' if status else ""
    disputes = "".join([dispute_of(dispute, words) for dispute in line.disputes])
    return (
        f'<li class="line side-{side_of(event)} line-{event.type}" id="event-{event.pk}">'
        f'<p class="line-clock">{clock}</p><div class="line-icon">{drawing(wording.icon(event))}</div>'
        f'<div class="line-body"><p class="line-what">{told(line)}{said}</p>{disputes}{quotes(line, words)}</div>'
        f"{flag(event, words)}</li>"
    )


def told(line):
    """What a line says of its event: who did what, the score after it, and the numbers of who tells it."""
    event = line.event
    parts = [f'<span class="line-label">{escape(wording.label(event))}</span>']
    if event.player:
        parts.insert(0, named(event.player, "line-player"))
    if event.other:
        parts.append(f'<span class="line-other">{escape(wording.other_label(event))} {named(event.other)}</span>')
    if line.score:
        parts.append(f'<strong class="line-score">{line.score[0]}–{line.score[1]}</strong>')
    return " ".join([*parts, referenced(line.by_source)])


def quotes(line, words):
    """The words chosen for a line, and those of the other passages folded away."""
    if not line.chosen:
        return "" if line.references else f'<p class="unsourced">{words.no_citation}</p>'
    if not line.others:
        return quoted(line.chosen)
    others = "".join([quoted(reference) for reference in line.others])
    more = f'<details class="more"><summary>{more_passages(len(line.others))}</summary>{others}</details>'
    return f"{quoted(line.chosen)}{more}"


def flag(event, words):
    """The way to report an error on an event."""
    about = f'<span class="sr">{words.report}{words.colon} {escape(wording.sentence(event))}</span>'
    form = address("matches:report_error", event.pk)
    link = f'<a class="line-report" href="{form}" rel="nofollow" title="{words.report}">'
    return f"{link}{drawing('flag')}{about}</a>"


def dispute(found):
    """All values of a field on which articles differ, each with who gives it, the preferred one first."""
    return mark_safe(dispute_of(found, texts()))


def dispute_of(found, words):
    sign = '<span class="sign" aria-hidden="true">≠</span>'
    name = f'{sign} {escape(found.name)}{words.colon} <span class="sr">{words.differ}</span>'
    values = "".join([value_of(value, words) for value in found.values])
    return f'<div class="dispute"><p class="dispute-name">{name}</p><ul class="values">{values}</ul></div>'


def value_of(value, words):
    text = escape(value.text or "") or words.not_known
    if value.person:
        text = f'<a href="{value.person.get_absolute_url()}">{text}</a>'
    shown = f'<span class="value">{text}</span> {referenced(value.references)}'
    if not value.preferred:
        return f"<li>{shown}</li>"
    why = f"{words.colon} {escape(wording.reason(value.reason))}" if value.reason else ""
    return f'<li class="preferred">{shown} <span class="why">{words.preferred}{why}</span></li>'


def report_rows(table, unfiltered):
    """The rows of the table of who reports what, an event each."""
    return mark_safe("".join([report_row(line, cells, unfiltered) for line, cells in table]))


def report_row(line, cells, unfiltered):
    event = line.event
    player = f"{escape(event.player.name)} " if event.player else ""
    what = f'<span class="what">{player}<span class="what-kind">{escape(wording.label(event))}</span></span>'
    clock = f'<span class="clock">{event.clock or "–"}</span>'
    head = f'<a href="{unfiltered}#event-{event.pk}">{clock} {drawing(wording.icon(event))} {what}</a>'
    row = "".join([f"<td>{reported(reference, line)}</td>" for reference in cells])
    return f'<tr class="side-{side_of(event)}"><th scope="row">{head}</th>{row}</tr>'


@wording.by_language
def by_source(number):
    return escape(_("reported by source %(number)s") % {"number": number})


def reported(reference, line):
    """The cell of an event in that table: empty where an article does not tell it."""
    if reference is None:
        return ""
    event = line.event
    sign = '<span class="told" aria-hidden="true">●</span>'
    if "minute" in event.disputed and reference.clock:
        sign = f'<span class="{"told" if reference.clock == event.clock else "differs"}">{reference.clock}</span>'
    if reference.citation.source_id in line.contradicting:
        sign += (
            f' <span class="differs"><span aria-hidden="true">≠</span><span class="sr">{texts().differ}</span></span>'
        )
    return f'<a href="{reference.address}"><span class="sr">{by_source(reference.number)}</span>{sign}</a>'

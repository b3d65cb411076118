"""The drawn timeline: one period of it in SVG, from what matches.timeline laid out."""

from html import escape

from django.utils.safestring import mark_safe

from .. import wording
from .links import drawings, side_of


def half(drawn, article, unfiltered):
    """What one period's drawing holds: minutes, the band of the score, and a mark for each event.

    `article` tells whether it stands on the page of an article, whose events lead to their passages there.
    """
    parts = [
        *[tick(one, drawn) for one in drawn.ticks],
        *([stretch(one, drawn) for one in drawn.stretches] or [bare(drawn)]),
        *[stem(one, drawn) for one in drawn.marks if one.event.type == "goal"],
        *[mark(one, article, unfiltered) for one in drawn.marks],
    ]
    return mark_safe("\n".join(parts))


def tick(one, drawn):
    line = f'<path class="minute" d="M{one.x} 0V{drawn.foot}"/>'
    return f'{line}<text class="tick" x="{one.x}" y="{drawn.scale}" text-anchor="middle">{one.minute}</text>'


def stretch(one, drawn):
    place = f'x="{one.x}" y="{drawn.band}" width="{one.width}" height="{drawn.band_height}"'
    band = f'<rect class="stretch side-{one.leader}" {place}/>'
    if not one.has_room:
        return band
    middle = f'x="{one.middle}" y="{drawn.axis}" dy="4" text-anchor="middle"'
    return f'{band}<text class="stood side-{one.leader}" {middle}>{one.home}–{one.away}</text>'


def bare(drawn):
    """The band where the score is not known."""
    place = f'x="{drawn.start}" y="{drawn.axis - 2}" width="{drawn.length}" height="4"'
    return f'<rect class="stretch side-none" {place}/>'


def stem(one, drawn):
    return f'<path class="stem side-{side_of(one.event)}" d="M{one.x} {one.y}V{drawn.axis}"/>'


def mark(one, article, unfiltered):
    """An event, leading to its line, or on an article's page to its passage there."""
    event = one.event
    said = escape(wording.sentence(event))
    untold = " untold" if article and not event.passage else ""
    target = event.passage or event.get_absolute_url() if article else f"{unfiltered}#event-{event.pk}"
    place = f'x="{one.icon_x}" y="{one.icon_y}" width="12" height="12"'
    return (
        f'<a class="mark side-{side_of(event)} mark-{event.type}{untold}" href="{escape(target)}" aria-label="{said}">'
        f'<title>{said}</title><circle cx="{one.x}" cy="{one.y}" r="9.5"/>'
        f'<use href="{drawings()}#{wording.icon(event)}" {place}/></a>'
    )

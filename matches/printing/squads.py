"""Who played: the line-ups as lists and drawn on a pitch, with what each of them did."""

from html import escape

from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from .. import wording
from .links import drawing, drawings, named, referenced
from .texts import texts

LONG = 11  # letters of a name that is set smaller on the pitch


def squad(entries, unfiltered):
    """The items of a list of entries of a Lineup."""
    words = texts()
    return mark_safe("\n".join([item(entry, unfiltered, words) for entry in entries]))


def item(entry, unfiltered, words):
    one = entry.appearance
    shirt = f'<span class="shirt">{one.shirt_number}</span> ' if one.shirt_number else ""
    captain = f' <abbr title="{words.captain}">(C)</abbr>' if one.captain else ""
    did = ["".join([chip(event, unfiltered) for event in entry.marks])]
    if entry.on:
        swap = escape(_("for %(name)s") % {"name": entry.on.other.name}) if entry.on.other else ""
        did.append(change(entry.on, ("on", "▲", words.came_on), swap, unfiltered))
    if entry.off:
        swap = escape(entry.off.player.name) if entry.off.player else ""
        did.append(change(entry.off, ("off", "▼", words.went_off), swap, unfiltered))
    man = f'<span class="squad-man">{shirt}{named(one.player, "squad-name")}{captain} {" ".join(did)}</span>'
    return f"<li>{man} {referenced(entry.references)}</li>"


def chip(event, unfiltered):
    """An event beside its player in a line-up."""
    label = f'<span class="sr">{escape(wording.label(event))}</span>'
    title = escape(wording.sentence(event))
    sign = drawing(wording.icon(event))
    link = f'<a class="chip" href="{unfiltered}#event-{event.pk}" title="{title}">'
    return mark_safe(f"{link}{sign}{label} {event.clock}</a>")


def change(event, way, swap, unfiltered):
    """How a player came on or went off, and with whom."""
    css, sign, said = way
    title = escape(wording.sentence(event))
    link = f'<a class="chip chip-{css}" href="{unfiltered}#event-{event.pk}" title="{title}">'
    what = f'<span aria-hidden="true">{sign}</span><span class="sr">{said}</span> {event.clock}'
    whom = f' <span class="swap">{swap}</span>' if swap else ""
    return f"{link}{what}{whom}</a>"


def men(entries):
    """The eleven of a Lineup that can be drawn, in SVG."""
    return mark_safe("".join(map(man, entries)))


def man(entry):
    number, (x, y) = entry.appearance.shirt_number, entry.place
    disc = f'<circle class="shirt-disc" r="{13 if number else 10}"/>'
    if number:
        disc += f'<text class="shirt-number" dy="4.2" text-anchor="middle">{number}</text>'
    css = "man-name man-name-long" if len(entry.label) > LONG else "man-name"
    name = f'<text class="{css}" y="27" text-anchor="middle">{escape(entry.label)}</text>'
    marks = "".join([mark(event, place) for event, place in entry.drawn_marks])
    off = f'<text class="man-off" x="-14" y="-7" text-anchor="end">▼{entry.off.clock}</text>' if entry.off else ""
    return f'<g class="man" transform="translate({x} {y})">{disc}{name}{marks}{off}</g>'


def mark(event, x):
    place = f'x="{x}" y="-19" width="12" height="12"'
    return f'<use class="man-mark" href="{drawings()}#{wording.icon(event)}" {place}/>'

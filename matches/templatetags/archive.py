"""How records are worded and drawn in templates."""

import json

from django import template
from django.utils.formats import number_format
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from .. import facts, sheet, structured, wording
from ..printing import entries

register = template.Library()

register.filter("label", wording.label)
register.filter("other_label", wording.other_label)
register.filter("icon", wording.icon)
register.filter("sentence", wording.sentence)
register.filter("period_name", sheet.period_name)
register.filter("name_of_language", wording.language_name)  # Django has a filter of that name, which fails on others
register.filter("date_text", facts.date_text)
register.filter("headline", structured.name_of)
register.filter("byline", entries.byline)
register.filter("credit", entries.credit)


@register.filter
def get(figures, name):
    """The value that a mapping has under a name."""
    return figures[name]


@register.filter
def share(part, whole):
    """A part of a whole as a percentage."""
    return f"{round(100 * part / whole)} %"


@register.filter
def about(paginator):
    """How many rows a list has: the number, or "over 1,000" where more than that were not counted."""
    number = number_format(paginator.count, force_grouping=True)
    return _("over %(number)s") % {"number": number} if paginator.is_over else number


@register.inclusion_tag("matches/includes/head.html", takes_context=True)
def head(context, thing, title, about, type="website"):
    """What machines and other sites show of a page: its one address, its title and what it is about."""
    address = context["request"].build_absolute_uri(thing.get_absolute_url())
    return {"address": address, "title": title, "about": about, "type": type}


@register.filter
def json_ld(data):
    """Linked data in a page's head; nothing in it can end the element that it stands in."""
    text = json.dumps(data, ensure_ascii=False)
    for letter in "<>&":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return mark_safe(f'<script type="application/ld+json">{text}</script>')

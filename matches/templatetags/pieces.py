"""Pieces of matches.printing in templates."""

from django import template

from ..printing import drawn, entries, fixtures, lines, links, squads

register = template.Library()

register.filter("drawing", links.drawing)
register.filter("referenced", links.referenced)
register.filter("lines", lines.lines)
register.filter("dispute", lines.dispute)
register.filter("chip", squads.chip)
register.filter("fixture", fixtures.fixture)
register.filter("events_in_words", fixtures.events_in_words, is_safe=True)
register.filter("articles_in_words", fixtures.articles_in_words, is_safe=True)
register.filter("disagreements_in_words", fixtures.disagreements_in_words, is_safe=True)
register.filter("match_link", fixtures.link)
register.filter("scorer", fixtures.scorer)
register.filter("entries", entries.entries)
register.filter("people", entries.people)
register.filter("articles", entries.articles)
register.filter("found", entries.found)
register.filter("squad", squads.squad)
register.filter("men", squads.men)
register.simple_tag(fixtures.rows, name="match_rows")
register.simple_tag(lines.report_rows)
register.simple_tag(drawn.half, name="drawn_half")

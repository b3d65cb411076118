"""Pieces of matches.printing in templates."""

from django import template

from ..printing import drawn, fixtures, lines, links, squads

register = template.Library()

register.filter("drawing", links.drawing)
register.filter("referenced", links.referenced)
register.filter("lines", lines.lines)
register.filter("dispute", lines.dispute)
register.filter("chip", squads.chip)
register.filter("fixture", fixtures.fixture)
register.filter("match_link", fixtures.link)
register.filter("scorer", fixtures.scorer)
register.filter("squad", squads.squad)
register.filter("men", squads.men)
register.simple_tag(fixtures.rows, name="match_rows")
register.simple_tag(lines.report_rows)
register.simple_tag(drawn.half, name="drawn_half")

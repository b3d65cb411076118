"""What people changed, in words, in templates."""

from django import template

from .. import history

register = template.Library()

register.simple_tag(history.row, name="decision_row")

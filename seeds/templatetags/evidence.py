"""What articles say against decisions, in templates."""

from django import template

from ..doubts.evidence import against

register = template.Library()


@register.simple_tag
def said_against(decision):
    """The citations of articles loaded after a decision that contradict it; none of what was undone."""
    return [] if decision.undone else against(decision)

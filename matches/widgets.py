"""Fields of the filters."""

from html import escape

from django import forms
from django.forms.utils import flatatt
from django.utils.safestring import mark_safe


class Select(forms.Select):
    """A select that is printed at once: Django's takes a template for each choice, and a filter has hundreds."""

    def render(self, name, value, attrs=None, renderer=None):
        chosen = set(self.format_value(value))
        options = "".join([option(code, label, str(code) in chosen) for code, label in self.choices])
        return mark_safe(
            f"<select{flatatt(self.build_attrs(self.attrs, {'name': name, **(attrs or {})}))}>{options}</select>"
        )


def option(code, label, chosen):
    return f'<option value="{escape(str(code))}"{" selected" if chosen else ""}>{escape(str(label))}</option>'

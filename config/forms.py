"""Forms printed in Python: the admin's page of a match has two thousand fields, and Django takes a template for each."""

from collections.abc import Callable
from typing import Any

from django.forms.renderers import DjangoTemplates
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe


class Printed(DjangoTemplates):
    """Django's renderer of forms; what its smallest templates say is said here, the rest is left to it."""

    def render(self, template_name: str, context: dict, request: Any = None) -> SafeString:
        printed = PRINTED.get(template_name)
        text = printed(context) if printed else None
        return super().render(template_name, context, request) if text is None else mark_safe(text)


def attributes(attrs: dict[str, Any]) -> str:
    said = [(name, value) for name, value in attrs.items() if value is not False]
    return "".join([f" {name}" if value is True else f' {name}="{text(value)}"' for name, value in said])


def text(value: Any) -> str:
    return conditional_escape(value if isinstance(value, SafeString) else str(value))


def an_input(context: dict) -> str:
    widget = context["widget"]
    value = "" if widget["value"] is None else f' value="{text(widget["value"])}"'
    return f'<input type="{widget["type"]}" name="{text(widget["name"])}"{value}{attributes(widget["attrs"])}>'


def select(context: dict) -> str:
    widget = context["widget"]
    groups = "".join([group(name, options) for name, options, _ in widget["optgroups"]])
    return f'<select name="{text(widget["name"])}"{attributes(widget["attrs"])}>{groups}</select>'


def group(name: Any, options: list[dict]) -> str:
    printed = "".join([option(one) for one in options])
    return f'<optgroup label="{text(name)}">{printed}</optgroup>' if name else printed


def option(one: dict) -> str:
    return f'<option value="{text(one["value"])}"{attributes(one["attrs"])}>{text(one["label"])}</option>'


def related(context: dict) -> str | None:
    """A choice of another row, where no button leads to it."""
    if any(context[f"can_{button}_related"] for button in ("add", "change", "delete", "view")):
        return None
    ref = "" if context["model_has_limit_choices_to"] else f' data-model-ref="{text(context["model_name"])}"'
    return f'<div class="related-widget-wrapper"{ref}>{context["rendered_widget"]}</div>'


def errors(context: dict) -> str | None:
    return None if context["errors"] else ""


INPUTS = ("checkbox", "date", "hidden", "number", "text")
PRINTED: dict[str, Callable[[dict], str | None]] = {
    **{f"django/forms/widgets/{name}.html": an_input for name in INPUTS},
    "django/forms/widgets/select.html": select,
    "django/forms/errors/list/ul.html": errors,
    "admin/widgets/related_widget_wrapper.html": related,
}
"""What is printed here, by the name of the template; None leaves it to Django."""

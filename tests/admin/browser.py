"""What a browser does with a page of the admin: it sends back every field as shown, but for what somebody changed."""

from django.urls import reverse


def change_address(thing):
    return reverse(f"admin:{thing._meta.app_label}_{thing._meta.model_name}_change", args=[thing.pk])


def shown(page):
    """The fields of an opened page by name, with the values that it shows."""
    forms = [page.context["adminform"].form]
    for inline in page.context["inline_admin_formsets"]:
        forms += [inline.formset.management_form, *inline.formset.forms]
    fields = {}
    for form in forms:
        for bound in form:
            value = bound.value()
            if value is not None and value is not False:
                fields[bound.html_name] = "on" if value is True else str(value)
    return fields


def without(fields, *names):
    return {name: value for name, value in fields.items() if name not in names}


def row(page, thing):
    """The beginning of the names of the fields in which a page shows one row of a match."""
    for inline in page.context["inline_admin_formsets"]:
        for form in inline.formset.forms:
            if form.instance == thing:
                return form.prefix
    raise LookupError(f"{thing} is not on the page")


def errors(page):
    """The messages of a page that was not saved, in one text."""
    forms = [page.context["adminform"].form]
    forms += [form for inline in page.context["inline_admin_formsets"] for form in inline.formset.forms]
    return " ".join(message for form in forms for messages in form.errors.values() for message in messages)


def edit(client, thing, **changes):
    """Open the page of a thing, change fields, save; return the answer: a redirect where it was saved."""
    address = change_address(thing)
    return client.post(address, shown(client.get(address)) | changes)

"""Forms are printed as Django's templates print them."""

import pytest
from django import forms
from django.forms.renderers import DjangoTemplates
from django.test.html import parse_html

from config.forms import PRINTED, Printed


class Form(forms.Form):
    words = forms.CharField(help_text="Any.", widget=forms.TextInput({"class": 'a "quoted" one', "autofocus": True}))
    number = forms.IntegerField(required=False)
    day = forms.DateField(widget=forms.DateInput({"type": "date"}))
    yes = forms.BooleanField(required=False)
    kept = forms.CharField(widget=forms.HiddenInput)
    chosen = forms.ChoiceField(choices=[("", "–"), ("a", "A & B"), ("Group <1>", [("b", "B"), (3, "C")])])
    several = forms.MultipleChoiceField(choices=[("x", "X"), ("y", "Y")], widget=forms.SelectMultiple)
    text = forms.CharField(widget=forms.Textarea)


def printed(renderer, data):
    return str(Form(data, renderer=renderer, initial={"words": "<b>", "number": 1000, "chosen": "b"}))


@pytest.mark.parametrize("data", [None, {}, {"words": '"&', "number": "x", "yes": "on", "chosen": "3", "kept": 5}])
def test_forms_look_the_same(data):
    assert parse_html(printed(Printed(), data)) == parse_html(printed(DjangoTemplates(), data))


def test_nothing_is_taken_for_a_tag():
    assert "<b>" not in printed(Printed(), {"words": "<b>", "kept": "<b>"})


def test_what_is_printed_is_a_template_of_djangos():
    for name in PRINTED:
        if name.startswith("django/"):
            assert DjangoTemplates().get_template(name)

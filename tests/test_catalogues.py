"""The interface's catalogues: whole, and compiled from what they say."""

import io
from pathlib import Path

import polib
import pytest
from babel.messages.extract import extract
from django.conf import settings
from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parent.parent
PARTS = ("config", "matches", "players", "seeds", "templates")
CONTEXT = (1, "c")
CALLS = {
    **dict.fromkeys(("_", "gettext", "gettext_lazy", "gettext_noop")),
    **dict.fromkeys(("ngettext", "ngettext_lazy"), (1, 2)),
    **dict.fromkeys(("pgettext", "pgettext_lazy"), (CONTEXT, 2)),
    **dict.fromkeys(("npgettext", "npgettext_lazy"), (CONTEXT, 2, 3)),
}
LANGUAGES = [code for code, _ in settings.LANGUAGES if code != settings.LANGUAGE_CODE]


def texts():
    """Every text that code and templates mark to be translated: {(context or None, text or (text, its plural))}."""
    found = set()
    for path in (path for part in PARTS for path in (ROOT / part).rglob("*") if path.suffix in (".py", ".html")):
        source = path.read_text(encoding="utf-8")
        if path.suffix == ".html":
            source = "\n".join(map(str.strip, templatize(source).splitlines()))
        for _, text, _, context in extract("python", io.BytesIO(source.encode()), keywords=CALLS):
            found.add((context, text))
    return found


def catalogue(code, ending):
    path = ROOT / "locale" / code / "LC_MESSAGES" / f"django.{ending}"
    return (polib.pofile if ending == "po" else polib.mofile)(str(path))


def key(entry):
    return entry.msgctxt, (entry.msgid, entry.msgid_plural) if entry.msgid_plural else entry.msgid


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_is_translated(code):
    held = {key(entry) for entry in catalogue(code, "po") if entry.translated() and not entry.fuzzy}
    assert texts() - held == set(), "run make messages and translate what is new"


@pytest.mark.parametrize("code", LANGUAGES)
def test_translations_keep_the_places_for_values(code):
    for entry in catalogue(code, "po"):
        for text in (entry.msgstr, *entry.msgstr_plural.values()):
            assert not text or places(text) <= places(entry.msgid + entry.msgid_plural), entry.msgid


def places(text):
    return {part.split(")")[0] for part in text.split("%(")[1:]}


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_served_is_what_the_catalogue_says(code):
    said = {key(entry): (entry.msgstr, entry.msgstr_plural) for entry in catalogue(code, "po") if not entry.obsolete}
    served = {key(entry): (entry.msgstr, entry.msgstr_plural) for entry in catalogue(code, "mo")}
    assert served == said, "run make messages"

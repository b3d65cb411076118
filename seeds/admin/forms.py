"""Forms by which articles and other sources get in."""

from pathlib import Path
from typing import Any

from django import forms
from django.conf import settings
from django.contrib.admin import widgets
from django.core.validators import URLValidator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from matches.admin.forms import AsOpened
from matches.models import Source
from players.models import slug_of

from .. import articles
from ..filing import sources
from ..filing.sources import ABOUT, Article

LARGEST_PAGE = 5 * 1024 * 1024  # bytes of a web page, most of which is not the article
LARGEST_TEXT = 256 * 1024  # bytes: some seconds to read, for which somebody waits, and the server with them
TOO_LONG = gettext_lazy(
    "%(name)s: over 256 KB, too long to be read while you wait; load it with manage.py load_seeds, or split it into one "
    "file an article."
)
ENDINGS = (".txt", ".html", ".htm", ".xhtml")
HTML_LOOK = 400  # bytes or characters from which a web page is told


class WebAddress(forms.URLField):
    """An address that is safe to link."""

    default_validators = [URLValidator(["http", "https"])]
    default_error_messages = {"invalid": gettext_lazy("Write an address that begins with http:// or https://.")}
    widget = widgets.AdminURLFieldWidget


class SourceForm(AsOpened):
    """What an archivist may change of a source that is in the archive."""

    url = WebAddress(label=gettext_lazy("Address"), required=False, assume_scheme="https", max_length=500)


class AboutForm(forms.ModelForm):
    """What is known about a source; `article` is made of it and, once the form is valid, the text."""

    class Meta:
        model = Source
        fields = ("title", "publisher", "author", "published", "url", "language", "rights", "note", "name")
        widgets = {
            "title": widgets.AdminTextInputWidget,
            "publisher": widgets.AdminTextInputWidget,
            "author": widgets.AdminTextInputWidget,
            "published": forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
            "note": forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"}),
        }

    url = WebAddress(
        label=gettext_lazy("Address"),
        required=False,
        assume_scheme="https",
        max_length=500,
        help_text=gettext_lazy("On the web. An article is known by its address, else by its short name."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["rights"].initial = settings.TABELLINO_DEFAULT_RIGHTS
        self.fields["name"].required = False
        self.fields["name"].label = _("Short name")
        self.fields["name"].help_text = _("Made from the file's name or the title if left empty.")
        self.text, self.known, self.warnings = "", {}, []

    def validate_unique(self) -> None:
        """The same name or address means a revision: filing says so, not the form."""

    def validate_constraints(self) -> None:
        """See validate_unique."""

    @property
    def article(self) -> Article:
        """The article; what the form does not tell about it is what its text was found to."""
        about = {name: self.cleaned_data.get(name) or self.known.get(name) for name in ABOUT}
        about = {name: value for name, value in about.items() if value}
        return Article(name=self.cleaned_data["name"] or self.made_name(about), text=self.text, **about)

    def made_name(self, about: dict[str, Any]) -> str:
        if self.cleaned_data.get("file"):
            return Path(self.cleaned_data["file"].name).stem[:200]
        words = " ".join(filter(None, [about.get("publisher"), about.get("title") or self.text.strip().split("\n")[0]]))
        return slug_of(words)[:100].strip("-")


class ArticleForm(AboutForm):
    """An article pasted or uploaded, as plain text or as a web page."""

    pasted = forms.CharField(
        label=gettext_lazy("Text"),
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 14, "class": "vLargeTextField"}),
        help_text=gettext_lazy("Paste the article as it stands, with its headline and line-ups."),
    )
    file = forms.FileField(
        label=gettext_lazy("Or a file"),
        required=False,
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": ",".join(ENDINGS)}),
        help_text=gettext_lazy(
            "Plain text (256 KB at most), or a saved web page (5 MB), from which the article is taken."
        ),
    )

    def clean(self) -> dict[str, Any]:
        super().clean()
        pasted, file = self.cleaned_data.get("pasted"), self.cleaned_data.get("file")
        try:
            if file and (pasted or "").strip():
                raise articles.BadInput(_("There is a text and a file: empty one of the two."))
            if file:
                check_ending(file.name)
                self.take(file.name, file.size, file.read)
            else:
                data = (pasted or "").encode()
                self.take(_("The text"), len(data), lambda: data)
        except articles.BadInput as error:
            self.add_error("file" if file else "pasted", str(error))
        return self.cleaned_data

    def take(self, name: str, size: int, read: Any) -> None:
        """Keep the text of a file; of a web page, its article and what it says about itself. Raise BadInput."""
        from .. import web_page  # takes half a second, which no other page or command should wait for

        articles.check_size(name, size, LARGEST_PAGE)
        data = read()
        if web_page.is_html(name, data[:HTML_LOOK]):
            text, self.known = web_page.article(name, data)
            data = text.encode()
        if len(data) > LARGEST_TEXT:
            raise articles.BadInput(TOO_LONG % {"name": name})
        self.text = articles.text_of(name, data, self.warnings)


def check_ending(name: str) -> None:
    """Raise BadInput unless a file's name ends as those of texts and web pages do."""
    if Path(name).suffix.lower() not in ENDINGS:
        words = _("%(name)s: send a text file (%(text)s) or a saved web page (%(page)s).")
        raise articles.BadInput(words % {"name": name, "text": ENDINGS[0], "page": ", ".join(ENDINGS[1:])})


class WithoutTextForm(AboutForm):
    """A source of which the archive has no text: a book, a scan, a programme."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["title"].required = True

    def clean(self) -> dict[str, Any]:
        super().clean()
        if self.cleaned_data.get("title") and (known := sources.find(self.article)):
            self.add_error(
                "name", _("“%(source)s” has this name or address already: give it another one.") % {"source": known}
            )
        return self.cleaned_data

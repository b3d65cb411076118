"""Pages of articles: their text with every cited passage marked, as far as their rights allow."""

from collections import defaultdict
from dataclasses import dataclass

from django.views.generic import DetailView

from .. import disputes, goals, timeline, wording
from ..filters import SourceFilter
from ..models import Appearance, Event, Match, Source
from ..paging import MOST
from ..passages import excerpts, mark
from ..querysets import FIGURES
from .lists import ArchiveList

PUBLISHERS = 30  # rows of the summary
ALL = [f"all_{name}" for name in FIGURES]


class SourceList(ArchiveList):
    template_name = "matches/source_list.html"
    data = "matches:sources_data"
    filterset_class = SourceFilter
    paginate_by = 40
    fields = {
        "id": lambda source: source.pk,
        "name": lambda source: source.name,
        "title": lambda source: source.title or None,
        "publisher": lambda source: source.publisher or None,
        "author": lambda source: source.author or None,
        "url": lambda source: source.url or None,
        "published": lambda source: source.published and source.published.isoformat(),
        "language": lambda source: source.language or None,
        "rights": lambda source: source.rights,
        "sha256": lambda source: source.sha256,
        "events": lambda source: source.told,
        "corroborated": lambda source: source.corroborated,
        "contradicted": lambda source: source.contradicted,
        "matches": lambda source: [report.match_id for report in source.reports.all()],
        "address": lambda source: source.get_absolute_url(),
    }

    def get_queryset(self):
        return Source.objects.for_list()

    def get_context_data(self, **kwargs):
        publishers = by_publisher(self.object_list.along[:MOST])
        return super().get_context_data(**kwargs) | {"publishers": publishers[:PUBLISHERS]}


def by_publisher(told):
    """Sum up articles, (publisher, language, *FIGURES) each, by the first two: a list of dicts, those that tell most first."""
    sums = defaultdict(lambda: dict.fromkeys(("articles", *ALL), 0))
    for publisher, language, *figures in told:
        row = sums[publisher, language]
        for name, number in zip(row, (1, *figures), strict=True):
            row[name] += number
    rows = [{"publisher": publisher, "language": language} | row for (publisher, language), row in sums.items()]
    return sorted(rows, key=lambda row: (-row["all_told"], row["publisher"], row["language"]))


@dataclass(frozen=True)
class Told:
    """One thing that a passage tells: its words, where it stands in the archive, its icon and key if it is an event.

    The words are the archive's; `otherwise` is what the passage says instead, empty where they agree.
    """

    text: str
    address: str
    icon: str = ""
    event: int | None = None
    otherwise: str = ""


@dataclass
class Note:
    """A cited passage and what it tells."""

    number: int
    citation: object
    told: list[Told]

    @property
    def quote(self):
        return self.citation.quote

    @property
    def start(self):
        return self.citation.start

    @property
    def end(self):
        return self.citation.end

    @property
    def has_event(self):
        return any(told.icon for told in self.told)

    @property
    def anchor(self):
        return f"p{self.start}-{self.end}"

    @property
    def address(self):
        """Where the passage leads: to what it tells, or to its note if that is more than one thing."""
        addresses = {told.address for told in self.told}
        return addresses.pop() if len(addresses) == 1 else f"#n{self.number}"


class SourcePage(DetailView):
    """One article with its cited passages marked; of those for editors only, what they are and no words."""

    model = Source
    template_name = "matches/source.html"

    def get_context_data(self, **kwargs):
        citations = list(self.object.citations.for_source_page())
        notes = notes_of(citations)
        shown = notes if self.object.has_public_words else []
        by_span = {(note.start, note.end): note for note in notes}
        pieces = public_pieces(self.object, [span for span in by_span if span[0] is not None])
        matches = {match.pk: match for match in map(match_of, citations) if match}
        return super().get_context_data(
            notes=[note for note in shown if note.has_event],
            other_notes=[note for note in shown if not note.has_event],
            pieces=[(piece, by_span.get(piece.span)) for piece in pieces],
            matches=matches.values(),
            texts=texts_of(self.object),
            halves=drawn(list(matches.values()), shown),
            **kwargs,
        )


def drawn(matches, notes):
    """The timeline of the match that an article reports, where it reports one and readers may see its words.

    The events that it tells have the anchor of its passage as `passage`, the others an empty one.
    """
    if len(matches) != 1 or not notes:
        return []
    events = list(Event.objects.for_readers().filter(match=matches[0]).for_drawing())
    passages = {}
    for note in notes:
        for told in note.told:
            if told.event and note.start is not None:
                passages.setdefault(told.event, f"#{note.anchor}")
    for event in events:
        event.match, event.passage = matches[0], passages.get(event.pk, "")
    return timeline.draw(events, goals.running_score(matches[0], events))


def texts_of(source):
    """All texts of the article that a source is, the present one first; none if it has one only."""
    earlier = Source.objects.before(source.latest)
    return [source.latest, *earlier] if earlier else []


def match_of(citation):
    """The match that a citation is about, None while unplaced."""
    subject = citation.subject
    return subject if isinstance(subject, Match) else subject and subject.match


def public_pieces(source, spans):
    """The marked text as readers may see it: whole, its cited passages alone, or nothing."""
    if not source.has_public_words:
        return []
    pieces = mark(source.text, spans)
    return pieces if source.latest.rights == Source.Rights.WHOLE else excerpts(pieces)


def notes_of(citations):
    """One note a passage or page, in the order of the text."""
    by_span = defaultdict(list)
    for citation in citations:
        by_span[citation.start, citation.end, citation.page].append(citation)
    people = disputes.People.of([citation.event for citation in citations if citation.event])
    notes = []
    for number, cited in enumerate(by_span.values(), 1):
        told = dict.fromkeys(filter(None, [what(citation, people) for citation in cited]))
        notes.append(Note(number, cited[0], [*told]))
    return notes


def what(citation, people):
    """What a citation tells; None while it is unplaced."""
    subject = citation.subject
    if isinstance(subject, Event):
        otherwise = ", ".join(disputes.told_otherwise(subject, citation, people))
        address = subject.get_absolute_url()
        return Told(wording.sentence(subject), address, wording.icon(subject), subject.pk, otherwise)
    if isinstance(subject, Appearance):
        return Told(str(subject), subject.get_absolute_url())
    return subject and Told(
        str(wording.FACTS.get(citation.field, citation.field)), f"{subject.get_absolute_url()}#facts"
    )

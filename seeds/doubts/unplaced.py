"""What articles say that found no place: words that support nothing, and reports of no match."""

from dataclasses import dataclass
from functools import cached_property

from django.db.models import Exists, OuterRef, Q, QuerySet

from matches.models import Appearance, Citation, Event, Match, Report
from matches.placing import part

NEAR = 4  # shown beside the words; all others of the match are in a list


def rows() -> list[Citation | Report]:
    """All that found no place: reports, then words."""
    return [*reports(), *words()]


def words() -> QuerySet[Citation]:
    """The citations that support nothing, such as a twelfth man of a line-up."""
    free = Citation.objects.filter(event=None, appearance=None, match=None, source__status="current")
    return free.select_related("source").defer("source__text").order_by("source", "start", "pk")


def reports() -> QuerySet[Report]:
    """The reports that tell of no match that could be: of one team against itself."""
    return Report.objects.filter(match=None, source__status="current").select_related("source").defer("source__text")


@dataclass
class Place:
    """Words without a place, and what of their match they may tell of."""

    words: Citation

    @cached_property
    def match(self) -> Match | None:
        """The match in whose line-up the words stand."""
        told = self.words.source.reports.filter(match__isnull=False).select_related("match__home", "match__away")
        return next((one.match for one in told if self.words.value in (one.data.get(self.words.field) or [])), None)

    @cached_property
    def near(self) -> list[Appearance | Event]:
        """What is most likely meant: those of the side whom the article does not name, and what the person did."""
        return [*self.unnamed[:NEAR], *self.done[:NEAR]][:NEAR]

    @property
    def unnamed(self) -> QuerySet[Appearance]:
        named = Citation.objects.filter(source=self.words.source, appearance=OuterRef("pk"))
        return self.line_up.filter(~Exists(named))

    @property
    def done(self) -> QuerySet[Event]:
        _, _, player = part(self.words)
        return self.events.filter(Q(player=player) | Q(other=player)) if player else self.events.none()

    @property
    def line_up(self) -> QuerySet[Appearance]:
        """The players of the side, as far as readers see them."""
        side = self.words.field.partition("_")[0]
        people = Appearance.objects.playing().filter(match=self.match, side=side).select_related("player", "match")
        return people.order_by("role", "position", "pk")

    @property
    def events(self) -> QuerySet[Event]:
        held = Event.objects.for_readers().filter(match=self.match)
        return held.select_related("player", "other", "match__home", "match__away").order_by("order", "pk")

"""A match as its page tells it: numbered sources, facts, events and the running score, line-ups, who reports what."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from django.utils.text import capfirst
from django.utils.translation import gettext as _

from . import disputes, facts, goals, lineups, timeline, wording
from .models import EventType, Mention, Side
from .quotes import most_telling
from .references import Reference, one_a_source
from .rules import KICKS, PERIODS

LAST = 9  # a period after all others: of events that nothing places in time
LONG = 26  # code points of a team's name


@dataclass
class Line:
    """An event with what the page says of it; `score` is the one after a goal, None where it cannot be known."""

    event: object
    references: list[Reference]
    disputes: list
    score: tuple[int, int] | None = None

    @cached_property
    def quoted(self):
        """The references that have words to show."""
        return [reference for reference in self.references if reference.quote]

    @cached_property
    def chosen(self):
        """The one whose words stand under the event, None if none has any."""
        telling = most_telling(reference.citation for reference in self.quoted)
        return next((reference for reference in self.quoted if reference.citation is telling), None)

    @cached_property
    def others(self):
        return [reference for reference in self.quoted if reference is not self.chosen]

    @cached_property
    def by_source(self):
        return one_a_source(self.references)

    @cached_property
    def contradicting(self):
        """The keys of the articles that say otherwise than the archive holds, but for the minute."""
        others = [value for found in self.disputes for value in found.values if not value.preferred]
        return {citation.source_id for value in others if value.field != "minute" for citation in value.citations}


@dataclass
class Section:
    """A period of the match, or what has no time at all."""

    name: str
    lines: list[Line]
    score: tuple[int, int] | None = None


class Sheet:
    """What the match page shows. `match` comes from Match.objects.for_page(), whole."""

    def __init__(self, match):
        self.match = match
        self.periods = placed_in_periods(match.events.all())
        self.events = sorted(match.events.all(), key=lambda event: self.periods[event.pk] or LAST)
        self.appearances = list(match.appearances.all())

    @cached_property
    def people(self):
        mentions = Mention.objects.filter(report__match=self.match).select_related("report", "player")
        return disputes.People.of(self.events, self.appearances, mentions.defer("report__data"))

    @cached_property
    def citations(self):
        """Every citation of the match: of its facts, its people and its events."""
        holders = (self.match, *self.appearances, *self.events)
        return [citation for holder in holders for citation in holder.citations.all()]

    @cached_property
    def numbered_sources(self):
        """The sources of this page in the order of their numbers."""
        sources = {citation.source_id: citation.source for citation in self.citations}
        return sorted(sources.values(), key=lambda source: (source.publisher, str(source), source.pk))

    @cached_property
    def numbers(self):
        """The number of each source on this page, by its primary key."""
        return {source.pk: number for number, source in enumerate(self.numbered_sources, 1)}

    @cached_property
    def sources(self):
        """The sources by number, each as (number, source, how many events it reports)."""
        told = Counter(pk for event in self.events for pk in {c.source_id for c in event.citations.all()})
        return [(number, source, told[source.pk]) for number, source in enumerate(self.numbered_sources, 1)]

    def references(self, citations):
        found = [Reference(self.numbers[citation.source_id], citation) for citation in citations]
        return sorted(found, key=lambda r: (r.number, r.citation.start or 0))

    # The score

    @cached_property
    def goals(self):
        return [event for event in self.events if event.type == EventType.GOAL]

    @cached_property
    def goals_missing(self):
        """How many goals of the result no source tells; None where there is no result or more are told than it has."""
        if self.match.home_score is None:
            return None
        missing = self.match.home_score + self.match.away_score - len(self.goals)
        return missing if missing >= 0 else None

    @property
    def goals_total(self):
        return self.match.home_score + self.match.away_score

    @cached_property
    def adds_up(self):
        """Whether the goals told are those of the result."""
        return goals.add_up(self.match, self.goals)

    @cached_property
    def running_score(self):
        """The score after each goal, by the goal's primary key; {} where the goals told do not add up to the result."""
        return goals.running_score(self.match, self.events)

    @property
    def has_long_names(self):
        """Whether the teams' names are set in smaller letters, to stand beside the score."""
        return max(len(str(team)) for team in (self.match.home, self.match.away)) > LONG

    @property
    def had_extra_time(self):
        """Whether anything is told of extra time."""
        return any(period in (3, 4) for period in self.periods.values())

    @property
    def sides(self):
        """What stands under each team's name: (side, team, scorers, red cards)."""
        red = [event for event in self.events if event.type == EventType.RED_CARD]
        return [
            (
                side,
                getattr(self.match, side),
                goals.of_side(self.goals, side),
                [card for card in red if card.side == side],
            )
            for side in (Side.HOME, Side.AWAY)
        ]

    @property
    def shootout(self):
        """The kicks of the shoot-out of each side, as far as they are told: (side, team, kicks)."""
        kicks = [event for event in self.events if event.type in KICKS]
        told = [(side, [kick for kick in kicks if kick.side == side]) for side in (Side.HOME, Side.AWAY)]
        return [(side, getattr(self.match, side), taken) for side, taken in told if taken]

    # The events

    @cached_property
    def lines(self):
        return [self.line(event) for event in self.events]

    def line(self, event):
        references = self.references(event.citations.all())
        found = [self.numbered(dispute) for dispute in disputes.of_event(event, self.people)]
        return Line(event, references, found, self.running_score.get(event.pk))

    def numbered(self, dispute):
        for value in dispute.values:
            value.references = one_a_source(self.references(value.citations))
        return dispute

    def kinds(self):
        """What the events can be filtered by: (code, name, number of events), those that there are."""
        told = Counter(event.type for event in self.events)
        counted = [(code, name, sum(told[t] for t in types)) for code, (name, types) in wording.KINDS.items()]
        counted.append(("disputed", _("Disputed"), sum(bool(event.disputed) for event in self.events)))
        return [kind for kind in counted if kind[2]]

    def sections(self, kind=""):
        """The lines by period, of one kind only if `kind` is a code of kinds()."""
        sections = []
        for period, lines in groupby(self.lines, key=lambda line: self.periods[line.event.pk]):
            shown = [line for line in lines if belongs(line.event, kind)]
            if shown:
                sections.append(Section(period_name(period), shown, self.score_at_end(period)))
        return sections

    def score_at_end(self, period):
        """The score at the end of a period, where it is known: told for the first half, else by the goals."""
        if period == 1 and self.has_half_time:
            return self.match.half_time_home, self.match.half_time_away
        if period not in timeline.PERIOD_BOUNDS or not self.running_score:
            return None
        scored = [self.running_score[goal.pk] for goal in self.goals if (self.periods[goal.pk] or LAST) <= period]
        return scored[-1] if scored else (0, 0)

    @property
    def has_half_time(self):
        return self.match.half_time_home is not None

    @cached_property
    def halves(self):
        """The drawn timeline."""
        return timeline.draw(self.events, self.running_score)

    @cached_property
    def icons(self):
        """What the timeline's icons mean, those in use: (icon, label)."""
        drawn = [mark.event for half in self.halves for mark in half.marks]
        return sorted({wording.icon(event): str(legend(event)) for event in drawn}.items(), key=lambda item: item[1])

    @property
    def untimed(self):
        return sum(event.minute is None and event.period != 5 for event in self.events)

    @cached_property
    def facts(self):
        return facts.of_match(self)

    @cached_property
    def lineups(self):
        return lineups.of_match(self)

    # Who reports what

    @cached_property
    def report_table(self):
        """A row an event: its line, and for each source in the order of their numbers its reference or None."""
        return [(line, self.row(line)) for line in self.lines]

    def row(self, line):
        by_number = {reference.number: reference for reference in line.by_source}
        return [by_number.get(number) for number, *_ in self.sources]


def belongs(event, kind):
    if kind == "disputed":
        return bool(event.disputed)
    return kind not in wording.KINDS or event.type in wording.KINDS[kind][1]


def legend(event):
    """What an icon stands for, by type: the icons of shots are one."""
    own_icon = wording.icon(event) != event.type
    return wording.label(event) if own_icon else capfirst(EventType(event.type).label)


def placed_in_periods(events):
    """The period in which each event is shown, by primary key; None for what has no known place in time.

    An event of which nothing tells the period stands where its order puts it between events of which it is told; after
    the last of those, nothing says where it belongs. One told of an earlier half moves none of the others.
    """
    told = [(event, 5 if event.period == 5 else event.period or timeline.period_of(event)) for event in events]
    current, periods = next((period for _, period in told if period), 0), {}
    for place, (event, period) in enumerate(told):
        current = max(current, period or 0)
        is_before_others = any(later and later >= current for _, later in told[place:])
        periods[event.pk] = period or (current if is_before_others else None)
    return periods


def period_name(period):
    return capfirst(PERIODS[period]) if period else _("Minute not reported")

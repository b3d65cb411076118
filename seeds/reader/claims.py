"""What a sentence claims, and what the sentences before it have told."""

import dataclasses
from collections.abc import Iterable

from .clock import Time
from .people import Person
from .scene import Scene
from .scores import Score
from .vocabulary import Phrases

Span = tuple[int, int]  # (first item, item after the last) of a scene
Parties = tuple[Person | None, Person | None]


def lies_within(span: Span, other: Span) -> bool:
    """Whether words are part of others, or the very same: "gives" in "gives a goal kick"."""
    return other[0] <= span[0] and span[1] <= other[1]


def overlap(span: Span, others: Iterable[Span]) -> bool:
    """Whether words share any with some of the others."""
    return any(first < span[1] and span[0] < after for first, after in others)


@dataclasses.dataclass
class Claim:
    """One thing that one passage says happened."""

    type: str
    player: Person | None
    scene: Scene
    span: Span  # the cue
    how: str | None = None
    other: Person | None = None
    side: str | None = None
    time: Time | None = None
    weak: bool = False  # counts only where something else supports it
    guessed: bool = False  # told by no phrase: a model finds it likely; it says nothing of who plays for whom
    score: Score | None = None  # the running score told with a goal
    earlier: bool = False  # happened before what its sentence tells, at a minute not told
    section: str = "prose"
    start: int = 0  # the passage, in the text
    end: int = 0
    # What it belongs to and shares its minute with: a kick its award, a review its decision, a shot the goal it may be.
    of: "Claim | None" = None
    times: int = 1  # how often it says that the scorer scored
    mutual: bool = False  # of two who met in a foul it does not say who fouled
    items: set[int] = dataclasses.field(default_factory=set)  # items of the scene that it rests on

    @property
    def twice(self) -> bool:
        """Whether it says that the scorer scored more than once."""
        return self.times > 1

    def __repr__(self) -> str:
        name = self.player.name if self.player else None
        return f"<{self.type} {self.time} {self.side} {name} / {self.other.name if self.other else None} {self.how}>"


@dataclasses.dataclass
class Story:
    """What the sentences before have told, for words that point back."""

    subject: Person | None = None  # who acted last
    earlier: Person | None = None  # who acted before him
    named: Person | None = None  # who is named last in the sentence before
    before: Person | None = None  # who acted last on the line before of a ticker
    server: Person | None = None  # who crossed or passed in the last sentence, what came of it still untold
    served: Person | None = None  # to whom
    penalty: Claim | None = None  # a penalty whose outcome is open
    fouls: list[Parties] = dataclasses.field(default_factory=list)  # (fouled, offender) in the last two sentences
    foul_at: Time | None = None  # when the last foul was told
    taker: Person | None = None  # who stepped up for the open penalty
    kick: Claim | None = None  # the penalty taken in the last sentence
    booked: list[Person] = dataclasses.field(default_factory=list)  # so far
    going: list[Person] = dataclasses.field(default_factory=list)  # named as off, those for them still to come
    came: list[Claim] = dataclasses.field(
        default_factory=list
    )  # changes just told by who came on, for whom still to come
    goal: Claim | None = None  # the goal told last
    base: Time | None = None  # the minute at the head of the ticker's line that was read last

    @property
    def foul(self) -> Parties:
        """Who was fouled in the last two sentences, and by whom, where they tell of one."""
        return next((parties for parties in reversed(self.fouls) if any(parties)), (None, None))


def forget(story: Story, scene: Scene) -> None:
    """A ticker's new line speaks of other people."""
    if scene.kind != "ticker" or scene.base == story.base:
        return
    story.before, story.base, story.subject = story.subject or story.before, scene.base, None
    story.server, story.served, story.named = None, None, None


def is_called(claim: Claim, phrases: Phrases, told: list[Claim]) -> bool:
    """Whether one of these phrases stands near a goal, no other one told of nearer."""
    scene, at = claim.scene, claim.span[0]
    others = [c.span[0] for c in told if c.scene is scene and c is not claim]
    near = [first for first, _ in scene.hits(phrases) if abs(first - at) < 12 and not scene.breaks(first, at)]
    return any(all(abs(first - at) <= abs(first - other) for other in others) for first in near)

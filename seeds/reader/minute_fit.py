"""How well a minute of a sentence suits a claim of it, by what stands between them."""

from .claims import Claim
from .scene import Scene
from .vocabulary import single_words, words_of

LINKED = {"penalty_awarded", "missed_penalty", "var_review", "goal", "red_card", "yellow_card", "disallowed_goal"}
APART = ("yellow_card", "red_card", "substitution", "injury")  # what a comma parts from the minute of something else


def distance(scene: Scene, claim: Claim, m: int, claims: list[Claim]) -> float:
    """How ill a minute suits a claim: other claims and signs between them part them."""
    at = place(claim)
    if any(_in_brackets_of(scene, c, m) for c in claims if c.player is not claim.player and not linked(c, claim)):
        return 100
    if m < at and _in_one_bracket(scene, m, at):
        return 0
    if m < at and _set_off_behind(scene, m, claims) and not any(linked(c, claim) for c in claims if c is not claim):
        return 100
    if m > at and _opens_clause(scene, m) and any(place(c) > m for c in claims if c is not claim):
        return 100
    if m > at and claim.type == "injury" and _opens_clause(scene, m) and _goes_off(scene, m):
        return 100
    if m < at and (_of_score(scene, m, at) or _of_other_side(scene, claim, m, claims)):
        return 100
    if m > at and _of_next_clause(scene, claim, m):
        return 100
    if _had_happened(scene, claim) and _told_with_another(scene, claim, m, claims):
        return 100
    if m > at and claim.type == "yellow_card" and _of_one_sent_off(claim, m, claims):
        return 100
    between = sum(1 for c in claims if c is not claim and min(at, m) < place(c) < max(at, m) and not linked(c, claim))
    bracket = (m > 0 and scene.items[m - 1].shadow in "(") or (
        m + 1 < len(scene.items) and scene.items[m + 1].shadow == ")"
    )
    if bracket and any(c is not claim and c.type == claim.type == "goal" and m - 2 in c.items for c in claims):
        return 100  # "P scored on M, then P (M) again"
    if m >= at and (_behind_its_bracket(scene, at, m) or _closes_behind(scene, claim, m)):
        return 0
    alone = claim.type in APART and not any(c.type == claim.type and at < place(c) < m for c in claims)
    alone = alone or (bracket and claim.type == "shot" and _missed_apart(scene, claim, m, claims))
    parted = scene.breaks(at, m) or (alone and scene.commas(at, m))
    if m >= at and bracket and between and parted:
        return 100  # of what stands right before the bracket
    if m >= at and between and _turns(scene, at, m):
        return 100
    if m >= at:  # told behind it
        cost = (m - at) * 0.5 + 30 * between + (0 if bracket else 4)
        return cost + 4 * scene.commas(at, m) * (not bracket) + 12 * scene.breaks(at, m)
    if bracket:  # it belonged to what stood before it
        parted = any(place(c) < m for c in claims if c is not claim and not linked(c, claim))
        return 60 + (at - m) + 45 * parted
    if _has_own_bracket(scene, claim, m, claims) or any(
        _says_when(scene, c, m) for c in claims if c is not claim and not linked(c, claim)
    ):
        return 100
    ends = any(
        _closes(scene, c, m, at) if not linked(c, claim) else c.span[1] == m and not scene.items[m].value.stated
        for c in claims
        if c is not claim
    )
    return (at - m) * 0.2 + 5 * scene.breaks(m, at) + 5 * between * bool(scene.commas(m, at)) + 8 * ends


REMEMBERED = 4  # words at most from the auxiliary of the pluperfect to the words of an event


def _had_happened(scene: Scene, claim: Claim) -> bool:
    """Whether the pluperfect tells an event, not a goal's, as one from before: "P had been sent off"."""
    words = [item.shadow for item in scene.items[max(claim.span[0] - REMEMBERED, 0) : claim.span[1] + 1]]
    return claim.type in (*APART, "missed_penalty", "disallowed_goal") and bool(words_of(scene.language.had) & {*words})


def _told_with_another(scene: Scene, claim: Claim, m: int, claims: list[Claim]) -> bool:
    """Whether a minute is told with something else, whose clause a comma, a "but" or "before" parts from the claim."""
    at = place(claim)
    a, b = min(at, m), max(at, m)
    turns = {first for field in (scene.language.contrast, scene.language.sooner) for first, _ in scene.hits(field)}
    parted = scene.commas(a, b) or any(a < i < b for i in turns)
    others = [c for c in claims if c.type != claim.type and c.player is not claim.player]
    return bool(parted) and any(abs(place(c) - m) < b - a for c in others)


def _of_one_sent_off(claim: Claim, m: int, claims: list[Claim]) -> bool:
    """Whether somebody is sent off between a booking and a minute, another or one of several booked: "booked P and P, and
    sent off P on M".
    """
    sent_off = [c.player for c in claims if c.type == "red_card" and place(claim) < place(c) < m]
    booked = sum(c.type == "yellow_card" for c in claims)
    return bool(sent_off) and (booked > 1 or claim.player not in sent_off)


def _missed_apart(scene: Scene, claim: Claim, m: int, claims: list[Claim]) -> bool:
    """Whether something else, no goal nor what came back from the shot, is told ahead of a minute: "P missed, P shot wide (M)"."""
    others = [c for c in claims if place(claim) < place(c) < m]
    return not any(c.type == "goal" for c in others) and not scene.has(scene.language.rebound)


def _has_own_bracket(scene: Scene, claim: Claim, m: int, claims: list[Claim]) -> bool:
    """Whether a minute before a claim stands in another's clause, and the claim's own in brackets that end its clause: "P
    shot wide after M minutes, a header of P was cleared (M)."
    """
    at, joins = place(claim), scene.language.conjunctions
    parted = scene.commas(m, at) or any(item.shadow in joins for item in scene.items[m:at])
    theirs = [c for c in claims if c is not claim and not linked(c, claim)]
    if not parted or not any(place(c) < m and not scene.commas(place(c), m) for c in theirs):
        return False
    own = next((i for i in scene.of_kind("minute") if i > at and scene.items[i - 1].shadow == "("), None)
    return own is not None and not scene.commas(at, own) and not any(at < place(c) < own for c in theirs)


def _of_other_side(scene: Scene, claim: Claim, m: int, claims: list[Claim]) -> bool:
    """Whether a minute is of what one side did, and a semicolon and the other side's name lead to the claim: "on M P came on
    for P; for T, P and P found room".
    """
    semicolon = next((i for i in range(place(claim), m, -1) if scene.items[i].shadow == ";"), None)
    named = semicolon is not None and any(semicolon < t < place(claim) for t in scene.of_kind("team"))
    return named and any(c.type == claim.type and place(c) < (semicolon or 0) for c in claims if c is not claim)


def _of_score(scene: Scene, m: int, at: int) -> bool:
    """Whether a minute says when a score stood, told commas before a cue: "down 0-2 on M, level on M, T won with a header"."""
    stood = any(item.kind == "score" for item in scene.items[max(m - 2, 0) : m])
    return stood and scene.commas(m, at) > 1 and not scene.breaks(m, at)


def _turns(scene: Scene, at: int, m: int) -> bool:
    """Whether a "but" or "while", or a semicolon, begins another clause between a cue and a minute behind it, where
    nothing comes back from a shot.
    """
    turns = {first for first, _ in scene.hits(scene.language.contrast)}
    turned = any(i in turns or scene.items[i].shadow == ";" for i in range(at, m))
    return turned and not scene.has(scene.language.rebound)


def _of_next_clause(scene: Scene, claim: Claim, m: int) -> bool:
    """Whether a minute stands in a clause with a subject of its own, behind a comma and an "and" or "but": "P was booked,
    and when P fell on M ...". A goalkeeper there may have saved, and a rebound comes at once.
    """
    words, items = scene.language, scene.items
    turns = {first for first, _ in scene.hits(words.contrast)}
    joints = [
        i for i in range(claim.span[1], m - 1)
        if items[i].shadow in ",;" and (items[i + 1].shadow in words.conjunctions or i + 1 in turns)
    ]  # fmt: skip
    subjects = [items[i].value for i in scene.people() if joints and joints[-1] < i < m and not scene.case(i)]
    others = [p for p in subjects if p not in (claim.player, claim.other) and "keeper" not in p.roles]
    return bool(others) and not scene.has(words.rebound)


def _in_brackets_of(scene: Scene, claim: Claim, m: int) -> bool:
    """Whether a minute stands in brackets at once behind a claim's player: "P (M)"."""
    return (
        m > 1 and scene.items[m - 1].shadow == "(" and m - 2 in claim.items and scene.items[m - 2].value is claim.player
    )


def _in_one_bracket(scene: Scene, m: int, at: int) -> bool:
    """Whether a minute opens the brackets that a cue stands in: "P (60', hurt)"."""
    return scene.items[m - 1].shadow == "(" and ")" not in [item.shadow for item in scene.items[m:at]]


def _set_off_behind(scene: Scene, m: int, claims: list[Claim]) -> bool:
    """Whether commas set a minute off right behind what another claim tells, with "and" behind: "P shot, in the
    15th, and P".
    """
    near = [scene.items[i].shadow if 0 <= i < len(scene.items) else "." for i in (m - 1, m + 1, m + 2)]
    joined = near[0] == near[1] == "," and near[2] in scene.language.conjunctions
    return joined and any(place(c) < m for c in claims)


def _goes_off(scene: Scene, m: int) -> bool:
    """Whether what a minute is told of is that somebody went off: "was hurt and after M made way"."""
    return any(first > m and not scene.commas(m, first) for first, _ in scene.hits(scene.language.sub_off))


def _opens_clause(scene: Scene, m: int) -> bool:
    """Whether a minute stands at the head of a clause, behind a comma, semicolon, "and" or "but": told of what follows."""
    before, after = (
        scene.items[m - 1].shadow if m else ".",
        scene.items[m + 1].shadow if m + 1 < len(scene.items) else ".",
    )
    joins = scene.language.conjunctions
    opened = before in (",", ";") or before in joins or before in single_words(scene.language.contrast)
    return opened and after not in (",", ";", ".", ")") and after not in joins


def _behind_its_bracket(scene: Scene, at: int, m: int) -> bool:
    """Whether a minute follows at once the brackets that a cue stands in: "P (caution) 44"."""
    inside = [item.shadow for item in scene.items[at : m - 1]]
    return (
        scene.items[m - 1].shadow == ")"
        and not {"(", ")"} & set(inside)
        and "(" in [x.shadow for x in scene.items[max(at - 4, 0) : at]]
    )


def _closes_behind(scene: Scene, claim: Claim, m: int) -> bool:
    """Whether commas set a minute off at once behind a cue, with no name to follow: "a goal ruled out, M, for a push"."""
    around = [scene.items[i].shadow if i < len(scene.items) else "." for i in (m - 1, m + 1, m + 2)]
    behind = m == claim.span[1] + 1 and around[0] == "," and around[1] in (",", ".")
    return behind and around[2] not in ("P", "T") and around[2] not in scene.language.conjunctions


def _says_when(scene: Scene, claim: Claim, m: int) -> bool:
    """Whether a minute stands between an article and a claim's cue: "a 70th-minute substitute", "his 12th-minute
    opener".
    """
    if claim.span[0] != m + 1 or m == 0:
        return False
    words = scene.language
    bound = words_of(" ".join(words.to + words.on))  # "in der 12. Minute" is no article with a noun
    before, ahead = scene.items[m - 1].shadow, scene.items[m - 2].shadow if m > 1 else ""
    return before == "s" or (before in words_of(words.determiners) and ahead not in bound)


def _closes(scene: Scene, claim: Claim, m: int, at: int) -> bool:
    """Whether a minute is told in the clause of a claim and not of another cue `at` behind it: at once behind its cue,
    or near behind it with a comma or "and" to follow.
    """
    after = scene.items[m + 1].shadow if m + 1 < len(scene.items) else "."
    if claim.span[0] < m <= claim.span[1] and scene.items[m - 1].kind != "sign":
        return True
    told = claim.span[1] <= m <= claim.span[1] + 8 and not scene.commas(claim.span[1], m)
    parted = scene.commas(m, at) or any(item.shadow in scene.language.conjunctions for item in scene.items[m:at])
    if told and parted and claim.type == "goal":
        return True
    sooner = any(first == m + 1 for first, _ in scene.hits(scene.language.sooner))
    return told and (sooner or after in (",", ";", ".") or after in scene.language.conjunctions)


def place(claim: Claim) -> int:
    return claim.span[0]


def linked(a: Claim, b: Claim) -> bool:
    """Whether two claims can share a minute: a foul, its penalty and its card do, changes told together, and who is hurt
    with his own change; two goals do not.
    """
    if a.type == b.type == "substitution" and a.span == b.span:
        return True
    if {a.type, b.type} == {"injury", "substitution"}:
        hurt, change = (a, b) if a.type == "injury" else (b, a)
        return hurt.player is change.other and hurt.span[0] < max(change.items, default=0)
    return a.type in LINKED and b.type in LINKED and not (a.type == b.type == "goal")

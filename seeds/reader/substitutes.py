"""Substitutes whose coming on is told in the words before their names: "der für P eingewechselte P"."""

from .claims import Claim, Span
from .nearby import listed_after, listed_before, person
from .scene import Scene
from .vocabulary import single_words, words_of


def came_on_for(scene: Scene, claims: list[Claim]) -> list[Claim]:
    """Changes told in the words before a name: "der für P eingewechselte P", "der eingewechselte P"."""
    told = {id(c.player) for c in claims}
    return [
        Claim(
            "substitution",
            person(scene, on),
            scene,
            span,
            other=person(scene, off),
            items={on} if off is None else {on, off},
        )
        for span, on, off in told_before_name(scene)
        if id(person(scene, on)) not in told
    ]


def told_before_name(scene: Scene) -> list[tuple[Span, int, int | None]]:
    """(words, on, off) of each change told in the words before the name of who came on; who went off, where they say it."""
    found: list[tuple[Span, int, int | None]] = []
    articles = words_of(scene.language.determiners)
    for first, after in scene.hits(scene.language.sub_before):
        on, off = listed_after(scene, after, 3), _gone_for(scene, listed_before(scene, first, 1))
        if on and off:
            paired = zip(on, off, strict=True) if len(on) == len(off) else [(on[0], off[-1])]
            found += [((first, after), i, j) for i, j in paired]
        elif (
            scene.language.verbs_last
            and on[:1] == [after]
            and any(item.shadow in articles for item in scene.items[max(first - 2, 0) : first])
        ):
            found.append(((first, after), after, None))
    return found


def _gone_for(scene: Scene, listed: list[int]) -> list[int]:
    """Those of a list from the one on to whom the last "for" leads: "gegen P, P und den für den verletzten P"."""
    to = single_words(scene.language.to)
    begins = [max(i - 3, before + 1) for before, i in zip([-1, *listed], listed, strict=False)]
    led = [n for n, i in enumerate(listed) if to & {item.shadow for item in scene.items[begins[n] : i]}]
    return listed[led[-1] :] if led else []

"""The drawn line-up: where eleven players stand in a formation. Pure: a formation in, places in SVG units out."""

WIDTH = 340
HEIGHT = 400
GOALKEEPER = (WIDTH // 2, HEIGHT - 38)
BACK, FRONT = HEIGHT - 110, 42  # the heights of the rearmost and the foremost line


def places(formation):
    """Return the places (x, y) of eleven players, goalkeeper first; [] unless it tells of ten more, as "4-3-3" does."""
    lines = [int(part) for part in formation.split("-") if part.isdecimal()]
    if sum(lines) != 10 or 0 in lines or len(lines) < 2:
        return []
    return [GOALKEEPER, *(place for row, size in enumerate(lines) for place in line(size, row / (len(lines) - 1)))]


def line(size, depth):
    """The places of one line of players, `depth` from 0 (rearmost) to 1 (foremost)."""
    y = round(BACK - depth * (BACK - FRONT))
    gap = WIDTH / size
    return [(round(gap * (number + 0.5)), y - stagger(size, number)) for number in range(size)]


def stagger(size, number):
    """In a crowded line every other player stands higher, so that names do not touch."""
    return 16 if size > 4 and number % 2 == 0 else 0

"""A course as a small line: an SVG that stretches with its place, gaps left open, the last point marked."""

from collections.abc import Sequence

from markupsafe import Markup

WIDTH, HEIGHT, EDGE = 120.0, 34.0, 4.0


def spark(course: Sequence[float | None], words: str) -> Markup:
    """The line, drawn between the lowest and the highest value; `words` say it to who cannot see it."""
    known = [value for value in course if value is not None]
    if len(known) < 2:
        return Markup("")
    low, high = min(known), max(known)
    room = (high - low) or 1.0
    step = (WIDTH - 2 * EDGE) / (len(course) - 1)

    def at(n: int, value: float) -> str:
        share = (value - low) / room if high > low else 0.5
        return f"{EDGE + n * step:.1f} {HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE):.1f}"

    path = line([(at(n, v) if v is not None else None) for n, v in enumerate(course)])
    last = max(n for n, value in enumerate(course) if value is not None)
    x, y = at(last, known[-1]).split()
    return Markup(
        '<svg class="spark" viewBox="0 0 {w:g} {h:g}" preserveAspectRatio="none" role="img" aria-label="{words}">'
        '<path d="{path}"/><path class="last" d="M{x} {y}h0"/></svg>'
    ).format(w=WIDTH, h=HEIGHT, words=words, path=path, x=x, y=y)


def line(points: Sequence[str | None]) -> str:
    """SVG's path through the points; it is lifted where one is missing."""
    drawn, down = [], False
    for point in points:
        if point is not None:
            drawn.append(f"{'L' if down else 'M'}{point}")
        down = point is not None
    return "".join(drawn)

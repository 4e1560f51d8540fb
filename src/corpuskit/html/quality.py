"""How far to trust what was found on a page, without knowing what stands there."""

from __future__ import annotations

from corpuskit.html.leaves import Make, Reading
from corpuskit.html.region import Region
from corpuskit.html.select import Selection

_BASE = 0.68
_WEIGHTS = (0.03, 0.03, 0.22, 0.03)
"""Fitted to how well the texts of pages with a known text were met; by publisher, left out in turn, they hold."""


def features(reading: Reading, region: Region, selection: Selection) -> tuple[float, ...]:
    """What tells a good extraction from a bad one, each in [0, 1].

    How much running text it has, its share of the page's, how much of what was kept is running text, and of one make.
    """
    leaves, parents = reading.leaves, reading.parents
    kept = [leaves[n] for n in range(region.first, region.last) if n not in selection.reasons]
    prose = sum([leaf.prose and leaf.length >= 80 for leaf in kept])
    size = sum([leaf.length for leaf in kept]) or 1.0
    outer: dict[int, Make] = {}
    makes: dict[tuple[Make, Make], float] = {}
    for leaf in kept:
        around = parents[leaf.part]
        if around not in outer:  # most paragraphs stand side by side
            outer[around] = reading.make(around)
        made = reading.make(leaf.part), outer[around]
        makes[made] = makes.get(made, 0.0) + leaf.length
    return (
        min(1.0, prose / 12),
        sum([leaf.score for leaf in kept]) / (reading.everything or 1.0),
        prose / (len(kept) or 1),
        max(makes.values(), default=0.0) / size,
    )


def trust(reading: Reading, region: Region, selection: Selection) -> float:
    """A score in [0, 1]: the higher, the likelier that the article is whole and alone."""
    found = features(reading, region, selection)
    score = _BASE + sum(weight * value for weight, value in zip(_WEIGHTS, found, strict=True))
    return min(1.0, max(0.0, score))

"""Groups of sparse vectors that lie together, in n log n steps: neighbours by shared terms, then average link.

Vectors come in an order of the caller's, which settles all ties: the same order gives the same groups.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence

import attrs

from corpuskit.merging.agglomeration import agglomerate

Vector = Mapping[Hashable, float]
"""Weights by term. The similarity of two vectors is their dot product, so unit length makes it a cosine."""

_TERMS = 24
"""So many of its heaviest shared terms lead from a vector to its neighbours ..."""
_WINDOW = 16
"""... and of each of them to so many of the last vectors that hold it, ..."""
_NEIGHBOURS = 16
"""... of which the nearest few are kept. All three are caps: without them a term of all vectors costs n squared."""

_PRIOR = 1 / 3
"""Pairs without any likeness that are added to each average: few pairs prove less than many of the same likeness."""

_SLACK = 0.95
"""A pair whose likeness has changed since it was queued is joined all the same if it is as near to the best as this.
Without it, a large group's pairs would be weighed anew after each of its joins."""


@attrs.define
class Cluster:
    """Vectors that were joined: how many, their sum, and the days of those that have one."""

    total: dict[Hashable, float]
    days: int = 0
    dated: int = 0
    size: int = 1

    @property
    def day(self) -> float | None:
        """The mean day of those that have one."""
        return self.days / self.dated if self.dated else None

    @property
    def weight(self) -> int:
        """How much is to be moved where another absorbs it."""
        return len(self.total)

    def absorb(self, other: Cluster) -> None:
        """Takes in all that `other` holds."""
        self.size += other.size
        self.days += other.days
        self.dated += other.dated
        for term, weight in other.total.items():
            self.total[term] = self.total.get(term, 0.0) + weight


Fade = Callable[[float], float]
"""What is left of a likeness, in [0, 1], over a distance of so many days."""


def clusters(
    vectors: Sequence[Vector], days: Sequence[int | None], fade: Fade, threshold: float
) -> list[list[int]]:
    """The numbers of the vectors in groups, each in order, whose mean likeness is `threshold` or more.

    `days` are the vectors' days, None where unknown; a pair with an unknown day does not fade.
    """
    alone = [
        Cluster(dict(vector), day or 0, day is not None)
        for vector, day in zip(vectors, days, strict=True)
    ]

    def likeness(one: Cluster, other: Cluster) -> float:
        # The mean of all pairs between the two: the dot product of their sums tells it without looking at the pairs.
        mean = dot(one.total, other.total) / (one.size * other.size + _PRIOR)
        if one.day is None or other.day is None:
            return mean
        return mean * fade(abs(one.day - other.day))

    pairs = ((n, other, likeness(alone[n], alone[other])) for n, other in neighbours(vectors))
    return sorted(agglomerate(alone, pairs, likeness, threshold, slack=_SLACK))


def neighbours(vectors: Sequence[Vector]) -> Iterator[tuple[int, int]]:
    """Pairs of vectors (later, earlier) that share heavy terms, at most a fixed number for each."""
    shared = _in_several(vectors)
    recent: dict[Hashable, deque[int]] = defaultdict(lambda: deque(maxlen=_WINDOW))
    for n, vector in enumerate(vectors):
        terms = [term for term in _heaviest(vector) if term in shared][:_TERMS]
        likeness: dict[int, float] = defaultdict(float)
        for term in terms:
            weight = vector[term]
            for other in recent[term]:
                likeness[other] += weight * vectors[other][term]
            recent[term].append(n)
        nearest = sorted(likeness, key=lambda other: (-likeness[other], -other))
        yield from ((n, other) for other in nearest[:_NEIGHBOURS])


def _in_several(vectors: Sequence[Vector]) -> set[Hashable]:
    """The terms of two vectors or more."""
    once: set[Hashable] = set()
    several: set[Hashable] = set()
    for vector in vectors:
        several.update(term for term in vector if term in once)
        once.update(vector)
    return several


def _heaviest(vector: Vector) -> list[Hashable]:
    """The terms from the heaviest to the lightest; those of one weight by their own order."""
    return sorted(vector, key=lambda term: (-vector[term], str(term)))


def dot(one: Vector, other: Vector) -> float:
    """The dot product, at the cost of the shorter vector."""
    if len(one) > len(other):
        one, other = other, one
    return sum([weight * other[term] for term, weight in one.items() if term in other])


def summed(vectors: Iterable[Vector]) -> dict[Hashable, float]:
    """The sum of some vectors."""
    total: dict[Hashable, float] = defaultdict(float)
    for vector in vectors:
        for term, weight in vector.items():
            total[term] += weight
    return total

"""Groups are joined the likest first, whatever has changed since they were compared, and the smaller into the larger."""

import attrs

from corpuskit.merging.agglomeration import agglomerate
from corpuskit.merging.together import Together


@attrs.define(eq=False)
class Points:
    """Points on a line; two groups are the liker, the nearer their means lie."""

    total: float
    weight: int = 1
    moved: int = 0

    @property
    def mean(self) -> float:
        return self.total / self.weight

    def absorb(self, other: "Points") -> None:
        self.moved += other.moved + other.weight
        self.total += other.total
        self.weight += other.weight


def likeness(one: Points, other: Points) -> float:
    return 10 - abs(one.mean - other.mean)


def joined(places: list[float], threshold: float, slack: float = 1.0) -> list[list[int]]:
    groups = [Points(place) for place in places]
    pairs = [
        (n, other, likeness(groups[n], groups[other]))
        for n in range(len(places))
        for other in range(n)
    ]
    return agglomerate(groups, pairs, likeness, threshold, slack=slack)


def test_what_is_near_is_one() -> None:
    assert joined([0, 1, 10, 11], 8) == [[0, 1], [2, 3]]
    assert joined([0, 1, 10, 11], 0) == [[0, 1, 2, 3]]
    assert joined([0, 1, 10, 11], 9.5) == [[0], [1], [2], [3]]
    assert joined([], 0) == []


def test_a_pair_that_has_drifted_apart_waits_for_its_turn() -> None:
    """The third point is queued with the first, which the second draws away: by then the fourth is nearer to it."""
    places = [1.0, 0.0, 2.2, 3.6]
    assert joined(places, 7.7) == [[0, 1], [2, 3]]
    assert joined(places, 7.7, slack=0.5) == [[0, 1, 2], [3]]


def test_the_smaller_goes_into_the_larger() -> None:
    """A hub that takes in one after the other is never moved itself, though each of them has a lower number."""
    groups = [*(Points(0.01 * n) for n in range(200)), Points(1000.0)]

    def nearest_last(one: Points, other: Points) -> float:
        return 5 + min(one.total, other.total)

    pairs = [(n, 200, nearest_last(group, groups[200])) for n, group in enumerate(groups[:200])]
    assert agglomerate(groups, pairs, nearest_last, 1.0) == [list(range(201))]
    assert max(group.moved for group in groups) <= 2 * 200


def test_things_that_were_joined_by_way_of_others_belong_together() -> None:
    together = Together[str]()
    together.join("d", "b")
    together.join("a", "d")
    together.join("e", "e")
    assert together.groups("edcba") == [["a", "b", "d"], ["c"], ["e"]]
    assert together.groups("bd") == [["b", "d"]], "of what is asked about"

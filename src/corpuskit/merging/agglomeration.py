"""Groups that are joined, the likest two first, until none are alike enough: in n log n steps, if few pairs are given.

Which groups are likest is for the caller to say, and so is their order, which settles all ties: the same order gives the
same groups.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol, Self, TypeVar

Pair = tuple[int, int, float]
"""The numbers of two groups, and how alike they are."""


class Group(Protocol):
    """What can be joined."""

    @property
    def weight(self) -> int:
        """How much is to be moved where another absorbs it."""

    def absorb(self, other: Self, /) -> Any:
        """Takes in all that `other` holds."""


G = TypeVar("G", bound=Group)


def agglomerate(
    groups: Sequence[G],
    pairs: Iterable[Pair],
    likeness: Callable[[G, G], float],
    threshold: float,
    *,
    slack: float = 1.0,
) -> list[list[int]]:
    """The numbers of the groups that are one, in order; `groups` themselves are used up.

    Only `pairs`, and what they lead to, are compared; two are joined from a likeness of `threshold` on. A pair whose
    likeness has changed since it was queued is joined all the same if it is as near to the best as `slack`.
    """
    return _Agglomeration(groups, likeness, threshold, slack).run(pairs)


class _Agglomeration:
    """The groups that are left, and a queue of pairs. What is queued may be out of date, and is weighed again when its
    turn comes.
    """

    def __init__(
        self,
        groups: Sequence[Any],
        likeness: Callable[[Any, Any], float],
        threshold: float,
        slack: float,
    ) -> None:
        self.likeness, self.threshold, self.slack = likeness, threshold, slack
        self.alive = dict(enumerate(groups))
        self.members = [[n] for n in self.alive]
        self.near: list[set[int]] = [set() for _ in self.alive]
        self.joins = [0] * len(self.alive)
        self.queue: list[tuple[float, int, int, int]] = []

    def run(self, pairs: Iterable[Pair]) -> list[list[int]]:
        for one, other, likeness in pairs:
            self.near[one].add(other)
            self.near[other].add(one)
            self.push(one, other, likeness)
        while self.queue:
            minus_likeness, one, other, joins = heapq.heappop(self.queue)
            if one not in self.alive or other not in self.alive:
                continue
            if joins != self.joins[one] + self.joins[other]:
                likeness = self.likeness(self.alive[one], self.alive[other])
                if likeness < self.threshold or likeness < -minus_likeness * self.slack:
                    self.push(one, other, likeness)
                    continue
            self.join(one, other)
        return [sorted(self.members[n]) for n in self.alive]

    def push(self, one: int, other: int, likeness: float) -> None:
        """Queues the two, if they are alike enough to be joined."""
        if likeness >= self.threshold:
            one, other = sorted((one, other))
            joins = self.joins[one] + self.joins[other]
            heapq.heappush(self.queue, (-likeness, one, other, joins))

    def weight(self, n: int) -> int:
        return len(self.near[n]) + int(self.alive[n].weight)

    def join(self, one: int, other: int) -> None:
        """Makes one group of two. The smaller goes into the larger, so that each thing moves log n times at most."""
        if self.weight(one) < self.weight(other):
            one, other = other, one
        self.alive[one].absorb(self.alive.pop(other))
        self.members[one] += self.members[other]
        self.joins[one] += 1
        self.near[one].discard(other)
        self.near[other].discard(one)
        for third in sorted(self.near[other]):
            self.near[third].discard(other)
            self.near[third].add(one)
            self.near[one].add(third)
            self.push(one, third, self.likeness(self.alive[one], self.alive[third]))

"""Things that belong together, told pair by pair (union-find)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Generic, TypeVar

T = TypeVar("T", int, str)


class Together(Generic[T]):
    """Which things were joined, straight or by way of others. A thing that nobody joined is alone."""

    def __init__(self) -> None:
        self._root: dict[T, T] = {}

    def join(self, one: T, other: T) -> None:
        """Makes the two belong together, with all that belongs to either."""
        first, second = sorted((self._find(one), self._find(other)))
        self._root[second] = first

    def groups(self, things: Iterable[T]) -> list[list[T]]:
        """These things in groups, each in order; the groups by their first."""
        groups: dict[T, list[T]] = defaultdict(list)
        for thing in sorted(things):
            groups[self._find(thing)].append(thing)
        return list(groups.values())

    def _find(self, thing: T) -> T:
        root = self._root
        while root.setdefault(thing, thing) != thing:
            root[thing] = thing = root[root[thing]]
        return thing

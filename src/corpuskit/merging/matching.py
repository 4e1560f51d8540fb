"""Which events are one, in n log n steps: the surest pair first, then the next, until none is sure enough.

Events come in an order of the caller's, which settles all ties: the same order gives the same groups.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product

import attrs

from corpuskit.merging.agglomeration import agglomerate
from corpuskit.merging.clusters import Vector, neighbours
from corpuskit.merging.evidence import (
    ENOUGH,
    Days,
    Key,
    Points,
    Profile,
    anchors_of,
    points,
    span,
)
from corpuskit.merging.joining import absorb
from corpuskit.merging.together import Together

_ALL_PAIRS = 48
"""Up to so many events of one type and the same parties are all compared; of more, those that share something rare: ..."""
_RARE = 3
"""... what so many events have at most, or what leads to their nearest."""


def told_again(events: Sequence[Profile]) -> list[list[int]]:
    """The numbers of events of one key that share a trigger: the very same words, so one of them was merged before."""
    together = Together[int]()
    first: dict[Hashable, int] = {}
    for block in _blocks(events):
        for n in block:
            for trigger in events[n].triggers:
                together.join(first.setdefault((events[n].key, trigger), n), n)
    return [group for group in together.groups(range(len(events))) if len(group) > 1]


Kinds = dict[tuple[str, str], set[Key]]
"""By pairs of articles, the kinds of events that they tell in common."""


def kinds_in_common(events: Iterable[Profile]) -> Kinds:
    """What the articles of each event have in common by that alone."""
    kinds: Kinds = defaultdict(set)
    for event in events:
        for pair in combinations(event.head, 2):
            kinds[pair].add(event.key)
    return kinds


def company(one: Profile, other: Profile, kinds: Mapping[tuple[str, str], set[Key]]) -> int:
    """How many other kinds of event an article of the one and an article of the other tell in common, at most."""
    shared = (kinds.get((min(p), max(p)), set()) for p in product(one.head, other.head))
    return max(len(keys - {one.key}) for keys in shared)


@attrs.define(eq=False)
class _Group:
    """Events that were joined, by what is compared of them."""

    profile: Profile

    @property
    def weight(self) -> int:
        """How much is to be moved where another absorbs it."""
        return self.profile.weight

    def absorb(self, other: _Group) -> None:
        """Takes in all that is compared of `other`."""
        absorb(self.profile, other.profile)


def alike(events: Sequence[Profile]) -> list[list[int]]:
    """The numbers of events that are one, two or more in each group.

    What the articles have in common is taken as it is before any of them are joined, so a second look may find more.
    The profiles of those that are joined are used up.
    """
    anchors, kinds = anchors_of(events), kinds_in_common(events)
    possible = list(_possible(events, anchors))
    for one, other, given in possible:
        if given.likely:
            for pair in product(events[one].head, events[other].head):
                kinds[min(pair), max(pair)].add(events[one].key)

    def total(one: _Group, other: _Group) -> float:
        """What speaks for two groups being one event; none where something rules it out."""
        given = points(one.profile, other.profile, anchors)
        return given.total(company(one.profile, other.profile, kinds)) if given else 0.0

    pairs = (
        (one, other, given.total(company(events[one], events[other], kinds)))
        for one, other, given in possible
    )
    groups = agglomerate([_Group(event) for event in events], pairs, total, ENOUGH)
    return [group for group in groups if len(group) > 1]


# Who is compared with whom


def _possible(
    events: Sequence[Profile], anchors: Mapping[str, Days]
) -> Iterator[tuple[int, int, Points]]:
    """The pairs that nothing rules out, with their points."""
    for block in _blocks(events):
        for one, other in _candidates(block, events):
            if given := points(events[one], events[other], anchors):
                yield one, other, given


def _blocks(events: Sequence[Profile]) -> Iterable[list[int]]:
    """The numbers of the events of one key; events without parties are like no other."""
    blocks: dict[Key, list[int]] = defaultdict(list)
    for n, event in enumerate(events):
        if event.key[-1]:
            blocks[event.key].append(n)
    return blocks.values()


def _candidates(block: Sequence[int], events: Sequence[Profile]) -> Iterable[tuple[int, int]]:
    """Pairs of numbers, the lower first."""
    if len(block) <= _ALL_PAIRS:
        return combinations(block, 2)
    vectors = [_features(events[n]) for n in block]
    pairs = {(other, one) for one, other in neighbours(vectors)} | set(_sharing(vectors))
    return [(block[one], block[other]) for one, other in sorted(pairs)]


def _sharing(vectors: Sequence[Vector]) -> Iterator[tuple[int, int]]:
    """The pairs that share a term which few others have: an event that is like many has no few that are nearest."""
    holders: dict[Hashable, list[int]] = defaultdict(list)
    for n, vector in enumerate(vectors):
        for term in vector:
            holders[term].append(n)
    for few in holders.values():
        if len(few) <= _RARE:
            yield from combinations(few, 2)


def _features(event: Profile) -> dict[Hashable, float]:
    """What two reports of one event may share, by how much it says."""
    days = span(event.outline.date)
    weights: dict[Hashable, float] = dict.fromkeys(event.words, 1.0)
    weights |= dict.fromkeys(event.numbers | event.people, 2.0)
    if days:
        weights["day", days[0]] = 3.0
    return weights

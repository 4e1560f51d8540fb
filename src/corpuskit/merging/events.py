"""Events of many articles to one event each, with all that was said of it, and why."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import combinations, product

import attrs

from corpuskit.merging.clusters import neighbours
from corpuskit.merging.copies import copies_of
from corpuskit.merging.evidence import ENOUGH, Key, Profile, anchors_of, points, profile, span
from corpuskit.merging.joining import joined
from corpuskit.merging.reasons import reasons
from corpuskit.model import Article, Event

_ALL_PAIRS = 48
"""Up to so many events of one type and the same parties are all compared; of more, those that share something rare."""


def merge_events(events: Iterable[Event], articles: Iterable[Article] = ()) -> list[Event]:
    """The events with those that are one merged: one event, all its mentions, and why.

    Two events are one if they have the same type and the same parties, if nothing rules it out (days that do not
    overlap, other countries, actor and recipient the other way round, a plan and a deed), and if enough speaks for it: the
    day, the place, persons, numbers, words. Two events of one article stay two. `articles`, as far as they are at
    hand, tell when a report came out and which reports are copies; an event's own words are compared in any case.

    The order of the input does not matter, and merging what is merged changes nothing. The result is in order
    of time, undated events last. It takes some n log n steps for n events.
    """
    known = _by_id(articles)
    current = [profile(event, known) for event in sorted(set(events), key=_order)]
    found: set[Event] = set()
    # Rounds of disjoint pairs, until there is none: what is left a second call would not merge either.
    while pairs := _disjoint(_matches(current)):
        taken = {n for pair in pairs for n in pair}
        new = [joined(current[one].event, current[other].event) for one, other in pairs]
        found.update(new)
        rest = [item for n, item in enumerate(current) if n not in taken]
        rest += [profile(event, known) for event in new]
        current = sorted(rest, key=lambda item: _order(item.event))
    if not found:
        return [item.event for item in current]
    copies, kinds = copies_of(known.values()), _kinds_in_common(current)
    return [
        attrs.evolve(item.event, why=reasons(item.event, copies, _company(item, item, kinds)))
        if item.event in found
        else item.event
        for item in current
    ]


def _by_id(articles: Iterable[Article]) -> dict[str, Article]:
    """The articles by id; of two with one id the same one, whatever their order."""
    known: dict[str, Article] = {}
    for article in articles:
        other = known.setdefault(article.id, article)
        if other is not article:
            known[article.id] = min(article, other, key=repr)
    return known


def _order(event: Event) -> tuple[dt.date, str, str]:
    days = span(event.date)
    return days[0] if days else dt.date.max, event.id, repr(event)


# Which are one


Match = tuple[float, int, int]
"""Points, and the numbers of two events."""


def _matches(events: Sequence[Profile]) -> list[Match]:
    """The pairs that are one event, from the surest to the least."""
    anchors = anchors_of(events)
    pairs = [
        (given, one, other)
        for block in _blocks(events)
        for one, other in map(sorted, _candidates(block, events))
        if (given := points(events[one], events[other], anchors))
    ]
    kinds = _kinds_in_common(events)
    for given, one, other in pairs:
        if given.likely:
            for pair in product(events[one].head, events[other].head):
                kinds[min(pair), max(pair)].add(events[one].key)
    totals = (
        (-given.total(_company(events[one], events[other], kinds)), one, other)
        for given, one, other in pairs
    )
    return sorted(match for match in totals if -match[0] >= ENOUGH)


def _disjoint(matches: Iterable[Match]) -> list[tuple[int, int]]:
    """The surest pairs of which no event is in a surer one."""
    taken: set[int] = set()
    pairs = []
    for _, one, other in matches:
        if one not in taken and other not in taken:
            taken |= {one, other}
            pairs.append((one, other))
    return pairs


def _blocks(events: Sequence[Profile]) -> Iterable[list[int]]:
    """The numbers of the events of one key; events without parties are like no other."""
    blocks: dict[Key, list[int]] = defaultdict(list)
    for n, event in enumerate(events):
        if event.key[-1]:
            blocks[event.key].append(n)
    return blocks.values()


def _candidates(block: Sequence[int], events: Sequence[Profile]) -> Iterator[tuple[int, int]]:
    if len(block) <= _ALL_PAIRS:
        yield from combinations(block, 2)
        return
    vectors = [_features(events[n]) for n in block]
    yield from ((block[one], block[other]) for one, other in neighbours(vectors))


def _features(event: Profile) -> dict[Hashable, float]:
    """What two reports of one event may share, by how much it says."""
    days = span(event.event.date)
    weights: dict[Hashable, float] = dict.fromkeys(event.words, 1.0)
    weights |= dict.fromkeys(event.numbers | event.people, 2.0)
    weights |= dict.fromkeys(event.triggers, 4.0)
    if days:
        weights["day", days[0]] = 3.0
    return weights


_Kinds = dict[tuple[str, str], set[Key]]
"""By pairs of articles, the kinds of events that they tell in common."""


def _kinds_in_common(events: Iterable[Profile]) -> _Kinds:
    """What the articles of each event have in common by that alone."""
    kinds: _Kinds = defaultdict(set)
    for event in events:
        for pair in combinations(event.head, 2):
            kinds[pair].add(event.key)
    return kinds


def _company(one: Profile, other: Profile, kinds: _Kinds) -> int:
    """How many other kinds of event an article of the one and an article of the other tell in common, at most."""
    shared = (kinds.get((min(p), max(p)), set()) for p in product(one.head, other.head))
    return max(len(keys - {one.key}) for keys in shared)

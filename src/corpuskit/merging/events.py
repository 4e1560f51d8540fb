"""Events of many articles to one event each, with all that was said of it, and why."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

import attrs

from corpuskit.merging.copies import copies_of
from corpuskit.merging.evidence import Profile, profile, span
from corpuskit.merging.joining import joined
from corpuskit.merging.matching import alike, company, kinds_in_common, told_again
from corpuskit.merging.reasons import reasons
from corpuskit.model import Article, Event


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
    given = set(events)
    current = [profile(event, known) for event in sorted(given, key=_order)]
    # What was merged before is made whole first: else its parts would go to others on their own.
    current = _joined(current, told_again(current), known)
    # Until there is nothing to join: what is left a second call would not merge either.
    while groups := alike(current):
        current = _joined(current, groups, known)
    copies, kinds = copies_of(known.values()), kinds_in_common(current)
    return [
        item.event
        if item.event in given
        else attrs.evolve(item.event, why=reasons(item.event, copies, company(item, item, kinds)))
        for item in current
    ]


def _joined(
    events: Sequence[Profile], groups: Iterable[Sequence[int]], articles: Mapping[str, Article]
) -> list[Profile]:
    """The profiles of all events, those of each group made one, in order."""
    parts = list(groups)
    taken = {n for group in parts for n in group}
    new = [joined([events[n].event for n in group]) for group in parts]
    rest = [item for n, item in enumerate(events) if n not in taken]
    rest += [profile(event, articles) for event in new]
    return sorted(rest, key=lambda item: _order(item.event))


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

"""One event of several: all their mentions, and of each field what says the most."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

import attrs

from corpuskit.merging.evidence import HEAD, Profile, outline, party, span, surname, weekdays
from corpuskit.model import Actor, Event, EventDate, Mention, Place, Size

_STANDINGS = ("actual", "historical", "future", "hypothetical", "negated")
"""The status that counts where reports differ: the first of these."""

_Value = TypeVar("_Value")


def joined(events: Iterable[Event]) -> Event:
    """The event that reports of it make. Their order does not matter."""
    told = sorted(events, key=lambda event: (event.id, repr(event)))
    first = told[0]
    directed = next((event for event in told if event.recipients), first)
    parties = [actor for event in told for actor in (*event.actors, *event.recipients)]
    return Event(
        id=first.id,
        type=first.type,
        modes=_all(event.modes for event in told),
        contexts=_all(event.contexts for event in told),
        status=min((event.status for event in told), key=_standing),
        actors=_named(directed.actors, parties),
        recipients=_named(directed.recipients, parties),
        place=_best((event.place for event in told), _place_says),
        date=_best((event.date for event in told), _date_says),
        attribution=_best((event.attribution for event in told), lambda text: (len(text), text)),
        size=_size([event.size for event in told if event.size is not None]),
        salience=_best((event.salience for event in told), float),
        mentions=tuple(sorted({m for event in told for m in event.mentions}, key=_position)),
        evidence=_all(event.evidence for event in told),
    )


def absorb(one: Profile, other: Profile) -> None:
    """Takes into `one` all that is compared of `other`: roughly what their event's own profile would have."""
    one.outline = outline(joined((one.outline, other.outline)))
    one.head = sorted({*one.head, *other.head})[:HEAD]
    one.out = _best((one.out, other.out), lambda day: -day.toordinal())
    news = [days for days in (one.news, other.news) if days]
    one.news = (min(d[0] for d in news), max(d[1] for d in news)) if news else None
    one.weekdays = weekdays(one.outline.date)
    one.articles |= other.articles
    one.people |= other.people
    one.numbers |= other.numbers
    one.words |= other.words
    one.sentences |= other.sentences


def _all(values: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(sorted({value for several in values for value in several}))


def _standing(status: str) -> int:
    return _STANDINGS.index(status) if status in _STANDINGS else len(_STANDINGS)


def _position(mention: Mention) -> tuple[str, int, int, str, str]:
    return mention.article, mention.start, mention.stop, mention.role, mention.text


def _named(actors: Iterable[Actor], parties: Sequence[Actor]) -> tuple[Actor, ...]:
    """The parties of `actors`, by the fullest names that a report gives: each person of a party, or the party itself."""
    named: list[Actor] = []
    for key in dict.fromkeys(map(party, actors)):
        forms: dict[str, list[Actor]] = defaultdict(list)
        for actor in parties:
            if party(actor) == key:
                forms[surname(actor.name or actor.text) or ""].append(actor)
        persons = sorted(name for name in forms if name)
        named += [max(forms[name], key=_actor_says) for name in persons or [""]]
    return tuple(named)


def _actor_says(actor: Actor) -> tuple[int, int, str]:
    return len(actor.name or ""), len(actor.text), repr(actor)


def _place_says(place: Place) -> tuple[bool, bool, int, str]:
    return place.latitude is not None, place.country is not None, len(place.text), repr(place)


def _date_says(date: EventDate) -> tuple[int, bool, int, str]:
    """The narrower the span of days, the more."""
    days = span(date)
    length = (days[1] - days[0]).days if days else dt.timedelta.max.days
    return -length, not date.inferred, len(date.text), repr(date)


def _best(values: Iterable[_Value | None], says: Callable[[_Value], Any]) -> _Value | None:
    """The value that says the most; None where there is none."""
    return max((value for value in values if value is not None), key=says, default=None)


def _size(sizes: Sequence[Size]) -> Size | None:
    """Count by count the highest: reports of one event count on."""
    if len(sizes) < 2:
        return sizes[0] if sizes else None
    counts = {
        field.name: _best((getattr(size, field.name) for size in sizes), int)
        for field in attrs.fields(Size)
    }
    return Size(**counts)

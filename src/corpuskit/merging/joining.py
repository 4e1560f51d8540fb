"""One event of two: all their mentions, and of each field what says the most."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

import attrs

from corpuskit.merging.evidence import party, span, surname
from corpuskit.model import Actor, Event, EventDate, Mention, Place, Size

_STANDINGS = ("actual", "historical", "future", "hypothetical", "negated")
"""The status that counts where reports differ: the first of these."""

_Value = TypeVar("_Value")


def joined(one: Event, other: Event) -> Event:
    """The event that two reports of it make. It does not matter which is which."""
    one, other = sorted((one, other), key=lambda event: (event.id, repr(event)))
    directed = one if one.recipients or not other.recipients else other
    parties = (*one.actors, *one.recipients, *other.actors, *other.recipients)
    return Event(
        id=one.id,
        type=one.type,
        modes=tuple(sorted({*one.modes, *other.modes})),
        contexts=tuple(sorted({*one.contexts, *other.contexts})),
        status=min(one.status, other.status, key=_standing),
        actors=_named(directed.actors, parties),
        recipients=_named(directed.recipients, parties),
        place=_best((one.place, other.place), _place_says),
        date=_best((one.date, other.date), _date_says),
        attribution=_best((one.attribution, other.attribution), lambda text: (len(text), text)),
        size=_size(one.size, other.size),
        salience=_best((one.salience, other.salience), float),
        mentions=tuple(sorted({*one.mentions, *other.mentions}, key=_position)),
        evidence=tuple(sorted({*one.evidence, *other.evidence})),
    )


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


def _size(one: Size | None, other: Size | None) -> Size | None:
    """Count by count the highest: reports of one event count on."""
    if one is None or other is None:
        return other if one is None else one
    counts = {
        field.name: _best((getattr(one, field.name), getattr(other, field.name)), int)
        for field in attrs.fields(Size)
    }
    return Size(**counts)

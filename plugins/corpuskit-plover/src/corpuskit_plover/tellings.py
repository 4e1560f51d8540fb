"""One deed however often it is told: tellings are joined, weighed, and written as events."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence

import attrs

from corpuskit import Actor, Article, Event, EventDate, Mention, Place, Size
from corpuskit_plover.deeds import Act
from corpuskit_plover.people import Who

_REMEMBERED = 100
"""Deeds of a type that a further telling is compared with, the latest ones."""


_OF_A_KIND = frozenset({"CONSULT", "COOPERATE", "PROTEST", "MOBILIZE", "ASSAULT"})
"""Types whose acts are so alike that the words for them do not tell two deeds apart."""


@attrs.define
class Deed:
    """A deed as one sentence tells it, or as several do."""

    act: Act
    actors: list[Who]
    recipients: list[Who]
    order: int
    when: EventDate | None = None
    place: Place | None = None
    attribution: str | None = None
    counts: dict[str, int] = attrs.field(factory=dict)
    contexts: tuple[str, ...] = ()
    mentions: list[Mention] = attrs.field(factory=list)
    evidence: list[str] = attrs.field(factory=list)
    told: int = 1

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(who.key for who in (*self.actors, *self.recipients))


def merged(deeds: Iterable[Deed]) -> list[Deed]:
    """One deed for each thing done: sentences that tell it again are further mentions of it."""
    kept: list[Deed] = []
    of_type: dict[str, deque[Deed]] = {}
    for deed in deeds:
        rivals = of_type.setdefault(deed.act.type, deque(maxlen=_REMEMBERED))
        same = next((other for other in rivals if is_same(other, deed)), None)
        if same is None:
            kept.append(deed)
            rivals.append(deed)
        else:
            join(same, deed)
    return kept


def is_same(a: Deed, b: Deed) -> bool:
    """Whether two tellings are of one deed: type and mode, parties, and particulars that do not differ."""
    if a.act.type != b.act.type or a.act.status != b.act.status:
        return False
    if not is_alike(a.act, b.act) or differ(a, b):
        return False
    few, many = sorted((a.keys, b.keys), key=len)
    if not few <= many or (len(few) > 1 and few != many):
        return False
    if a.when and b.when and a.when.start and b.when.start:
        return a.when.start <= (b.when.end or b.when.start) and b.when.start <= (
            a.when.end or a.when.start
        )
    return True


def differ(a: Deed, b: Deed) -> bool:
    """Whether two tellings name different cities, numbers of one kind, or people or towns in one part."""
    if any(number != b.counts.get(field, number) for field, number in a.counts.items()):
        return True
    people = ((a.actors, b.actors), (a.recipients, b.recipients))
    return are_apart(a.place, b.place) or any(are_others(*part) for part in people)


def are_apart(a: Place | None, b: Place | None) -> bool:
    """Whether two places are known and more than half a degree apart."""
    if a is None or b is None or a.latitude is None or b.latitude is None:
        return False
    longitudes = (a.longitude or 0.0, b.longitude or 0.0)
    return abs(a.latitude - b.latitude) > 0.5 or abs(longitudes[0] - longitudes[1]) > 0.5


def are_others(a: Sequence[Who], b: Sequence[Who]) -> bool:
    """Whether both sides have people or towns with names of their own, and none in common."""
    named = [{who.own_name for who in side if who.own_name} for side in (a, b)]
    return bool(named[0] and named[1]) and named[0].isdisjoint(named[1])


def is_alike(a: Act, b: Act) -> bool:
    """Whether two acts of a type are done alike: in one mode, or by entries that share head or company."""
    if a.mode and b.mode:
        return a.mode == b.mode
    if a.type in _OF_A_KIND or a.row.head == b.row.head or a.row.place == b.row.place:
        return True
    company = [{name for item in act.row.items for name in item.right} for act in (a, b)]
    return not company[0].isdisjoint(company[1])


def is_again(deed: Deed, other: Deed) -> bool:
    """Whether a sentence says one thing in two words: "were killed and wounded"."""
    return deed.act.type == other.act.type and (not deed.actors or deed.actors == other.actors)


def join(kept: Deed, told: Deed) -> None:
    """Adds what a further telling says."""
    kept.told += 1
    kept.mentions += told.mentions
    kept.evidence += [entry for entry in told.evidence if entry not in kept.evidence]
    known = kept.keys
    if len(told.keys) > len(known):
        kept.actors, kept.recipients = told.actors, told.recipients
    if kept.when is None or (kept.when.start is None and told.when is not None and told.when.start):
        kept.when = told.when or kept.when
    kept.place = kept.place or told.place
    kept.contexts = tuple(sorted({*kept.contexts, *told.contexts}))
    for field, number in told.counts.items():
        kept.counts.setdefault(field, number)


def ordered(deeds: Iterable[Deed]) -> list[Deed]:
    """The most salient first; of equals the one that is told first."""
    return sorted(deeds, key=lambda deed: -salience(deed))


def salience(deed: Deed) -> float:
    """How much of the report a deed is, in [0, 1]: told early, told often, told in a main clause."""
    place = 1 / (1 + 0.25 * deed.order)
    often = min(deed.told, 5) / 5
    return 0.6 * place + 0.15 * often + 0.25 * max(0.0, min(deed.act.rank, 100.0)) / 100


def to_event(article: Article, deed: Deed) -> Event:
    """The event that a deed is."""
    act = deed.act
    trigger = deed.mentions[0]
    return Event(
        id=f"{article.id}-{trigger.start}-{act.type}",
        type=act.type,
        modes=(act.mode,) if act.mode else (),
        contexts=deed.contexts,
        status=act.status,
        actors=_actors(deed.actors),
        recipients=_actors(deed.recipients),
        place=deed.place,
        date=deed.when,
        attribution=deed.attribution,
        size=Size(**deed.counts) if deed.counts else None,
        salience=round(salience(deed), 4),
        mentions=_distinct(deed.mentions),
        evidence=tuple(deed.evidence),
    )


def _actors(found: Sequence[Who]) -> tuple[Actor, ...]:
    actors = tuple([Actor(who.text, who.name, who.country, who.sector) for who in found])
    return actors if len(actors) < 2 else tuple(dict.fromkeys(actors))


def _distinct(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """Each mention once, in order."""
    return tuple({(mention.role, mention.start): mention for mention in mentions}.values())

"""An event, and what it is made of: who did what to whom, where and when, and the words that say so."""

from __future__ import annotations

import datetime as dt

import attrs

from corpuskit.records import Record


@attrs.frozen
class Actor(Record):
    """Who acts or is acted upon: as written, its name, ISO 3166 alpha-3 country, PLOVER sector."""

    text: str
    name: str | None = None
    country: str | None = None
    sector: str | None = None


@attrs.frozen
class Place(Record):
    """Where: as written, ISO 3166 alpha-3 country, decimal degrees (WGS 84)."""

    text: str
    country: str | None = None
    latitude: float | None = None
    longitude: float | None = None


@attrs.frozen
class EventDate(Record):
    """When: as written, first and last day, and whether the days were inferred from the article's.

    `granularity` is day, week, month, season or year. Where the words do not tell the days, `start` and `end` are None.
    """

    text: str
    start: dt.date | None = None
    end: dt.date | None = None
    granularity: str | None = None
    inferred: bool = False


@attrs.frozen
class Size(Record):
    """How many, where a text states it: the least that it says."""

    killed: int | None = None
    injured: int | None = None
    arrested: int | None = None
    troops: int | None = None


@attrs.frozen
class Mention(Record):
    """The words of an article that say a part of an event.

    `article` is `Article.id`; `start` and `stop` are offsets in `Article.text`; `role` is trigger,
    actor, recipient, place, date, attribution, size or sentence.
    """

    article: str
    role: str
    text: str
    start: int
    stop: int


@attrs.frozen
class Event(Record):
    """Who did what to whom, where and when, with the words that say so.

    `type`, `modes` and `contexts` are PLOVER's; `status` is actual, historical, future, hypothetical or
    negated; `attribution` is who says so, as written; `salience` lies in [0, 1]; `evidence` names the entries of the
    coder's lexicon that fired, `why` what made several reports one event.
    """

    id: str
    type: str
    modes: tuple[str, ...] = ()
    contexts: tuple[str, ...] = ()
    status: str = "actual"
    actors: tuple[Actor, ...] = ()
    recipients: tuple[Actor, ...] = ()
    place: Place | None = None
    date: EventDate | None = None
    attribution: str | None = None
    size: Size | None = None
    salience: float | None = None
    mentions: tuple[Mention, ...] = ()
    evidence: tuple[str, ...] = ()
    why: tuple[str, ...] = ()

"""Events as lines to read: what, when, who and where, then each source with its words, then why they are one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from corpuskit.merging.evidence import span
from corpuskit.model import Actor, Article, Event, Mention

_WORDS = 3
"""Phrases of an article that are shown."""


def event_lines(events: Iterable[Event], articles: Iterable[Article] = ()) -> Iterator[str]:
    """The lines that show `events` with their sources; articles that are not at hand go by their ids."""
    names = {article.id: article.origin or article.url or article.id for article in articles}
    for event in events:
        yield headline(event)
        told: dict[str, list[Mention]] = {}
        for mention in sorted(event.mentions, key=lambda m: (m.article, m.start)):
            told.setdefault(mention.article, []).append(mention)
        for article, mentions in told.items():
            yield f"  {names.get(article, article)}: {words(mentions)}"
        yield from (f"  = {reason}" for reason in event.why)


def headline(event: Event) -> str:
    """An event in one line: type and modes, status, days, parties, place."""
    kind = "/".join((event.type, *event.modes))
    status = "" if event.status == "actual" else f" ({event.status})"
    days = span(event.date)
    when = "undated" if days is None else " to ".join(sorted({day.isoformat() for day in days}))
    who = ", ".join(map(name, event.actors)) or "nobody named"
    whom = f" > {', '.join(map(name, event.recipients))}" if event.recipients else ""
    where = f" at {event.place.text}" if event.place else ""
    return f"{kind}{status}  {when}  {who}{whom}{where}"


def name(actor: Actor) -> str:
    """How an actor is called, with the country."""
    called = actor.name or actor.text
    return f"{called} ({actor.country})" if actor.country and actor.country != called else called


def words(mentions: Iterable[Mention]) -> str:
    """The phrases of an article that tell an event: its triggers, in quotation marks."""
    phrases = dict.fromkeys(mention.text for mention in mentions if mention.role == "trigger")
    return ", ".join(f'"{phrase}"' for phrase in list(phrases)[:_WORDS])

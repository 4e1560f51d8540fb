"""Events in other people's forms: PLOVER's field names, and rows of a table."""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Iterable
from typing import IO, Any

import attrs

from corpuskit.model import Actor, Article, Event, EventDate, Mention, Place, Size

QUADS = {
    **dict.fromkeys(("AGREE", "CONSULT", "SUPPORT", "CONCEDE"), 1),
    **dict.fromkeys(("COOPERATE", "AID", "RETREAT"), 2),
    **dict.fromkeys(("REQUEST", "ACCUSE", "REJECT", "THREATEN"), 3),
    **dict.fromkeys(("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"), 4),
}
"""PLOVER's quadrants: 1 and 2 verbal and material cooperation, 3 and 4 verbal and material conflict."""

COLUMNS = (
    "id type modes contexts status actors actor_codes actor_sectors recipients recipient_codes recipient_sectors place"
    " place_country latitude longitude date start end granularity inferred attribution killed injured arrested troops"
    " salience trigger evidence article source url published"
).split()
"""The columns of a table of events, one event a row; several values of one cell are separated by "; "."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a cell of a formula may begin with: https://owasp.org/www-community/attacks/CSV_Injection."""


def to_plover(event: Event, article: Article) -> dict[str, Any]:
    """An event as a record with the field names of PLOVER's manual, its text and offsets from `article`.

    `date` is the day of the event, None where no single day is known; its first and last day and the granularity
    stand apart. `size` has PLOVER's dead, injured and arrested.
    """
    trigger = _trigger(event)
    size = event.size
    return {
        "id": event.id,
        "date": _day(event.date),
        "date_start": _iso(event.date.start) if event.date else None,
        "date_end": _iso(event.date.end) if event.date else None,
        "date_granularity": event.date.granularity if event.date else None,
        "actor": [_entity(actor) for actor in event.actors],
        "recipient": [_entity(actor) for actor in event.recipients],
        "event": event.type,
        "mode": ", ".join(event.modes),
        "context": list(event.contexts),
        "status": event.status,
        "event_loc": None if event.place is None else attrs.asdict(event.place),
        "event_text": "" if trigger is None else trigger.text,
        "text_info": None if trigger is None else {"start": trigger.start, "end": trigger.stop},
        "quad": QUADS.get(event.type),
        "event_scale": None,
        "size": {
            "dead": size.killed if size else None,
            "injured": size.injured if size else None,
            "arrested": size.arrested if size else None,
        },
        "source": article.source,
        "url": article.url,
    }


def _entity(actor: Actor) -> dict[str, str | None]:
    return {"text": actor.text, "name": actor.name, "code": actor.country, "sector": actor.sector}


def _day(date: EventDate | None) -> str | None:
    """The day that a date is, None where it is a longer time."""
    if date is None or date.granularity not in (None, "day") or date.end not in (None, date.start):
        return None
    return _iso(date.start)


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day is not None else None


def _trigger(event: Event) -> Mention | None:
    return next((mention for mention in event.mentions if mention.role == "trigger"), None)


def write_table(told: Iterable[tuple[Article, Event]], file: IO[str]) -> None:
    """Writes events to `file` as CSV with a header, one event a row.

    A text that begins with what a spreadsheet would take for a formula (= + - @) is preceded by an apostrophe; numbers are
    written as they are.
    """
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(COLUMNS)
    for article, event in told:
        row = table_row(event, article)
        writer.writerow([row[name] for name in COLUMNS])


def table_row(event: Event, article: Article) -> dict[str, str | int | float | None]:
    """The cells of an event, by column."""
    place, date, size = event.place or Place(""), event.date or EventDate(""), event.size or Size()
    trigger = _trigger(event)
    return {
        "id": _text(event.id),
        "type": _text(event.type),
        "modes": _joined(event.modes),
        "contexts": _joined(event.contexts),
        "status": _text(event.status),
        **_parties("actor", event.actors),
        **_parties("recipient", event.recipients),
        "place": _text(place.text),
        "place_country": _text(place.country),
        "latitude": place.latitude,
        "longitude": place.longitude,
        "date": _text(date.text),
        "start": _iso(date.start),
        "end": _iso(date.end),
        "granularity": _text(date.granularity),
        "inferred": "yes" if date.inferred else None,
        "attribution": _text(event.attribution),
        "killed": size.killed,
        "injured": size.injured,
        "arrested": size.arrested,
        "troops": size.troops,
        "salience": event.salience,
        "trigger": _text(trigger.text if trigger else None),
        "evidence": _joined(event.evidence),
        "article": _text(article.origin or article.id),
        "source": _text(article.source),
        "url": _text(article.url),
        "published": article.published.isoformat() if article.published else None,
    }


def _parties(role: str, actors: tuple[Actor, ...]) -> dict[str, str | None]:
    return {
        f"{role}s": _joined(actor.name or actor.text for actor in actors),
        f"{role}_codes": _joined(actor.country or "" for actor in actors),
        f"{role}_sectors": _joined(actor.sector or "" for actor in actors),
    }


def _joined(values: Iterable[str]) -> str | None:
    return _text("; ".join(values))


def _text(value: str | None) -> str | None:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{value}" if value and value.startswith(_FORMULA) else value

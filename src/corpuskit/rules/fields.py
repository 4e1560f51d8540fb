"""What a span may fill, and what a piece of text says for it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from corpuskit.body import FOLD_LIMIT
from corpuskit.dates import read_date
from corpuskit.errors import FieldError

FIELDS = frozenset(
    (
        "title description authors agencies dateline_place dateline_date published modified "
        "language section topics site_name derived_from"
    ).split()
)
"""What a span may fill. Of these authors, agencies, topics and derived_from are lists."""

LISTS = frozenset({"authors", "agencies", "topics", "derived_from"})
DATES = frozenset({"published", "modified"})


_LEADING = re.compile(r"^[\s:：|–—-]{1,10}")
_PEOPLE = re.compile(
    r"\s{0,5}(?:,|;|/|\||\band\b|&|\bund\b|\bet\b|\by\b|\bи\b|\bva\b|\bve\b)\s{0,5}"
)
_MOST_NAME_WORDS = 5
_TOPICS = re.compile(r"[,;|،、]")
_HOST = re.compile(
    r"(?:https?://)?(?:www\.)?([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6})(?:[/?#:]\S{0,2000})?",
    re.I,
)


def field_values(field: str, text: str) -> Iterator[str | dt.date]:
    """What `text` says for `field`: nothing where it does not fit, several values for a list."""
    text = _LEADING.sub("", text).strip()
    if field in DATES:
        day = read_date(text)
        if day is not None:
            yield day
    elif field == "authors":
        yield from (
            name.strip(" .") for name in _PEOPLE.split(text[:FOLD_LIMIT]) if name.strip(" .")
        )
    elif field == "topics":
        yield from (topic for part in _TOPICS.split(text) if (topic := part.strip(" .#")))
    elif field == "derived_from":
        text = text.rstrip(". ")  # a sentence's end
        host = _HOST.fullmatch(text)
        if host is not None:
            yield host[1].lower()
        elif text and not text[0].islower() and len(text.split()) <= _MOST_NAME_WORDS:
            yield text
    elif text:
        yield text


def with_fields(name: str, pattern: str) -> re.Pattern[str]:
    try:
        compiled = re.compile(pattern)
    except re.error as error:
        raise FieldError(
            f"rule {name}", f"{error} in {pattern!r:.60}", "mend the pattern"
        ) from None
    for field in compiled.groupindex:
        checked_field(name, field)
    return compiled


def checked_field(name: str, field: str) -> str:
    if field not in FIELDS:
        known = ", ".join(sorted(FIELDS))
        raise FieldError(f"rule {name}", f"no field {field!r}", f"use one of {known}")
    return field

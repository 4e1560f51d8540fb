"""What each line looks like by itself: of which kind it is, how heavy, and what it speaks of."""

from __future__ import annotations

import enum
import functools
import re
import unicodedata
from typing import NamedTuple

from corpuskit.body import Body
from corpuskit.prose import ends_sentence, weight
from corpuskit.text.bare import phrases
from corpuskit.text.phrases import signs

LONG = 80
"""Letters, weighted, from which a finished line of several words is prose."""

UNFINISHED = 110
"""The same for a line of many words whatever its end and its language: a teaser, a caption, or prose of a kind."""

SENTENCE = 40
"""Letters, weighted, from which a finished line is a sentence."""

_DENSE_PROSE = 55
_SOME_SPACES = 4
_MANY_SPACES = 9
_LONGEST_SERVICE = 900
_KEY = 4

ITEM = re.compile(r"[•·▪●◦∙■□►▶➤➜→»›*] ")
"""How an item of a list begins."""


class Kind(enum.IntEnum):
    """What a line is by length and end."""

    LABEL = 0
    """Short and unfinished: a menu's item, a heading, a name."""
    ROW = 1
    """A table's: short, with three numbers or more."""
    REMARK = 2
    """Short and finished."""
    SENTENCE = 3
    """Finished, as long as a sentence."""
    LONG = 4
    """Long and unfinished."""
    PROSE = 5
    """A paragraph of running text."""


class Look(NamedTuple):
    """One line by itself."""

    kind: Kind
    weight: float
    item: bool
    """Whether it begins as an item of a list does."""
    leads: bool
    """Whether it ends with a colon."""
    services: int
    """How many of the words that sites use of their own business it holds; 0 for what is short."""
    addressed: bool
    """Whether it speaks to the reader; False for what is short."""


@functools.cache
def _addresses() -> frozenset[str]:
    return frozenset(word for words in signs.ADDRESSES.values() for word in words.split())


@functools.cache
def _services() -> dict[str, tuple[str, ...]]:
    """The services by their first letters, so that most words of a line are settled by one look."""
    by_key: dict[str, tuple[str, ...]] = {}
    for service in phrases(signs.SERVICES):
        by_key[service[:_KEY]] = (*by_key.get(service[:_KEY], ()), service)
    return by_key


_LINES_KEPT = 1000
"""Characters of a line that is remembered: rounds ask again, and lines of sites return from page to page."""


def look(text: str) -> Look:
    """What the line `text` looks like."""
    return _remembered(text) if len(text) <= _LINES_KEPT else _look(text)


def _look(text: str) -> Look:
    length = weight(text)
    finished = ends_sentence(text) or (length >= SENTENCE and _ends_with_symbol(text))
    item = ITEM.match(text) is not None
    leads = text.endswith((":", "："))
    kind = _kind(text, length, finished=finished)
    if kind <= Kind.REMARK or length > _LONGEST_SERVICE:
        return Look(kind, length, item, leads, 0, False)
    lowered = text.casefold()
    words = lowered.split()
    found = _services_in(lowered, words)
    return Look(kind, length, item, leads, found, _is_addressed(words))


_remembered = functools.lru_cache(maxsize=8192)(_look)


def _kind(text: str, length: float, *, finished: bool) -> Kind:
    if length < SENTENCE:
        return Kind.REMARK if finished else _label(text)
    spaces = text.count(" ", 0, 2000)
    if finished or text.endswith((":", "：", "'")):
        dense = length > 1.5 * len(text)
        if length >= LONG and (dense or spaces >= _SOME_SPACES):
            return Kind.PROSE
        if dense and length >= _DENSE_PROSE and finished:
            return Kind.PROSE
    if length >= UNFINISHED and spaces >= _MANY_SPACES:
        return Kind.LONG
    return Kind.SENTENCE if finished else _label(text)


_NUMBER = re.compile(r"(?<!\S)[-+(]?\d[\d.,:%)]*(?!\S)")
_LONGEST_ROW = 160


def _label(text: str) -> Kind:
    is_row = len(text) <= _LONGEST_ROW and len(_NUMBER.findall(text)) >= 3
    return Kind.ROW if is_row else Kind.LABEL


def _ends_with_symbol(text: str) -> bool:
    return unicodedata.category(text[-1]) in ("So", "Sk", "Mn")


def _services_in(lowered: str, words: list[str]) -> int:
    table = _services()
    found: set[str] = set()
    for key in {word.lstrip("\"'“„«([")[:_KEY] for word in words}:
        for service in table.get(key, ()):
            if service in lowered:
                found.add(service)
    return len(found)


def _is_addressed(words: list[str]) -> bool:
    return not _addresses().isdisjoint(word.strip(".,!?;:()\"“”'") for word in words)


def looks(body: Body) -> list[Look]:
    """What each line of `body` looks like."""
    return [look(block.text) for block in body.blocks]

"""What each line looks like by itself: of which kind it is, how heavy, and what it speaks of."""

from __future__ import annotations

import enum
import functools
import re
import unicodedata
from collections.abc import Set
from typing import NamedTuple

import attrs

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
_MARKS = ".,!?;:()[]\"“”„'«»"

_BULLETS = "•·▪●◦∙■□►▶➤➜→»›*"
_COLONS = ":："


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
    """Whether it speaks to the reader, and not of others first: "She told you ..."; False for what is short."""
    authors: bool
    """Whether it tells who wrote, edited or contributed; False for what is short."""


@functools.cache
def _addresses() -> frozenset[str]:
    return frozenset(word for words in signs.ADDRESSES.values() for word in words.split())


@functools.cache
def _others() -> frozenset[str]:
    return frozenset(word for words in signs.OTHERS.values() for word in words.split())


@attrs.frozen
class _Needles:
    """Phrases to be found in lines, by the first letters of their longest words: most lines are settled by their words."""

    by_key: dict[str, tuple[str, ...]]

    @classmethod
    def of(cls, table: dict[str, str]) -> _Needles:
        by_key: dict[str, tuple[str, ...]] = {}
        for phrase in phrases(table):
            key = max(phrase.split(), key=len)[:_KEY]
            by_key[key] = (*by_key.get(key, ()), phrase)
        return cls(by_key)

    def found_in(self, lowered: str, keys: Set[str]) -> int:
        """How many of the phrases a line holds."""
        return sum(
            phrase in lowered for key in keys & self.by_key.keys() for phrase in self.by_key[key]
        )


@functools.cache
def _services() -> _Needles:
    return _Needles.of(signs.SERVICES)


@functools.cache
def _authors() -> _Needles:
    return _Needles.of(signs.AUTHORS)


@functools.cache
def _telling_keys() -> frozenset[str]:
    """What words begin with that could be one of these phrases, or an address."""
    addresses = frozenset(word[:_KEY] for word in _addresses())
    return addresses.union(_services().by_key, _authors().by_key)


REMEMBERED = 1000
"""Characters of a line that is remembered: rounds ask again, and lines of sites return from page to page."""

_PLAIN = tuple(Look(Kind.LABEL, length, False, False, 0, False, False) for length in range(SENTENCE))
"""What a plain label looks like, by its length: there is nothing else to say of one."""


def look(text: str) -> Look:
    """What the line `text` looks like."""
    if len(text) < SENTENCE and _is_plain_label(text):
        return _PLAIN[len(text)]
    return _remembered(text) if len(text) <= REMEMBERED else _look(text)


def _is_plain_label(text: str) -> bool:
    """Whether a short line is but words of the plainest alphabet, as most lines of a dump are: settled at one glance."""
    return (
        text.isascii()
        and text[-1].isalpha()
        and text[0] not in _BULLETS
        # What ends with a word and has no three spaces has no three numbers either.
        and (text.count(" ") < 3 or text.replace(" ", "").isalpha())
    )


def _look(text: str) -> Look:
    length = weight(text)
    finished = ends_sentence(text) or (length >= SENTENCE and _ends_with_symbol(text))
    item = text[0] in _BULLETS and text[1:2] == " "
    leads = text[-1] in _COLONS
    kind = _kind(text, length, finished=finished)
    if kind <= Kind.REMARK or length > _LONGEST_SERVICE:
        return Look(kind, length, item, leads, 0, False, False)
    lowered = text.casefold()
    keys = _telling_keys().intersection([word.strip(_MARKS)[:_KEY] for word in lowered.split()])
    if not keys:  # as most lines
        return Look(kind, length, item, leads, 0, False, False)
    words = [word.strip(_MARKS) for word in lowered.split()]
    return Look(
        kind,
        length,
        item,
        leads,
        _services().found_in(lowered, keys),
        words[0] not in _others() and not _addresses().isdisjoint(words),
        _authors().found_in(lowered, keys) > 0,
    )


_remembered = functools.lru_cache(maxsize=16384)(_look)


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


_NUMBER = re.compile(r"(?<!\S)[-+(]?\d[\d.,%)]*(?!\S)")
_LONGEST_ROW = 160


def _label(text: str) -> Kind:
    is_row = (
        text.count(" ", 0, _LONGEST_ROW) >= 2 and len(_NUMBER.findall(text, 0, _LONGEST_ROW)) >= 3
    )
    return Kind.ROW if is_row else Kind.LABEL


def _ends_with_symbol(text: str) -> bool:
    return unicodedata.category(text[-1]) in ("So", "Sk", "Mn")


def looks(body: Body) -> list[Look]:
    """What each line of `body` looks like."""
    return [look(block.text) for block in body.blocks]

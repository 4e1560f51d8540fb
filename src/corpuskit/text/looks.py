"""What each line looks like by itself: of which kind it is, how heavy, and what it speaks of."""

from __future__ import annotations

import enum
import functools
import re
import unicodedata
from typing import NamedTuple

import attrs

from corpuskit.body import Body
from corpuskit.memo import Memo
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


def _words(table: dict[str, str]) -> frozenset[str]:
    return frozenset(word for words in table.values() for word in words.split())


@attrs.frozen
class _Signs:
    """What is looked for in a long line, all at one go: whole words, and phrases by their longest words."""

    pattern: re.Pattern[str]
    addresses: frozenset[str]
    services: dict[str, tuple[str, ...]]
    authors: dict[str, tuple[str, ...]]

    @classmethod
    def of(
        cls, addresses: dict[str, str], services: dict[str, str], authors: dict[str, str]
    ) -> _Signs:
        """The signs of tables of data."""
        words, by_service, by_author = _words(addresses), _by_stem(services), _by_stem(authors)
        needles = {stem: re.escape(stem) for stem in {**by_service, **by_author}}
        needles |= {word: rf"{re.escape(word)}(?!\w)" for word in words}
        return cls(re.compile(rf" \W?({_any_of(needles)})"), words, by_service, by_author)


def _by_stem(table: dict[str, str]) -> dict[str, tuple[str, ...]]:
    """Phrases by their longest words, which most lines do not hold."""
    by_stem: dict[str, tuple[str, ...]] = {}
    for phrase in phrases(table):
        stem = max(phrase.split(), key=len)
        by_stem[stem] = (*by_stem.get(stem, ()), phrase)
    return by_stem


def _any_of(needles: dict[str, str]) -> str:
    """A pattern of all `needles`, the longest first, by their first letters: four times as fast as a plain list of them."""
    by_letter: dict[str, list[str]] = {}
    for needle in sorted(needles, key=lambda n: (-len(n), n)):
        by_letter.setdefault(needle[0], []).append(needles[needle][1:])
    return "|".join(f"{first}(?:{'|'.join(rests)})" for first, rests in by_letter.items())


@functools.cache
def _signs() -> _Signs:
    return _Signs.of(signs.ADDRESSES, signs.SERVICES, signs.AUTHORS)


@functools.cache
def _others() -> frozenset[str]:
    return _words(signs.OTHERS)


_PLAIN = {
    item: tuple(Look(Kind.LABEL, n, item, False, 0, False, False) for n in range(SENTENCE))
    for item in (False, True)
}
"""What a plain label looks like, as an item or not, by its length: there is nothing else to say of one."""


def _are_plain(words: str) -> bool:
    """Whether words are of the plainest alphabet, as most lines of a dump are: settled at one glance."""
    return (
        words.isascii()
        and words[-1:].isalpha()
        # What ends with a word and has no three spaces has no three numbers either.
        and (words.count(" ") < 3 or words.replace(" ", "").isalpha())
    )


def _look(text: str) -> Look:
    item = text[0] in _BULLETS and text[1:2] == " "
    if len(text) < SENTENCE and _are_plain(text[2:] if item else text):
        return _PLAIN[item][len(text)]
    length = weight(text)
    finished = ends_sentence(text) or (length >= SENTENCE and _ends_with_symbol(text))
    leads = text[-1] in _COLONS
    kind = _kind(text, length, finished=finished)
    if kind <= Kind.REMARK or length > _LONGEST_SERVICE:
        return Look(kind, length, item, leads, 0, False, False)
    lowered = text.casefold()
    known = _signs()
    found = set(known.pattern.findall(f" {lowered}"))
    if not found:  # as most lines
        return Look(kind, length, item, leads, 0, False, False)
    return Look(
        kind,
        length,
        item,
        leads,
        len(_held(lowered, found, known.services)),
        not found.isdisjoint(known.addresses) and not _tells_of_others(lowered),
        bool(_held(lowered, found, known.authors)),
    )


def _held(lowered: str, found: set[str], by_stem: dict[str, tuple[str, ...]]) -> set[str]:
    """The phrases that a line holds whose stems were found in it."""
    return {
        phrase for stem in found & by_stem.keys() for phrase in by_stem[stem] if phrase in lowered
    }


def _tells_of_others(lowered: str) -> bool:
    return lowered.split(None, 1)[0].strip(_MARKS) in _others()


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


_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"(?<!\S)[-+(]?\d[\d.,%)]*(?!\S)")
_LONGEST_ROW = 160


def _label(text: str) -> Kind:
    is_row = (
        text.count(" ", 0, _LONGEST_ROW) >= 2
        and _DIGIT.search(text) is not None
        and len(_NUMBER.findall(text, 0, _LONGEST_ROW)) >= 3
    )
    return Kind.ROW if is_row else Kind.LABEL


def _ends_with_symbol(text: str) -> bool:
    return unicodedata.category(text[-1]) in ("So", "Sk", "Mn")


# Rounds ask again, and lines of sites return from page to page.
_LOOKS = Memo(_look, most=32768)


def look(text: str) -> Look:
    """What the line `text` looks like."""
    return _LOOKS[text]


def looks(body: Body) -> list[Look]:
    """What each line of `body` looks like."""
    return list(map(_LOOKS.__getitem__, [block.text for block in body.blocks]))

"""Words and sentences of a text, with exact offsets."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

import attrs

LONGEST = 160
"""Tokens that are read of one sentence: what is longer is a list or a table, not prose."""

_PARTED = re.compile(
    # A plain word before a space or a comma, which most words are, goes first: it is found fastest.
    r"([A-Za-z]++(?=[ ,])"
    r"|[^\W\d_](?:\.(?:[^\W\d_]\.)+|[^\W_]*(?:[-‐‑'’](?![sS]\b)[^\W_]+)*)"
    r"|['’]s\b|\d+(?:[.,]\d+)*[a-z]*(?:-[^\W\d_]+)*|[^\W_]+(?:[-‐‑'’](?![sS]\b)[^\W_]+)*"
    r"|\.{3}|--|[^\w\s])"
).split
"""Parts a text: what stands between words, and words, by turns."""
_ENDS = frozenset(".!?…")
_CLOSING = frozenset("\"”’')]»")
_OPENERS = frozenset(
    "the a an he she it they we i his her their its this these those but and in on at after before"
    " as for while when if according meanwhile however last earlier later since some many there".split()
)
ABBREVIATIONS = frozenset(
    "mr mrs ms dr gen lt col sgt capt maj gov sen rep rev st prof hon adm brig cmdr jr sr jan feb mar apr jun jul"
    " aug sep sept oct nov dec no vs etc dept al ex mt ft inc ltd co pres".split()
)
"""Words that a full stop follows without ending the sentence."""


@attrs.define
class Sentence:
    """A sentence: its words as written and in lower case, and where each begins in the text.

    `source` is the block that it stands in, which begins at `offset` of the text.
    """

    words: list[str]
    low: list[str]
    starts: list[int]
    source: str
    offset: int

    def stop(self, n: int) -> int:
        """Where word `n` ends in the text."""
        return self.starts[n] + len(self.words[n])

    def written(self, start: int, stop: int) -> str:
        """The words from `start` to `stop` as they are written."""
        return self.source[self.starts[start] - self.offset : self.stop(stop - 1) - self.offset]


def is_headline(words: Sequence[str]) -> bool:
    """Whether all words of weight have capitals, so that a capital says nothing."""
    heavy = [word for word in words if len(word) > 3 and word[0].isalpha()]
    return len(heavy) > 2 and all(word[0].isupper() for word in heavy)


def sentences(text: str, offset: int = 0) -> Iterator[Sentence]:
    """The sentences of one block of text; `offset` is where the block begins in the whole text."""
    parts = _PARTED(text)
    words = parts[1::2]
    starts = [*itertools.accumulate(map(len, parts), initial=offset)][1:-1:2]
    straight = "’" not in text
    begin = 0
    for n in [n for n, word in enumerate(words) if word[-1] in _ENDS]:
        if n < begin or not _is_end(words, starts, n):
            continue
        stop = n + 1
        while stop < len(words) and words[stop] in _CLOSING and _touches(words, starts, stop):
            stop += 1
        yield _sentence(words[begin:stop], starts[begin:stop], text, offset, straight)
        begin = stop
    if begin < len(words):
        yield _sentence(words[begin:], starts[begin:], text, offset, straight)


def _sentence(
    words: list[str], starts: list[int], text: str, offset: int, straight: bool
) -> Sentence:
    words, starts = words[:LONGEST], starts[:LONGEST]
    low = [word.lower() for word in words]
    if not straight:
        low = [word.replace("’", "'") for word in low]
    return Sentence(words, low, starts, text, offset)


def _is_end(words: list[str], starts: list[int], n: int) -> bool:
    """Whether the full stop, or abbreviation, at `n` ends its sentence."""
    after = n + 1
    while after < len(words) and words[after] in _CLOSING and _touches(words, starts, after):
        after += 1
    if after >= len(words):
        return True
    following = words[after]
    if _touches(words, starts, after) and following not in '“"‘«':
        return False
    if len(words[n]) > 1 and words[n] != "...":
        return following.lower() in _OPENERS and following[0].isupper()
    if words[n] == "." and n:
        before = words[n - 1].lower()
        if before in ABBREVIATIONS or (len(before) == 1 and before.isalpha()):
            return following.lower() in _OPENERS and following[0].isupper() and before != "no"
    return following[0].isupper() or following[0].isdigit() or following[0] in "“\"‘'«(["


def _touches(words: list[str], starts: list[int], n: int) -> bool:
    """Whether nothing stands between a word and the one before it."""
    return starts[n] == starts[n - 1] + len(words[n - 1])

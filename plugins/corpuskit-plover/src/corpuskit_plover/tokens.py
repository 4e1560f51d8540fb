"""Words and sentences of a text, with exact offsets."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

LONGEST = 160
"""Tokens that are read of one sentence: what is longer is a list or a table, not prose."""

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}|['’]s\b|\d+(?:[.,]\d+)*[a-z]*|[^\W_]+(?:[-‐‑'’](?![sS]\b)[^\W_]+)*|\.{3}|--|[^\w\s]"
)
_ENDS = frozenset(".!?…")
_CLOSING = frozenset("\"”’')]»")
_OPENERS = frozenset(
    "the a an he she it they we i his her their its this these those but and in on at after before"
    " as for while when if according meanwhile however last earlier later since some many there".split()
)
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr gen lt col sgt capt maj gov sen rep rev st prof hon adm brig cmdr jr sr jan feb mar apr jun jul"
    " aug sep sept oct nov dec no vs etc dept al ex mt ft inc ltd co".split()
)


@attrs.define
class Sentence:
    """A sentence: its words as written and in lower case, and where each begins in the text."""

    words: list[str]
    low: list[str]
    starts: list[int]

    def stop(self, n: int) -> int:
        """Where word `n` ends in the text."""
        return self.starts[n] + len(self.words[n])


def sentences(text: str, offset: int = 0) -> Iterator[Sentence]:
    """The sentences of one block of text; `offset` is where the block begins in the whole text."""
    words: list[str] = []
    starts: list[int] = []
    for match in _TOKEN.finditer(text):
        words.append(match[0])
        starts.append(match.start() + offset)
    begin = 0
    count = len(words)
    for n in range(count):
        if words[n][-1] not in _ENDS or not _is_end(words, starts, n):
            continue
        stop = n + 1
        while (
            stop < count
            and words[stop] in _CLOSING
            and starts[stop] == starts[stop - 1] + len(words[stop - 1])
        ):
            stop += 1
        if stop > begin:
            yield _sentence(words, starts, begin, stop)
            begin = stop
    if begin < count:
        yield _sentence(words, starts, begin, count)


def _sentence(words: list[str], starts: list[int], begin: int, stop: int) -> Sentence:
    stop = min(stop, begin + LONGEST)
    kept = words[begin:stop]
    return Sentence(kept, [word.lower().replace("’", "'") for word in kept], starts[begin:stop])


def _is_end(words: list[str], starts: list[int], n: int) -> bool:
    """Whether the full stop, or abbreviation, at `n` ends its sentence."""
    after = n + 1
    while after < len(words) and words[after] in _CLOSING:
        after += 1
    if after >= len(words):
        return True
    following = words[after]
    if starts[after] == starts[after - 1] + len(words[after - 1]) and following not in '“"‘«':
        return False
    if len(words[n]) > 1 and words[n] != "...":
        return following.lower() in _OPENERS and following[0].isupper()
    if words[n] == "." and n:
        before = words[n - 1].lower()
        if before in _ABBREVIATIONS or (len(before) == 1 and before.isalpha()):
            return following.lower() in _OPENERS and following[0].isupper() and before != "no"
    return following[0].isupper() or following[0].isdigit() or following[0] in '“"‘«(['

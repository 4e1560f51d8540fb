"""Captions told by their credit, their counter or their place in a gallery."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpuskit.body import Body
from corpuskit.rules import Span
from corpuskit.text.credits import AGENCIES, LASTS, begins_with_credit, has_credit, is_of_photo

_SHORTEST = 12
_LONGEST = 500
PICTURE_WORDS = frozenset(
    "via photo foto archivfoto image pictured this getty reuters shutterstock alamy afp epa istock ap".split()
)
"""The words of which a caption holds one that has no other mark of it."""

_FIRST = re.compile(r" 1 / (?:[3-9]|\d{2,3})$")
_LENGTH = re.compile(r" \| \d{1,2}:\d\d$")
_COUNTED = re.compile(r"(?:^|\s)(\d{1,3}) ?/ ?(\d{1,3})(?=\s|$)")
_LEAST_GALLERY = 3
_LONGEST_COUNTED = 400


def is_caption(text: str) -> bool:
    """Whether a line ends or begins with a picture's credit, or says what a picture shows."""
    if not _SHORTEST <= len(text) <= _LONGEST:
        return False
    # Most lines have no mark of a credit, and need no closer look.
    is_marked = (
        text[-1] in ").]）"
        or ":" in text
        or "/" in text
        or text.startswith(AGENCIES)
        or text.endswith(LASTS)
    )
    if is_marked and has_credit(text):
        return True
    if (is_marked or text[1:2].isupper()) and begins_with_credit(text):
        return True
    return is_of_photo(text)


def gallery(body: Body) -> Iterator[Span]:
    """The captions of a gallery: three lines or more that begin or end with a counter of one total ("3/16 ...").

    They count from one, each number once: dates and fractions have the shape of a counter, but not its order.
    """
    counted: dict[int, list[tuple[int, int]]] = {}
    for n, block in enumerate(body.blocks):
        if len(block.text) <= _LONGEST_COUNTED and "/" in block.text:
            counter = _counter(block.text)
            if counter is not None:
                number, total = counter
                counted.setdefault(total, []).append((n, number))
    for lines in counted.values():
        numbers = [number for _, number in lines]
        if len(lines) >= _LEAST_GALLERY and numbers == list(range(1, len(lines) + 1)):
            yield from (Span(n) for n, _ in lines)


def _counter(text: str) -> tuple[int, int] | None:
    """The counter that a line begins or ends with: 3 and 16 of "3/16 A harbour at dawn"."""
    match = _COUNTED.match(text) or _COUNTED.search(text, max(0, len(text) - 9))
    if match is None or (match.start() > 0 and match.end() < len(text)):
        return None
    number, total = map(int, match.groups())
    return (number, total) if number <= total and total >= _LEAST_GALLERY else None


def is_counted(text: str) -> bool:
    """Whether a line ends with the place of the first picture of many, or with how long a video takes: "... 1 / 18", "... | 00:40"."""
    if not text[-1].isdecimal() or len(text) > _LONGEST_COUNTED:
        return False
    end = text[-9:]
    return _FIRST.search(end) is not None or _LENGTH.search(end) is not None

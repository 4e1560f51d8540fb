"""Captions told by their credit, their counter or their place in a gallery."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

import attrs

from corpuskit.body import Body
from corpuskit.rules import Rule, Span
from corpuskit.text.credits import AGENCIES, begins_with_credit, has_credit

_LONGEST = 500
_COUNTED = re.compile(r"(?:^|\s)(\d{1,3}) ?/ ?(\d{1,3})(?=\s|$)")
_LEAST_GALLERY = 3
_LONGEST_COUNTED = 400


@attrs.frozen
class Captions:
    """Selects lines that end with a picture's credit, or begin with an agency's name: captions."""

    line_by_line: ClassVar[bool] = True

    def __call__(self, body: Body) -> Iterator[Span]:
        return (Span(n) for n, text in enumerate(body.texts) if _is_caption(text))


def _is_caption(text: str) -> bool:
    # Most lines have no mark of a credit, and need no closer look.
    if (
        text[-1] not in ").]"
        and ":" not in text
        and "/" not in text
        and not text.startswith(AGENCIES)
    ):
        return False
    return len(text) <= _LONGEST and (has_credit(text) or begins_with_credit(text))


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


CAPTION_RULES: tuple[Rule, ...] = (
    Rule("caption-credit", "media", Captions(), repeats=True),
    Rule("gallery", "media", gallery, repeats=True),
)

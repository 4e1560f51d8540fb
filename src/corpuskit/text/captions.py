"""Captions told by their credit, their counter or their place in a gallery."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import ClassVar

import attrs

from corpuskit.body import Body
from corpuskit.rules import Rule, Span
from corpuskit.text.credits import begins_with_credit, has_credit

_LONGEST = 500
_COUNTED = re.compile(r"(?:^|\s)(\d{1,3}) ?/ ?(\d{1,3})(?=\s|$)")
_LEAST_GALLERY = 3
_LONGEST_COUNTED = 400


@attrs.frozen
class Captions:
    """Selects lines that end with a picture's credit, or begin with an agency's name: captions."""

    line_by_line: ClassVar[bool] = True

    def __call__(self, body: Body) -> Iterator[Span]:
        for n, block in enumerate(body.blocks):
            text = block.text
            # Most lines are sentences to their last letter, and need no closer look.
            if text[-1] in ".!?" and text[-2:-1] not in ")]":
                continue
            if len(text) <= _LONGEST and (has_credit(text) or begins_with_credit(text)):
                yield Span(n)


def gallery(body: Body) -> Iterator[Span]:
    """The captions of a gallery: three lines or more that begin or end with a counter of one total ("3/16 ...")."""
    counted: list[tuple[int, str]] = []
    for n, block in enumerate(body.blocks):
        if len(block.text) <= _LONGEST_COUNTED and "/" in block.text:
            total = _total(block.text)
            if total is not None:
                counted.append((n, total))
    totals = Counter(total for _, total in counted)
    return (Span(n) for n, total in counted if totals[total] >= _LEAST_GALLERY)


def _total(text: str) -> str | None:
    """What a line counts to that begins or ends with a counter: "16" of "3/16 A harbour at dawn"."""
    match = _COUNTED.match(text) or _COUNTED.search(text, max(0, len(text) - 9))
    if match is None or (match.start() > 0 and match.end() < len(text)):
        return None
    number, total = map(int, match.groups())
    return match.group(2) if number <= total and total >= _LEAST_GALLERY else None


CAPTION_RULES: tuple[Rule, ...] = (
    Rule("caption-credit", "media", Captions(), repeats=True),
    Rule("gallery", "media", gallery, repeats=True),
)

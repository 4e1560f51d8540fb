"""Posts behind a text, each with a time of its own: comments of readers, entries of a live blog."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from corpuskit.dates import find_moment
from corpuskit.learning.samples import Sample
from corpuskit.learning.values import Proposal, UnitLine
from corpuskit.model import Category
from corpuskit.rules.ends import is_paragraph

_LEAST = 5
"""Posts of one document that give their shape away."""

_FEWER = 3
"""Posts of another document with stamps of that shape."""

_LONGEST = 80
_CLOCK = re.compile(r"(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)")
_SECONDS = re.compile(r"\d{9,13}")
"""A time as servers count it."""

_PART = re.compile(r"\d+|[^\W\d_]+|\s+|.")


@attrs.frozen
class Posts:
    """Where the posts of each document begin, which is behind its last line if it has none, and the line that each begins with."""

    starts: tuple[int, ...]
    stamp: UnitLine | None = None

    def proposals(self) -> Iterator[Proposal]:
        """The rule that takes them."""
        if self.stamp:
            yield Proposal("drop_posts", "posts", Category.OTHER, (self.stamp,), least=1)


def posts_in(samples: Sequence[Sample], texts: Sequence[range]) -> Posts:
    """The posts behind the beginnings of `texts`: lines of one shape that tell a time, and paragraphs between them."""
    for sample, text in zip(samples, texts, strict=True):
        stamp = _stamp_of(sample, text)
        if stamp is not None:
            pairs = [*zip(samples, texts, strict=True)]
            if any(_is_post(sample, text, stamp) for sample, text in pairs):
                break
            return Posts(tuple(_start(sample, text, stamp) for sample, text in pairs), stamp)
    return Posts(tuple(len(sample.lines) for sample in samples))


def _stamp_of(sample: Sample, text: range) -> UnitLine | None:
    """The shape of the lines that tell when posts were written: of several the one that stands first."""
    places: dict[str, list[int]] = {}
    for n in range(text.start + 1, len(sample.lines)):
        shape = _shape(sample.lines[n].text)
        if shape is not None:
            places.setdefault(shape, []).append(n)
    for shape, numbers in places.items():
        if len(numbers) >= _LEAST and _are_filled(sample, numbers):
            return UnitLine(shape, _LONGEST)
    return None


def _shape(text: str) -> str | None:
    if len(text) > _LONGEST or not (_SECONDS.fullmatch(text) or _tells_day_and_hour(text)):
        return None
    first = next(n for n, c in enumerate(text) if c.isdecimal())
    name = r"\D{0,40}" if first else ""
    return name + "".join(map(_part, _PART.findall(text[first:])))


def _tells_day_and_hour(text: str) -> bool:
    """Whether a line tells both: an hour alone may stand above a paragraph of a text on the course of a day."""
    return _CLOCK.search(text) is not None and isinstance(find_moment(text), dt.datetime)


def _part(part: str) -> str:
    if part.isdecimal():
        return rf"\d{{{len(part)}}}" if len(part) > 2 else r"\d{1,2}"
    if part[0].isalpha():
        return r"[^\W\d_]{1,12}"
    return " " if part.isspace() else re.escape(part)


def _are_filled(sample: Sample, numbers: Sequence[int]) -> bool:
    """Whether something stands between each two of them, and running text between several."""
    between = [range(one + 1, two) for one, two in pairwise(numbers)]
    filled = sum(any(is_paragraph(sample.lines[n].text) for n in gap) for gap in between)
    return all(between) and filled > 1


def _is_post(sample: Sample, text: range, stamp: UnitLine) -> bool:
    """Whether the text is a post itself, as the first entry of a live blog: below a stamp, and of no more lines than another."""
    shape = stamp.made()
    above = sample.lines[max(0, text.start - 1) : text.start]
    if not any(shape.fits(line.text) for line in above):
        return False
    stamps = [n for n in text if shape.fits(sample.lines[n].text)]
    first, *others = (two - one for one, two in pairwise([text.start - 1, *stamps, text.stop]))
    return first <= max(others, default=0)


def _start(sample: Sample, text: range, stamp: UnitLine) -> int:
    shape = stamp.made()
    found = [
        n for n in range(text.start + 1, len(sample.lines)) if shape.fits(sample.lines[n].text)
    ]
    return found[0] if len(found) >= _FEWER else len(sample.lines)

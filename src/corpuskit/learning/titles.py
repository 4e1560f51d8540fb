"""Where the titles of dumps stand: above the text, in the length and shape of a headline, and the text speaks of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

import attrs

from corpuskit.body import FOLD_LIMIT
from corpuskit.dates import find_moment, read_date
from corpuskit.learning.around import could_mark
from corpuskit.learning.samples import BULLETS, Line, Sample, Samples, text_of
from corpuskit.learning.words import share, stems
from corpuskit.model import Category
from corpuskit.prose import could_be_headline

_HALF = 0.5
"""The share of a title's words that its text has, too, at least."""

_NEAR = 4
"""Lines behind a common line of which one may be the title."""

_MARKERS = 3
"""Lines that are named at most: a document may lack the first of them."""


@attrs.frozen
class Titles:
    """The numbers of the lines that are the titles, by document, and the lines that all of them stand behind."""

    lines: tuple[int | None, ...]
    behind: tuple[str, ...] = ()


def titles_of(samples: Samples, texts: Sequence[range]) -> Titles:
    """Where the titles are: behind one line in all documents, else where each document has it; pages have them in their markup.

    What the generic rules set aside as a page's furniture may be the title, too, if it stands where all titles do.
    """
    if samples.all[0].html:
        return Titles((None,) * len(samples))
    headed = [_Headed(*pair) for pair in zip(samples.all, texts, strict=True)]
    found = [
        place for folded in samples.all[0].places if (place := _behind(samples, headed, folded))
    ]
    if not found:
        return Titles(tuple(_title_of(samples, document) for document in headed))
    best = max(found)
    same = sorted((place for place in found if place.lines == best.lines), reverse=True)
    return Titles(best.lines, tuple(text_of(samples, place.folded) for place in same[:_MARKERS]))


@attrs.frozen
class _Headed:
    """A document, and where its text is."""

    sample: Sample
    text: range

    @cached_property
    def said(self) -> frozenset[str]:
        """The words of the text."""
        return frozenset[str]().union(*(stems(self.sample.lines[n].folded) for n in self.text))

    @cached_property
    def known(self) -> tuple[int, ...]:
        """The lines that the generic rules took for the title."""
        lines = self.sample.lines[: self.text.start]
        return tuple(n for n, line in enumerate(lines) if line.category is Category.TITLE)

    def share(self, n: int) -> float:
        """The share of the words of line `n` that the text has, too."""
        return share(stems(self.sample.lines[n].folded), self.said)


# In one place in all documents


@attrs.frozen(order=True)
class _Place:
    """Titles behind a common line; the larger the better: how far the texts speak of them all, and how near they stand."""

    share: float
    near: int
    folded: str
    lines: tuple[int, ...]


def _behind(samples: Samples, headed: Sequence[_Headed], folded: str) -> _Place | None:
    """The titles that stand behind a line in all documents, if there are such."""
    if not could_mark(samples, folded):
        return None
    shares, near, lines = [], 0, []
    for document in headed:
        marks = [n for n in document.sample.places[folded] if n < document.text.start]
        title = _headline_behind(document, marks[-1]) if marks else None
        if title is None or not _could_be_title(samples, document, title):
            return None
        shares.append(document.share(title))
        near -= title - marks[-1]
        lines.append(title)
    return _Place(min(shares), near, folded, tuple(lines)) if min(shares) >= _HALF else None


def _headline_behind(document: _Headed, mark: int) -> int | None:
    """The first line behind `mark` and near it that could be a headline; None where that is an item of a list."""
    for n in range(mark + 1, min(mark + 1 + _NEAR, document.text.start)):
        text = document.sample.lines[n].text
        if could_be_headline(text) and find_moment(text) is None:
            return None if text[0] in BULLETS else n
    return None


def _could_be_title(samples: Samples, document: _Headed, n: int) -> bool:
    """Whether the generic rules took neither another line for the title nor this one for something else.

    What all documents say there is a title only if no other line before the text could be one: "Weather on Friday".
    """
    line = document.sample.lines[n]
    if document.known:
        return n in document.known
    if not (line.kept or line.category is Category.NAV):
        return False
    return not samples.is_everywhere(line.folded) or _is_last(samples, document, n)


# Where each has it


def _title_of(samples: Samples, document: _Headed) -> int | None:
    """The number of the line that is the title of one document; None where none could be.

    Of the lines that could be one, the first is taken that has half of its words in common with the text, else the one nearest
    to it. A line that says a later one and more is that one with the site's name. What other documents have, too, is the
    title only if the text speaks of it and of none of those.
    """
    lines = document.sample.lines
    known = [n for n in document.known if not samples.is_repeated(lines[n].folded)]
    if known:
        return known[-1]
    could_be = list(_candidates(samples, document))
    own = [n for n in could_be if not samples.is_repeated(lines[n].folded)]
    spoken = _spoken_of(document, own)
    last = {lines[n].folded for n in spoken[-1:]}
    for n in spoken:
        if n == spoken[-1] or not any(folded in lines[n].folded for folded in last):
            return n
    shared = [n for n in _spoken_of(document, could_be) if _is_last(samples, document, n)]
    return next(reversed([*own, *shared]), None)


def _is_last(samples: Samples, document: _Headed, n: int) -> bool:
    """Whether no line between line `n` and the text could be the title, and is in no other document."""
    behind = document.sample.lines[n + 1 : document.text.start]
    return not any(_has_shape(line) and not samples.is_repeated(line.folded) for line in behind)


def _spoken_of(document: _Headed, numbers: Iterable[int]) -> list[int]:
    return [n for n in numbers if document.share(n) >= _HALF]


def _candidates(samples: Samples, document: _Headed) -> Iterator[int]:
    for n, line in enumerate(document.sample.lines[: document.text.start]):
        if line.kept and _has_shape(line) and not samples.is_label(line.text):
            yield n


def _has_shape(line: Line) -> bool:
    """Whether a line is as long and is written as titles are, and is no date."""
    return (
        len(line.text) <= FOLD_LIMIT
        and line.text[0] not in BULLETS
        and could_be_headline(line.text)
        and read_date(line.text) is None
    )

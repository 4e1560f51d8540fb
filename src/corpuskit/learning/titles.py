"""Where the titles of dumps stand: above the text, in the length and shape of a headline, and the text speaks of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property

import attrs

from corpuskit.body import FOLD_LIMIT
from corpuskit.dates import read_date
from corpuskit.learning.around import could_mark
from corpuskit.learning.samples import BULLETS, Line, Sample, Samples, text_of
from corpuskit.model import Category
from corpuskit.prose import could_be_headline
from corpuskit.rules.ends import NEAR, titled
from corpuskit.rules.words import share, stems

_HALF = 0.5
"""The share of a title's words that its text has, too, at least."""

_ABOUT = 0.15
"""What two such shares may differ in and be about the same."""

_REACH = 150
"""Lines above a text among which the line is that its title stands behind."""

_AROUND = frozenset({Category.NAV, Category.TITLE, Category.BYLINE})

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
    headed = [_Headed(samples, *pair) for pair in zip(samples.all, texts, strict=True)]
    near = dict.fromkeys(line.folded for line in headed[0].above)
    found = [place for folded in near if (place := _behind(samples, headed, folded))]
    if not found:
        return Titles(tuple(map(_title_of, headed)))
    least = max(place.share for place in found) - _ABOUT
    # A title stands above what else could be one: a standfirst, the headline of a film.
    first = min(place.lines for place in found if place.share >= least)
    same = sorted((place for place in found if place.lines == first), key=lambda place: place.far)
    return Titles(first, tuple(text_of(samples, place.folded) for place in same[:_MARKERS]))


@attrs.frozen
class _Headed:
    """A document of several, and where its text is."""

    samples: Samples
    sample: Sample
    text: range

    @property
    def above(self) -> Sequence[Line]:
        """The lines right above the text."""
        return self.sample.lines[max(0, self.text.start - _REACH) : self.text.start]

    @cached_property
    def said(self) -> frozenset[str]:
        """The words of the text."""
        return frozenset[str]().union(*(stems(self.sample.lines[n].folded) for n in self.text))

    @cached_property
    def known(self) -> tuple[int, ...]:
        """The lines that the generic rules took for the title, which are no masthead."""
        lines = enumerate(self.sample.lines[: self.text.start])
        titles = (n for n, line in lines if line.category is Category.TITLE)
        return tuple(n for n in titles if self.is_own(n))

    def is_own(self, n: int) -> bool:
        """Whether no other document has line `n`."""
        return not self.samples.is_repeated(self.sample.lines[n].folded)

    def share(self, n: int) -> float:
        """The share of the words of line `n` that the text has, too."""
        return share(stems(self.sample.lines[n].folded), self.said)


# In one place in all documents


@attrs.frozen
class _Place:
    """Titles behind a common line: by how much the texts speak of them, and how far behind it they stand."""

    folded: str
    lines: tuple[int, ...]
    share: float
    far: int


def _behind(samples: Samples, headed: Sequence[_Headed], folded: str) -> _Place | None:
    """The titles that stand behind a line in all documents, if there are such."""
    if not could_mark(samples, folded):
        return None
    lines: list[int] = []
    spoken, far = 0.0, 0
    for document in headed:
        marks = [n for n in document.sample.places[folded] if n < document.text.start]
        title = _headline_behind(document, marks[-1]) if marks else None
        if title is None or not _could_be_title(document, title):
            return None
        lines.append(title)
        spoken += document.share(title) / len(headed)
        far += title - marks[-1]
    return _Place(folded, tuple(lines), spoken, far) if _are_titles(headed, lines) else None


def _headline_behind(document: _Headed, mark: int) -> int | None:
    """The line behind `mark` that the rule for titles would take; no item of a list."""
    lines = document.sample.lines
    near = range(mark + 1, min(mark + 1 + NEAR, document.text.start))
    title = titled({n: lines[n].text for n in near}, document.said)
    return None if title is None or lines[title].text[0] in BULLETS else title


def _could_be_title(document: _Headed, n: int) -> bool:
    """Whether the generic rules left a line, or took it for what stands around titles: they may be one line off."""
    line = document.sample.lines[n]
    return line.kept or line.category in _AROUND


def _are_titles(headed: Sequence[_Headed], lines: Sequence[int]) -> bool:
    """Whether each is its document's alone, or nothing else there could be the title: "Weather on Friday"."""
    said = Counter(d.sample.lines[n].folded for d, n in zip(headed, lines, strict=True))
    return all(
        said[document.sample.lines[n].folded] == 1 or _is_last(document, n)
        for document, n in zip(headed, lines, strict=True)
    )


def _is_last(document: _Headed, n: int) -> bool:
    """Whether no line between line `n` and the text could be its title, and is in no other document."""
    return all(
        not _has_shape(document.sample.lines[k]) or not document.is_own(k)
        for k in range(n + 1, document.text.start)
    )


# Where each has it


def _title_of(document: _Headed) -> int | None:
    """The number of the line that is the title of one document; None where none could be.

    Of the lines that could be one, the first is taken that has half of its words in common with the text, else the one nearest
    to it. A line that says a later one and more is that one with the site's name. What other documents have, too, is the
    title only if the text speaks of it, and nothing else could be the title.
    """
    lines = document.sample.lines
    if document.known:
        return document.known[-1]
    could_be = list(_candidates(document))
    own = [n for n in could_be if document.is_own(n)]
    spoken = [n for n in own if document.share(n) >= _HALF]
    last = {lines[n].folded for n in spoken[-1:]}
    for n in spoken:
        if n == spoken[-1] or not any(folded in lines[n].folded for folded in last):
            return n
    if own or not could_be or document.share(could_be[-1]) < _HALF:
        return own[-1] if own else None
    return could_be[-1] if _is_last(document, could_be[-1]) else None


def _candidates(document: _Headed) -> Iterator[int]:
    for n, line in enumerate(document.sample.lines[: document.text.start]):
        if line.kept and _has_shape(line) and not document.samples.is_label(line.text):
            yield n


def _has_shape(line: Line) -> bool:
    """Whether a line is as long and is written as titles are, and is no date."""
    return (
        len(line.text) <= FOLD_LIMIT
        and line.text[0] not in BULLETS
        and could_be_headline(line.text)
        and read_date(line.text) is None
    )

"""Where the title of a dump stands: above the text, another line in each document, of the length and shape of a headline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from corpuskit.body import FOLD_LIMIT
from corpuskit.dates import find_moment, read_date
from corpuskit.learning.around import could_mark
from corpuskit.learning.samples import BULLETS, Line, Sample, Samples, text_of
from corpuskit.model import Category
from corpuskit.prose import could_be_headline

_WORD = re.compile(r"[^\W\d_]{4,}")
_HALF = 0.5
_NEAR = 4
"""The share of the words of titles that texts have, and lines behind a common line of which one may be the title."""

_MARKERS = 3
"""Lines that are named at most: a document may lack the first of them."""

_STEM = 5
"""Letters that a word of a title and one of its text have in common, whatever their endings."""


@attrs.frozen
class Titles:
    """The numbers of the lines that are the titles, by document, and the lines behind which they stand in all of them."""

    lines: tuple[int | None, ...]
    behind: tuple[str, ...] = ()


def titles_of(samples: Samples, texts: Sequence[range]) -> Titles:
    """Where the titles are: in the same place behind a line that all documents have, else where each document has it."""
    found = [place for folded in samples.all[0].places if (place := _behind(samples, texts, folded))]
    if not found:
        alone = zip(samples.all, texts, strict=True)
        return Titles(tuple(title_of(sample, samples, text) for sample, text in alone))
    best = max(found)
    same = sorted((place for place in found if place.lines == best.lines), reverse=True)
    return Titles(best.lines, tuple(text_of(samples, place.folded) for place in same[:_MARKERS]))


@attrs.frozen(order=True)
class _Place:
    """Titles behind a common line; the better the larger: by how much the texts speak of them, then by how near they are."""

    share: float
    near: int
    folded: str
    lines: tuple[int, ...]


def _behind(samples: Samples, texts: Sequence[range], folded: str) -> _Place | None:
    """The titles that stand behind a line in all documents, if they do, and the texts speak of them."""
    if samples.all[0].html or not could_mark(samples, folded):
        return None
    share, near, lines = 1.0, 0, []
    for sample, text in zip(samples.all, texts, strict=True):
        last = max((n for n in sample.places[folded] if n < text.start), default=None)
        near_by = range(0) if last is None else range(last + 1, min(last + 1 + _NEAR, text.start))
        title = _headline_in(sample, near_by)
        if last is None or title is None or not _is_no_other(sample, samples, title):
            return None
        if samples.is_everywhere(sample.lines[title].folded):
            if _headline_in(sample, range(title + 1, text.start)) is not None:
                return None
        share = min(share, _share(sample, text, title))
        near -= title - last
        lines.append(title)
    return _Place(share, near, folded, tuple(lines)) if share >= _HALF else None


def _headline_in(sample: Sample, near: range) -> int | None:
    for n in near:
        line = sample.lines[n]
        if could_be_headline(line.text) and find_moment(line.text) is None:
            return None if line.text[0] in BULLETS else n
    return None


def _is_no_other(sample: Sample, samples: Samples, title: int) -> bool:
    """Whether the generic rules took neither another line for the title nor this one for something else."""
    known = [n for n, line in enumerate(sample.lines) if _is_known(line, samples)]
    line = sample.lines[title]
    return title in known or (not known and (line.kept or line.category is Category.NAV))


def _share(sample: Sample, text: range, n: int) -> float:
    """The share of the words of line `n` that the text has, too."""
    stems = _stems(sample.lines[n].folded)
    said = {stem for k in text for stem in _stems(sample.lines[k].folded)}
    return len(stems & said) / len(stems) if stems else 0.0


def title_of(sample: Sample, samples: Samples, within: range) -> int | None:
    """The number of the line above the text `within` that is its title; None where none could be.

    The title speaks of what the text does: of the lines that could be one, the first is taken that has half of its words
    in common with the text, else the one nearest to it. A line that says a later one and more is that one with the site's name.
    """
    if sample.html:
        return None
    known = [n for n in range(within.start) if _is_known(sample.lines[n], samples)]
    if known:
        return known[-1]
    found = list(_candidates(sample, samples, within))
    text = {stem for n in within for stem in _stems(sample.lines[n].folded)}
    spoken = [n for n in found if _speaks_of(text, sample.lines[n].folded)]
    last = {sample.lines[n].folded for n in spoken[-1:]}
    for n in spoken:
        if n == spoken[-1] or not any(folded in sample.lines[n].folded for folded in last):
            return n
    return found[-1] if found else None


def _candidates(sample: Sample, samples: Samples, within: range) -> Iterator[int]:
    for n in range(within.start):
        line = sample.lines[n]
        if not line.kept or samples.is_repeated(line.folded) or len(line.text) > FOLD_LIMIT:
            continue
        if line.text[0] in BULLETS or not could_be_headline(line.text):
            continue
        if read_date(line.text) is None and not samples.is_label(line.text):
            yield n


def _is_known(line: Line, samples: Samples) -> bool:
    """Whether the generic rules took a line for the title, which is no masthead."""
    return line.category is Category.TITLE and not samples.is_repeated(line.folded)


def _speaks_of(text: set[str], folded: str) -> bool:
    stems = _stems(folded)
    return bool(stems) and 2 * len(stems & text) >= len(stems)


def _stems(folded: str) -> set[str]:
    return {word[:_STEM] for word in _WORD.findall(folded)}

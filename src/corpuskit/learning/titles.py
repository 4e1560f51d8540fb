"""Where the title of a dump stands: above the text, another line in each document, of the length and shape of a headline."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpuskit.body import FOLD_LIMIT
from corpuskit.dates import read_date
from corpuskit.learning.samples import BULLETS, Line, Sample, Samples
from corpuskit.model import Category
from corpuskit.prose import could_be_headline

_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 5
"""Letters that a word of a title and one of its text have in common, whatever their endings."""


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

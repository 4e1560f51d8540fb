"""Lines that give a source away: those that each of its documents has and no other source would have."""

from __future__ import annotations

from collections.abc import Iterator

from corpuskit.body import FOLD_LIMIT, fold
from corpuskit.learning.samples import Samples, text_of

_MOST = 4
_LETTERS = 12
"""Letters of the shortest line that gives a source away without its name."""

_COMMON = 5
"""Words from which a line says something of its own."""


def markers_of(samples: Samples, title: str) -> tuple[str, ...]:
    """Up to four lines that all documents have: those that name the source first, then the longest."""
    names = {word for word in fold(title).split() if len(word) > 3}
    ranked = sorted(_candidates(samples, names), key=lambda pair: (-pair[0], -len(pair[1])))
    return tuple(text_of(samples, folded) for _, folded in ranked[:_MOST])


def _candidates(samples: Samples, names: set[str]) -> Iterator[tuple[int, str]]:
    """The lines that could be markers, each with how much of the source's name is in it."""
    for folded in samples.all[0].places:
        if samples.counts[folded] < len(samples) or len(folded) >= FOLD_LIMIT:
            continue
        if any(map(str.isdigit, folded)):
            continue
        named = sum(name in folded for name in names)
        if named or (len(folded.split()) >= _COMMON and sum(map(str.isalpha, folded)) >= _LETTERS):
            yield named, folded

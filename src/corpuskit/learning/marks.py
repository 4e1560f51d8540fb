"""Lines that give a source away: those that each of its documents has and no other source would have."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from corpuskit.body import FOLD_LIMIT, fold
from corpuskit.learning.categories import category_of
from corpuskit.learning.samples import BULLETS, Samples, is_of_the_day, text_of
from corpuskit.model import Category

_MOST = 4
_LETTERS = 12
"""Letters of the shortest line that gives a source away without its name."""

_MASTHEAD = 8
"""Letters of the shortest masthead: what is shorter may be the first item of a menu."""

_COMMON = 5
"""Words from which a line says something of its own."""


def markers_of(samples: Samples, texts: Sequence[range], title: str) -> tuple[str, ...]:
    """Up to four lines that all documents have outside of their `texts`.

    Mastheads and those that name the source come first, then notices and prompts; headlines of the day are none.
    """
    names = {word for word in fold(title).split() if len(word) > 3} | {_squeezed(title)}
    ranked = sorted(_candidates(samples, texts, names))
    return tuple(text_of(samples, folded) for *_, folded in ranked[:_MOST])


def _candidates(
    samples: Samples, texts: Sequence[range], names: set[str]
) -> Iterator[tuple[int, int, int, str]]:
    """The lines that could be markers, the better ones with the smaller numbers."""
    for folded in samples.all[0].places:
        if not samples.is_everywhere(folded) or len(folded) >= FOLD_LIMIT:
            continue
        if any(map(str.isdigit, folded)) or _is_an_articles(samples, texts, folded):
            continue
        named = sum(name in folded or name in _squeezed(folded) for name in names)
        named += _is_masthead(samples, folded)
        if named or (len(folded.split()) >= _COMMON and sum(map(str.isalpha, folded)) >= _LETTERS):
            # What is neither notice nor prompt may be a story of the day on which the documents were saved.
            passing = category_of(folded) in (Category.NAV, Category.TEASER, Category.MEDIA)
            yield -named, passing, -len(folded), folded


def _is_an_articles(samples: Samples, texts: Sequence[range], folded: str) -> bool:
    """Whether a line is a teaser, or stands within a text: other documents of the source need not have it."""
    return is_of_the_day(samples, folded) or any(
        n in text or sample.lines[n].category is Category.TEASER
        for sample, text in zip(samples.all, texts, strict=True)
        for n in sample.places[folded]
    )


def _is_masthead(samples: Samples, folded: str) -> bool:
    """Whether a line stands first in all documents, and is no item of a menu."""
    first = all(sample.lines[0].folded == folded and sample.lines[0].kept for sample in samples.all)
    return first and folded[0] not in BULLETS and sum(map(str.isalpha, folded)) >= _MASTHEAD


def _squeezed(text: str) -> str:
    """`text` without its spaces: a name may be written as one word."""
    return "".join(fold(text).split())

"""What stands around the text: the last common line before it, and the first one behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from corpuskit.body import FOLD_LIMIT
from corpuskit.learning.categories import category_of
from corpuskit.learning.samples import Line, Sample, Samples, is_of_the_day, text_of
from corpuskit.model import Category
from corpuskit.prose import weight

_MARKERS = 3
"""Lines that are named at most: a document may lack the first of them."""

_AGAINST = -40.0
_HEAVIEST = 300
_NEAR = 2
"""Weight of a line that is no paragraph of the text, of the heaviest that is, and lines between two that follow each other."""

_OVER = frozenset({Category.BYLINE, Category.SHARE})
"""Why lines were set aside that stand between a headline and the text."""

_ASKS = ("?", "？", "؟")

_LETTERS = 4
"""Letters of the shortest marker: what is shorter stands anywhere."""


def core(sample: Sample, samples: Samples) -> range:
    """The numbers of the lines from the first to the last paragraph of the text: around its heaviest run of lines.

    Paragraphs that no other document has count for it, those next to another twice as much as single ones; all other
    lines count against it. The sentences that adjoin it, as short as they may be, are its own unless all documents have them.
    """
    weights = [_weight(sample, samples, n) for n in range(len(sample.lines))]
    best = total = 0.0
    start, found = 0, range(0)
    for n, weight_here in enumerate(weights):
        if total <= 0:
            start, total = n, 0.0
        total += weight_here
        if total > best:
            best, found = total, range(start, n + 1)
    return _with_sentences(sample, samples, range(_first(sample, samples, found), found.stop))


def _with_sentences(sample: Sample, samples: Samples, within: range) -> range:
    start, stop = within.start, within.stop
    if not within:
        return within
    while start > 0 and (
        _is_own_sentence(sample, samples, start - 1) or _is_question(sample.lines[start - 1])
    ):
        start -= 1
    while stop < len(sample.lines) and _is_own_sentence(sample, samples, stop):
        stop += 1
    return range(start, stop)


def _is_own_sentence(sample: Sample, samples: Samples, n: int) -> bool:
    line = sample.lines[n]
    return line.kept and line.sentence and not samples.is_everywhere(line.folded)


def _is_question(line: Line) -> bool:
    """Whether a line could be an interviewer's: all interviews may begin with it."""
    return line.kept and line.text.endswith(_ASKS) and category_of(line.folded) is Category.NAV


def _first(sample: Sample, samples: Samples, within: range) -> int:
    """The number of the first paragraph that is the text's own: a box may stand behind it.

    What stands before a byline or the buttons to share is none: it is the standfirst, or another's teaser.
    """
    first = within.start
    for n in reversed(range(within.start)):
        if sample.lines[n].category in _OVER:
            break
        if _is_own_prose(sample, samples, n):
            first = n
    return first


def _weight(sample: Sample, samples: Samples, n: int) -> float:
    if not _is_own_prose(sample, samples, n):
        return _AGAINST
    near = range(max(0, n - _NEAR), min(len(sample.lines), n + _NEAR + 1))
    paired = any(k != n and _is_own_prose(sample, samples, k) for k in near)
    return min(weight(sample.lines[n].text), _HEAVIEST) / (1 if paired else 2)


def _is_own_prose(sample: Sample, samples: Samples, n: int) -> bool:
    line = sample.lines[n]
    return line.kept and line.paragraph and not samples.is_repeated(line.folded)


def tail_markers(samples: Samples, cores: Sequence[range]) -> tuple[str, ...]:
    """The first common lines behind the text, in their order; none where nothing of the kind stands there."""
    return _nearest(samples, cores, _behind)


def head_markers(samples: Samples, cores: Sequence[range]) -> tuple[str, ...]:
    """The last common lines before the text, the nearest first."""
    return _nearest(samples, cores, _ahead)


def _behind(places: list[int], within: range) -> int | None:
    """How far behind the text the first of `places` is; None where one of them is within, or none behind."""
    behind = [n - within.stop for n in places if n >= within.stop]
    return min(behind, default=None)


def _ahead(places: list[int], within: range) -> int | None:
    ahead = [within.start - 1 - n for n in places if n < within.start]
    return min(ahead, default=None)


def _nearest(
    samples: Samples, cores: Sequence[range], distance: Callable[[list[int], range], int | None]
) -> tuple[str, ...]:
    found: list[tuple[int, str]] = []
    for folded in samples.all[0].places:
        if not could_mark(samples, folded):
            continue
        away = [
            distance(sample.places[folded], within)
            for sample, within in zip(samples.all, cores, strict=True)
            if not any(n in within for n in sample.places[folded])
        ]
        known = [far for far in away if far is not None]
        if len(known) == len(samples):
            found.append((sum(known), folded))
    return tuple(text_of(samples, folded) for _, folded in sorted(found)[:_MARKERS])


def could_mark(samples: Samples, folded: str) -> bool:
    """Whether a line stands in all documents and says something that another line would not say by chance."""
    if not samples.is_everywhere(folded) or len(folded) >= FOLD_LIMIT:
        return False
    if is_of_the_day(samples, folded):
        return False
    letters = sum(map(str.isalpha, folded))
    return letters >= _LETTERS and not any(map(str.isdigit, folded))

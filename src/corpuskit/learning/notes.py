"""Notes behind a text: what stands behind a line of nothing but marks that the source's documents have there."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Sequence
from itertools import islice

import attrs

from corpuskit.body import Body
from corpuskit.learning.samples import Sample, Samples, text_of
from corpuskit.learning.values import Proposal
from corpuskit.model import Category
from corpuskit.rules.ends import Prose

_LONGEST = 40
_MOST = 8
"""Characters of a divider, and dividers that are looked at, at most."""


@attrs.frozen
class Notes:
    """Where the notes of each document begin, which is behind its last line if it has none, and the line that divides them off."""

    starts: tuple[int, ...]
    divider: str | None = None

    def proposals(self) -> Iterator[Proposal]:
        """The rule that takes them."""
        if self.divider:
            yield Proposal("drop_tail", "notes", Category.OTHER, (self.divider,))


def notes_in(samples: Samples, texts: Sequence[range]) -> Notes:
    """The notes behind a line of marks that nearly all documents have, if no text goes on behind it.

    Such a line divides the parts of a text, too: wherever it stands first, no two paragraphs may follow each other behind it.
    """
    documents = list(zip(samples.all, texts, strict=True))
    dividers = (line for line in samples.counts if _is_divider(line) and samples.is_common(line))
    for folded in islice(dividers, _MOST):
        starts = tuple(_start(samples, sample, text, folded) for sample, text in documents)
        having = [
            (s, start) for s, start in zip(samples.all, starts, strict=True) if folded in s.places
        ]
        if all(start < len(sample.lines) for sample, start in having):
            return Notes(starts, text_of(samples, folded))
    return Notes(tuple(len(sample.lines) for sample in samples.all))


def _is_divider(folded: str) -> bool:
    return 2 <= len(folded) <= _LONGEST and not any(map(str.isalnum, folded))


def _start(samples: Samples, sample: Sample, text: range, folded: str) -> int:
    """The number of the first such line, if the text is ahead of it; else that behind all lines.

    Paragraphs that only further such lines divide follow each other: a text may be made of short pieces.
    """
    lines = sample.lines
    own = [n for n, line in enumerate(lines) if line.kept and not samples.is_common(line.folded)]
    for n in sample.places.get(folded, ()):
        if n > text.start and lines[n].kept:
            at = bisect(own, n)
            shown = [*own[:at], n, *own[at:]]
            prose = Prose.of(Body.of(*(lines[k].text for k in shown)))
            return n if prose.is_behind(at) else len(lines)
    return len(lines)

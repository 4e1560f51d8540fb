"""What a document holds between what stands around its text."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from corpuskit.learning.samples import Line, Sample


@attrs.frozen
class Zone:
    """A document between what stands around its text: `lines` are numbers, `core` the text itself."""

    sample: Sample
    lines: range
    core: range

    def where(self, n: int) -> str:
        """Where a line stands."""
        if n in self.core:
            return "within the text"
        return "before the text" if n < self.core.start else "behind the text"

    def around(self) -> Iterator[tuple[int, Line]]:
        """The lines before and behind the text that the generic rules left, with their numbers."""
        yield from ((n, line) for n, line in self.left() if n not in self.core)

    def left(self) -> Iterator[tuple[int, Line]]:
        """The lines that the generic rules left, with their numbers."""
        for n in self.lines:
            if self.sample.lines[n].kept:
                yield n, self.sample.lines[n]

"""What a document holds between what stands around its text."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from corpuskit.learning.samples import Line, Sample, Samples
from corpuskit.prose import could_be_headline


@attrs.frozen
class Zone:
    """A document between what stands around its text: `lines` are numbers, `core` the text itself, `title` the line of its title,
    `others` the lines of the cards and films beside and within the text.
    """

    sample: Sample
    lines: range
    core: range
    title: int | None = None
    others: frozenset[int] = frozenset()

    @property
    def article(self) -> range:
        """The lines from the title to the end of the text."""
        return range(self.core.start if self.title is None else self.title, self.core.stop)

    def where(self, n: int) -> str:
        """Where a line stands."""
        if n in self.core:
            return "within the text"
        return "before the text" if n < self.core.start else "behind the text"

    @property
    def has_title_left(self) -> bool:
        """Whether there is a title, and the generic rules do not find it."""
        return self.title is not None and self.sample.lines[self.title].kept

    def own(self, samples: Samples) -> Iterator[Line]:
        """The sentences of the text that no other document has; questions that could be headlines are none."""
        for n in self.core:
            line = self.sample.lines[n]
            said = line.paragraph or (line.sentence and not could_be_headline(line.text))
            if n not in self.others and line.kept and said and not samples.is_repeated(line.folded):
                yield line

    def left(self) -> Iterator[tuple[int, Line]]:
        """The lines that the generic rules left, with their numbers; not the title's."""
        for n in self.lines:
            if n != self.title and self.sample.lines[n].kept:
                yield n, self.sample.lines[n]

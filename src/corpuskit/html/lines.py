"""The leaves of a region while rule after rule takes out what is no text of the article."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from corpuskit.body import Draft
from corpuskit.html.leaves import HEADINGS, Leaf, Make, Reading
from corpuskit.html.region import LONG, Judge, Region
from corpuskit.html.words import Noise
from corpuskit.model import Category

Reason = tuple[Category, str]
"""Why a leaf goes: its category, and the rule's name."""

Reasons = Mapping[int, Reason]
"""What a rule takes out: the numbers of leaves, each with the reason."""

Line = tuple[int, Leaf, str]
"""A leaf of the region: its number, the leaf, and the tag of its part."""

_SHORTEST = 40
_MAIN = 0.6


def is_running(leaf: Leaf, tag: str) -> bool:
    """Whether a leaf is as long as running text, and no heading."""
    return leaf.length >= LONG and tag not in HEADINGS


class Sentences:
    """How many long sentences stand in each part of a region, and in all parts of one kind together."""

    def __init__(self, reading: Reading, region: Region) -> None:
        self._reading = reading
        self._top = region.part
        self.inside = [0] * len(reading.parents)
        self.every = 0
        self.first: int | None = None
        self._alike: dict[tuple[Make, Noise | None], int] = {}
        leaves, inside = reading.leaves, self.inside
        last = 0
        for n in range(region.first, region.last):
            leaf = leaves[n]
            # No script's letters weigh more than three.
            if (
                len(leaf.raw) * 3 < LONG
                or leaf.length < LONG
                or not leaf.prose
                or leaf.linked >= 0.5
            ):
                continue
            if self.first is None:
                self.first = n
            part = leaf.part
            if part > region.part:
                inside[part] += 1
                self.every += 1
                last = max(last, part)
        # Parts come before what stands in them: one way back adds each to the one around it.
        parents = reading.parents
        for part in range(last, region.part, -1):
            if inside[part] and parents[part] > region.part:
                inside[parents[part]] += inside[part]

    def alike(self, part: int, judge: Judge) -> int:
        """The long sentences in all parts of the make of `part` of which `judge` says the same."""
        alike = self._alike
        if not alike and self.every:
            for other in range(self._top + 1, len(self.inside)):
                if count := self.inside[other]:
                    kind = self._reading.make(other), judge.noise(other)
                    alike[kind] = alike.get(kind, 0) + count
        return alike.get((self._reading.make(part), judge.noise(part)), 0)


class Lines:
    """What is left of a region's leaves, in `kept`, and why the others went, in `reasons`."""

    def __init__(self, reading: Reading, region: Region, draft: Draft) -> None:
        self.reading = reading
        self.region = region
        self.draft = draft
        self.reasons: dict[int, Reason] = {}
        leaves, tags = reading.leaves, reading.tags
        self.kept: list[Line] = [
            (n, leaves[n], tags[leaves[n].part]) for n in range(region.first, region.last)
        ]

    def take_out(self, reasons: Reasons) -> None:
        """Takes leaves out; the first reason stands."""
        if reasons:
            self.reasons = {**reasons, **self.reasons}
            self.kept = [line for line in self.kept if line[0] not in reasons]

    @cached_property
    def sentences(self) -> Sentences:
        """The long sentences of the whole region."""
        return Sentences(self.reading, self.region)

    @cached_property
    def main(self) -> tuple[int, float] | None:
        """The part in which most paragraphs stand side by side, and their letters; None where no part has most.

        Asked for once the markup and the links have been judged.
        """
        parents = self.reading.parents
        weights: dict[int, float] = {}
        texts: set[str] = set()
        for _, leaf, tag in self.kept:
            if tag == "p" and leaf.length >= _SHORTEST and leaf.text not in texts:
                texts.add(leaf.text)
                around = parents[leaf.part]
                weights[around] = weights.get(around, 0.0) + leaf.length
        main = max(weights, key=lambda part: weights[part], default=None)
        if main is None or weights[main] < _MAIN * sum(weights.values()):
            return None
        return main, weights[main]

    def within(self, part: int) -> list[Leaf]:
        """All leaves in a part."""
        return self.reading.leaves[self.reading.first[part] : self.reading.last[part]]

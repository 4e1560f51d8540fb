"""Which leaves of the region are the article's text, and why the others are not."""

from __future__ import annotations

from collections.abc import Callable

from corpuskit.body import Draft
from corpuskit.html.edges import authors, contacts, headline, lone_headings
from corpuskit.html.leaves import Reading
from corpuskit.html.lines import Lines, Reason, Reasons, is_running
from corpuskit.html.linked import link_lines, link_lists
from corpuskit.html.markup import said_by_markup
from corpuskit.html.odd import bare_lines, insets, marks, odd_paragraphs
from corpuskit.html.region import Judge, Region
from corpuskit.html.standfirst import Opening

_RULES: tuple[Callable[[Lines], Reasons], ...] = (
    headline, marks, link_lists, link_lines, bare_lines, odd_paragraphs, insets, contacts, authors, lone_headings,
)  # fmt: skip
"""After the markup, in this order: each sees what those before it have left."""


class Selection:
    """What was decided: a reason for each leaf of the region that goes; standfirsts by their number."""

    __slots__ = ("reasons", "standfirst")

    def __init__(self) -> None:
        self.reasons: dict[int, Reason] = {}
        self.standfirst: set[int] = set()


class Selector:
    """Judges the leaves of one region, rule after rule; the first reason stands."""

    def __init__(self, reading: Reading, judge: Judge, region: Region, draft: Draft) -> None:
        self._judge = judge
        self._lines = Lines(reading, region, draft)

    def run(self) -> Selection:
        """The decision on each leaf."""
        lines = self._lines
        lines.take_out(said_by_markup(lines, self._judge))
        for rule in _RULES:
            lines.take_out(rule(lines))
        selection = Selection()
        selection.reasons = lines.reasons
        for n in self._standfirst():
            selection.standfirst.add(n)
            lines.reasons.pop(n, None)
        return selection

    def _standfirst(self) -> list[int]:
        lines = self._lines
        for n, leaf, tag in lines.kept:
            if is_running(leaf, tag):
                opening = Opening(lines.reading, self._judge, lines.region, n, lines.draft.title)
                return opening.find(lines.draft.description)
        return []

"""Lines that bring others with them: a heading with bullets, or with so many headlines of other articles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from corpuskit.body import FOLD_LIMIT
from corpuskit.dates import read_date
from corpuskit.learning.categories import category_of, slug
from corpuskit.learning.samples import BULLETS, Line, Samples, text_of
from corpuskit.learning.values import Option, Proposal, UnitLine
from corpuskit.learning.zones import Zone
from corpuskit.model import Category
from corpuskit.prose import could_be_headline

_UNIT = 6
"""Lines of the longest unit."""

_HEADLINE = r".{8,160}(?<![.!?…:;,])"


@attrs.frozen
class _Following:
    """What follows a line: bullets by their mark, however many, or a number of headlines up to a paragraph."""

    mark: str
    size: int


_NOTHING = _Following("", 0)


def propose_units(samples: Samples, zones: Sequence[Zone]) -> Iterator[Proposal]:
    """Lines that repeat with what follows them in the same way wherever they stand: bullets, or a number of headlines.

    Bullets within a text are its own, whatever stands above them, and lines below one that says nothing of others; so is what leads to it: its title and what follows that,
    but for the headline of a film.
    """
    behind: dict[str, list[_Following]] = {}
    for zone in zones:
        for n in zone.lines:
            folded = zone.sample.lines[n].folded
            # An item of a list has no items of its own: what follows it is the list. A day heads nothing but its own.
            if not samples.is_repeated(folded) or folded[0] in BULLETS or read_date(folded):
                continue
            if len(folded) < FOLD_LIMIT:
                behind.setdefault(folded, []).append(_following(zone, samples, n))
    for folded, found in behind.items():
        first = found[0]
        if first.size and len(set(found)) == 1 and (first.mark or samples.is_common(folded)):
            yield _unit_rule(samples, folded, first)


def _following(zone: Zone, samples: Samples, n: int) -> _Following:
    """What follows line `n`."""
    leads = zone.title is not None and zone.title <= n < zone.core.start
    if leads and not _is_media(zone.sample.lines[n]):
        return _NOTHING
    lines = zone.sample.lines[n + 1 : n + 2 + _UNIT]
    mark = lines[0].text[:1] if lines else ""
    if mark in BULLETS and not samples.is_repeated(lines[0].folded):
        return _NOTHING if n in zone.core else _Following(mark, 1)
    if n + 1 in zone.others or (n in zone.core and not _is_of_others(zone.sample.lines[n])):
        return _NOTHING
    for size, line in enumerate(lines):
        if line.paragraph or (leads and line.sentence):
            at_text = n + 1 + size == zone.core.start and not leads
            return _NOTHING if at_text else _Following("", size)
        if n + 1 + size == zone.title or _is_credit(line):
            break
        if not could_be_headline(line.text) or samples.is_common(line.folded):
            break
    return _NOTHING


def _is_of_others(line: Line) -> bool:
    """Whether a line says what it is for: below "Results" stand the text's own."""
    return category_of(line.folded) is not Category.NAV


def _is_media(line: Line) -> bool:
    """Whether a line is the label of a picture or a film: the headline below it is not the text's."""
    return category_of(line.folded) is Category.MEDIA


def _is_credit(line: Line) -> bool:
    """Whether a line says who wrote, or when."""
    return line.category is Category.BYLINE or read_date(line.text) is not None


def _unit_rule(samples: Samples, folded: str, found: _Following) -> Proposal:
    text = text_of(samples, folded)
    counted: tuple[tuple[str, Option], ...] = ()
    shape = UnitLine(re.escape(found.mark) + r"\s.+", 1000)
    if not found.mark:
        counted = (("at_least", found.size), ("at_most", found.size))
        shape = UnitLine(_HEADLINE, 160)
    return Proposal("drop_repeated_unit", slug(text), Category.TEASER, ((text,), shape), counted)

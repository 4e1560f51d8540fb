"""Films above a text: below their label a headline, and a sentence that says what is shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

import attrs

from corpuskit.learning.cards import BLURB, HEADLINE, is_like
from corpuskit.learning.categories import category_of, slug
from corpuskit.learning.samples import Samples, text_of
from corpuskit.learning.values import Proposal
from corpuskit.learning.zones import Zone
from corpuskit.model import Category
from corpuskit.rules.words import share, stems

_FILM = 3
"""Lines of a film: its label, its headline, what it shows."""

_MOST = 20
"""Labels that are looked at."""

_SEVERAL = 2
"""Documents that must set the film apart from their text, and lines that must stand between."""


@attrs.frozen
class Films:
    """The lines of films, by document, and their label."""

    lines: tuple[frozenset[int], ...]
    label: str | None = None

    def proposals(self) -> Iterator[Proposal]:
        """The rule that takes them."""
        if self.label:
            once = (("at_least", 1), ("at_most", 1))
            shown = ((self.label,), HEADLINE, BLURB)
            yield Proposal("drop_repeated_unit", slug(self.label), Category.MEDIA, shown, once)


def films_in(samples: Samples, zones: Sequence[Zone]) -> Films:
    """The films below a label that nearly all documents have between their title and their text.

    What is said below the headline could be the text's first paragraph. It is not where several documents have other lines
    behind it, and one of the next two paragraphs says twice as much of the titles.
    """
    for label in islice(_labels(samples, zones), _MOST):
        found = [(zone, at) for zone in zones for at in _places(zone, label)]
        if all(_is_film(zone, at) for zone, at in found) and _are_apart(samples, found):
            return Films(tuple(_lines(zone, label) for zone in zones), text_of(samples, label))
    return Films(tuple(frozenset[int]() for _ in zones))


def _labels(samples: Samples, zones: Sequence[Zone]) -> Iterator[str]:
    """The common lines between titles and texts that say that they are for films or pictures."""
    between = (line.folded for zone in zones for line in zone.sample.lines[_between(zone)])
    for folded in dict.fromkeys(between):
        if samples.is_common(folded) and category_of(folded) is Category.MEDIA:
            yield folded


def _between(zone: Zone) -> slice:
    """The lines from the title to the first of the text."""
    return slice(zone.title or 0, zone.core.start + 1)


def _places(zone: Zone, folded: str) -> list[int]:
    """Where a line stands between the title and the text: menus above it may have the same."""
    between = _between(zone)
    return [n for n in zone.sample.places.get(folded, ()) if between.start <= n < between.stop]


def _lines(zone: Zone, folded: str) -> frozenset[int]:
    return frozenset(n for at in _places(zone, folded) for n in range(at, at + _FILM))


def _is_film(zone: Zone, at: int) -> bool:
    lines = zone.sample.lines[at + 1 : at + _FILM]
    return len(lines) == _FILM - 1 and all(map(is_like, lines, (HEADLINE, BLURB)))


def _are_apart(samples: Samples, found: Sequence[tuple[Zone, int]]) -> bool:
    """Whether the films are none of the texts' own."""
    apart: set[str] = set()
    shown = follows = 0.0
    for zone, at in found:
        behind = list(islice(_paragraphs(samples, zone, at + _FILM), _SEVERAL))
        if behind and behind[0] - at - _FILM >= _SEVERAL:
            apart.add(zone.sample.name)
        shown += _says_of_title(zone, at + _FILM - 1)
        follows += max((_says_of_title(zone, n) for n in behind), default=0.0)
    return len(apart) >= _SEVERAL and 0 < follows >= 2 * shown


def _paragraphs(samples: Samples, zone: Zone, start: int) -> Iterator[int]:
    """The paragraphs from line `start` on that the generic rules left and no other document has."""
    for n in range(start, len(zone.sample.lines)):
        line = zone.sample.lines[n]
        if line.kept and line.paragraph and not samples.is_repeated(line.folded):
            yield n


def _says_of_title(zone: Zone, n: int) -> float:
    """The share of the title's words that line `n` says, too."""
    if zone.title is None:
        return 0.0
    lines = zone.sample.lines
    return share(stems(lines[zone.title].folded), stems(lines[n].folded))

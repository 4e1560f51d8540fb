"""Lines that a source makes alike within its texts, whatever they say: links in capitals, captions with a credit in brackets."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from corpuskit.learning.samples import Line, Samples
from corpuskit.learning.shapes import SMALL
from corpuskit.learning.values import Proposal
from corpuskit.learning.zones import Zone
from corpuskit.model import Category
from corpuskit.prose import ends_sentence

_LINK = rf"(?=(?:\S+ ){{7}})[^{SMALL}]{{45,200}}(?<![.!?…])"
"""A headline all in capitals, longer than the headings of sections are."""

_CAPTION = r".{40,}[.!?…]\W{0,4}\([^\Wa-z][^()!?]{2,60}[ /][^()!?]{1,60}\)"
"""A sentence, and behind it brackets that are no sentence's end: whose picture it is. An agency alone signs paragraphs, too."""

_CAPTIONS = 3
"""Captions that the generic rules know, at least: then others of their make are captions, too."""


def propose_makes(samples: Samples, zones: Sequence[Zone]) -> Iterator[Proposal]:
    """Rules for lines of one make, where nearly all documents have some."""
    links = [_found(zone, _LINK, _is_within) for zone in zones]
    if _are_common(samples, links):
        yield Proposal("drop_matching", "links-in-capitals", Category.TEASER, (_LINK,))
    captions = [_found(zone, _CAPTION, _is_caption) for zone in zones]
    known = [line for found in captions for line in found if line.category is Category.MEDIA]
    every = sum(map(len, captions))
    if sum(map(bool, captions)) > 1 and len(known) >= _CAPTIONS and 2 * len(known) >= every:
        yield Proposal("drop_matching", "captions", Category.MEDIA, (_CAPTION,))


def _are_common(samples: Samples, found: Sequence[Sequence[Line]]) -> bool:
    return sum(map(bool, found)) >= samples.most


def _found(zone: Zone, pattern: str, could_be: Callable[[Zone, int], bool]) -> list[Line]:
    lines = zone.sample.lines
    return [
        lines[n]
        for n in zone.lines
        if could_be(zone, n) and len(lines[n].text) <= 250 and re.fullmatch(pattern, lines[n].text)
    ]


def _is_within(zone: Zone, n: int) -> bool:
    return zone.sample.lines[n].kept and n in zone.core


def _is_caption(zone: Zone, n: int) -> bool:
    line = zone.sample.lines[n]
    return (line.kept or line.category is Category.MEDIA) and not ends_sentence(line.text)

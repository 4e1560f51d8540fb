"""Captions that name their picture's owner in brackets: of those that the generic rules know, others of the same make."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpuskit.body import FOLD_LIMIT
from corpuskit.learning.samples import Line
from corpuskit.learning.values import Proposal
from corpuskit.learning.zones import Zone
from corpuskit.model import Category
from corpuskit.prose import ends_sentence

_CAPTION = r".{40,}[.!?…]\W{0,4}\([^\Wa-z][^()!?]{2,60}[ /][^()!?]{1,60}\)"
"""A sentence, and behind it brackets with several words that do not end as one does. An agency alone signs paragraphs, too."""

_KNOWN = 3
"""Captions that the generic rules know, at least."""


def propose_captions(zones: Sequence[Zone]) -> Iterator[Proposal]:
    """A rule for captions, if several documents have some of that make, and the generic rules know half of them."""
    found = [
        [zone.sample.lines[n] for n in zone.lines if _is_one(zone.sample.lines[n])]
        for zone in zones
    ]
    every = [line for lines in found for line in lines]
    known = sum(line.category is Category.MEDIA for line in every)
    if sum(map(bool, found)) > 1 and known >= _KNOWN and 2 * known >= len(every):
        yield Proposal("drop_matching", "captions", Category.MEDIA, (_CAPTION,))


def _is_one(line: Line) -> bool:
    return (
        (line.kept or line.category is Category.MEDIA)
        and len(line.text) <= FOLD_LIMIT
        and not ends_sentence(line.text)
        and re.fullmatch(_CAPTION, line.text) is not None
    )

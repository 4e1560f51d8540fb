"""Where an article ends though more paragraphs follow: at the head of a list, where all that follows is thin.

A head alone ends nothing, since boxes stand in the middle of articles, too. Behind the last of an article the paragraphs
are teasers and notices, each among short lines of its own, and less than what stands above.
"""

from __future__ import annotations

import attrs

from corpuskit.body import Body
from corpuskit.text.extent import Extent, survey
from corpuskit.text.looks import Kind
from corpuskit.text.prompts import prompts_in
from corpuskit.text.worth import HEAVIEST

ENDING = ("teaser", "comments", "share", "subscribe", "nav")
"""Whose whole lines stand behind articles; adverts do between any two paragraphs."""

_THIN = 5
"""Lines for each paragraph of a thin stretch."""

_FAR = 4
"""Lines below a head at which a paragraph stands that is no longer the one that the head is set between."""


def cut_at_head(body: Body, extent: Extent) -> Extent:
    """`extent` up to the first head behind which all is thin."""
    if not extent.sure:
        return extent
    looks = body.once(survey).looks
    paragraphs = [n for n in range(extent.start, extent.stop) if looks[n].kind is Kind.PROSE]
    weights = [min(looks[n].weight, HEAVIEST) for n in paragraphs]
    total, above, passed = sum(weights), 0.0, 0
    for head in body.once(ending_heads):
        while passed < len(paragraphs) and paragraphs[passed] < head:
            above += weights[passed]
            passed += 1
        left = len(paragraphs) - passed
        if head >= extent.stop or not left:
            break
        if above <= 2 * (total - above):
            continue
        is_thin = extent.stop - head >= _THIN * left if left > 1 else paragraphs[-1] - head >= _FAR
        if head > extent.start and is_thin:
            return attrs.evolve(extent, stop=head)
    return extent


def ending_heads(body: Body) -> list[int]:
    """The lines that may stand where an article ends."""
    return sorted({n for name in ENDING for n, how in prompts_in(body, name) if how == "line"})

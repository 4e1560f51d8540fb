"""What the markup says of the parts between a region and its leaves: share bars, captions, prompts, comments."""

from __future__ import annotations

import math

from corpuskit.html.lines import Lines, Reason
from corpuskit.html.region import Judge
from corpuskit.html.words import Noise
from corpuskit.model import Category

_MANY = 200
_ARTICLE = 0.35
"""Share of the long sentences from which a part that calls itself noise is the article all the same."""

_ALL = 0.9
"""The same share where a part says that nobody sees it."""

_PATTERN = 0.2
"""Share from which a weak word names what the article is made of."""

_TOLD = 400
"""Letters of a caption beyond which it tells a story of its own."""

_GALLERIES = frozenset(("gallery", "slideshow", "carousel"))
_CERTAIN = frozenset(("comment", "comments", "live"))


def said_by_markup(lines: Lines, judge: Judge) -> dict[int, Reason]:
    """The leaves in parts that are no text by their tag, class, id, role or style."""
    parents = lines.reading.parents
    known: dict[int, Noise | None] = {lines.region.part: None}
    reasons: dict[int, Reason] = {}
    for n, leaf, _ in lines.kept:
        part = leaf.part
        path = []
        while part not in known:
            path.append(part)
            part = parents[part]
        found = known[part]
        while path:
            part = path.pop()
            if found is None:
                noise = judge.noise(part)
                if noise is not None and not _is_misnamed(noise, part, lines, judge):
                    found = noise
            known[part] = found
        if found is not None:
            reasons[n] = (found.category, f"markup-{found.word}")
    return reasons


def _is_misnamed(noise: Noise, part: int, lines: Lines, judge: Judge) -> bool:
    """Whether a part that its markup calls noise is the article's text."""
    if noise.category is Category.COMMENTS or noise.word in _CERTAIN:
        return False
    reading, sentences = lines.reading, lines.sentences
    inside, alike = sentences.inside[part], sentences.alike(part, judge)
    hidden = noise.word == "hidden"
    if not noise.strong and not hidden:
        if reading.tags[part] == "p" and inside:
            return True
        # What stands below the first sentence heads a section, not the page.
        if (
            noise.word == "header"
            and sentences.first is not None
            and reading.first[part] > sentences.first
        ):
            return True
        if alike >= max(4, _PATTERN * sentences.every):
            return True
    tells = not noise.strong or (noise.word in _GALLERIES and inside > 2)
    if tells and noise.category is Category.MEDIA and _letters(part, lines) > _TOLD:
        return True
    share = _ALL if hidden else _ARTICLE
    return alike > 2 and alike >= share * sentences.every


def _letters(part: int, lines: Lines) -> float:
    """The letters in a part that are no links."""
    leaves = lines.within(part)
    if len(leaves) > _MANY:
        return math.inf
    return sum([leaf.length * (1 - leaf.linked) for leaf in leaves])

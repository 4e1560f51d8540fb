"""A page to a draft: what it shows as its article, and what its head says of it."""

from __future__ import annotations

import attrs

from corpuskit.body import Body, Draft
from corpuskit.html.blocks import read_blocks
from corpuskit.html.fallback import article_body, data_body, hidden_reading
from corpuskit.html.images import read_images
from corpuskit.html.leaves import Leaf, Reading
from corpuskit.html.metadata import read_metadata
from corpuskit.html.page import HtmlPage
from corpuskit.html.quality import trust
from corpuskit.html.region import Judge, Region, find_region
from corpuskit.html.select import Selection, Selector
from corpuskit.html.tape import OUTSIDE, build_body, with_paragraphs
from corpuskit.model import Image

_OF_DATA = 0.8
"""Quality of a text that stood in a page's data: whole, but not what the page shows."""

_LINKED = 0.5
_MENUS = frozenset("nav footer aside header form".split())
_FEW = 250
"""Characters below which a body is taken for none, and other ways are tried."""


@attrs.frozen
class _Found:
    """What one way of reading found: a body, its pictures, and how far to trust it."""

    body: Body
    images: tuple[Image, ...] = ()
    quality: float = 0.0

    @property
    def size(self) -> int:
        """The characters of the blocks."""
        return sum([len(block.text) for block in self.body.blocks])


def extract(page: HtmlPage) -> Draft:
    """What the page shows as its article, and what its head says of it."""
    draft = read_metadata(page)
    found = _read(page, draft)
    return attrs.evolve(
        draft,
        body=found.body,
        images=found.images,
        quality=round(found.quality, 3),
        truncated=page.truncated,
        failures=(*page.failures, *draft.failures),
    )


def _read(page: HtmlPage, draft: Draft) -> _Found:
    """The article's blocks, and all else that the page shows set aside between them."""
    reading = read_blocks(page.tree)
    found = _selected(reading, draft, words=True)
    if found.size < _FEW:
        reading = read_blocks(page.tree, whole=True)
        found = max(found, _selected(reading, draft, words=False), key=lambda way: way.size)
    if reading.scripts and (paragraphs := article_body(reading, found.size)):
        return _Found(with_paragraphs(reading, paragraphs), found.images, _OF_DATA)
    if found.size >= _FEW:
        return found
    if reading.scripts and (paragraphs := data_body(reading)):
        return _Found(with_paragraphs(reading, paragraphs), found.images, _OF_DATA / 2)
    inner = hidden_reading(reading) if reading.unshown else None
    if inner is not None:
        unshown = _selected(inner, draft, words=True)
        if unshown.size > max(found.size, _FEW):
            paragraphs = [block.text for block in unshown.body.blocks]
            return _Found(with_paragraphs(reading, paragraphs), unshown.images, _OF_DATA / 2)
    # A page without a region: its menus are leaves of lines in the first reading only.
    return found if found.size else _paragraphs(read_blocks(page.tree), draft) or found


def _paragraphs(reading: Reading, draft: Draft) -> _Found | None:
    """The paragraphs of a page that has no region: to leave furniture in is better than to lose a short text."""
    selection = Selection()
    for n, leaf in enumerate(reading.leaves):
        if not _is_plain(reading, leaf):
            selection.reasons[n] = OUTSIDE
    if len(selection.reasons) == len(reading.leaves):
        return None
    whole = Region(0, 0, len(reading.leaves))
    return _Found(build_body(reading, whole, selection, draft.title))


def _is_plain(reading: Reading, leaf: Leaf) -> bool:
    """Whether a leaf is a paragraph of text outside of menus."""
    if reading.tags[leaf.part] != "p" or leaf.linked > _LINKED:
        return False
    return not any(reading.tags[part] in _MENUS for part in reading.ancestors(leaf.part))


def _selected(reading: Reading, draft: Draft, *, words: bool) -> _Found:
    judge = Judge(reading, words=words)
    region = find_region(reading, judge)
    if region is None:
        return _Found(build_body(reading, None, Selection(), draft.title))
    selection = Selector(reading, judge, region, draft).run()
    body = build_body(reading, region, selection, draft.title)
    return _Found(body, read_images(reading, region), trust(reading, region, selection))

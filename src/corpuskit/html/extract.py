"""A page to a draft: what it shows as its article, and what its head says of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs
from lxml import etree

from corpuskit.body import Body, Draft
from corpuskit.html.authors import agencies_among
from corpuskit.html.blocks import read_blocks
from corpuskit.html.fallback import article_body, data_body, hidden_reading
from corpuskit.html.head import read_head
from corpuskit.html.images import joined, read_images
from corpuskit.html.leaves import Leaf, Reading
from corpuskit.html.metadata import read_metadata
from corpuskit.html.names import names_around
from corpuskit.html.outline import ENOUGH, Outline
from corpuskit.html.page import HtmlPage
from corpuskit.html.quality import trust
from corpuskit.html.region import Judge, Region, find_region
from corpuskit.html.roles import PLAIN, SKIPPED
from corpuskit.html.select import Selection, Selector
from corpuskit.html.stretch import read_stretch
from corpuskit.html.tape import OUTSIDE, build_body, with_paragraphs
from corpuskit.model import BlockKind, Claim, Image

_OF_DATA = 0.8
"""Quality of a text that stood in a page's data: whole, but not what the page shows."""

_LINKED = 0.5
"""Share of links above which a paragraph of a page without a region is none."""
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


_NOTHING = _Found(Body((), ((),)))


def extract(page: HtmlPage) -> Draft:
    """What the page shows as its article, and what its head says of it.

    The page's tree is taken apart on the way: elements of it that a caller still holds lose what is not shown, such as
    scripts, and the marks around words. Ask `page` again for what is needed afterwards: it makes a new tree.
    """
    head = read_head(page.tree, page.url)
    draft = read_metadata(page, head)
    # Where the page is from tells its own links from those to others.
    placed = draft if draft.canonical_url else attrs.evolve(draft, canonical_url=page.url)
    base = head.base
    found = _read(page, placed, head.scripts)
    return attrs.evolve(
        _with_credit(draft, found.body),
        body=found.body,
        images=_with_lead(draft.images, joined(found.images, base)),
        quality=round(found.quality, 3),
        truncated=page.truncated,
        failures=(*page.failures, *draft.failures),
    )


def _with_credit(draft: Draft, body: Body) -> Draft:
    """The draft with the names that the text begins or ends with, where neither data nor markup credits anybody."""
    if draft.authors:
        return draft
    names = names_around(
        [block.text for block in body.blocks if block.kind is not BlockKind.HEADING]
    )
    if not names:
        return draft
    claim = Claim("authors", "; ".join(names), "html/text")
    return attrs.evolve(
        draft, authors=names, agencies=agencies_among(names), claims=(*draft.claims, claim)
    )


def _with_lead(lead: tuple[Image, ...], shown: tuple[Image, ...]) -> tuple[Image, ...]:
    """The lead image, then those of the text; as the text shows it, where it does."""
    urls = {image.url for image in shown}
    return (*[image for image in lead if image.url not in urls], *shown)


def _read(page: HtmlPage, draft: Draft, json_ld: Sequence[str]) -> _Found:
    """The article's blocks, and all else that the page shows set aside between them."""
    tree = page.take_tree()
    # lxml takes out what is not shown in a fiftieth of the time that to pass over it costs.
    etree.strip_elements(tree, *SKIPPED, with_tail=False)
    found = _outlined(tree, draft)
    if found.size < ENOUGH:
        etree.strip_tags(tree, *PLAIN, "meta", "link")
        found = _selected(read_blocks(tree), draft, words=True)
    if found.size < _FEW:
        careless = _selected(read_blocks(tree, whole=True), draft, words=False)
        found = max(found, careless, key=lambda way: way.size)
    if json_ld and (paragraphs := article_body(json_ld, found.size)):
        return _Found(with_paragraphs(read_blocks(tree), paragraphs), found.images, _OF_DATA)
    return found if found.size >= _FEW else _unshown(page, tree, draft, found)


def _unshown(page: HtmlPage, tree: Any, draft: Draft, found: _Found) -> _Found:
    """What stands in the page's scripts or in markup that it does not show, where that is more than was found."""
    reading = read_blocks(tree)
    if paragraphs := data_body(page.tree):
        return _Found(with_paragraphs(reading, paragraphs), found.images, _OF_DATA / 2)
    inner = hidden_reading(page.tree)
    if inner is not None:
        hidden = _selected(inner, draft, words=True)
        if hidden.size > max(found.size, _FEW):
            paragraphs = [block.text for block in hidden.body.blocks]
            return _Found(with_paragraphs(reading, paragraphs), hidden.images, _OF_DATA / 2)
    # A page without a region: its menus are leaves of lines in this reading only.
    return found if found.size else _paragraphs(reading, draft) or found


def _outlined(tree: Any, draft: Draft) -> _Found:
    """What the page's paragraphs and headings alone lead to: nothing, where they do not tell what the page is."""
    outline = Outline(tree)
    region = outline.region()
    if region is None:
        return _NOTHING
    stretch = read_stretch(outline, region, draft.title)
    if stretch is None:
        return _NOTHING
    reading, region = stretch
    reading.everything = outline.reading.everything
    return _of_region(reading, Judge(reading), region, draft)


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
    return _of_region(reading, judge, region, draft)


def _of_region(reading: Reading, judge: Judge, region: Region, draft: Draft) -> _Found:
    selection = Selector(reading, judge, region, draft).run()
    body = build_body(reading, region, selection, draft.title)
    return _Found(body, read_images(reading, region), trust(reading, region, selection))

"""One region of a page and what leads up to it, read leaf by leaf; all else is read at one go."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lxml import etree

from corpuskit.body import fold
from corpuskit.html.blocks import Walk
from corpuskit.html.leaves import MARK, Reading
from corpuskit.html.outline import Outline
from corpuskit.html.region import Region
from corpuskit.html.roles import BLOCK, MENU, PLAIN, ROLES
from corpuskit.html.witness import text_within

# More than half of the texts of a page are blank: lxml passes over them at less cost than Python.
_TEXTS = etree.XPath("descendant::text()[normalize-space()]", smart_strings=False)
_FOLLOWING = etree.XPath("following::text()[normalize-space()]", smart_strings=False)
_FURTHEST = 12
"""Paragraphs and headings before the region among which the headline is looked for."""

_LONG = 100
"""Characters from which a text beside the paragraphs may be one."""


def read_stretch(
    outline: Outline, region: Region, title: str | None
) -> tuple[Reading, Region] | None:
    """A reading whose leaves are those of the region, and those between the headline and it; all else is two more.

    None where long texts that are no paragraphs stand around the region: the outline does not tell what such a page is.
    """
    *around, element = _path(outline.reading.elements[region.part])
    before, opened = _split(around, element, _headline(outline, region, title))
    after = _FOLLOWING(element)
    etree.strip_tags(element, *PLAIN)
    reading = Reading(around[0] if around else element)
    walk = Walk(reading, outline.paragraphs)
    if before:
        walk.add(reading.elements[0], 0, MARK.join(before))
    part = 0
    parts = []
    for outer, (text, siblings) in zip(around, opened, strict=True):
        part = walk.open(outer, part)
        parts.append(part)
        if text and not text.isspace():
            walk.buffer.append(text)
        for sibling in siblings:
            walk.read(sibling, part)
    walk.flush(part)
    found = walk.read_region(element, part)
    for part in parts:
        reading.last[part] = len(reading.leaves)
    if after:
        walk.add(reading.elements[0], 0, MARK.join(after))
    reading.last[0] = len(reading.leaves)
    opening = [leaf.raw for leaf in reading.leaves[bool(before) : reading.first[found]]]
    if not _is_seen(outline, region, (*before, *opening, *after)):
        return None
    return reading, Region(found, reading.first[found], reading.last[found])


def _path(element: Any) -> list[Any]:
    """The innermost block around `element`, or itself, behind all that stand around it, outermost first."""
    while ROLES.get(element.tag, BLOCK) not in (BLOCK, MENU):
        element = element.getparent()
    return [*reversed(list(element.iterancestors())), element]


def _headline(outline: Outline, region: Region, title: str | None) -> Any | None:
    """Where the opening begins: the headline next before the first paragraph. Without one it begins beside the region."""
    told = fold(title or "")
    headings = [heading for n, heading in outline.headings if n <= region.first]
    for heading in headings[: -_FURTHEST - 1 : -1]:
        if _is_headline(heading, told):
            return heading
    around = outline.reading.elements[region.part].getparent()
    return next(around.iterchildren(), None) if around is not None else None


def _is_headline(heading: Any, told: str) -> bool:
    return heading.tag == "h1" or (bool(told) and fold(text_within(heading)) == told)


def _split(
    around: list[Any], element: Any, headline: Any | None
) -> tuple[list[str], list[tuple[str | None, list[Any]]]]:
    """What stands before `element`: the texts before the opening, and what of each part around belongs to the opening.

    That is the text that the part begins with, and the elements behind that.
    """
    above = {headline, *headline.iterancestors()} if headline is not None else set()
    before: list[str] = []
    opening: list[tuple[str | None, list[Any]]] = []
    begun = False
    for outer, inner in zip(around, [*around[1:], element], strict=True):
        siblings = list(inner.itersiblings(preceding=True))[::-1]
        at, text = 0, outer.text if begun else None
        if not begun:
            at = next((n for n, sibling in enumerate(siblings) if sibling in above), len(siblings))
            begun = at < len(siblings)
            _add_texts(before, outer, siblings[:at])
        opening.append((text, siblings[at:]))
    return before, opening


def _add_texts(texts: list[str], outer: Any, siblings: Iterable[Any]) -> None:
    """Adds the text that `outer` begins with, and that of its first children."""
    if text := outer.text:
        texts.append(text)
    for sibling in siblings:
        if len(sibling):
            texts += _TEXTS(sibling)
        elif text := sibling.text:
            texts.append(text)
        if text := sibling.tail:
            texts.append(text)


def _is_seen(outline: Outline, region: Region, around: Iterable[str]) -> bool:
    """Whether the outline saw what there is to see: few of the texts around the region are long and no paragraphs."""
    lengths = [len(leaf.raw) for leaf in outline.reading.leaves]
    within = sum(lengths[region.first : region.last])
    long = sum([len(text) for text in around if len(text) > _LONG and not text.isspace()])
    return long - (sum(lengths) - within) <= within

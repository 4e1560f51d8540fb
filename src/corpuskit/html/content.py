"""The body of a page: the paragraphs, headings and lists of its densest region."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from corpuskit.body import WHITE, Body, Gap
from corpuskit.clean import CORE
from corpuskit.model import Block, BlockKind, Category, Piece, RuleRef, Shape, Verdict
from corpuskit.prose import is_prose

_SKIPPED = frozenset(
    ("script style template noscript head iframe object svg math select option datalist").split()
)
_INLINE = frozenset(
    (
        "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s "
        "samp small span strike strong sub sup time tt u var wbr nobr"
    ).split()
)
_KINDS = {
    "blockquote": BlockKind.QUOTE,
    "li": BlockKind.LIST_ITEM,
    "tr": BlockKind.TABLE_ROW,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
    "pre": BlockKind.PREFORMATTED,
} | {f"h{n}": BlockKind.HEADING for n in range(1, 7)}
_FURNITURE = frozenset(["nav", "header", "footer", "aside", "form", "button"])
_OUTSIDE = Verdict(Category.NAV, (RuleRef(CORE, "html/outside"),))
_CAPTION = Verdict(Category.MEDIA, (RuleRef(CORE, "html/caption"),))
_LINE_END: Gap = (Piece("\n"),)


@attrs.frozen(eq=False)
class _Read:
    """One block as it stands in the page: its text, its element, and whether it stands in furniture."""

    text: str
    element: Any
    furniture: bool


def read_body(root: Any) -> Body:
    """All text of the page: the article's blocks, and the rest set aside between them."""
    read = list(_blocks(root))
    return _body(read, _region(read))


def _blocks(root: Any) -> Iterator[_Read]:
    """The page's text in document order, cut at every element that is not inline. No recursion: pages are deep."""
    text: list[str] = []
    stack: list[tuple[Any, bool, bool]] = [(root, False, False)]
    owner, inside = root, False
    while stack:
        element, furniture, leaving = stack.pop()
        inline = element.tag in _INLINE
        if not inline:
            yield from _flush(text, owner, inside)
            owner, inside = (element.getparent() if leaving else element), furniture
        if leaving:
            text.append(element.tail or "")
            continue
        stack.append((element, furniture, True))
        if not isinstance(element.tag, str) or element.tag in _SKIPPED:
            continue
        text.append(element.text or "")
        within = furniture or element.tag in _FURNITURE
        if not inline:
            inside = within
        stack.extend((child, within, False) for child in reversed(element))
    yield from _flush(text, owner, inside)


def _flush(text: list[str], owner: Any, furniture: bool) -> Iterator[_Read]:
    folded = " ".join("".join(text).split()).strip(WHITE)
    text.clear()
    if folded:
        yield _Read(folded, owner, furniture)


def _region(read: Iterable[_Read]) -> Any:
    """The element that holds most prose of its own paragraphs, each ancestor counting for half of the one below."""
    points: dict[Any, float] = {}
    for block in read:
        if block.furniture or not is_prose(block.text):
            continue
        share, element = float(len(block.text)), block.element.getparent()
        while element is not None and share > 1:
            points[element] = points.get(element, 0) + share
            share, element = share / 2, element.getparent()
    return max(points, key=lambda element: points[element]) if points else None


def _body(read: Iterable[_Read], region: Any) -> Body:
    within = set(region.iter()) if region is not None else set()
    blocks: list[Block] = []
    gaps: list[Gap] = []
    gap: list[Piece] = []
    outside: list[str] = []
    for block in read:
        kind = _KINDS.get(block.element.tag, BlockKind.PARAGRAPH)
        if block.element not in within or block.furniture:
            outside.append(block.text)
            continue
        gap += _furniture(outside)
        if kind is BlockKind.CAPTION:
            gap += (Piece(block.text, verdict=_CAPTION, shape=Shape(kind)), *_LINE_END)
            continue
        level = int(block.element.tag[1]) if kind is BlockKind.HEADING else None
        blocks.append(Block(block.text, Shape(kind, level, (), block.element.tag)))
        gaps.append(tuple(gap))
        gap = list(_LINE_END)
    gap += _furniture(outside)
    return Body(tuple(blocks), (*gaps, tuple(gap)))


def _furniture(outside: list[str]) -> tuple[Piece, ...]:
    if not outside:
        return ()
    text = "\n".join(outside)
    outside.clear()
    return (Piece(text, verdict=_OUTSIDE), *_LINE_END)

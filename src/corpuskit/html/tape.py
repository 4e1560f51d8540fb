"""The leaves of a page and what was decided on them, made into a Body: every leaf stands on the tape once."""

from __future__ import annotations

from collections.abc import Iterable

from corpuskit.body import WHITE, Body, Gap
from corpuskit.clean import CORE
from corpuskit.html.blocks import HEADINGS, Leaf, Reading
from corpuskit.html.region import Region
from corpuskit.html.select import Reason, Selection
from corpuskit.model import Block, BlockKind, Category, Link, Piece, RuleRef, Shape, Verdict

_KINDS = {
    "blockquote": BlockKind.QUOTE,
    "li": BlockKind.LIST_ITEM,
    "td": BlockKind.TABLE_ROW,
    "th": BlockKind.TABLE_ROW,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
    "pre": BlockKind.PREFORMATTED,
} | dict.fromkeys(HEADINGS, BlockKind.HEADING)
_OUTSIDE: Reason = (Category.NAV, "outside")
_DATA = Shape(path="script")
_LINE_END = Piece("\n")
_VERDICTS: dict[Reason, Verdict] = {}


def verdict_of(reason: Reason) -> Verdict:
    """The verdict for a reason; there are few, so each is made once."""
    verdict = _VERDICTS.get(reason)
    if verdict is None:
        verdict = Verdict(reason[0], (RuleRef(CORE, f"html/{reason[1]}"),))
        _VERDICTS[reason] = verdict
    return verdict


def build_body(reading: Reading, region: Region | None, selection: Selection) -> Body:
    """The tape of a page: kept leaves as blocks, all others set aside, in the page's order."""
    blocks: list[Block] = []
    gaps: list[Gap] = []
    gap: list[Piece] = []
    outside: list[str] = []
    inside = range(region.first, region.last) if region else range(0)
    for n, leaf in enumerate(reading.leaves):
        if n not in selection.standfirst and n not in inside:
            outside.append(leaf.text)
            continue
        if outside:
            _set_aside(gap, "\n".join(outside), _OUTSIDE)
            outside.clear()
        reason = selection.reasons.get(n)
        if reason is not None:
            _set_aside(gap, leaf.text, reason)
            continue
        blocks.append(_block(reading, leaf, standfirst=n in selection.standfirst))
        gaps.append(tuple(gap))
        gap = [_LINE_END]
    if outside:
        _set_aside(gap, "\n".join(outside), _OUTSIDE)
    return Body(tuple(blocks), (*gaps, tuple(gap)))


def with_paragraphs(reading: Reading, paragraphs: Iterable[str]) -> Body:
    """The tape of a page whose article stands in its data: all that it shows set aside, then the article."""
    blocks = tuple([Block(text, _DATA) for text in paragraphs])
    gap: list[Piece] = []
    if reading.leaves:
        _set_aside(gap, "\n".join([leaf.text for leaf in reading.leaves]), _OUTSIDE)
    between: list[Gap] = [(_LINE_END,)] * (len(blocks) - 1)
    return Body(blocks, (tuple(gap), *between, ()))


def _set_aside(gap: list[Piece], text: str, reason: Reason) -> None:
    gap.append(Piece(text, None, verdict_of(reason)))
    gap.append(_LINE_END)


def _block(reading: Reading, leaf: Leaf, *, standfirst: bool) -> Block:
    tag = reading.tags[leaf.part]
    kind = BlockKind.STANDFIRST if standfirst else _KINDS.get(tag, BlockKind.PARAGRAPH)
    links = tuple(_links(leaf)) if leaf.spans else ()
    return Block(leaf.text, Shape(kind, HEADINGS.get(tag), links, tag))


def _links(leaf: Leaf) -> Iterable[Link]:
    """The links of a leaf by their offsets in its folded text."""
    raw = leaf.raw
    done, folded = 0, 0
    for start, stop, url in leaf.spans:
        text = " ".join(raw[start:stop].split())
        if not text or not url.strip(WHITE):
            continue
        at = leaf.text.find(text, folded)
        if at >= 0:
            yield Link(at, at + len(text), url)
            folded = at + len(text)
    del done

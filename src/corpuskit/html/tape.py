"""The leaves of a page and what was decided on them, made into a Body: every leaf stands on the tape once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from corpuskit.body import WHITE, Body, Gap
from corpuskit.clean import CORE
from corpuskit.html.blocks import HEADINGS, MARK, Leaf, Reading
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
OUTSIDE: Reason = (Category.NAV, "outside")
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
    tape = Tape(reading)
    leaves, end = reading.leaves, len(reading.leaves)
    first, last = (region.first, region.last) if region else (end, end)
    at = 0
    for n in sorted(selection.standfirst):
        if n < first:
            tape.set_aside(leaves[at:n], OUTSIDE)
            tape.keep(leaves[n], standfirst=True)
            at = n + 1
    tape.set_aside(leaves[at:first], OUTSIDE)
    for n in range(first, last):
        reason = selection.reasons.get(n)
        if reason is None:
            tape.keep(leaves[n], standfirst=n in selection.standfirst)
        else:
            tape.set_aside((leaves[n],), reason)
    tape.set_aside(leaves[last:], OUTSIDE)
    return tape.body()


class Tape:
    """A body in the making."""

    __slots__ = ("_blocks", "_gap", "_gaps", "_reading")

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._blocks: list[Block] = []
        self._gaps: list[Gap] = []
        self._gap: list[Piece] = []

    def set_aside(self, leaves: Sequence[Leaf], reason: Reason) -> None:
        """Puts leaves on the tape that are no block's, as one piece."""
        if leaves:
            text = _folded(leaves)
            if text:
                self._gap.append(Piece(text, None, verdict_of(reason)))
                self._gap.append(_LINE_END)

    def keep(self, leaf: Leaf, *, standfirst: bool) -> None:
        """Puts a leaf on the tape as a block."""
        if leaf.text:
            self._blocks.append(_block(self._reading, leaf, standfirst=standfirst))
            self._gaps.append(tuple(self._gap))
            self._gap = [_LINE_END]

    def body(self) -> Body:
        """What stands on the tape."""
        return Body(tuple(self._blocks), (*self._gaps, tuple(self._gap)))


def with_paragraphs(reading: Reading, paragraphs: Iterable[str]) -> Body:
    """The tape of a page whose article stands in its data: all that it shows set aside, then the article."""
    blocks = tuple([Block(text, _DATA) for text in paragraphs])
    tape = Tape(reading)
    tape.set_aside(reading.leaves, OUTSIDE)
    between: list[Gap] = [(_LINE_END,)] * (len(blocks) - 1)
    return Body(blocks, (*tape.body().gaps, *between, ()))


def _folded(leaves: Iterable[Leaf]) -> str:
    """The texts of many leaves, a line each, folded at one go."""
    text = " ".join(MARK.join([leaf.raw for leaf in leaves]).split())
    return text.replace(f" {MARK}", MARK).replace(f"{MARK} ", MARK).replace(MARK, "\n").strip()


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

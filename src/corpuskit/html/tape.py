"""The leaves of a page and what was decided on them, made into a Body: every leaf stands on the tape once."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence

from corpuskit.body import WHITE, Body, Gap
from corpuskit.html.leaves import HEADINGS, MARK, Leaf, Reading, folded, uncontrolled
from corpuskit.html.lines import Reason
from corpuskit.html.region import Region
from corpuskit.html.select import Selection
from corpuskit.html.words import words_of
from corpuskit.model import Block, BlockKind, Category, Link, Piece, RuleRef, Shape, Verdict
from corpuskit.ruleset import CORE

_AROUND = {"blockquote": BlockKind.QUOTE, "li": BlockKind.LIST_ITEM, "pre": BlockKind.PREFORMATTED}
_CELLS = ("td", "th")
_EMBEDS = frozenset(("twitter", "tweet", "instagram", "tiktok", "bluesky", "facebook", "telegram"))
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


def build_body(
    reading: Reading, region: Region | None, selection: Selection, title: str | None = None
) -> Body:
    """The tape of a page: kept leaves as blocks, all others set aside, in the page's order. `title` is the body's."""
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
    n = first
    while n < last:
        reason = selection.reasons.get(n)
        stop = n + 1
        if reason is not None:
            tape.set_aside((leaves[n],), reason)
        elif reading.tags[leaves[n].part] in _CELLS:
            stop = _row(reading, selection, n, last)
            tape.keep_row(leaves[n:stop])
        else:
            tape.keep(leaves[n], standfirst=n in selection.standfirst)
        n = stop
    tape.set_aside(leaves[last:], OUTSIDE)
    return tape.body(title)


def _row(reading: Reading, selection: Selection, n: int, last: int) -> int:
    """Where the run of kept cells ends that stand in one row with leaf `n`."""
    row = reading.parents[reading.leaves[n].part]
    while n < last and n not in selection.reasons:
        part = reading.leaves[n].part
        if reading.parents[part] != row or reading.tags[part] not in _CELLS:
            break
        n += 1
    return n


class Tape:
    """A body in the making."""

    __slots__ = ("_blocks", "_gap", "_gaps", "_reading", "_shapes")

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._shapes: dict[tuple[str, int], Shape] = {}
        self._blocks: list[Block] = []
        self._gaps: list[Gap] = []
        self._gap: list[Piece] = []

    def set_aside(self, leaves: Sequence[Leaf], reason: Reason) -> None:
        """Puts leaves on the tape that are no block's, as one piece."""
        if leaves:
            one = len(leaves) == 1 and MARK not in leaves[0].raw
            text = (one and leaves[0].text) or _folded(leaves)
            if text:
                self._gap.append(Piece(text, None, verdict_of(reason)))
                self._gap.append(_LINE_END)

    def keep(self, leaf: Leaf, *, standfirst: bool) -> None:
        """Puts a leaf on the tape as a block."""
        if not leaf.text:
            return
        shape = self._standfirst(leaf) if standfirst else self._shape(leaf)
        is_code = shape.kind is BlockKind.PREFORMATTED and self._reading.tags[leaf.part] == "pre"
        self._put(Block(_lines(leaf.raw) if is_code else leaf.text, shape))

    def _shape(self, leaf: Leaf) -> Shape:
        """The kind, level and path of a leaf, and its links. Paragraphs of one part are alike but for their links."""
        reading, part = self._reading, leaf.part
        tag, parent = reading.tags[part], reading.parents[part]
        shape = self._shapes.get((tag, parent))
        if shape is None:
            kind = BlockKind.HEADING if tag in HEADINGS else _kind(reading, part)
            level = HEADINGS.get(tag) if kind is BlockKind.HEADING else None
            shape = _bare_shape(kind, level, _path(reading, part))
            if tag not in _AROUND:  # those speak for themselves
                self._shapes[tag, parent] = shape
        if leaf.spans and (links := tuple(_links(leaf))):
            return Shape(shape.kind, shape.level, links, shape.path)
        return shape

    def _standfirst(self, leaf: Leaf) -> Shape:
        return Shape(
            BlockKind.STANDFIRST, None, tuple(_links(leaf)), _path(self._reading, leaf.part)
        )

    def keep_row(self, cells: Sequence[Leaf]) -> None:
        """Puts the cells of one row on the tape as one block, parted by tabs. One cell alone lays a page out."""
        cells = [cell for cell in cells if cell.text]
        if len(cells) == 1:
            self.keep(cells[0], standfirst=False)
        elif cells:
            links: list[Link] = []
            at = 0
            for cell in cells:
                links += [link.moved(at) for link in _links(cell)]
                at += len(cell.text) + 1
            path = _path(self._reading, cells[0].part)
            shape = Shape(BlockKind.TABLE_ROW, None, tuple(links), path)
            self._put(Block("\t".join([cell.text for cell in cells]), shape))

    def _put(self, block: Block) -> None:
        self._blocks.append(block)
        self._gaps.append(tuple(self._gap))
        self._gap = [_LINE_END]

    def body(self, title: str | None = None) -> Body:
        """What stands on the tape."""
        return Body(tuple(self._blocks), (*self._gaps, tuple(self._gap)), title)


def with_paragraphs(reading: Reading, paragraphs: Iterable[str]) -> Body:
    """The tape of a page whose article stands in its data: all that it shows set aside, then the article."""
    blocks = tuple([Block(text, _DATA) for text in paragraphs])
    tape = Tape(reading)
    tape.set_aside(reading.leaves, OUTSIDE)
    between: list[Gap] = [(_LINE_END,)] * (len(blocks) - 1)
    return Body(blocks, (*tape.body().gaps, *between, ()))


def _folded(leaves: Iterable[Leaf]) -> str:
    """The texts of many leaves, a line each."""
    lines = []
    for line in MARK.join([leaf.raw for leaf in leaves]).split(MARK):
        text = line.strip()
        if (
            not text.isprintable() or "  " in text
        ):  # to see that most need no folding is faster than to fold
            text = uncontrolled(folded(text)).strip()
        if text:
            lines.append(text)
    return "\n".join(lines)


@functools.lru_cache(maxsize=1024)
def _bare_shape(kind: BlockKind, level: int | None, path: str) -> Shape:
    """A shape without links: a page has hundreds of blocks of a few."""
    return Shape(kind, level, (), path)


def _lines(raw: str) -> str:
    """A preformatted text, its lines and their indentation kept."""
    return "\n".join(uncontrolled(line).expandtabs().rstrip() for line in raw.splitlines()).strip(
        WHITE
    )


def _kind(reading: Reading, part: int) -> BlockKind:
    """What a leaf is by the part that it stands in, or by one of the two around that."""
    for _ in range(3):
        kind = _AROUND.get(reading.tags[part])
        if kind is BlockKind.QUOTE and _is_embed(reading, part):
            return BlockKind.EMBED
        if kind is not None:
            return kind
        part = reading.parents[part]
    return BlockKind.PARAGRAPH


def _is_embed(reading: Reading, part: int) -> bool:
    names = reading.elements[part].get("class")
    return bool(names) and not _EMBEDS.isdisjoint(words_of(names))


def _path(reading: Reading, part: int) -> str:
    """The tags around a leaf, two at most: "article/p"."""
    parent = reading.parents[part]
    return f"{reading.tags[parent]}/{reading.tags[part]}" if parent else reading.tags[part]


def _links(leaf: Leaf) -> Iterable[Link]:
    """The links of a leaf by their offsets in its folded text."""
    folded = 0
    for start, stop, url in leaf.spans:
        text = " ".join(leaf.raw[start:stop].split())
        if not text or not url.strip(WHITE):
            continue
        at = leaf.text.find(text, folded)
        if at >= 0:
            folded = at + len(text)
            yield Link(at, folded, url)

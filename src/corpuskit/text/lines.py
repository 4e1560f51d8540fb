"""A dump to blocks: every line that holds more than white space is one, at its exact place."""

from __future__ import annotations

import re

from corpuskit.body import WHITE, Body
from corpuskit.model import Block, Piece

# Line ends of all kinds (LF, CR, VT, FF, FS to RS, NEL, LS, PS) and all other controls but the tab: none of them
# may stand in a block, so each ends one.
_LINE = re.compile(r"[^\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]+")


def read_lines(text: str) -> Body:
    """The lines of `text` as blocks; blank lines, line ends and controls are the gaps between them."""
    blocks: list[Block] = []
    gaps: list[tuple[Piece, ...]] = []
    behind = 0
    for match in _LINE.finditer(text):
        line = match.group()
        bare = line.strip(WHITE)
        if not bare:
            continue
        start = match.start()
        if len(bare) != len(line):
            start += len(line) - len(line.lstrip(WHITE))
        gaps.append((Piece(text[behind:start]),) if start > behind else ())
        blocks.append(Block(bare))
        behind = start + len(bare)
    gaps.append((Piece(text[behind:]),) if behind < len(text) else ())
    return Body(tuple(blocks), tuple(gaps))

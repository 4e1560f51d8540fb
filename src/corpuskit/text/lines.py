"""A dump to blocks: every line that holds more than white space is one, at its exact place."""

from __future__ import annotations

import re

from corpuskit.body import WHITE, Body, Gap
from corpuskit.model import Block, Piece

# Line ends of all kinds (LF, CR, VT, FF, FS to RS, NEL, LS, PS) and all other controls but the tab: none of them
# may stand in a block, so each ends one.
_LINE = re.compile(r"[^\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]+")


def read_lines(text: str) -> Body:
    """The lines of `text` as blocks; blank lines, line ends and controls are the gaps between them."""
    blocks: list[Block] = []
    gaps: list[Gap] = []
    # Most gaps of a dump are alike, so that they can be one and the same value.
    known: dict[str, Gap] = {"": ()}
    behind = 0
    for match in _LINE.finditer(text):
        line = match.group()
        bare = line.strip(WHITE)
        if not bare:
            continue
        start = match.start()
        if len(bare) != len(line):
            start += len(line) - len(line.lstrip(WHITE))
        gaps.append(_gap(text[behind:start], known))
        blocks.append(Block(bare))
        behind = start + len(bare)
    gaps.append(_gap(text[behind:], known))
    return Body(tuple(blocks), tuple(gaps))


def _gap(text: str, known: dict[str, Gap]) -> Gap:
    gap = known.get(text)
    if gap is None:
        gap = known[text] = (Piece(text),)
    return gap

"""A dump to blocks: every line that holds more than white space is one, at its exact place."""

from __future__ import annotations

import re

from corpuskit.body import WHITE, Body, Gap
from corpuskit.model import Block, Piece
from corpuskit.prose import could_be_headline, is_prose

# Line ends of all kinds (LF, CR, VT, FF, FS to RS, NEL, LS, PS) and all other controls but the tab: none of them
# may stand in a block, so each ends one.
_END = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")


def read_lines(text: str) -> Body:
    """The lines of `text` as blocks; blank lines, line ends and controls are the gaps between them."""
    blocks: list[Block] = []
    gaps: list[Gap] = []
    # Most gaps of a dump are alike, so that they can be one and the same value.
    known: dict[str, Gap] = {"": ()}
    behind = at = 0
    for line in _END.split(text):
        bare = line.strip(WHITE)
        if bare:
            start = at if len(bare) == len(line) else at + line.index(bare)
            between = text[behind:start]
            gaps.append(known.get(between) or _gap(between, known))
            blocks.append(Block(bare))
            behind = start + len(bare)
        at += len(line) + 1
    gaps.append(_gap(text[behind:], known))
    return Body(tuple(blocks), tuple(gaps))


def set_off_headline(body: Body) -> str | None:
    """The first line of a dump, where it could be a headline and stands further from a paragraph than all others do.

    Told before any rule speaks, since rules do not see blank lines.
    """
    texts = [block.text for block in body.blocks[:3]]
    if len(texts) < 3 or not could_be_headline(texts[0]) or not is_prose(texts[1]):
        return None
    gaps = [sum(len(piece.text) for piece in gap) for gap in body.gaps[1:-1]]
    return texts[0] if gaps[0] > max(gaps[1:]) else None


def _gap(text: str, known: dict[str, Gap]) -> Gap:
    gap = known.get(text)
    if gap is None:
        gap = known[text] = (Piece(text),)
    return gap

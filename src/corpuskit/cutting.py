"""Text set aside: a body on the way to its tape, cut where it was judged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from corpuskit.body import WHITE, Body, Gap, Keys
from corpuskit.model import Block, Piece, Verdict

Stretch = tuple[int, int, Verdict | None]
"""From, to, and why it goes; None: it stays."""


def widened(text: str, stretches: Iterable[Stretch]) -> list[Stretch]:
    """Neighbours of one verdict made one, and the white space at each cut given to the removal."""
    merged: list[Stretch] = []
    for start, stop, verdict in stretches:
        if merged and merged[-1][2] == verdict:
            merged[-1] = (merged[-1][0], stop, verdict)
        else:
            merged.append((start, stop, verdict))
    for n, (start, stop, verdict) in enumerate(merged):
        if verdict is not None:
            continue
        bare_start = (
            start + len(text[start:stop]) - len(text[start:stop].lstrip(WHITE)) if n else start
        )
        bare_stop = stop if n == len(merged) - 1 else start + len(text[start:stop].rstrip(WHITE))
        bare_stop = max(bare_start, bare_stop)
        merged[n] = (bare_start, bare_stop, None)
        if n:
            merged[n - 1] = (merged[n - 1][0], bare_start, merged[n - 1][2])
        if n < len(merged) - 1:
            merged[n + 1] = (bare_stop, *merged[n + 1][1:])
    return [stretch for stretch in merged if stretch[0] < stretch[1]]


@attrs.define
class Tape:
    """The tape while rules are carried out: gaps and blocks, and where on it the blocks stand that are left."""

    entries: list[Gap | Block]
    places: list[int]

    @classmethod
    def of(cls, body: Body) -> Tape:
        """The tape of a body of which all is left."""
        entries: list[Gap | Block] = [()] * (2 * len(body.blocks) + 1)
        if body.gaps:
            entries[::2] = body.gaps
        entries[1::2] = body.blocks
        return cls(entries, list(range(1, len(entries), 2)))

    def set_aside(
        self, going: Mapping[int, Verdict], cut: Mapping[int, list[Stretch]], body: Body
    ) -> tuple[tuple[Block, ...], Keys]:
        """Sets blocks of `body` aside, and stretches of others; returns the blocks that are left, with their keys."""
        for n, verdict in going.items():
            block = body.blocks[n]
            self.entries[self.places[n]] = (Piece(block.text, None, verdict, block.shape),)
        if cut:
            return self._cut(
                {
                    self.places[n]: [_part(body.blocks[n], *stretch) for stretch in stretches]
                    for n, stretches in cut.items()
                }
            )
        left = [n for n in range(len(self.places)) if n not in going]
        self.places = [self.places[n] for n in left]
        return tuple([body.blocks[n] for n in left]), body.keys.take(left)

    def _cut(self, parts: Mapping[int, list[Gap | Block]]) -> tuple[tuple[Block, ...], Keys]:
        """Puts `parts` in the places of the blocks that they are of."""
        entries: list[Gap | Block] = []
        for place, entry in enumerate(self.entries):
            entries += parts.get(place, (entry,))
        self.entries = entries
        self.places = [place for place, entry in enumerate(entries) if isinstance(entry, Block)]
        blocks = tuple([entry for entry in entries if isinstance(entry, Block)])
        return blocks, Keys.of([block.text for block in blocks])

    def pieces(self) -> tuple[Piece, ...]:
        """The finished tape."""
        pieces: list[Piece] = []
        number = 0
        for entry in self.entries:
            if isinstance(entry, Block):
                pieces.append(Piece(entry.text, number, None, entry.shape))
                number += 1
            else:
                pieces += entry
        return tuple(pieces)


def _part(block: Block, start: int, stop: int, verdict: Verdict | None) -> Gap | Block:
    """One stretch of a block: a block of its own, or set aside."""
    text, shape = block.text[start:stop], block.shape.part(start, stop)
    return Block(text, shape) if verdict is None else (Piece(text, None, verdict, shape),)

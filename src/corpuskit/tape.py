"""The tape: all that was read of a document, once and in order, as pieces that are kept, set aside, or gaps between them."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator

import attrs

from corpuskit.records import Record

SEPARATOR = "\n\n"
"""What stands between two blocks in `Article.text`: all that the library ever adds."""


class Category(enum.StrEnum):
    """Why a text was set aside. Where rules of one rank disagree, the earlier member wins."""

    TITLE = "title"
    BYLINE = "byline"
    MEDIA = "media"
    TEASER = "teaser"
    COMMENTS = "comments"
    SHARE = "share"
    SUBSCRIBE = "subscribe"
    AD = "ad"
    LEGAL = "legal"
    NAV = "nav"
    ATTRIBUTION = "attribution"
    DUPLICATE = "duplicate"
    OTHER = "other"


class BlockKind(enum.StrEnum):
    """What a block is in its document. All lines of a text dump are paragraphs."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    STANDFIRST = "standfirst"
    QUOTE = "quote"
    LIST_ITEM = "list_item"
    TABLE_ROW = "table_row"
    CAPTION = "caption"
    PREFORMATTED = "preformatted"
    EMBED = "embed"


@attrs.frozen(order=True, weakref_slot=False)
class RuleRef(Record):
    """A rule by the plugin that brought it and by its name. The library's own plugin is "corpuskit"."""

    plugin: str
    rule: str

    def __str__(self) -> str:
        return f"{self.plugin}/{self.rule}"


@attrs.frozen(weakref_slot=False)
class Verdict(Record):
    """Why a stretch was set aside: its category, and every rule that asked for it, sorted."""

    category: Category
    rules: tuple[RuleRef, ...]


@attrs.frozen(weakref_slot=False)
class Link(Record):
    """A link inside a block: `start` and `stop` are offsets in the block's text."""

    start: int
    stop: int
    url: str

    def moved(self, by: int) -> Link:
        """The same link, `by` characters further on."""
        return Link(self.start + by, self.stop + by, self.url)


@attrs.frozen(weakref_slot=False)
class Shape(Record):
    """What a block is, apart from its text.

    `level` is a heading's, 1 to 6; `path` is where the block stood in the page ("article/p").
    """

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int | None = None
    links: tuple[Link, ...] = ()
    path: str | None = None

    def part(self, start: int, stop: int) -> Shape:
        """The shape of the stretch from `start` to `stop` of a block of this shape."""
        if not self.links:
            return self
        inside = (link for link in self.links if start <= link.start and link.stop <= stop)
        return attrs.evolve(self, links=tuple(link.moved(-start) for link in inside))

    def followed_by(self, other: Shape, offset: int) -> Shape:
        """This shape where a stretch of `other` joins at `offset`: the links of both."""
        if not other.links:
            return self
        return attrs.evolve(self, links=self.links + tuple(x.moved(offset) for x in other.links))


LINE = Shape()
"""The shape of every line of a text dump."""


@attrs.frozen(weakref_slot=False)
class Block(Record):
    """A paragraph, heading, list item, ... of a text. Its text is a verbatim part of what was read."""

    text: str
    shape: Shape = LINE

    @property
    def kind(self) -> BlockKind:
        return self.shape.kind

    @property
    def level(self) -> int | None:
        return self.shape.level

    @property
    def links(self) -> tuple[Link, ...]:
        return self.shape.links

    @property
    def path(self) -> str | None:
        return self.shape.path


@attrs.frozen(weakref_slot=False)
class Piece(Record):
    """One stretch of the tape: kept (`block` is its block's number), set aside (`verdict`), or a gap."""

    text: str
    block: int | None = None
    verdict: Verdict | None = None
    shape: Shape = LINE

    def short(self) -> str | None:
        """A gap is stored as its text alone: every other piece of a tape is one."""
        return self.text if self.block is None and self.verdict is None else None

    @classmethod
    def from_short(cls, text: str) -> Piece:
        """A gap of that text."""
        return cls(text)


def join_kept(pieces: Iterable[Piece]) -> str:
    """The texts of the kept pieces, joined by a blank line."""
    return SEPARATOR.join([piece.text for piece in pieces if piece.block is not None])


def joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The tape with kept pieces that touch made one: between two blocks there is always a gap."""
    last: Piece | None = None
    for piece in pieces:
        if last is not None and last.block is not None and piece.block is not None:
            shape = last.shape.followed_by(piece.shape, len(last.text))
            last = attrs.evolve(last, text=last.text + piece.text, shape=shape)
            continue
        if last is not None:
            yield last
        last = piece
    if last is not None:
        yield last


def numbered(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The tape with its blocks numbered from 0."""
    n = 0
    for piece in pieces:
        if piece.block is None:
            yield piece
            continue
        yield piece if piece.block == n else attrs.evolve(piece, block=n)
        n += 1

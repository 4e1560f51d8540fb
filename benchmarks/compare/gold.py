"""What a page's gold is, whichever set it comes from."""

import gzip
from pathlib import Path

from attrs import frozen


@frozen
class Segments:
    """Passages that must stand in the extracted text, and passages that must not."""

    wanted: tuple[str, ...]
    unwanted: tuple[str, ...]


@frozen
class Gold:
    """What people, or a publisher's own parser, say that a page holds.

    None or empty: the set does not say. A body is given in one of three forms: `text` is the whole
    of it; `paragraphs` are its paragraphs in order, of which those numbered in `optional` may be
    there or not; `segments` are samples of it.
    """

    text: str | None = None
    paragraphs: tuple[str, ...] = ()
    optional: frozenset[int] = frozenset()
    segments: Segments | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None


@frozen
class GoldPage:
    """A stored page and its gold; `id` is its set's name and its own within the set."""

    id: str
    url: str
    path: Path
    gold: Gold

    def html(self) -> bytes:
        """The page's bytes, unpacked where they are stored as gzip."""
        raw = self.path.read_bytes()
        return gzip.decompress(raw) if self.path.suffix == ".gz" else raw


@frozen
class GoldSet:
    """The pages of one set; `left_out` says in a line each which are not measured, and why."""

    name: str
    pages: tuple[GoldPage, ...]
    left_out: tuple[str, ...] = ()

"""The values that flow through corpuskit: frozen, comparable, picklable, each with a plain form. Pieces and events have modules of their own."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Iterable, Iterator
from functools import cached_property

import attrs

from corpuskit.errors import FieldError, RemovalError
from corpuskit.events import Actor, Event, EventDate, Mention, Place, Size
from corpuskit.markdown import to_markdown
from corpuskit.records import Record
from corpuskit.tape import (
    SEPARATOR,
    Block,
    BlockKind,
    Category,
    Link,
    Piece,
    RuleRef,
    Shape,
    Verdict,
    join_kept,
    joined,
    numbered,
)

__all__ = [
    "SEPARATOR", "Access", "Actor", "Article", "Block", "BlockKind", "Category", "Claim", "Event", "EventDate", "Explanation",
    "Failure", "Image", "Link", "Mention", "Page", "Piece", "Place", "Removal", "RuleRef", "Shape", "Size", "Story",
    "Verdict", "digest", "join_kept",
]  # fmt: skip


class Access(enum.StrEnum):
    """Whether readers have to pay, where the page says so."""

    FREE = "free"
    METERED = "metered"
    PAYWALLED = "paywalled"


@attrs.frozen
class Page(Record):
    """One input and what the caller knows of it.

    `name` says where it came from (a path, a record's id), `content_type` is the HTTP header's value,
    `fetched` the moment of the download. What stands here wins over what the page says of itself.
    """

    body: bytes | str
    url: str | None = None
    content_type: str | None = None
    fetched: dt.datetime | None = None
    name: str | None = None
    source: str | None = None
    title: str | None = None
    published: dt.date | None = None

    @property
    def place(self) -> str:
        """How errors and failures call this input."""
        return self.name or self.url or "input"


@attrs.frozen
class Removal(Record):
    """A stretch that was set aside. `piece` is its number on the tape, `start` its offset in `restore()`."""

    piece: int
    start: int
    text: str
    category: Category
    rules: tuple[RuleRef, ...]


@attrs.frozen
class Explanation(Record):
    """What became of one line or block: kept as block number `block`, or set aside by `rules`."""

    start: int
    text: str
    block: int | None = None
    category: Category | None = None
    rules: tuple[RuleRef, ...] = ()

    @property
    def kept(self) -> bool:
        return self.block is not None

    def __str__(self) -> str:
        if self.kept:
            return f"keep  {self.text}"
        return f"drop  {self.text}  [{self.category}: {', '.join(map(str, self.rules))}]"


@attrs.frozen
class Failure(Record):
    """Something that went wrong and stopped nothing else. Strings only, so that it crosses processes.

    `stage` is load, read, split, decode, extract, refine, clean, parse or code; `error` the exception's class name.
    """

    stage: str
    plugin: str
    origin: str
    error: str
    message: str

    @classmethod
    def of(cls, error: BaseException, *, stage: str, plugin: str, origin: str) -> Failure:
        """The failure that `error` makes."""
        try:
            text = str(error) or repr(error)
        except Exception:  # a plugin's error may fail at this too
            text = "an error that cannot be shown"
        return cls(stage, plugin, origin, type(error).__name__, text[:2000])


@attrs.frozen
class Claim(Record):
    """What one witness ("caller", "html/json-ld", "corpuskit-wire/dateline") says of a field."""

    field: str
    value: str
    by: str


@attrs.frozen
class Image(Record):
    """A picture of the article, outside its text; its address is absolute where that of the page is known."""

    url: str
    caption: str | None = None
    credit: str | None = None


@attrs.frozen
class Article(Record):
    """One news text: its fields, and a tape that holds every character that was read exactly once.

    A field that nothing tells is None or empty; nothing is guessed. `published` and `modified` are days,
    `published_at` and `modified_at` moments in the page's own zone (naive where it names none).
    `derived_from` are the hosts, else names, of what the text says it retells. `dateline_date` is as
    written, most often without a year. `provenance` lists the claims on each field, the winning one first.
    """

    id: str
    url: str | None = None
    origin: str | None = None
    source: str | None = None
    layout: str | None = None
    title: str | None = None
    description: str | None = None
    authors: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    dateline_place: str | None = None
    dateline_date: str | None = None
    published: dt.date | None = None
    published_at: dt.datetime | None = None
    modified: dt.date | None = None
    modified_at: dt.datetime | None = None
    language: str | None = None
    section: str | None = None
    topics: tuple[str, ...] = ()
    images: tuple[Image, ...] = ()
    canonical_url: str | None = None
    site_name: str | None = None
    derived_from: tuple[str, ...] = ()
    access: Access | None = None
    quality: float | None = None
    content_hash: str | None = None
    fetched: dt.datetime | None = None
    truncated: bool = False
    pieces: tuple[Piece, ...] = ()
    failures: tuple[Failure, ...] = ()
    provenance: tuple[Claim, ...] = ()

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The article's text, block by block."""
        return tuple(Block(p.text, p.shape) for p in self.pieces if p.block is not None)

    @cached_property
    def text(self) -> str:
        """The blocks' texts, joined by a blank line."""
        return join_kept(self.pieces)

    @cached_property
    def removals(self) -> tuple[Removal, ...]:
        """All that was set aside, in order, each with its reason."""
        return tuple(
            Removal(n, start, piece.text, piece.verdict.category, piece.verdict.rules)
            for n, start, piece in self._placed()
            if piece.verdict is not None
        )

    def restore(self) -> str:
        """All that was read: for a text dump the input, character by character."""
        return "".join([piece.text for piece in self.pieces])

    def locate(self, offset: int) -> int:
        """Where the character at `offset` of `text` stands in `restore()`.

        An offset within the separator of two blocks is placed at the end of the first.

        Raises:
            FieldError: `offset` lies outside of `text`.
        """
        if not 0 <= offset < len(self.text):
            raise FieldError(
                self.origin or "article",
                f"offset {offset} lies outside of a text of {len(self.text)} characters",
                "give an offset of Article.text",
            )
        passed = 0
        for _, start, piece in self._placed():
            if piece.block is None:
                continue
            if offset < passed + len(piece.text) + len(SEPARATOR):
                return start + min(offset - passed, len(piece.text))
            passed += len(piece.text) + len(SEPARATOR)
        raise AssertionError("text is longer than its blocks")  # pragma: no cover

    def put_back(self, *removals: Removal) -> Article:
        """This article with `removals` kept after all.

        A stretch that was cut out of a block joins what is left of it.

        Raises:
            RemovalError: a removal is of another article, or was put back before.
        """
        own = set(self.removals)
        for removal in removals:
            if removal not in own:
                raise RemovalError(
                    self.origin or "article",
                    f"holds no removal like {removal!r:.100}",
                    "take all removals that go back from this article's own `removals`, at once",
                )
        pieces = list(self.pieces)
        for removal in removals:
            pieces[removal.piece] = attrs.evolve(pieces[removal.piece], block=0, verdict=None)
        return self.with_pieces(pieces)

    def with_pieces(self, pieces: Iterable[Piece]) -> Article:
        """This article with another tape: kept neighbours joined, blocks numbered, the hash renewed."""
        tape = tuple(numbered(joined(pieces)))
        return attrs.evolve(self, pieces=tape, content_hash=digest(join_kept(tape)))

    def explain(self) -> tuple[Explanation, ...]:
        """What became of each line or block, in the order of the input."""
        return tuple(
            Explanation(
                start,
                piece.text,
                piece.block,
                piece.verdict.category if piece.verdict else None,
                piece.verdict.rules if piece.verdict else (),
            )
            for _, start, piece in self._placed()
            if piece.block is not None or piece.verdict is not None
        )

    def markdown(self) -> str:
        """The article in Markdown: headings, lists, quotes, tables and links; marks in its own text are escaped."""
        return to_markdown(self)

    def to_dict(self) -> dict[str, object]:
        """JSON data of all fields, known or not, with `text` for readers who need no more."""
        every: dict[str, object] = {
            a.name: [] if a.default == () else a.default for a in attrs.fields(Article)
        }
        return every | super().to_dict() | {"text": self.text}

    @classmethod
    def from_dict(cls, data: object) -> Article:
        """The article that `to_dict` wrote; its `text` is a view and is not read back.

        Raises:
            SchemaError: as every `from_dict`.
        """
        if not isinstance(data, dict):
            return super().from_dict(data)  # type: ignore[arg-type]  # raises, naming what it got
        known = {k: v for k, v in data.items() if k != "text" and (v is not None or k == "id")}
        return super().from_dict(known)

    def _placed(self) -> Iterator[tuple[int, int, Piece]]:
        """Each piece with its number and its offset in `restore()`."""
        start = 0
        for n, piece in enumerate(self.pieces):
            yield n, start, piece
            start += len(piece.text)


def digest(text: str) -> str:
    """A short stable name for `text`: 16 hex digits of BLAKE2b. Equal texts have equal names."""
    import hashlib  # it loads OpenSSL, which who only imports the library need not wait for

    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


@attrs.frozen
class Story(Record):
    """Reports of one thing, in order of time, and the events that they tell.

    `id` stays as long as the first report does; `headline` is the title of the report that is most like the others.
    """

    id: str
    articles: tuple[Article, ...]
    events: tuple[Event, ...] = ()
    headline: str | None = None

    @property
    def first(self) -> dt.date | None:
        """The day of the first report, as far as days are known."""
        return min((a.published for a in self.articles if a.published), default=None)

    @property
    def last(self) -> dt.date | None:
        """The day of the last report, as far as days are known."""
        return max((a.published for a in self.articles if a.published), default=None)

"""The values that flow through corpuskit: frozen, comparable, picklable, each with a plain form."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Iterable, Iterator
from functools import cached_property

import attrs

from corpuskit.errors import FieldError, RemovalError
from corpuskit.markdown import to_markdown
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


def digest(text: str) -> str:
    """A short stable name for `text`: 16 hex digits of BLAKE2b. Equal texts have equal names."""
    import hashlib  # it loads OpenSSL, which who only imports the library need not wait for

    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


@attrs.frozen
class Actor(Record):
    """Who acts or is acted upon: as written, its name, ISO 3166 alpha-3 country, PLOVER sector."""

    text: str
    name: str | None = None
    country: str | None = None
    sector: str | None = None


@attrs.frozen
class Place(Record):
    """Where: as written, ISO 3166 alpha-3 country, decimal degrees (WGS 84)."""

    text: str
    country: str | None = None
    latitude: float | None = None
    longitude: float | None = None


@attrs.frozen
class EventDate(Record):
    """When: as written, first and last day, and whether the days were inferred from the article's.

    `granularity` is day, week, month, season or year. Where the words do not tell the days, `start` and `end` are None.
    """

    text: str
    start: dt.date | None = None
    end: dt.date | None = None
    granularity: str | None = None
    inferred: bool = False


@attrs.frozen
class Size(Record):
    """How many, where a text states it: the least that it says."""

    killed: int | None = None
    injured: int | None = None
    arrested: int | None = None
    troops: int | None = None


@attrs.frozen
class Mention(Record):
    """The words of an article that say a part of an event.

    `article` is `Article.id`; `start` and `stop` are offsets in `Article.text`; `role` is trigger,
    actor, recipient, place, date, attribution, size or sentence.
    """

    article: str
    role: str
    text: str
    start: int
    stop: int


@attrs.frozen
class Event(Record):
    """Who did what to whom, where and when, with the words that say so.

    `type`, `modes` and `contexts` are PLOVER's; `status` is actual, historical, future, hypothetical or
    negated; `attribution` is who says so, as written; `salience` lies in [0, 1]; `evidence` names the entries of the
    coder's lexicon that fired, `why` what made several reports one event.
    """

    id: str
    type: str
    modes: tuple[str, ...] = ()
    contexts: tuple[str, ...] = ()
    status: str = "actual"
    actors: tuple[Actor, ...] = ()
    recipients: tuple[Actor, ...] = ()
    place: Place | None = None
    date: EventDate | None = None
    attribution: str | None = None
    size: Size | None = None
    salience: float | None = None
    mentions: tuple[Mention, ...] = ()
    evidence: tuple[str, ...] = ()
    why: tuple[str, ...] = ()


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

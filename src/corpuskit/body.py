"""What an extractor hands to the rules: blocks that nobody has judged yet, ready to be looked up."""

from __future__ import annotations

import bisect
import datetime as dt
import functools
import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from functools import cached_property
from typing import Any, NamedTuple, TypeVar, overload

import attrs

from corpuskit.errors import FieldError
from corpuskit.model import SEPARATOR, Access, Block, Claim, Failure, Image, Piece
from corpuskit.prose import is_prose

T = TypeVar("T")

WHITE = "".join(
    map(chr, [*range(0x21), 0x7F, *range(0x80, 0xA1), 0xAD, 0x1680, *range(0x2000, 0x200E)])
)
WHITE += "\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\ufffe\uffff"
"""What is cut from the edges of a block: white space, controls, and marks that nobody sees."""

FOLD_LIMIT = 250
"""Characters of a line that is folded whole. No marker or phrase is longer."""

_LONG_FOLD = 80

_TYPOGRAPHY = str.maketrans("‘’‚‛ʼ`´“”„‟«»‐‑–—−…\u00a0", "'''''''\"\"\"\"\"\"-----… ")
_TYPOGRAPHIC = re.compile("[" + "".join(map(chr, _TYPOGRAPHY)) + "]")
_DIGITS = str.maketrans("0123456789", "0" * 10)
_FIRST_UNSPACED = "\u0e00"  # Thai, the first of the scripts without spaces
_LONGEST_WORD = 40
_FIRST_WORD = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]{2}|\w{1,40}"
)


def fold(text: str) -> str:
    """`text` as rules compare it: case, white space, quotation marks and dashes made alike.

    Of a text of more than 250 characters only the first 80, with an ellipsis behind them: it is no phrase's equal, and
    running text is most of what is read.
    """
    if len(text) > FOLD_LIMIT:
        return f"{fold(text[:_LONG_FOLD])}…"
    if text.isascii():
        text = text.lower()
    else:  # to look for what is to be replaced is five times faster than translate
        text = _TYPOGRAPHIC.sub(lambda mark: mark[0].translate(_TYPOGRAPHY), text).casefold()
    # Most lines have no white space but single spaces, and no line that is printable has any other.
    if text.isprintable() and "  " not in text and text[:1] != " " != text[-1:]:
        return text
    return " ".join(text.split())


class Key(NamedTuple):
    """How a line is looked up: folded, and by its first word with every digit written 0 ("08:15" gives "00").

    Of scripts that put no spaces between words the first two characters count as the word.
    """

    folded: str
    word: str


def key_of(text: str) -> Key:
    """The key of a line, marker or phrase."""
    folded = fold(text)
    return Key(folded, first_word(folded))


def first_word(folded: str) -> str:
    """The word by which a folded line is looked up. Of such a word it is the word itself."""
    word = folded.partition(" ")[0]
    if word.isalpha() and word[0] < _FIRST_UNSPACED and len(word) <= _LONGEST_WORD:
        return word
    match = _FIRST_WORD.search(folded)
    if match is None:
        return folded
    word = match.group()
    return word if word.isalpha() else word.translate(_DIGITS)


def line_words(triggers: Iterable[str]) -> frozenset[str]:
    """The first words of those of `triggers` that are whole lines."""
    words: set[str] = set()
    for trigger in triggers:
        # Most are single words of an alphabet, and need no closer look.
        if trigger.isalpha() and trigger < _FIRST_UNSPACED and len(trigger) <= _LONGEST_WORD:
            continue
        word = first_word(trigger)
        if word != trigger:
            words.add(word)
    return frozenset(words)


_line_words = functools.lru_cache(maxsize=4096)(line_words)


def _common(words: frozenset[str], index: dict[str, list[int]]) -> Set[str]:
    """What both hold, in time that grows with the smaller of the two: some rules have thousands of triggers."""
    return words.intersection(index) if len(words) > len(index) else index.keys() & words


@attrs.frozen
class Keys(Sequence[Key]):
    """The keys of the blocks of a body, as two tuples: a million lines have no room for as many pairs."""

    folded: tuple[str, ...]
    words: tuple[str, ...]

    @classmethod
    def of(cls, texts: Iterable[str]) -> Keys:
        """The keys of texts."""
        folded = tuple(map(fold, texts))
        same: dict[str, str] = {}  # many lines begin alike, and share the word
        return cls(folded, tuple([same.setdefault(word, word) for word in map(first_word, folded)]))

    def take(self, numbers: Iterable[int]) -> Keys:
        """The keys of those numbers."""
        numbers = list(numbers)
        folded, words = self.folded, self.words
        return Keys(tuple([folded[n] for n in numbers]), tuple([words[n] for n in numbers]))

    @cached_property
    def by_word(self) -> dict[str, list[int]]:
        """The numbers of the keys by word."""
        index: dict[str, list[int]] = {}
        for n, word in enumerate(self.words):
            if word in index:
                index[word].append(n)
            else:
                index[word] = [n]
        return index

    def __len__(self) -> int:
        return len(self.folded)

    def __iter__(self) -> Iterator[Key]:
        return map(Key, self.folded, self.words)

    @overload
    def __getitem__(self, n: int) -> Key: ...
    @overload
    def __getitem__(self, n: slice) -> Sequence[Key]: ...
    def __getitem__(self, n: int | slice) -> Key | Sequence[Key]:
        if isinstance(n, slice):
            return Keys(self.folded[n], self.words[n])
        return Key(self.folded[n], self.words[n])


Gap = tuple[Piece, ...]
"""What stands between two blocks: pieces that are no block's."""


def _one_more_than_blocks(body: Body, _: object, gaps: tuple[Gap, ...]) -> None:
    if gaps and len(gaps) != len(body.blocks) + 1:
        raise FieldError(
            "body",
            f"{len(gaps)} gaps around {len(body.blocks)} blocks",
            "give one more than blocks, or none",
        )


@attrs.frozen
class Body:
    """The blocks of one document, with what stands between them.

    `gaps[n]` stands before block n, the last one behind all blocks, so there is one gap more than blocks: white space,
    and what the extractor itself set aside. Without gaps nothing stands between the blocks. Rules are shown a body so:
    a text that was cleaned has others, and cleaning it again must change nothing.
    `title` is what is known of the title before the rules are asked.
    """

    blocks: tuple[Block, ...]
    gaps: tuple[Gap, ...] = attrs.field(default=(), validator=_one_more_than_blocks)
    title: str | None = None
    _notes: dict[Callable[[Body], Any], Any] = attrs.field(
        factory=dict, init=False, eq=False, repr=False
    )

    @classmethod
    def of(cls, *texts: str, title: str | None = None) -> Body:
        """A body of paragraphs: for tests and for trying a rule out."""
        between = [(Piece(SEPARATOR),)] * (len(texts) - 1)
        return cls(tuple(map(Block, texts)), ((), *between, ()) if texts else ((),), title)

    @classmethod
    def _keyed(
        cls, blocks: tuple[Block, ...], gaps: tuple[Gap, ...], title: str | None, keys: Keys
    ) -> Body:
        """A body whose keys are known, which take the longest to work out."""
        body = cls(blocks, gaps, title)
        object.__setattr__(body, "keys", keys)  # where the property keeps what it has worked out
        return body

    def titled(self, title: str | None) -> Body:
        """This body under another title."""
        return self._keyed(self.blocks, self.gaps, title, self.keys)

    @classmethod
    def shown(cls, blocks: tuple[Block, ...], title: str | None, keys: Keys) -> Body:
        """A body as rules are shown it, without gaps; `keys` are those of its blocks."""
        return cls._keyed(blocks, (), title, keys)

    @cached_property
    def keys(self) -> Keys:
        """The keys of the blocks, in their order."""
        return Keys.of(self.texts)

    def pieces(self) -> Iterator[Piece]:
        """The tape of this body, all its blocks kept."""
        gaps = self.gaps or ((),) * (len(self.blocks) + 1)
        for n, block in enumerate(self.blocks):
            yield from gaps[n]
            yield Piece(block.text, n, None, block.shape)
        yield from gaps[-1]

    def restore(self) -> str:
        """All that was read."""
        return "".join([piece.text for piece in self.pieces()])

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """Each block's text."""
        return tuple([block.text for block in self.blocks])

    @property
    def folded(self) -> tuple[str, ...]:
        """Each block's text, folded."""
        return self.keys.folded

    @property
    def index(self) -> dict[str, list[int]]:
        """The numbers of the blocks by first word."""
        return self.keys.by_word

    def holding(self, *needles: str) -> list[int]:
        """The numbers of the blocks whose folded text holds one of `needles`, each once, in order.

        For marks that few lines have: the body is searched as a whole, at next to no cost for all other lines.
        """
        joined, starts = self.once(_on_end)
        found: set[int] = set()
        for needle in needles:
            at = joined.find(needle)
            while at >= 0:
                n = bisect.bisect_right(starts, at) - 1
                found.add(n)
                at = joined.find(needle, starts[n + 1])
        return sorted(found)

    def find(self, triggers: frozenset[str]) -> list[int]:
        """The numbers of the blocks whose folded text or first word is a trigger, each once, in order."""
        index, folded = self.index, self.folded
        words = _common(triggers, index)
        found = [n for word in words for n in index[word]]
        for word in _common(_line_words(triggers), index) - words:
            found += [n for n in index[word] if folded[n] in triggers]
        found.sort()
        return found

    @cached_property
    def head(self) -> int:
        """How many blocks stand before the first paragraph of running text; 0 where there is none."""
        return next((n for n, block in enumerate(self.blocks) if is_prose(block.text)), 0)

    @cached_property
    def tail(self) -> int:
        """The number of the block behind the last paragraph of running text; 0 where there is none."""
        behind = len(self.blocks)
        while behind > 0 and not is_prose(self.blocks[behind - 1].text):
            behind -= 1
        return behind

    def once(self, work: Callable[[Body], T]) -> T:
        """What `work` makes of this body, worked out once however many rules ask for it."""
        if work not in self._notes:
            self._notes[work] = work(self)
        note: T = self._notes[work]
        return note


def _on_end(body: Body) -> tuple[str, list[int]]:
    """The folded texts of the blocks one behind the other, and where each begins."""
    lengths = [len(text) + 1 for text in body.folded]
    return "\n".join(body.folded), list(itertools.accumulate(lengths, initial=0))


def _is_body(_: object, __: object, body: Any) -> None:
    if not isinstance(body, Body):
        raise FieldError("draft", f"body={body!r:.40} is no Body", "give a Body, empty if need be")


def _is_list(_: object, field: attrs.Attribute[Any], texts: Any) -> None:
    if not isinstance(texts, tuple) or not all(isinstance(text, str) for text in texts):
        raise FieldError("draft", f"{field.name}={texts!r:.40}", "give a tuple of str")


@attrs.frozen
class Draft:
    """What an extractor read of a document: its body and the fields that it is sure of, nothing judged yet.

    The fields are those of `Article`. `claims` is what else was on offer for them, and by whom each was filled.
    """

    body: Body = attrs.field(validator=_is_body)
    title: str | None = None
    description: str | None = None
    authors: tuple[str, ...] = attrs.field(default=(), validator=_is_list)
    agencies: tuple[str, ...] = attrs.field(default=(), validator=_is_list)
    dateline_place: str | None = None
    dateline_date: str | None = None
    published: dt.date | None = None
    published_at: dt.datetime | None = None
    modified: dt.date | None = None
    modified_at: dt.datetime | None = None
    language: str | None = None
    section: str | None = None
    topics: tuple[str, ...] = attrs.field(default=(), validator=_is_list)
    images: tuple[Image, ...] = ()
    canonical_url: str | None = None
    site_name: str | None = None
    derived_from: tuple[str, ...] = attrs.field(default=(), validator=_is_list)
    access: Access | None = None
    quality: float | None = None
    layout: str | None = None
    truncated: bool = False
    failures: tuple[Failure, ...] = ()
    claims: tuple[Claim, ...] = ()

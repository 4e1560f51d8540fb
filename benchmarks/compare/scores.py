"""Compares what a tool read with a page's gold. Every score is in [0, 1]; 1 is perfect.

Words and shingles of four, their precision, recall and f1 are as article-extraction-benchmark
counts them; a paragraph counts where it stands whole, word for word, as in fundus's tests; segments
are looked for as trafilatura's evaluation does.
"""

import datetime as dt
import itertools
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from statistics import fmean
from typing import NamedTuple, TypeVar

from .extractors import Reading
from .gold import Gold, Segments

SHINGLE = 4
# Each optional paragraph doubles the bodies that are right and have to be compared: beyond these
# many, all of them are there or none is. Comparing shingles costs more than comparing paragraphs.
OPTIONAL_PARAGRAPHS, OPTIONAL_IN_SHINGLES = 8, 4

F1, EXACT, PARA_F1, SHINGLE_F1 = "f1", "exact", "para_f1", "shingle_f1"
SEGMENTS_F1, TITLE, AUTHORS_F1, DATE = "segments_f1", "title", "authors_f1", "date"

T = TypeVar("T", bound=Hashable)

_WORD = re.compile(r"\w+")
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_PRECISION, _RECALL = "precision", "recall"
_COUNTS = ("found", "wrong", "missed")


class Overlap(NamedTuple):
    """How many things are in both, in the reading alone, in gold alone."""

    found: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """The share of the reading that is gold; 1 where there was nothing to read or misread."""
        return self._share(self.found + self.wrong)

    @property
    def recall(self) -> float:
        """The share of gold that was read; 1 where there was nothing to read or misread."""
        return self._share(self.found + self.missed)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return harmonic(self.precision, self.recall)

    def _share(self, of: int) -> float:
        if not sum(self):
            return 1.0
        return self.found / of if of else 0.0


def harmonic(precision: float, recall: float) -> float:
    """The harmonic mean, 0 where both are 0."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def words(text: str) -> list[str]:
    """Runs of letters, digits and underscores."""
    return _WORD.findall(text)


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """All runs of four words; a text of fewer words is one shingle."""
    found = words(text)
    if not found:
        return Counter()
    starts = range(max(1, len(found) - SHINGLE + 1))
    return Counter(tuple(found[n : n + SHINGLE]) for n in starts)


def folded(text: str | None) -> str:
    """Compatible characters made one (NFKC), white space folded."""
    return " ".join(unicodedata.normalize("NFKC", text or "").split())


def overlap(gold: Counter[T], read: Counter[T]) -> Overlap:
    """How two bags overlap; what is there twice counts twice."""
    found = (gold & read).total()
    return Overlap(found, read.total() - found, gold.total() - found)


def shingle_overlap(gold: str, read: str) -> Overlap:
    """How the shingles of two texts overlap."""
    return overlap(shingles(gold), shingles(read))


def paragraph_overlap(gold: Iterable[str], read: Iterable[str]) -> Overlap:
    """How two bodies overlap in whole paragraphs; empty ones do not count."""
    true, got = (Counter(p for p in map(folded, side) if p) for side in (gold, read))
    return overlap(true, got)


def segment_overlap(segments: Segments, text: str) -> Overlap:
    """How many wanted segments stand in a text, and how many unwanted ones."""
    flat = folded(text)
    found, wrong = (
        sum(folded(segment) in flat for segment in side)
        for side in (segments.wanted, segments.unwanted)
    )
    return Overlap(found, wrong, len(segments.wanted) - found)


def bodies(gold: Gold, limit: int) -> Iterator[list[str]]:
    """Every body that is right: with and without each optional paragraph, up to `limit` of them."""
    optional = sorted(gold.optional)
    if len(optional) > limit:
        dropped: Iterable[tuple[int, ...]] = [(), tuple(optional)]
    else:
        sizes = range(len(optional) + 1)
        dropped = itertools.chain.from_iterable(
            itertools.combinations(optional, size) for size in sizes
        )
    for drop in dropped:
        yield [p for n, p in enumerate(gold.paragraphs) if n not in drop]


def same_title(gold: str, read: str | None) -> bool:
    """Whether two titles are the same, but for case and white space."""
    return folded(gold).casefold() == folded(read).casefold()


def authors_overlap(gold: Iterable[str], read: Iterable[str]) -> Overlap:
    """How two lists of names overlap, their order and case left out."""
    true, got = (Counter({folded(name).casefold() for name in side}) for side in (gold, read))
    return overlap(true, got)


def day(value: dt.date | str | None) -> dt.date | None:
    """The day of a date, of a datetime in its own zone, of a string that begins with an ISO day."""
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, str):
        return _iso_day(value)
    return value


def _iso_day(value: str) -> dt.date | None:
    match = _ISO_DAY.match(value)
    try:
        return dt.date(*map(int, match.groups())) if match else None
    except ValueError:  # the 31st of February, as some pages have it
        return None


def page_scores(gold: Gold, reading: Reading) -> dict[str, float]:
    """The scores of one page, as far as its gold goes; `figures` makes a set's figures of them."""
    scores = _field_scores(gold, reading)
    if gold.text is not None:
        scores |= _text_scores(gold.text, reading.text)
    if gold.paragraphs:
        whole = bodies(gold, OPTIONAL_PARAGRAPHS)
        scores[PARA_F1] = max(paragraph_overlap(body, reading.paragraphs).f1 for body in whole)
        joined = ("\n".join(body) for body in bodies(gold, OPTIONAL_IN_SHINGLES))
        scores[SHINGLE_F1] = max(shingle_overlap(body, reading.text).f1 for body in joined)
    if gold.segments is not None:
        counts = segment_overlap(gold.segments, reading.text)
        scores |= zip(_COUNTS, map(float, counts), strict=True)
    return scores


def _text_scores(gold: str, read: str) -> dict[str, float]:
    """A page of which nothing was read has no precision, and does not lower the set's."""
    shared = shingle_overlap(gold, read)
    scores = {_RECALL: shared.recall, EXACT: float(words(gold) == words(read))}
    if shared.found + shared.wrong:
        scores[_PRECISION] = shared.precision
    return scores


def _field_scores(gold: Gold, reading: Reading) -> dict[str, float]:
    scores = {}
    if gold.title:
        scores[TITLE] = float(same_title(gold.title, reading.title))
    if gold.authors:
        scores[AUTHORS_F1] = authors_overlap(gold.authors, reading.authors).f1
    if gold.published:
        scores[DATE] = float(day(gold.published) == day(reading.published))
    return scores


def figures(pages: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """The figures of a set, of the scores of its pages.

    Means over the pages that have the score; but f1 of texts is the harmonic mean of mean precision
    and mean recall, and f1 of segments is taken over all segments of the set.
    """
    values: dict[str, list[float]] = defaultdict(list)
    for page in pages:
        for name, value in page.items():
            values[name].append(value)
    result = {}
    if _RECALL in values:
        precision = fmean(values[_PRECISION]) if values[_PRECISION] else 0.0
        result[F1] = harmonic(precision, fmean(values[_RECALL]))
    if "found" in values:
        result[SEGMENTS_F1] = Overlap(*(int(sum(values[name])) for name in _COUNTS)).f1
    means = (EXACT, PARA_F1, SHINGLE_F1, TITLE, AUTHORS_F1, DATE)
    return result | {name: fmean(values[name]) for name in means if values[name]}

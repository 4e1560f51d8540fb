"""Which articles are copies of others: one agency's text on many sites, cut or with a few words changed."""

from __future__ import annotations

import zlib
from collections import defaultdict, deque
from collections.abc import Iterable, Sequence

from corpuskit.merging.terms import fold, tokens
from corpuskit.model import Article

_SHINGLE = 5
"""Words in a row that are compared: two reports of one event that were written apart share next to none of them."""
_SKETCH = 64
"""So many shingles stand for a text, chosen by their hash and so alike in every text that has them."""
_COPIED = 0.5
"""The share of the shorter sketch's shingles from which a text is a copy."""
_QUOTED = 0.25
"""A text below this part of another may quote it, or be quoted; a copy it is not, and its sketch tells too little."""
_SEEN = 8
"""A shingle leads to so many of the last texts that have it: one of all texts, such as a notice, would cost n squared."""
_LEADS = 16
"""So many of its rarest, by their hashes, are looked up."""


def copies_of(articles: Iterable[Article]) -> dict[str, str]:
    """The ids of articles that are copies, each with the id of the first of its copies, by day and then by id.

    Texts are compared by what they share word by word, so that a copy may be cut, or have a new headline. A text below
    five words is a copy of none. It takes some n steps for n articles.
    """
    ordered = sorted(articles, key=lambda article: (_day(article), article.id))
    sketches = [sketch(article.text) for article in ordered]
    seen: dict[int, deque[int]] = defaultdict(lambda: deque(maxlen=_SEEN))
    first: dict[int, int] = {}
    for n, own in enumerate(sketches):
        others = {first.get(other, other) for shingle in own[:_LEADS] for other in seen[shingle]}
        alike = [other for other in sorted(others) if _shared(own, sketches[other]) >= _COPIED]
        if alike:
            first[n] = alike[0]
        for shingle in own[:_LEADS]:
            seen[shingle].append(n)
    return {ordered[n].id: ordered[other].id for n, other in first.items()}


def sketch(text: str) -> list[int]:
    """The least hashes of the text's shingles, in order."""
    words = [fold(token) for token in tokens(text)]
    shingles = {
        zlib.crc32(" ".join(words[n : n + _SHINGLE]).encode("utf-8", "surrogatepass"))
        for n in range(len(words) - _SHINGLE + 1)
    }
    return sorted(shingles)[:_SKETCH]


def _shared(one: Sequence[int], other: Sequence[int]) -> float:
    """The share of shingles in common, of the text that has fewer of them; none where the other is much longer."""
    if not one or not other:
        return 0.0
    reach = min(one[-1], other[-1])  # what both sketches would hold
    mine = {shingle for shingle in one if shingle <= reach}
    others = {shingle for shingle in other if shingle <= reach}
    few, many = sorted((len(mine), len(others)))
    return len(mine & others) / few if few >= _QUOTED * many else 0.0


def _day(article: Article) -> str:
    return article.published.isoformat() if article.published else "9999"

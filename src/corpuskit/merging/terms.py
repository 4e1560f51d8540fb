"""The words of a text as terms to compare texts by: folded, cut, without the commonest; and how spellings are evened out."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping

import attrs

from corpuskit.merging.stopwords import stopwords_of

_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
"""Scripts that put no spaces between words: Thai, Lao, Burmese, Khmer, kana, Han."""
_MARKS = "\u0300-\u036f\u0591-\u05bd\u064b-\u065f\u0900-\u0dff"
_TOKEN = re.compile(rf"\d+(?:[.,]\d+)*|[{_UNSPACED}]+|(?:(?![{_UNSPACED}\d])[^\W_]|[{_MARKS}])+")
_RUN = re.compile(f"[{_UNSPACED}]")

_NAME = 0.6
"""The share of capitals from which a word is a name: names stand in no capitals in few texts, other words in some."""

STEM = 6
"""Letters of a word that count: what follows is mostly its ending."""


def tokens(text: str) -> Iterator[str]:
    """The words and numbers of a text, as written; of scripts without spaces each two neighbouring characters."""
    for token in _TOKEN.findall(text):
        if len(token) > 2 and _RUN.match(token):
            yield from (token[n : n + 2] for n in range(len(token) - 1))
        else:
            yield token


@attrs.frozen
class Terms:
    """How often each term of a text occurs, and which of them are names (capitalised nearly always) or numbers."""

    counts: Mapping[str, int]
    names: frozenset[str]


def terms_of(text: str) -> Terms:
    """The terms of a text: its words without the commonest, folded and cut to `STEM` letters, and its numbers."""
    written = Counter(tokens(text))
    common = stopwords_of({token.lower() for token in written})
    counts: Counter[str] = Counter()
    capitals: Counter[str] = Counter()
    for token, count in written.items():
        if len(token) > 1 and token.lower() not in common:
            term = stem(token)
            counts[term] += count
            if token[0].isupper() or token[0].isdigit():
                capitals[term] += count
    names = frozenset(term for term, count in capitals.items() if count > _NAME * counts[term])
    return Terms(counts, names)


@functools.lru_cache(maxsize=2**16)
def fold(token: str) -> str:
    """A word in lower case and without accents, a number without the commas between its digits."""
    if token.isascii():
        return token.lower().replace(",", "")
    bare = unicodedata.normalize("NFKD", token.casefold())
    return unicodedata.normalize("NFC", "".join(c for c in bare if not unicodedata.combining(c)))


def stem(token: str) -> str:
    """A folded word, cut to `STEM` letters; a number as it is."""
    folded = fold(token)
    return folded if folded[:1].isdigit() else folded[:STEM]

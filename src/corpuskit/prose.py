"""What a line looks like: a sentence of an article, or what a headline could be."""

from __future__ import annotations

import re

_END = re.compile(r"[.!?…。！？।۔؟։።]['\"’”“»«‘」』)\]]{0,3}$")
_STOPS = ".!?…。！？।۔؟።։"
_CLOSERS = "'\"’”“»«‘」』)]\n"
_OPEN_END = re.compile(r"[,;:،؛：；、]$")
# Han, kana and Hangul write a word in a character or two: 2.2 times the weight of an alphabet's letter.
_DENSE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_DENSE_BYTES = bytes([*range(0xE3, 0xEE), 0xEF])
_DENSE_WEIGHT = 2.2

PROSE = 80
"""Letters, weighted, from which a line with a sentence's end is prose."""

HEADLINE = 120
"""Letters, weighted, up to which a line without a sentence's end could be a headline."""


def weight(text: str) -> float:
    """The length of `text` in letters of an alphabet."""
    if text.isascii():
        return len(text)
    # To see that none of them is there is four times faster in the bytes that they begin with.
    source = text.encode("utf-8", "surrogatepass")
    if len(source.translate(None, _DENSE_BYTES)) == len(source):
        return len(text)
    return len(text) + (_DENSE_WEIGHT - 1) * len(_DENSE.findall(text))


def ends_sentence(text: str) -> bool:
    """Whether `text` ends with a full stop or its like, quotation marks and brackets apart."""
    last = text[-1:]
    if last in _STOPS:  # most lines are settled by their last character
        return last != ""
    if last not in _CLOSERS:
        return False
    return _END.search(text, max(0, len(text) - 4)) is not None


def is_prose(text: str) -> bool:
    """Whether a line is a paragraph of running text: long and finished, or very long."""
    if len(text) * _DENSE_WEIGHT < PROSE:  # most lines of a dump, without a closer look
        return False
    length = weight(text)
    return length >= 2 * PROSE or (length >= PROSE and ends_sentence(text))


_LETTERS = re.compile(r"[^\W\d_]{4,60}")


def is_title_case(text: str) -> bool:
    """Whether nearly all longer words of a line are capitalised, as in an English headline; not all in capitals."""
    words = _LETTERS.findall(text)
    capitalised = sum(word[0].isupper() for word in words)
    return len(words) >= 3 and capitalised >= 0.8 * len(words) and not text.isupper()


def could_be_headline(text: str) -> bool:
    """Whether a line has the length and the shape of a headline: a few words, no end of a sentence."""
    first = text.lstrip("\"'“”‘’«»„([¿¡")[:1]
    return (
        15 <= weight(text) <= HEADLINE
        and (len(text.split()) >= 3 or _DENSE.search(text) is not None)
        and not first.islower()
        and not text.endswith(".")
        and not _OPEN_END.search(text)
        and not is_prose(text)
    )

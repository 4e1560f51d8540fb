"""A line without what sites vary about a phrase: accents, bullets, arrows, counts, marks at its ends."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Collection

from corpuskit.body import first_word, fold

_LEAD = re.compile(r"(?:[^\w\"'©]|[\"'](?=\s))+")
_TRAIL = re.compile(r"(?:[^\w\"']|(?<=[\s:])[\"'])+$")
_MARKS = " .!?:;,…-|/)(]["
_COUNT = re.compile(r"\s?\(?\b0\)?$")
_NUMBER = re.compile(r"\d[\d.,'+]{0,12}(?:[kкm]\b)?")
_COLON = re.compile(r"\s{0,3}[:：]")
_ACCENTED = re.compile(
    "[\u00c0-\u017f\u01cd-\u0233\u0300-\u036f\u0386-\u03ce\u0400-\u045f\u04c1-\u04f9\u1e00-\u1fff]"
)
"""Letters that decompose, in the scripts whose accents sites leave out."""

_ACCENTS = re.compile("[\u0300-\u036f]")
_BREAKS = re.compile(r"[|\n]")
_WORD = re.compile(r"\w")


@functools.lru_cache(maxsize=16384)
def lead_bare(folded: str) -> str:
    """`folded` without accents and what stands before its first word; numbers are 0, dotless i is i."""
    if not folded.isascii() and _ACCENTED.search(folded):
        decomposed = _ACCENTS.sub("", unicodedata.normalize("NFD", folded))
        folded = unicodedata.normalize("NFC", decomposed).replace("ı", "i")
    if folded.count('"') % 2:
        # An arrow (» Lire aussi), which folding made a quotation mark, has no partner.
        folded = folded.strip('"')
    lead = _LEAD.match(folded)
    if lead is not None:
        folded = folded[lead.end() :]
    if ":" in folded or "：" in folded:
        folded = _COLON.sub(":", folded)
    return _NUMBER.sub("0", folded)


def trail_bare(line: str) -> str:
    """`line`, bare at its head, without marks and a count ("Comments (12)") at its end."""
    line = _without_marks(line)
    if line.endswith(("0", "0)")):
        return _without_marks(_COUNT.sub("", line)) or line
    return line


def _without_marks(line: str) -> str:
    line = line.rstrip(_MARKS)
    return line if line[-1:].isalnum() else _TRAIL.sub("", line)


def bare(text: str) -> str:
    """`text` as whole phrases are compared."""
    return trail_bare(lead_bare(fold(text)))


def phrases(table: dict[str, str]) -> list[str]:
    """All phrases of a table of data."""
    return [p.strip() for text in table.values() for p in _BREAKS.split(text) if p.strip()]


def trigger_words(phrase: str) -> Collection[str]:
    """The first words that a line may have that says `phrase`, in capitals or not, with accents or not."""
    first = phrase.partition(" ")[0]
    words = _spellings(first if first[:1].isalpha() or _WORD.search(first) else phrase)
    if "0" not in phrase:
        return words
    numbers = {word.replace("0", "0" * digits) for word in words for digits in (2, 3, 4)}
    return numbers.union(words)


@functools.lru_cache(maxsize=16384)  # thousands of phrases begin alike
def _spellings(text: str) -> tuple[str, ...]:
    plain = _ACCENTS.sub("", unicodedata.normalize("NFD", text))
    turkish = text.replace("i", "İ").replace("ı", "I").upper()
    # Most of them are the same in small letters, and one key is enough.
    forms = {form.casefold() for form in (text, text.upper(), plain, turkish)}
    return tuple([first_word(fold(form)) for form in forms])


FIRST_UNSPACED = "\u0e00"
"""The first letter of the scripts without spaces, Thai's."""


def is_unspaced(letter: str) -> bool:
    """Whether `letter` is of a script whose first word does not end at a space: Thai, Han, kana, Hangul."""
    return FIRST_UNSPACED <= letter <= "\u0eff" or "\u3040" <= letter <= "\ud7af"


def head_of(line: str) -> str:
    """By what openings are looked up in a bare line: its first word, or its first two letters if unspaced."""
    word = line.partition(" ")[0]
    if word.isalnum() and word[0] < FIRST_UNSPACED:
        return word[:40]
    if is_unspaced(line[:1] or " "):
        return line[:2]
    match = re.match(r"[\w']{1,40}", line)
    return match.group() if match else line[:1]


def opens(line: str, opening: str) -> bool:
    """Whether a bare line that begins with `opening` does so as whole words.

    A phrase of several words may end in the middle of one: in many languages its last word takes endings.
    """
    if len(line) == len(opening) or (" " in opening and len(opening) >= 10):
        return True
    last, behind = opening[-1], line[len(opening)]
    if not (last.isalnum() or unicodedata.category(last)[0] == "M") or is_unspaced(last):
        return True
    return not (behind.isalnum() or behind == "'" or unicodedata.category(behind)[0] == "M")

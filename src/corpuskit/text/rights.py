"""Notices of rights: a copyright sign, or "all rights reserved" in any language."""

from __future__ import annotations

import functools
import re

import attrs

from corpuskit.body import FOLD_LIMIT, fold
from corpuskit.text.bare import phrases
from corpuskit.text.phrases import legal

_SIGN = re.compile(r"(?:©|\(c\)|ⓒ|copyright(?: ©| \(c\)|:| by|,? \d{4}))")
_EDGE = " .!,;-|"
_BEGINNING = 4


@attrs.frozen
class _Reserved:
    """The phrases for "all rights reserved" in all languages, with how they begin and their last words."""

    phrases: tuple[str, ...]
    beginnings: frozenset[str]
    lasts: frozenset[str]

    def frame(self, folded: str) -> bool:
        """Whether a line begins with a phrase, or ends with one that is a sentence of its own."""
        if folded.startswith(self.phrases):
            return True
        end = folded.rstrip(_EDGE)
        phrase = next((p for p in self.phrases if end.endswith(p)), None)
        if phrase is None:
            return False
        before = end[: -len(phrase)].rstrip()
        return not before or before[-1] in ".,;|-–©:)!" or before[-1].isdigit()


@functools.cache
def _reserved() -> _Reserved:
    said = tuple(sorted(map(fold, phrases(legal.RESERVED))))
    beginnings = frozenset(phrase[:_BEGINNING] for phrase in said)
    return _Reserved(said, beginnings, frozenset(phrase.split()[-1] for phrase in said))


def last_words() -> frozenset[str]:
    """The last words of the phrases for "all rights reserved"."""
    return _reserved().lasts


def is_rights(folded: str) -> bool:
    """Whether a short folded line begins with a copyright sign, or begins or ends with "all rights reserved" in any language."""
    if len(folded) >= FOLD_LIMIT:
        return False
    if folded[0] in "©ⓒ" or _SIGN.match(folded):
        return len(folded) <= 160
    rights = _reserved()
    # Of what is cut at its end, as paragraphs are, the last word is not known.
    last = "" if folded[-1] == "…" else folded[folded.rfind(" ") + 1 :].rstrip(_EDGE)
    is_likely = last in rights.lasts or folded[:_BEGINNING] in rights.beginnings
    return is_likely and rights.frame(folded)

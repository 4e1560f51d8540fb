"""What two lines have in common: the beginnings of their longer words, whatever the endings."""

from __future__ import annotations

import re
from collections.abc import Set

_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 5
"""Letters that a word of one line and one of the other have in common."""


def stems(folded: str) -> frozenset[str]:
    """The beginnings of the words of a folded line, short ones apart."""
    return frozenset(word[:_STEM] for word in _WORD.findall(folded))


def share(words: Set[str], said: Set[str]) -> float:
    """The share of `words` that is among what is `said`; 0 of none."""
    return len(words & said) / len(words) if words else 0.0

"""Calls: short lines that hold a verb addressed to the reader and what it is about, "Sign up for our newsletter"."""

from __future__ import annotations

import functools
import re

from corpuskit.text.bare import lead_bare
from corpuskit.text.tables import TABLES, table

LONGEST_PAIR = 80
"""Letters of a line that a pair of words can take."""

_SENTENCE = re.compile(r"[.。।։۔\"]$")


_MARKS = "(,!:;?…)."


@functools.cache
def verbs() -> frozenset[str]:
    """The verbs of all pairs as they stand between spaces, with a mark or without."""
    verbs = frozenset().union(*(table(name).verbs for name in TABLES))
    return frozenset(
        f"{before}{verb}{mark}"
        for verb in verbs
        for before in ("", "(")
        for mark in ("", *",!:;?…)")
    )


def calls_in(folded: str) -> frozenset[str]:
    """The tables of which a short folded line, no sentence and no quotation, holds a pair: a verb and what it is about."""
    if len(folded) > LONGEST_PAIR or " " not in folded or verbs().isdisjoint(folded.split(" ")):
        return frozenset()
    if _SENTENCE.search(folded) or '"' in folded:
        return frozenset()
    line = lead_bare(folded)
    words = frozenset(word.strip(_MARKS) for word in f"{folded} {line}".split())
    return frozenset(name for name in TABLES if table(name).calls_for(line, words))

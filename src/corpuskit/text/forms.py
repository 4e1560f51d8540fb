"""Lines of a form that no article's own line has: links run together, a headline said twice, another story's in capitals.

In dumps of pages of some 150 publishers 170 lines in the article's place have one of these forms, and none of them is an article's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from corpuskit.body import Body
from corpuskit.text.looks import Kind, looks

_LOOKED_AT = 1000
"""Characters of a line that are looked at."""

_WORD = re.compile(r"[^\W\d_]+")
UNFINISHED = (Kind.LABEL, Kind.LONG)
"""The kinds of lines that are no sentence."""

_JOINT = re.compile(r"[^\W\d_A-ZÀ-ÞА-Я][A-ZÀ-ÞА-Я]")
_NAME = re.compile(r"\b(?:Mc|Mac|De|Di|Du|La|Le|Van)[A-Z]")
"""Where a family's name has a joint of its own: "McEwan", "DiCaprio"."""

_LEAST_TOGETHER = 16
_LEAST_JOINTS = 3
_WORDS_A_JOINT = 4


def runs_together(text: str) -> bool:
    """Whether a line is several links: "HomePoliticsSportWeather", "Home | Politics | Sport | Weather".

    With a colon in front they are a list that the line announces; with commas between them, names: "YouTube, LinkedIn".
    """
    if len(text) < _LEAST_TOGETHER:
        return False
    start = text[:_LOOKED_AT]
    parts = start.split("|")
    if len(parts) > _LEAST_JOINTS:
        return ":" not in parts[0]
    if ", " in start:
        return False
    joints = len(_JOINT.findall(start))
    if joints < _LEAST_JOINTS:  # as of most lines
        return False
    joints -= len(_NAME.findall(start))
    return joints >= _LEAST_JOINTS and joints * _WORDS_A_JOINT >= len(_WORD.findall(start))


def _is_in_table(body: Body, n: int) -> bool:
    """Whether a line beside line `n` has as many bars: the head of a table, and its rows."""
    bars = body.texts[n].count("|")
    return bars > 0 and any(
        text.count("|") == bars
        for text in (*body.texts[max(0, n - 1) : n], *body.texts[n + 1 : n + 2])
    )


_LEAST_DOUBLED = 40
_LONGEST_DOUBLED = 900


def is_doubled(text: str) -> bool:
    """Whether a line is the same text twice, as the name of a picture and its link are."""
    if not _LEAST_DOUBLED <= len(text) <= _LONGEST_DOUBLED:
        return False
    half = len(text) // 2
    if text[0] not in text[-half : 2 - half]:  # as of most lines
        return False
    return text[:half].strip() == text[-half:].strip()


_LEAST_CAPITALS = 35
_LEAST_WORDS = 6


def is_headline_in_capitals(text: str) -> bool:
    """Whether a line is a headline in capitals: shorter ones, and what ends with a colon, are headings of the article's."""
    return (
        len(text) >= _LEAST_CAPITALS
        and text.isupper()
        and text[-1] not in ":："
        and len(_WORD.findall(text)) >= _LEAST_WORDS
    )


def forms_in(body: Body, numbers: Iterable[int]) -> dict[str, list[int]]:
    """The lines of such a form among those with `numbers`, by the rule that is named for it.

    None is a sentence, which may be said twice on purpose. Only below the first paragraph a headline in capitals is another story's.
    """
    lines = body.once(looks)
    found: dict[str, list[int]] = {}
    for n in numbers:
        text = body.texts[n]
        if lines[n].kind in UNFINISHED:
            if is_doubled(text):
                found.setdefault("headline-twice", []).append(n)
            if runs_together(text) and not _is_in_table(body, n):
                found.setdefault("links-run-together", []).append(n)
            if n > body.head and is_headline_in_capitals(text):
                found.setdefault("headline-in-capitals", []).append(n)
    return found


FORMS = {
    "links-run-together": "nav",
    "headline-twice": "teaser",
    "headline-in-capitals": "teaser",
}
"""The forms by their rules' names, and the category of each."""

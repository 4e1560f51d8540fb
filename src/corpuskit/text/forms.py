"""Lines of a form that no article's own line has: links run together, a headline said twice, another story's in capitals.

In dumps of pages of some 150 publishers 170 lines in the article's place have one of these forms, and none of them is an article's.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from corpuskit.body import Body
from corpuskit.text.extent import survey
from corpuskit.text.looks import Kind

_LOOKED_AT = 1000
"""Characters of a line that are looked at."""

_WORD = re.compile(r"[^\W\d_]+")
_UNFINISHED = (Kind.LABEL, Kind.LONG)

_JOINT = re.compile(r"[^\W\d_A-ZÀ-ÞА-Я][A-ZÀ-ÞА-Я]")
_LEAST_JOINTS = 3
_WORDS_A_JOINT = 4


def runs_together(text: str) -> bool:
    """Whether a line is several links: "HomePoliticsSportWeather", "Home | Politics | Sport | Weather".

    With a colon in front they are a list that the line announces.
    """
    start = text[:_LOOKED_AT]
    parts = start.split("|")
    if len(parts) > _LEAST_JOINTS:
        return ":" not in parts[0]
    joints = len(_JOINT.findall(start))
    return joints >= _LEAST_JOINTS and joints * _WORDS_A_JOINT >= len(_WORD.findall(start))


def are_links(body: Body, n: int) -> bool:
    """Whether line `n`, which is no sentence, is several links."""
    return body.once(survey).looks[n].kind in _UNFINISHED and runs_together(body.blocks[n].text)


_LEAST_DOUBLED = 40
_LONGEST_DOUBLED = 900


def is_doubled(text: str) -> bool:
    """Whether a line is the same text twice, as the name of a picture and its link are."""
    if not _LEAST_DOUBLED <= len(text) <= _LONGEST_DOUBLED:
        return False
    half = len(text) // 2
    return text[:half].strip() == text[-half:].strip()


def is_said_twice(body: Body, n: int) -> bool:
    """Whether line `n` is the same text twice."""
    return is_doubled(body.blocks[n].text)


_LEAST_CAPITALS = 35
_LEAST_WORDS = 6


def is_headline_in_capitals(body: Body, n: int) -> bool:
    """Whether line `n` is a headline in capitals below the first paragraph: shorter ones are headings of the article's."""
    text = body.blocks[n].text
    return (
        len(text) >= _LEAST_CAPITALS
        and text.isupper()
        and n > body.head
        and body.once(survey).looks[n].kind in _UNFINISHED
        and len(_WORD.findall(text)) >= _LEAST_WORDS
    )


FORMS: tuple[tuple[str, str, Callable[[Body, int], bool]], ...] = (
    ("links-run-together", "nav", are_links),
    ("headline-twice", "teaser", is_said_twice),
    ("headline-in-capitals", "teaser", is_headline_in_capitals),
)
"""The forms: the name and the category of the rule, and whether a line has it."""

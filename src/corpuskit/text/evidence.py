"""What speaks against a line inside of an article: its signs, each worth points, added up.

The points were measured: they are a logistic regression's on lines of dumps of some 150 publishers, in tenths, rounded.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Mapping

from corpuskit.body import Body
from corpuskit.text.credits import has_credit, points_at_picture
from corpuskit.text.extent import Extent, Survey, survey
from corpuskit.text.looks import REMEMBERED, Kind, Look, look
from corpuskit.text.worth import breaks_off, speaks_of_site

ENOUGH = 25
"""Points from which a line goes."""

FOR: Mapping[str, Mapping[str, int]] = {
    "caption": {"credit": 20, "picture": 14},
    "author-note": {"authors": 16, "begins with a name above": 15, "day": 10, "clock": 6},
    "site-business": {"about the site": 2, "services": 17, "service": 7, "address": 9, "speaks to reader": 4},
    "said-again": {"said again": 6, "known": 12},
    "teaser": {"item": 16, "doubled": 18, "capitals": 9, "breaks off": 7, "asks": 4},
    "lone-paragraph": {"alone": 9, "far alone": 18, "above": 16, "last": 6},
    "short-line": {
        "tiny label": 10, "short label": 3, "label": 9, "long label": 14, "long": 2, "digits": 10, "run of two": 5,
        "run": 11, "long run": 6,
    },
}  # fmt: skip
"""The signs that speak for taking a line out, with their points, by the rule that says so."""

AGAINST: Mapping[str, int] = {
    "long prose": -20, "prose": -12, "short prose": -4, "sentence": -3, "remark": -1, "row": -10, "quotes": -10, "leads": -3,
    "run of one": -1,
}  # fmt: skip
"""The signs of an article's own lines."""

PROOFS = frozenset({"credit", "authors", "begins with a name above", "about the site", "doubled"})
"""The signs that an article's own line hardly ever has."""

SIGNS = frozenset(sign for group in FOR.values() for sign in group)
"""All signs that speak for taking a line out."""

_POINTS = {sign: points for group in (*FOR.values(), AGAINST) for sign, points in group.items()}
_RULE_OF = {sign: rule for rule, group in FOR.items() for sign in group}
_PART = ENOUGH / 3
"""Points from which a rule that is not the strongest is named, too."""

_MOST = 900
"""Letters of a line that is looked at closely; longer ones are running text."""

_WORD = re.compile(r"[^\W\d_]+")
_DAY = re.compile(r"\b(?:19|20)\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
_CLOCK = re.compile(
    r"\b(?:[01]?\d|2[0-3])[:.h][0-5]\d\b|\b\d{1,4} ?(?:min|minutes?|hours?|days?|ago|std|uhr)\b",
    re.I,
)
_ADDRESS = ("://", "www.", ".com", ".org", ".net", ".de", ".ru", ".uz", ".fr", ".it", ".es", "@")
_QUOTE = re.compile(r"[\"“”„«»「」]|\(@\w")


def reasons(found: Collection[str]) -> frozenset[str]:
    """The rules by which a line of these signs goes; empty if it stays."""
    if sum([_POINTS[sign] for sign in found]) < ENOUGH:
        return frozenset()
    share: dict[str, int] = {}
    for sign in _RULE_OF.keys() & found:
        share[_RULE_OF[sign]] = share.get(_RULE_OF[sign], 0) + _POINTS[sign]
    strongest = max(share.values())
    return frozenset(
        rule for rule, points in share.items() if points in (strongest,) or points >= _PART
    )


def signs_in(body: Body, extent: Extent) -> dict[int, set[str]]:
    """The signs of each line of the article."""
    found = body.once(survey)
    lines = [n for n in range(len(body.blocks)) if extent.holds(n)]
    own = {n: set(own_signs(body.blocks[n].text)) for n in lines}
    _add_places(own, found, body, extent)
    _add_neighbours(own, found)
    return own


# A line by itself


def own_signs(text: str) -> frozenset[str]:
    """The signs of a line by itself."""
    return _remembered(text) if len(text) <= REMEMBERED else _own_signs(text)


def _own_signs(text: str) -> frozenset[str]:
    line = look(text)
    found = {_length(line)}
    if line.weight > _MOST:
        return frozenset(found)
    marks = {
        "item": line.item,
        "leads": line.leads,
        "asks": text.endswith(("?", "？")),
        "breaks off": breaks_off(text),
        "doubled": line.weight >= _LEAST_DOUBLED and _is_doubled(text),
    }
    found.update(sign for sign, holds in marks.items() if holds)
    if line.kind > Kind.ROW or line.weight >= _LEAST_DOUBLED:
        found |= _subjects(text, line)
    if line.kind is Kind.LABEL:
        found |= _label_signs(text)
    return frozenset(found)


_remembered = functools.lru_cache(maxsize=8192)(_own_signs)


_LEAST_DOUBLED = 40


def _is_doubled(text: str) -> bool:
    half = len(text) // 2
    return text[:half].strip() == text[-half:].strip()


def _length(line: Look) -> str:
    if line.kind is Kind.PROSE:
        return (
            "short prose" if line.weight < 140 else "prose" if line.weight < 400 else "long prose"
        )
    if line.kind is Kind.LABEL:
        sizes = ((20, "tiny label"), (45, "short label"), (80, "label"))
        return next((name for size, name in sizes if line.weight < size), "long label")
    return line.kind.name.lower()


def _subjects(text: str, line: Look) -> set[str]:
    """The signs of what a line speaks of, and how."""
    subjects = {
        "service": line.services > 0,
        "services": line.services > 1,
        "about the site": speaks_of_site(line),
        "speaks to reader": line.addressed,
        "authors": line.authors,
        "address": any(part in text for part in _ADDRESS),
        "quotes": line.kind >= Kind.SENTENCE and _QUOTE.search(text) is not None,
        "credit": has_credit(text),
        "picture": line.weight <= _LONGEST_CAPTION and points_at_picture(text),
    }
    return {sign for sign, holds in subjects.items() if holds}


_LONGEST_CAPTION = 320


def _label_signs(text: str) -> set[str]:
    label = {
        "day": _DAY.search(text) is not None,
        "clock": _CLOCK.search(text) is not None,
        "digits": 4 * sum(map(str.isdigit, text)) >= len(text),
        "capitals": text.isupper() and len(_WORD.findall(text)) >= 3,
    }
    return {sign for sign, holds in label.items() if holds}


# A line among others


def _add_places(own: dict[int, set[str]], found: Survey, body: Body, extent: Extent) -> None:
    names = {
        body.folded[n]
        for n in own
        if found.looks[n].kind is Kind.LABEL and _is_name(body.blocks[n].text)
    }
    for n, signs_of in own.items():
        line, folded = found.looks[n], body.folded[n]
        if found.known[n]:
            signs_of.add("known")
        if line.kind is not Kind.PROSE and found.said[folded] > 1:
            signs_of.add("said again")
        if names and line.kind >= Kind.SENTENCE and _begins_with(folded, names):
            signs_of.add("begins with a name above")
    for n in extent.above:
        own[n].add("above")
    if extent.stop - 1 in own:
        own[extent.stop - 1].add("last")


@functools.lru_cache(maxsize=8192)
def _is_name(text: str) -> bool:
    """Whether a line could be a person's name: two words to five, each with a capital."""
    if len(text) >= _LEAST_DOUBLED or text.isupper():
        return False
    words = _WORD.findall(text)
    return 2 <= len(words) <= 5 and all(word[0].isupper() for word in words)


def _begins_with(folded: str, names: set[str]) -> bool:
    words = folded.split(" ", 5)[:5]
    return any(" ".join(words[:n]) in names for n in range(2, 5))


def _add_neighbours(own: dict[int, set[str]], found: Survey) -> None:
    shown = [n for n in own if not found.known[n]]
    prose = [found.looks[n].kind is Kind.PROSE for n in shown]
    run = _runs(prose)
    for at, n in enumerate(shown):
        if not prose[at]:
            own[n].add(_run_sign(run[at]))
            continue
        above = run[at - 1] if at else 1
        below = run[at + 1] if at + 1 < len(shown) else 1
        if above and below:
            own[n].add("alone")
        if above > 1 and below > 1:
            own[n].add("far alone")


def _run_sign(length: int) -> str:
    if length <= 2:
        return "run of one" if length == 1 else "run of two"
    return "run" if length <= 5 else "long run"


def _runs(prose: list[bool]) -> list[int]:
    """For each line the length of the run of other lines that it stands in; 0 for prose."""
    runs = [0] * len(prose)
    start = 0
    for at in range(len(prose) + 1):
        if at == len(prose) or prose[at]:
            runs[start:at] = [at - start] * (at - start)
            start = at + 1
    return runs

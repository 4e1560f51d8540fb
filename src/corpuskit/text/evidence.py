"""What speaks against a line inside of an article: its signs, each worth points, added up.

The points were measured: they are a logistic regression's on lines of dumps of some 150 publishers, in tenths, rounded. Those
of paragraphs that stand alone are lower, which cleans as well and loses fewer of them.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from corpuskit.body import Body
from corpuskit.memo import Memo
from corpuskit.text.credits import has_credit, points_at_picture
from corpuskit.text.extent import Extent, Survey, survey
from corpuskit.text.forms import UNFINISHED, is_doubled
from corpuskit.text.looks import Kind, Look, look
from corpuskit.text.worth import breaks_off, speaks_of_site

ENOUGH = 25
"""Points from which a line goes."""

FOR: Mapping[str, Mapping[str, int]] = {
    "caption": {"credit": 20, "picture": 14},
    "author-note": {"authors": 16, "begins with a name above": 15, "day": 10, "clock": 6},
    "site-business": {"about the site": 2, "services": 17, "service": 7, "address": 9, "speaks to reader": 4},
    "said-again": {"said again": 6, "known": 12},
    "teaser": {"item": 16, "doubled": 18, "capitals": 9, "breaks off": 7, "asks": 4},
    "lone-paragraph": {"alone": 5, "far alone": 12, "above": 8, "last": 6},
    "unfinished-line": {
        "tiny label": 10, "short label": 3, "label": 9, "long label": 14, "long": 2, "digits": 10, "run of two": 5,
        "run": 11, "long run": 6,
    },
}  # fmt: skip
"""The signs that speak for taking a line out, with their points, by the rule that says so."""

AGAINST: Mapping[str, int] = {
    "long prose": -20, "prose": -12, "short prose": -4, "sentence": -3, "remark": -1, "row": -10, "quotes": -10, "leads": -3,
    "run of one": -1, "goes on": -12, "signs a post": -24,
}  # fmt: skip
"""The signs of an article's own lines."""

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
_POST = re.compile(r"[—–-] [^()]{2,60} \(@\w{1,40}\)")
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
    return _signs_of(body, extent, lambda _: True)


def telling_signs_in(body: Body, extent: Extent) -> dict[int, set[str]]:
    """The signs of those lines of the article that have one which an article's own line hardly ever has."""
    return _signs_of(body, extent, _is_telling)


def _is_telling(line: Look) -> bool:
    """Whether a line has such a sign by itself: a note on authors, the site for its subject.

    Rules of their own know credits, and what says itself twice.
    """
    return line.weight <= _MOST and (line.authors or speaks_of_site(line))


def _signs_of(body: Body, extent: Extent, tells: Callable[[Look], bool]) -> dict[int, set[str]]:
    """The signs of the lines of the article that tell something by themselves, or begin with a name above."""
    found = body.once(survey)
    numbers = [n for n in range(len(body.blocks)) if extent.holds(n)]
    named = _named_above(body, found, numbers)
    telling: dict[int, set[str]] = {}
    for n in numbers:
        text = body.blocks[n].text
        if n in named or tells(found.looks[n]):
            telling[n] = {*own_signs(text), *_places(found, body, extent, n)}
            if n in named:
                telling[n].add("begins with a name above")
    if telling:
        _add_neighbours(telling, found, numbers)
    return telling


# A line by itself


def own_signs(text: str) -> frozenset[str]:
    """The signs of a line by itself."""
    return _SIGNS[text]


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
        "doubled": line.kind in UNFINISHED and is_doubled(text),
    }
    found.update(sign for sign, holds in marks.items() if holds)
    if line.kind > Kind.ROW or line.weight >= _SHORT:
        found |= _subjects(text, line)
    if line.kind is Kind.LABEL:
        found |= _label_signs(text)
    return frozenset(found)


_SIGNS = Memo(_own_signs, most=8192)


_SHORT = 40
"""Letters below which a label is too short to have a subject, and may be a person's name."""


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
        "goes on": text.endswith((";", "; and", "; or", ", and")),
        "signs a post": _POST.match(text) is not None,
    }
    return {sign for sign, holds in label.items() if holds}


# A line among others


def _places(found: Survey, body: Body, extent: Extent, n: int) -> Iterator[str]:
    if found.known[n]:
        yield "known"
    if found.looks[n].kind is not Kind.PROSE and found.said[body.folded[n]] > 1:
        yield "said again"
    if n in extent.above:
        yield "above"
    if n == extent.stop - 1:
        yield "last"


def _named_above(body: Body, found: Survey, numbers: Iterable[int]) -> frozenset[int]:
    """The lines that begin with a name which stands somewhere as a line of its own."""
    looks, words = found.looks, body.keys.words
    named = [n for n in numbers if looks[n].kind is Kind.LABEL and _is_name(body.texts[n])]
    if not named:
        return frozenset()
    firsts, names = {words[n] for n in named}, {body.folded[n] for n in named}
    return frozenset(
        n
        for n in numbers
        if words[n] in firsts
        and looks[n].kind >= Kind.SENTENCE
        and _begins_with(body.folded[n], names)
    )


@functools.lru_cache(maxsize=8192)
def _is_name(text: str) -> bool:
    """Whether a line could be a person's name: two words to five, each with a capital."""
    if len(text) >= _SHORT or text.isupper():
        return False
    words = _WORD.findall(text)
    return 2 <= len(words) <= 5 and all(word[0].isupper() for word in words)


def _begins_with(folded: str, names: set[str]) -> bool:
    words = folded.split(" ", 5)[:5]
    return any(" ".join(words[:n]) in names for n in range(2, 5))


def _add_neighbours(telling: dict[int, set[str]], found: Survey, numbers: Iterable[int]) -> None:
    shown = [n for n in numbers if not found.known[n]]
    prose = [found.looks[n].kind is Kind.PROSE for n in shown]
    run = _runs(prose)
    for at, n in enumerate(shown):
        if n not in telling:
            continue
        if not prose[at]:
            telling[n].add(_run_sign(run[at]))
            continue
        above = run[at - 1] if at else 1
        below = run[at + 1] if at + 1 < len(shown) else 1
        if above and below:
            telling[n].add("alone")
        if above > 1 and below > 1:
            telling[n].add("far alone")


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

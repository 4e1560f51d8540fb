"""Which part of a page holds the article: the innermost one with most of its prose, and what belongs to it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from corpuskit.html.leaves import ASIDE, HEADINGS, Leaf, Make, Reading
from corpuskit.html.roles import is_undisplayed
from corpuskit.html.words import Noise, noise_of
from corpuskit.model import Category

SHORTEST = 25
TINY = 11
"""Characters below which no leaf weighs that much, in any script."""

LONG = 80
"""Characters below which a leaf speaks half as much."""

MENU_LIKE = 0.9
"""Share of links above which a leaf says nothing."""

_LINKED = 0.8
"""Share of links from which a heading is one."""

_TEASED = 0.3
"""What the text behind a linked heading counts for."""

_MOST = 0.55
"""Share of the prose that a part must hold to be walked into."""

_FACTORS = {"p": 1.0, "div": 0.75, "li": 0.35, "td": 0.6, "blockquote": 0.8, "pre": 0.8}
_WRAPS = frozenset("p h1 h2 h3 h4 h5 h6 ul ol li dl dd dt tr td blockquote pre".split())
_TABLES = frozenset(("table", "tbody", "thead"))
_CELLS = 20
"""Cells of a table from which it holds data, without any head: fewer lay a page out."""

_ANCHORS = frozenset("p h1 h2 h3 h4 h5 h6".split())
_ROWS = frozenset(("table", "tr", "td", "th", "tbody", "thead"))
_TAGS = {
    "nav": Noise(Category.NAV, True, "nav"),
    "footer": Noise(Category.NAV, True, "footer"),
    "menu": Noise(Category.NAV, True, "menu"),
    "aside": Noise(Category.TEASER, False, "aside"),
    "form": Noise(Category.OTHER, False, "form"),
    ASIDE: Noise(Category.OTHER, True, "aside"),
    "dialog": Noise(Category.OTHER, True, "dialog"),
    "amp-live-list": Noise(Category.OTHER, True, "live"),
    "header": Noise(Category.NAV, False, "header"),
    "figure": Noise(Category.MEDIA, False, "figure"),
    "figcaption": Noise(Category.MEDIA, True, "caption"),
    "caption": Noise(Category.MEDIA, True, "caption"),
}
_ROLES = {
    "navigation": _TAGS["nav"],
    "contentinfo": _TAGS["footer"],
    "dialog": _TAGS["dialog"],
    "complementary": _TAGS["aside"],
    "search": _TAGS["form"],
}
_HIDDEN = Noise(Category.OTHER, True, "hidden")


class Judge:
    """What the markup says of each part of one page, asked once per part."""

    def __init__(self, reading: Reading, *, words: bool = True) -> None:
        self._reading = reading
        self._words = words
        self._said: dict[int, Noise | None] = {}

    def noise(self, part: int) -> Noise | None:
        """What the part's own tag, class, id, role and style say."""
        try:
            return self._said[part]
        except KeyError:
            pass
        self._said[part] = found = self._ask(part)
        return found

    def _ask(self, part: int) -> Noise | None:
        reading = self._reading
        tag = reading.tags[part]
        found = _TAGS.get(tag)
        if found is not None and found.strong:
            return found
        if tag in ("body", "html", "#root"):
            return None
        attributes = reading.elements[
            part
        ].items()  # one call: to ask for each costs three times as much
        if not attributes:
            return found
        names = name = ""
        for key, value in attributes:
            if key == "class":
                names = value
            elif key == "id":
                name = value
            elif key == "role":
                found = _ROLES.get(value) or found
            elif key == "hidden" or (key == "style" and is_undisplayed(value)):
                return _HIDDEN
        if self._words:
            # The id of a heading or a paragraph is an anchor, often made of its words.
            for words in (names,) if tag in _ANCHORS else (names, name):
                said = noise_of(words) if words else None
                if said is not None and not said.strong and tag in _ROWS:
                    continue  # "player" and "info" name columns there
                if said is not None and (found is None or (said.strong and not found.strong)):
                    found = said
        return found


class Region(NamedTuple):
    """A part of the page, and its leaves: from `first` up to `last`; `share` is that of the page's running text."""

    part: int
    first: int
    last: int
    share: float = 1.0


def score_of(leaf: Leaf, tag: str) -> float:
    """How much a leaf speaks for an article: running text outside of links."""
    # Nobody has asked before: to ask a slot that is empty would cost an exception.
    linked = leaf.read_links() if leaf.spans else 0.0
    if linked > MENU_LIKE:
        return 0.0
    length = leaf.length if leaf.spans else leaf.read()
    if length < SHORTEST:
        return 0.0
    return weighed(length * _FACTORS.get(tag, 0.5), length, linked, is_prose=leaf.prose)


def weighed(score: float, length: float, linked: float, *, is_prose: bool) -> float:
    """What is left of a score where text is links, or short, or ends like no sentence."""
    score *= (1 - linked) ** 2
    if length < LONG:
        score *= 0.5
    return score if is_prose else score * 0.5


def tease(leaves: Sequence[Leaf], headings: Iterable[tuple[int, int]]) -> None:
    """Behind a linked heading stands what another article is about: the first text there counts for less.

    `headings` are those that are links, each by the number of the leaf behind it and that of the next heading.
    """
    for first, last in headings:
        scored = next((n for n in range(first, last) if leaves[n].score), None)
        if scored is not None:
            leaves[scored].score *= _TEASED


def _score(reading: Reading) -> None:
    """Gives each leaf its score. A hot loop: most leaves are entries of menus."""
    tags, leaves = reading.tags, reading.leaves
    headings: list[int] = []
    for n, leaf in enumerate(leaves):
        tag = tags[leaf.part]
        raw = leaf.raw
        if tag != ASIDE and (len(raw) >= SHORTEST or (len(raw) >= TINY and not raw.isascii())):
            leaf.score = score_of(leaf, tag)
        if tag in HEADINGS:
            headings.append(n)
    behind = pairwise([*headings, len(leaves)])
    tease(leaves, ((n + 1, last) for n, last in behind if leaves[n].linked > _LINKED))


def find_region(reading: Reading, judge: Judge) -> Region | None:
    """The part that holds the article; None where nothing on the page is running text."""
    _score(reading)
    return region_among(reading, judge, _around_titles(reading))


def region_among(reading: Reading, judge: Judge, titles: set[int]) -> Region | None:
    """The part that holds the article, by the scores of the leaves; `titles` are the parts around the first h1."""
    tags, parents = reading.tags, reading.parents
    own = [0.0] * len(tags)
    every = 0.0
    for leaf in reading.leaves:
        score = leaf.score
        if score:
            part = leaf.part
            every += score
            if tags[part] in HEADINGS:
                continue
            if tags[part] == "p":
                tag = tags[parents[part]]
                score *= 0.4 if tag == "li" else 0.6 if tag == "td" else 1.0
            own[part] += score
    reading.everything = every
    every = sum(own)
    if not every:
        return None
    total, best = _totals(reading, judge, own, every, titles)
    part = 0
    while best[part] and total[best[part]] >= _MOST * total[part]:
        part = best[part]
    while tags[part] in _WRAPS and part:
        part = parents[part]
    if tags[part] in _TABLES and _is_data(reading, part):
        while tags[part] in _TABLES:
            part = parents[part]
    part = _Climb(reading, judge).out_of(part, total)
    share = _share(reading, part, total)
    return Region(part, reading.first[part], reading.last[part], share)


def _is_data(reading: Reading, table: int) -> bool:
    """Whether a table, or a part of one, holds data: cells with heads, or many cells with text of their own."""
    tags, parents = reading.tags, reading.parents
    cells = 0
    for leaf in reading.leaves[reading.first[table] : reading.last[table]]:
        tag = tags[leaf.part]
        if tag == "th":
            return True
        row = parents[leaf.part]
        cells += tag == "td" and table in (parents[row], parents[parents[row]])
    return cells >= _CELLS


def _share(reading: Reading, part: int, total: list[float]) -> float:
    """What a part has of all points: its own, and those of the parts beside it and beside those around it."""
    parents = reading.parents
    around = {0, *reading.ancestors(parents[part], most=len(parents))}
    beside = [
        points
        for n, points in enumerate(total)
        if points and n != part and n not in around and parents[n] in around
    ]
    return total[part] / (total[part] + sum(beside))


def _totals(
    reading: Reading, judge: Judge, own: list[float], every: float, titles: set[int]
) -> tuple[list[float], list[int]]:
    """The points of each part with all in it, noise counting for a tenth, and its heaviest child."""
    parents, tags = reading.parents, reading.tags
    total = own
    best = [0] * len(own)
    limit = 0.03 * every
    for part in range(len(own) - 1, 0, -1):
        points = total[part]
        if not points:
            continue
        if points > limit and tags[part] not in _ANCHORS:
            noise = judge.noise(part)
            if noise is not None and not _holds_article(noise, points / every, part in titles):
                points *= 0.1 if noise.strong else 0.25 if noise.word in _BESIDE else 0.5
                total[part] = points
        parent = parents[part]
        total[parent] += points
        if points > total[best[parent]] or not best[parent]:
            best[parent] = part
    return total, best


def _holds_article(noise: Noise, share: float, titled: bool) -> bool:
    """Whether a part that calls itself noise is the article all the same."""
    if titled:
        return share > 0.3
    return share > (0.85 if noise.strong else 0.55)


def _around_titles(reading: Reading) -> set[int]:
    """The parts around the page's first h1."""
    for part, tag in enumerate(reading.tags):
        if tag == "h1":
            return set(reading.ancestors(part, most=len(reading.tags)))
    return set()


_Build = tuple[Make, Make]
"""The makes of a leaf's part, and of the part around it."""

_UNBUILT: _Build = (("", ""), ("", ""))
_LEVELS = 6
_MORE = 0.06
_ALIKE = 0.15
_BESIDE = frozenset(("aside", "sidebar", "rail", "secondary", "footer"))


class _Climb:
    """The way out of the part with most of the prose, to one around it that adds more of the same paragraphs and little else.

    Pages cut an article into sections, around ads or pictures, and only the largest was walked into.
    """

    def __init__(self, reading: Reading, judge: Judge) -> None:
        self._reading = reading
        self._judge = judge
        self._scored = [n for n, leaf in enumerate(reading.leaves) if leaf.score]
        self._built: dict[int, _Build] = {}
        self._noisiest: dict[int, int] = {0: 0}

    def out_of(self, part: int, total: list[float]) -> int:
        """The part, or the one around it."""
        reading = self._reading
        main: _Build | None = None
        whole, best, at = total[part], part, part
        for level in range(_LEVELS):
            at = reading.parents[at]
            if at == 0 or reading.tags[at] in ("body", "html"):
                break
            if total[at] - total[best] < (_MORE * whole / 4 if level else 1):
                continue
            main = main or self._main_build(part)
            found = self._beside(main, best, at)
            if _belongs(found, whole, level):
                best, whole = at, whole + found.same + found.alike
        return best

    def _within(self, first: int, last: int) -> list[int]:
        """The leaves from `first` up to `last` that have a score."""
        scored = self._scored
        return scored[bisect_left(scored, first) : bisect_left(scored, last)]

    def _build(self, part: int) -> _Build:
        built = self._built.get(part)
        if built is None:
            reading = self._reading
            built = reading.make(part), reading.make(reading.parents[part])
            self._built[part] = built
        return built

    def _main_build(self, part: int) -> _Build:
        """How most of the prose in a part is built."""
        reading = self._reading
        weights: dict[_Build, float] = {}
        for n in self._within(reading.first[part], reading.last[part]):
            built = self._build(reading.leaves[n].part)
            weights[built] = weights.get(built, 0) + reading.leaves[n].score
        return max(weights, key=lambda built: weights[built]) if weights else _UNBUILT

    def _beside(self, main: _Build, inner: int, outer: int) -> _Beside:
        """What `outer` adds to what stands in `inner`."""
        reading = self._reading
        found = _Beside()
        first, last = reading.first[inner], reading.last[inner]
        before = self._within(reading.first[outer], first)
        for n in before + self._within(last, reading.last[outer]):
            part, score = reading.leaves[n].part, reading.leaves[n].score
            if self._noise_around(part) > outer:
                continue
            built = self._build(part)
            is_alike = built[0] == main[0]
            if built == main or (is_alike and built[0][1]):
                found.same += score
            elif is_alike:
                found.alike += score
                if n < first and reading.parents[part] == outer:
                    found.opening += score
            else:
                found.other += score
        return found

    def _noise_around(self, part: int) -> int:
        """The innermost part around `part`, or itself, that is noise; 0 where none is."""
        known, path = self._noisiest, []
        while part not in known:
            noise = self._judge.noise(part)
            if noise is not None and (noise.strong or noise.word in _BESIDE):
                known[part] = part
                break
            path.append(part)
            part = self._reading.parents[part]
        found = known[part]
        for at in path:
            known[at] = found
        return found


class _Beside:
    """What a part adds to one within it: prose that is built the same, alike, or otherwise.

    `opening` is of a like one and stands before it, in no box of its own.
    """

    __slots__ = ("alike", "opening", "other", "same")

    def __init__(self) -> None:
        self.same = self.alike = self.other = self.opening = 0.0


def _belongs(found: _Beside, whole: float, level: int) -> bool:
    """Whether what stands beside the text is more of it."""
    alike = found.alike if level < 2 else 0.0
    other = found.other + found.alike - alike
    return (
        found.same >= max(_MORE * whole, other + alike)
        or found.same + alike >= max(_ALIKE * whole, other)
        or (not level and 0 < found.opening == alike and not found.same + other)
    )

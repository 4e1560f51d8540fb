"""The standfirst: the sentence or two between the headline and the text, which is often no part of the region."""

from __future__ import annotations

import re

from corpuskit.body import FOLD_LIMIT, fold
from corpuskit.html.leaves import Leaf, Reading
from corpuskit.html.region import Judge, Region
from corpuskit.html.words import words_of
from corpuskit.model import Category

_LEADS = frozenset(
    (
        "lead lede lead leadtext leadin standfirst subtitle subtitel subheadline subheading subhead dek deck intro introduction "
        "introtext summary excerpt abstract chapo chapeau sapo sommario vorspann ingress anriss entradilla bajada "
        "teasertext kicker subline strapline strap manchet resume occhiello sottotitolo copete sumario description "
        "bajante underrubrik underrubric manchete perex zajawka preamble tagline articlesummary"
    ).split()
)
_FURTHEST = 40
"""Leaves between the headline and the text: what is further away belongs to something else."""

_SHORTEST = 30
_ENDS = ". …"
_BAD = frozenset(
    (Category.SHARE, Category.AD, Category.COMMENTS, Category.SUBSCRIBE, Category.NAV, Category.LEGAL, Category.MEDIA)
)  # fmt: skip
_DATED = re.compile(r"\b(?:19|20)\d\d\b|\d{1,2}:\d\d")
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d\b")


class Opening:
    """What stands between a page's headline and the first long paragraph of its region."""

    def __init__(self, reading: Reading, judge: Judge, region: Region, title: str | None) -> None:
        self.reading = reading
        self.judge = judge
        self.region = region
        self.title = fold(title or "")
        self._folded: dict[int, str] = {}

    def folded(self, n: int) -> str:
        """The text of leaf `n`, folded; most are asked about twice or three times."""
        text = self._folded.get(n)
        if text is None:
            text = self._folded[n] = fold(self.reading.leaves[n].text)
        return text

    def find(self, first: int, description: str | None) -> list[int]:
        """The leaves of the standfirst; `first` is the first paragraph of the text that is kept."""
        start = self._headline(first)
        told = _bare(fold(description or ""))
        if start is None:
            start = max(0, first - 12)
            said = [n for n in range(start, first) if self._says(n, told)]
            return said[-1:]
        numbers = [n for n in range(start + 1, first) if self._could_be(n)]
        said = [n for n in numbers if self._says(n, told)]
        if said:
            return said[-1:]
        named = [n for n in numbers if self._named(n)]
        if named:
            parents, leaves = self.reading.parents, self.reading.leaves
            around = parents[leaves[named[0]].part]
            return [n for n in named if parents[leaves[n].part] == around]
        if self._says(first, told):
            return []
        for n in numbers:
            leaf = self.reading.leaves[n]
            if leaf.prose and leaf.length >= 60 and self._plain(n):
                return [n]
        return []

    def _headline(self, first: int) -> int | None:
        """The leaf of the headline nearest before the text."""
        leaves, tags = self.reading.leaves, self.reading.tags
        found = None
        longest = len(self.title)
        for n in range(first - 1, max(-1, first - _FURTHEST), -1):
            # Folding makes no text shorter than it is, but for what it cuts off.
            if 0 < min(len(leaves[n].text), FOLD_LIMIT) <= longest:
                text = self.folded(n)
                if text == self.title or (len(text) > 20 and text in self.title):
                    return n
            if found is None and self._within_h1(leaves[n].part, tags):
                found = n
        return found

    def _within_h1(self, part: int, tags: list[str]) -> bool:
        return tags[part] == "h1" or tags[self.reading.parents[part]] == "h1"

    def _could_be(self, n: int) -> bool:
        leaf = self.reading.leaves[n]
        if not 30 <= leaf.length <= 700 or leaf.linked > 0.5 or self.folded(n) == self.title:
            return False
        if leaf.text.endswith(("...", "…", "[…]")) or (
            leaf.length < 80 and _DATED.search(leaf.text)
        ):
            return False
        noise = self._noise(leaf.part)
        return noise is None or noise not in _BAD

    def _noise(self, part: int) -> Category | None:
        """The innermost thing that the markup says within six parts."""
        for _ in range(6):
            if part <= 0:
                return None
            noise = self.judge.noise(part)
            if noise is not None and (
                noise.strong or noise.word == "aside" or noise.category is Category.SUBSCRIBE
            ):
                return noise.category
            part = self.reading.parents[part]
        return None

    def _says(self, n: int, told: str) -> bool:
        """Whether leaf `n` begins with what the page tells as its description, or the other way round."""
        text = self.folded(n)
        if len(text) < _SHORTEST or not told:
            return False
        one = text.rstrip(_ENDS)
        return one == told or one.startswith(told) or told.startswith(one)

    def _named(self, n: int) -> bool:
        reading = self.reading
        part = reading.leaves[n].part
        for _ in range(2):
            if part <= self._shared:
                return False
            element = reading.elements[part]
            for names in (element.get("class"), element.get("id"), element.get("itemprop")):
                if names and not _LEADS.isdisjoint(words_of(names)):
                    return True
            part = reading.parents[part]
        return False

    @property
    def _shared(self) -> int:
        return 2

    def _plain(self, n: int) -> bool:
        leaf: Leaf = self.reading.leaves[n]
        tag = self.reading.tags[leaf.part]
        return (
            tag in ("p", "h2", "h3", "div", "span", "section", "header")
            and self._noise(leaf.part) is None
            and not (_CLOCK.search(leaf.text) and leaf.length < 80)
        )


def _bare(told: str) -> str:
    """A folded description without its end; nothing where it is too short to be one."""
    return told.rstrip(_ENDS) if len(told) >= _SHORTEST else ""

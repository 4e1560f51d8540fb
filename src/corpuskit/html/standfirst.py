"""The standfirst: the sentence or two between the headline and the text, which is often no part of the region."""

from __future__ import annotations

import re

from corpuskit.body import FOLD_LIMIT, fold
from corpuskit.html.leaves import ASIDE, Leaf, Reading
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

_WITHOUT = 12
"""Leaves that are asked where there is no headline."""

_SHARED = 2
"""The parts that hold the whole page."""

_CLOSE = 3
"""Leaves behind the headline among which a heading is its subtitle."""
_START = 8
"""Characters by which most lines show that they stand nowhere in the title."""
_TITLE_PART = 20
"""Characters from which a part of the title is the title."""
_SHORTEST = 30
"""Letters of a standfirst, at least ..."""
_LONGEST = 700
"""... and at most."""
_SENTENCE = 60
"""Letters from which a leaf is a sentence of the text."""
_HEADLINE_LONGEST = 1000
"""Characters of a leaf that could be the title, at most."""
_SUBTITLES = ("h2", "h3")
_ENDS = ". …"
_BAD = frozenset(
    (Category.SHARE, Category.AD, Category.COMMENTS, Category.SUBSCRIBE, Category.NAV, Category.LEGAL, Category.MEDIA)
)  # fmt: skip
_DATED = re.compile(r"\b(?:19|20)\d\d\b|\d{1,2}:\d\d")
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d\b")


class Opening:
    """What stands between a page's headline and `first`, the first long paragraph of its region that is kept."""

    def __init__(
        self, reading: Reading, judge: Judge, region: Region, first: int, title: str | None
    ) -> None:
        self.reading = reading
        self.judge = judge
        self.region = region
        self.first = first
        self.title = fold(title or "")
        self._folded: dict[int, str] = {}

    def folded(self, n: int) -> str:
        """The text of leaf `n`, folded; most are asked about twice or three times."""
        text = self._folded.get(n)
        if text is None:
            text = self._folded[n] = fold(self.reading.leaves[n].text)
        return text

    def find(self, description: str | None) -> list[int]:
        """The leaves of the standfirst: what says the description, else what is named as one, else the first sentence."""
        first = self.first
        start = self._headline()
        told = _bare(fold(description or ""))
        if start is None:
            said = [n for n in range(max(0, first - _WITHOUT), first) if self._says(n, told)]
            return said[-1:]
        numbers = [n for n in range(start + 1, first) if self._could_be(n)]
        if not numbers:
            return []
        said = [n for n in numbers if self._says(n, told)]
        if said:
            return said[-1:]
        if self._is_subtitle(numbers[0], start):
            return numbers[:1]
        named = [n for n in numbers if self._named(n)]
        if named:
            parents, leaves = self.reading.parents, self.reading.leaves
            around = parents[leaves[named[0]].part]
            return [n for n in named if parents[leaves[n].part] == around]
        if self._says(first, told):
            return []
        leaves = self.reading.leaves
        sentences = (n for n in numbers if leaves[n].prose and leaves[n].length >= _SENTENCE)
        return next(([n] for n in sentences if self._plain(n)), [])

    def _headline(self) -> int | None:
        """The leaf of the headline nearest before the text."""
        leaves, tags, title = self.reading.leaves, self.reading.tags, self.title
        found = None
        # Folding makes no text shorter than it is, but for what it cuts off.
        longest = len(title) if len(title) < FOLD_LIMIT else _HEADLINE_LONGEST
        for n in range(self.first - 1, max(-1, self.first - _FURTHEST), -1):
            leaf = leaves[n]
            tag = tags[leaf.part]
            if tag == ASIDE:
                continue
            if len(leaf.raw) < _HEADLINE_LONGEST and 0 < len(leaf.text) <= longest:
                # Most lines stand nowhere in the title: their first letters settle it without folding.
                start = leaf.text[:_START]
                if not (start.isascii() and start.lower() not in title):
                    text = self.folded(n)
                    if text == title or (len(text) > _TITLE_PART and text in title):
                        return n
            if found is None and self._within_h1(leaf.part, tags):
                found = n
        return found

    def _is_subtitle(self, n: int, headline: int) -> bool:
        """Whether leaf `n` is a heading of its own beside the headline, long enough for a sentence."""
        reading = self.reading
        part, beside = reading.leaves[n].part, reading.leaves[headline].part
        return (
            reading.tags[part] in _SUBTITLES
            and reading.parents[part] == reading.parents[beside]
            and reading.leaves[n].length >= _SENTENCE
            and n - headline <= _CLOSE
            and self._plain(n)
        )

    def _within_h1(self, part: int, tags: list[str]) -> bool:
        return tags[part] == "h1" or tags[self.reading.parents[part]] == "h1"

    def _could_be(self, n: int) -> bool:
        leaf = self.reading.leaves[n]
        if self.reading.tags[leaf.part] == ASIDE or not len(leaf.raw) * 3 >= _SHORTEST:
            return False
        if not _SHORTEST <= leaf.length <= _LONGEST or leaf.linked > 0.5:
            return False
        if len(leaf.text) <= _HEADLINE_LONGEST and self.folded(n) == self.title:
            return False
        if leaf.text.endswith(("...", "…", "[…]")) or (
            leaf.length < 80 and _DATED.search(leaf.text)
        ):
            return False
        noise = self._noise(leaf.part)
        return noise is None or noise not in _BAD

    def _noise(self, part: int) -> Category | None:
        """The innermost thing that the markup says within six parts, up to one that holds the text as well."""
        first, last = self.reading.first, self.reading.last
        for _ in range(6):
            if part <= 0 or first[part] <= self.first < last[part]:
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
        leaf = self.reading.leaves[n]
        if not told or self.reading.tags[leaf.part] == ASIDE:
            return False
        # Most lines begin with another letter: they need no folding.
        letter = leaf.text[:1]
        if letter.isalnum() and letter.casefold()[:1] != told[:1]:
            return False
        text = self.folded(n)
        if len(text) < _SHORTEST:
            return False
        one = text.rstrip(_ENDS)
        return one == told or one.startswith(told) or told.startswith(one)

    def _named(self, n: int) -> bool:
        reading = self.reading
        part = reading.leaves[n].part
        for _ in range(3):
            if part <= _SHARED:
                return False
            element = reading.elements[part]
            for names in (element.get("class"), element.get("id"), element.get("itemprop")):
                if names and not _LEADS.isdisjoint(words_of(names)):
                    return True
            part = reading.parents[part]
        return False

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

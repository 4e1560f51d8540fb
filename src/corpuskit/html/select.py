"""Which leaves of the region are the article's text, and why the others are not."""

from __future__ import annotations

import collections
import math

from corpuskit.body import Draft, fold
from corpuskit.html.leaves import HEADINGS, Leaf, Reading
from corpuskit.html.region import Judge, Region, signature
from corpuskit.html.standfirst import Opening
from corpuskit.html.words import Noise, words_of
from corpuskit.model import Category

Reason = tuple[Category, str]
"""Why a leaf goes: its category, and the rule's name."""

_LONG = 80
_MANY = 200
_NEAR = 8
"""Parts around a leaf among which its list is looked for."""

_ARTICLE = 0.35
"""Share of the long sentences from which a part that calls itself noise is the article all the same."""

_TITLES = frozenset(
    (
        "head heading headline title subtitle subhead subheading subheadline crosshead crossheading zwischentitel "
        "zwischenueberschrift intertitle intertitre h2 h3 h4"
    ).split()
)
"""Class words of paragraphs that are sub-headings."""

_TITLE = ("heading", "headline", "interline", "title", "titel")

_SPEAKING = frozenset(("p", "li", "blockquote", "td", "th", "pre", "dd", "dt", *HEADINGS))


class Selection:
    """What was decided: a reason for each leaf of the region that goes; standfirsts by their number."""

    __slots__ = ("reasons", "standfirst")

    def __init__(self) -> None:
        self.reasons: dict[int, Reason] = {}
        self.standfirst: set[int] = set()


class Selector:
    """Judges the leaves of one region, rule after rule; the first reason stands."""

    def __init__(self, reading: Reading, judge: Judge, region: Region, draft: Draft) -> None:
        self.draft = draft
        self.reading = reading
        self.judge = judge
        self.region = region
        self.numbers = range(region.first, region.last)
        self.reasons: dict[int, Reason] = {}
        self._long = 0
        self._long_inside: list[int] = []
        self._long_alike: dict[tuple[str, str], int] = {}
        self._chains: dict[int, Noise | None] = {}

    def tag(self, n: int) -> str:
        return self.reading.tags[self.reading.leaves[n].part]

    def leaf(self, n: int) -> Leaf:
        return self.reading.leaves[n]

    def kept(self) -> list[int]:
        return [n for n in self.numbers if n not in self.reasons]

    def run(self) -> Selection:
        for rule in (
            self._by_markup, self._first_headings, self._marks, self._link_lists, self._links, self._bare, self._odd_paragraphs, self._headings,
        ):  # fmt: skip
            rule()
        selection = Selection()
        selection.reasons = self.reasons
        for n in self._standfirst():
            selection.standfirst.add(n)
            self.reasons.pop(n, None)
        return selection

    def _standfirst(self) -> list[int]:
        first = next(
            (
                n
                for n in self.kept()
                if self.leaf(n).length >= _LONG and self.tag(n) not in HEADINGS
            ),
            None,
        )
        if first is None:
            return []
        opening = Opening(self.reading, self.judge, self.region, self.draft.title)
        return opening.find(first, self.draft.description)

    # What the markup says

    def _by_markup(self) -> None:
        self._count_long()
        leaves, chains = self.reading.leaves, self._chains
        for n in self.numbers:
            part = leaves[n].part
            noise = chains[part] if part in chains else self._chain(part)
            if noise is not None:
                self.reasons[n] = (noise.category, f"markup-{noise.word}")

    def _count_long(self) -> None:
        """How many long sentences stand in each part, and in all parts of one tag and class together."""
        top, parents, leaves = self.region.part, self.reading.parents, self.reading.leaves
        counts = self._long_inside = [0] * len(parents)
        long = last = 0
        for n in self.numbers:
            leaf = leaves[n]
            if len(leaf.raw) * 3 < _LONG:  # no script weighs more
                continue
            part = leaf.part
            if part > top and leaf.length >= _LONG and leaf.prose and leaf.linked < 0.5:
                counts[part] += 1
                long += 1
                last = max(last, part)
        self._long = long
        # Parts come before what stands in them: one way back adds each to the one around it.
        for part in range(last, top, -1):
            count = counts[part]
            if count:
                if parents[part] > top:
                    counts[parents[part]] += count
                key = self._make(part)
                self._long_alike[key] = self._long_alike.get(key, 0) + count

    def _make(self, part: int) -> tuple[str, str]:
        return self.reading.tags[part], self.reading.elements[part].get("class") or ""

    def _chain(self, part: int) -> Noise | None:
        """The noise between the part and the region, the outermost first."""
        if part <= self.region.part:
            return None
        try:
            return self._chains[part]
        except KeyError:
            pass
        path = []
        at = part
        while at > self.region.part and at not in self._chains:
            path.append(at)
            at = self.reading.parents[at]
        found = self._chains.get(at)
        for at in reversed(path):
            if found is None:
                found = self._noise(at)
            self._chains[at] = found
        return found

    def _noise(self, part: int) -> Noise | None:
        noise = self.judge.noise(part)
        if noise is None or noise.category is Category.COMMENTS:
            return noise
        if not noise.strong and self.reading.tags[part] == "p" and self._long_inside[part]:
            return None
        long = self._long_alike.get(self._make(part), 0)
        if long >= 4 and not noise.strong and noise.word != "hidden":
            return None
        if noise.category is Category.MEDIA and not noise.strong and self._unlinked(part) > 400:
            return None
        share = 0.9 if noise.word == "hidden" else _ARTICLE
        return None if long > 2 and long >= share * self._long else noise

    def _within(self, part: int) -> list[Leaf]:
        return self.reading.leaves[self.reading.first[part] : self.reading.last[part]]

    def _unlinked(self, part: int) -> float:
        """The letters in a part that are no links."""
        if self.reading.last[part] - self.reading.first[part] > _MANY:
            return math.inf
        return sum(leaf.length * (1 - leaf.linked) for leaf in self._within(part))

    # What the leaf itself shows

    def _marks(self) -> None:
        """Lines without a letter or digit, and short lines that stand there three times."""
        leaves = self.reading.leaves
        kept = [(n, leaves[n].text) for n in self.kept()]
        counts = collections.Counter([text for _, text in kept])
        for n, text in kept:
            if not (text[:1].isalnum() or any(map(str.isalnum, text))):
                self.reasons[n] = (Category.OTHER, "no-words")
            elif (
                counts[text] >= 3
                and self.tag(n) not in ("p", "li", "td", "th")
                and not leaves[n].prose
            ):
                self.reasons[n] = (Category.OTHER, "repeated")

    def _first_headings(self) -> None:
        """The headline is the title's, not the text's."""
        title = fold(self.draft.title or "")
        only = self.reading.tags.count("h1") == 1
        for n in self.kept():
            if self.leaf(n).prose and self.leaf(n).length >= _LONG and self.tag(n) not in HEADINGS:
                break
            if self.tag(n) == "h1" and (only or fold(self.leaf(n).text) in title):
                self.reasons[n] = (Category.TITLE, "headline")

    def _links(self) -> None:
        for n in self.kept():
            leaf = self.leaf(n)
            if leaf.linked < 0.5:
                continue
            tag = self.tag(n)
            if leaf.linked > 0.8 and (tag in ("li", "div", "td", "span") or tag in HEADINGS):
                self.reasons[n] = (Category.TEASER, "link-line")
                if tag in HEADINGS:
                    self._card(n)
            elif leaf.linked > 0.9 and leaf.length < 150:
                self.reasons[n] = (Category.TEASER, "link-line")
            elif (
                len(leaf.spans) >= 4
                and leaf.linked > (0.85 if tag == "p" else 0.6)
                and not leaf.prose
            ):
                self.reasons[n] = (Category.NAV, "tag-line")

    def _card(self, heading: int) -> None:
        """A short part around a linked heading is another article's teaser, whole."""
        reading = self.reading
        found = reading.leaves[heading].part
        for part in reading.ancestors(found, self.region.part):
            if self._long_inside[part] > 1 or reading.last[part] - reading.first[part] > 12:
                break
            if sum(leaf.length for leaf in self._within(part)) > 500:
                break
            found = part
        for n in range(reading.first[found], reading.last[found]):
            self.reasons.setdefault(n, (Category.TEASER, "card"))

    def _link_lists(self) -> None:
        """A list that is half links leads elsewhere, with all its items."""
        parents, tags, leaves = self.reading.parents, self.reading.tags, self.reading.leaves
        top = self.region.part
        own = [leaves[n].part for n in self.numbers]
        if "li" not in tags[top : max(own) + 1]:
            return
        lists: dict[int, list[int]] = {}
        for n, part in zip(self.numbers, own, strict=True):
            for _ in range(_NEAR):
                if part <= top:
                    break
                if tags[part] == "li":
                    lists.setdefault(parents[part], []).append(n)
                    break
                part = parents[part]
        for items in lists.values():
            whole = sum(self.leaf(n).length for n in items)
            if sum(self.leaf(n).linked * self.leaf(n).length for n in items) > 0.5 * whole:
                for n in items:
                    self.reasons.setdefault(n, (Category.TEASER, "link-list"))

    def _bare(self) -> None:
        """Where paragraphs carry the text, a bare div is none of it."""
        leaves, tags = self.reading.leaves, self.reading.tags
        kept = [(n, leaves[n], tags[leaves[n].part]) for n in self.kept()]
        by_tag: dict[str, float] = collections.defaultdict(float)
        for _, leaf, tag in kept:
            by_tag[tag] += leaf.length
        if by_tag["p"] < 0.8 * sum(by_tag.values()):
            return
        for n, leaf, tag in kept:
            if tag not in _SPEAKING and not (leaf.prose and leaf.length >= 2 * _LONG):
                self.reasons[n] = (Category.OTHER, "bare-line")

    def _odd_paragraphs(self) -> None:
        """Short unfinished paragraphs that look unlike the article's are labels, prompts, credits."""
        weights: dict[tuple[str, ...], float] = collections.defaultdict(float)
        kept = [n for n in self.kept() if self.tag(n) == "p"]
        signatures = {n: signature(self.reading, self.leaf(n).part) for n in kept}
        for n in kept:
            weights[signatures[n]] += self.leaf(n).length
        if not weights:
            return
        main = max(weights, key=lambda key: weights[key])
        if weights[main] < 0.6 * sum(weights.values()):
            return
        for n in kept:
            leaf = self.leaf(n)
            if signatures[n] == main or leaf.prose or leaf.length >= 100:
                continue
            words = words_of(signatures[n][1])
            if _TITLES.isdisjoint(words) and not any(word.endswith(_TITLE) for word in words):
                self.reasons[n] = (Category.OTHER, "odd-paragraph")

    def _headings(self) -> None:
        """A heading stays where the next kept leaf is near to it and no heading of its rank or above."""
        following: int | None = None
        for n in reversed(self.kept()):
            if self.tag(n) not in HEADINGS:
                following = n
                continue
            if following is None or not self._near(n, following):
                self.reasons[n] = (Category.OTHER, "lone-heading")

    def _near(self, heading: int, following: int) -> bool:
        parents = self.reading.parents
        part = self.leaf(heading).part
        around = set()
        for _ in range(3):
            part = parents[part]
            around.add(part)
        part = self.leaf(following).part
        for _ in range(3):
            part = parents[part]
            if part in around:
                return True
        return False

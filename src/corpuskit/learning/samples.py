"""The documents that are learned from: read, judged by the generic rules, and put down line by line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence, Set
from functools import cached_property
from urllib.parse import urlsplit

import attrs

from corpuskit.body import FOLD_LIMIT, fold
from corpuskit.decode import decode
from corpuskit.errors import LearnError
from corpuskit.learning.categories import category_of
from corpuskit.model import Article, Category, Explanation, Page
from corpuskit.pipeline import parse_page
from corpuskit.prose import could_be_headline, ends_sentence, is_title_case
from corpuskit.registry import Registry
from corpuskit.rules.ends import is_paragraph

BULLETS = frozenset("•·▪‣◦●■–-*")
"""Marks that an item of a list begins with."""

_HEADLINE_WORDS = 6

_LISTED = 20
"""Lines below a heading that may be headlines of the day."""

_ALIKE = 5
"""Lines that the generic rules set aside, which two documents of one source have in common: fewer may be any source's."""

Signs = dict[str, int]

_NAMED = 3
"""Documents of a group that are named."""

_LABEL = 41
"""Characters that the colon of a label stands within."""

LEAST = 3
"""Documents from which a source can be learned: what two share may be chance."""


@attrs.frozen
class Line:
    """One line of a document: its text, how it is compared, where it stands in what was read, and why the generic rules set it aside."""

    text: str
    folded: str
    start: int
    category: Category | None = None

    @classmethod
    def of(cls, said: Explanation) -> Line:
        """The line that `said` tells of."""
        text = said.text
        # A long line is compared as a whole here: two may begin alike.
        folded = fold(text) if len(text) <= FOLD_LIMIT else " ".join(text.casefold().split())
        return cls(text, folded, said.start, said.category)

    @property
    def kept(self) -> bool:
        """Whether the generic rules left it."""
        return self.category is None

    @cached_property
    def paragraph(self) -> bool:
        """Whether it is running text, and no item of a list."""
        return is_paragraph(self.text) and self.text[0] not in BULLETS

    @cached_property
    def sentence(self) -> bool:
        """Whether it ends as a sentence does, and is no item of a list."""
        return ends_sentence(self.text) and self.text[0] not in BULLETS


@attrs.frozen
class Sample:
    """One document to learn from. `lines` are those of a dump, or what the generic rules kept of a page."""

    page: Page
    text: str
    article: Article
    lines: tuple[Line, ...]
    html: bool

    @property
    def name(self) -> str:
        """How the document is called."""
        return self.page.place

    @property
    def host(self) -> str | None:
        """The host of its address, if that is known."""
        return host_of(self.page.url or self.article.canonical_url)

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """The numbers of the lines by their folded text."""
        places: dict[str, list[int]] = {}
        for n, line in enumerate(self.lines):
            places.setdefault(line.folded, []).append(n)
        return places


@attrs.frozen
class Samples:
    """All documents to learn from, and in how many of them a line stands."""

    all: tuple[Sample, ...]

    def __len__(self) -> int:
        return len(self.all)

    @cached_property
    def counts(self) -> Counter[str]:
        """In how many documents each folded line stands."""
        return Counter(folded for sample in self.all for folded in sample.places)

    @cached_property
    def _labels(self) -> Counter[str]:
        return Counter(
            label for sample in self.all for label in {label_of(line.text) for line in sample.lines}
        )

    @property
    def most(self) -> int:
        """Documents that a line must stand in to count as the source's own wherever it is found."""
        return max(LEAST, -(-len(self) * 3 // 5))

    def is_common(self, folded: str) -> bool:
        """Whether a line stands in nearly all documents."""
        return self.counts[folded] >= self.most

    def is_everywhere(self, folded: str) -> bool:
        """Whether a line stands in all documents."""
        return self.counts[folded] == len(self)

    def is_repeated(self, folded: str) -> bool:
        """Whether a line stands in more than one document."""
        return self.counts[folded] > 1

    def is_label(self, text: str) -> bool:
        """Whether a line begins with a label, up to its colon, that another document has too."""
        label = label_of(text)
        return bool(label) and self._labels[label] > 1


def label_of(text: str) -> str:
    """What stands before the first colon of a line, folded; "" where there is none."""
    before, colon, _ = text[:_LABEL].partition(":")
    return fold(before) if colon else ""


def read_samples(pages: Iterable[Page], registry: Registry) -> Samples:
    """The documents of `pages`, as the generic rules of `registry` leave them.

    Raises:
        LearnError: fewer than three of them can be told apart and read, or they have nothing in common.
        CorpuskitError: one of them cannot be read.
    """
    read = [_sample(page, registry) for page in pages]
    different = {sample.article.restore(): sample for sample in read}
    if len(different) < LEAST:
        raise LearnError(
            "learn",
            f"{len(different)} different document{'s' * (len(different) != 1)} of {len(read)} given",
            f"give at least {LEAST} of one source: what repeats shows only between documents",
        )
    samples = Samples(tuple(different.values()))
    _check_kinds(samples.all)
    _check_common(samples)
    return samples


def _sample(page: Page, registry: Registry) -> Sample:
    article = parse_page(attrs.evolve(page, source=None), registry)
    if not article.restore().strip():
        raise LearnError(page.place, "an empty document", "leave it out, or save it again")
    decoded = decode(page, registry.limits)
    lines = (Line.of(said) for said in article.explain() if said.kept or not decoded.html)
    return Sample(page, decoded.text, article, tuple(lines), decoded.html)


def _check_kinds(samples: Sequence[Sample]) -> None:
    kinds = {sample.html for sample in samples}
    if len(kinds) > 1:
        page = next(sample.name for sample in samples if sample.html)
        dump = next(sample.name for sample in samples if not sample.html)
        raise LearnError(
            page, f"an HTML page, while {dump} is a text dump", "learn pages and dumps apart"
        )
    hosts = {host: sample.name for sample in samples if (host := sample.host)}
    if len(hosts) > 1:
        (one, first), (two, second) = list(hosts.items())[:2]
        raise LearnError(second, f"is of {two}, while {first} is of {one}", "give one source's")


def _check_common(samples: Samples) -> None:
    """Raises LearnError for documents that have nothing of what most of them have."""
    signs = [_signs(sample) for sample in samples.all]
    counts = Counter(sign for found in signs for sign in found)
    common = {sign for sign, count in counts.items() if count >= samples.most}
    if all(_is_alike(found, common) for found in signs):
        return
    groups = _groups(samples.all, signs)
    few = min(groups, key=len)
    others = [sample for group in groups if group is not few for sample in group]
    raise LearnError(
        _named(few),
        "shares no line that most of the documents have, beside those of all sites"
        + (f": nothing in common with {_named(others)}" if others else ""),
        "give documents of one source, as they were saved: with what stands around the text",
    )


def _groups(samples: Sequence[Sample], signs: Sequence[Signs]) -> list[list[Sample]]:
    """The documents, each with those that are like it or like one that is."""
    groups: list[tuple[set[str], list[Sample]]] = []
    for sample, found in zip(samples, signs, strict=True):
        joined = [group for group in groups if _is_alike(found, group[0])]
        groups = [group for group in groups if group not in joined]
        known = set(found).union(*(theirs for theirs, _ in joined))
        groups.append((known, [*(s for _, members in joined for s in members), sample]))
    return [members for _, members in groups]


def _is_alike(found: Signs, known: Set[str]) -> bool:
    """Whether a document has one of the known signs that the generic rules left, or many of the others."""
    return sum(weight for sign, weight in found.items() if sign in known) >= _ALIKE


def _named(samples: Sequence[Sample]) -> str:
    """Some documents by their names: the first few of them."""
    names = [sample.name for sample in samples[:_NAMED]]
    more = len(samples) - len(names)
    return ", ".join(names) + (f" and {more} more" if more else "")


def _signs(sample: Sample) -> Signs:
    """What two documents of one source have in common, by weight: lines, and for pages their host and what was set aside.

    A few of the lines that the generic rules set aside all sources have, adverts, notices and buttons; a whole menu but one.
    """
    aside = (fold(removal.text) for removal in sample.article.removals if sample.html)
    known = (sample.host, sample.article.site_name) if sample.html else ()
    kept = (line.folded for line in sample.lines if line.kept)
    others = (line.folded for line in sample.lines if not line.kept)
    return dict.fromkeys((*aside, *others), 1) | dict.fromkeys(
        (*kept, *filter(None, known)), _ALIKE
    )


def is_of_the_day(samples: Samples, folded: str) -> bool:
    """Whether a line could be a headline of another article: all documents of one day have it, and none of the next.

    It is spelt like an English headline, or stands below the heading of a list of them.
    """
    text = text_of(samples, folded)
    if len(text.split()) >= _HEADLINE_WORDS and is_title_case(text):
        return True
    having = (sample for sample in samples.all if folded in sample.places)
    return any(_is_listed(sample.lines, n) for sample in having for n in sample.places[folded])


def _is_listed(lines: Sequence[Line], at: int) -> bool:
    """Whether a line and those above it could be headlines, up to the heading of teasers."""
    for n in range(at, max(-1, at - _LISTED), -1):
        if n < at and _heads_teasers(lines[n]):
            return True
        if not could_be_headline(lines[n].text):
            return False
    return False


def _heads_teasers(line: Line) -> bool:
    short = len(line.text.split()) < _HEADLINE_WORDS
    return short and category_of(line.folded.rstrip(":")) is Category.TEASER


def text_of(samples: Samples, folded: str) -> str:
    """A line as it is written in the first document that has it."""
    sample = next(sample for sample in samples.all if folded in sample.places)
    return sample.lines[sample.places[folded][0]].text


def host_of(url: str | None) -> str | None:
    """The host of an address, without "www."."""
    try:
        host = urlsplit(url or "").hostname
    except ValueError:  # what urlsplit makes of odd brackets
        return None
    return host.removeprefix("www.") if host else None

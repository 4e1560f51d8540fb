"""From documents to a proposed source: what repeats is found, made into rules, and tried on the documents themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import attrs

from corpuskit.body import fold
from corpuskit.learning.around import core, head_markers, tail_markers
from corpuskit.learning.categories import category_of, slug
from corpuskit.learning.lines import propose_lines
from corpuskit.learning.marks import markers_of
from corpuskit.learning.package import files_of, write_package
from corpuskit.learning.place import Place, place_of
from corpuskit.learning.samples import Sample, Samples, read_samples
from corpuskit.learning.values import EXAMPLES, Evidence, Proposal
from corpuskit.learning.zones import Zone
from corpuskit.model import Article, Category, Page, Removal
from corpuskit.pipeline import parse_page
from corpuskit.registry import Registry
from corpuskit.sources import Source

LOCAL = "local"
"""The plugin's name in the reasons of a preview: that of `Registry.of`."""

_CLIP = 70
_WHERE = ("before the text", "within the text", "behind the text")

_SEVERAL = 2
"""Documents in which a rule must take something: what it takes of one alone says nothing of the source."""


@attrs.frozen
class Preview:
    """One document as the proposed source would leave it."""

    name: str
    text: str
    before: Article
    after: Article

    @property
    def removed(self) -> Counter[Category]:
        """How many stretches would go, by category."""
        return Counter(removal.category for removal in self.after.removals)

    @property
    def newly(self) -> tuple[Removal, ...]:
        """What would go beside what goes by the generic rules."""
        known = {(r.start, r.text) for r in self.before.removals}
        return tuple(r for r in self.after.removals if (r.start, r.text) not in known)


@attrs.frozen
class Lesson:
    """What was learned of a source: its rules with their evidence, its markers, and what they would do.

    Nothing is written or registered: look at `previews`, then call `write`.
    """

    name: str
    title: str
    hosts: tuple[str, ...]
    markers: tuple[str, ...]
    language: str | None
    html: bool
    proposals: tuple[Proposal, ...]
    previews: tuple[Preview, ...] = ()
    place: Place | None = None

    @property
    def source(self) -> Source:
        """The source that is proposed: `Registry.of(lesson.source)` reads with it."""
        return Source(
            self.name,
            self.title,
            hosts=self.hosts,
            markers=self.markers,
            language=self.language,
            layouts=[self.place.layout()] if self.place else (),
            rules=[proposal.rule() for proposal in self.proposals],
        )

    def files(self) -> dict[str, str]:
        """The package's files by their paths in it, for who wants to look before anything is written."""
        return files_of(self)

    def write(self, folder: Path | str) -> Path:
        """Writes the package `corpuskit-NAME` below `folder`: the module, a README, fixtures and tests. Returns its path.

        Raises:
            LearnError: something is there already; nothing is written over.
        """
        return write_package(self, folder)


def learn(pages: Iterable[Page], *, name: str, title: str | None = None) -> Lesson:
    """What three or more documents of one source repeat, as a proposed source called `name`.

    `pages` are all text dumps, or all HTML pages. A rule is proposed on what repeats: a line, an opening, a line's shape
    with its numbers or names masked. Text that varies is taken only where such a line frames it: from the beginning of a
    document, to its end, or as a unit behind a line. What would take a paragraph of one of the texts is not proposed.

    Raises:
        LearnError: too few documents, several sources, pages and dumps together, or nothing that repeats.
        CorpuskitError: a document cannot be read, or the name is none.
    """
    samples = read_samples(pages, Registry.core())
    cores = [core(sample, samples) for sample in samples.all]
    title = title or _title(samples, name)
    draft = Lesson(
        name,
        title,
        hosts=_hosts(samples),
        markers=markers_of(samples, title),
        language=_language(samples),
        html=samples.all[0].html,
        proposals=tuple(_named_apart(_proposals(samples, cores))),
    )
    lesson = _tried(draft, samples, cores)
    place = place_of(samples, lesson.source)
    return _tried(attrs.evolve(lesson, place=place), samples, cores) if place else lesson


def _proposals(samples: Samples, cores: Sequence[range]) -> Iterator[Proposal]:
    head, tail = head_markers(samples, cores), tail_markers(samples, cores)
    if _title_is_found(samples):
        head = ()  # a run up to the text would take the title from the rules that find it
    if head:
        yield Proposal("drop_head", "masthead", Category.NAV, head)
    zones = [
        _zone(sample, within, head, tail) for sample, within in zip(samples.all, cores, strict=True)
    ]
    yield from propose_lines(samples, zones)
    if tail:
        yield Proposal("drop_tail", slug(tail[0]), category_of(tail[0].casefold()), tail)


def _title_is_found(samples: Samples) -> bool:
    """Whether the generic rules find the title of most dumps by themselves."""
    found = [sample.article.title is not None for sample in samples.all if not sample.html]
    return sum(found) * 2 > len(found)


def _zone(sample: Sample, within: range, head: Sequence[str], tail: Sequence[str]) -> Zone:
    """The lines that neither the head's nor the tail's rule would take."""
    behind = [n for line in head for n in sample.places.get(fold(line), ()) if n < within.start]
    ahead = [n for line in tail for n in sample.places.get(fold(line), ()) if n >= within.stop]
    # The last line of the head's run may be the heading of what follows it.
    lines = range(max(behind, default=0), min(ahead, default=len(sample.lines)))
    return Zone(sample, lines, within)


def _named_apart(proposals: Iterable[Proposal]) -> Iterator[Proposal]:
    """The proposals, each with a name of its own."""
    seen: Counter[str] = Counter()
    for proposal in proposals:
        seen[proposal.name] += 1
        count = seen[proposal.name]
        yield attrs.evolve(proposal, name=f"{proposal.name}-{count}") if count > 1 else proposal


# What is known without rules


def _title(samples: Samples, name: str) -> str:
    said = Counter(s.article.site_name for s in samples.all if s.article.site_name)
    return said.most_common(1)[0][0] if said else name.replace("-", " ").title()


def _hosts(samples: Samples) -> tuple[str, ...]:
    return tuple(sorted({sample.host for sample in samples.all if sample.host}))


def _language(samples: Samples) -> str | None:
    said = {s.article.language for s in samples.all}
    return said.pop() if len(said) == 1 else None


# Trying


def _tried(draft: Lesson, samples: Samples, cores: Sequence[range]) -> Lesson:
    """`draft` with evidence, less the rules that took of a text, or took something of one document alone."""
    articles = _parsed(draft, samples)
    while wrong := _wrong(samples, cores, articles):
        left = tuple(p for p in draft.proposals if p.name not in wrong)
        draft = attrs.evolve(draft, proposals=left)
        articles = _parsed(draft, samples)
    evidence = _evidence(draft.proposals, samples, cores, articles)
    proposals = tuple(attrs.evolve(p, evidence=evidence[p.name]) for p in draft.proposals)
    if idle := {p.name for p in proposals if p.evidence.documents < _SEVERAL}:
        left = tuple(p for p in proposals if p.name not in idle)
        return _tried(attrs.evolve(draft, proposals=left), samples, cores)
    previews = tuple(
        Preview(s.name, s.text, s.article, article)
        for s, article in zip(samples.all, articles, strict=True)
    )
    return attrs.evolve(draft, proposals=proposals, previews=previews)


def _parsed(draft: Lesson, samples: Samples) -> list[Article]:
    registry = Registry.of(draft.source)
    pages = (attrs.evolve(s.page, source=draft.name) for s in samples.all)
    return [parse_page(page, registry) for page in pages]


def _wrong(samples: Samples, cores: Sequence[range], articles: Sequence[Article]) -> set[str]:
    """The learned rules that took a paragraph of a text, which no other document has."""
    found: set[str] = set()
    for sample, within, article in zip(samples.all, cores, articles, strict=True):
        own = {
            line.start
            for line in sample.lines[within.start : within.stop]
            if line.kept and line.paragraph and not samples.is_repeated(line.folded)
        }
        taken = (removal for removal in article.removals if removal.start in own)
        found |= {ref.rule for r in taken for ref in r.rules if ref.plugin == LOCAL}
    return found


def _evidence(
    proposals: Iterable[Proposal],
    samples: Samples,
    cores: Sequence[range],
    articles: Sequence[Article],
) -> dict[str, Evidence]:
    found = {}
    for proposal in proposals:
        taken = [
            [r for r in article.removals if any(ref.rule == proposal.name for ref in r.rules)]
            for article in articles
        ]
        where = dict.fromkeys(
            _where(sample, within, removal)
            for sample, within, removals in zip(samples.all, cores, taken, strict=True)
            for removal in removals
        )
        texts = dict.fromkeys(_clipped(r.text) for removals in taken for r in removals[:EXAMPLES])
        found[proposal.name] = Evidence(
            sum(map(bool, taken)),
            len(samples),
            tuple(sorted(where, key=_WHERE.index)),
            sum(map(len, taken)),
            tuple(texts)[:EXAMPLES],
        )
    return found


def _where(sample: Sample, within: range, removal: Removal) -> str:
    before, inside, behind = _WHERE
    if not within or removal.start < sample.lines[within.start].start:
        return before
    return behind if removal.start > sample.lines[within.stop - 1].start else inside


def _clipped(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _CLIP else text[: _CLIP - 1] + "…"

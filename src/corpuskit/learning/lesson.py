"""From documents to a proposed source: what repeats is found, made into rules, and tried on the documents themselves."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import attrs

from corpuskit.body import fold
from corpuskit.errors import LearnError
from corpuskit.learning.around import head_markers, tail_markers
from corpuskit.learning.categories import category_of, slug
from corpuskit.learning.frames import Frames
from corpuskit.learning.lines import propose_lines
from corpuskit.learning.marks import markers_of
from corpuskit.learning.package import files_of, write_package
from corpuskit.learning.place import Place, place_of
from corpuskit.learning.samples import Samples, read_samples
from corpuskit.learning.values import EXAMPLES, Evidence, Proposal
from corpuskit.learning.zones import Zone
from corpuskit.model import Article, Category, Page, Removal
from corpuskit.pipeline import parse_page
from corpuskit.registry import Registry
from corpuskit.sources import Source

LOCAL = "local"
"""The plugin's name in the reasons of a preview: that of `Registry.of`."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
"""What cannot stand in a title: ends of lines, and what no file can hold."""

_CLIP = 70
_WHERE = ("before the text", "within the text", "behind the text")


@attrs.frozen
class Preview:
    """One document as the proposed source would leave it."""

    name: str
    text: str
    before: Article
    after: Article
    alone: frozenset[int] = frozenset()
    """Where those removals begin that no other document has a line like."""

    @property
    def newly(self) -> tuple[Removal, ...]:
        """What would go beside what goes by the generic rules."""
        known = {(r.start, r.text) for r in self.before.removals}
        return tuple(r for r in self.after.removals if (r.start, r.text) not in known)

    @property
    def its_own(self) -> tuple[Removal, ...]:
        """Those of `newly` that no other document has a line like: look at them first."""
        return tuple(r for r in self.newly if r.start in self.alone)


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
        LearnError: too few documents, several sources, pages and dumps together, nothing that repeats, or a title of
            several lines.
        CorpuskitError: a document cannot be read, or the name is none.
    """
    if title is not None and _CONTROL.search(title):
        problem = f"{title!r:.60} has a character that cannot be shown"
        raise LearnError("title", problem, "write it in one line")
    samples = read_samples(pages, Registry.core())
    frames = Frames.of(samples)
    zones = frames.zones
    title = title or _title(samples, name)
    draft = Lesson(
        name,
        title,
        hosts=_hosts(samples),
        markers=markers_of(samples, [zone.core for zone in zones], title),
        language=_language(samples),
        html=samples.all[0].html,
        proposals=tuple(_named_apart(_proposals(samples, frames))),
    )
    lesson = _tried(draft, samples, zones)
    place = place_of(samples, lesson.source)
    return _tried(attrs.evolve(lesson, place=place), samples, zones) if place else lesson


def _proposals(samples: Samples, frames: Frames) -> Iterator[Proposal]:
    # A run up to the text would take its title.
    head = head_markers(samples, [zone.article for zone in frames.zones])
    tail = tail_markers(samples, [zone.core for zone in frames.zones])
    if head:
        yield Proposal("drop_head", "masthead", Category.NAV, head)
    narrowed = [_narrowed(zone, head, tail) for zone in frames.zones]
    yield from propose_lines(samples, narrowed, frames.markers)
    yield from frames.proposals()
    if tail:
        yield Proposal("drop_tail", slug(tail[0]), category_of(tail[0].casefold()), tail)


def _narrowed(zone: Zone, head: Sequence[str], tail: Sequence[str]) -> Zone:
    """The lines that neither the head's nor the tail's rule would take."""
    places, start, stop = zone.sample.places, zone.core.start, zone.core.stop
    behind = [n for line in head for n in places.get(fold(line), ()) if n < start]
    ahead = [n for line in tail for n in places.get(fold(line), ()) if n >= stop]
    # The last line of the head's run may be the heading of what follows it.
    lines = range(max(behind, default=0), min(ahead, default=len(zone.sample.lines)))
    return attrs.evolve(zone, lines=lines)


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
    found = said.most_common(1)[0][0] if said else name.replace("-", " ").title()
    return _CONTROL.sub(" ", found)


def _hosts(samples: Samples) -> tuple[str, ...]:
    return tuple(sorted({sample.host for sample in samples.all if sample.host}))


def _language(samples: Samples) -> str | None:
    said = {s.article.language for s in samples.all}
    return said.pop() if len(said) == 1 else None


# Trying


def _tried(draft: Lesson, samples: Samples, zones: Sequence[Zone]) -> Lesson:
    """`draft` with evidence, less the rules that took of a text, or took something of one document alone."""
    articles = _parsed(draft, samples)
    while wrong := _wrong(samples, zones, articles):
        left = tuple(p for p in draft.proposals if p.name not in wrong)
        draft = attrs.evolve(draft, proposals=left)
        articles = _parsed(draft, samples)
    evidence = _evidence(draft.proposals, zones, articles)
    proposals = tuple(attrs.evolve(p, evidence=evidence[p.name]) for p in draft.proposals)
    if idle := {p.name for p in proposals if p.evidence.documents < p.least}:
        left = tuple(p for p in proposals if p.name not in idle)
        return _tried(attrs.evolve(draft, proposals=left), samples, zones)
    previews = tuple(
        Preview(s.name, s.text, s.article, article, _alone(samples, article))
        for s, article in zip(samples.all, articles, strict=True)
    )
    return attrs.evolve(draft, proposals=proposals, previews=previews)


def _parsed(draft: Lesson, samples: Samples) -> list[Article]:
    registry = Registry.of(draft.source)
    pages = (attrs.evolve(s.page, source=draft.name) for s in samples.all)
    return [parse_page(page, registry) for page in pages]


def _alone(samples: Samples, article: Article) -> frozenset[int]:
    """Where the removals begin that no other document has a line like."""
    return frozenset(r.start for r in article.removals if not samples.is_repeated(fold(r.text)))


def _wrong(samples: Samples, zones: Sequence[Zone], articles: Sequence[Article]) -> set[str]:
    """The learned rules that took a sentence of a text, which no other document has, or a title other than as one."""
    found: set[str] = set()
    for zone, article in zip(zones, articles, strict=True):
        own = {line.start for line in zone.own(samples)}
        title = None if zone.title is None else zone.sample.lines[zone.title].start
        for removal in article.removals:
            titled = removal.category is Category.TITLE
            if removal.start in own or (removal.start == title) is not titled:
                found |= {ref.rule for ref in removal.rules if ref.plugin == LOCAL}
    return found


def _evidence(
    proposals: Iterable[Proposal], zones: Sequence[Zone], articles: Sequence[Article]
) -> dict[str, Evidence]:
    found = {}
    for proposal in proposals:
        taken = [
            [r for r in article.removals if any(ref.rule == proposal.name for ref in r.rules)]
            for article in articles
        ]
        where = dict.fromkeys(
            _where(zone, removal)
            for zone, removals in zip(zones, taken, strict=True)
            for removal in removals
        )
        texts = dict.fromkeys(_clipped(r.text) for removals in taken for r in removals[:EXAMPLES])
        found[proposal.name] = Evidence(
            sum(map(bool, taken)),
            len(zones),
            tuple(sorted(where, key=_WHERE.index)),
            sum(map(len, taken)),
            tuple(texts)[:EXAMPLES],
        )
    return found


def _where(zone: Zone, removal: Removal) -> str:
    before, inside, behind = _WHERE
    lines, within = zone.sample.lines, zone.core
    if not within or removal.start < lines[within.start].start:
        return before
    return behind if removal.start > lines[within.stop - 1].start else inside


def _clipped(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _CLIP else text[: _CLIP - 1] + "…"

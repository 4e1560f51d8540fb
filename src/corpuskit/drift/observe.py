"""What a batch of documents shows of each source: which rules and selectors hit, what is removed, what fills the fields."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from urllib.parse import urlsplit

import attrs

from corpuskit import html
from corpuskit.clean import CORE
from corpuskit.decode import decode
from corpuskit.model import Article, Failure, Page
from corpuskit.pipeline import parse_many, split_page
from corpuskit.records import Record
from corpuskit.registry import Registry, installed
from corpuskit.rules import FIELDS

BINS = 20
"""Steps of a share from 0 to 1: a spread is stored as how many documents lie in each."""

UNKNOWN = "unknown"
"""The source of documents that have neither a source nor a host."""

_FIELDS = FIELDS | {"canonical_url", "access"}


@attrs.frozen
class Count(Record):
    """In how many documents something was seen."""

    name: str
    documents: int


@attrs.frozen
class Spread(Record):
    """How a share from 0 to 1 is spread over documents: their number in each of twenty steps, and the mean."""

    bins: tuple[int, ...] = (0,) * BINS
    mean: float = 0.0

    @classmethod
    def of(cls, values: Iterable[float]) -> Spread:
        """The spread of `values`."""
        known = [min(1.0, max(0.0, value)) for value in values]
        steps = Counter(min(BINS - 1, int(value * BINS)) for value in known)
        bins = tuple(steps[n] for n in range(BINS))
        return cls(bins, sum(known) / len(known)) if known else cls()


@attrs.frozen
class Filled(Record):
    """A field: in how many documents it is filled, by which witness, and in how many with the value that most have."""

    field: str
    documents: int
    by: tuple[Count, ...]
    alike: int


@attrs.frozen
class Profile(Record):
    """What a batch shows of one source: its plugin's name for it, else the host, else "unknown".

    `pages` are those of its `documents` that are HTML. `rules` are named by plugin and name, `selectors` by layout and
    field. `removed` is the share of the text that was set aside, `quality` that of `Article.quality`. `empty` are
    documents without a block.
    """

    source: str
    documents: int
    pages: int = 0
    rules: tuple[Count, ...] = ()
    layouts: tuple[Count, ...] = ()
    selectors: tuple[Count, ...] = ()
    fields: tuple[Filled, ...] = ()
    failures: tuple[Count, ...] = ()
    removed: Spread = Spread()
    quality: Spread = Spread()
    empty: int = 0


@attrs.frozen
class Observation(Record):
    """What a batch shows, source by source. `to_dict` and `from_dict` keep it as the baseline of later ones.

    `unread` are the documents that could not be read at all.
    """

    profiles: tuple[Profile, ...]
    unread: int = 0

    @property
    def documents(self) -> int:
        """The documents that were read."""
        return sum(profile.documents for profile in self.profiles)


@attrs.frozen
class _Facts:
    """What counts of one document, without its text: a batch may be large.

    `fields` has the witness of each field that is filled, and a hash of its value.
    """

    source: str
    is_page: bool
    rules: frozenset[str]
    layout: str | None
    selectors: frozenset[str]
    fields: dict[str, tuple[str, int]]
    failures: frozenset[str]
    removed: float
    quality: float | None
    is_empty: bool

    @classmethod
    def of(cls, article: Article, *, is_page: bool, selectors: Iterable[str] = ()) -> _Facts:
        """The facts of an article."""
        told = _witnesses(article)
        values = ((field, getattr(article, field)) for field in _FIELDS)
        return cls(
            _source(article),
            is_page,
            frozenset(str(ref) for removal in article.removals for ref in removal.rules),
            article.layout,
            frozenset(selectors),
            {field: (told.get(field, CORE), hash(value)) for field, value in values if value},
            frozenset(f"{failure.stage} {failure.error}" for failure in article.failures),
            _removed(article),
            article.quality,
            not article.blocks,
        )


def observe(
    pages: Iterable[Page],
    *,
    registry: Registry | None = None,
    unread: Callable[[Failure], object] | None = None,
) -> Observation:
    """What `pages` show. A file of many articles is as many documents.

    A page that cannot be read is counted, and `unread` is called with its failure.
    """
    registry = registry or installed()
    facts: list[_Facts] = []
    failures = 0
    for page in pages:
        for part in split_page(page, registry):
            outcome = _outcome(part, registry)
            if isinstance(part, Page) and isinstance(outcome, Article):
                facts.append(_facts(outcome, part, registry))
            elif isinstance(outcome, Failure):
                failures += 1
                if unread is not None:
                    unread(outcome)
    return _observation(facts, failures)


def observe_articles(articles: Iterable[Article]) -> Observation:
    """What articles that were parsed and stored before show: all but the selectors."""
    return _observation([_Facts.of(a, is_page=_is_page(a)) for a in articles], 0)


def _outcome(part: Page | Failure, registry: Registry) -> Article | Failure:
    return part if isinstance(part, Failure) else next(parse_many([part], registry=registry))


def _facts(article: Article, page: Page, registry: Registry) -> _Facts:
    decoded = decode(page, registry.limits)
    source = registry.source(article.source) if article.source else None
    if not decoded.html or source is None or not source.layouts:
        return _Facts.of(article, is_page=decoded.html)
    opened = html.open_page(page, decoded.markup)
    hits = (
        f"{layout.name}/{name}"
        for layout in source.layouts
        for name, found in html.selector_hits(layout, opened).items()
        if found
    )
    return _Facts.of(article, is_page=True, selectors=hits)


def _is_page(article: Article) -> bool:
    return article.layout is not None or any(
        claim.by.startswith("html/") for claim in article.provenance
    )


def _source(article: Article) -> str:
    if article.source:
        return article.source
    try:
        host = urlsplit(article.url or article.canonical_url or "").hostname
    except ValueError:  # what urlsplit makes of odd brackets
        host = None
    return host.removeprefix("www.") if host else UNKNOWN


def _removed(article: Article) -> float:
    """The share of a document's letters, white space apart, that was set aside."""
    aside = sum(len("".join(removal.text.split())) for removal in article.removals)
    whole = aside + sum(len("".join(block.text.split())) for block in article.blocks)
    return aside / whole if whole else 0.0


def _witnesses(article: Article) -> dict[str, str]:
    """Whose word each field is: the first claim of each."""
    told: dict[str, str] = {}
    for claim in article.provenance:
        told.setdefault(claim.field, claim.by)
    return told


# Counting


def _observation(facts: Iterable[_Facts], unread: int) -> Observation:
    by_source: dict[str, list[_Facts]] = {}
    for one in facts:
        by_source.setdefault(one.source, []).append(one)
    return Observation(tuple(_profile(*found) for found in sorted(by_source.items())), unread)


def _profile(source: str, facts: list[_Facts]) -> Profile:
    return Profile(
        source,
        len(facts),
        pages=sum(one.is_page for one in facts),
        rules=_counts(one.rules for one in facts),
        layouts=_counts([one.layout] for one in facts if one.layout),
        selectors=_counts(one.selectors for one in facts),
        fields=tuple(_filled(facts)),
        failures=_counts(one.failures for one in facts),
        removed=Spread.of(one.removed for one in facts),
        quality=Spread.of(one.quality for one in facts if one.quality is not None),
        empty=sum(one.is_empty for one in facts),
    )


def _counts(names: Iterable[Iterable[str]]) -> tuple[Count, ...]:
    counts = Counter(name for several in names for name in several)
    return tuple(Count(name, count) for name, count in sorted(counts.items()))


def _filled(facts: Iterable[_Facts]) -> Iterator[Filled]:
    witnesses: dict[str, Counter[str]] = {}
    values: dict[str, Counter[int]] = {}
    for one in facts:
        for field, (by, value) in one.fields.items():
            witnesses.setdefault(field, Counter())[by] += 1
            values.setdefault(field, Counter())[value] += 1
    for field, counts in sorted(witnesses.items()):
        told = tuple(Count(name, count) for name, count in sorted(counts.items()))
        yield Filled(field, counts.total(), told, max(values[field].values()))

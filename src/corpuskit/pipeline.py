"""The flow, top to bottom: decode, identify, extract, clean, and an Article stands; then its events are coded."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import attrs

from corpuskit import clean as cleaning
from corpuskit import html
from corpuskit.body import WHITE, Body, Draft
from corpuskit.clean import Cleaned, RankedClaim
from corpuskit.dates import day_of
from corpuskit.decode import BOM, Decoded, decode, replace_surrogates
from corpuskit.errors import CoderError, CorpuskitError, FieldError, LayoutError
from corpuskit.model import (
    Article,
    Block,
    Claim,
    Event,
    Failure,
    Page,
    Piece,
    digest,
    join_kept,
)
from corpuskit.registry import Registry, installed
from corpuskit.rules import LISTS
from corpuskit.ruleset import CORE, Rank
from corpuskit.sources import Source
from corpuskit.text import read_lines, set_off_headline

_FILLED = (
    "title description authors agencies dateline_place dateline_date published published_at "
    "modified modified_at language section topics site_name derived_from canonical_url access"
).split()
"""The fields of an Article that witnesses may differ about."""


def parse(
    raw: bytes | str,
    *,
    url: str | None = None,
    content_type: str | None = None,
    name: str | None = None,
    source: str | None = None,
    title: str | None = None,
    published: dt.date | str | None = None,
    registry: Registry | None = None,
) -> Article:
    """The article in `raw`, a page or a text dump.

    What the caller knows wins over what the document says: where it is from (`url`, `source`), what it is
    (`content_type`, an HTTP header's value), its `title`, its day (`published`: date, datetime or ISO string). `name` is how
    it is called in `Article.origin` and in errors. `registry=None` means all installed plugins.

    Raises:
        CorpuskitError: the input cannot be read (DecodeError, MarkupError), or an argument does not fit
            (FieldError, UnknownNameError). A document without an article is no error.
    """
    _check_arguments(raw, url=url, content_type=content_type, name=name, source=source, title=title)
    page = Page(
        raw,
        url,
        content_type,
        name=name,
        source=source,
        title=title and title.encode("utf-8", "replace").decode(),
        published=_day(published, name or url or "input"),
    )
    return parse_page(page, registry or installed())


def parse_many(
    pages: Iterable[Page], *, registry: Registry | None = None
) -> Iterator[Article | Failure]:
    """For each page, in order, its article, or the failure that stands for it. Never raises for a page."""
    registry = registry or installed()
    for page in pages:
        try:
            yield parse_page(page, registry)
        except CorpuskitError as error:
            yield Failure.of(error, stage="decode", plugin=CORE, origin=page.place)
        except Exception as error:  # a defect of ours costs this page, not the run
            place = page.place if isinstance(page, Page) else "input"
            yield Failure.of(error, stage="parse", plugin=CORE, origin=place)


def parse_page(page: Page, registry: Registry) -> Article:
    """The flow for one page.

    Raises:
        CorpuskitError: as `parse`.
    """
    decoded = decode(page, registry.limits)
    if decoded.html:
        source, draft = _read_page(page, decoded, registry)
    else:
        source, draft = _read_dump(page, decoded, registry)
    return _finished(page, decoded, source, draft, registry)


def parse_draft(page: Page, draft: Draft, registry: Registry) -> Article:
    """The flow from a draft on, for what another tool has read of a page.

    `page` is what is known of it, `draft` the text and the fields that the tool found. Its blocks are judged as a dump's
    lines are.

    Raises:
        CorpuskitError: as `parse`.
    """
    text = attrs.evolve(page, body=draft.body.restore(), content_type="text/plain")
    decoded = decode(text, registry.limits)
    if decoded.replaced or decoded.bom:
        draft = attrs.evolve(draft, body=_readable(draft.body))
    source = _source_of_dump(text, draft, registry)
    return _finished(text, decoded, source, draft, registry)


def _readable(body: Body) -> Body:
    """`body` as decoding leaves a text: without its BOM, with U+FFFD for lone surrogates."""
    tape = [(piece, replace_surrogates(piece.text)[0]) for piece in body.pieces()]
    blocks: list[Block] = []
    gaps: list[list[Piece]] = [[]]
    first = next(n for n, (_, text) in enumerate(tape) if text)
    for n, (piece, text) in enumerate(tape):
        shape = piece.shape
        if n == first and text.startswith("\ufeff"):
            text, shape = text[1:], shape.part(1, len(text))
        if piece.block is None:
            gaps[-1].append(attrs.evolve(piece, text=text, shape=shape))
        elif text:
            blocks.append(Block(text, shape))
            gaps.append([])
    return Body(tuple(blocks), tuple(map(tuple, gaps)), body.title)


def _finished(
    page: Page, decoded: Decoded, source: Source | None, draft: Draft, registry: Registry
) -> Article:
    """The article of a draft: refined, cleaned, and put together."""
    draft = _with_title(_refined(draft, source, page), page)
    cleaned = _clean(draft, source, registry, page, dump=not decoded.html)
    return _article(page, decoded, source, draft, cleaned)


def split_page(page: Page, registry: Registry) -> Iterator[Page | Failure]:
    """The pages that a file holds: one, unless its source knows how to split it, which is given its text.

    A split that fails is named in a Failure, and the file is one page; so is one that holds no text.
    """
    if not any(source.split for source in registry.sources):
        yield page
        return
    try:
        decoded = decode(page, registry.limits)
        source = (
            _known_source(page, registry)
            if decoded.html
            else _read_dump(page, decoded, registry)[0]
        )
    except CorpuskitError:  # it is raised again, and told, when the page is parsed
        source = None
    if source is None or source.split is None or not decoded.text.strip(WHITE):
        yield page
        return
    try:
        kind = page.content_type if decoded.html else "text/plain"
        read = attrs.evolve(page, body=decoded.text, content_type=kind)
        parts = [_checked_part(part, read, source) for part in source.split(read)]
        if not parts:
            raise FieldError(f"split of {source.name}", "found no page", "give the page itself")
    except Exception as error:  # a plugin's code may raise anything; the file is read whole
        yield Failure.of(error, stage="split", plugin=source.name, origin=page.place)
        parts = [page]
    yield from parts


def _checked_part(part: object, whole: Page, source: Source) -> Page:
    """A page of `whole`, with the name, address, kind and source of the whole where it has none of its own."""
    if not isinstance(part, Page):
        raise FieldError(f"split of {source.name}", f"gave {part!r:.60}", "give Pages")
    body = part.body
    # The text of the whole is without its BOM: what begins a part is a character of it, and one is dropped when it is parsed.
    if isinstance(body, str) and body.startswith(BOM):
        body = BOM + body
    return attrs.evolve(
        part,
        body=body,
        name=part.name or whole.name,
        url=part.url or whole.url,
        content_type=part.content_type or whole.content_type,
        source=part.source or source.name,
    )


def code_events(
    article: Article, *, coder: str | None = None, registry: Registry | None = None
) -> list[Event]:
    """The events that an article tells, one for each deed, the most salient first; none where it tells none.

    `coder` names the event coder where several are installed. `registry=None` means all installed plugins.

    Raises:
        UnknownNameError: no event coder is installed, or several are and `coder` names none of them.
        CoderError: the coder's own code failed, or gave what is no Event.
    """
    asked = (registry or installed()).coder(coder)
    place = article.origin or article.id
    try:
        events = list(asked.code(article))
    except Exception as error:  # a plugin's code may raise anything
        problem = f"coder {asked.name} raised {type(error).__name__}: {error}"
        raise CoderError(place, problem, "tell its author") from error
    if wrong := [event for event in events if not isinstance(event, Event)]:
        raise CoderError(place, f"coder {asked.name} gave {wrong[0]!r:.60}", "give Events")
    return sorted(events, key=lambda event: -(event.salience or 0.0))


# Identify and extract


def _read_dump(page: Page, decoded: Decoded, registry: Registry) -> tuple[Source | None, Draft]:
    draft = _draft_of_dump(decoded)
    return _source_of_dump(page, draft, registry), draft


def _source_of_dump(page: Page, draft: Draft, registry: Registry) -> Source | None:
    """The source that the caller names or the address tells; else the one whose markers stand in the text."""
    source = _known_source(page, registry)
    if source is None:
        rivals = registry.by_markers(draft.body)
        if len(rivals) > 1:
            # What the generic rules take away may hold the marker that made the tie.
            cleaned = _clean(_with_title(draft, page), None, registry, page, dump=True)
            rivals = registry.by_markers(cleaned.body)
        source = rivals[0] if len(rivals) == 1 else None
    return source


def _draft_of_dump(decoded: Decoded) -> Draft:
    body = read_lines(decoded.text)
    title = set_off_headline(body)
    claims = (Claim("title", title, "text/set-off"),) if title else ()
    return Draft(body, title=title, claims=claims)


def _read_page(page: Page, decoded: Decoded, registry: Registry) -> tuple[Source | None, Draft]:
    opened = html.open_page(page, decoded.markup)
    source = _known_source(page, registry)
    if source is None and registry.sources:
        source = _source_of_url(opened.canonical_url, registry)
    failures: list[Failure] = []
    for layout in source.layouts if source else ():
        assert source is not None
        try:
            if layout.matches(opened):
                draft = _checked_draft(layout.extract(opened), f"layout {layout.name}")
                failures += draft.failures
                return source, attrs.evolve(draft, layout=layout.name, failures=tuple(failures))
        except Exception as error:  # a layout's code may raise anything; the next one is tried
            name = f"{source.name}/{layout.name}"
            failures.append(Failure.of(error, stage="extract", plugin=name, origin=page.place))
    if source is not None and source.layouts and not failures:
        names = ", ".join(layout.name for layout in source.layouts)
        unread = LayoutError(
            page.place, f"none of the layouts {names} matched", "add the site's new one"
        )
        failures.append(Failure.of(unread, stage="extract", plugin=source.name, origin=page.place))
    draft = html.extract(opened)
    if failures:
        draft = attrs.evolve(draft, failures=(*failures, *draft.failures))
    return source, draft


def _checked_draft(draft: object, place: str) -> Draft:
    """`draft`, what the code of a source gave, or a FieldError that says what is wrong with it."""
    if not isinstance(draft, Draft):
        raise FieldError(place, f"gave {draft!r:.60}", "give a Draft")
    for block in draft.body.blocks:
        if not isinstance(block, Block):
            raise FieldError(place, f"gave the block {block!r:.60}", "give Blocks")
    for piece in itertools.chain.from_iterable(draft.body.gaps):
        if not isinstance(piece, Piece):
            raise FieldError(place, f"gave {piece!r:.60} between blocks", "give tuples of Pieces")
    return draft


def _known_source(page: Page, registry: Registry) -> Source | None:
    if page.source is not None:
        return registry.source(page.source, page.place)
    return _source_of_url(page.url, registry)


def _source_of_url(url: str | None, registry: Registry) -> Source | None:
    if not registry.sources:
        return None
    try:
        host = urlsplit(url or "").hostname
    except ValueError:  # what urlsplit makes of odd brackets
        return None
    return registry.by_host(host) if host else None


def _refined(draft: Draft, source: Source | None, page: Page) -> Draft:
    if source is None or source.refine is None:
        return draft
    try:
        refined = _checked_draft(source.refine(draft), f"refine of {source.name}")
        if refined.body.restore() != draft.body.restore():
            raise FieldError(
                f"refine of {source.name}", "lost or added text", "set text aside by rules"
            )
    except Exception as error:  # a plugin's code may raise anything; the draft stands as it was
        failure = Failure.of(error, stage="refine", plugin=source.name, origin=page.place)
        return attrs.evolve(draft, failures=(*draft.failures, failure))
    return refined


# Clean


def _with_title(draft: Draft, page: Page) -> Draft:
    """The draft whose body knows the title that is known before any rule speaks."""
    title = page.title or draft.title
    if draft.body.title == title:
        return draft
    return attrs.evolve(draft, body=draft.body.titled(title))


def _clean(
    draft: Draft, source: Source | None, registry: Registry, page: Page, *, dump: bool
) -> Cleaned:
    rules = registry.rule_sets(source, dump=dump)
    without = source.without if source else frozenset()
    return cleaning.clean(draft.body, rules, without=without, origin=page.place)


# Assemble


def _article(
    page: Page, decoded: Decoded, source: Source | None, draft: Draft, cleaned: Cleaned
) -> Article:
    claims = [*_caller_claims(page), *_draft_claims(draft), *cleaned.claims]
    if source is not None and source.language:
        claims.append(RankedClaim(Rank.GENERIC, source.name, "language", source.language))
    ordered = sorted(
        claims, key=lambda claim: (claim.rank, claim.by if claim.rank > Rank.LAYOUT else "")
    )
    told: dict[str, list[RankedClaim]] = {}
    for claim in ordered:
        told.setdefault(claim.field, []).append(claim)
    fields: dict[str, Any] = {name: _settled(name, told.get(name, ())) for name in _FILLED}
    _drop_other_days(fields)
    _add_zone(fields, source)
    # A page is known by what it shows: to hash its markup would cost a tenth of parsing it.
    read = "".join([p.text for p in cleaned.pieces]) if decoded.html else decoded.text
    return Article(
        id=digest(f"{page.name or ''}\n{page.url or ''}\n{read}"),
        url=page.url,
        origin=page.name or page.url,
        source=source.name if source else None,
        layout=draft.layout,
        **{name: value for name, value in fields.items() if value},
        images=draft.images,
        quality=draft.quality,
        content_hash=digest(join_kept(cleaned.pieces)),
        fetched=page.fetched,
        truncated=draft.truncated,
        pieces=cleaned.pieces,
        failures=(*draft.failures, *cleaned.failures),
        provenance=(*_decoding(decoded), *_provenance(ordered, draft.claims)),
    )


def _caller_claims(page: Page) -> Iterator[RankedClaim]:
    if page.title:
        yield RankedClaim(Rank.CALLER, "caller", "title", page.title)
    if page.published:
        yield from _moment(Rank.CALLER, "caller", "published", page.published)


def _draft_claims(draft: Draft) -> Iterator[RankedClaim]:
    """What the draft says of each field, by the witness that it names first for it.

    A draft of a layout says what the layout read, but for what is word for word what a generic witness said.
    """
    first: dict[str, Claim] = {}
    for claim in draft.claims:
        first.setdefault(claim.field, claim)
    for name in _FILLED:
        value = getattr(draft, name)
        if not value:
            continue
        items = value if name in LISTS else (value,)
        said = first.get(name.removesuffix("_at"))
        rank, by = Rank.PAGE, said.by if said else "page"
        if draft.layout and (said is None or said.value != "; ".join(map(str, items))):
            rank, by = Rank.LAYOUT, f"layout/{draft.layout}"
        yield from (RankedClaim(rank, by, name, item) for item in items if item)


def _moment(rank: Rank, by: str, field: str, value: dt.date) -> Iterator[RankedClaim]:
    yield RankedClaim(rank, by, field, day_of(value))
    if isinstance(value, dt.datetime):
        yield RankedClaim(rank, by, f"{field}_at", value)


def _settled(field: str, claims: Sequence[RankedClaim]) -> Any:
    """The best claim on a field; for a list all claims of the best rank, each value once."""
    if not claims:
        return None
    if field not in LISTS:
        return claims[0].value
    return tuple(dict.fromkeys(c.value for c in claims if c.rank == claims[0].rank))


def _drop_other_days(fields: dict[str, Any]) -> None:
    """Leaves a moment out where a better witness names another day."""
    for name in ("published", "modified"):
        moment = fields[f"{name}_at"]
        if isinstance(moment, dt.datetime) and moment.date() != fields[name]:
            fields[f"{name}_at"] = None


def _add_zone(fields: dict[str, Any], source: Source | None) -> None:
    """Gives moments that name no zone the source's, as the offset that it had then."""
    if source is None or source.timezone is None:
        return
    for name in ("published_at", "modified_at"):
        moment = fields[name]
        if isinstance(moment, dt.datetime) and moment.tzinfo is None:
            offset = moment.replace(tzinfo=ZoneInfo(source.timezone)).utcoffset()
            assert offset is not None
            fields[name] = moment.replace(tzinfo=dt.timezone(offset))


def _provenance(claims: Iterable[RankedClaim], others: Iterable[Claim]) -> Iterator[Claim]:
    """All that was said of the fields, field by field, the winner first, what lost behind it."""
    known = {(claim.field, claim.value, claim.by): claim for claim in others}
    said = dict.fromkeys([(c.field, str(c.value), c.by) for c in claims]) | known
    for key, claim in sorted(said.items(), key=lambda item: item[0][0]):
        yield claim or Claim(*key)


def _decoding(decoded: Decoded) -> Iterator[Claim]:
    yield Claim("encoding", decoded.encoding, f"decode/{decoded.how}")
    if decoded.bom:
        yield Claim("bom", "1", "decode")
    if decoded.replaced:
        yield Claim("replaced", str(decoded.replaced), "decode")


def _check_arguments(raw: object, **named: object) -> None:
    if not isinstance(raw, (bytes, str)):
        raise FieldError("parse", f"got {type(raw).__name__} to parse", "give bytes or str")
    for name, value in named.items():
        if value is not None and not isinstance(value, str):
            raise FieldError("parse", f"{name}={value!r:.40} is no str", "give a str or None")


def _day(value: dt.date | str | None, place: str) -> dt.date | None:
    if value is None or isinstance(value, dt.date):
        return value
    try:
        return (
            dt.date.fromisoformat(value) if len(value) == 10 else dt.datetime.fromisoformat(value)
        )
    except (ValueError, TypeError):
        raise FieldError(
            place, f"published={value!r:.40} is no date", "give a date, a datetime or an ISO string"
        ) from None

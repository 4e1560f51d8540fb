"""What changed between two observations beyond chance, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import attrs

from corpuskit.drift.chance import beyond, of_shares, of_spreads, superiority
from corpuskit.drift.observe import Count, Filled, Observation, Profile, Spread
from corpuskit.ruleset import CORE

LEVEL = 0.01
"""How probable it may be that anything at all is reported where nothing changed."""

LEAST = 0.1
"""The smallest difference that is reported: of shares and means, and of how often one batch lies above the other."""


@attrs.frozen
class Change:
    """Something of a source that is no longer what it was.

    `what` is source, rule, layout, selector, field, witness, value, failure, removed, quality or empty; `subject` its name;
    `now` and `before` are shares (of the whole batch for source, means for removed and quality); `chance` is how often
    chance alone would show as much.
    """

    source: str
    what: str
    subject: str
    now: float
    before: float
    chance: float
    text: str

    def __str__(self) -> str:
        return f"`{self.source}`: {self.text}"


def compare(before: Observation, now: Observation, *, level: float = LEVEL) -> tuple[Change, ...]:
    """What changed from `before` to `now`, source by source; the surest changes of each first.

    Of sources that are in one of them alone, it is asked only whether their share of all documents changed. All
    questions together are answered wrongly with a probability of at most `level` where nothing changed.
    """
    known = {profile.source: profile for profile in before.profiles}
    asked = list(_asked_sources(before, now))
    asked += [
        change
        for profile in now.profiles
        if profile.source in known
        for change in _asked(known[profile.source], profile)
    ]
    sure = beyond([change.chance for change in asked], level)
    found = [c for c, is_sure in zip(asked, sure, strict=True) if is_sure and _is_large(c)]
    return tuple(sorted(_told(found, known, now), key=lambda c: (c.source, c.chance, c.subject)))


def _is_large(change: Change) -> bool:
    if change.what == "source" and not change.now:
        return True  # of many sources each is small: one that is gone is told all the same
    return abs(change.now - change.before) >= LEAST


# All questions


def _asked_sources(before: Observation, now: Observation) -> Iterator[Change]:
    """Whether documents are still known as a source's: where a marker breaks, they go to another, or to none."""
    if not before.documents or not now.documents:
        return
    here = {profile.source: profile.documents for profile in now.profiles}
    there = {profile.source: profile.documents for profile in before.profiles}
    for source in sorted(here.keys() | there.keys()):
        hits, earlier = here.get(source, 0), there.get(source, 0)
        shares = hits / now.documents, earlier / before.documents
        chance = of_shares(hits, now.documents, earlier, before.documents)
        told = f"the source of {_percent(shares[0])} of {now.documents} documents, was {_percent(shares[1])}"
        yield Change(source, "source", "", *shares, chance, told)


def _asked(before: Profile, now: Profile) -> Iterator[Change]:
    documents = _documents(now)
    for what, kind, words in _COUNTED:
        counts, earlier = _by_name(getattr(now, kind)), _by_name(getattr(before, kind))
        for name in sorted(counts.keys() | earlier.keys()):
            told = f"{words(name)} {{now}} of {documents}, was {{before}}"
            yield _share(before, now, what, name, counts.get(name, 0), earlier.get(name, 0), told)
    yield from _asked_fields(before, now, documents)
    told = f"no text in {{now}} of {documents}, was {{before}}"
    yield _share(before, now, "empty", "", now.empty, before.empty, told)
    for what in ("removed", "quality"):
        yield from _spread(before, now, what, documents)


def _rule(name: str) -> str:
    plugin, _, rule = name.partition("/")
    whose = "generic rule" if plugin == CORE else "rule"
    return f"{whose} `{rule}` fired in"


def _selector(name: str) -> str:
    layout, _, field = name.rpartition("/")
    return f"selector `{field}` of layout `{layout}` found something in"


_COUNTED: tuple[tuple[str, str, Callable[[str], str]], ...] = (
    ("rule", "rules", _rule),
    ("layout", "layouts", lambda name: f"layout `{name}` read"),
    ("selector", "selectors", _selector),
    ("failure", "failures", lambda name: f"failure `{name}` in"),
)


def _asked_fields(before: Profile, now: Profile, documents: str) -> Iterator[Change]:
    fields = {filled.field: filled for filled in now.fields}
    earlier = {filled.field: filled for filled in before.fields}
    for name in sorted(fields.keys() | earlier.keys()):
        here = fields.get(name, Filled(name, 0, (), 0))
        there = earlier.get(name, Filled(name, 0, (), 0))
        told = f"field `{name}` is filled in {{now}} of {documents}, was {{before}}"
        yield _share(before, now, "field", name, here.documents, there.documents, told)
        counts, known = _by_name(here.by), _by_name(there.by)
        for by in sorted(counts.keys() | known.keys()):
            told = (
                f"field `{name}` comes from {_said(by)} in {{now}} of {documents}, was {{before}}"
            )
            subject = f"{name} {by}"
            yield _share(before, now, "witness", subject, counts.get(by, 0), known.get(by, 0), told)
        # A value that is alike in a few documents says nothing of how it is read.
        if here.documents > 1 and there.documents > 1:
            chance = of_shares(here.alike, here.documents, there.alike, there.documents)
            shares = here.alike / here.documents, there.alike / there.documents
            told = f"field `{name}` is the same in {_percent(shares[0])} of them, was {_percent(shares[1])}"
            yield Change(now.source, "value", name, *shares, chance, told)


def _share(
    before: Profile, now: Profile, what: str, subject: str, here: int, there: int, told: str
) -> Change:
    shares = here / now.documents, there / before.documents
    chance = of_shares(here, now.documents, there, before.documents)
    said = told.format(now=_percent(shares[0]), before=_percent(shares[1]))
    return Change(now.source, what, subject, *shares, chance, said)


_SPREADS = {"removed": "of the text is removed on average", "quality": "is the mean quality"}


def _spread(before: Profile, now: Profile, what: str, documents: str) -> Iterator[Change]:
    here: Spread = getattr(now, what)
    there: Spread = getattr(before, what)
    if abs(superiority(here.bins, there.bins) - 0.5) < LEAST:
        return
    chance = of_spreads(here.bins, there.bins)
    told = f"{_percent(here.mean)} {_SPREADS[what]} in {documents}, was {_percent(there.mean)}"
    yield Change(now.source, what, "", here.mean, there.mean, chance, told)


# The answers in words


def _told(
    changes: Iterable[Change], known: dict[str, Profile], now: Observation
) -> Iterator[Change]:
    """The changes, the witnesses of a field told as one, and not at all where the field's filling says as much."""
    profiles = {profile.source: profile for profile in now.profiles}
    filling = {(c.source, c.subject): c.now - c.before for c in changes if c.what == "field"}
    moved: dict[tuple[str, str], list[Change]] = {}
    for change in changes:
        if change.what == "witness":
            moved.setdefault((change.source, change.subject.split(" ", 1)[0]), []).append(change)
        else:
            yield change
    for (source, field), witnesses in moved.items():
        filled = filling.get((source, field), 0.0)
        left = [c for c in witnesses if abs(c.now - c.before - filled) >= LEAST or not filled]
        if left:
            yield _moved(left, field, known[source], profiles[source])


def _moved(changes: list[Change], field: str, before: Profile, now: Profile) -> Change:
    """The changes of a field's witnesses as one: in words where another witness is now the first."""
    surest = min(changes, key=lambda change: change.chance)
    first, earlier = _first(field, now), _first(field, before)
    if first and earlier and first.name != earlier.name:
        shares = first.documents / now.documents, earlier.documents / before.documents
        told = (
            f"field `{field}` now comes from {_said(first.name)} ({_percent(shares[0])} of {_documents(now)}),"
            f" was {_said(earlier.name)} ({_percent(shares[1])})"
        )
        return attrs.evolve(surest, subject=field, text=told)
    return attrs.evolve(surest, subject=field)


def _first(field: str, profile: Profile) -> Count | None:
    """The witness that fills a field most often."""
    filled = next((f for f in profile.fields if f.field == field), None)
    return max(filled.by, key=lambda count: count.documents, default=None) if filled else None


def _by_name(counts: Iterable[Count]) -> dict[str, int]:
    return {count.name: count.documents for count in counts}


def _documents(profile: Profile) -> str:
    kind = "documents"
    if profile.pages in (0, profile.documents):
        kind = "pages" if profile.pages else "dumps"
    return f"{profile.documents} {kind if profile.documents != 1 else kind[:-1]}"


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


_SAID = {
    "html/json-ld": "JSON-LD",
    "html/open-graph": "Open Graph",
    "html/byline": "the byline",
    "html/lang": "lang",
}


def _said(by: str) -> str:
    """A witness in words."""
    if by in _SAID:
        return _SAID[by]
    kind, _, name = by.removeprefix("html/").partition("/")
    if by.startswith("html/") and name:
        return f"{kind} `{name}`"
    return f"`{kind}`" if by.startswith("html/") else f"`{by}`"

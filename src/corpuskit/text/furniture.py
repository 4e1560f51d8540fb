"""The page around an article, and what stands between its lines: rules that weigh evidence, careful and thorough."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from corpuskit.body import Body
from corpuskit.rules import Rule, RulePack, Span
from corpuskit.text.evidence import reasons, signs_in
from corpuskit.text.extent import CAREFUL, THOROUGH, Extent, Pace, find_extent


def _careful_extent(body: Body) -> Extent:
    return find_extent(body, CAREFUL)


def _thorough_extent(body: Body) -> Extent:
    return find_extent(body, THOROUGH)


_EXTENTS = {CAREFUL: _careful_extent, THOROUGH: _thorough_extent}


@attrs.frozen
class Above:
    """Selects what stands above the article: menus, the site's name, other stories."""

    pace: Pace

    def __call__(self, body: Body) -> Iterator[Span]:
        extent = body.once(_EXTENTS[self.pace])
        return (Span(n) for n in range(extent.start) if n not in extent.above)


@attrs.frozen
class Below:
    """Selects what stands below the article: other stories, comments, the site's footer."""

    pace: Pace

    def __call__(self, body: Body) -> Iterator[Span]:
        return map(Span, range(body.once(_EXTENTS[self.pace]).stop, len(body.blocks)))


def _judgement(body: Body) -> dict[str, list[int]]:
    """For each rule the lines of the article that the evidence is against."""
    extent = body.once(_thorough_extent)
    going: dict[str, list[int]] = {}
    if extent.sure:
        for n, found in signs_in(body, extent).items():
            for rule in reasons(found):
                going.setdefault(rule, []).append(n)
    return going


@attrs.frozen
class Against:
    """Selects the lines of the article that all evidence together is against, this kind of it not least."""

    kind: str

    def __call__(self, body: Body) -> Iterator[Span]:
        return map(Span, body.once(_judgement).get(self.kind, ()))


def _rule(name: str, category: str, select: Above | Below | Against) -> Rule:
    return Rule(name, category, select, repeats=True)


AROUND: tuple[Rule, ...] = (
    _rule("above-article", "nav", Above(CAREFUL)),
    _rule("below-article", "nav", Below(CAREFUL)),
)
"""The careful setting: for every text."""

THOROUGH_PACK = RulePack(
    "thorough",
    (
        _rule("thorough-above-article", "nav", Above(THOROUGH)),
        _rule("thorough-below-article", "nav", Below(THOROUGH)),
        _rule("thorough-caption", "media", Against("caption")),
        _rule("thorough-author-note", "byline", Against("author-note")),
        _rule("thorough-site-business", "subscribe", Against("site-business")),
        _rule("thorough-said-again", "nav", Against("said-again")),
        _rule("thorough-teaser", "teaser", Against("teaser")),
        _rule("thorough-lone-paragraph", "teaser", Against("lone-paragraph")),
        _rule("thorough-short-line", "nav", Against("short-line")),
    ),
    default=False,
)
"""The thorough setting, switched on by name: it loses some lines of articles for cleaner text."""

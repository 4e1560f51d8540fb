"""The page around an article, and what stands between its lines: rules that weigh evidence, careful and thorough."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from corpuskit.body import Body
from corpuskit.rules import Rule, RulePack, Span
from corpuskit.text.captions import CAPTION_RULES
from corpuskit.text.evidence import CERTAIN, ENOUGH, reasons, signs_in
from corpuskit.text.extent import CAREFUL, THOROUGH, Extent, Pace, find_extent, survey
from corpuskit.text.looks import Kind
from corpuskit.text.notes import NOTE_RULES

Going = dict[str, list[int]]
"""For each rule the lines of the article that the evidence is against."""


@attrs.frozen
class Setting:
    """How soon a line goes: the pace at which the article ends, and the points that speak against a line within."""

    pace: Pace
    enough: int

    def extent(self, body: Body) -> Extent:
        """Where the article of `body` is."""
        return body.once(_EXTENTS[self.enough])

    def going(self, body: Body) -> Going:
        """What goes from within the article of `body`."""
        return body.once(_GOING[self.enough])


def _careful_extent(body: Body) -> Extent:
    return find_extent(body, CAREFUL)


def _thorough_extent(body: Body) -> Extent:
    return find_extent(body, THOROUGH)


def _going(body: Body, setting: Setting) -> Going:
    extent = setting.extent(body)
    going: Going = {}
    if extent.sure:
        for n, found in signs_in(body, extent).items():
            for rule in reasons(found, setting.enough):
                going.setdefault(rule, []).append(n)
    return going


def _careful_going(body: Body) -> Going:
    return _going(body, CAREFULLY)


def _thorough_going(body: Body) -> Going:
    return _going(body, THOROUGHLY)


CAREFULLY = Setting(CAREFUL, CERTAIN)
THOROUGHLY = Setting(THOROUGH, ENOUGH)
_EXTENTS = {CERTAIN: _careful_extent, ENOUGH: _thorough_extent}
_GOING = {CERTAIN: _careful_going, ENOUGH: _thorough_going}


@attrs.frozen
class Above:
    """Selects what stands above the article: menus, the site's name, other stories."""

    setting: Setting

    def __call__(self, body: Body) -> Iterator[Span]:
        extent = self.setting.extent(body)
        around = [n for n in range(extent.start) if n not in extent.above]
        return map(Span, around if _is_furniture(body, around, self.setting.pace) else ())


@attrs.frozen
class Below:
    """Selects what stands below the article: other stories, comments, the site's footer."""

    setting: Setting

    def __call__(self, body: Body) -> Iterator[Span]:
        around = range(self.setting.extent(body).stop, len(body.blocks))
        if not _is_furniture(body, around, self.setting.pace):
            return iter(())
        if self.setting.pace.least and len(around) < MANY:
            around = range(_first_mark(body, around), len(body.blocks))
        return map(Span, around)


MANY = 40


def _first_mark(body: Body, around: range) -> int:
    """The first of the lines that only a page around an article holds: a prompt, a bulleted label, a label said again."""
    found = body.once(survey)
    for n in around:
        line = found.looks[n]
        if n in found.prompts or found.known[n]:
            return n
        if line.kind is Kind.LABEL and (line.item or found.said[body.keys[n].folded] > 1):
            return n
    return around.stop


def _is_furniture(body: Body, around: Sequence[int], pace: Pace) -> bool:
    """Whether so many short lines stand on one side of an article that they cannot be its own."""
    found = body.once(survey)
    labels = (n for n in around if n not in found.prompts and found.looks[n].kind is Kind.LABEL)
    return sum(1 for _ in labels) >= pace.least


@attrs.frozen
class Against:
    """Selects the lines of the article that all evidence together is against, this kind of it not least."""

    setting: Setting
    kind: str

    def __call__(self, body: Body) -> Iterator[Span]:
        return map(Span, self.setting.going(body).get(self.kind, ()))


_CATEGORIES = {
    "caption": "media",
    "author-note": "byline",
    "site-business": "subscribe",
    "said-again": "nav",
    "teaser": "teaser",
    "lone-paragraph": "teaser",
    "short-line": "nav",
}
"""The category of each kind of evidence."""


def _rules(prefix: str, setting: Setting) -> tuple[Rule, ...]:
    return (
        Rule(f"{prefix}above-article", "nav", Above(setting), repeats=True),
        Rule(f"{prefix}below-article", "nav", Below(setting), repeats=True),
        *(
            Rule(f"{prefix}{kind}", category, Against(setting, kind), repeats=True)
            for kind, category in _CATEGORIES.items()
        ),
    )


CAREFUL_RULES = (*CAPTION_RULES, *NOTE_RULES, *_rules("", CAREFULLY))
"""The careful setting: for every text dump."""

THOROUGH_PACK = RulePack("thorough", _rules("thorough-", THOROUGHLY), default=False)
"""The thorough setting, switched on by name: it loses some lines of articles for cleaner text."""

"""The page around an article, and what stands between its lines: the rules that weigh a whole dump, in two settings.

Careful is for every dump: what stands around the article goes where it is a menu, and of its own lines only those that the
evidence is against and that bear a sign which articles hardly have. Thorough is a pack that is switched on by name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

import attrs

from corpuskit.body import Body
from corpuskit.rules import Lines, Rule, RulePack
from corpuskit.text.captions import gallery
from corpuskit.text.endings import cut_at_head
from corpuskit.text.evidence import FOR, reasons, signs_in, telling_signs_in
from corpuskit.text.extent import Extent, Survey, careful_run, find_extent, survey
from corpuskit.text.forms import FORMS, forms_in
from corpuskit.text.headers import HEADER_RULES
from corpuskit.text.looks import Kind
from corpuskit.text.marks import marked
from corpuskit.text.notes import NOTE_RULES, THOROUGH_NOTE_RULES
from corpuskit.text.posts import cut_at_posts
from corpuskit.text.worth import THOROUGH

MENU = 6
"""Short lines on one side of an article that cannot all be its own."""

_DIGIT = re.compile(r"\d")

LONG_MENU = 40
"""Lines below an article that are a page's whatever they look like."""

# Where the article is


def careful_extent(body: Body) -> Extent:
    """The article of `body`, with all that stands around it and is no menu."""
    run = body.once(careful_run)
    extent = cut_at_posts(body, cut_at_head(body, run))
    if not extent.sure:
        return extent
    head = [n for n in range(extent.start) if n not in extent.above]
    tail = range(extent.stop, len(body.blocks))
    start = extent.start if _is_menu(body, head) else 0
    stop = len(body.blocks)
    if extent.stop < run.stop:
        stop = extent.stop
    elif _is_menu(body, tail):
        stop = extent.stop if len(tail) >= LONG_MENU else _first_mark(body, tail)
    return attrs.evolve(extent, start=start, stop=stop)


def thorough_extent(body: Body) -> Extent:
    """The article of `body` alone."""
    return cut_at_posts(body, find_extent(body, THOROUGH))


def _is_menu(body: Body, around: list[int] | range) -> bool:
    found = body.once(survey)
    labels = [n for n in around if found.looks[n].kind is Kind.LABEL and n not in found.prompts]
    return len(labels) >= MENU


def _first_mark(body: Body, tail: range) -> int:
    """The first line that only a page has: a prompt, a label said again, or, where there are such, a bulleted label.

    What holds a number may be a result, a price or a measure of the article's.
    """
    found = body.once(survey)
    marks = [n for n in tail if found.known[n] or _is_said_again(body, found, n)]
    if not marks:
        return tail.stop
    items = (
        n
        for n in range(tail.start, marks[0])
        if found.looks[n].item
        and found.looks[n].kind is Kind.LABEL
        and not _DIGIT.search(body.blocks[n].text)
    )
    return next(items, marks[0])


def _is_said_again(body: Body, found: Survey, n: int) -> bool:
    return found.looks[n].kind is Kind.LABEL and found.said[body.folded[n]] > 1


# What goes from within

Going = dict[str, list[int]]
"""For each kind of evidence the lines that it is against."""


def careful_going(body: Body) -> Going:
    """What goes from within the article carefully: lines with a sign that articles hardly have."""
    extent = body.once(careful_extent)
    return _going(telling_signs_in(body, extent)) if extent.sure else {}


def thorough_going(body: Body) -> Going:
    """What goes from within the article thoroughly, and what goes with as good a reason from the stories below it."""
    extent = body.once(thorough_extent)
    if not extent.sure:
        return {}
    stop = max(extent.stop, body.once(careful_run).stop)
    return _going(signs_in(body, attrs.evolve(extent, stop=stop)))


def _going(signs: Mapping[int, set[str]]) -> Going:
    going: Going = {}
    for n, found in signs.items():
        for kind in reasons(found):
            going.setdefault(kind, []).append(n)
    return going


# The rules


@attrs.frozen
class Above:
    """Selects what stands above the article: menus, the site's name, other stories."""

    extent: Callable[[Body], Extent]

    def __call__(self, body: Body) -> Lines:
        extent = body.once(self.extent)
        return Lines([n for n in range(extent.start) if n not in extent.above])


@attrs.frozen
class Below:
    """Selects what stands below the article: other stories, comments, the site's footer."""

    extent: Callable[[Body], Extent]

    def __call__(self, body: Body) -> Lines:
        return Lines(range(body.once(self.extent).stop, len(body.blocks)))


@attrs.frozen
class Against:
    """Selects the lines of the article that all evidence together is against, this kind of it not least."""

    going: Callable[[Body], Going]
    kind: str

    @property
    def concerns(self) -> Callable[[Body], Going]:
        """What is against any line of the body."""
        return self.going

    def __call__(self, body: Body) -> Lines:
        return Lines(body.once(self.going).get(self.kind, ()))


def careful_forms(body: Body) -> Going:
    """What goes from within the article carefully for its form alone."""
    extent = body.once(careful_extent)
    if not extent.sure:
        return {}
    return forms_in(body, (*sorted(extent.above), *range(extent.start, extent.stop)))


_CATEGORIES = {
    "caption": "media",
    "author-note": "byline",
    "site-business": "subscribe",
    "said-again": "nav",
    "teaser": "teaser",
    "lone-paragraph": "teaser",
    "unfinished-line": "nav",
}
assert _CATEGORIES.keys() == FOR.keys()


def _rules(
    prefix: str, extent: Callable[[Body], Extent], going: Callable[[Body], Going]
) -> tuple[Rule, ...]:
    return (
        Rule(f"{prefix}above-article", "nav", Above(extent), repeats=True),
        Rule(f"{prefix}below-article", "nav", Below(extent), repeats=True),
        *(
            Rule(f"{prefix}{kind}", category, Against(going, kind), repeats=True)
            for kind, category in _CATEGORIES.items()
        ),
    )


CAREFUL_RULES = (
    *HEADER_RULES,
    marked("caption-credit", "media", "caption"),
    marked("media-counter", "media", "counted"),
    Rule("gallery", "media", gallery, repeats=True),
    *NOTE_RULES,
    *(
        Rule(form, category, Against(careful_forms, form), repeats=True)
        for form, category in FORMS.items()
    ),
    *_rules("", careful_extent, careful_going),
)
"""The careful setting: for every text dump."""

THOROUGH_PACK = RulePack(
    "thorough",
    (*THOROUGH_NOTE_RULES, *_rules("thorough-", thorough_extent, thorough_going)),
    default=False,
)
"""The thorough setting, switched on by name: it loses some lines of articles for cleaner text."""

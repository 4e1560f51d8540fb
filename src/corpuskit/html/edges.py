"""What stands at the edges of a text: its headline, who wrote it and how to reach them, headings of what comes after."""

from __future__ import annotations

import re

from corpuskit.body import fold
from corpuskit.html.leaves import HEADINGS, Leaf
from corpuskit.html.lines import Line, Lines, Reason, is_running
from corpuskit.html.region import LONG
from corpuskit.model import Category

_ORGANISATION = ("the ", "die ", "la ", "le ", "el ")
_CONTACT = re.compile(r"\w@\w{1,60}[.-]|(?:twitter|facebook|x)\.com/\w|(?<!\S)@\w{3}")
_WAY = re.compile(
    r"(?<!\S)@\w{3}|\w@\w|facebook|twitter|instagram|whatsapp|telegram|linkedin", re.I
)
_WAYS = 3
_CONTACT_LONGEST = 300
_MOST_CONTACTS = 2
_BIO_LONGEST = 500
_BIO_START = 20
_NAMES_LONGEST = 120
_NAMES_SHARE = 0.6
_FIRST = 6
_FEW = 4


def headline(lines: Lines) -> dict[int, Reason]:
    """The headline is the title's, not the text's."""
    reasons: dict[int, Reason] = {}
    only = lines.reading.tags.count("h1") == 1
    for n, leaf, tag in lines.kept:
        if tag == "h1":
            if only or fold(leaf.text) in fold(lines.draft.title or ""):
                reasons[n] = (Category.TITLE, "headline")
        elif is_running(leaf, tag) and leaf.prose:
            break
    return reasons


def contacts(lines: Lines) -> dict[int, Reason]:
    """The last lines of a text that tell how to reach its authors."""
    reasons: dict[int, Reason] = {}
    for n, leaf, tag in lines.kept[:0:-1][:_MOST_CONTACTS]:
        if tag in ("li", "td") or not _is_contact(leaf):
            break
        reasons[n] = (Category.BYLINE, "contact")
    return reasons


def _is_contact(leaf: Leaf) -> bool:
    """Whether a line tells how to reach somebody: a sentence may name an account as well, but not so many ways."""
    if leaf.length > _CONTACT_LONGEST or not _CONTACT.search(leaf.text):
        return False
    return not leaf.prose or len(_WAY.findall(leaf.text)) >= _WAYS


def authors(lines: Lines) -> dict[int, Reason]:
    """Lines of names before and behind the text, and what the last lines tell of who wrote it."""
    kept = lines.kept
    names = [(author, fold(author)) for author in lines.draft.authors]
    if not names or len(kept) <= _FEW:
        return {}
    reasons: dict[int, Reason] = {}
    first = next((i for i, (_, leaf, tag) in enumerate(kept) if is_running(leaf, tag)), 0)
    for n, leaf, _ in (*kept[: min(first, _FIRST)], kept[-1]):
        if leaf.length <= _NAMES_LONGEST:
            text = fold(leaf.text)
            if sum([len(name) for _, name in names if name in text]) >= _NAMES_SHARE * len(text):
                reasons[n] = (Category.BYLINE, "names")
    people = [
        author
        for author, name in names
        if " " in name and not name.startswith(_ORGANISATION) and author != lines.draft.site_name
    ]
    for n, leaf, _ in kept[-2:]:
        if leaf.length < _BIO_LONGEST and any(
            0 <= leaf.text.find(name) <= _BIO_START for name in people
        ):
            reasons.setdefault(n, (Category.BYLINE, "bio"))
    return reasons


def lone_headings(lines: Lines) -> dict[int, Reason]:
    """A heading stays where the next line that is kept is near to it, or where it is a paragraph by its length."""
    reasons: dict[int, Reason] = {}
    following: Line | None = None
    for line in reversed(lines.kept):
        n, leaf, tag = line
        if tag not in HEADINGS or (leaf.prose and leaf.length >= LONG):
            following = line
        elif (
            following is None
            or not _are_near(leaf.part, following[1].part, lines)
            or _heads_teasers(n, lines)
        ):
            reasons[n] = (Category.OTHER, "lone-heading")
    return reasons


def _heads_teasers(n: int, lines: Lines) -> bool:
    """Whether what comes right behind a heading is a teaser: it is theirs then, not the text's behind them."""
    following = lines.reading.leaves[n + 1].part
    reason = lines.reasons.get(n + 1)
    return (
        reason is not None and reason[0] is Category.TEASER and lines.reading.tags[following] != "p"
    )


def _are_near(heading: int, following: int, lines: Lines) -> bool:
    """Whether two parts stand in the same one, three levels up at most."""
    parents = lines.reading.parents
    around = set()
    for _ in range(3):
        heading = parents[heading]
        around.add(heading)
    for _ in range(3):
        following = parents[following]
        if following in around:
            return True
    return False

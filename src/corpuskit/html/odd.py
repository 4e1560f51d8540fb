"""What looks unlike the article's paragraphs: loose lines, labels, boxes set into the text."""

from __future__ import annotations

import re
from collections import Counter
from itertools import zip_longest

from corpuskit.html.leaves import HEADINGS, Leaf, Reading
from corpuskit.html.lines import Line, Lines, Reason
from corpuskit.html.region import LONG
from corpuskit.html.words import words_of
from corpuskit.model import Category

_TITLES = frozenset(
    (
        "head heading headline title subtitle subhead subheading subheadline crosshead crossheading zwischentitel "
        "zwischenueberschrift intertitle intertitre h2 h3 h4"
    ).split()
)
"""Class words of paragraphs that are sub-headings."""

_TITLE = ("heading", "headline", "interline", "title", "titel")
_SPEAKING = frozenset(("p", "li", "blockquote", "td", "th", "pre", "dd", "dt", *HEADINGS))
_STANDING = frozenset(("p", "li", "td", "th"))
_STRUCTURED = frozenset(("li", "td", "th", "dd", "dt", "blockquote"))
_BOXES = frozenset(("div", "section", "aside", "article", "details"))
_SET_APART = frozenset(("blockquote", "li", "td", "th", "dd", "pre", "figure"))
_INSET = 0.15
"""Share of the paragraphs' letters up to which a box is set into them."""

_LABEL = 100
"""Letters below which a paragraph could be a label."""

_OFTEN = 3
"""Times from which what repeats is the page's, not the text's."""
_DIGITS = re.compile(r"\d+")


def marks(lines: Lines) -> dict[int, Reason]:
    """Lines without a letter or digit, but for the breaks between paragraphs, and short lines that stand there three times."""
    reasons: dict[int, Reason] = {}
    loose: list[tuple[int, str]] = []
    edges = [n for n, _, _ in (*lines.kept[:1], *lines.kept[-1:])]
    for (n, leaf, tag), following in zip_longest(lines.kept, lines.kept[1:]):
        text = leaf.text
        if not (text[:1].isalnum() or any(map(str.isalnum, text))):
            if tag != "p" or n in edges:
                reasons[n] = (Category.OTHER, "no-words")
        elif tag not in _STANDING and not leaf.prose and not _heads(tag, following):
            loose.append((n, text))
    if len(loose) >= _OFTEN:
        counts = Counter([text for _, text in loose])
        for n, text in loose:
            if counts[text] >= _OFTEN:
                reasons[n] = (Category.OTHER, "repeated")
    return reasons


def _heads(tag: str, following: Line | None) -> bool:
    """Whether a line is the heading of a paragraph: who speaks in an interview is named again and again."""
    return tag in HEADINGS and following is not None and following[2] == "p"


def bare_lines(lines: Lines) -> dict[int, Reason]:
    """Where paragraphs carry the text, a bare div is none of it, unless it is the title of one."""
    every = paragraphs = 0.0
    bare: list[tuple[Line, Line | None]] = []
    for line, following in zip_longest(lines.kept, lines.kept[1:]):
        _, leaf, tag = line
        every += leaf.length
        if tag == "p":
            paragraphs += leaf.length
        elif tag not in _SPEAKING:
            bare.append((line, following))
    if paragraphs < 0.8 * every:
        return {}
    reasons: dict[int, Reason] = {}
    for (n, leaf, _), following in bare:
        told = leaf.prose and leaf.length >= 2 * LONG
        if not told and not (following and _is_title_of(following, leaf, lines.reading)):
            reasons[n] = (Category.OTHER, "bare-line")
    return reasons


def _is_title_of(following: Line, leaf: Leaf, reading: Reading) -> bool:
    """Whether a leaf has the class of a title, and the paragraph that follows stands beside it."""
    _, paragraph, tag = following
    names = reading.elements[leaf.part].get("class")
    beside = reading.parents[paragraph.part] == reading.parents[leaf.part]
    return bool(names) and beside and tag == "p" and paragraph.prose and _is_title(names)


def odd_paragraphs(lines: Lines) -> dict[int, Reason]:
    """Short unfinished paragraphs that look unlike the article's are labels, prompts, credits."""
    parents, elements = lines.reading.parents, lines.reading.elements
    groups: dict[tuple[str, int], list[tuple[int, Leaf]]] = {}
    for n, leaf, tag in lines.kept:
        if tag == "p":
            names = elements[leaf.part].get("class") or ""
            groups.setdefault((names, parents[leaf.part]), []).append((n, leaf))
    if len(groups) < 2:  # they all stand side by side
        return {}
    looks = {group: _look(*group, lines.reading) for group in groups}
    weights: dict[tuple[str, str, str], float] = {}
    for group, inner in groups.items():
        look = looks[group]
        weights[look] = weights.get(look, 0.0) + sum([leaf.length for _, leaf in inner])
    main = max(weights, key=lambda look: weights[look])
    if weights[main] < 0.6 * sum(weights.values()):
        return {}
    reasons: dict[int, Reason] = {}
    for group, inner in groups.items():
        look = looks[group]
        if look == main or look[1] in _STRUCTURED:
            continue
        short = [n for n, leaf in inner if leaf.length < _LABEL and not leaf.prose]
        if short and not _is_title(group[0]):
            reasons |= dict.fromkeys(short, (Category.OTHER, "odd-paragraph"))
    return reasons


def _look(names: str, around: int, reading: Reading) -> tuple[str, str, str]:
    """What paragraphs of one kind share: their class, and the tag and the class of the part around them."""
    outer = reading.elements[around].get("class")
    return _without_digits(names), reading.tags[around], _without_digits(outer)


def _without_digits(names: str | None) -> str:
    """A class without its numbers: they give widths and counts, not the kind of a part."""
    return _DIGITS.sub("", names) if names else ""


def _is_title(names: str) -> bool:
    words = words_of(names)
    return not _TITLES.isdisjoint(words) or any(word.endswith(_TITLE) for word in words)


def insets(lines: Lines) -> dict[int, Reason]:
    """Small boxes between the paragraphs, with a heading, a link or a control in them: they are about something else.

    What a box says three times is no text of the article either.
    """
    if lines.main is None:
        return {}
    main, letters = lines.main
    parents, tags = lines.reading.parents, lines.reading.tags
    own = [n for n, leaf, _ in lines.kept if leaf.prose and parents[leaf.part] == main]
    if len(own) < 3:
        return {}
    boxes: dict[int, list[Line]] = {}
    for line in lines.kept:
        part = line[1].part
        if own[0] < line[0] < own[-1] and parents[part] != main:
            # Parts around one come before it.
            box = min(lines.reading.ancestors(part, main), default=part)
            if parents[box] == main and tags[box] in _BOXES:
                boxes.setdefault(box, []).append(line)
    if not boxes:
        return {}
    says = {
        box: (lines.reading.elements[box].get("class"), inner[0][1].text)
        for box, inner in boxes.items()
    }
    told = Counter(says.values())
    classes = Counter([names for names, _ in told])
    reasons: dict[int, Reason] = {}
    for box, inner in boxes.items():
        small = sum([leaf.length for _, leaf, _ in inner]) <= _INSET * letters
        if told[says[box]] >= _OFTEN or (
            small and classes[says[box][0]] <= _OFTEN and _is_inset(box, inner, lines)
        ):
            reasons |= dict.fromkeys([n for n, _, _ in inner], (Category.OTHER, "inset"))
    return reasons


def _is_inset(box: int, inner: list[Line], lines: Lines) -> bool:
    """Whether a box holds paragraphs of its own, and what shows that they are no part of the text around it."""
    reading = lines.reading
    kinds = {tag for _, _, tag in inner}
    if "p" not in kinds or not kinds <= {"p", *HEADINGS}:
        return False
    if not any(leaf.prose for _, leaf, _ in inner):
        return False
    for _, leaf, _ in inner:
        if any(reading.tags[part] in _SET_APART for part in reading.ancestors(leaf.part, box, 8)):
            return False
    if len(kinds) > 1 or any(leaf.spans for leaf in lines.within(box)):
        return True
    beside = range(reading.first[box], reading.last[box])
    return any(n in lines.reasons and lines.reasons[n][0] is Category.OTHER for n in beside)

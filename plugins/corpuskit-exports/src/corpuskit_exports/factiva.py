"""Exports in the style of Factiva: a headline, a byline, "812 words", then line by line what it is; at the end its number.

Read are both forms of it: lines without labels in a fixed order, and lines with labels of two letters ("HD", "WC").
"""

import re
from collections.abc import Iterator

from corpuskit import Body, Page, Rule, Span
from corpuskit.rules import drop_matching
from corpuskit_exports.header import LANGUAGES, Header, is_date, parts
from corpuskit_exports.parts import behind, cut, named, text_of, whole_line

NUMBER = r"Document [A-Za-z0-9]{20,36}"
# One space is not enough behind other labels than that of the number: a paragraph may begin with "IN London".
_GAP = r"(?: {2,8}|\t{1,4})"
_END = whole_line(rf"(?:AN(?: |{_GAP}))?{NUMBER}")
_WORDS = re.compile(r"[\d,.]{1,9} words")
_CLOCK = re.compile(r"\d{1,2}:\d{2}(?: GMT)?")
_CODE = re.compile(r"[A-Z0-9]{2,8}|(?:[Pp]g?\.? ?)?[A-Z]?\d{1,4}")
_RIGHTS = re.compile(r"(?:\([cC]\)|©|Copyright)\s?.{0,200}")
_DETAIL = re.compile(
    r"(?=.{1,60}\Z)\S+(?:\s+\S+){0,7}(?<![.!?…。])(?<![.!?…。][\"”’»)])", re.DOTALL
)
_BYLINE = re.compile(r"[Bb][Yy] .{2,150}")

_ABOVE = 6
"""Lines above the number of words at most: a section, the headline, what stands under it, the byline."""

_BELOW = 12
"""Lines below it at most that still say what the text is."""


def split(page: Page) -> Iterator[Page]:
    """Its articles, each up to the line with its number; the summary behind the last is the remainder."""
    text = text_of(page)
    ends = set(behind(text, _END))
    return named(
        page, ((body, start + len(body) in ends) for body, start in cut(page, sorted(ends)))
    )


def header(body: Body) -> Header:
    """The header without labels: known by its number of words, and the date below it."""
    texts = [block.text for block in body.blocks[: _ABOVE + 1 + _BELOW]]
    count = next((n for n, text in enumerate(texts[: _ABOVE + 1]) if _WORDS.fullmatch(text)), None)
    if count is None or not count or count + 1 >= len(texts) or not is_date(texts[count + 1]):
        return {}
    return (
        _above(texts, count) | {"words": (count,), "date": (count + 1,)} | _below(texts, count + 2)
    )


def _above(texts: list[str], count: int) -> dict[str, tuple[int, ...]]:
    """Headline and byline: the byline is the line above the number of words that begins with "By"."""
    by = count - 1 if count > 1 and _BYLINE.fullmatch(texts[count - 1]) else None
    last = count - 1 if by is None else by - 1
    # What stands above the headline is a section in capitals; what stands under it is text.
    first = 1 if last > 0 and texts[0].isupper() and len(texts[0].split()) <= 3 else 0
    found: dict[str, tuple[int, ...]] = {"headline": (first,)}
    if first:
        found["section"] = (0,)
    if by is not None:
        found["byline"] = (by,)
    return found


def _below(texts: list[str], n: int) -> dict[str, tuple[int, ...]]:
    """Time, publication, code, edition, page, language, rights: what is not there is passed over."""
    found: dict[str, tuple[int, ...]] = {}
    details: list[int] = []
    if n < len(texts) and _CLOCK.fullmatch(texts[n]):
        details.append(n)
        n += 1
    stop = next((k for k in range(n, len(texts)) if not _is_detail(texts[k])), len(texts))
    rights = stop if stop < len(texts) and _RIGHTS.fullmatch(texts[stop]) else None
    language = _language(texts[:stop], n, rights)
    # The rights follow the language: what stands between is text already, and the line that of a picture.
    if language is not None and language + 1 != rights:
        rights = None
    last = language if rights is None else rights
    if last is not None and last > n:
        found["publication"] = (n,)
        details += [k for k in range(n + 1, last) if k != language]
        if language is not None:
            found["language"] = (language,)
        if rights is not None:
            found["rights"] = (rights,)
    return found | ({"details": tuple(details)} if details else {})


def _is_detail(text: str) -> bool:
    """Whether a line below the date could be one of the header's, the rights apart: not where the text has begun."""
    return bool(_DETAIL.fullmatch(text)) and not _RIGHTS.fullmatch(text)


def _language(texts: list[str], publication: int, rights: int | None) -> int | None:
    """The line with the language: one that is known by its name, or by its place, before the rights or behind a code."""
    lines = range(publication + 1, len(texts))
    known = next((k for k in lines if texts[k].casefold() in LANGUAGES), None)
    if known is not None:
        return known
    by_place = (
        k
        for k in lines
        if texts[k].isalpha()
        and texts[k].istitle()
        and (k + 1 == rights or (k - 1 > publication and _CODE.fullmatch(texts[k - 1])))
    )
    return max(by_place, default=None)


# The form with labels

_LABELS = "SE HD BY CR WC PD ET SN SC NGC GC ED PG VOL LA CY LP TD ART CO IN NS RE IPC IPD PUB AN CT RF CLM DLN".split()
_LABEL = re.compile(rf"(?P<label>{'|'.join(_LABELS)})(?:{_GAP}(?P<said>.*))?", re.DOTALL)
_TEXT = frozenset({"LP", "TD"})
_KNOWN = {
    "HD": "headline", "BY": "byline", "PD": "date", "SN": "publication", "LA": "language", "SE": "section", "CY": "rights",
}  # fmt: skip
_LEAST = 4
"""Labels from which a text is of this form: one alone may be an abbreviation."""


def labelled(body: Body) -> Header:
    """The header with labels: the blocks of each, and the labels of the text, which stand alone or before it."""
    labels = [_LABEL.fullmatch(block.text) for block in body.blocks]
    seen = {match["label"] for match in labels if match}
    if len(seen) < _LEAST or "HD" not in seen:
        return {}
    found: dict[str, list[int]] = {}
    label = None
    for n, match in enumerate(labels):
        label = match["label"] if match else label
        if match and not match["said"]:
            found.setdefault("labels", []).append(n)
        elif label is not None and label not in _TEXT:
            found.setdefault(_KNOWN.get(label, "details"), []).append(n)
    return {name: tuple(numbers) for name, numbers in found.items()}


def known(body: Body) -> Header:
    """The header in either form."""
    return header(body) or labelled(body)


def text_labels(body: Body) -> Iterator[Span]:
    """The labels before the paragraphs of the text."""
    if "headline" not in body.once(labelled):
        return
    for n, block in enumerate(body.blocks):
        match = _LABEL.fullmatch(block.text)
        if match and match["label"] in _TEXT and match["said"]:
            yield Span(n, 0, match.start("said"))


def summary(body: Body) -> Iterator[Span]:
    """The summary of the search, which is a part of its own: it begins with these words."""
    if body.blocks and body.keys[0].folded == "search summary":
        yield from map(Span, range(len(body.blocks)))


_BEFORE = re.compile(rf"(?:[A-Z]{{2,3}}{_GAP})?(?:[Bb][Yy] )?")

RULES = (
    *parts(
        known, "headline", "section", "byline", "date", "publication", "language", label=_BEFORE
    ),
    *parts(known, "words", "rights", "labels", "details"),
    Rule("text-labels", "other", text_labels, repeats=True),
    drop_matching("number", "other", NUMBER, triggers=["Document"]),
    Rule("summary", "other", summary, ["search"], repeats=True),
)

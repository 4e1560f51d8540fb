"""Exports in the style of Nexis: "3 of 250 DOCUMENTS" or "End of Document" between articles, and lines with labels around each."""

import itertools
import re
from collections.abc import Iterator

from corpuskit import Body, Page
from corpuskit_exports.header import Header, is_date, parts
from corpuskit_exports.parts import behind, cut, named, text_of, whole_line

_COUNT = r"\d{1,6} of \d{1,6} DOCUMENTS?"
_BEGINNING = whole_line(_COUNT)
_END = whole_line("End of Document")
_COUNTED = re.compile(_COUNT)

_HEAD = {
    "byline": "byline", "section": "section", "length": "details", "dateline": "dateline", "highlight": "details",
    "series": "details", "publication-type": "details",
}  # fmt: skip
_TAIL = {
    "load-date": "details", "language": "language", "graphic": "media", "publication-type": "details", "url": "details",
    "journal-code": "details", "subject": "topics", "document-type": "details", "correction-date": "details",
    "type": "details", "correction": "details", "notes": "details",
}  # fmt: skip
_LABEL = re.compile(r"(?P<label>[A-Za-z][A-Za-z-]{2,20}): {0,3}")
_RIGHTS = re.compile(r"(?:Copyright|©|\([cC]\)).{0,200}|All Rights Reserved\.?", re.IGNORECASE)
_EDITION = re.compile(r".{0,60}\bEdition\b.{0,40}|\d{1,2}:\d{2}.{0,20}")
_SENTENCE_END = re.compile(r"[.!?…。][\"”’»)]?\Z")
_CAPTION = "GRAPHIC:"
"""In capitals it begins no sentence, and what stands behind it is as long as captions are."""
_SURE = re.compile(r"(?:Load-Date|Language): ", re.IGNORECASE)
_MOST = 16
"""Lines above the text that are looked at."""
_LEAST = 3
"""Lines with labels from which they are a head though no date stands above them."""
_SHORT = 60
_LONGEST = 250
"""Characters of a line that can be no paragraph, and of a headline, at most."""


def split(page: Page) -> Iterator[Page]:
    """Its articles; the cover before the first and the list behind the last are remainders.

    In the older form each article begins with its number, in the newer one it ends with "End of Document"; a file may hold both.
    """
    text = text_of(page)
    starts = {match.start() for match in _BEGINNING.finditer(text)}
    ends = set(behind(text, _END))
    pieces = cut(page, sorted(starts | ends))
    return named(
        page, ((body, start in starts or start + len(body) in ends) for body, start in pieces)
    )


def header(body: Body) -> Header:
    """What stands above and below the text; nothing where no line has a label of the head, nor is "Body".

    Without a date above them it takes three such lines: a paragraph may begin with "Highlight:".
    """
    texts = [block.text for block in body.blocks]
    above = list(itertools.takewhile(_is_line, texts[:_MOST]))
    first = next((n for n, text in enumerate(above) if _label(text, _HEAD) or _is_body(text)), None)
    if first is None:
        return {}
    found: dict[str, list[int]] = {}
    stop = first
    while stop < len(texts) and (name := _label(texts[stop], _HEAD)):
        found.setdefault(name, []).append(stop)
        stop += 1
    if stop < len(texts) and _is_body(texts[stop]):
        found.setdefault("details", []).append(stop)
        stop += 1
    around = list(_above(texts[:first]))
    if not around and stop - first < _LEAST:
        return {}
    for name, n in [*around, *_below(texts, stop)]:
        found.setdefault(name, []).append(n)
    return {name: tuple(sorted(numbers)) for name, numbers in found.items()}


def _is_line(text: str) -> bool:
    """Whether a text could be a line of the head: what is longer than all headlines, or a long sentence, is none."""
    if _RIGHTS.fullmatch(text) or _label(text, _HEAD):
        return True
    return len(text) <= _SHORT or (len(text) <= _LONGEST and not _SENTENCE_END.search(text))


def _is_body(text: str) -> bool:
    """Whether a line says that the text begins behind it."""
    return text.casefold() == "body"


def _label(text: str, known: dict[str, str]) -> str | None:
    """The part that a line is, by its label."""
    match = _LABEL.match(text)
    return known.get(match["label"].casefold()) if match else None


def _above(texts: list[str]) -> Iterator[tuple[str, int]]:
    """The lines above the first label: publication, date and headline, in the order of either form."""
    date = next((n for n, text in enumerate(texts) if is_date(text)), None)
    if date is None or not date or _COUNTED.fullmatch(texts[date - 1]):
        return
    yield "publication", date - 1
    yield "date", date
    headlines = []
    for n, text in enumerate(texts):
        if _COUNTED.fullmatch(text):
            yield "details", n
        elif _RIGHTS.fullmatch(text):
            yield "rights", n
        elif n > date and _EDITION.fullmatch(text):
            yield "details", n
        elif n not in (date - 1, date):
            headlines.append(n)
    # Where lines stand on both sides, those behind the date are the headline: the older form.
    later = [n for n in headlines if n > date]
    yield from (("headline", n) for n in later or headlines)


def _below(texts: list[str], stop: int) -> Iterator[tuple[str, int]]:
    """The lines behind the text, from the last one up, as long as they say what the text is.

    A text's last paragraph may begin as they do ("Correction: the ferry ..."): a long one has to stand behind a line that none has.
    """
    sure = next((n for n in range(stop, len(texts)) if _is_sure(texts[n])), len(texts))
    for n in range(len(texts) - 1, stop - 1, -1):
        text = texts[n]
        if _END.fullmatch(text):
            yield "details", n
        elif _RIGHTS.fullmatch(text):
            yield "rights", n
        elif (name := _label(text, _TAIL)) and (
            n >= sure or _is_short(text) or text.startswith(_CAPTION)
        ):
            yield name, n
        else:
            return


def _is_sure(text: str) -> bool:
    return bool(_SURE.match(text)) and _is_short(text)


def _is_short(text: str) -> bool:
    """Whether a line is no paragraph by its length and its end."""
    return len(text) <= _SHORT and not _SENTENCE_END.search(text)


_SAID = re.compile(r"(?:[A-Za-z-]{3,21}: {0,3})?(?:[Bb][Yy] )?")

RULES = (
    *parts(header, "headline", "publication", "date", "media", "rights", "details"),
    *parts(header, "byline", "dateline", "section", "topics", "language", label=_SAID),
)

"""Exports in the style of Nexis: "3 of 250 DOCUMENTS" or "End of Document" between articles, and lines with labels around each."""

import re
from collections.abc import Iterator

from corpuskit import Body, Page
from corpuskit_exports.header import Header, is_date, part
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
_MOST = 16
"""Lines above the text that are looked at."""


def split(page: Page) -> Iterator[Page]:
    """Its articles; the cover before the first and the list behind the last are remainders.

    In the older form each article begins with its number, in the newer one it ends with "End of Document".
    """
    text = text_of(page)
    starts = [match.start() for match in _BEGINNING.finditer(text)]
    if starts:
        parts = ((body, start >= starts[0]) for body, start in cut(page, starts))
        return named(page, parts)
    ends = set(behind(text, _END))
    return named(
        page, ((body, start + len(body) in ends) for body, start in cut(page, sorted(ends)))
    )


def header(body: Body) -> Header:
    """What stands above and below the text; nothing where no line has a label of the head."""
    texts = [block.text for block in body.blocks]
    first = next((n for n, text in enumerate(texts[:_MOST]) if _label(text, _HEAD)), None)
    if first is None:
        return {}
    found: dict[str, list[int]] = {}
    stop = first
    while stop < len(texts) and (name := _label(texts[stop], _HEAD) or _lone(texts[stop])):
        found.setdefault(name, []).append(stop)
        stop += 1
    for name, n in _above(texts[:first]):
        found.setdefault(name, []).append(n)
    for name, n in _below(texts, stop):
        found.setdefault(name, []).append(n)
    return {name: tuple(sorted(numbers)) for name, numbers in found.items()}


def _label(text: str, known: dict[str, str]) -> str | None:
    """The part that a line is, by its label."""
    match = _LABEL.match(text)
    return known.get(match["label"].casefold()) if match else None


def _lone(text: str) -> str | None:
    return "details" if text == "Body" else None


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
    """The lines behind the text, from the last one up, as long as they say what the text is."""
    for n in range(len(texts) - 1, stop - 1, -1):
        text = texts[n]
        if _END.fullmatch(text):
            yield "details", n
        elif _RIGHTS.fullmatch(text):
            yield "rights", n
        elif name := _label(text, _TAIL):
            yield name, n
        else:
            return


_SAID = re.compile(r"(?:[A-Za-z-]{3,21}: {0,3})?(?:[Bb][Yy] )?")

RULES = (
    part(header, "headline", "title", "title"),
    part(header, "publication", "attribution", "site_name"),
    part(header, "date", "byline", "published"),
    part(header, "byline", "byline", "authors", _SAID),
    part(header, "dateline", "byline", "dateline_place", _SAID),
    part(header, "section", "nav", "section", _SAID),
    part(header, "topics", "nav", "topics", _SAID),
    part(header, "language", "other", "language", _SAID),
    part(header, "media", "media"),
    part(header, "rights", "legal"),
    part(header, "details", "other"),
)

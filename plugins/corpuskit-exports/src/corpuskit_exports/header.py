"""What the lines above a text say of it: found once for each body, then told field by field."""

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping

import attrs

from corpuskit import Body, Rule, Span
from corpuskit.rules import field_values

Header = Mapping[str, tuple[int, ...]]
"""The numbers of the blocks that hold each part of a header."""

LANGUAGES = {
    "arabic": "ar", "chinese": "zh", "dutch": "nl", "english": "en", "french": "fr", "german": "de", "italian": "it",
    "japanese": "ja", "korean": "ko", "persian": "fa", "polish": "pl", "portuguese": "pt", "russian": "ru", "spanish": "es",
    "turkish": "tr", "ukrainian": "uk",
}  # fmt: skip


PARTS = {
    "headline": ("title", "title"),
    "publication": ("attribution", "site_name"),
    "date": ("byline", "published"),
    "byline": ("byline", "authors"),
    "dateline": ("byline", "dateline_place"),
    "section": ("nav", "section"),
    "topics": ("nav", "topics"),
    "language": ("other", "language"),
    "media": ("media", None),
    "rights": ("legal", None),
    "words": ("other", None),
    "labels": ("other", None),
    "details": ("other", None),
}
"""What a header can hold: the category of each part, and the field that it fills."""


@attrs.frozen
class Part:
    """Selects the blocks of one part of the header; what they say behind `label` fills `field`."""

    find: Callable[[Body], Header]
    part: str
    field: str | None = None
    label: re.Pattern[str] | None = None

    def __call__(self, body: Body) -> Iterator[Span]:
        for n in body.once(self.find).get(self.part, ()):
            values = list(self._values(body.blocks[n].text))
            yield from (Span(n, field=self.field, value=value) for value in values)
            if not values:
                yield Span(n)

    def _values(self, text: str) -> Iterator[str | dt.date]:
        if self.field is None:
            return
        match = self.label.match(text) if self.label else None
        for value in field_values(self.field, text[match.end() :] if match else text):
            if self.field != "language":
                yield value
            elif str(value).casefold() in LANGUAGES:
                yield LANGUAGES[str(value).casefold()]


def parts(
    find: Callable[[Body], Header], *names: str, label: re.Pattern[str] | None = None
) -> Iterator[Rule]:
    """A rule for each of these parts of a header that `find` finds; `label` is what stands before what they say."""
    for name in names:
        category, field = PARTS[name]
        yield Rule(name, category, Part(find, name, field, label), repeats=True)


def is_date(text: str) -> bool:
    """Whether a short line is a date."""
    return len(text) <= 60 and any(True for _ in field_values("published", text))

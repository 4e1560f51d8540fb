"""What the first and last lines of a dump say of the article: title, author, date, original source."""

from __future__ import annotations

import datetime as dt
import functools
import itertools
import re
from collections.abc import Iterator

from corpuskit.body import FOLD_LIMIT, Body, fold
from corpuskit.dates import read_date
from corpuskit.model import Category
from corpuskit.prose import could_be_headline, is_title_case
from corpuskit.rules import (
    Rule,
    Span,
    at_head,
    at_tail,
    capture_line,
    drop_matching,
    read_line,
)
from corpuskit.rules.document import opening_headline

_WORDS = re.compile(r"\w+")
_SLUG = re.compile(r"[\w-]+(?: [\w-]+)*")
_SITE = re.compile(r"\s[|\-–—:•·]\s")
_LONGEST_SITE = 40
_ADDRESS = re.compile(r"@|://|www\.|\d{3}[ -]\d{3}")
"""What stands in contact lines and names of accounts, and in no title."""


def _words(text: str) -> list[str]:
    return _WORDS.findall(fold(text).replace("_", " ").replace("'", ""))


def is_slug(line: str, title: str) -> bool:
    """Whether `line` is the URL's form of `title`: the same words in small letters, without punctuation."""
    # Nearly all lines begin with a capital, and are settled by it.
    if line[:1] != line[:1].lower():
        return False
    return line == line.lower() and bool(_SLUG.fullmatch(line)) and _words(line) == _words(title)


def title_line(body: Body) -> Iterator[Span]:
    """The first line, where it could be a headline and more speaks for it than that.

    Many articles begin with a line without a full stop, so it has to be spelt like an English headline, before a line
    that could not be one, or to stand right above a byline or a date.
    """
    first = body.blocks[0].text if len(body.blocks) > 1 else ""
    if body.title is not None or not could_be_headline(first) or _ADDRESS.search(first):
        return
    if _is_credit(body.blocks[1].text):
        yield Span(0, field="title", value=first)
    # Above a slug and its title stands the name of the site.
    elif is_title_case(first) and not any(title_slug(body)):
        yield from opening_headline(body)


def _is_credit(text: str) -> bool:
    """Whether a line says who wrote, or when, and nothing else."""
    return len(text) <= _LONGEST_DATE and (bool(BYLINE.fullmatch(text)) or _day(text) is not None)


def title_again(body: Body) -> Iterator[Span]:
    """Every line that says the known title: as it is, as a slug, or with the site's name behind it."""
    if body.title is None:
        return
    title = fold(body.title)
    words = len(_WORDS.findall(title))
    if len(title) < 12 or words < 2:
        return
    longest = 2 * len(body.title) + _LONGEST_SITE  # paragraphs need no closer look
    for n, folded in enumerate(body.folded):
        text = body.blocks[n].text
        if len(text) <= longest and (
            folded == title
            or (
                folded.startswith(title)
                and _is_site(folded[len(title) :])
                and (n < body.head or n >= body.tail)
            )
            or is_slug(text, body.title)
        ):
            yield Span(n)


def _is_site(rest: str) -> bool:
    """Whether what stands behind a title is the name of a site, set off by a mark."""
    return len(rest) <= _LONGEST_SITE and bool(_SITE.match(rest))


def title_slug(body: Body) -> Iterator[Span]:
    """A line that is the slug of the line behind it, which is then the title."""
    texts = [block.text for block in body.blocks]
    for n, (line, title) in enumerate(itertools.pairwise(texts)):
        # Nearly all lines have a capital, and need no more than this to be let through.
        if not line.islower() or not 12 <= len(line) <= FOLD_LIMIT or line == title:
            continue
        if is_slug(line, title) and len(_words(line)) >= 3:
            yield Span(n)
            yield Span(n + 1, field="title", value=title)


_YEAR = re.compile(r"(?:1[89]|20|٢٠|۲۰|१९|२०|২০|13|14|۱۳|۱۴)\d\d")
_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_DATE = 60
_MOST_WORDS = 6
_HEAD = 40
"""Lines above the running text that the day of publication may stand in: above them are menus."""


def _day(text: str) -> dt.date | None:
    """The day that a line is which has the shape of a date. Reading one takes long, so most lines are not tried."""
    return _short_day(text) if len(text) <= _LONGEST_DATE else None


@functools.lru_cache(maxsize=4096)  # a head is asked about in every round
def _short_day(text: str) -> dt.date | None:
    if not _YEAR.search(text) or not _DAY.search(text) or len(_WORD.findall(text)) > _MOST_WORDS:
        return None
    return read_date(text)


def date_line(body: Body) -> Iterator[Span]:
    """The one line of a dump that is a date and nothing else. Several are a timeline, which is text."""
    # A date that stands alone above the text may be its first words: a chronicle's, a diary's.
    if body.head < 2 and body.title is None:
        return
    if not any(_day(b.text) for b in body.blocks[max(0, body.head - _HEAD) : body.head]):
        return
    found: list[tuple[int, dt.date]] = []
    for n, block in enumerate(body.blocks):
        day = _day(block.text)
        if day is not None:
            found.append((n, day))
            if day != found[0][1]:
                return
    yield from (Span(n, field="published", value=day) for n, day in found)


TITLE_AGAIN = Rule("title", Category.TITLE, title_again, repeats=True)
"""The one of them that serves pages too, whose fields stand in their markup."""

_NAME = r"(?:[^\W\d_a-zа-я][\w.'’-]{0,30}|(?:de|da|di|del|della|van|von|der|den|bin|ibn|al|el|la|le|dos|du|of)\b)"
_NAMES = rf"{_NAME}(?:[ ]{_NAME}){{1,4}}"
_AND = r"(?: ?,| and| &| und| et| y| e| и| va| ve| və) "
_BY = r"(?:By|BY|Written by|Reported by|Story by|Text by|Posted by|Von|VON|Par|Por|Di|Door|Av|Af|Autor|Yazan|Muallif|Müəllif|Автор|Автори|Текст|Муаллиф)"

BYLINE = re.compile(rf"{_BY}:? {_NAMES}(?:{_AND}{_NAMES}){{0,4}}")

BYLINE_WORDS = (
    "by written reported story text posted von par por di door av af autor yazan muallif müəllif автор автори текст муаллиф"
).split()

ORIGINAL_SOURCE = capture_line(
    "original-source",
    "attribution",
    "derived_from",
    "Original Source:",
    "Original article:",
    "Article source:",
    "Первоисточник:",
    "Оригинал статьи:",
    "Originalquelle:",
    "Source originale:",
    "Article original :",
    "Fuente original:",
    "Fonte originale:",
    "Fonte original:",
    "Orijinal kaynak:",
    "Asl manba:",
    longest=160,
)
"""What names the source of a retelling: pages say so in their text alone."""

REPRINT = read_line(
    "reprint",
    "attribution",
    "derived_from",
    "Originally published at",
    "Originally published on",
    "Originally published in",
    "Originally published by",
    "Originally appeared on",
    "Originally appeared in",
    "This article was originally published on",
    "This article was originally published in",
    "This article was originally published by",
    "This article originally appeared on",
    "This article originally appeared in",
    "This story originally appeared on",
    longest=160,
)
"""The same as a sentence, which is the article's own."""

FIELD_RULES: tuple[Rule, ...] = (
    Rule("title-line", Category.TITLE, title_line, repeats=True),
    TITLE_AGAIN,
    Rule("title-slug", Category.TITLE, title_slug, repeats=True),
    at_head(
        drop_matching(
            "byline", "byline", rf"{_BY}:? (?P<authors>{_NAMES}(?:{_AND}{_NAMES}){{0,4}})",
            triggers=BYLINE_WORDS,
        )
    ),
    at_head(
        capture_line(
            "author", "byline", "authors",
            "Author:", "Authors:", "Written by:", "Reporter:", "Autor:", "Autorin:", "Auteur:", "Autore:",
            "Автор:", "Авторы:", "Yazar:", "Müəllif:", "Muallif:", "Муаллиф:", "Автор статьи:", "作者：", "作者:",
            "记者：", "記者：", "نویسنده:", "الكاتب:",
            longest=120,
        )
    ),
    at_head(Rule("date-line", Category.BYLINE, date_line, repeats=True)),
    at_head(
        capture_line(
            "published", "byline", "published",
            "Published:", "Published on", "Published", "Posted:", "Posted on", "Date:", "Publication date:",
            "Veröffentlicht:", "Veröffentlicht am", "Publié le", "Publicado:", "Publicado el", "Pubblicato il",
            "Опубликовано:", "Опубликовано", "Дата:", "Дата публикации:", "Yayınlanma:", "Tarih:", "Дата публікації:",
            "Sana:", "Tarix:", "Сана:", "Күні:", "发布时间：", "发布时间:", "时间：",
            longest=100,
        )
    ),
    at_head(
        capture_line(
            "modified", "byline", "modified",
            "Updated:", "Updated on", "Updated", "Last updated:", "Last updated on", "Last modified:", "Modified:",
            "Aktualisiert:", "Aktualisiert am", "Mis à jour le", "Actualizado:", "Aggiornato il", "Обновлено:",
            "Güncelleme:", "Оновлено:", "更新时间：",
            longest=100,
        )
    ),
    ORIGINAL_SOURCE,
    REPRINT,
    at_tail(
        capture_line(
            "source", "attribution", "derived_from",
            "Source:", "Source :", "Sources:", "Источник:", "Quelle:", "Fuente:", "Fonte:", "Bron:", "Kaynak:", "Manba:",
            "Mənbə:", "Дереккөз:", "Булак:", "Манбаъ:", "Джерело:", "Źródło:", "Zdroj:", "Forrás:", "Sursa:",
            "Πηγή:", "المصدر:", "منبع:", "来源：", "来源:", "來源：", "出典：", "출처:",
            longest=100,
        )
    ),
)  # fmt: skip
"""How a dump's own lines fill fields: they leave the text, with a category."""

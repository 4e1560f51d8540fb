"""Dates as news texts write them, in many languages. A date that could be read in two ways is none."""

from __future__ import annotations

import datetime as dt
import functools
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

LONGEST = 100
"""Characters of a date: what is longer is none, and is not looked at (parsers are slow on hostile digits)."""

# Names of months that dateparser does not know: Tajik, and Persian and Dari as written in Afghanistan.
_MONTHS = {
    "январи": 1, "феврали": 2, "марти": 3, "апрели": 4, "майи": 5, "июни": 6,
    "июли": 7, "августи": 8, "сентябри": 9, "октябри": 10, "ноябри": 11, "декабри": 12,
    "جنوری": 1, "فبروری": 2, "مارچ": 3, "اپریل": 4, "می": 5, "جون": 6,
    "جولای": 7, "اگست": 8, "سپتمبر": 9, "اکتوبر": 10, "نومبر": 11, "دسمبر": 12,
}  # fmt: skip
_ENGLISH = (
    "January February March April May June July August September October November December"
).split()
_LANGUAGES = (
    "en ru uk be de fr es it pt tr az kk ky uz pl nl sv da nb fi cs sk ro bg hr sr hu el lt "
    "lv et ka hy ar fa ur hi zh ja ko id vi th he"
).split()
_SETTINGS: dict[str, Any] = {
    "STRICT_PARSING": True,
    "PARSERS": ["absolute-time"],
    "REQUIRE_PARTS": ["day", "month", "year"],
    "PREFER_LOCALE_DATE_ORDER": False,
    # dateparser reads the clock unless it is told when it is; nothing here is relative to it.
    "RELATIVE_BASE": dt.datetime(2000, 1, 1),
}
_YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")
_LETTERS = re.compile(r"[^\W\d_]{1,40}")
_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})([./-])(\d{1,2})\2((?:1[89]|20)\d\d)(?!\d)")
_CLOCK_TIME = re.compile(r"(?<!\d)\d{1,2}:\d\d")
_MOST_WORDS = 7


def read_moment(text: str) -> dt.datetime | dt.date | None:
    """The date that `text` is, whole: a datetime where it names a time of day, else a date.

    ISO 8601, or a day, a month and a year in any order that leaves no doubt, in some forty languages. None for
    everything else, and for "03/04/2022", which is March to some and April to others.
    """
    text = text.strip()
    if not 8 <= len(text) <= LONGEST or not any(map(str.isdigit, text)):
        return None
    return _read(text)


def read_date(text: str) -> dt.date | None:
    """The day that `text` is, whole."""
    moment = read_moment(text)
    return moment.date() if isinstance(moment, dt.datetime) else moment


def day_of(value: dt.date | dt.datetime) -> dt.date:
    """The day of a date or a datetime."""
    return value.date() if isinstance(value, dt.datetime) else value


@functools.lru_cache(maxsize=4096)
def _read(text: str) -> dt.datetime | dt.date | None:
    try:
        return dt.date.fromisoformat(text) if len(text) == 10 else dt.datetime.fromisoformat(text)
    except ValueError:
        pass
    ascii_digits = _plain_digits(text)
    if not _YEAR.search(ascii_digits) or len(_LETTERS.findall(text)) > _MOST_WORDS:
        return None
    numeric = _NUMERIC.search(ascii_digits)
    if numeric is not None:
        return _numeric(ascii_digits, numeric)
    return _parsed(ascii_digits)


def _plain_digits(text: str) -> str:
    """`text` with the decimal digits of all scripts as ASCII ones."""
    if text.isascii():
        return text
    return "".join([str(int(c)) if c.isdecimal() else c for c in text])


def _numeric(text: str, match: re.Match[str]) -> dt.datetime | dt.date | None:
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    # Where a dot divides them the day comes first, everywhere; else only a number above 12 can tell.
    if match[2] == "." or first > 12 or first == second:
        day, month = first, second
    elif second > 12:
        day, month = second, first
    else:
        return None
    try:
        found = dt.date(year, month, day)
    except ValueError:
        return None
    rest = text[: match.start()] + text[match.end() :]
    if not _CLOCK_TIME.search(rest):
        return None if _LETTERS.search(rest) else found
    return _parsed(f"{text[: match.start()]}{found.isoformat()}{text[match.end() :]}")


def _parsed(text: str) -> dt.datetime | dt.date | None:
    text = _LETTERS.sub(_english_month, text)
    try:
        moment = _parser().get_date_data(text).date_obj
    except (
        ValueError,
        OverflowError,
        TypeError,
    ):  # what dateparser and dateutil raise on odd digits
        return None
    if moment is None:
        return None
    return moment if _CLOCK_TIME.search(text) else moment.date()


def _english_month(match: re.Match[str]) -> str:
    month = _MONTHS.get(match.group().lower())
    return _ENGLISH[month - 1] if month else match.group()


@functools.cache
def _parser() -> DateDataParser:
    from dateparser.date import DateDataParser

    return DateDataParser(languages=_LANGUAGES, settings=_SETTINGS)

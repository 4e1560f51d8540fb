"""Dates as news texts write them, in some sixty languages. A date that could be read in two ways is none.

Nothing here reads the clock: "yesterday", "August 16" without a year and "16.08.22" are no dates.
"""

from __future__ import annotations

import datetime as dt
import functools
import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from corpuskit.months import DISPUTED, MONTHS, PERSIAN_MONTHS, WEEKDAYS

LONGEST = 100
"""Characters of a date: what is longer is none, and is not looked at."""

_SHORTEST = 6
_MARKS = "\u0300-\u036f\u0591-\u05bd\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0970\u0980-\u0983\u09bc-\u09cd\u0e31-\u0e4e"
_TOKEN = re.compile(rf"\d{{1,15}}|(?:[^\W\d_]|[{_MARKS}]){{1,40}}|[|]")
_SIGNS = str.maketrans(
    dict.fromkeys(map(ord, "\u0307\u00ad\u200b\u200c\u200d\u200e\u200f\u061c\u2060\ufeff"), None)
    | {ord("|"): " "}  # ours, to mark where a time stood
    | dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212"), "-")
)

_YEAR_FIRST = re.compile(
    r"(?<![\d./-])((?:1[89]|20)\d\d) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?!\d|[./-]\d)"
)
_YEAR_LAST = re.compile(
    r"(?<![\d./-])(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?((?:1[89]|20)\d\d)(?!\d|[./-]\d)"
)
_EAST_ASIAN = re.compile(
    r"(?<!\d)((?:1[89]|20)\d\d) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]?(?!\d)"
)
_VIETNAMESE = re.compile(r"(?<!\d)(\d{1,2}) tháng (\d{1,2})(?:,| năm)? ((?:1[89]|20)\d\d)(?!\d)")
_HALF = r"(?P<half>[ap])\.?m\b\.?"
_CLOCK = re.compile(
    r"(?<![\d:.+])(?<!utc-)(?<!gmt-)(?P<hour>\d{1,2})"
    rf"(?:(?::(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d{{1,9}})?)?|[.h](?P<dotted>\d\d)(?!\.?\d))"
    rf"(?![\d:])(?: ?{_HALF})?| ?{_HALF.replace('half', 'only')})"
)
_ZONE = re.compile(
    r" ?\(?(?:(?:gmt|utc) ?([+-]) ?(\d{1,2}):?(\d\d)?|([+-])(\d\d):?(\d\d)?(?!\d)"
    r"|(z|[a-z]{2,4}|мск)\b)\)?"
)
# Only names that mean one offset in the whole world; IST, CST, BST and the like do not.
_ZONES = {
    "z": 0, "gmt": 0, "utc": 0, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180, "мск": 180,
    "edt": -240, "cdt": -300, "mdt": -360, "pdt": -420, "pst": -480,
}  # fmt: skip
_ZONE_NAMES = frozenset(
    [*_ZONES, "est", "cst", "mst", "ist", "bst", "et", "ct", "mt", "pt", "aest", "sast"]
)

# What stands between the parts of a date: of, the year's word, and the ends of ordinals.
_GLUE = frozenset(
    "st nd rd th er of the de del di d do da den der le el la dne dia día ngày gada gads metų m "
    "yil yili yilning yilda il ili ildə ilin cı ci cu cü njy nji njı njі ýyl ýylyň yılı yıl "
    "жыл жылы жылғы жылдын жылдың жылғы ж йил йили йилнинг йилда соли г года год году гг року рік р "
    "го е й ого године година год წლის წელი წ თ թ թվական թվականի عام سنة سال an".split()
)
# What else may stand beside a date that is a text's whole content.
_FILLERS = frozenset(
    "at um on uhr h ч час в о об у à a às as às alle ore ora orele klo kl kello kell kella plkst saat "
    "saati саат сағат соат soat soati t klokken om vào lúc ఁ godz o la las les os den il lo".split()
)
# Endings that languages put to a month's name: in August, of August.
_ENDINGS = (
    "ning нинг ının inin nda nde ında ində inda unda undа ta te da de də ga ni n s й ы і у ю а я и "
    "да де та те ның дын нда ында ин ում ին ի ს ში ის".split()
)
_MOST_WORDS = 9
_EPOCH = re.compile(r"\d{10}(?:\d{3})?")
_DAY_BY_DIGITS = re.compile(r"(?:1[89]|20)\d{6}")
_MINUTES_A_DAY = 24 * 60
_FIRST_YEAR = 1800


class Found(NamedTuple):
    """A date within a text: the day, and the moment where a time of day stands with it."""

    day: dt.date
    moment: dt.datetime | None


def read_moment(text: str, language: str | None = None) -> dt.datetime | dt.date | None:
    """The date that `text` is, whole: a datetime where it names a time of day, else a date.

    ISO 8601, or a day, a month and a year in any order that leaves no doubt. None for everything else,
    and for "03/04/2022", which is March to some and April to others. `language`, a BCP 47 tag, settles names
    that are another month elsewhere (Croatian and Polish "listopad").
    """
    text = text.strip()
    if not _SHORTEST <= len(text) <= LONGEST or not any(map(str.isdigit, text)):
        return None
    found, whole = _read(text, (language or "")[:2].lower())
    if found is None or not whole:
        return None
    return found.moment or found.day


def read_date(text: str) -> dt.date | None:
    """The day that `text` is, whole."""
    moment = read_moment(text)
    return moment.date() if isinstance(moment, dt.datetime) else moment


def find_moment(
    text: str, language: str | None = None, *, day_first: bool | None = None
) -> dt.datetime | dt.date | None:
    """The only date within `text`, a line such as "Published: 16.08.2022, 18:30 | Politics".

    None where it names no date or several days, and where it is longer than 100 characters. `day_first` is what
    the caller knows of the order in "03/04/2022": None where nothing else on the page gives it away.
    """
    text = text.strip()
    if not _SHORTEST <= len(text) <= LONGEST or not any(map(str.isdigit, text)):
        return None
    found, _ = _read(text, (language or "")[:2].lower(), day_first)
    return (found.moment or found.day) if found else None


def read_machine_moment(text: str) -> dt.datetime | dt.date | None:
    """The date that a value meant for machines states: as `find_moment`, and seconds since 1970, and "20220816".

    The first day of 1970 is what an empty field becomes, so it is none.
    """
    text = text.strip()[: LONGEST + 1]
    moment: dt.datetime | dt.date | None
    if _EPOCH.fullmatch(text) and text.isascii():
        moment = dt.datetime.fromtimestamp(int(text[:10]), dt.UTC)
    elif _DAY_BY_DIGITS.fullmatch(text) and text.isascii():
        moment = _day(int(text[:4]), int(text[4:6]), int(text[6:]))
    else:
        moment = find_moment(text)
    return None if moment is None or day_of(moment) == dt.date(1970, 1, 1) else moment


def day_of(value: dt.date | dt.datetime) -> dt.date:
    """The day of a date or a datetime."""
    return value.date() if isinstance(value, dt.datetime) else value


@functools.lru_cache(maxsize=4096)
def _read(text: str, language: str, day_first: bool | None = None) -> tuple[Found | None, bool]:
    """The only date of `text`, and whether there is nothing else in it."""
    iso = _iso(text)
    if iso is not None:
        return iso, True
    folded = _folded(text)
    rest, days = _numeric_days(folded, day_first)
    rest, clock = _clock(rest)
    word_days, leftover = _word_days(rest, language)
    days |= word_days
    if len(days) != 1:
        return None, False
    day = days.pop()
    moment = dt.datetime.combine(day, clock) if clock is not None else None
    return Found(day, moment), not leftover


def _iso(text: str) -> Found | None:
    # A bare year with month or week, or digits alone, is nothing that news writes as a day.
    if not text.isascii() or not text[:5].endswith("-") or not text[8:10].isdigit():
        return None
    try:
        if len(text) == 10:
            day = dt.date.fromisoformat(text)
            return Found(day, None) if day.year >= _FIRST_YEAR else None
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        return None
    return Found(moment.date(), moment) if moment.year >= _FIRST_YEAR else None


def _folded(text: str) -> str:
    """`text` in one case, with ASCII digits, plain hyphens, single spaces and no invisible marks."""
    text = text.casefold().translate(_SIGNS)
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
        text = "".join([str(int(c)) if c.isdecimal() else c for c in text])
    return " ".join(text.split())


def _numeric_days(text: str, day_first: bool | None) -> tuple[str, set[dt.date]]:
    """The days that stand in figures, and the text without them."""
    days: set[dt.date] = set()

    def year_first(match: re.Match[str]) -> str:
        return keep(match, _day(int(match[1]), int(match[3]), int(match[4])))

    def year_last(match: re.Match[str]) -> str:
        known = True if match[2] == "." else day_first  # a dot puts the day first, everywhere
        return keep(match, _day_by_order(int(match[1]), int(match[3]), int(match[4]), known))

    def east_asian(match: re.Match[str]) -> str:
        return keep(match, _day(int(match[1]), int(match[2]), int(match[3])))

    def vietnamese(match: re.Match[str]) -> str:
        return keep(match, _day(int(match[3]), int(match[2]), int(match[1])))

    def keep(match: re.Match[str], day: dt.date | None) -> str:
        if day is None:
            return match.group()
        days.add(day)
        return " "

    text = _YEAR_LAST.sub(year_last, _YEAR_FIRST.sub(year_first, text))
    if not text.isascii():
        text = _VIETNAMESE.sub(vietnamese, _EAST_ASIAN.sub(east_asian, text))
    return text, days


def _day_by_order(first: int, second: int, year: int, day_first: bool | None) -> dt.date | None:
    # Where nobody knows the order, only a number above 12 can tell.
    if day_first or first > 12 or first == second:
        return _day(year, second, first)
    return _day(year, first, second) if second > 12 or day_first is False else None


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _clock(text: str) -> tuple[str, dt.time | None]:
    """The text with a bar for each time of day, and the time if it is one only."""
    times: list[dt.time] = []

    def keep(match: re.Match[str]) -> str:
        time = _time(match)
        if time is None:
            return match.group()
        times.append(time)
        return "|"

    text = _CLOCK.sub(keep, text)
    if not times:
        return text, None
    mark = text.rindex("|")
    zone = _ZONE.match(text, mark + 1)
    offset = _offset(zone) if zone else None
    if zone and (offset is not None or zone[7] in _ZONE_NAMES):
        text = text[: mark + 1] + text[zone.end() :]
    time = times[0] if len(set(times)) == 1 else None
    if time is not None and offset is not None:
        time = time.replace(tzinfo=dt.timezone(dt.timedelta(minutes=offset)))
    return text, time


def _time(match: re.Match[str]) -> dt.time | None:
    hour, half = int(match["hour"]), match["half"] or match["only"]
    if half is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    minute, second = int(match["minute"] or match["dotted"] or 0), int(match["second"] or 0)
    return dt.time(hour, minute, second) if hour < 24 and minute < 60 and second < 60 else None


def _offset(zone: re.Match[str]) -> int | None:
    """The minutes east of Greenwich that a zone's name or figures say."""
    sign, hours, minutes = (zone[1], zone[2], zone[3]) if zone[1] else (zone[4], zone[5], zone[6])
    if sign is None:
        return _ZONES.get(zone[7])
    offset = 60 * int(hours) + int(minutes or 0)
    return (-offset if sign == "-" else offset) if offset < _MINUTES_A_DAY else None


def _word_days(text: str, language: str) -> tuple[set[dt.date], bool]:
    """The days whose month is a word, and whether words or numbers are left that are no part of a date."""
    tokens = [t for t in _TOKEN.findall(text) if t not in _GLUE]
    if len(tokens) > 3 * _MOST_WORDS:
        return set(), True
    days: set[dt.date] = set()
    left: list[str] = []
    n = 0
    while n < len(tokens):
        day = _day_of_three(tokens[n : n + 3], language)
        if day is None:
            left.append(tokens[n])
            n += 1
        else:
            days.add(day)
            n += 3
    return days, any(map(_is_foreign, left))


def _is_foreign(word: str) -> bool:
    return word != "|" and word not in WEEKDAYS and word not in _FILLERS


def _day_of_three(tokens: list[str], language: str) -> dt.date | None:
    """The day that three neighbours make: "16 august 2022", "august 16 2022", "2022 august 16", "2022 16 august"."""
    if len(tokens) < 3 or "|" in tokens or sum(t.isdigit() for t in tokens) != 2:
        return None
    word = next(t for t in tokens if not t.isdigit())
    first, second = (int(t) for t in tokens if t.isdigit())
    if tokens[2] == word and first < second:  # "16 2022 august" is no order of any language
        return None
    day, year = min(first, second), max(first, second)
    if not 1 <= day <= 31:
        return None
    if word in PERSIAN_MONTHS and 1200 <= year <= 1500:
        return _solar_hijri(year, PERSIAN_MONTHS[word], day)
    month = _month(word, language)
    return _day(year, month, day) if month and _FIRST_YEAR <= year <= 2099 else None


def _month(word: str, language: str) -> int | None:
    month = MONTHS.get(word) or DISPUTED.get(language, {}).get(word)
    if month or len(word) < 4:
        return month
    return next(_stems(word), None)


def _stems(word: str) -> Iterator[int]:
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= 3 and stem in MONTHS:
            yield MONTHS[stem]


def _solar_hijri(year: int, month: int, day: int) -> dt.date | None:
    """A day of the calendar of Iran and Afghanistan, by the rule of 33 years (right from 1244 to 1473)."""
    if day > (31 if month <= 6 else 30):
        return None
    days = 365 * year + (8 * year + 21) // 33
    days += 31 * (month - 1) if month <= 7 else 30 * (month - 1) + 6
    return _NEW_YEAR_1400 + dt.timedelta(days + day - 1 - _DAYS_TO_1400)


_NEW_YEAR_1400 = dt.date(2021, 3, 21)
_DAYS_TO_1400 = 365 * 1400 + (8 * 1400 + 21) // 33

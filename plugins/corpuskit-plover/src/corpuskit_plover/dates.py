"""When: the dates of a sentence, against what is known. What is not known stays unknown.

A date has words, a first and last day where they can be told, and a granularity: day, week, month, season, year.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterable

import attrs

from corpuskit_plover.tokens import Sentence

_MONTHS = {
    name: number
    for number, names in enumerate(
        "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct"
        "|november nov|december dec".split("|"),
        1,
    )
    for name in names.split()
}
_DAYS = {
    name: number
    for number, names in enumerate(
        "monday mon|tuesday tue tues|wednesday wed|thursday thu thurs|friday fri|saturday sat|sunday sun".split(
            "|"
        )
    )
    for name in names.split()
    if len(name) > 5 or name == "friday"
}
_DAYS |= {"monday": 0, "sunday": 6, "friday": 4}
_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11)}
_RELATIVE_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_HOURS = frozenset({"morning", "afternoon", "evening"})
UNITS = frozenset({"day", "days", "week", "weeks", "month", "months", "year", "years"})
_NUMBERS = {
    word: n
    for n, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve".split()
    )
} | {"a": 1, "couple": 2}
_PARTS = {
    "early": (1, 4), "beginning": (1, 3), "start": (1, 3), "mid": (5, 8), "middle": (5, 8), "late": (9, 12),
    "end": (10, 12), "final": (10, 12), "closing": (10, 12), "last": (10, 12), "first": (1, 6), "second": (7, 12),
}  # fmt: skip
_BEFORE_MONTH = frozenset(
    "in since last this next early late by mid until of from during for through and to between".split()
)
_BEFORE_YEAR = frozenset(
    "in since by of late early during until from mid for and between through to the through".split()
)
_TO = frozenset({"to", "-", "–"})
TRIGGERS = (
    frozenset(_MONTHS)
    | frozenset(_DAYS)
    | frozenset(_RELATIVE_DAYS)
    | UNITS
    | _HOURS
    | frozenset(_SEASONS)
)
"""Words that a date holds, but for a year or a day in numbers."""


@attrs.frozen
class When:
    """A date in a sentence, tokens `start` to `stop`; `first` and `last` are None where the words do not tell.

    `inferred` holds where the words tell the days only against the article's own.
    """

    start: int
    stop: int
    first: dt.date | None
    last: dt.date | None
    granularity: str
    inferred: bool = False


@attrs.frozen
class Known:
    """What dates are read against: the article's day, and the year that was spoken of last."""

    day: dt.date | None = None
    year: int | None = None


def dates(sentence: Sentence, timely: Iterable[int], known: Known) -> list[When]:
    """The dates of a sentence, from left to right; `timely` are its words that a date may hold."""
    reader = _Reader(sentence, known)
    found: list[When] = []
    behind = 0
    for n in timely:
        if n < behind:
            continue
        when = reader.read(n)
        if when is not None:
            behind = when.stop
            if not reader.is_term(when.start):
                found.append(attrs.evolve(when, inferred=reader.is_inferred(when)))
    return found


class _Reader:
    def __init__(self, sentence: Sentence, known: Known) -> None:
        self.low, self.words, self.known = sentence.low, sentence.words, known

    def at(self, n: int) -> str:
        return self.low[n] if 0 <= n < len(self.low) else ""

    def read(self, n: int) -> When | None:
        word = self.low[n]
        if word in _DAYS:
            return self.weekday(n)
        if word in _MONTHS and self.words[n][0].isupper():
            return self.month(n)
        if word[0].isdigit():
            return self.number(n)
        if word in _RELATIVE_DAYS:
            return self.day_apart(n, n + 1, _RELATIVE_DAYS[word])
        if word in UNITS:
            return self.unit(n)
        if word in _HOURS and self.at(n - 1) == "this":
            return self.day_apart(n - 1, n + 1, 0)
        if word in _SEASONS and self.at(n - 1) in ("last", "this", "next", "the", "in"):
            return self.season(n)
        return None

    def is_inferred(self, when: When) -> bool:
        """Whether the days of a date are known, though its words name no year."""
        return when.first is not None and not any(map(_is_year, self.low[when.start : when.stop]))

    # Days

    def weekday(self, n: int) -> When:
        begin = n - 1 if self.at(n - 1) in ("last", "next", "this") else n
        after = n + 2 if self.at(n + 1) == "," else n + 1
        if self.at(after) in _MONTHS or (
            self.at(after).isdigit() and self.at(after + 1) in _MONTHS
        ):
            exact = self.read(after)
            if exact is not None and exact.granularity == "day":
                return attrs.evolve(exact, start=begin)
        day = self.known.day
        if day is None:
            return When(begin, n + 1, None, None, "day")
        ahead = self.at(n - 1) == "next" or self.is_future(n)
        wanted = _DAYS[self.low[n]]
        if ahead:
            day += dt.timedelta(days=(wanted - day.weekday()) % 7 or 7)
        else:
            day -= dt.timedelta(days=(day.weekday() - wanted) % 7)
        return When(begin, n + 1, day, day, "day")

    def is_future(self, n: int) -> bool:
        """Whether the words before `n` speak of what is to come."""
        before = self.low[max(0, n - 10) : n]
        return not {"will", "shall", "scheduled", "planned", "due", "next"}.isdisjoint(before)

    def day_apart(self, start: int, stop: int, days: int) -> When:
        day = self.known.day
        if day is not None:
            day = _shifted(day, days)
        return When(start, stop, day, day, "day")

    def day_of(
        self, start: int, stop: int, month: int, number: int, year: int | None
    ) -> When | None:
        if not 1 <= number <= 31:
            return None
        year = year if year is not None else self.year_of(start, month, number)
        day = _date(year, month, number)
        return When(start, stop, day, day, "day")

    def year_of(self, n: int, month: int, number: int = 1) -> int | None:
        """The year of a month that is named alone: the one nearest to the article's day, in the past but for plans."""
        day = self.known.day
        if day is None:
            return None
        this = _date(day.year, month, min(number, 28))
        if this is None:
            return None
        if self.is_future(n):
            return day.year if this >= day - dt.timedelta(days=45) else _bounded(day.year + 1)
        return day.year if this <= day + dt.timedelta(days=3) else _bounded(day.year - 1)

    # Months and years

    def month(self, n: int) -> When | None:
        month = _MONTHS[self.low[n]]
        after = n + 2 if self.at(n + 1) == "." else n + 1
        number = self.at(after)
        digits = number.rstrip("stndrh")
        if digits.isdecimal() and len(digits) <= 2:
            until = self.at(after + 2) if self.at(after + 1) in _TO else ""
            if until.isdecimal() and len(until) <= 2 and self.at(after + 3) not in _MONTHS:
                year, stop = self.year_after(after + 3)
                return _since(self.day_of(n, stop, month, int(until), year), n, digits)
            year, stop = self.year_after(after + 1)
            return self.day_of(n, stop, month, int(digits), year)
        year, stop = self.year_after(after)
        if year is None and self.at(n - 1) not in _BEFORE_MONTH:
            return None
        begin = n - 1 if self.at(n - 1) in ("last", "next", "early", "late", "this") else n
        if (
            year is None
            and self.at(after) == "of"
            and self.at(after + 1) == "that"
            and self.at(after + 2) == "year"
        ):
            year, stop = self.known.year, after + 3
        elif year is None:
            year, stop = self.year_of(n, month), n + 1
        if year is None:
            return When(begin, stop, None, None, "month")
        return _span(begin, stop, year, (month, month), "month")

    def year_after(self, n: int) -> tuple[int | None, int]:
        at = n + 1 if self.at(n) in (",", "of") else n
        if _is_year(self.at(at)):
            return int(self.at(at)), at + 1
        return None, n

    def is_term(self, start: int) -> bool:
        """Whether a date is how long something lasts, and not when it is done: "through 2030", "since May"."""
        return self.at(start - 1) in ("through", "until", "since", "till")

    def number(self, n: int) -> When | None:
        word = self.low[n]
        digits = word.rstrip("stndrh")
        after = n + 2 if self.at(n + 1) == "of" else n + 1
        if (
            digits.isdecimal()
            and len(digits) <= 2
            and self.at(after) in _MONTHS
            and self.words[after][0].isupper()
        ):
            month = _MONTHS[self.low[after]]
            year, stop = self.year_after(after + 2 if self.at(after + 1) == "." else after + 1)
            day = self.day_of(n, stop, month, int(digits), year)
            between = self.at(n - 1) == "and" and self.at(n - 3) == "between"
            return _since(day, n - 2, self.at(n - 2)) if between or self.at(n - 1) in _TO else day
        if not _is_year(word) or self.is_count(n):
            return None
        if self.at(n + 1) == "-" and len(self.at(n + 2)) == 2 and self.at(n + 3) == "-":
            month_text, day_text = self.at(n + 2), self.at(n + 4)
            if month_text.isdecimal() and day_text.isdecimal() and 1 <= int(month_text) <= 12:
                return self.day_of(n, n + 5, int(month_text), int(day_text), int(word))
        if self.at(n - 1) not in _BEFORE_YEAR or self.at(n + 1) in UNITS or self.at(n + 1) == "%":
            return None
        return self.year(n, int(word))

    def is_count(self, n: int) -> bool:
        """Whether a round number counts the things behind it: "in 2000 villages"."""
        thing = self.words[n + 1] if n + 1 < len(self.words) else ""
        return (
            self.low[n].endswith("00") and thing.islower() and thing[-1] == "s" and len(thing) > 3
        )

    def year(self, n: int, year: int) -> When:
        for back in (1, 2, 3, 4):
            part = self.at(n - back)
            if part in _PARTS and (back == 1 or self.at(n - 1) == "of"):
                if part in ("first", "second", "last") and self.at(n - 2) not in (
                    "half",
                    "months",
                    "quarter",
                ):
                    continue
                return _span(n - back, n + 1, year, _PARTS[part], "season")
            if part in _SEASONS:
                return _span(n - back, n + 1, year, _SEASONS[part], "season")
        return _span(n, n + 1, year, (1, 12), "year")

    def season(self, n: int) -> When | None:
        if self.at(n + 1) == "of" and _is_year(self.at(n + 2)):
            return _span(n, n + 3, int(self.at(n + 2)), _SEASONS[self.low[n]], "season")
        if self.at(n - 1) not in ("last", "this", "next"):
            return None
        day = self.known.day
        if day is None:
            return When(n - 1, n + 1, None, None, "season")
        year = (
            day.year
            + {"last": -1 if day.month <= _SEASONS[self.low[n]][1] else 0, "this": 0, "next": 1}[
                self.at(n - 1)
            ]
        )
        return _span(n - 1, n + 1, year, _SEASONS[self.low[n]], "season")

    def unit(self, n: int) -> When | None:
        """Reads "last month", "this week", "two days ago", "that year"."""
        before, unit = self.at(n - 1), self.low[n].rstrip("s")
        if before in ("last", "this", "next") and self.low[n] in ("week", "month", "year"):
            return self.unit_apart(n - 1, n + 1, unit, {"last": -1, "this": 0, "next": 1}[before])
        if self.at(n + 1) == "ago":
            number = _NUMBERS.get(before) or (
                int(before) if before.isdecimal() and len(before) < 4 else 0
            )
            if number:
                return self.unit_apart(n - 1, n + 2, unit, -number)
        if before == "that" and unit == "year" and self.known.year is not None:
            return _span(n - 1, n + 1, self.known.year, (1, 12), "year")
        return None

    def unit_apart(self, start: int, stop: int, unit: str, number: int) -> When:
        day = self.known.day
        if day is None:
            return When(start, stop, None, None, unit)
        if unit == "day":
            return self.day_apart(start, stop, number)
        if unit == "week":
            monday = _shifted(day, 7 * number - day.weekday())
            return When(start, stop, monday, _shifted(monday, 6) if monday else None, "week")
        if unit == "month":
            months = day.year * 12 + day.month - 1 + number
            year, month = divmod(months, 12)
            return _span(start, stop, year, (month + 1, month + 1), "month")
        return _span(start, stop, day.year + number, (1, 12), "year")


def ahead(when: When, sentence: Sentence, day: dt.date) -> When:
    """The date of a deed to come: a weekday that was read as the last one is the next one."""
    weekday = when.stop - when.start == 1 and sentence.low[when.start] in _DAYS
    if not weekday or when.first is None or when.first >= day:
        return when
    following = _shifted(when.first, 7)
    return attrs.evolve(when, first=following, last=following)


def _since(when: When | None, start: int, first: str) -> When | None:
    """The days up to a day, from the one of its month that `first` says, if it says one."""
    if when is None or when.first is None or not (first.isdecimal() and len(first) <= 2):
        return when
    if not 1 <= int(first) <= when.first.day:
        return when
    return attrs.evolve(when, start=start, first=when.first.replace(day=int(first)))


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and word.isascii() and "1800" <= word <= "2199"


def _bounded(year: int) -> int:
    return max(1, min(9999, year))


def _shifted(day: dt.date, days: int) -> dt.date | None:
    try:
        return day + dt.timedelta(days=days)
    except OverflowError:
        return None


def _date(year: int | None, month: int, day: int) -> dt.date | None:
    if year is None:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:  # the 30th of February
        return None


def _span(start: int, stop: int, year: int, months: tuple[int, int], granularity: str) -> When:
    """From the first day of the first month to the last day of the last."""
    if not 1 <= year <= 9999:
        return When(start, stop, None, None, granularity)
    first, last = months
    end = calendar.monthrange(year, last)[1]
    return When(start, stop, dt.date(year, first, 1), dt.date(year, last, end), granularity)

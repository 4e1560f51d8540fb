"""How many: killed, injured, arrested, troops, where a sentence states it."""

from __future__ import annotations

import attrs

from corpuskit_plover.tokens import Sentence

_WORDS = {
    word: n
    for n, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        " seventeen eighteen nineteen twenty".split()
    )
} | {
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "dozen": 12,
    "hundred": 100,
    "thousand": 1000,
}
_FIELDS = {
    "killed": "killed", "dead": "killed", "killing": "killed", "deaths": "killed", "died": "killed",
    "injured": "injured", "wounded": "injured", "injuring": "injured", "wounding": "injured", "hurt": "injured",
    "arrested": "arrested", "detained": "arrested", "arresting": "arrested", "detaining": "arrested",
    "troops": "troops", "soldiers": "troops", "peacekeepers": "troops",
}  # fmt: skip
_AFTER = frozenset(
    {
        "killed",
        "killing",
        "injuring",
        "wounding",
        "injured",
        "wounded",
        "arrested",
        "detained",
        "arresting",
        "detaining",
    }
)
_NEAR = 5
_MONEY = frozenset("$€£")
_NOT_PEOPLE = frozenset(
    "percent % million billion years year days day hours months weeks km miles kilometers people's am pm".split()
)


@attrs.frozen
class Count:
    """A number in a sentence: what it counts, how many, and its tokens."""

    field: str
    number: int
    start: int
    stop: int


def sizes(sentence: Sentence) -> list[Count]:
    """The counts of a sentence, one for each field, the nearest number to its word."""
    low = sentence.low
    found: dict[str, Count] = {}
    if _FIELDS.keys().isdisjoint(low):
        return []
    for n, word in enumerate(low):
        field = _FIELDS.get(word)
        if field is None or field in found:
            continue
        count = _after(low, n, field) if word in _AFTER and word.endswith("ing") else None
        count = count or _before(low, n, field)
        if count is None and word in _AFTER:
            count = _after(low, n, field)
        if count is not None:
            found[field] = count
    return list(found.values())


def _before(low: list[str], n: int, field: str) -> Count | None:
    for m in range(n - 1, max(-1, n - 1 - _NEAR), -1):
        if (low[m] in _FIELDS and _FIELDS[low[m]] != field and field != "troops") or low[m] in (
            ".",
            ";",
        ):
            return None
        number = _number(low, m)
        if number is not None:
            return Count(field, number, m, m + 1)
    return None


def _after(low: list[str], n: int, field: str) -> Count | None:
    for m in range(n + 1, min(n + 1 + _NEAR, len(low))):
        if low[m] in _FIELDS or low[m] in ("in", "on", "by", "after", ",", ".", ";"):
            return None
        number = _number(low, m)
        if number is not None:
            return Count(field, number, m, m + 1)
    return None


def _number(low: list[str], n: int) -> int | None:
    """The whole number at `n`, unless it counts money, time or a share."""
    word = low[n]
    if n and low[n - 1] in _MONEY:
        return None
    if n + 1 < len(low) and low[n + 1] in _NOT_PEOPLE:
        return None
    if word in _WORDS:
        return _WORDS[word] or None
    digits = word.replace(",", "")
    if not (digits.isdecimal() and digits.isascii()) or len(digits) > 7:
        return None
    number = int(digits)
    year = len(word) == 4 and 1900 <= number <= 2100
    return None if year or not number else number

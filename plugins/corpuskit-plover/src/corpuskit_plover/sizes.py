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
}
_MULTIPLES = {"dozen": 12, "hundred": 100, "thousand": 1000}
_AT_MOST = (["fewer", "than"], ["less", "than"], ["up", "to"], ["at", "most"], ["many", "as"])
"""What makes of a number a bound that the truth may be far below."""
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
_BE = frozenset("is are was were be been being".split())
_NO_OBJECT = frozenset("in on at by after and or when while as during since near".split())
"""What stands behind a verb that has no object, or no further one."""
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
        count = _counted(low, n, field)
        if count is not None:
            found[field] = count
    return list(found.values())


def _counted(low: list[str], n: int, field: str) -> Count | None:
    """How many of what the word at `n` says: behind an active verb, before all else."""
    if low[n] not in _AFTER:
        return _before(low, n, field, _NEAR)
    if n and low[n - 1] in _BE:
        return _before(low, n, field, _NEAR)
    has_object = (
        low[n + 1 : n + 2] != [] and low[n + 1][0].isalnum() and low[n + 1] not in _NO_OBJECT
    )
    near = 1 if has_object or low[n].endswith("ing") else _NEAR
    return _after(low, n, field) or _before(low, n, field, near)


def _before(low: list[str], n: int, field: str, near: int) -> Count | None:
    for m in range(n - 1, max(-1, n - 1 - near), -1):
        if low[m] in (".", ";") or (field != "troops" and _FIELDS.get(low[m], field) != field):
            return None
        count = _count(low, m, field)
        if count is not None:
            return count
    return None


def _after(low: list[str], n: int, field: str) -> Count | None:
    for m in range(n + 1, min(n + 1 + _NEAR, len(low))):
        if low[m] in _FIELDS or low[m] in _NO_OBJECT or low[m] in (",", ".", ";"):
            return None
        count = _count(low, m, field)
        if count is not None:
            return count
    return None


def _count(low: list[str], n: int, field: str) -> Count | None:
    """The count whose number has a word at `n`: of a range the lower bound, nothing where only the upper one is told."""
    count = _quantity(low, n, field)
    if count is None or low[count.start - 2 : count.start] in _AT_MOST:
        return None
    joint = low[count.start - 1] if count.start > 1 else ""
    between = joint == "and" and low[count.start - 3 : count.start - 2] == ["between"]
    if between or joint in ("to", "-", "–"):
        return _quantity(low, count.start - 2, field) or count
    return count


def _quantity(low: list[str], n: int, field: str) -> Count | None:
    """The number that has a word at `n`, its multiple included, unless it counts money, time or a share."""
    if n and low[n] in _MULTIPLES:
        n -= 1
    times = _MULTIPLES.get(low[n + 1], 1) if n + 1 < len(low) else 1
    stop = n + 1 if times == 1 else n + 2
    if low[stop : stop + 1] and low[stop] in _NOT_PEOPLE:
        return None
    number = 1 if low[n] == "a" and times > 1 else _number(low, n)
    return Count(field, number * times, n, stop) if number is not None else None


def _number(low: list[str], n: int) -> int | None:
    """The whole number at `n`, unless it is a sum, a year or "no one"."""
    word = low[n]
    if n and (low[n - 1] in _MONEY or low[n - 1] == "no"):
        return None
    if word in _WORDS:
        return _WORDS[word] or None
    digits = word.replace(",", "")
    if not (digits.isdecimal() and digits.isascii()) or len(digits) > 7:
        return None
    number = int(digits)
    year = len(word) == 4 and 1900 <= number <= 2100
    return None if year or not number else number

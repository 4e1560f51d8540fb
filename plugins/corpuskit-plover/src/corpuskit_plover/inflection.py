"""The forms of English nouns and verbs."""

from __future__ import annotations

from collections.abc import Iterator

Irregular = tuple[tuple[str, ...], tuple[str, ...]]
"""The past forms and the participles of a verb."""

_VOWELS = frozenset("aeiouy")


def plural(noun: str) -> str:
    """The regular plural of a noun."""
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + "s"


def inflected(base: str, irregular: Irregular | None) -> Iterator[tuple[str, str]]:
    """The forms of a verb, each with its tags: base, third person, past, participle, -ing form are b, s, d, n, g."""
    yield base, "b"
    yield plural(base), "s"
    for stem in _stems(base):
        yield stem + "ing", "g"
    if irregular is not None:
        past, participle = irregular
        yield from ((form, "d") for form in past)
        yield from ((form, "n") for form in participle)
    elif base.endswith("e"):
        yield base + "d", "dn"
    elif base.endswith("y") and base[-2:-1] not in "aeiou":
        yield base[:-1] + "ied", "dn"
    else:
        for stem in _stems(base):
            yield stem + "ed", "dn"


def _stems(base: str) -> list[str]:
    """What -ing and -ed are joined to; where the last consonant may be doubled, both ways."""
    if base.endswith("ee") or len(base) < 3:
        return [base]
    if base.endswith("ie"):
        return [base[:-2] + "y"]
    if base.endswith("e"):
        return [base[:-1]]
    before = "q" if base[-4:-2] == "qu" else base[-3]
    vowel, last = base[-2], base[-1]
    if last not in "aeiouwxyh" and vowel in "aeiou" and before not in "aeiou":
        single = not _VOWELS.intersection(base[:-2])
        return [base + last] if single else [base, base + last]
    return [base]

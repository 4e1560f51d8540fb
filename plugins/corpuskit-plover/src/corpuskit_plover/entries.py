"""The entries of the lexicon, as the tables of acts have them: a head, its company, the type and mode that this makes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from importlib.resources.abc import Traversable
from pathlib import Path

import attrs

from corpuskit_plover.plover import ACT_GROUPS, INNER, MODES, TYPES
from corpuskit_plover.tables import DATA, TableError, listed, rows, unknown

ACTS, CLASSES = "acts.tsv", "classes.tsv"
"""The tables that an extension may bring."""

Key = tuple[str, str, str]
"""What makes two rows the same entry: head, part of speech, company."""

ROLES = frozenset({"both", "swap", "patient", "inner", "future"})
GIVEN = frozenset({"ROLE", "OBJECT", "INTRANSITIVE", "PASSIVE"})
"""Classes without a line in the table: a noun of roles.tsv, any object, none, and a verb in the passive."""


@attrs.frozen
class Item:
    """One thing that has to stand beside a head: any of `right`, any of `left`, or none of `absent`.

    `next` are words that have to follow at once.
    """

    right: frozenset[str] = frozenset()
    left: frozenset[str] = frozenset()
    next: frozenset[str] = frozenset()
    absent: frozenset[str] = frozenset()
    weight: float = 0.0


@attrs.frozen
class Row:
    """An entry: its place in a table, the head as written, what has to stand beside it, what it makes.

    `roles` are "both" where both sides act, "swap" where the object does, "patient" where the subject suffers it,
    "inner" where the act counts inside another alone, and "future" where it is still to come. `looks_left` holds if
    something is asked for before the head.
    """

    place: str
    head: str
    pos: str
    items: tuple[Item, ...]
    type: str
    mode: str
    roles: frozenset[str]
    weight: float
    looks_left: bool

    def __str__(self) -> str:
        return f"{self.place} {self.head}"


def acts(extensions: Iterable[Path] = ()) -> Iterator[Row]:
    """The rows of the tables of acts, those of `extensions` first.

    Raises:
        TableError: a row cannot be read.
    """
    folders = tuple(extensions)
    settled: set[Key] = set()
    known = GIVEN | {
        row["class"] for table in tables_named(CLASSES, folders) for _, row in rows(table, "class")
    }
    for table in tables_named(ACTS, folders):
        own: set[Key] = set()
        for place, cells in rows(table, "type", "mode", "pos", "heads", "with"):
            for row, key in _rows(place, cells, known):
                own.add(key)
                if key not in settled and row.type != "-":
                    yield row
        settled |= own


def tables_named(name: str, extensions: Iterable[Path]) -> Iterator[Traversable | Path]:
    """The tables of that name: those of extensions that have one, then the package's own."""
    yield from (folder / name for folder in extensions if (folder / name).is_file())
    yield DATA / name


def _rows(
    place: str, cells: Mapping[str, str], classes: frozenset[str]
) -> Iterator[tuple[Row, Key]]:
    _check(place, cells)
    kind, pos = cells["type"], cells["pos"]
    heads = listed(cells["heads"].lower())
    company = [text for text in cells["with"].split(" ") if text]
    shared = tuple(_item(place, text, classes) for text in company)
    roles = frozenset(listed(cells.get("roles", "")))
    looks_left = any(item.left for item in shared)
    for head in heads:
        word, *particles = head.split(" +")
        items = (*map(_particle, particles), *shared) if particles else shared
        weight = sum([item.weight for item in items])
        row = Row(place, word, pos, items, kind, cells["mode"], roles, weight, looks_left)
        yield row, (head, pos, cells["with"])


def _particle(word: str) -> Item:
    return Item(next=frozenset({word}), weight=_NEXT)


def _check(place: str, cells: Mapping[str, str]) -> None:
    """Refuses a row of acts that says what nobody would read."""
    kind, mode, pos = cells["type"], cells["mode"], cells["pos"]
    if kind not in TYPES and kind not in (INNER, "-"):
        raise unknown(place, "type", kind, "type", TYPES | {INNER, "-"})
    if mode and kind != "-" and mode not in MODES.get(kind, ()):
        raise unknown(place, "mode", mode, f"mode of {kind}", MODES.get(kind, {"(none)"}))
    if pos not in _PARTS:
        raise unknown(place, "pos", pos, "part of speech", _PARTS)
    if not listed(cells["heads"]):
        raise TableError(f"{place}: column 'heads': nothing stands there: name a word at least")
    for role in listed(cells.get("roles", "")):
        if role not in ROLES:
            raise unknown(place, "roles", role, "role", ROLES)


_PARTS = ("v", "n", "a")


def _item(place: str, text: str, classes: frozenset[str]) -> Item:
    sign = text[0] if text[0] in "+-" else ""
    said = listed(text.removeprefix(sign))
    if not said:
        raise TableError(
            f"{place}: column 'with': {text!r} names nothing: put a word or a class there"
        )
    for name in said:
        _check_name(place, sign, name, classes)
    names = [name if name.lstrip("<").isupper() else name.replace("_", " ") for name in said]
    right = frozenset(name for name in names if not name.startswith("<"))
    left = frozenset(name[1:] for name in names if name.startswith("<"))
    if sign == "+":
        return Item(next=right, weight=_NEXT)
    if sign == "-":
        return Item(absent=right, weight=0.5)
    return Item(right, left, weight=max(map(_weight, names)))


def _check_name(place: str, sign: str, name: str, classes: frozenset[str]) -> None:
    """Refuses what can stand beside no head: unknown classes and groups, and signs where they say nothing."""
    bare = name if sign else name.removeprefix("<")
    if not bare or bare[0] in "+-<" or (sign == "+" and not bare.islower()):
        raise TableError(
            f"{place}: column 'with': {sign + name!r} is never met: write +word|word, -CLASS or <CLASS"
        )
    if bare.startswith("@"):
        if bare not in ACT_GROUPS:
            raise unknown(place, "with", bare, "act", ACT_GROUPS)
    elif bare.isupper():
        if bare not in classes:
            raise unknown(place, "with", bare, "class", classes)
    elif bare != bare.lower():
        raise TableError(
            f"{place}: column 'with': {bare!r} is never met: write words small and classes in capitals"
        )


_NEXT = 1.4
"""The weight of a word that has to follow at once: less than that of an act inside."""


def _weight(name: str) -> float:
    """How much a company says: a word more than a class, a class more than any act."""
    if name.startswith("@"):
        return 1.5 if name == "@ANY" else 1.9
    return 2.0 if name.lstrip("<").isupper() else 2.5

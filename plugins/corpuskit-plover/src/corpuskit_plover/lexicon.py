"""The lexicon: which words, beside which others, are which act. All of it is read from tables.

A row says: a head (a verb, noun or adjective), what has to stand beside it, and the type and mode that this makes.
"""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.resources.abc import Traversable
from pathlib import Path

import attrs

from corpuskit_plover.facts import plural
from corpuskit_plover.tables import DATA, TableError, listed, rows, unknown

ACTS, CLASSES = "acts.tsv", "classes.tsv"
"""The tables that an extension may bring."""

OFF_TOPIC = frozenset({"SPORT", "SHOW", "SCIENCE"})
"""Classes of words that say that a sentence is about something else."""

Key = tuple[str, str, str]
"""What makes two rows the same entry: head, part of speech, company."""

VERBAL_COOPERATION = frozenset({"AGREE", "CONSULT", "SUPPORT", "CONCEDE"})
MATERIAL_COOPERATION = frozenset({"COOPERATE", "AID", "RETREAT"})
VERBAL_CONFLICT = frozenset({"REQUEST", "ACCUSE", "REJECT", "THREATEN"})
MATERIAL_CONFLICT = frozenset({"PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"})
COOPERATION = VERBAL_COOPERATION | MATERIAL_COOPERATION
TYPES = COOPERATION | VERBAL_CONFLICT | MATERIAL_CONFLICT
MODES = {
    "CONSULT": frozenset({"visit", "third-party", "multilateral", "phone"}),
    "RETREAT": frozenset({"withdraw", "release", "disarm", "ceasefire", "access", "resign"}),
    "REQUEST": frozenset({"assist", "change", "yield", "meet"}),
    "ACCUSE": frozenset({"disapprove", "investigate", "allege"}),
    "REJECT": frozenset({"assist", "change", "yield", "meet"}),
    "THREATEN": frozenset("restrict arrest relations expel territory violence".split()),
    "PROTEST": frozenset("demo riot strike hunger boycott obstruct vandalize".split()),
    "SANCTION": frozenset({"convict", "expel", "withdraw", "discontinue"}),
    "MOBILIZE": frozenset({"troops", "weapons", "police", "militia"}),
    "COERCE": frozenset(
        "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber".split()
    ),
    "ASSAULT": frozenset(
        "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone"
        " heavy-weapons crowd-control unconventional".split()
    ),
}
"""PLOVER's modes of each type; the types that are not here have none."""

ROLES = frozenset({"both", "swap", "patient", "inner", "future"})
GIVEN = frozenset({"ROLE", "OBJECT", "INTRANSITIVE", "PASSIVE"})
"""Classes without a line in the table: a noun of roles.tsv, any object, none, and a verb in the passive."""

CLAUSE_ENDS = frozenset({",", ";", "—", "–", "--"})
"""What ends a subordinate clause."""

BREAKS = frozenset({"barrier", "stop"})
"""Kinds of words that end a clause."""

_FUNCTION = frozenset("det prep pron conj barrier adv to that be have do neg will may must".split())
"""Kinds of words that are no part of a proper name, though a headline may write them with a capital."""

_AUXILIARIES = frozenset({"adv", "neg", "will", "may", "must", "have", "be", "do"})
"""Kinds of words that may stand before the verb of a group."""

INNER = "="
"""The type of a row whose act is the act inside it: "began to withdraw" is a withdrawal."""

GROUPS = {
    "@COOP": COOPERATION,
    "@VCOOP": VERBAL_COOPERATION,
    "@MCOOP": MATERIAL_COOPERATION,
    "@CONF": VERBAL_CONFLICT | MATERIAL_CONFLICT,
    "@MCONF": MATERIAL_CONFLICT,
    "@ANY": TYPES,
}
_ACTS = GROUPS.keys() | {"@" + kind for kind in TYPES}
ACT_NAMES = {
    kind: ("@" + kind, *(name for name, types in GROUPS.items() if kind in types)) for kind in TYPES
}
"""What an act of each type is called where another row asks for an act inside it."""


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


@attrs.define
class Form:
    """A word form: the rows it may be the head of, the classes it is of, and its grammar.

    `tags` are b, s, d, n, g: base, third person, past, participle, -ing form of a verb. `names` is what rows call the word
    where they ask for company: its classes, and a word of the grammar itself. `looks_left` holds if a row asks for what
    stands before the head, `off_topic` if the word is of sport, shows or science.
    """

    verbs: tuple[Row, ...] = ()
    tags: str = ""
    nouns: tuple[Row, ...] = ()
    adjectives: tuple[Row, ...] = ()
    classes: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    kinds: frozenset[str] = frozenset()
    title: bool = False
    is_head: bool = False
    looks_left: bool = False
    off_topic: bool = False
    is_break: bool = False
    is_preposition: bool = False
    is_auxiliary: bool = False
    is_joint: bool = False
    is_function: bool = False

    def add_class(self, name: str) -> None:
        """Makes the word one of a class."""
        if name not in self.classes:
            self.classes = (*self.classes, name)
            self.names = (*self.names, name)
            self.off_topic = self.off_topic or name in OFF_TOPIC

    def add_kind(self, kind: str, word: str) -> None:
        """Makes the word one of the grammar's."""
        kinds = self.kinds = self.kinds | {kind}
        if word not in self.names:
            self.names = (*self.names, word)
        self.is_break = not kinds.isdisjoint(BREAKS)
        self.is_preposition = "prep" in kinds
        self.is_auxiliary = "to" in kinds or not (
            self.is_preposition or kinds.isdisjoint(_AUXILIARIES)
        )
        self.is_joint = (
            "quote" in kinds or word in CLAUSE_ENDS or ("barrier" in kinds and word != "but")
        )
        self.is_function = self.title or not kinds.isdisjoint(_FUNCTION)

    def add_title(self) -> None:
        """Makes the word one that stands before a title or a role: "former"."""
        self.title = self.is_function = True

    def add_verb(self, entries: Sequence[Row], tags: str) -> None:
        """Makes the word a form of a verb that has entries."""
        self.verbs = (*self.verbs, *entries)
        self.tags += "".join([tag for tag in tags if tag not in self.tags])
        self.note_heads(entries)

    def note_heads(self, entries: Iterable[Row]) -> None:
        """Notes that the word is a head, and whether an entry looks before it."""
        self.is_head = True
        self.looks_left = self.looks_left or any(row.looks_left for row in entries)

    def before(self, last: Form) -> Form:
        """This form of a phrase with what its last word is alone."""
        return attrs.evolve(
            self,
            classes=(*self.classes, *last.classes),
            names=(*self.names, *last.classes),
            nouns=self.nouns or last.nouns,
            verbs=() if self.nouns else last.verbs,
            tags="" if self.nouns else last.tags,
            is_head=self.is_head or last.is_head,
        )


UNKNOWN = Form()
"""What a word is that stands in no table."""

Words = tuple[str, ...]
Phrase = tuple[Words, Form]
"""The words of a phrase behind its first one, and what it is."""


@attrs.frozen
class Lexicon:
    """All word forms, and the phrases, by their first word."""

    forms: dict[str, Form]
    phrases: dict[str, tuple[Phrase, ...]]


@functools.lru_cache(maxsize=16)
def lexicon(extensions: tuple[Path, ...] = ()) -> Lexicon:
    """The lexicon of the package's tables and of `extensions`: folders with tables of acts and of classes.

    A row of acts with the head, part of speech and company of one of the package replaces it; one of type "-" removes it.
    Nouns of a class are added to those that it has.

    Raises:
        TableError: a table cannot be read, naming file and line.
    """
    return _Builder().read(extensions)


class _Builder:
    """What is gathered while the tables are read."""

    def __init__(self) -> None:
        self.forms: defaultdict[str, Form] = defaultdict(Form)
        self.phrases: defaultdict[str, defaultdict[Words, Form]] = defaultdict(_forms)
        self.irregular = {
            row["base"]: (listed(row["past"]), listed(row["participle"]))
            for _, row in rows(DATA / "irregular.tsv", "base", "past", "participle")
        }

    def read(self, extensions: Iterable[Path]) -> Lexicon:
        self.read_grammar()
        self.read_classes(extensions)
        self.read_acts(extensions)
        return Lexicon(dict(self.forms), dict(self.settled_phrases()))

    def read_grammar(self) -> None:
        for _, row in rows(DATA / "words.tsv", "kind", "words"):
            for word in row["words"].split():
                self.forms[word].add_kind(row["kind"], word)
        for _, row in rows(DATA / "titles.tsv", "words"):
            for word in row["words"].split():
                self.forms[word].add_title()

    def read_classes(self, extensions: Iterable[Path]) -> None:
        for table in _tables(CLASSES, extensions):
            for place, row in rows(table, "class", "nouns"):
                if not row["class"].isupper():
                    raise TableError(
                        f"{place}: column 'class': {row['class']!r} is no class: write it in capitals"
                    )
                for noun in listed(row["nouns"].lower()):
                    self.form(noun).add_class(row["class"])
                    self.form(plural(noun)).add_class(row["class"])
        for _, row in rows(DATA / "roles.tsv", "sector", "nouns"):
            for noun in listed(row["nouns"]):
                if " " not in noun:
                    self.forms[noun].add_class("ROLE")
                    self.forms[plural(noun)].add_class("ROLE")

    def read_acts(self, extensions: Iterable[Path]) -> None:
        verbs: defaultdict[str, list[Row]] = defaultdict(list)
        company: set[str] = set()
        line = ""
        for row in acts(extensions):
            if row.place != line:  # all heads of a line ask for the same company
                line = row.place
                for item in row.items:
                    company.update(item.right, item.left, item.absent)
            if row.pos == "v":
                verbs[row.head].append(row)
            elif row.pos == "n":
                for text in (row.head, plural(row.head)):
                    form = self.form(text)
                    form.nouns = (*form.nouns, row)
                    form.note_heads([row])
            else:
                form = self.form(row.head)
                form.adjectives = (*form.adjectives, row)
                form.note_heads([row])
        for name in sorted(company):
            if name.islower():
                self.form(name).add_class(name)
                self.form(plural(name)).add_class(name)
        for base, entries in verbs.items():
            for text, tags in self.inflected(base):
                self.form(text).add_verb(entries, tags)

    def settled_phrases(self) -> Iterator[tuple[str, tuple[Phrase, ...]]]:
        """The phrases by first word, the longest first, each with what its last word is alone."""
        for first, entries in self.phrases.items():
            longest_first = sorted(entries.items(), key=lambda entry: -len(entry[0]))
            last = {rest: self.forms.get(rest[-1], UNKNOWN) for rest in entries}
            yield first, tuple((rest, form.before(last[rest])) for rest, form in longest_first)

    def form(self, text: str) -> Form:
        if " " not in text:
            return self.forms[text]
        first, *rest = text.split()
        return self.phrases[first][tuple(rest)]

    def inflected(self, base: str) -> Iterator[tuple[str, str]]:
        yield base, "b"
        yield plural(base), "s"
        for stem in _stems(base):
            yield stem + "ing", "g"
        if base in self.irregular:
            past, participle = self.irregular[base]
            yield from ((form, "d") for form in past)
            yield from ((form, "n") for form in participle)
        elif base.endswith("e"):
            yield base + "d", "dn"
        elif base.endswith("y") and base[-2:-1] not in "aeiou":
            yield base[:-1] + "ied", "dn"
        else:
            for stem in _stems(base):
                yield stem + "ed", "dn"


_VOWELS = frozenset("aeiouy")


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


def _forms() -> defaultdict[Words, Form]:
    return defaultdict(Form)


def acts(extensions: Iterable[Path] = ()) -> Iterator[Row]:
    """The rows of the tables of acts, those of `extensions` first.

    Raises:
        TableError: a row cannot be read.
    """
    folders = tuple(extensions)
    settled: set[Key] = set()
    known = GIVEN | {
        row["class"] for table in _tables(CLASSES, folders) for _, row in rows(table, "class")
    }
    for table in _tables(ACTS, folders):
        own: set[Key] = set()
        for place, cells in rows(table, "type", "mode", "pos", "heads", "with"):
            for row, key in _rows(place, cells, known):
                own.add(key)
                if key not in settled and row.type != "-":
                    yield row
        settled |= own


def _tables(name: str, extensions: Iterable[Path]) -> Iterator[Traversable | Path]:
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
        if bare not in _ACTS:
            raise unknown(place, "with", bare, "act", _ACTS)
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

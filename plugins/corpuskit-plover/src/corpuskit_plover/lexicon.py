"""The lexicon: which words, beside which others, are which act. All of it is read from tables.

A row says: a head (a verb, noun or adjective), what has to stand beside it, and the type and mode that this makes.
"""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import attrs

from corpuskit_plover.entries import CLASSES, Row, acts, tables_named
from corpuskit_plover.inflection import inflected, plural
from corpuskit_plover.tables import DATA, TableError, listed, rows

OFF_TOPIC = frozenset({"SPORT", "SHOW", "SCIENCE"})
"""Classes of words that say that a sentence is about something else."""

CLAUSE_ENDS = frozenset({",", ";", "—", "–", "--"})
"""What ends a subordinate clause."""

BREAKS = frozenset({"barrier", "stop"})
"""Kinds of words that end a clause."""

_FUNCTION = frozenset("det prep pron conj barrier adv to that be have do neg will may must".split())
"""Kinds of words that are no part of a proper name, though a headline may write them with a capital."""

_AUXILIARIES = frozenset({"adv", "neg", "will", "may", "must", "have", "be", "do"})
"""Kinds of words that may stand before the verb of a group."""


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
        for table in tables_named(CLASSES, extensions):
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
            for text, tags in inflected(base, self.irregular.get(base)):
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


def _forms() -> defaultdict[Words, Form]:
    return defaultdict(Form)

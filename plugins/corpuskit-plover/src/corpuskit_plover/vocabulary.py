"""The vocabulary: what all tables say of a written word, looked up once and kept."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import attrs

from corpuskit_plover.dates import TRIGGERS
from corpuskit_plover.facts import Fact, Facts, Name, Role, facts
from corpuskit_plover.lexicon import UNKNOWN, Form, Lexicon, Phrase, lexicon
from corpuskit_plover.tables import DATA, rows

MOST = 50_000
"""Words that are kept at a time."""

LONGEST = 40
"""Letters of a word that is kept."""

_ACRONYMS = frozenset({"WHO", "US", "IT", "IS", "AU", "ICE", "AID"})
"""Names of bodies that would be words of the grammar in lower case."""

_NAMES = frozenset({"May", "Will", "March"})
"""What is a name or a month wherever it does not open a sentence."""

CALENDAR = frozenset(
    "january february march april may june july august september october november december"
    " jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday"
    " friday saturday sunday today yesterday tomorrow meanwhile however moreover overall"
    " currently previously following earlier later despite according speaking based during"
    " since gmt furthermore nevertheless nonetheless instead besides likewise"
    " otherwise thus hence indeed elsewhere additionally".split()
)
"""What a capital makes no name of: days, months, and words that open a sentence."""

_COMPOUNDS = ("ed", "based", "born", "run", "wide", "style", "made")

PARTICLES = frozenset(
    "bin ibn bint abu ben de da del della di dos du la le van von der den ter al el ul ur".split()
)
"""Words without a capital within a person's name."""

GIVEN_NAMES = frozenset(
    "adelaide alexandria austin bristol brooklyn chad dallas denver florence georgia houston indiana jordan kingston"
    " kobe milan montana orlando paris petra phoenix samara santiago savannah sofia sydney valencia virginia".split()
)
"""Countries and towns that people are called by, too."""

_JOINTS = PARTICLES | {"'s", "'", "of", "for", "."}
"""Words that a noun phrase may go over."""

_ADVERB = Form()
"""What an unknown word in -ly is."""
_ADVERB.add_kind("adv", "")


@attrs.frozen(eq=False)
class Word:
    """What the tables say of a word as it is written.

    `form` is the lexicon's, `opening` that of a word which is a name where it does not open a sentence: "May".
    `names` and `roles` are those that it is the first word of. `proper` holds if its capital may make a name of it,
    `compound` if it is an adjective made of a name ("UN-backed"), of whose `leader` it says "-led"; `opens` if a noun
    phrase that names somebody may begin at it, whatever follows, `closes` if none goes over it; `timely` if a date may
    hold it; `context` is what it tells of what is spoken of.
    """

    form: Form = UNKNOWN
    opening: Form | None = None
    phrases: tuple[Phrase, ...] = ()
    names: tuple[Name, ...] = ()
    roles: tuple[Role, ...] = ()
    proper: bool = False
    compound: bool = False
    leader: Fact | None = None
    opens: bool = False
    closes: bool = False
    timely: bool = False
    context: str = ""

    @property
    def is_nationality(self) -> bool:
        """Whether it is an adjective such as "Kenyan"."""
        return any(fact.kind == "people" and not rest for rest, _, fact in self.names)


_PLAIN, _CAPITALISED, _NUMBER = Word(), Word(proper=True, opens=True), Word(timely=True)
"""Words that stand in no table, by how they begin."""


class Vocabulary(dict[str, Word]):
    """The words that were met, each with what the tables say of it. Words that are not in it are looked up when asked for."""

    def __init__(self, lexicon: Lexicon, facts: Facts) -> None:
        super().__init__()
        self.lexicon, self.facts = lexicon, facts
        self.known = TRIGGERS | CALENDAR | _contexts().keys() | lexicon.forms.keys()
        self.known |= lexicon.phrases.keys() | facts.names.keys() | facts.roles.keys()

    def __missing__(self, written: str) -> Word:
        if len(self) >= MOST:
            self.clear()
        word = self.look_up(written)
        if len(written) <= LONGEST:
            self[written] = word
        return word

    def entries(self, words: Iterable[str]) -> list[Word]:
        """What the tables say of each word."""
        return [*map(self.__getitem__, words)]

    def look_up(self, written: str) -> Word:
        low = written.lower().replace("’", "'")
        if low in self.known or "-" in low or low.endswith("ly"):
            return self.described(written, low)
        if written[0].isupper():
            return _CAPITALISED
        return _NUMBER if written[0].isdigit() else _PLAIN

    def described(self, written: str, low: str) -> Word:
        """What the tables say of a word that stands in one of them, or may be made of one that does."""
        opening = self.lexicon.forms.get(low) if written in _NAMES else None
        form = UNKNOWN if opening else self.form(written, low)
        roles, names = self.facts.roles.get(low, ()), self.facts.names.get(low, ())
        capital = written[0].isupper()
        compound = "-" in written and capital and written.endswith(_COMPOUNDS)
        proper = capital and low not in CALENDAR and not compound
        named = proper and not form.is_function
        return Word(
            form,
            opening,
            self.lexicon.phrases.get(low, ()),
            tuple([name for name in names if _written_so(written, name[1])]),
            roles,
            proper,
            compound,
            leader=self.leader(low) if compound else None,
            opens=bool(roles or compound or named or form.title or written == "May"),
            closes=not (
                capital or names or roles or form.title or form is UNKNOWN or low in _JOINTS
            ),
            timely=low in TRIGGERS or written[0].isdigit(),
            context=_contexts().get(low, ""),
        )

    def leader(self, low: str) -> Fact | None:
        """Who leads, by an adjective such as "Saudi-led"."""
        names = self.facts.names.get(low.removesuffix("-led"), ()) if low.endswith("-led") else ()
        return next((fact for rest, _, fact in names if not rest), None)

    def form(self, written: str, low: str) -> Form:
        """What the lexicon says of a word, and of one in -ly that it does not have."""
        if written in _ACRONYMS:
            return UNKNOWN
        adverb = low.endswith("ly") and written == low
        return self.lexicon.forms.get(low, _ADVERB if adverb else UNKNOWN)


@functools.lru_cache(maxsize=16)
def vocabulary(extensions: tuple[Path, ...] = ()) -> Vocabulary:
    """The vocabulary of the package's tables and of `extensions`.

    Raises:
        TableError: a table cannot be read, naming file and line.
    """
    return Vocabulary(lexicon(extensions), facts(extensions))


@functools.cache
def _contexts() -> dict[str, str]:
    """The contexts by the words that tell them."""
    return {
        word: row["context"]
        for _, row in rows(DATA / "contexts.tsv", "context", "words")
        for word in row["words"].split()
    }


def is_shouted(word: str) -> bool:
    """Whether a word stands in capitals as the place of a dateline does, and abbreviations do not."""
    return len(word) > 3 and word.isupper()


def _written_so(word: str, name: str) -> bool:
    """Whether capitals are as in the name: "US" is a country, "us" is not."""
    first = name.split(" ", 1)[0]
    if first.isupper() and len(first) < 6:
        return word == first or (word == first.replace(".", "") + ".")
    return word[0].isupper() or not first[0].isupper()


def tag_facts(low: Sequence[str], entries: Sequence[Word]) -> dict[int, tuple[int, Fact]]:
    """The proper names of the tables in a sentence: where each begins, where it ends,, and what it is."""
    found: dict[int, tuple[int, Fact]] = {}
    behind = 0
    for n in [n for n, entry in enumerate(entries) if entry.names]:
        if n < behind:
            continue
        following = low[n + 1] if n + 1 < len(low) else ""
        for rest, _, fact in entries[n].names:
            behind = n + 1 + len(rest)
            if not rest or (rest[0] == following and tuple(low[n + 1 : behind]) == rest):
                # "Black Sea Fleet" is nobody's water.
                if fact.kind != "sea" or not (behind < len(low) and entries[behind].proper):
                    found[n] = behind, fact
                break
        else:
            behind = n
    for n in [n for n in found if _is_namesake(n, found, low)]:
        del found[n]
    return found


def _is_namesake(n: int, found: Mapping[int, tuple[int, Fact]], low: Sequence[str]) -> bool:
    """Whether a city's name is that of a town in another country's state: "Lima, Ohio"."""
    stop, fact = found[n]
    _, behind = found.get(stop + 1, (0, None))
    return (
        fact.kind in ("capital", "city")
        and low[stop : stop + 1] == [","]
        and behind is not None
        and behind.state
        and behind.code != fact.code
    )

"""The grammar that can be read off neighbours: nouns and verbs of one form, auxiliaries, passives, clauses.

There is no parser. What a word is, is decided by the words beside it.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from corpuskit_plover.lexicon import BREAKS, CLAUSE_ENDS, UNKNOWN, Form
from corpuskit_plover.tokens import Sentence
from corpuskit_plover.vocabulary import Vocabulary, Word

_MODAL_WITH_TO = dict.fromkeys(("is", "are", "was", "were"), "will") | dict.fromkeys(
    ("need", "needs", "has", "have", "ought"), "must"
)
"""What makes a modal of "to": "is to visit", "needs to withdraw"."""
_PREPOSITION_TO = frozenset({"to", "prep"})
_NO_AUXILIARY = frozenset({"adv", "quote"})
"""Kinds that stand within a verb group, and do not begin it."""
_VERB_PARTICLES = frozenset({"off", "up", "down", "out", "back"})
_NO_KIND: frozenset[str] = frozenset()
_AUXILIARIES = frozenset({"to", "will", "may", "must", "do"})
_BEFORE_VERB = _AUXILIARIES | {"pron", "neg"}
_HAVE_OR_BE = frozenset({"be", "have"})
_BEFORE_NOUN = _HAVE_OR_BE | {"prep"}
_ADVERBIAL = frozenset({"adv", "neg"})
_BOUNDS = BREAKS | {"that", "say", "to", "quote"}
_WITHOUT_OBJECT = frozenset({"prep", "conj", "stop", "comma"})
_OBJECT = frozenset({"det", "that", "pron"})
_PASSED_OVER = frozenset({"adv", "pron"})
_NO_GERUND_AFTER = frozenset({"by", "of", "from", "for", "after", "before", "without", ","})


@attrs.frozen
class Clauses:
    """For each word of a sentence, whether it stands in a subordinate clause, and whether in quotes."""

    below: list[bool]
    quoted: list[bool]


@attrs.frozen(eq=False)
class Group:
    """The auxiliaries before a verb: where they begin, or the verb itself, and their kinds together."""

    start: int
    kinds: frozenset[str] = frozenset()


@attrs.frozen(eq=False)
class Tagged:
    """A sentence, and what each of its words is by the tables.

    `kinds` are those of the grammar; one more word at their end, of no kind, stands for what is outside the sentence.
    """

    sentence: Sentence
    entries: list[Word]
    forms: list[Form]
    kinds: list[frozenset[str]]

    @property
    def words(self) -> list[str]:
        """The words as written."""
        return self.sentence.words

    @property
    def low(self) -> list[str]:
        """The words in lower case."""
        return self.sentence.low


def tag(sentence: Sentence, vocabulary: Vocabulary) -> Tagged:
    """What the tables say of each word of a sentence; a phrase stands at its last word."""
    entries = vocabulary.entries(sentence.words)
    forms = [entry.form for entry in entries]
    if entries[0].opening is not None:
        forms[0] = entries[0].opening
    _put_phrases(sentence.low, entries, forms)
    kinds = [form.kinds for form in forms]
    kinds.append(_NO_KIND)
    return Tagged(sentence, entries, forms, kinds)


def _put_phrases(low: Sequence[str], entries: Sequence[Word], forms: list[Form]) -> None:
    behind = 0
    for n in [n for n, entry in enumerate(entries) if entry.phrases]:
        for rest, form in entries[n].phrases:
            stop = n + 1 + len(rest)
            if stop > behind and tuple(low[n + 1 : stop]) == rest:
                forms[n : stop - 1] = [UNKNOWN] * (stop - 1 - n)
                forms[stop - 1] = form
                behind = stop
                break


def clauses(tagged: Tagged) -> Clauses:
    """Where the subordinate clauses and the quotes of a sentence are."""
    low, kinds = tagged.low, tagged.kinds
    below, quoted = [False] * len(low), [False] * len(low)
    inside = in_quotes = False
    for n in [n for n, form in enumerate(tagged.forms) if form.is_joint]:
        if "quote" in kinds[n]:
            in_quotes = not in_quotes
            quoted[n:] = [in_quotes] * (len(low) - n)
        else:
            inside = low[n] not in CLAUSE_ENDS
            below[n:] = [inside] * (len(low) - n)
    return Clauses(below, quoted)


class Grammar:
    """The words of one sentence, and what they are."""

    def __init__(self, tagged: Tagged) -> None:
        self.words, self.low = tagged.words, tagged.low
        self.forms, self.kinds, self.entries = tagged.forms, tagged.kinds, tagged.entries

    def before(self, n: int) -> int:
        """The word before `n`, adverbs passed over."""
        n -= 1
        while n >= 0 and "adv" in self.kinds[n]:
            n -= 1
        return n

    def is_no_verb(self, n: int, form: Form) -> bool:
        """Whether "have" is an auxiliary here, or "free" an adjective."""
        if "have" in form.kinds:
            after = n + 1
            while after < len(self.low) and not self.kinds[after].isdisjoint(_ADVERBIAL):
                after += 1
            following = self.forms[after] if after < len(self.low) else UNKNOWN
            return "n" in following.tags or "be" in following.kinds
        return "b" in form.tags and self.kinds[self.before(n)].isdisjoint(_AUXILIARIES)

    def is_noun(self, n: int, form: Form) -> bool:
        """Whether a form that may be a verb is a noun here, by its neighbours."""
        tags = form.tags
        if "d" in tags or "n" in tags:
            return False
        b = self.before(n)
        kinds = self.kinds[b]
        if "g" in tags:
            return self.is_gerund_noun(n, b, form)
        if self.low[n + 1 : n + 2] and self.low[n + 1] in _VERB_PARTICLES:
            return False
        if "det" in kinds or self.low[b : b + 1] in (["'s"], ["'"]):
            return True
        if not kinds.isdisjoint(_BEFORE_VERB):
            return False
        nominal = bool(form.nouns or form.classes)
        if b < 0 or not self.low[b][0].isalnum():
            return nominal and ("s" in tags or not self.has_object(n))
        if not kinds.isdisjoint(_BEFORE_NOUN):
            return True
        previous = self.forms[b]
        if previous.title and "s" not in tags and not self.has_object(n):
            return True
        if not nominal:
            return "s" in tags and self.is_preposition(n + 1) and "g" in previous.tags
        if self.clause_has_verb(n):
            return True
        return self.is_noun_after(n, b, form)

    def is_gerund_noun(self, n: int, b: int, form: Form) -> bool:
        kinds = self.kinds[b]
        if b >= 0 and ("be" in kinds or self.low[b] in _NO_GERUND_AFTER):
            return False
        return (
            "det" in kinds
            or self.low[b : b + 1] == ["'s"]
            or (bool(form.nouns) and not self.has_object(n))
        )

    def is_noun_after(self, n: int, b: int, form: Form) -> bool:
        """Whether a form is a noun behind the word at `b`, which may be its subject or describe it."""
        plural, object_follows = "s" in form.tags, self.has_object(n)
        if self.is_proper(b) and self.following(n) == "to" and "b" in form.tags:
            return False
        previous = self.forms[b]
        if previous.title:
            return not (plural and object_follows)
        if previous.classes and not self.is_proper(b):
            if plural or self.is_preposition(n + 1):
                return not object_follows or self.low[b].endswith("s") == plural
            return not self.low[b].endswith("s")
        if self.low[b] == "and" and b and self.forms[b - 1].nouns:
            return True
        if plural:
            return self.is_preposition(n + 1) and (
                not self.is_proper(b) or self.entries[b].is_nationality
            )
        return not object_follows and not self.low[b].endswith("s")

    def is_proper(self, n: int) -> bool:
        return self.words[n][0].isupper() and not (n == 0 and self.forms[n] is not UNKNOWN)

    def clause_has_verb(self, n: int) -> bool:
        """Whether the clause has a finite verb before `n`, so that `n` can be none."""
        for m in range(n - 1, max(-1, n - 10), -1):
            form = self.forms[m]
            if self.low[m] in (",", "and", "or", "but"):
                return False
            if form is UNKNOWN:
                continue
            if not form.kinds.isdisjoint(_BOUNDS):
                return False
            if "d" in form.tags and not ("n" in form.tags and self.is_reduced(m, n)):
                return True
            if not form.kinds.isdisjoint(_HAVE_OR_BE) and self.low[m] != "'s":
                return True
        return False

    def is_reduced(self, m: int, n: int) -> bool:
        """Whether the participle at `m` describes a noun, and the one at `n` is the verb: "a shell fired from Syria killed a man"."""
        if m == 0 or self.low[m + 1] == "by":
            return True
        return "prep" in self.kinds[m + 1] and self.has_object(n)

    def is_preposition(self, n: int) -> bool:
        return (
            n >= len(self.low)
            or not self.kinds[n].isdisjoint(_WITHOUT_OBJECT)
            or not self.low[n][0].isalnum()
        )

    def has_object(self, n: int) -> bool:
        """Whether what follows looks like a verb's object or complement."""
        n += 1
        while "adv" in self.kinds[n]:
            n += 1
        if n >= len(self.low):
            return False
        if not self.kinds[n].isdisjoint(_OBJECT):
            return True
        first = self.words[n][0]
        return first.isdigit() or (first.isupper() and not self.forms[n].is_function)

    def is_adjective(self, n: int, form: Form) -> bool:
        """Whether a participle describes the noun behind it: "the jailed leader", "a planned visit"."""
        if not ("n" in form.tags or "g" in form.tags):
            return False
        if n == 0 and "b" not in form.tags and "n" in form.tags:
            return not self.is_preposition(1)
        before, after = self.low[n - 1] if n else "", n + 1
        loose = before in ("", "and", ",") or "prep" in self.kinds[n - 1]
        if not (loose or before == "'s" or self.describes_next(n - 1)):
            return False
        if "g" in form.tags and (loose or self.forms[n - 1].tags):
            return False
        if after >= len(self.low) or not self.words[after][0].isalpha() or self.kinds[after]:
            return False
        following, capital = self.forms[after], self.words[after][0].isupper()
        if loose:
            return (following.title or bool(following.classes)) and not capital
        # "military" and "police" are titles and doers: "the US military struck ...".
        doer = bool(self.forms[n - 1].classes)
        return not (doer and capital)

    def describes_next(self, n: int) -> bool:
        """Whether what stands at `n` makes an adjective of a participle behind it: an article, "former", a verb."""
        form = self.forms[n]
        if "det" in form.kinds:
            return True
        title = form.title and not self.entries[n].roles and (n == 0 or self.words[n][0].islower())
        return title or ("d" in form.tags and bool(form.verbs) and not form.kinds)

    def group(self, n: int) -> Group:
        """The auxiliaries before the verb at `n`."""
        kinds, start, b = _NO_KIND, n, n - 1
        while b >= 0 and n - b <= 6 and (self.forms[b].is_auxiliary or "quote" in self.kinds[b]):
            kinds, start = kinds | self.kinds[b], b
            if "to" in kinds or self.low[b] == "nor":
                modal = _MODAL_WITH_TO.get(self.low[b - 1]) if b and "to" in kinds else None
                return (
                    Group(b - 1, (kinds - _PREPOSITION_TO) | {modal}) if modal else Group(b, kinds)
                )
            b -= 1
        while start < n and self.kinds[start] <= _NO_AUXILIARY:
            start += 1
        return Group(start, kinds)

    def shape(self, n: int, form: Form, group: Group) -> str:
        if "to" in group.kinds:
            return "infinitive"
        if form.tags == "g":
            return "finite" if "be" in group.kinds else "gerund"
        if form.tags == "b" and not group.kinds & _AUXILIARIES:
            return "finite" if self.has_subject(n) else "infinitive"
        if form.tags == "n" and not group.kinds & _HAVE_OR_BE:
            return "participle"
        return "finite"

    def has_subject(self, n: int) -> bool:
        b = self.before(n)
        return b >= 0 and (
            self.words[b][0].isupper() or self.low[b].endswith("s") or "pron" in self.kinds[b]
        )

    def is_passive(self, n: int, form: Form, group: Group) -> bool:
        if "n" not in form.tags:
            return False
        if "be" in group.kinds:
            return True
        if "have" in group.kinds:
            return False
        return self.following(n) == "by" or form.tags == "n"

    def is_participle(self, n: int) -> bool:
        """Whether a form like "suspected", without auxiliary, cannot be finite: its clause has another verb."""
        form = self.forms[n]
        return "n" in form.tags and (n == 0 or self.clause_has_verb(n))

    def following(self, n: int) -> str:
        """The word behind a head, adverbs and pronouns passed over."""
        n += 1
        while n < len(self.low) and not self.kinds[n].isdisjoint(_PASSED_OVER):
            n += 1
        return self.low[n] if n < len(self.low) else ""

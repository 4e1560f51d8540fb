"""The grammar that can be read off neighbours: nouns and verbs of one form, auxiliaries, passives, clauses.

There is no parser. What a word is, is decided by the words beside it.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from corpuskit_plover.lexicon import Form
from corpuskit_plover.tokens import Sentence
from corpuskit_plover.vocabulary import Word

_GROUP = frozenset({"adv", "neg", "will", "may", "must", "have", "be", "to", "do"})
_VERB_PARTICLES = frozenset({"off", "up", "down", "out", "back"})
_CLAUSE_ENDS = frozenset({",", ";", "—", "–", "--"})


@attrs.frozen
class Clauses:
    """For each word of a sentence, whether it stands in a subordinate clause, and whether in quotes."""

    below: list[bool]
    quoted: list[bool]


@attrs.define
class Group:
    """The auxiliaries before a verb."""

    start: int
    kinds: set[str] = attrs.field(factory=set)


def tag(low: Sequence[str], entries: Sequence[Word]) -> list[Form | None]:
    """What the lexicon says of each word; a phrase stands at its last word."""
    forms = [entry.form for entry in entries]
    if entries[0].modal is not None:
        forms[0] = entries[0].modal
    behind = 0
    for n in [n for n, entry in enumerate(entries) if entry.phrases]:
        for rest, form in entries[n].phrases:
            stop = n + 1 + len(rest)
            if (
                low[n + 1 : n + 2] == [rest[0]]
                and tuple(low[n + 1 : stop]) == rest
                and stop > behind
            ):
                forms[n : stop - 1] = [None] * (stop - 1 - n)
                forms[stop - 1] = form
                behind = stop
                break
    return forms


def clauses(low: Sequence[str], forms: Sequence[Form | None]) -> Clauses:
    """Where the subordinate clauses and the quotes of a sentence are."""
    below, quoted = [], []
    inside = in_quotes = False
    for word, form in zip(low, forms, strict=True):
        if form is not None and form.kinds:
            if "quote" in form.kinds:
                in_quotes = not in_quotes
            elif word in _CLAUSE_ENDS:
                inside = False
            elif "barrier" in form.kinds and word != "but":
                inside = True
        below.append(inside)
        quoted.append(in_quotes)
    return Clauses(below, quoted)


class Grammar:
    """The words of one sentence, and what they are."""

    def __init__(self, sentence: Sentence, forms: Sequence[Form | None]) -> None:
        self.words, self.low, self.forms = sentence.words, sentence.low, forms

    def kinds(self, n: int) -> frozenset[str]:
        form = self.forms[n] if 0 <= n < len(self.forms) else None
        return form.kinds if form is not None else frozenset()

    def before(self, n: int) -> int:
        """The word before `n`, adverbs passed over."""
        n -= 1
        while n >= 0 and "adv" in self.kinds(n):
            n -= 1
        return n

    def is_no_verb(self, n: int, form: Form) -> bool:
        """Whether "have" is an auxiliary here, or "free" an adjective."""
        if "have" in form.kinds:
            after = n + 1
            while after < len(self.low) and not self.kinds(after).isdisjoint({"adv", "neg"}):
                after += 1
            following = self.forms[after] if after < len(self.low) else None
            return following is not None and ("n" in following.tags or "be" in following.kinds)
        return "b" in form.tags and self.kinds(self.before(n)).isdisjoint(
            {"to", "will", "may", "must", "do"}
        )

    def is_noun(self, n: int, form: Form) -> bool:
        """Whether a form that may be a verb is a noun here, by its neighbours."""
        tags = form.tags
        if "d" in tags or "n" in tags:
            return False
        b = self.before(n)
        kinds = self.kinds(b)
        if "g" in tags:
            return self.is_gerund_noun(n, b, form)
        if self.low[n + 1 : n + 2] and self.low[n + 1] in _VERB_PARTICLES:
            return False
        if "det" in kinds or self.low[b : b + 1] in (["'s"], ["'"]):
            return True
        if not kinds.isdisjoint({"to", "will", "may", "must", "do", "pron", "neg"}):
            return False
        nominal = bool(form.nouns or form.classes)
        if b < 0 or not self.low[b][0].isalnum():
            return nominal and ("s" in tags or not self.has_object(n))
        if not kinds.isdisjoint({"prep", "be", "have"}):
            return True
        previous = self.forms[b]
        if previous is not None and previous.title and "s" not in tags and not self.has_object(n):
            return True
        if not nominal:
            return (
                "s" in tags
                and self.is_preposition(n + 1)
                and previous is not None
                and "g" in previous.tags
            )
        if self.clause_has_verb(n):
            return True
        return self.is_noun_after(n, b, form)

    def is_gerund_noun(self, n: int, b: int, form: Form) -> bool:
        kinds = self.kinds(b)
        if b >= 0 and (
            "be" in kinds
            or self.low[b] in ("by", "of", "from", "for", "after", "before", "without", ",")
        ):
            return False
        return (
            "det" in kinds
            or self.low[b : b + 1] == ["'s"]
            or (bool(form.nouns) and not self.has_object(n))
        )

    def is_noun_after(self, n: int, b: int, form: Form) -> bool:
        """Whether a form is a noun behind the word at `b`, which may be its subject or describe it."""
        plural, object_follows = "s" in form.tags, self.has_object(n)
        previous = self.forms[b]
        if previous is not None and previous.title:
            return not (plural and object_follows)
        if previous is not None and previous.classes and not self.is_proper(b):
            if plural or self.is_preposition(n + 1):
                return not object_follows or self.low[b].endswith("s") == plural
            return not self.low[b].endswith("s") or not object_follows
        if self.low[b] == "and" and b and (other := self.forms[b - 1]) is not None and other.nouns:
            return True
        if plural:
            return self.is_preposition(n + 1) and not self.is_proper(b)
        return not object_follows and not self.low[b].endswith("s")

    def is_proper(self, n: int) -> bool:
        return self.words[n][0].isupper() and not (n == 0 and self.forms[n] is not None)

    def clause_has_verb(self, n: int) -> bool:
        """Whether the clause has a finite verb before `n`, so that `n` can be none."""
        for m in range(n - 1, max(-1, n - 10), -1):
            form = self.forms[m]
            if self.low[m] in (",", "and", "or", "but"):
                return False
            if form is None:
                continue
            if not form.kinds.isdisjoint({"barrier", "stop", "that", "say", "to", "quote"}):
                return False
            if "d" in form.tags or (
                not form.kinds.isdisjoint({"be", "have"}) and self.low[m] != "'s"
            ):
                return True
        return False

    def is_preposition(self, n: int) -> bool:
        return (
            n >= len(self.low)
            or bool(self.kinds(n) & {"prep", "conj", "stop", "comma"})
            or not self.low[n][0].isalnum()
        )

    def has_object(self, n: int) -> bool:
        """Whether what follows looks like a verb's object or complement."""
        n += 1
        while n < len(self.low) and "adv" in self.kinds(n):
            n += 1
        if n >= len(self.low):
            return False
        return (
            bool(self.kinds(n) & {"det", "that", "pron"})
            or self.words[n][0].isupper()
            or self.words[n][0].isdigit()
        )

    def is_adjective(self, n: int, form: Form) -> bool:
        """Whether a participle describes the noun behind it: "the jailed leader", "a planned visit"."""
        if not ("n" in form.tags or "g" in form.tags):
            return False
        b = n - 1
        kinds = self.kinds(b)
        previous = self.forms[b] if b >= 0 else None
        if not (
            kinds & {"det", "prep"}
            or self.low[b:n] in (["'s"], ["and"], [","])
            or (previous is not None and previous.title)
            or b < 0
        ):
            return False
        if "g" in form.tags and ("prep" in kinds or b < 0 or self.low[b:n] in (["and"], [","])):
            return False
        after = n + 1
        if after >= len(self.low) or not self.words[after][0].isalpha():
            return False
        if self.kinds(after):
            return False
        if b < 0 or "prep" in kinds or self.low[b:n] in (["and"], [","]):
            following = self.forms[after]
            return (
                following is not None
                and (following.title or bool(following.classes))
                and not self.words[after][0].isupper()
            )
        # "military" and "police" are titles and doers: "the US military struck ...".
        doer = previous is not None and bool(previous.classes)
        return not (doer and self.words[after][0].isupper())

    def group(self, n: int) -> Group:
        group = Group(n)
        b = n - 1
        while b >= 0 and n - b <= 6:
            kinds = self.kinds(b)
            if not kinds & _GROUP or ("prep" in kinds and "to" not in kinds):
                break
            group.kinds |= kinds
            group.start = b
            if "to" in kinds or self.low[b] == "nor":
                break
            b -= 1
        while group.start < n and self.kinds(group.start) == {"adv"}:
            group.start += 1
        return group

    def shape(self, n: int, form: Form, group: Group) -> str:
        if "to" in group.kinds:
            return "infinitive"
        if form.tags == "g":
            return "finite" if "be" in group.kinds else "gerund"
        if form.tags == "b" and not group.kinds & {"will", "may", "must", "do"}:
            return "finite" if self.has_subject(n) else "infinitive"
        if form.tags == "n" and not group.kinds & {"be", "have"}:
            return "participle"
        return "finite"

    def has_subject(self, n: int) -> bool:
        b = self.before(n)
        return b >= 0 and (
            self.words[b][0].isupper() or self.low[b].endswith("s") or "pron" in self.kinds(b)
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
        return form is not None and "n" in form.tags and (n == 0 or self.clause_has_verb(n))

    def following(self, n: int) -> str:
        """The word behind a head, adverbs and pronouns passed over."""
        n += 1
        while n < len(self.low) and not self.kinds(n).isdisjoint({"adv", "pron"}):
            n += 1
        return self.low[n] if n < len(self.low) else ""

"""What is done in a sentence: acts by the lexicon, composed from right to left.

An act is read with its own company first ("withdraw troops"), then by what governs it ("refused to withdraw troops").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from corpuskit_plover.dates import TRIGGERS
from corpuskit_plover.lexicon import (
    ACT_NAMES,
    COOPERATION,
    INNER,
    MATERIAL_CONFLICT,
    Form,
    Lexicon,
    Row,
)
from corpuskit_plover.tokens import Sentence

NEAR, FAR = 4, 11
"""Words to the right in which a preposition, and any other company, is looked for."""

_ACRONYMS = frozenset({"WHO", "US", "IT", "IS", "AU", "ICE", "AID"})
"""Names of bodies that would be words of the grammar in lower case."""

_GROUP = frozenset({"adv", "neg", "will", "may", "must", "have", "be", "to", "do"})
_NOMINAL_BEFORE = frozenset({"det", "prep", "be"})
_VERB_PARTICLES = frozenset({"off", "up", "down", "out", "back"})
_CLAUSE_ENDS = frozenset({",", ";", "—", "–", "--"})
_BREAKS = frozenset({"barrier", "stop"})
_REFUSED = {"CONSULT": "meet", "AID": "assist", "CONCEDE": "yield", "RETREAT": "yield"}
_SUBORDINATE = 30.0


ADVERB = Form(kinds=frozenset({"adv"}))
"""What an unknown word in -ly is."""


@attrs.define
class Act:
    """Something done, at token `at`; its verb group, or noun, begins at `start`.

    `form` is finite, infinitive, gerund, participle or noun. `status` is as in `Event`. `inner` is the act inside it.
    """

    at: int
    start: int
    row: Row
    type: str
    mode: str
    form: str
    passive: bool = False
    status: str = "actual"
    inner: Act | None = None
    governed: bool = False
    subordinate: bool = False
    quoted: bool = False
    modal: bool = False
    obliged: bool = False
    rank: float = 0.0


@attrs.frozen
class Clauses:
    """For each word of a sentence, whether it stands in a subordinate clause, and whether in quotes."""

    below: list[bool]
    quoted: list[bool]


@attrs.define
class _Group:
    """The auxiliaries before a verb."""

    start: int
    kinds: set[str] = attrs.field(factory=set)


def tag(sentence: Sentence, lexicon: Lexicon) -> list[Form | None]:
    """What the lexicon says of each word; a phrase stands at its last word."""
    low = sentence.low
    forms = list(map(lexicon.forms.get, low))
    if not _ACRONYMS.isdisjoint(sentence.words):
        forms = [None if w in _ACRONYMS else f for w, f in zip(sentence.words, forms, strict=True)]
    for n, word in enumerate(low):
        if word.endswith("ly") and forms[n] is None and sentence.words[n] == word:
            forms[n] = ADVERB
    if lexicon.phrases.keys().isdisjoint(low):
        return forms
    for n, word in enumerate(low):
        entries = lexicon.phrases.get(word)
        if entries is None:
            continue
        for rest, form in entries:
            stop = n + 1 + len(rest)
            if tuple(low[n + 1 : stop]) == rest:
                last = forms[stop - 1]
                if last is not None:
                    form = attrs.evolve(
                        form,
                        classes=(*form.classes, *last.classes),
                        nouns=form.nouns or last.nouns,
                        verbs=() if form.nouns else last.verbs,
                        tags="" if form.nouns else last.tags,
                        is_head=form.is_head or last.is_head,
                    )
                forms[n : stop - 1] = [None] * (stop - 1 - n)
                forms[stop - 1] = form
                break
    return forms


def acts(sentence: Sentence, forms: Sequence[Form | None], clauses: Clauses) -> list[Act]:
    """The acts of a sentence that nothing governs, the foremost first."""
    found = _Composer(sentence, forms).compose(clauses)
    free = (act for act in found if not act.governed and "inner" not in act.row.roles)
    return sorted(free, key=lambda act: -act.rank)


class _Composer:
    def __init__(self, sentence: Sentence, forms: Sequence[Form | None]) -> None:
        self.words, self.low, self.forms = sentence.words, sentence.low, forms
        self.known = [n for n, form in enumerate(forms) if form is not None]
        self.order = {n: place for place, n in enumerate(self.known)}
        self.acts: dict[int, Act] = {}
        self.starts: dict[int, Act] = {}

    def compose(self, clauses: Clauses) -> list[Act]:
        for n in reversed(self.known):
            form = self.forms[n]
            if form is not None and form.is_head:
                act = self.read(n, form)
                if act is not None:
                    self.acts[n] = act
                    self.starts[act.start] = act
        found = [self.acts[n] for n in sorted(self.acts)]
        self.mark_clauses(found, clauses)
        for act in found:
            act.rank = _rank(act)
        return found

    # One act

    def read(self, n: int, form: Form) -> Act | None:
        if not form.kinds.isdisjoint({"have", "adjective"}) and self.is_no_verb(n, form):
            return None
        if form.adjectives and not form.verbs:
            return self.match(n, form.adjectives, self.group(n), "finite", passive=False)
        if form.verbs and not self.is_noun(n, form):
            if self.is_adjective(n, form):
                return None
            group = self.group(n)
            shape = self.shape(n, form, group)
            passive = self.is_passive(n, form, group)
            act = self.match(n, form.verbs, group, shape, passive=passive)
            if act is not None:
                return self.with_auxiliaries(act, group)
            return None
        if form.nouns:
            group = (
                self.group(n) if any("patient" in row.roles for row in form.nouns) else _Group(n)
            )
            return self.match(
                n, form.nouns, group, "finite" if "be" in group.kinds else "noun", passive=False
            )
        return None

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

    def kinds(self, n: int) -> frozenset[str]:
        form = self.forms[n] if 0 <= n < len(self.forms) else None
        return form.kinds if form is not None else frozenset()

    def before(self, n: int) -> int:
        """The word before `n`, adverbs passed over."""
        n -= 1
        while n >= 0 and "adv" in self.kinds(n):
            n -= 1
        return n

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

    def group(self, n: int) -> _Group:
        group = _Group(n)
        b = n - 1
        while b >= 0 and n - b <= 6:
            kinds = self.kinds(b)
            if not kinds & _GROUP or ("prep" in kinds and "to" not in kinds):
                break
            group.kinds |= kinds
            group.start = b
            if "to" in kinds:
                break
            b -= 1
        while group.start < n and self.kinds(group.start) == {"adv"}:
            group.start += 1
        return group

    def shape(self, n: int, form: Form, group: _Group) -> str:
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

    def is_passive(self, n: int, form: Form, group: _Group) -> bool:
        if "n" not in form.tags:
            return False
        if "be" in group.kinds:
            return True
        if "have" in group.kinds:
            return False
        return self.following(n) == "by" or form.tags == "n"

    # Company

    def company(
        self, n: int, passive: bool, looks_left: bool
    ) -> tuple[dict[str, int], dict[str, int], dict[str, Act]]:
        """What stands right and left of a head, by class and word, with the distance; and the acts inside."""
        right: dict[str, int] = {}
        inner: dict[str, Act] = {}
        low, forms, starts = self.low, self.forms, self.starts
        commas, inside = 0, False
        furthest, near = n + FAR, n + NEAR
        for m in self.known[self.order[n] + 1 :]:
            if m > furthest:
                break
            word = low[m]
            if inside or word == "(":
                inside = word != ")"
                continue
            if word == ",":
                commas += 1
                continue
            form: Form = forms[m]  # type: ignore[assignment]  # known words have a form
            kinds = form.kinds
            if kinds and not kinds.isdisjoint(_BREAKS):
                break
            act = starts.get(m)
            if act is not None and act.form == "finite" and low[m - 1] in ("and", "or", "but", ","):
                break
            distance = m - n
            if m <= near or "prep" not in kinds:
                for name in form.classes:
                    if name not in right:
                        right[name] = distance
                if kinds and word not in right:
                    right[word] = distance
            if act is None:
                act = self.acts.get(m)
                if act is None:
                    continue
            elif act.at != m and (verb := forms[act.at]) is not None:
                for name in verb.classes:
                    right.setdefault(name, distance)
            if not act.governed and not commas and self.links(n, act):
                for name in ACT_NAMES[act.type]:
                    if name not in right:
                        right[name] = distance
                        inner[name] = act
                if act.form != "noun":
                    break
        if self.has_object(n):
            right.setdefault("OBJECT", 1)
        elif self.is_preposition(n + 1) or self.low[n + 1] in TRIGGERS:
            right.setdefault("INTRANSITIVE", 1)
        left: dict[str, int] = {}
        if passive or looks_left:
            for m in reversed(self.known[: self.order[n]]):
                form = forms[m]  # type: ignore[assignment]
                if n - m > FAR or not form.kinds.isdisjoint(_BREAKS):
                    break
                for name in form.classes:
                    left.setdefault(name, n - m)
        if passive:
            for name, distance in left.items():
                right.setdefault(name, distance)
        return right, left, inner

    def links(self, n: int, act: Act) -> bool:
        """Whether an act to the right can be inside the one at `n`."""
        if act.form == "finite":
            between = self.low[n + 1 : act.start]
            return (
                "that" in between
                or (bool(between) and len(between) <= 6 and act.modal)
                or act.status in ("future",)
            )
        return True

    def match(
        self, n: int, candidates: Sequence[Row], group: _Group, shape: str, *, passive: bool
    ) -> Act | None:
        looks_left = self.forms[n].looks_left  # type: ignore[union-attr]
        right, left, inner = self.company(n, passive, looks_left)
        best: Row | None = None
        best_score = -1.0
        names = right.keys()
        for row in candidates:
            if row.items:
                first = row.items[0]
                if first.right and not first.left and names.isdisjoint(first.right):
                    continue
            score = self.score(row, n, right, left)
            if score is not None and score > best_score:
                best, best_score = row, score
        if best is None:
            return None
        act = Act(n, group.start, best, best.type, best.mode, shape, passive)
        act.obliged = best.pos == "a" and "must" in self.kinds(n)
        if "future" in best.roles:
            act.status = "future"
        wanted = [name for item in best.items for name in item.right if name in inner]
        if wanted:
            act.inner = inner[min(wanted, key=lambda name: right[name])]
            act.inner.governed = True
            if not act.mode and best.type in ("REJECT", "REQUEST"):
                act.mode = _REFUSED.get(act.inner.type, "change")
            if best.type == INNER:
                act.type, act.mode = act.inner.type, act.inner.mode
                act.status = act.inner.status
        return act if act.type != INNER else None

    def score(self, row: Row, n: int, right: dict[str, int], left: dict[str, int]) -> float | None:
        score = row.weight
        for item in row.items:
            if item.next:
                if self.following(n) not in item.next:
                    return None
            elif item.absent:
                if not right.keys().isdisjoint(item.absent):
                    return None
            else:
                near = [right[name] for name in item.right if name in right]
                near += [left[name] for name in item.left if name in left]
                if not near:
                    return None
                score -= min(near) * 0.1
        return score

    def following(self, n: int) -> str:
        """The word behind a head, adverbs and pronouns passed over."""
        n += 1
        while n < len(self.low) and not self.kinds(n).isdisjoint({"adv", "pron"}):
            n += 1
        return self.low[n] if n < len(self.low) else ""

    # Auxiliaries

    def with_auxiliaries(self, act: Act, group: _Group) -> Act | None:
        kinds = group.kinds
        act.modal = not kinds.isdisjoint({"will", "may", "must"})
        if "must" in kinds:
            act.type, act.mode, act.status, act.obliged = "REQUEST", "change", "actual", True
            return act
        if "neg" in kinds:
            if act.type in COOPERATION:
                act.type, act.mode = "REJECT", _REFUSED.get(act.type, "change")
            elif act.type != "REJECT":
                act.status = "negated"
            return act
        if "will" in kinds and "have" not in kinds:
            if act.type in COOPERATION:
                act.type, act.mode, act.status = "AGREE", "", "future"
            elif act.type in MATERIAL_CONFLICT:
                act.type, act.mode, act.status = "THREATEN", "", "future"
            else:
                act.status = "future"
        elif "may" in kinds:
            act.status = "hypothetical"
            if act.type in COOPERATION and "have" not in kinds:
                act.type, act.mode = "AGREE", ""
        return act

    # Clauses

    def mark_clauses(self, found: Sequence[Act], clauses: Clauses) -> None:
        """Which acts stand in a subordinate clause, in quotes, or are no more than participles."""
        for act in found:
            act.subordinate, act.quoted = clauses.below[act.at], clauses.quoted[act.at]
            if act.form == "finite" and act.start == act.at and self.is_participle(act.at):
                act.form = "participle"

    def is_participle(self, n: int) -> bool:
        """Whether a form like "suspected", without auxiliary, cannot be finite: its clause has another verb."""
        form = self.forms[n]
        return form is not None and "n" in form.tags and (n == 0 or self.clause_has_verb(n))


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


def _rank(act: Act) -> float:
    rank = {"finite": 100.0, "infinitive": 65.0, "gerund": 70.0, "participle": 60.0, "noun": 50.0}[
        act.form
    ]
    if act.subordinate:
        rank -= _SUBORDINATE
    if act.quoted:
        rank -= 15
    if act.status in ("negated", "hypothetical"):
        rank -= 10
    return rank + min(act.row.weight, 6.0) - 0.3 * act.at


def chain(act: Act) -> Iterator[Act]:
    """An act and the acts inside it."""
    link: Act | None = act
    while link is not None:
        yield link
        link = link.inner

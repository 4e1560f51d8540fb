"""What is done in a sentence: acts by the lexicon, composed from right to left.

An act is read with its own company first ("withdraw troops"), then by what governs it ("refused to withdraw troops").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from corpuskit_plover.dates import TRIGGERS
from corpuskit_plover.entries import Item, Row
from corpuskit_plover.grammar import Clauses, Grammar, Group, Tagged
from corpuskit_plover.lexicon import BREAKS, UNKNOWN, Form
from corpuskit_plover.plover import ACT_NAMES, COOPERATION, INNER, MATERIAL_CONFLICT
from corpuskit_plover.tokens import is_headline

NEAR, FAR = 4, 11
"""Words to the right in which a preposition, and any other company, is looked for."""

_DOUBTFUL = frozenset({"have", "adjective"})
"""Kinds of words that are heads in some places alone."""

_NOBODY = frozenset({"no", "nobody", "none"})
_NO_MATTER = frozenset({"longer", "less", "fewer", "later", "sooner", "doubt", "matter"})
"""What "no" stands before without saying that there is none."""
_BOUNDS = BREAKS | {
    "conj",
    "comma",
    "quote",
    "that",
    "say",
    "be",
    "have",
    "will",
    "may",
    "must",
    "do",
}
_JOINED_BY = frozenset({"and", "or", "but", "to", ","})
_BEFORE_CLAUSE = frozenset({"say", "that", "to"})
_SUBJECTS = frozenset({"he", "she", "it", "they", "we", "i", "you"})
_FINITE = frozenset({"be", "have", "will", "may"})
_MODALS = frozenset({"will", "may", "must"})
_REFUSED = {"CONSULT": "meet", "AID": "assist", "CONCEDE": "yield", "RETREAT": "yield"}
_RANKS = {"finite": 100.0, "infinitive": 65.0, "gerund": 70.0, "participle": 60.0, "noun": 50.0}
_SUBORDINATE = 30.0


@attrs.define
class Act:
    """Something done, at token `at`; its verb group, or noun, begins at `start`.

    `form` is finite, infinitive, gerund, participle or noun. `status` is as in `Event`. `inner` is the act inside it.
    `relative` is the token of a "who" whose clause stands between the subject and it.
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
    relative: int | None = None
    rank: float = 0.0


@attrs.define
class Company:
    """What stands beside a head: classes and words with their distance, and the acts that may be inside it."""

    right: dict[str, int] = attrs.field(factory=dict)
    left: dict[str, int] = attrs.field(factory=dict)
    inner: dict[str, Act] = attrs.field(factory=dict)

    def add(self, form: Form, distance: int) -> None:
        """Notes a word to the right by all that rows call it."""
        right = self.right
        for name in form.names:
            if name not in right:
                right[name] = distance

    def add_act(self, act: Act, distance: int) -> None:
        """Notes an act to the right by its type and the groups that the type is of."""
        for name in ACT_NAMES[act.type]:
            if name not in self.right:
                self.right[name] = distance
                self.inner[name] = act

    def distance(self, item: Item) -> int | None:
        """How far away the nearest of what an item asks for is; None where none is there."""
        right, left = self.right, self.left
        found = [right[name] for name in right.keys() & item.right]
        if item.left:
            found += [left[name] for name in left.keys() & item.left]
        return min(found, default=None)


def acts(tagged: Tagged, clauses: Clauses) -> list[Act]:
    """The acts of a sentence that nothing governs, the foremost first."""
    found = _Composer(tagged).compose(clauses)
    free = (act for act in found if not act.governed and "inner" not in act.row.roles)
    return sorted(free, key=lambda act: -act.rank)


class _Composer(Grammar):
    """Reads the acts of a sentence from right to left, so that each finds those inside it."""

    def __init__(self, tagged: Tagged) -> None:
        super().__init__(tagged)
        self.acts: dict[int, Act] = {}
        self.starts: dict[int, Act] = {}
        self.denies = not _NOBODY.isdisjoint(self.low)

    def compose(self, clauses: Clauses) -> list[Act]:
        for n in reversed([n for n, form in enumerate(self.forms) if form.is_head]):
            act = self.read(n, self.forms[n])
            if act is not None:
                if self.denies and self.is_of_nobody(act):
                    act.status = "negated"
                self.acts[n] = act
                self.starts[act.start] = act
        found = [self.acts[n] for n in sorted(self.acts)]
        self.mark_clauses(found, clauses)
        for act in found:
            act.rank = _rank(act)
        return found

    def read(self, n: int, form: Form) -> Act | None:
        """The act that a head is: as a verb, as an adjective, or as a noun."""
        if self.is_within_name(n):
            return None
        if not form.kinds.isdisjoint(_DOUBTFUL) and self.is_no_verb(n, form):
            return None
        if form.verbs and not self.is_noun(n, form):
            return None if self.is_adjective(n, form) else self.read_verb(n, form)
        if form.adjectives:
            return self.match(n, form.adjectives, self.group(n), "finite", passive=False)
        return self.read_noun(n, form) if form.nouns else None

    def read_verb(self, n: int, form: Form) -> Act | None:
        group = self.group(n)
        shape = self.shape(n, form, group)
        passive = self.is_passive(n, form, group)
        act = self.match(n, form.verbs, group, shape, passive=passive)
        if act is None and form.adjectives and "be" in group.kinds:
            return self.match(n, form.adjectives, group, "finite", passive=False)
        return act and self.with_auxiliaries(act, group)

    def read_noun(self, n: int, form: Form) -> Act | None:
        predicate = any("patient" in row.roles for row in form.nouns)
        group = self.group(n) if predicate else Group(n)
        shape = "finite" if "be" in group.kinds else "noun"
        return self.match(n, form.nouns, group, shape, passive=False)

    def is_within_name(self, n: int) -> bool:
        """Whether a head is written as part of a name, "Press Agency", and not so because all words are."""
        if not n or not self.words[n][0].isupper() or not self.words[n - 1][0].isalpha():
            return False
        return not is_headline(self.words)

    def is_of_nobody(self, act: Act) -> bool:
        """Whether who does it, or to whom it is done, is nobody: "no country recognised", "killed no one"."""
        if act.form == "noun":
            return self.is_nobody(act.start - 1)
        if self.is_nobody(act.at + 1):
            return True
        first = act.start
        while first and act.start - first < FAR and not self.is_bound(first - 1):
            first -= 1
        return first < act.start and self.is_nobody(first)

    def is_nobody(self, n: int) -> bool:
        if not 0 <= n < len(self.low) - 1 or self.low[n] not in _NOBODY:
            return False
        return self.low[n] != "no" or self.low[n + 1] not in _NO_MATTER

    def is_bound(self, n: int) -> bool:
        """Whether no subject reaches over `n`: another clause, a joint, or a verb."""
        return not self.kinds[n].isdisjoint(_BOUNDS) or "d" in self.forms[n].tags

    def company(self, n: int, form: Form, *, passive: bool) -> Company:
        """What stands beside a head; in the passive its subject is company too."""
        found = Company()
        self.look_right(n, found)
        if self.has_object(n):
            found.right.setdefault("OBJECT", 1)
        elif self.is_preposition(n + 1) or self.low[n + 1] in TRIGGERS:
            found.right.setdefault("INTRANSITIVE", 1)
        if passive or form.looks_left:
            self.look_left(n, found)
        if passive:
            found.right["PASSIVE"] = 1
            for name, distance in found.left.items():
                found.right.setdefault(name, distance)
        return found

    def look_right(self, n: int, found: Company) -> None:
        forms, commas, inside = self.forms, 0, False
        for m in range(n + 1, min(n + FAR + 1, len(forms))):
            form = forms[m]
            if form is UNKNOWN:
                continue
            word = self.low[m]
            if inside or word == "(":
                inside = word != ")"
                continue
            if word == ",":
                commas += 1
                continue
            act = self.starts.get(m)
            if form.is_break or (act is not None and self.is_another_verb(m, act)):
                return
            if m <= n + NEAR or not form.is_preposition:
                found.add(form, m - n)
            act = act or self.acts.get(m)
            if act is None:
                continue
            if act.at != m:
                found.add(forms[act.at], m - n)
            if not act.governed and not commas and self.links(n, act):
                found.add_act(act, m - n)
                if act.form != "noun":
                    return

    def look_left(self, n: int, found: Company) -> None:
        for m in range(n - 1, max(-1, n - FAR - 1), -1):
            form = self.forms[m]
            if form.is_break:
                return
            for name in form.classes:
                found.left.setdefault(name, n - m)

    def is_another_verb(self, n: int, act: Act) -> bool:
        """Whether another finite verb of the same subject begins at `n`: "condemned the attack and expelled ..."."""
        return act.form == "finite" and (
            self.low[n - 1] in ("and", "or", "but", ",") or self.low[n] == "nor"
        )

    def links(self, n: int, act: Act) -> bool:
        """Whether an act to the right can be inside the one at `n`."""
        if act.form == "finite":
            between = self.low[n + 1 : act.start]
            return (
                "that" in between
                or (bool(between) and len(between) <= 6 and act.modal)
                or act.status == "future"
                or self.is_name(n + 1, act.start)
            )
        return True

    def is_name(self, start: int, stop: int) -> bool:
        """Whether a name of a few words is all that stands there: the subject of what is claimed."""
        return 0 < stop - start <= 4 and all(word[0].isupper() for word in self.words[start:stop])

    def match(
        self, n: int, candidates: Sequence[Row], group: Group, shape: str, *, passive: bool
    ) -> Act | None:
        """The act that the best of the rows makes, if one has the company that it asks for."""
        company = self.company(n, self.forms[n], passive=passive)
        best = self.best(n, candidates, company)
        if best is None:
            return None
        act = Act(n, group.start, best, best.type, best.mode, shape, passive)
        act.obliged = best.pos == "a" and "must" in self.kinds[n]
        if "future" in best.roles:
            act.status = "future"
        inside = [name for item in best.items for name in item.right if name in company.inner]
        if inside:
            nearest = min(inside, key=lambda name: company.right[name])
            govern(act, company.inner[nearest])
        return act if act.type != INNER else None

    def best(self, n: int, candidates: Sequence[Row], company: Company) -> Row | None:
        """The row that asks for most and has it nearest; of equals the first."""
        best: Row | None = None
        best_score = -1.0
        names = company.right.keys()
        for row in candidates:
            if row.weight <= best_score:
                continue
            first = row.items[0] if row.items else None
            if first and first.right and not first.left and names.isdisjoint(first.right):
                continue
            score = self.score(row, n, company)
            if score is not None and score > best_score:
                best, best_score = row, score
        return best

    def score(self, row: Row, n: int, company: Company) -> float | None:
        score = row.weight
        for item in row.items:
            if item.next:
                if self.following(n) not in item.next:
                    return None
            elif item.absent:
                if not company.right.keys().isdisjoint(item.absent):
                    return None
            else:
                near = company.distance(item)
                if near is None:
                    return None
                score -= near * 0.1
        return score

    def with_auxiliaries(self, act: Act, group: Group) -> Act | None:
        kinds = group.kinds
        act.modal = not kinds.isdisjoint(_MODALS)
        if "must" in kinds:
            act.type, act.mode, act.status, act.obliged = "REQUEST", "change", "actual", True
            return act
        if "neg" in kinds:
            if act.type in COOPERATION:
                act.type, act.mode = "REJECT", _REFUSED.get(act.type, "change")
            else:
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
            elif act.type in MATERIAL_CONFLICT and "have" not in kinds:
                act.type, act.mode = "THREATEN", ""
        return act

    def relative(self, act: Act) -> int | None:
        """The "who" or "which" that has its own verb before an act: "those who fled have sued Kenya".

        An act without auxiliaries needs an object: else it may describe the noun before it.
        """
        if act.form != "finite" or self.low[act.start - 1] in _JOINED_BY:
            return None
        plain = act.start == act.at
        if plain and not self.has_object(act.at):
            return None
        verb = False
        for n in range(act.start - 1, max(-1, act.start - FAR), -1):
            form = self.forms[n]
            if form.is_break:
                own = verb if plain or self.low[n] == "which" else n < act.start - 1
                return n if own and self.low[n] in ("who", "which") else None
            if self.low[n] in _SUBJECTS or not form.kinds.isdisjoint(_BEFORE_CLAUSE):
                return None
            verb = verb or "d" in form.tags or not form.kinds.isdisjoint(_FINITE)
        return None

    def mark_clauses(self, found: Sequence[Act], clauses: Clauses) -> None:
        """Which acts stand in a subordinate clause, in quotes, or are no more than participles."""
        for act in found:
            act.relative = self.relative(act) if clauses.below[act.at] else None
            act.subordinate = clauses.below[act.at] and act.relative is None
            act.quoted = clauses.quoted[act.at]
            alone = act.form == "finite" and act.start == act.at
            if alone and (self.is_participle(act.at) or self.is_described(act)):
                act.form = "participle"

    def is_described(self, act: Act) -> bool:
        """Whether a passive without auxiliary describes the subject of a verb behind it: "families displaced by floods got"."""
        if not act.passive or self.following(act.at) != "by":
            return False
        behind = range(act.at + 2, len(self.low))
        return any(
            "d" in self.forms[n].tags or not self.kinds[n].isdisjoint(_FINITE) for n in behind
        )


def govern(act: Act, inner: Act) -> None:
    """Puts an act inside another one, which may be of its type."""
    act.inner = inner
    inner.governed = True
    if not act.mode and act.type in ("REJECT", "REQUEST"):
        act.mode = _REFUSED.get(inner.type, "change")
    if act.type == INNER:
        act.type, act.mode, act.status = inner.type, inner.mode, inner.status


def _rank(act: Act) -> float:
    rank = _RANKS[act.form]
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

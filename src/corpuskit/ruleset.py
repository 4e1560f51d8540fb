"""Rules with those that brought them, found by what they need of a body."""

from __future__ import annotations

import enum
from collections.abc import Callable
from functools import cached_property

import attrs

from corpuskit.body import Body, line_words
from corpuskit.model import RuleRef
from corpuskit.rules import Rule

CORE = "corpuskit"
"""The library's own name where a plugin's is asked for."""


class Rank(enum.IntEnum):
    """Whose word counts more: the smaller number."""

    CALLER = 0
    LAYOUT = 1
    SOURCE = 2
    PACK = 3
    PAGE = 4
    GENERIC = 5
    SHAPE = 6
    """What the shape of a whole document says: any rule that knows a line knows it better."""


Concern = Callable[[Body], object]
"""What several rules ask of a body first: where it gives nothing, none of them has anything to say."""


@attrs.frozen(eq=False)
class BoundRule:
    """A rule with the plugin that brought it and the weight of its word."""

    rule: Rule
    ref: RuleRef
    rank: Rank


class Asked(enum.Enum):
    """When rules are asked, and which of them then may have something to say."""

    FIRST = enum.auto()
    """All, about the body as it was read."""
    ON_PARTS = enum.auto()
    """Those that repeat, when lines were cut to new ones."""
    ON_REST = enum.auto()
    """Of these those that look at more than each line alone, when lines went: the others have seen all that are left."""


@attrs.frozen
class RuleSet:
    """Rules, found by their triggers: what a body wakes does not depend on how many there are."""

    rules: tuple[BoundRule, ...] = ()

    @cached_property
    def _numbers(self) -> dict[Asked, frozenset[int]]:
        """The numbers of the rules that may be asked, each time."""
        repeating = [n for n, bound in enumerate(self.rules) if bound.rule.repeats]
        beyond = [n for n in repeating if not _is_line_by_line(self.rules[n])]
        return {
            Asked.FIRST: frozenset(range(len(self.rules))),
            Asked.ON_PARTS: frozenset(repeating),
            Asked.ON_REST: frozenset(beyond),
        }

    @cached_property
    def _by_trigger(self) -> dict[str, tuple[int, ...]]:
        # Tuples, of which most are one and the same: the collector of garbage need not look at thousands of lists.
        index: dict[str, tuple[int, ...]] = {}
        for n, bound in enumerate(self.rules):
            alone = (n,)
            for trigger in bound.rule.triggers or ():
                known = index.get(trigger)
                index[trigger] = alone if known is None else (*known, n)
        return index

    @cached_property
    def _line_words(self) -> frozenset[str]:
        return line_words(self._by_trigger)

    @cached_property
    def _by_concern(self) -> dict[Concern | None, tuple[int, ...]]:
        """The rules without triggers by what they ask of a body first."""
        index: dict[Concern | None, tuple[int, ...]] = {}
        for n, bound in enumerate(self.rules):
            if bound.rule.triggers is None:
                concern = getattr(bound.rule.select, "concerns", None)
                index[concern] = (*index.get(concern, ()), n)
        return index

    def awake(self, body: Body, asked: Asked) -> list[BoundRule]:
        """The rules that could have something to say on `body`."""
        found: set[int] = set()
        among = self._numbers[asked]
        for concern, numbers in self._by_concern.items():
            may_ask = not among.isdisjoint(numbers)
            if may_ask and (concern is None or _is_of_concern(body, concern)):
                found.update(numbers)
        by_trigger, index, folded = self._by_trigger, body.index, body.folded
        for word in index.keys() & by_trigger.keys():
            found.update(by_trigger[word])
        for word in self._line_words.intersection(index):
            for n in index[word]:
                found.update(by_trigger.get(folded[n], ()))
        return [self.rules[n] for n in sorted(found & among)]


def _is_line_by_line(bound: BoundRule) -> bool:
    return bool(getattr(bound.rule.select, "line_by_line", False))


def _is_of_concern(body: Body, concern: Concern) -> bool:
    try:
        return bool(body.once(concern))
    # A plugin's code may raise anything: its rule is asked, and fails by its name.
    except (Exception, SystemExit):
        return True

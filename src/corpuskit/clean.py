"""The rules' judgement on a body, carried out: the only place where text is set aside.

Every rule sees the same untouched body and names spans; their union goes, less what a keep rule protects. The rules that
repeat are then asked about what is left until none asks for more, so that cleaning a cleaned text changes
nothing and no rule depends on which other went first.
"""

from __future__ import annotations

import datetime as dt
import enum
import itertools
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

import attrs

from corpuskit.body import WHITE, Body, Gap, Keys, line_words
from corpuskit.errors import RuleError
from corpuskit.model import Block, Category, Failure, Piece, RuleRef, Verdict
from corpuskit.rules import DATES, FIELDS, Lines, Rule, Span

CORE = "corpuskit"
"""The library's own name where a plugin's is asked for."""

ROUNDS = 12
"""How often a body is judged at most. Real dumps need two or three; this bounds the cost of hostile ones."""

_ORDER = {category: n for n, category in enumerate(Category)}


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


class RankedClaim(NamedTuple):
    """What one witness says of a field."""

    rank: Rank
    by: str
    field: str
    value: object


Concern = Callable[[Body], object]
"""What several rules ask of a body first: where it gives nothing, none of them has anything to say."""


@attrs.frozen(eq=False)
class BoundRule:
    """A rule with the plugin that brought it and the weight of its word."""

    rule: Rule
    ref: RuleRef
    rank: Rank


@attrs.frozen
class RuleSet:
    """Rules, found by their triggers: what a body wakes does not depend on how many there are."""

    rules: tuple[BoundRule, ...] = ()

    @cached_property
    def repeating(self) -> RuleSet:
        """The rules that may have more to say on what is left."""
        return RuleSet(tuple([bound for bound in self.rules if bound.rule.repeats]))

    @cached_property
    def beyond_lines(self) -> RuleSet:
        """The rules that look at more than each line alone: the others have nothing to add while no line is new."""
        return RuleSet(
            tuple([b for b in self.rules if not getattr(b.rule.select, "line_by_line", False)])
        )

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

    def awake(self, body: Body) -> list[BoundRule]:
        """The rules that could have something to say on `body`."""
        found: set[int] = set()
        for concern, numbers in self._by_concern.items():
            if concern is None or _is_of_concern(body, concern):
                found.update(numbers)
        by_trigger, index, folded = self._by_trigger, body.index, body.folded
        for word in index.keys() & by_trigger.keys():
            found.update(by_trigger[word])
        for word in self._line_words.intersection(index):
            for n in index[word]:
                found.update(by_trigger.get(folded[n], ()))
        return [self.rules[n] for n in sorted(found)]


def _is_of_concern(body: Body, concern: Concern) -> bool:
    try:
        return bool(body.once(concern))
    except (
        Exception
    ):  # a plugin's code may raise anything: its rule is asked, and fails by its name
        return True


@attrs.frozen
class Cleaned:
    """A body after judgement: its tape, what is left of it, what the rules said of fields, and which of them failed."""

    pieces: tuple[Piece, ...]
    body: Body
    claims: tuple[RankedClaim, ...] = ()
    failures: tuple[Failure, ...] = ()


class _Asked(NamedTuple):
    """What a rule asks for: whole lines by their numbers, as most do, and all else as spans."""

    by: BoundRule
    lines: Sequence[int]
    spans: Sequence[Span]


class _Cut(NamedTuple):
    """A stretch of a block that a rule asks for."""

    start: int
    stop: int
    by: BoundRule
    copy_of: int | None = None


@attrs.frozen
class _Demands:
    """What all rules ask for together: by block the rules that want the whole of it, or else every cut of it.

    `protected` are the stretches that stay whoever asks for them.
    """

    lines: dict[int, list[BoundRule]]
    cuts: dict[int, list[_Cut]]
    protected: dict[int, list[tuple[int, int]]]

    def of(self, block: int) -> list[tuple[BoundRule, int | None]]:
        """Who asks for a block or a part of it, and as the copy of which other."""
        whole: list[tuple[BoundRule, int | None]] = [(by, None) for by in self.lines.get(block, ())]
        return whole + [(cut.by, cut.copy_of) for cut in self.cuts.get(block, ())]


def clean(
    body: Body, rule_sets: Sequence[RuleSet], *, without: frozenset[str] = frozenset(), origin: str
) -> Cleaned:
    """`body` judged by `rule_sets`, less the rules named in `without`, until nothing more is asked for.

    `origin` names the document in failures. A rule that raises, or names a span that is not there, is
    left out and named; all others count.
    """
    tape: _Tape | None = None
    claims: list[RankedClaim] = []
    failures: dict[int, Failure] = {}
    verdicts = _Verdicts()
    shown = Body.shown(body.blocks, body.title, body.keys)
    asking = _asking(shown, rule_sets, without)
    for _ in range(ROUNDS):
        asked = list(_ask(shown, asking, failures, origin))
        if not asked:
            break
        demands = _demands(shown, asked)
        claims += _claims(asked, demands)
        going, cut = _judged(shown, demands, verdicts)
        if not going and not cut:
            break
        tape = tape or _Tape.of(body)
        blocks, keys = tape.set_aside(going, cut, shown)
        shown = Body.shown(blocks, _title(shown.title, claims), keys)
        again = [rules.repeating if cut else rules.repeating.beyond_lines for rules in rule_sets]
        asking = _asking(shown, again, without)
    else:
        unsettled = RuleError(
            origin, f"rules asked for more {ROUNDS} times", "the text may need one more"
        )
        failures[0] = Failure.of(unsettled, stage="clean", plugin=CORE, origin=origin)
    pieces = tape.pieces() if tape else tuple(body.pieces())
    return Cleaned(pieces, shown, tuple(claims), tuple(failures.values()))


def _title(known: str | None, claims: Iterable[RankedClaim]) -> str | None:
    """The title as far as it is known: what the extractor or the caller said, else the best claim."""
    if known is not None:
        return known
    said = [claim for claim in claims if claim.field == "title"]
    return str(min(said, key=lambda claim: (claim.rank, claim.by)).value) if said else None


def _asking(body: Body, rule_sets: Iterable[RuleSet], without: frozenset[str]) -> list[BoundRule]:
    """The rules that `body` wakes, less those that its source does not want. Its own rules are not meant."""
    awake = [bound for rules in rule_sets for bound in rules.awake(body)]
    if not without:
        return awake
    return [b for b in awake if b.rank <= Rank.SOURCE or b.rule.name not in without]


# What rules ask for


def _ask(
    body: Body, rules: Iterable[BoundRule], failures: dict[int, Failure], origin: str
) -> Iterator[_Asked]:
    """What each rule asks for that has something to say."""
    for bound in rules:
        if failures and id(bound) in failures:
            continue
        try:
            asked = _asked(bound, body)
        except (Exception, SystemExit) as error:  # a plugin's code may do anything; others go on
            failures[id(bound)] = Failure.of(
                error, stage="clean", plugin=str(bound.ref), origin=origin
            )
            continue
        if asked is not None:
            yield asked


def _asked(bound: BoundRule, body: Body) -> _Asked | None:
    """What one rule asks for, all of it in place, or a RuleError that says what is wrong with it."""
    found = bound.rule.select(body)
    if isinstance(found, Lines):
        if not found.numbers:
            return None
        _check_number(min(found.numbers), body)
        _check_number(max(found.numbers), body)
        return _Asked(bound, found.numbers, ())
    lines, spans = [], []
    for span in found:
        if not isinstance(span, Span):
            raise RuleError("rule", f"gave {span!r:.60} for a Span", "yield Span values")
        _check_number(span.block, body)
        if span.start == 0 and span.stop is None and _is_plain(span):
            lines.append(span.block)
        else:
            spans.append(_checked(span, body))
    return _Asked(bound, lines, spans) if lines or spans else None


def _is_plain(span: Span) -> bool:
    """Whether a span asks for nothing but that it goes."""
    return span.remove and span.field is None and span.copy_of is None


def _check_number(block: object, body: Body) -> None:
    if type(block) is not int or not 0 <= block < len(body.blocks):
        raise RuleError("rule", f"names block {block!r:.60} of {len(body.blocks)}", "mend it")


def _checked(span: Span, body: Body) -> Span:
    """`span`, its offsets and its field in order, or a RuleError that says what is wrong with it."""
    length = len(body.blocks[span.block].text)
    stop = length if span.stop is None else span.stop
    if not (_is_number(span.start) and _is_number(stop) and 0 <= span.start <= stop <= length):
        raise RuleError(
            "rule",
            f"names {span.start!r:.20} to {stop!r:.20} of a block of {length} characters",
            "give offsets within the block",
        )
    if span.field is not None:
        _check_field(span)
    if span.copy_of is not None and not 0 <= span.copy_of < len(body.blocks):
        raise RuleError("rule", f"names a copy of block {span.copy_of!r:.60}", "mend it")
    return span


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _check_field(span: Span) -> None:
    if span.field not in FIELDS:
        raise RuleError("rule", f"fills {span.field!r:.60}, which is no field", "see rules.FIELDS")
    kind: type = dt.date if span.field in DATES else str
    if type(span.value) is not kind:
        raise RuleError(
            "rule", f"fills {span.field} with {span.value!r:.60}", f"give a {kind.__name__}"
        )


def _demands(body: Body, asked: Iterable[_Asked]) -> _Demands:
    """What is asked for, block by block."""
    lines: defaultdict[int, list[BoundRule]] = defaultdict(list)
    cuts: defaultdict[int, list[_Cut]] = defaultdict(list)
    protected: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for by, whole, spans in asked:
        if by.rule.category is None:
            for span in (*map(Span, whole), *spans):
                protected[span.block].append(_ends(span, body))
            continue
        for n in whole:
            lines[n].append(by)
        for span in spans:
            start, stop = _ends(span, body)
            if span.remove and start < stop:
                cuts[span.block].append(_Cut(start, stop, by, span.copy_of))
    for n in lines.keys() & (cuts.keys() | protected.keys()):
        cuts[n] += [_Cut(*_ends(Span(n), body), by) for by in lines.pop(n)]
    return _Demands(lines, _without_last_copies(cuts, lines, protected), protected)


def _ends(span: Span, body: Body) -> tuple[int, int]:
    """Where a span begins and stops in its block."""
    return span.start, len(body.texts[span.block]) if span.stop is None else span.stop


def _without_last_copies(
    cuts: dict[int, list[_Cut]], lines: Collection[int], protected: Collection[int]
) -> dict[int, list[_Cut]]:
    """`cuts` less the copies whose original goes too: they are judged again when it is gone."""
    copies = [n for n, found in cuts.items() if any(cut.copy_of is not None for cut in found)]
    if not copies:
        return cuts
    only = {n for n in copies if all(cut.copy_of is not None for cut in cuts[n])}
    going = {*lines, *cuts} - only - set(protected)
    stays = {n: [c for c in cuts[n] if c.copy_of is None or c.copy_of not in going] for n in copies}
    return {n: found for n, found in (cuts | stays).items() if found}


def _claims(asked: Iterable[_Asked], demands: _Demands) -> Iterator[RankedClaim]:
    """What the rules say of fields.

    A line that goes for another reason (a teaser's date) says nothing, unless a weaker rule has that reason.
    """
    telling = [(by, span) for by, _, spans in asked for span in spans if span.field is not None]
    tellers = {(by.ref, span.block) for by, span in telling}
    for bound, span in sorted(telling, key=lambda pair: (pair[1].block, pair[1].start)):
        if all(
            (by.ref, span.block) in tellers or copy_of is not None or by.rank > bound.rank
            for by, copy_of in demands.of(span.block)
        ):
            yield RankedClaim(bound.rank, str(bound.ref), span.field or "", span.value)


# What is done


Stretch = tuple[int, int, Verdict | None]
"""From, to, and why it goes; None: it stays."""


class _Verdicts(dict[tuple[BoundRule, ...], Verdict]):
    """What rules say together of a stretch, made once for all the lines that they ask for."""

    def __missing__(self, asking: tuple[BoundRule, ...]) -> Verdict:
        first = min(asking, key=lambda by: (by.rank, _order(by)))
        assert first.rule.category is not None
        verdict = Verdict(first.rule.category, tuple(sorted({by.ref for by in asking})))
        self[asking] = verdict
        return verdict


def _judged(
    body: Body, demands: _Demands, verdicts: _Verdicts
) -> tuple[dict[int, Verdict], dict[int, list[Stretch]]]:
    """The blocks that go whole, each with its verdict; and those that are cut, each from edge to edge."""
    going = {n: verdicts[tuple(by)] for n, by in demands.lines.items() if body.blocks[n].text}
    cut: dict[int, list[Stretch]] = {}
    for n, found in demands.cuts.items():
        stretches = _stretches(body.blocks[n], found, demands.protected.get(n, ()), verdicts)
        if len(stretches) > 1:
            cut[n] = stretches
        elif stretches and (verdict := stretches[0][2]) is not None:
            going[n] = verdict
    return going, cut


def _stretches(
    block: Block,
    cuts: Sequence[_Cut],
    protected: Sequence[tuple[int, int]],
    verdicts: _Verdicts,
) -> list[Stretch]:
    """The block from edge to edge, each stretch with its verdict; empty if nothing goes."""
    marks = {0, len(block.text)}
    marks.update(*((cut.start, cut.stop) for cut in cuts), *protected)
    edges = sorted(marks)
    found: list[Stretch] = []
    for start, stop in itertools.pairwise(edges):
        asking = tuple([cut.by for cut in cuts if cut.start <= start and stop <= cut.stop])
        safe = any(low <= start and stop <= high for low, high in protected)
        found.append((start, stop, verdicts[asking] if asking and not safe else None))
    return _widened(block.text, found) if any(verdict for *_, verdict in found) else []


def _order(by: BoundRule) -> int:
    assert by.rule.category is not None
    return _ORDER[by.rule.category]


def _widened(text: str, stretches: Iterable[Stretch]) -> list[Stretch]:
    """Neighbours of one verdict made one, and the white space at each cut given to the removal."""
    merged: list[Stretch] = []
    for start, stop, verdict in stretches:
        if merged and merged[-1][2] == verdict:
            merged[-1] = (merged[-1][0], stop, verdict)
        else:
            merged.append((start, stop, verdict))
    for n, (start, stop, verdict) in enumerate(merged):
        if verdict is not None:
            continue
        bare_start = (
            start + len(text[start:stop]) - len(text[start:stop].lstrip(WHITE)) if n else start
        )
        bare_stop = stop if n == len(merged) - 1 else start + len(text[start:stop].rstrip(WHITE))
        bare_stop = max(bare_start, bare_stop)
        merged[n] = (bare_start, bare_stop, None)
        if n:
            merged[n - 1] = (merged[n - 1][0], bare_start, merged[n - 1][2])
        if n < len(merged) - 1:
            merged[n + 1] = (bare_stop, *merged[n + 1][1:])
    return [stretch for stretch in merged if stretch[0] < stretch[1]]


@attrs.define
class _Tape:
    """The tape while rules are carried out: gaps and blocks, and where on it the blocks stand that are left."""

    entries: list[Gap | Block]
    places: list[int]

    @classmethod
    def of(cls, body: Body) -> _Tape:
        entries: list[Gap | Block] = [()] * (2 * len(body.blocks) + 1)
        if body.gaps:
            entries[::2] = body.gaps
        entries[1::2] = body.blocks
        return cls(entries, list(range(1, len(entries), 2)))

    def set_aside(
        self, going: Mapping[int, Verdict], cut: Mapping[int, list[Stretch]], body: Body
    ) -> tuple[tuple[Block, ...], Keys]:
        """Sets blocks of `body` aside, and stretches of others; returns the blocks that are left, with their keys."""
        for n, verdict in going.items():
            block = body.blocks[n]
            self.entries[self.places[n]] = (Piece(block.text, None, verdict, block.shape),)
        if cut:
            return self._cut(
                {
                    self.places[n]: [_part(body.blocks[n], *stretch) for stretch in stretches]
                    for n, stretches in cut.items()
                }
            )
        left = [n for n in range(len(self.places)) if n not in going]
        self.places = [self.places[n] for n in left]
        return tuple([body.blocks[n] for n in left]), body.keys.take(left)

    def _cut(self, parts: Mapping[int, list[Gap | Block]]) -> tuple[tuple[Block, ...], Keys]:
        """Puts `parts` in the places of the blocks that they are of."""
        entries: list[Gap | Block] = []
        for place, entry in enumerate(self.entries):
            entries += parts.get(place, (entry,))
        self.entries = entries
        self.places = [place for place, entry in enumerate(entries) if isinstance(entry, Block)]
        blocks = tuple([entry for entry in entries if isinstance(entry, Block)])
        return blocks, Keys.of([block.text for block in blocks])

    def pieces(self) -> tuple[Piece, ...]:
        """The finished tape."""
        pieces: list[Piece] = []
        number = 0
        for entry in self.entries:
            if isinstance(entry, Block):
                pieces.append(Piece(entry.text, number, None, entry.shape))
                number += 1
            else:
                pieces += entry
        return tuple(pieces)


def _part(block: Block, start: int, stop: int, verdict: Verdict | None) -> Gap | Block:
    """One stretch of a block: a block of its own, or set aside."""
    text, shape = block.text[start:stop], block.shape.part(start, stop)
    return Block(text, shape) if verdict is None else (Piece(text, None, verdict, shape),)

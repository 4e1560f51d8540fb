"""The rules' judgement on a body, carried out: the only place where text is set aside.

Every rule sees the same untouched body and names spans; their union goes, less what a keep rule protects. The rules that
repeat are then asked about what is left until none asks for more, so that cleaning a cleaned text changes
nothing and no rule depends on which other went first.
"""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

import attrs

from corpuskit.asking import Request, ask
from corpuskit.body import Body
from corpuskit.cutting import Stretch, Tape, widened
from corpuskit.errors import RuleError
from corpuskit.model import Block, Category, Failure, Piece, Verdict
from corpuskit.rules import Span
from corpuskit.ruleset import CORE, Asked, BoundRule, Rank, RuleSet

ROUNDS = 12
"""How often a body is judged at most. Real dumps need two or three; this bounds the cost of hostile ones."""

_ORDER = {category: n for n, category in enumerate(Category)}


class RankedClaim(NamedTuple):
    """What one witness says of a field."""

    rank: Rank
    by: str
    field: str
    value: object


@attrs.frozen
class Cleaned:
    """A body after judgement: its tape, what is left of it, what the rules said of fields, and which of them failed."""

    pieces: tuple[Piece, ...]
    body: Body
    claims: tuple[RankedClaim, ...] = ()
    failures: tuple[Failure, ...] = ()


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
    tape: Tape | None = None
    claims: list[RankedClaim] = []
    failures: dict[int, Failure] = {}
    verdicts = _Verdicts()
    shown = Body.shown(body.blocks, body.title, body.keys)
    asking = _asking(shown, rule_sets, without, Asked.FIRST)
    for _ in range(ROUNDS):
        asked = list(ask(shown, asking, failures, origin))
        if not asked:
            break
        demands = _demands(shown, asked)
        claims += _claims(asked, demands)
        going, cut = _judged(shown, demands, verdicts)
        if not going and not cut:
            break
        tape = tape or Tape.of(body)
        blocks, keys = tape.set_aside(going, cut, shown)
        shown = Body.shown(blocks, _title(shown.title, claims), keys)
        asking = _asking(shown, rule_sets, without, Asked.ON_PARTS if cut else Asked.ON_REST)
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


def _asking(
    body: Body, rule_sets: Iterable[RuleSet], without: frozenset[str], asked: Asked
) -> list[BoundRule]:
    """The rules that `body` wakes, less those that its source does not want. Its own rules are not meant."""
    awake = [bound for rules in rule_sets for bound in rules.awake(body, asked)]
    if not without:
        return awake
    return [b for b in awake if b.rank <= Rank.SOURCE or b.rule.name not in without]


def _demands(body: Body, asked: Iterable[Request]) -> _Demands:
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


def _claims(asked: Iterable[Request], demands: _Demands) -> Iterator[RankedClaim]:
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
    """The block from edge to edge, each stretch with its verdict; empty if nothing goes.

    From edge to edge it is known who asks and how often it is protected, so that a line of many cuts costs no more than
    many lines.
    """
    begun: defaultdict[int, list[int]] = defaultdict(list)
    ended: defaultdict[int, list[int]] = defaultdict(list)
    for n, cut in enumerate(cuts):
        begun[cut.start].append(n)
        ended[cut.stop].append(n)
    safe: Counter[int] = Counter()
    for low, high in protected:
        safe[low] += 1
        safe[high] -= 1
    edges = sorted({0, len(block.text), *begun, *ended, *safe})
    found: list[Stretch] = []
    asking: set[int] = set()
    keeping = 0
    for start, stop in itertools.pairwise(edges):
        asking.difference_update(ended.get(start, ()))
        asking.update(begun.get(start, ()))
        keeping += safe[start]
        by = tuple([cuts[n].by for n in sorted(asking)])
        found.append((start, stop, verdicts[by] if by and not keeping else None))
    return widened(block.text, found) if any(verdict for *_, verdict in found) else []


def _order(by: BoundRule) -> int:
    assert by.rule.category is not None
    return _ORDER[by.rule.category]

"""How often chance alone would show such a difference: exact where documents are few, corrected for many questions."""

from __future__ import annotations

import math
from collections.abc import Sequence

_EXACT = 2000
"""Documents of both batches up to which the test is exact; above, its normal approximation differs in no digit that counts."""


def of_shares(hits: int, of: int, hits_before: int, of_before: int) -> float:
    """The probability of shares that differ so much or more, if both batches are of one kind (two-sided).

    Fisher's exact test; for many documents the normal approximation with Yates's continuity correction.
    """
    if not of or not of_before:
        return 1.0
    if of + of_before <= _EXACT:
        return _fisher(hits, of, hits_before, of_before)
    pooled = (hits + hits_before) / (of + of_before)
    error = math.sqrt(pooled * (1 - pooled) * (1 / of + 1 / of_before))
    if not error:
        return 1.0
    continuity = (1 / of + 1 / of_before) / 2
    apart = max(0.0, abs(hits / of - hits_before / of_before) - continuity)
    return math.erfc(apart / error / math.sqrt(2))


def _fisher(hits: int, of: int, hits_before: int, of_before: int) -> float:
    together, everything = hits + hits_before, of + of_before
    seen = _hypergeometric(hits, of, together, everything)
    possible = range(max(0, together - of_before), min(of, together) + 1)
    chances = (_hypergeometric(k, of, together, everything) for k in possible)
    # Equal probabilities differ in their last digits when they are worked out.
    return min(1.0, sum(math.exp(chance) for chance in chances if chance <= seen + 1e-7))


def _hypergeometric(hits: int, of: int, together: int, everything: int) -> float:
    """The logarithm of the probability that `hits` of `of` documents are among the `together` of `everything`."""
    return (
        _choose(together, hits)
        + _choose(everything - together, of - hits)
        - _choose(everything, of)
    )


def _choose(n: int, k: int) -> float:
    return math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)


def of_spreads(bins: Sequence[int], bins_before: Sequence[int]) -> float:
    """The probability that two spreads over the same bins differ so much or more, if both are of one kind (two-sided).

    The rank-sum test of Mann and Whitney, corrected for ties and continuity: it asks for no shape of the spread.
    """
    n, before = sum(bins), sum(bins_before)
    if not n or not before:
        return 1.0
    total = n + before
    ties = sum(t**3 - t for t in map(sum, zip(bins, bins_before, strict=True)))
    variance = n * before / 12 * (total + 1 - ties / (total * (total - 1))) if total > 1 else 0.0
    if variance <= 0:
        return 1.0
    apart = max(0.0, abs(superiority(bins, bins_before) - 0.5) * n * before - 0.5)
    return math.erfc(apart / math.sqrt(variance) / math.sqrt(2))


def superiority(bins: Sequence[int], bins_before: Sequence[int]) -> float:
    """How often a document of the first batch lies above one of the other, ties counted half: 0.5 where both are alike."""
    below, wins = 0, 0.0
    for here, there in zip(bins, bins_before, strict=True):
        wins += here * (below + there / 2)
        below += there
    pairs = sum(bins) * below
    return wins / pairs if pairs else 0.5


def beyond(chances: Sequence[float], level: float) -> list[bool]:
    """For each of many questions whether its answer is beyond chance: Holm's correction, at most `level` for any false one."""
    found = [False] * len(chances)
    for rank, n in enumerate(sorted(range(len(chances)), key=chances.__getitem__)):
        if chances[n] > level / (len(chances) - rank):
            break
        found[n] = True
    return found

"""What two plugins claim: neither gets it, for who comes first must not matter."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

import attrs

from corpuskit import text
from corpuskit.clean import CORE
from corpuskit.errors import FieldError
from corpuskit.model import Failure
from corpuskit.rules import RulePack
from corpuskit.sources import EventCoder, Plugin, Source

C = TypeVar("C", Source, RulePack, EventCoder)


def without_rivals(plugins: list[Plugin], failures: list[Failure]) -> list[Plugin]:
    """`plugins` without sources, packs and coders whose name is claimed twice, and without hosts that are.

    Each claimant is named in a failure.
    """
    sources = [(p.name, s.name, s.name) for p in plugins for s in p.sources]
    packs = [(p.name, x.name, x.name) for p in plugins for x in p.packs]
    packs += [(CORE, pack.name, pack.name) for pack in text.shape_packs()]
    coders = [(p.name, c.name, c.name) for p in plugins for c in p.coders]
    rivals = [_claimed_twice(kind, failures) for kind in (sources, packs, coders)]
    plugins = [
        attrs.evolve(
            plugin,
            sources=_unless_named(rivals[0], plugin.sources),
            packs=_unless_named(rivals[1], plugin.packs),
            coders=_unless_named(rivals[2], plugin.coders),
        )
        for plugin in plugins
    ]
    hosts = [(p.name, s.name, h) for p in plugins for s in p.sources for h in set(s.hosts)]
    twice = _claimed_twice(hosts, failures)
    return [
        attrs.evolve(plugin, sources=tuple(_without_hosts(s, twice) for s in plugin.sources))
        for plugin in plugins
    ]


def _without_hosts(source: Source, hosts: frozenset[str]) -> Source:
    if hosts.isdisjoint(source.hosts):
        return source
    return attrs.evolve(source, hosts=tuple(host for host in source.hosts if host not in hosts))


def _unless_named(names: frozenset[str], values: tuple[C, ...]) -> tuple[C, ...]:
    return tuple(value for value in values if value.name not in names)


def _claimed_twice(
    claims: Iterable[tuple[str, str, str]], failures: list[Failure]
) -> frozenset[str]:
    """What more than one value claims, of (plugin, value, claim); each claimant is named in a failure."""
    claimants: dict[str, list[tuple[str, str]]] = {}
    for plugin, value, claim in claims:
        claimants.setdefault(claim, []).append((plugin, value))
    twice = {claim: by for claim, by in claimants.items() if len(by) > 1}
    for claim, by in sorted(twice.items()):
        everyone = ", ".join(sorted(f"{name} of {plugin}" for plugin, name in by))
        problem = f"{claim!r} is claimed by {everyone}"
        for plugin, _ in sorted(set(by)):
            error = FieldError(plugin, problem, "none of them gets it: uninstall all but one")
            failures.append(Failure.of(error, stage="load", plugin=plugin, origin=""))
    return frozenset(twice)

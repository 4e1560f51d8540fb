"""What plugins brought, by what it is asked for: sources by name, host and marker, rules by whose they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from types import MappingProxyType

import attrs

from corpuskit import text
from corpuskit.body import Body, key_of
from corpuskit.clean import CORE, BoundRule, Rank, RuleSet
from corpuskit.model import RuleRef
from corpuskit.rules import Rule
from corpuskit.sources import Plugin, Source


@attrs.frozen
class Tables:
    """The dictionaries of a registry, made once. `lines` are markers that are whole lines, `openings` the lengths of others by first word."""

    names: Mapping[str, Source]
    hosts: Mapping[str, Source]
    markers: Mapping[str, tuple[str, ...]]
    lines: frozenset[str]
    openings: Mapping[str, tuple[int, ...]]
    rules: Mapping[str, RuleSet]
    packs: RuleSet
    dumps: RuleSet
    pages: RuleSet

    @classmethod
    def of(cls, plugins: Sequence[Plugin], switched_on: Set[str]) -> Tables:
        """The tables of what plugins brought, with the packs that are on."""
        sources = sorted((s for p in plugins for s in p.sources), key=lambda s: s.name)
        markers: dict[str, tuple[str, ...]] = {}
        openings: dict[str, tuple[int, ...]] = {}
        for source in sources:
            for marker in source.markers:
                key = key_of(marker.removesuffix("*"))
                folded = key.folded
                if marker.endswith("*"):
                    openings[key.word] = (*openings.get(key.word, ()), len(folded))
                    folded += "*"
                markers[folded] = (*markers.get(folded, ()), source.name)
        owner = {source.name: plugin.name for plugin in plugins for source in plugin.sources}
        packs = [
            _bound(pack.rules, plugin.name, Rank.PACK)
            for plugin in plugins
            for pack in plugin.packs
            if pack.default or pack.name in switched_on
        ]
        return cls(
            MappingProxyType({source.name: source for source in sources}),
            MappingProxyType({host: source for source in sources for host in source.hosts}),
            MappingProxyType(markers),
            frozenset(marker for marker in markers if not marker.endswith("*")),
            MappingProxyType({word: tuple(set(lengths)) for word, lengths in openings.items()}),
            MappingProxyType(
                {s.name: RuleSet(_bound(s.rules, owner[s.name], Rank.SOURCE)) for s in sources}
            ),
            RuleSet(tuple(bound for rules in packs for bound in rules)),
            RuleSet(
                (
                    *_bound(text.dump_rules(), CORE, Rank.GENERIC),
                    *_bound(_shape_rules(switched_on), CORE, Rank.SHAPE),
                )
            ),
            RuleSet(_bound(text.page_rules(), CORE, Rank.GENERIC)),
        )

    def by_host(self, host: str) -> Source | None:
        """The source with the longest claim on `host`, label by label from the right."""
        labels = host.lower().rstrip(".").split(".")
        for n in range(len(labels) - 1):
            source = self.hosts.get(".".join(labels[n:]))
            if source is not None:
                return source
        return None

    def by_markers(self, body: Body) -> tuple[Source, ...]:
        """The sources with the most markers among the lines of `body`: none, one, or several in a tie."""
        hits = Counter(name for marker in self._markers_in(body) for name in self.markers[marker])
        most = max(hits.values(), default=0)
        return tuple(self.names[name] for name in sorted(hits) if hits[name] == most)

    def _markers_in(self, body: Body) -> Iterator[str]:
        """The markers that lines of `body` are or, written with a "*", begin with; each once."""
        found = {body.folded[n] for n in body.find(self.lines)}
        # A line may have been found by its first word: "One" is not yet the line "One".
        yield from found & self.lines
        for word in body.index.keys() & self.openings.keys():
            lines = [body.folded[n] for n in body.index[word]]
            # By length, so that two hundred markers that share a first word cost no more than one.
            begun = {f"{line[:n]}*" for line in lines for n in self.openings[word]}
            yield from begun & self.markers.keys()

    def rule_sets(self, source: Source | None, *, dump: bool) -> tuple[RuleSet, ...]:
        """The rules for a document of `source`, a text dump or a page."""
        shared = (self.packs, self.dumps if dump else self.pages)
        return shared if source is None else (self.rules[source.name], *shared)


def _shape_rules(switched_on: Set[str]) -> Iterator[Rule]:
    """The core's rules on the shape of text dumps, with those of its packs that are switched on."""
    yield from text.shape_rules()
    for pack in text.shape_packs():
        yield from pack.rules if pack.name in switched_on else ()


def _bound(rules: Iterable[Rule], plugin: str, rank: Rank) -> tuple[BoundRule, ...]:
    return tuple(BoundRule(rule, RuleRef(plugin, rule.name), rank) for rule in rules)

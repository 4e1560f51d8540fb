"""What the plugins brought, looked up in dictionaries; and how they are loaded, each on its own.

pluggy is done with when loading is: a `Registry` is a frozen value, built from plugins or from values alike.
"""

from __future__ import annotations

import functools
import threading
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import EntryPoint, entry_points
from types import MappingProxyType
from typing import TypeVar

import attrs
import pluggy

from corpuskit import hookspecs, text
from corpuskit.body import Body, key_of
from corpuskit.clean import CORE, BoundRule, Rank, RuleSet
from corpuskit.decode import DEFAULT_LIMITS, Limits
from corpuskit.errors import FieldError, UnknownNameError
from corpuskit.model import Failure, RuleRef
from corpuskit.rules import Rule, RulePack
from corpuskit.sources import EventCoder, Source

Contribution = Source | RulePack | EventCoder
C = TypeVar("C", Source, RulePack, EventCoder)


@attrs.frozen
class Plugin:
    """An installed plugin: the distribution's name and version, and what it brought."""

    name: str
    version: str = ""
    sources: tuple[Source, ...] = ()
    packs: tuple[RulePack, ...] = ()
    coders: tuple[EventCoder, ...] = ()


@attrs.frozen
class Registry:
    """All that can be asked while documents are parsed: sources by name, host and marker, rules by trigger.

    Build one with `load_plugins()`, `Registry.of(...)` or `Registry.core()`. `failures` names every plugin
    and claim that was left out, and why. `switched_on` are packs that are off by default.
    """

    plugins: tuple[Plugin, ...] = ()
    failures: tuple[Failure, ...] = ()
    limits: Limits = DEFAULT_LIMITS
    switched_on: frozenset[str] = frozenset()

    @classmethod
    def of(
        cls,
        *values: Contribution,
        limits: Limits = DEFAULT_LIMITS,
        packs: Iterable[str] = (),
    ) -> Registry:
        """A registry of the core and of `values`, as if one plugin called "local" had brought them.

        Raises:
            FieldError: a value is no Source, RulePack or EventCoder.
            UnknownNameError: a name in `packs` is no pack's.
        """
        failures: list[Failure] = []
        local = _contributed("local", "", values, failures)
        if failures:
            raise FieldError("Registry.of", failures[0].message, "give values alone")
        return _registry([local], failures, limits, packs)

    @classmethod
    def core(cls, *, limits: Limits = DEFAULT_LIMITS, packs: Iterable[str] = ()) -> Registry:
        """The core's own rules alone.

        Raises:
            UnknownNameError: a name in `packs` is no pack's.
        """
        return _registry([], [], limits, packs)

    @property
    def sources(self) -> tuple[Source, ...]:
        """All sources, by name."""
        return tuple(sorted((s for p in self.plugins for s in p.sources), key=lambda s: s.name))

    @property
    def coders(self) -> tuple[EventCoder, ...]:
        """All event coders, by name."""
        return tuple(sorted((c for p in self.plugins for c in p.coders), key=lambda c: c.name))

    def coder(self, name: str | None = None) -> EventCoder:
        """The event coder of that name; without one, the only one there is.

        Raises:
            UnknownNameError: no plugin registers it, none is installed, or several are and none is named.
        """
        found = [coder for coder in self.coders if name in (None, coder.name)]
        if len(found) == 1:
            return found[0]
        known = ", ".join(coder.name for coder in self.coders)
        advice = f"name one of: {known}" if known else "install one, such as corpuskit-plover"
        problem = f"no event coder {name!r}" if name else "there is not one event coder"
        raise UnknownNameError("coder", problem, advice)

    def source(self, name: str, place: str = "source") -> Source:
        """The source of that name.

        Raises:
            UnknownNameError: no plugin registers it.
        """
        try:
            return self._tables.names[name]
        except KeyError:
            known = ", ".join(self._tables.names) or "none"
            raise UnknownNameError(
                place, f"no source {name!r}", f"install its plugin, or use one of: {known}"
            ) from None

    def by_host(self, host: str) -> Source | None:
        """The source with the longest claim on `host`, label by label from the right."""
        labels = host.lower().rstrip(".").split(".")
        for n in range(len(labels) - 1):
            source = self._tables.hosts.get(".".join(labels[n:]))
            if source is not None:
                return source
        return None

    def by_markers(self, body: Body) -> tuple[Source, ...]:
        """The sources with the most markers among the lines of `body`: none, one, or several in a tie."""
        hits = Counter(
            name for marker in self._markers_in(body) for name in self._tables.markers[marker]
        )
        most = max(hits.values(), default=0)
        return tuple(self._tables.names[name] for name in sorted(hits) if hits[name] == most)

    def _markers_in(self, body: Body) -> Iterator[str]:
        """The markers that lines of `body` are or, written with a "*", begin with; each once."""
        found = {body.folded[n] for n in body.find(self._tables.lines)}
        # A line may have been found by its first word: "One" is not yet the line "One".
        yield from found & self._tables.lines
        for word in body.index.keys() & self._tables.openings.keys():
            lines = [body.folded[n] for n in body.index[word]]
            # By length, so that two hundred markers that share a first word cost no more than one.
            begun = {f"{line[:n]}*" for line in lines for n in self._tables.openings[word]}
            yield from begun & self._tables.markers.keys()

    def rule_sets(self, source: Source | None, *, dump: bool) -> tuple[RuleSet, ...]:
        """The rules for a document of `source`, a text dump or a page."""
        shared = (self._tables.packs, self._tables.dumps if dump else self._tables.pages)
        return shared if source is None else (self._tables.rules[source.name], *shared)

    @functools.cached_property
    def _tables(self) -> _Tables:
        return _Tables.of(self)

    def __getstate__(self) -> tuple[object, ...]:
        # The tables are made anew where the registry arrives.
        return (self.plugins, self.failures, self.limits, self.switched_on)

    def __setstate__(self, state: tuple[object, ...]) -> None:
        names = ("plugins", "failures", "limits", "switched_on")
        for name, value in zip(names, state, strict=True):
            object.__setattr__(self, name, value)


@attrs.frozen
class _Tables:
    """The dictionaries of a registry, made once."""

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
    def of(cls, registry: Registry) -> _Tables:
        sources = registry.sources
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
        owner = {
            source.name: plugin.name for plugin in registry.plugins for source in plugin.sources
        }
        packs = [
            _bound(pack.rules, plugin.name, Rank.PACK)
            for plugin in registry.plugins
            for pack in plugin.packs
            if pack.default or pack.name in registry.switched_on
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
                    *_bound(_shape_rules(registry.switched_on), CORE, Rank.SHAPE),
                )
            ),
            RuleSet(_bound(text.page_rules(), CORE, Rank.GENERIC)),
        )


def _shape_rules(switched_on: frozenset[str]) -> Iterator[Rule]:
    """The core's rules on the shape of text dumps, with those of its packs that are switched on."""
    yield from text.shape_rules()
    for pack in text.shape_packs():
        yield from pack.rules if pack.name in switched_on else ()


def _bound(rules: Iterable[Rule], plugin: str, rank: Rank) -> tuple[BoundRule, ...]:
    return tuple(BoundRule(rule, RuleRef(plugin, rule.name), rank) for rule in rules)


# Loading


def load_plugins(
    *,
    packs: Iterable[str] = (),
    limits: Limits = DEFAULT_LIMITS,
    entries: Iterable[EntryPoint] | None = None,
) -> Registry:
    """The registry of all installed plugins, those of the entry-point group "corpuskit".

    A plugin that cannot be used is named in `Registry.failures`, and all others work. `packs` switches on rule packs that
    are off by default; `entries` are the entry points to read instead of the installed ones.

    Raises:
        UnknownNameError: a name in `packs` is no pack's.
    """
    failures: list[Failure] = []
    found = entry_points(group=hookspecs.GROUP) if entries is None else entries
    ordered = sorted(found, key=lambda entry: (_label(entry), entry.name))
    return _registry([_load(entry, failures) for entry in ordered], failures, limits, packs)


_installed: Registry | None = None
_installing = threading.Lock()


def installed() -> Registry:
    """The registry of the installed plugins, loaded once per process on first use."""
    global _installed
    with _installing:
        if _installed is None:
            _installed = load_plugins()
        return _installed


def _label(entry: EntryPoint) -> str:
    return entry.dist.name if entry.dist is not None else entry.name


def _load(entry: EntryPoint, failures: list[Failure]) -> Plugin:
    name = _label(entry)
    version = entry.dist.version if entry.dist is not None else ""
    try:
        module = entry.load()
        values = list(_hooked(name, module, failures))
    except (Exception, SystemExit) as error:  # whatever a plugin's import may raise or do
        failures.append(_failure(name, error))
        return Plugin(name, version)
    return _contributed(name, version, values, failures)


def _hooked(name: str, module: object, failures: list[Failure]) -> Iterator[object]:
    """What the hooks of one plugin return. Each plugin has a manager of its own, so that none can stop another's hooks."""
    manager = pluggy.PluginManager(hookspecs.GROUP)
    manager.add_hookspecs(hookspecs)
    try:
        manager.register(module, name)
        manager.check_pending()
    except pluggy.PluginValidationError as error:
        problem = f"a hook is misspelt or takes arguments ({error})"
        advice = "the hooks are corpuskit_sources, corpuskit_rule_packs and corpuskit_coders, without arguments"
        raise FieldError(name, problem, advice) from None
    if not manager.get_hookcallers(module):
        raise FieldError(
            name, "registers no hook", "decorate its functions with corpuskit.hookimpl"
        )
    for hook in manager.get_hookcallers(module) or ():
        try:
            for values in hook():
                yield from values
        except (Exception, SystemExit) as error:  # one hook's trouble is not the next one's
            failures.append(_failure(name, error))


def _contributed(
    name: str, version: str, values: Iterable[object], failures: list[Failure]
) -> Plugin:
    """The plugin of those of `values` that are what a hook may return."""
    kept: list[object] = []
    for value in values:
        if isinstance(value, Contribution):
            kept.append(value)
        else:
            problem = f"returned {value!r:.60}, expected a Source, RulePack or EventCoder"
            failures.append(_failure(name, FieldError(name, problem, "mend its hooks")))
    return Plugin(
        name, version, _only(Source, kept), _only(RulePack, kept), _only(EventCoder, kept)
    )


def _only(kind: type[C], values: Iterable[object]) -> tuple[C, ...]:
    return tuple(value for value in values if isinstance(value, kind))


def _failure(name: str, error: BaseException) -> Failure:
    return Failure.of(error, stage="load", plugin=name, origin="")


def _registry(
    plugins: Iterable[Plugin], failures: Iterable[Failure], limits: Limits, packs: Iterable[str]
) -> Registry:
    """A registry of `plugins`, less the names and hosts that two of them claim."""
    plugins, found = list(plugins), list(failures)
    plugins = _without_rivals(plugins, found)
    wanted = frozenset(packs)
    known = {pack.name for plugin in plugins for pack in plugin.packs}
    known.update(pack.name for pack in text.shape_packs())
    if missing := sorted(wanted - known):
        raise UnknownNameError(
            "packs",
            f"no rule pack {missing[0]!r}",
            f"use one of: {', '.join(sorted(known)) or 'none'}",
        )
    return Registry(tuple(plugins), tuple(found), limits, wanted)


def _without_rivals(plugins: list[Plugin], failures: list[Failure]) -> list[Plugin]:
    """`plugins` without sources, packs and coders whose name is claimed twice, and without hosts that are.

    Neither claimant gets what two claim: who comes first must not matter.
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
            failures.append(_failure(plugin, error))
    return frozenset(twice)

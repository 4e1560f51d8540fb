"""What the plugins brought, looked up in dictionaries; and how they are loaded, each on its own.

pluggy is done with when loading is: a `Registry` is a frozen value, built from plugins or from values alike.
"""

from __future__ import annotations

import functools
import threading
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

import attrs
import pluggy

from corpuskit import hookspecs, text
from corpuskit.body import Body
from corpuskit.clean import RuleSet
from corpuskit.decode import DEFAULT_LIMITS, Limits
from corpuskit.errors import FieldError, UnknownNameError
from corpuskit.lookup import Tables
from corpuskit.model import Failure
from corpuskit.rivals import without_rivals
from corpuskit.rules import RulePack
from corpuskit.sources import EventCoder, Plugin, Source

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

Contribution = Source | RulePack | EventCoder
C = TypeVar("C", Source, RulePack, EventCoder)


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
        return self._tables.by_host(host)

    def by_markers(self, body: Body) -> tuple[Source, ...]:
        """The sources with the most markers among the lines of `body`: none, one, or several in a tie."""
        return self._tables.by_markers(body)

    def rule_sets(self, source: Source | None, *, dump: bool) -> tuple[RuleSet, ...]:
        """The rules for a document of `source`, a text dump or a page."""
        return self._tables.rule_sets(source, dump=dump)

    @functools.cached_property
    def _tables(self) -> Tables:
        return Tables.of(self.plugins, self.switched_on)

    def __getstate__(self) -> tuple[object, ...]:
        # The tables are made anew where the registry arrives.
        return (self.plugins, self.failures, self.limits, self.switched_on)

    def __setstate__(self, state: tuple[object, ...]) -> None:
        names = ("plugins", "failures", "limits", "switched_on")
        for name, value in zip(names, state, strict=True):
            object.__setattr__(self, name, value)


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
    from importlib.metadata import entry_points  # a tenth of what `import corpuskit` would take

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
    plugins = without_rivals(plugins, found)
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

"""The hooks of a plugin. They register values, once, when plugins are loaded; none of them runs per page."""

from __future__ import annotations

from collections.abc import Iterable

import pluggy

from corpuskit.rules import RulePack
from corpuskit.sources import EventCoder, Source

GROUP = "corpuskit"
"""The entry-point group that plugins are found by, and pluggy's project name."""

hookspec = pluggy.HookspecMarker(GROUP)
hookimpl = pluggy.HookimplMarker(GROUP)


@hookspec
def corpuskit_sources() -> Iterable[Source]:  # type: ignore[empty-body]
    """The publishers that the plugin knows."""


@hookspec
def corpuskit_rule_packs() -> Iterable[RulePack]:  # type: ignore[empty-body]
    """Boilerplate that travels across publishers, such as the credits of wire agencies."""


@hookspec
def corpuskit_coders() -> Iterable[EventCoder]:  # type: ignore[empty-body]
    """Ways to code the events of an article."""

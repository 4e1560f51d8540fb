"""A learned source as Python: the module that an author would have written by hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from corpuskit.learning.values import Argument, Option, Proposal, UnitLine

if TYPE_CHECKING:
    from corpuskit.learning.lesson import Lesson

_WIDTH = 100
"""Columns of a line of code; a string that is longer stays whole."""

Parts = tuple[str, ...]


def module_of(lesson: Lesson) -> str:
    """The plugin's module: its source, each rule under what speaks for it, and the hook."""
    names = {proposal.maker for proposal in lesson.proposals}
    shapes = (a for p in lesson.proposals for a in p.arguments if isinstance(a, UnitLine))
    names |= {shape.name or "LineShape" for shape in shapes}
    lines = [
        f'"""{_prose(lesson.title)}: {_learned_from(lesson)}."""',
        "",
        "from corpuskit import Source, hookimpl",
        *(["from corpuskit.html import Selectors, layout"] if lesson.place else []),
        *([_import(sorted(names, key=_isort))] if names else []),
        "",
        *_source(lesson),
        "",
        "",
        "@hookimpl",
        "def corpuskit_sources() -> list[Source]:",
        "    return [SOURCE]",
        "",
    ]
    return "\n".join(lines)


def _learned_from(lesson: Lesson) -> str:
    return (
        f"what {len(lesson.previews)} of its documents repeat, each rule under what speaks for it"
    )


def _prose(text: str) -> str:
    """`text` as it can stand in a docstring."""
    return " ".join(text.replace("\\", "/").replace('"', "'").split())


def _isort(name: str) -> tuple[bool, bool, str]:
    """The order of names in an import: constants before classes before functions."""
    return not name.isupper(), name[0].islower(), name


def _import(names: Iterable[str]) -> str:
    whole = f"from corpuskit.rules import {', '.join(names)}"
    if len(whole) <= _WIDTH:
        return whole
    return "\n".join(["from corpuskit.rules import (", *(f"    {name}," for name in names), ")"])


def _source(lesson: Lesson) -> Iterator[str]:
    yield "SOURCE = Source("
    yield f"    name={_string(lesson.name)},"
    yield f"    title={_string(lesson.title)},"
    for field in ("hosts", "markers"):
        values = getattr(lesson, field)
        if values:
            yield from _call(f"{field}=", tuple(map(_string, values)), 4)
    if lesson.language:
        yield f"    language={_string(lesson.language)},"
    if lesson.place:
        yield f"    # {lesson.place}"
        selectors = f"Selectors(body={_string(lesson.place.body)})"
        yield f"    layouts=(layout({_string('learned')}, {selectors}),),"
    if lesson.proposals:
        yield "    rules=("
        for proposal in lesson.proposals:
            yield f"        # {_comment(proposal)}"
            yield from _rule(proposal)
        yield "    ),"
    yield ")"


def _comment(proposal: Proposal) -> str:
    said = str(proposal.evidence)
    return said if len(said) <= _WIDTH else f"{said[: _WIDTH - 1]}…"


def _rule(proposal: Proposal) -> Iterator[str]:
    parts = (
        *map(_string, proposal.label),
        *(part for argument in proposal.arguments for part in _argument(proposal, argument)),
        *(f"{name}={_value(value)}" for name, value in proposal.options),
    )
    yield from _call(proposal.maker, parts, 8)


def _argument(proposal: Proposal, argument: Argument) -> Iterator[str]:
    if isinstance(argument, UnitLine) and argument.name:
        yield argument.name
    elif isinstance(argument, UnitLine):
        yield f"LineShape({_raw(argument.pattern)}, longest={argument.longest})"
    elif isinstance(argument, tuple):
        yield f"[{', '.join(map(_string, argument))}]"
    else:
        yield _raw(argument) if proposal.maker == "drop_matching" else _string(argument)


def _value(value: Option) -> str:
    return str(value) if isinstance(value, int) else f"[{', '.join(map(_string, value))}]"


def _call(name: str, parts: Parts, indent: int) -> Iterator[str]:
    """A call, on one line if it fits, else a line for each argument."""
    edge = " " * indent
    single = "," if name.endswith("=") and len(parts) == 1 else ""
    whole = f"{edge}{name}({', '.join(parts)}{single}),"
    if len(whole) <= _WIDTH:
        yield whole
        return
    yield f"{edge}{name}("
    yield from (f"{edge}    {part}," for part in parts)
    yield f"{edge}),"


def _string(text: str) -> str:
    """`text` as a literal, in double quotes unless it has more of them than single ones; what cannot be seen is escaped."""
    escaped = text.replace("\\", "\\\\")
    shown = "".join(c if c.isprintable() else repr(c)[1:-1] for c in escaped)
    quote = "'" if text.count('"') > text.count("'") else '"'
    inner = shown.replace(quote, f"\\{quote}")
    return f"{quote}{inner}{quote}"


def _raw(pattern: str) -> str:
    """A pattern as a literal: raw where that can be."""
    if "\\" not in pattern or '"' in pattern or not pattern.isprintable():
        return _string(pattern)
    return f'r"{pattern}"'

"""Frozen values to plain JSON data and back: what `to_dict` and `from_dict` of every value are made of."""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import enum
import functools
import types
from collections.abc import Callable, Mapping
from typing import Any, Self, Union, get_args, get_origin, get_type_hints

import attrs

from corpuskit.errors import SchemaError

SCHEMA = 1
"""Version of the stored form. It rises when a reader of the old form would misread the new one."""

_BYTES = "base64"
"""The key under which bytes are stored, since JSON has none."""

Build = Callable[[Any, str], Any]


def to_plain(value: Any) -> Any:
    """`value` as JSON data: dates in ISO form, tuples as lists, fields at their default left out."""
    kind = type(value)
    if kind is str or kind is int or value is None:
        return value
    if kind is tuple:
        return [to_plain(item) for item in value]
    if isinstance(value, Record):
        short = value.short()
        return _plain_fields(value) if short is None else short
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, bytes):
        return {_BYTES: base64.b64encode(value).decode("ascii")}
    return value


def _plain_fields(value: Record) -> dict[str, Any]:
    plain = {}
    kind: Any = type(value)
    for name, default in _fields(kind):
        got = getattr(value, name)
        if got is not default and got != default:
            plain[name] = to_plain(got)
    return plain


@functools.cache
def _fields(kind: Any) -> tuple[tuple[str, Any], ...]:
    """The fields of a class, with their defaults."""
    return tuple((a.name, a.default) for a in attrs.fields(kind))


def from_plain(kind: Any, data: Any, path: str) -> Any:
    """The value of type `kind` that `to_plain` made `data` of.

    Raises:
        SchemaError: naming the place in the record and what was expected there.
    """
    return _builder(kind)(data, path)


class Record:
    """What all values of the model share: a plain form that survives JSON."""

    __slots__ = ()

    def short(self) -> str | None:
        """The value as one string, where that says it all; `from_short` reads it back."""
        return None

    @classmethod
    def from_short(cls, text: str) -> Self:
        """The value that `short` wrote.

        Raises:
            SchemaError: values of this class have no short form.
        """
        raise _wrong(cls.__name__, "an object", text)

    def to_dict(self) -> dict[str, Any]:
        """JSON data with the schema's version; `from_dict` reads it back to an equal value."""
        return {"schema": SCHEMA} | _plain_fields(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The value that `to_dict` wrote.

        Raises:
            SchemaError: the data is of a newer version, lacks a field or holds one of a wrong type.
        """
        check_schema(cls.__name__, data)
        plain = {key: value for key, value in data.items() if key != "schema"}
        value: Self = from_plain(cls, plain, cls.__name__)
        return value


def check_schema(name: str, data: Any) -> None:
    """Raises SchemaError unless `data` is a record of a version that can be read here."""
    if not isinstance(data, Mapping):
        raise _wrong(name, "an object", data)
    if data.get("schema") != SCHEMA:
        raise SchemaError(
            name,
            f"schema version is {data.get('schema')!r}, expected {SCHEMA}",
            "read it with the corpuskit that wrote it, or parse the input again",
        )


def _wrong(path: str, expected: str, got: Any) -> SchemaError:
    return SchemaError(
        path, f"expected {expected}, got {type(got).__name__} {got!r:.60}", "mend the record"
    )


@functools.cache
def _builder(kind: Any) -> Build:
    origin, args = get_origin(kind), get_args(kind)
    if set(args) == {bytes, str}:
        return _build_bytes_or_str
    if origin in (Union, types.UnionType):
        return _build_optional(args)
    if origin is tuple:
        return _build_tuple(args)
    if attrs.has(kind):
        return _build_attrs(kind)
    if issubclass(kind, enum.Enum):
        return _build_called(kind, "one of " + ", ".join(member.value for member in kind))
    if issubclass(kind, dt.date):
        return _build_called(kind.fromisoformat, f"an ISO {kind.__name__}")
    return _build_scalar(kind)


def _build_optional(args: tuple[Any, ...]) -> Build:
    (inner,) = [_builder(arg) for arg in args if arg is not types.NoneType]
    return lambda data, path: None if data is None else inner(data, path)


def _build_bytes_or_str(data: Any, path: str) -> bytes | str:
    if isinstance(data, str):
        return data
    try:
        return base64.b64decode(data[_BYTES], validate=True)
    except (TypeError, KeyError, binascii.Error):
        raise _wrong(path, f"a string or an object {{{_BYTES}: ...}}", data) from None


def _build_tuple(args: tuple[Any, ...]) -> Build:
    item = _builder(args[0])

    def build(data: Any, path: str) -> Any:
        if not isinstance(data, (list, tuple)):
            raise _wrong(path, "a list", data)
        return tuple(item(value, f"{path}[{n}]") for n, value in enumerate(data))

    return build


def _build_attrs(kind: Any) -> Build:
    hints = get_type_hints(kind)
    has_short = "from_short" in vars(kind)
    fields = {a.name: a for a in attrs.fields(kind) if a.init}

    def build(data: Any, path: str) -> Any:
        if isinstance(data, str) and has_short:
            return kind.from_short(data)
        if not isinstance(data, Mapping):
            raise _wrong(path, "an object", data)
        if unknown := sorted(map(str, data.keys() - fields.keys())):
            raise SchemaError(path, f"unknown fields {unknown}", "mend the record")
        missing = [n for n, a in fields.items() if a.default is attrs.NOTHING and n not in data]
        if missing:
            raise SchemaError(path, f"missing fields {missing}", "mend the record")
        return kind(**{n: _builder(hints[n])(v, f"{path}.{n}") for n, v in data.items()})

    return build


def _build_called(make: Callable[[Any], Any], expected: str) -> Build:
    def build(data: Any, path: str) -> Any:
        try:
            return make(data)
        except (ValueError, TypeError):
            raise _wrong(path, expected, data) from None

    return build


def _build_scalar(kind: type) -> Build:
    # JSON has one kind of number, so a float may come back as an int; a bool is never a number.
    accepted = (int, float) if kind is float else kind

    def build(data: Any, path: str) -> Any:
        if not isinstance(data, accepted) or (isinstance(data, bool) and kind is not bool):
            raise _wrong(path, kind.__name__, data)
        return data

    return build

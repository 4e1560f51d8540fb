"""Facts about the world: countries, cities, organisations, and what people and bodies are called."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable, Mapping
from importlib.resources.abc import Traversable
from pathlib import Path

import attrs

from corpuskit_plover.inflection import plural
from corpuskit_plover.tables import DATA, TableError, listed, rows, unknown

ORGANISATIONS = "organisations.tsv"
"""The table of organisations, the package's own and that of an extension."""

BODIES = frozenset("UNO IGO EUR NGO ISM IMG MNC".split())
"""Codes of bodies that are no country's."""

SECTORS = frozenset(
    "COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC"
    " IGO NGO MNC".split()
)
"""PLOVER's sectors."""

Key = tuple[str, ...]


@attrs.frozen
class Fact:
    """A proper name: the country or body it stands for, and as what.

    `kind` is country, people (a nationality), capital, city, sea or organisation; `sector` is PLOVER's. A country has
    coordinates where its capital is called as it is, an organisation where its name is its seat's as well: "at the
    White House". A sea has no country, whatever its name says. `state` holds for a state that is written behind its
    towns: "Lima, Ohio".
    """

    kind: str
    name: str
    code: str | None
    sector: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    state: bool = False


Name = tuple[Key, str, Fact]
"""The words of a name behind its first one, the name as written, and its fact."""

Role = tuple[Key, str]
"""The words of a noun for people or bodies behind its first one, and its sector."""

Names = dict[str, tuple[Name, ...]]
"""Names by their first word in lower case, the longest first."""

Roles = dict[str, tuple[Role, ...]]
"""Nouns for people and bodies by their first word, the longest first."""


@attrs.frozen
class Facts:
    """All names, and the nouns for people and bodies with their sectors."""

    names: Names
    roles: Roles


@functools.lru_cache(maxsize=16)
def facts(extensions: tuple[Path, ...] = ()) -> Facts:
    """The facts of the package's tables, and of the organisations that folders of `extensions` name, which go first.

    Raises:
        TableError: a table cannot be read, naming file and line.
    """
    further = [folder / ORGANISATIONS for folder in extensions]
    own = [_organisations(table) for table in further if table.is_file()]
    named = [
        *itertools.chain(*own),
        *_countries(),
        *_cities(),
        *_seas(),
        *_organisations(DATA / ORGANISATIONS),
    ]
    return Facts(_by_first_word(named), _roles())


def _countries() -> Iterable[tuple[str, Fact]]:
    for _, row in rows(DATA / "countries.tsv", "code", "names", "adjectives", "capital"):
        code, names = row["code"], listed(row["names"])
        capitals = dict(map(_located, listed(row["capital"])))
        for name in names:
            yield name, Fact("country", names[0], code, None, *capitals.get(name, (None, None)))
        for adjective in listed(row["adjectives"]):
            people = Fact("people", names[0], code)
            yield adjective, people
            yield adjective + "s", people
        for name, where in capitals.items():
            yield name, Fact("capital", name, code, "GOV", *where)


def _located(capital: str) -> tuple[str, tuple[float, float]]:
    """The name of a capital and its coordinates, which the table writes behind an "@"."""
    name, _, place = capital.partition("@")
    latitude, _, longitude = place.partition(",")
    return name, (float(latitude), float(longitude))


def _cities() -> Iterable[tuple[str, Fact]]:
    for _, row in rows(DATA / "cities.tsv", "name", "country", "latitude", "longitude"):
        where = float(row["latitude"]), float(row["longitude"])
        state = row.get("state") == "yes"
        yield row["name"], Fact("city", row["name"], row["country"], "CVL", *where, state=state)


def _seas() -> Iterable[tuple[str, Fact]]:
    for _, row in rows(DATA / "seas.tsv", "name"):
        yield row["name"], Fact("sea", row["name"], None)


def _organisations(table: Traversable | Path) -> Iterable[tuple[str, Fact]]:
    seats = {
        row["name"]: (float(row["latitude"]), float(row["longitude"]))
        for _, row in rows(DATA / "seats.tsv", "name", "country", "latitude", "longitude")
    }
    for place, row in rows(table, "code", "sector", "names"):
        _check(place, row)
        for name in listed(row["names"]):
            where = seats.get(name, (None, None))
            yield name, Fact("organisation", name, row["code"], row["sector"], *where)


def _check(place: str, row: Mapping[str, str]) -> None:
    """Refuses an organisation of no country or sector, and one without a name."""
    code, sector = row["code"], row["sector"]
    if code not in BODIES and country_name(code) is None:
        raise unknown(place, "code", code, "code", BODIES | _country_names().keys())
    if sector and sector not in SECTORS:
        raise unknown(place, "sector", sector, "sector", SECTORS)
    if not listed(row["names"]):
        raise TableError(f"{place}: column 'names': nothing stands there: name a body at least")


@functools.cache
def _country_names() -> dict[str, str]:
    return {
        row["code"]: listed(row["names"])[0]
        for _, row in rows(DATA / "countries.tsv", "code", "names", "adjectives", "capital")
    }


def country_name(code: str) -> str | None:
    """What the country of that code is called."""
    return _country_names().get(code)


def _by_first_word(named: Iterable[tuple[str, Fact]]) -> Names:
    """The names by first word; of two facts for one name the first counts."""
    found: dict[str, dict[str, Name]] = {}
    for name, fact in named:
        first, *rest = words_of(name)
        found.setdefault(first, {}).setdefault(name, (tuple(rest), name, fact))
    return {
        first: tuple(sorted(entries.values(), key=lambda entry: -len(entry[0])))
        for first, entries in found.items()
    }


def words_of(name: str) -> list[str]:
    """The words of a name, cut as a text is."""
    return name.lower().replace("’", "'").replace("'s", " 's").split()


def _roles() -> Roles:
    found: dict[str, dict[Key, str]] = {}
    for _, row in rows(DATA / "roles.tsv", "sector", "nouns"):
        for noun in listed(row["nouns"]):
            for form in (noun, plural(noun)):
                first, *rest = words_of(form)
                found.setdefault(first, {}).setdefault(tuple(rest), row["sector"])
    return {
        first: tuple(sorted(entries.items(), key=lambda entry: -len(entry[0])))
        for first, entries in found.items()
    }

"""Tables that other packages add to the coder's: folders, found by the entry-point group "corpuskit_plover"."""

from __future__ import annotations

import importlib.util
import warnings
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path

from corpuskit_plover.facts import facts
from corpuskit_plover.lexicon import lexicon
from corpuskit_plover.tables import TableError

GROUP = "corpuskit_plover"
"""The entry-point group of extensions. The value of an entry is the package whose folder holds the tables."""


def installed() -> tuple[Path, ...]:
    """The folders of the installed extensions, by name. One that cannot be read is left out, with a warning."""
    found = sorted(entry_points(group=GROUP), key=lambda entry: (entry.name, entry.value))
    return tuple(folder for entry in found if (folder := _folder(entry)) is not None)


def _folder(entry: EntryPoint) -> Path | None:
    try:
        spec = importlib.util.find_spec(entry.value)
        if spec is None or not spec.submodule_search_locations:
            raise TableError(f"{entry.value} is no package with a folder of tables")
        folder = Path(spec.submodule_search_locations[0])
        lexicon((folder,))
        facts((folder,))
    # Whatever an extension's import or tables may raise: the others work on.
    except Exception as error:
        warnings.warn(f"extension {entry.name} is left out: {error}", stacklevel=2)
        return None
    return folder

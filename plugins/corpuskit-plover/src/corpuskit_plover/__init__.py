"""An event coder for corpuskit: who did what to whom, where and when, by PLOVER, with the words that say so."""

from corpuskit import EventCoder, hookimpl
from corpuskit_plover.coder import Coder
from corpuskit_plover.extensions import installed
from corpuskit_plover.tables import TableError

__all__ = ["Coder", "TableError", "corpuskit_coders"]


@hookimpl
def corpuskit_coders() -> list[EventCoder]:
    return [EventCoder("plover", Coder(installed()))]

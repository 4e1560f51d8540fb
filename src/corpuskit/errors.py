"""Every error that corpuskit raises. Callers branch on the class and its facts, never on the message."""

from __future__ import annotations


class CorpuskitError(Exception):
    """The base of them all.

    A message reads "place: what was wrong; what to do". `place` is a path, a URL, a record's name or,
    where the caller gave none, "input".
    """

    def __init__(self, place: str, problem: str, advice: str) -> None:
        super().__init__(place, problem, advice)
        self.place = place
        self.problem = problem
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.place}: {self.problem}; {self.advice}"


class DecodeError(CorpuskitError):
    """The input cannot be read as text."""


class TooLargeError(DecodeError):
    """The input is above the size cap of its kind (`Limits`)."""


class NotTextError(DecodeError):
    """The input is something else: an image, an archive, random bytes."""


class MarkupError(CorpuskitError):
    """The page cannot be parsed as HTML."""


class FieldError(CorpuskitError, ValueError):
    """A value that the caller or a plugin gave does not fit its field."""


class RuleError(CorpuskitError, ValueError):
    """A rule named a span that is not there, or something that is no span."""


class LayoutError(CorpuskitError):
    """A page of a source has none of its layouts, or has one and not what that layout reads."""


class SchemaError(CorpuskitError, ValueError):
    """A stored record does not have the shape that `from_dict` expects."""


class CoderError(CorpuskitError):
    """An event coder failed on an article, or gave what is no Event."""


class UnknownNameError(CorpuskitError, LookupError):
    """A source, a rule pack or an event coder was asked for by a name that no installed plugin registers."""


class RemovalError(CorpuskitError, LookupError):
    """A removal was given back to an article that it does not belong to."""


class LearnError(CorpuskitError):
    """The documents do not show what a source repeats: too few, of several sources, or of two kinds."""

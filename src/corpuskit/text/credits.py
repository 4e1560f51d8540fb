"""Credits of pictures: whole lines, and the ends of captions."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import ClassVar

import attrs

from corpuskit.body import Body, fold
from corpuskit.prose import ends_sentence, is_prose
from corpuskit.rules import Span
from corpuskit.text.bare import bare, lead_bare, phrases, trail_bare
from corpuskit.text.phrases import media
from corpuskit.text.tables import table


@functools.cache
def _agencies() -> frozenset[str]:
    return frozenset(map(bare, phrases({"": media.AGENCIES}))) | _picture_agencies()


@functools.cache
def _picture_agencies() -> frozenset[str]:
    return frozenset(map(bare, phrases({"": media.PICTURE_AGENCIES})))


_CREDIT = re.compile(
    r"\(?(?:(?:main |cover |top |lead |header )?(?:photo|image|picture|illustration|video|graphic|screenshot|"
    r"photograph)s? (?:by|via|courtesy|credit|copyright|source|from)\b|ap photo\b|photo/|photo -|foto - |"
    r"foto/|foto von |bild von |foto di |foto de |foto av |foto af |foto door |фото с сайта|фото из |ภาพจาก)"
)
_SLASH = re.compile(r"\s?(?:/|\||,|&| via )\s?")
_LONGEST_CREDIT = 120


@functools.cache
def _first_words() -> frozenset[str]:
    return table("media").triggers | {"ap", "main"}


@attrs.frozen
class Credits:
    """Selects whole lines that say whose a picture is: "Image source: X", "(AP Photo/X)", "X / Getty Images"."""

    line_by_line: ClassVar[bool] = True

    def __call__(self, body: Body) -> Iterator[Span]:
        folded = body.folded
        named = {n for n in body.find(_first_words()) if _is_labelled(folded[n])}
        named.update(n for n in body.holding("/", "getty", " via ") if _by_agency(folded[n]))
        return map(Span, sorted(named))


def _is_labelled(folded: str) -> bool:
    """Whether a line begins with what labels a credit: "Photo: X", "Image source - X"."""
    if len(folded) > _LONGEST_CREDIT or (" " not in folded and "/" not in folded):
        return False
    line = lead_bare(folded)
    return bool(_CREDIT.match(folded)) or table("media").labelled(line) or _slashed(line)


def _slashed(line: str) -> bool:
    head, slash, _ = line.partition("/")
    return bool(slash) and trail_bare(head) in table("media").labels


def _by_agency(folded: str) -> bool:
    """Whether a line is names divided by slashes, the last of them an agency's."""
    if len(folded) > _LONGEST_CREDIT or (ends_sentence(folded) and not folded.endswith(")")):
        return False
    names = [bare(name) for name in _SLASH.split(folded.strip("()[] "))]
    return (
        len(folded) <= 80
        and names[-1] in _agencies()
        and (len(names) > 1 or "getty" in names[-1])
        and all(len(name.split()) <= 4 for name in names)
    )


# Captions

_ENDING = 110
_BRACKETS = (")", "]", ").", "].")
"""Characters at the end of a caption in which its credit stands."""

_NAME = r"[^\W\d_a-zа-я][\w.'’-]{0,24}"
_NAMES = rf"{_NAME}(?: {_NAME}){{0,3}}"
_BRACKETED = re.compile(r"[(\[]([^()\[\]]{2,90})[)\]]\.?$")
_FULL_NAME = re.compile(r"[^\W\d_a-zа-я]\w{1,24}(?: [A-Z]\.)? [^\W\d_a-zа-я][\w'’-]{1,24} ?/")
_PERSON_OF = re.compile(rf"{_NAME}(?: {_NAME}){{1,3}} ?/ ?{_NAMES}")
"""A full name, a photographer's, and whose picture it is: "Amal Zopher/The Weir Post"."""

_SLASHED_PHOTO = re.compile(rf"(?:{_NAMES} )?(?:Photo|Image|Picture|Foto|Bild)s? ?/ ?{_NAMES}")
_BY = re.compile(
    r"(?:photos?|image|picture|illustration|foto|bild|video|graphic|screenshot|courtesy|handout|credit)\b.{0,20}?(?:by|of|:|/|von|via)",
    re.I,
)
_LABELLED = re.compile(r"(?:^|[.!?…)\]\"'”“»/|-] )([^\W\d_][\w ]{1,30}): ?[^\W_][^:]{0,60}$")
_AT_END = re.compile(
    rf"(?:^|[\s(|])((?:{_NAMES}) ?/ ?)([\w. ]{{2,40}}?)(?:,? (?:FILE|File|Archiv|archive))?$"
)
AGENCIES = ("Getty", "Reuters", "Shutterstock", "Alamy", "AFP", "EPA", "iStock", "AP")
_AGENCY = "(?:Getty|Reuters|Shutterstock|Alamy|AFP|EPA|iStock|AP)"
_AT_START = re.compile(
    rf"(?:{_NAMES} ?/ ?{_AGENCY}(?: Images)?|{_AGENCY} Images|Getty - Contributor|{_AGENCY} ?/ ?{_NAME}|AP:Associated Press)"
    r"(?: - Contributor| / [A-Z]\w+)? (?=[A-Z0-9“\"])"
)
_POINTED = re.compile(
    r"\((?:left|right|links|rechts|center|centre|l|r|from left|top|bottom|above|below|file|pictured|oben|unten|mitte|front|back|archiv)\)"
    r"|\b(?:pictured|im bild|from left|left to right|v\. ?l\.|слева|справа|на фото|soldan|sağda)\b",
    re.IGNORECASE,
)


def has_credit(text: str) -> bool:
    """Whether a line ends as a caption does, with a credit: "... (AP Photo/X)", "... Foto: X", "... X/Getty Images"."""
    # Most lines are sentences to their last letter, and need no closer look.
    if text[-1] in ".!?" and text[-2:-1] not in ")]":
        return False
    end = text[-_ENDING:]
    if end.endswith(_BRACKETS):
        bracketed = _BRACKETED.search(end)
        if bracketed is None:
            return False
        inside = bracketed.group(1)
        if _names_picture(inside):
            return True
        if end[-1] != "." and _PERSON_OF.fullmatch(inside):
            return True
        if not _names_agency(inside):
            return False
        # Behind a sentence, and in running text, an agency in brackets signs off what was written, unless
        # a full name, a photographer's, stands beside it.
        is_signed = ends_sentence(end[: bracketed.start()].rstrip()) or is_prose(text)
        return not is_signed or (end[-1] != "." and _FULL_NAME.match(inside) is not None)
    # Most lines have neither mark, and need no closer look.
    if not (":" in end or "/" in end) or ends_sentence(end):
        return False
    labelled = _LABELLED.search(end)
    if labelled is not None and bare(fold(labelled.group(1))) in table("media").labels:
        return True
    named = _AT_END.search(end)
    return named is not None and bare(fold(named.group(2))) in _agencies()


def _names_picture(inside: str) -> bool:
    """Whether what stands in brackets speaks of a picture: "Photo: X", "AP Photo/X", "X/Getty Images"."""
    if _BY.match(inside) or _SLASHED_PHOTO.fullmatch(inside):
        return True
    names = _slashed_names(inside)
    return len(names) > 1 and not _picture_agencies().isdisjoint(names)


def _names_agency(inside: str) -> bool:
    """Whether what stands in brackets is a name and an agency's. Two agencies share a report, not a picture."""
    names = _slashed_names(inside)
    return len(names) > 1 and 0 < len(_agencies().intersection(names)) < len(names)


def _slashed_names(inside: str) -> list[str]:
    return [bare(name) for name in _SLASH.split(fold(inside))]


def begins_with_credit(text: str) -> bool:
    """Whether an unfinished line begins with a credit: "Getty Images The harbour at dawn".

    An agency's name by itself begins sentences about it.
    """
    return (
        (text.startswith(AGENCIES) or "/" in text[:60])
        and not ends_sentence(text)
        and _AT_START.match(text) is not None
    )


def points_at_picture(text: str) -> bool:
    """Whether a line says who stands where: "(left)", "pictured"."""
    return _POINTED.search(text) is not None

"""Credits of pictures: whole lines, and the ends of captions."""

from __future__ import annotations

import functools
import re

from corpuskit.body import Key, fold
from corpuskit.prose import ends_sentence, is_prose
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
_FILED_FOLDED = re.compile(r", ?(?:file|archiv|archive)$")
LONGEST_CREDIT = 120
"""Characters of a whole line that is a credit."""

_LONGEST_BY_AGENCY = 80


@functools.cache
def first_words() -> frozenset[str]:
    """The first words of lines that label a picture."""
    return table("media").triggers | {"ap", "main"}


def is_credit(key: Key) -> bool:
    """Whether the whole line of a key says whose a picture is: "Image source: X", "(AP Photo/X)", "X / Getty Images"."""
    folded = key.folded
    if len(folded) > LONGEST_CREDIT:
        return False
    is_slashed = "/" in folded
    if not is_slashed and " " not in folded:  # as the items of menus
        return False
    if key.word in first_words() and _is_labelled(folded):
        return True
    return (is_slashed or "getty" in folded or " via " in folded) and _by_agency(folded)


def _is_labelled(folded: str) -> bool:
    """Whether a line begins with what labels a credit: "Photo: X", "Image source - X"."""
    line = lead_bare(folded)
    return bool(_CREDIT.match(folded)) or table("media").labelled(line) or _slashed(line)


def _slashed(line: str) -> bool:
    head, slash, _ = line.partition("/")
    return bool(slash) and trail_bare(head) in table("media").labels


def _by_agency(folded: str) -> bool:
    """Whether a line is names divided by slashes, the last of them an agency's."""
    if len(folded) > _LONGEST_BY_AGENCY or (ends_sentence(folded) and not folded.endswith(")")):
        return False
    folded = _FILED_FOLDED.sub("", folded.strip("()[] "))
    names = [bare(name) for name in _SLASH.split(folded)]
    return (
        names[-1] in _agencies()
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

_PERSON = re.compile(_NAMES)
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


_TAKEN_BY = tuple(f"{said}{bracket}" for said in ("撮影", "提供", "摄", "攝") for bracket in "）)")
"""Taken by, courtesy of: in brackets at the end of a caption."""

LASTS = (*AGENCIES, "Images")
_GLUED = re.compile(r"[.!?…\"”]([A-Z][\w ]{1,20})$")


def has_credit(text: str) -> bool:
    """Whether a line ends as a caption does, with a credit: "... (AP Photo/X)", "... Foto: X", "... X/Getty Images"."""
    # Most lines are sentences to their last letter, and need no closer look.
    if text[-1] in ".!?" and text[-2:-1] not in ")]":
        return False
    end = text[-_ENDING:]
    if end.endswith(_TAKEN_BY):
        return True
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
    if ends_sentence(end):
        return False
    if end.endswith(LASTS):
        glued = _GLUED.search(end)
        if glued is not None and bare(glued.group(1)) in _agencies():
            return True
    # Most lines have neither mark, and need no closer look.
    if not (":" in end or "/" in end):
        return False
    labelled = _LABELLED.search(end)
    if labelled is not None and bare(fold(labelled.group(1))) in table("media").labels:
        return True
    named = _AT_END.search(end)
    if named is not None and bare(fold(named.group(2))) in _agencies():
        return True
    return _agency_first(end)


def _agency_first(end: str) -> bool:
    """Whether a line ends with a picture agency's name and a person's: "... IMAGO/Amal Zopher"."""
    before, slash, person = end.rpartition("/")
    if not slash or _PERSON.fullmatch(person.strip()) is None:
        return False
    agency = before.split()[-2:]
    return any(bare(" ".join(agency[k:])) in _picture_agencies() for k in range(len(agency)))


def _names_picture(inside: str) -> bool:
    """Whether what stands in brackets speaks of a picture: "Photo: X", "AP Photo/X", "X/Getty Images"."""
    if _BY.match(inside) or _SLASHED_PHOTO.fullmatch(inside):
        return True
    names = _slashed_names(inside)
    return len(names) > 1 and (
        not _picture_agencies().isdisjoint(names) or names[-1].startswith("getty images for ")
    )


def _names_agency(inside: str) -> bool:
    """Whether what stands in brackets is a name and an agency's. Two agencies share a report, not a picture."""
    names = _slashed_names(inside)
    return len(names) > 1 and 0 < len(_agencies().intersection(names)) < len(names)


def _slashed_names(inside: str) -> list[str]:
    return [bare(name) for name in _SLASH.split(fold(inside))]


_PLATFORM = r"(?:Twitter|Facebook|Instagram|TikTok|YouTube|X) ?/ ?@\w{2,30}"
_SLASHED_START = re.compile(rf"(?:{_NAMES} ?/ ?{_AGENCY}(?: Images)?|{_PLATFORM}) (?=[A-Z0-9“\"])")
_IN_CAPITALS = re.compile(
    r"[A-Z][A-Z.'’-]{1,24}(?: [A-Z][A-Z.'’-]{1,24}){1,2} (?=[A-Z][a-z]* ?\w{0,20} [a-z])"
)
_LEAST_BEHIND_NAME = 45
_SLASH_WITHIN = 60


def begins_with_credit(text: str) -> bool:
    """Whether a line begins with a credit: "Amal Zopher / Reuters The harbour at dawn", "Getty Images The harbour".

    A finished line needs a person's and an agency's name. A name in capitals before an unfinished one is a photographer's. An
    agency's by itself begins sentences about it.
    """
    if "/" in text[:_SLASH_WITHIN] and _SLASHED_START.match(text) is not None:
        return True
    if ends_sentence(text):
        return False
    if text.startswith(AGENCIES) or "/" in text[:_SLASH_WITHIN]:
        return _AT_START.match(text) is not None
    return (
        text[1:2].isupper()
        and len(text) >= _LEAST_BEHIND_NAME
        and text[-1] not in ":："
        and _IN_CAPITALS.match(text) is not None
    )


_OF_PHOTO = re.compile(
    r"^in this (?:[a-z]+\.? \d{1,2},? \d{4}|undated|file|image|photo|handout)\b(?! (?:of|essay)\b)"
    r"|^this (?:[a-z]+\.? \d{1,2}, \d{4},?|undated|combination|file) (?:file )?photo\b"
    r"|\bfile photo\b|\bphoto (?:made available|provided|released) by\b|\barchivfoto\b|\bfoto de archivo\b|\bfoto d.archivio\b"
    r"|^[^\"“”„«»]*\b(?<!that )(?<!which )(?<!who )(?:is|are) pictured\b|^pictured (?:here|in|on|at|with|from|left|right)\b"
)
_PHOTO_WITHIN = 90
_SIDES = ("left", "right", ", cent", "links", "nach", "izquierda", "sinistra", "gauche", "слева")
_ORDER = (
    r"(?:from left|from right|left to right|(?:von )?links nach rechts|(?:von )?li nach re|v\. ?l\. ?n\. ?r\.|de izquierda a derecha"
    r"|da sinistra a destra|de gauche à droite|слева направо)"
)
_PLACED = re.compile(
    r"^[^\"“”„«»]*?(?:[A-Z][\w.'’-]+, (?:far |second (?:from )?|third (?:from )?)?(?:left|right|center|centre)(?: [a-z]+){0,2}, "
    rf"|[(,] ?{_ORDER}\b|\b{_ORDER} ?[:),])"
)
"""Who of those in a picture stands where: "Irune Velmor, left, and Amal Zopher", "(von links nach rechts)"."""

_LEAST_OF_PHOTO = 40
_PLACED_WITHIN = 300


def is_of_photo(text: str) -> bool:
    """Whether a line says of a picture when it was taken, or that it shows somebody: "In this May 3, 2012 file photo, ..."."""
    if len(text) < _LEAST_OF_PHOTO:
        return False
    start = text[:_PHOTO_WITHIN]
    # Most lines speak of none, and need no closer look.
    if "oto" in start or "ictured" in start or start.startswith("In this"):
        return _OF_PHOTO.search(start.lower()) is not None
    return (
        any(side in text for side in _SIDES) and _PLACED.match(text, 0, _PLACED_WITHIN) is not None
    )


def points_at_picture(text: str) -> bool:
    """Whether a line says who stands where: "(left)", "pictured"."""
    return _POINTED.search(text) is not None

"""Credits of pictures: whole lines, and the ends of captions."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import ClassVar

import attrs

from corpuskit.body import Body, fold
from corpuskit.prose import ends_sentence
from corpuskit.rules import Span
from corpuskit.text.bare import bare, lead_bare, phrases, trail_bare
from corpuskit.text.phrases import media
from corpuskit.text.tables import table


@functools.cache
def _agencies() -> frozenset[str]:
    return frozenset(map(bare, phrases({"": media.AGENCIES})))


_CREDIT = re.compile(
    r"\(?(?:(?:main |cover |top |lead |header )?(?:photo|image|picture|illustration|video|graphic|screenshot|"
    r"photograph)s? (?:by|via|courtesy|credit|copyright|source|from)\b|ap photo\b|photo/|photo -|foto - |"
    r"foto/|foto von |bild von |foto di |foto de |foto av |foto af |foto door |фото с сайта|фото из |ภาพจาก)"
)
_SLASH = re.compile(r"\s?(?:/|\||,|&| via )\s?")
_LONGEST_CREDIT = 120


@attrs.frozen
class Credits:
    """Selects whole lines that say whose a picture is: "Image source: X", "(AP Photo/X)", "X / Getty Images"."""

    line_by_line: ClassVar[bool] = True

    def __call__(self, body: Body) -> Iterator[Span]:
        labels = table("media")
        for n, key in enumerate(body.keys):
            folded = key.folded
            if len(folded) > _LONGEST_CREDIT or (" " not in folded and "/" not in folded):
                continue
            if key.word in labels.triggers or key.word in ("ap", "main"):
                line = lead_bare(folded)
                if _CREDIT.match(folded) or labels.labelled(line) or _slashed(line):
                    yield Span(n)
                    continue
            if ("/" in folded or "getty" in folded or " via " in folded) and _by_agency(folded):
                yield Span(n)


def _slashed(line: str) -> bool:
    head, slash, _ = line.partition("/")
    return bool(slash) and trail_bare(head) in table("media").labels


def _by_agency(folded: str) -> bool:
    """Whether a line is names divided by slashes, the last of them an agency's."""
    if ends_sentence(folded) and not folded.endswith(")"):
        return False
    names = [bare(name) for name in _SLASH.split(folded.strip("()[] "))]
    return (
        len(folded) <= 80
        and names[-1] in _agencies()
        and (len(names) > 1 or "getty" in names[-1])
        and all(len(name.split()) <= 4 for name in names)
    )


# Captions

_ENDING = 100
"""Characters at the end of a caption in which its credit stands."""

_BRACKETED = re.compile(r"[(\[]([^()\[\]]{2,80})[)\]][.\s]{0,3}$")
_LABELLED = re.compile(r"(?:^|[.!?…)\]\"'|/-] |[(\[])([^\W\d_][\w ]{1,30})(?::| by | von | ©|©) ?\S")
_VIA = re.compile(r" (?:via|/|\||©|-) ?([\w .]{2,40})$")
_POINTED = re.compile(
    r"\((?:left|right|links|rechts|center|centre|l|r|from left|top|bottom|above|below|file|pictured|oben|unten|mitte|front|back|archiv)\)"
    r"|\b(?:pictured|im bild|from left|left to right|v\. ?l\.|слева|справа|на фото|soldan|sağda)\b"
)


def has_credit(folded: str) -> bool:
    """Whether a line ends as a caption does, with a credit: "... (AP Photo/X)", "... Foto: X", "... X/Getty Images"."""
    end = folded[-_ENDING:]
    bracketed = _BRACKETED.search(end)
    if bracketed is not None and _is_credit(bracketed.group(1)):
        return True
    labels = table("media").labels
    if any(bare(match.group(1)) in labels for match in _LABELLED.finditer(end)):
        return True
    via = _VIA.search(end)
    return via is not None and bare(via.group(1)) in _agencies()


def _is_credit(inside: str) -> bool:
    """Whether what stands in brackets is a credit: names divided by a slash, one of them an agency's, or "Photo: X"."""
    names = [bare(name) for name in _SLASH.split(inside)]
    if not _agencies().isdisjoint(names):
        return True
    head = bare(re.split(r":| by ", inside, maxsplit=1)[0])
    return head in table("media").labels or " photo" in inside


def points_at_picture(folded: str) -> bool:
    """Whether a line says who stands where: "(left)", "pictured"."""
    return _POINTED.search(folded) is not None

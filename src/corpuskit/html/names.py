"""Names in a credit: "By Ann Lee, Political Editor, and AFP" names Ann Lee and AFP."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from corpuskit.agencies import is_agency
from corpuskit.html.witness import text_of
from corpuskit.prose import ends_sentence

LONGEST = 200
"""Characters of a credit, at most: more is a sentence about somebody."""
MOST = 40
"""Names of a credit, at most."""
_LONGEST_NAME = 80
"""Characters of a name, at most."""
_FIRST = 3
"""Lines at the beginning of a text that may be a credit ..."""
_LAST = 2
"""... and at its end."""

# What credits begin with; the words themselves are no part of a name.
_LABEL = (
    r"by|par|por|autor|autorin|autor[/:*]in|auteur|authors?|verfasser|writer|written by|reported by|reporting by|story by|"
    r"text by|words by|posted by|published by|created by|door|автор[ыа]?|текст|подготовил[аи]?|автори|аўтар|"
    r"журналист|корреспондент|muallif|муаллиф|müəllif|müellif|yazar|yazan|avtor|авторы|муаллифон|"
    r"view all posts by|view posts by|more by|source|quelle|bron|fuente|fonte|источник|джерело|mənbə|manba|"
    r"ავტორი|հեղինակ|نویسنده|بقلم|كتب|كتبت|作者|责任编辑|责编|编辑|記者"
)
# Words that begin names as well: labels before a colon, or before a first name and a surname.
_PARTICLE = r"von|di|av|af|da|de|van"
_PREFIX = re.compile(
    rf"^(?:(?:{_LABEL}|{_PARTICLE}|text|texte|texto|testo|haber|文|redaktion) ?[:：] ?|(?:{_LABEL}) +"
    r"|(?:(?:eine?|an?) )?(?:kommentar|analyse|interview|gastbeitrag|essay|reportage|comment|analysis)"
    r" (?:von|by) +)(?=\S)",
    re.IGNORECASE,
)
_SOURCE = re.compile(
    r"\W{0,3}(?:source|quelle|bron|fuente|fonte|источник|джерело|mənbə|manba)\b", re.IGNORECASE
)
_LABEL_ALONE = re.compile(_LABEL, re.IGNORECASE)
_PARTICLE_PREFIX = re.compile(
    r"^(?:(?:[Vv]on|[Dd]i|[Aa]v|[Aa]f) (?=[^\W\d_a-z]\S{0,40} \S)|von (?=[^\W\d_a-z]\S{0,40}$))"
)
# A label ends with a colon, or is a word that credits begin with: most texts show at once that they have none.
_FIRST_WORDS = frozenset(
    "by par por autor autorin auteur author authors verfasser writer written reported reporting story text words "
    "posted published created door автор автора авторы автори аўтар текст подготовил подготовила подготовили "
    "журналист корреспондент muallif муаллиф müəllif müellif yazar yazan avtor муаллифон view more source quelle "
    "bron fuente fonte источник джерело mənbə manba ავტორი հեղինակ نویسنده بقلم كتب كتبت 作者 责任编辑 责编 编辑 記者 "
    "kommentar analyse interview gastbeitrag essay reportage comment analysis ein eine a an von di av af".split()
)
_BRACKETS = re.compile(r" ?[(\[{][^()\[\]{}]{0,120}[)\]}]?")
_MARKUP = re.compile(r"<[^<>]{0,200}>?")
_OPENING = frozenset("([{")
_COLONS = frozenset(":：")
_MAIL = re.compile(r"[^\s@]{1,64}@[^\s@]{1,200}")
_SPLITTER = re.compile(
    r" ?[,;|•·、，；] ?| ?/ (?=\S)| (?:und|and|y|e|et|og|och|en|и|й|ja|és|oraz|ve|və|va|ва|және|жана|with|mit|avec|con|&|\+) "
    r"|\n"
)
_SPLITTING = frozenset(",;|•·、，；/&+\n")
_JOINING = frozenset(
    "und and y e et og och en и й ja és oraz ve və va ва және жана with mit avec con".split()
)
_ROLES = re.compile(
    r"\b(?:editor|reporter|correspondent|journalist|redakteur|redakteurin|redactora?|redaktion|journaliste|"
    r"writer|columnist|producer|photographer|staff|chief|director|redaktor|corrispondente|korrespondent|"
    r"корреспондент|журналист|редактор|обозреватель|фото|photo|foto|contributor|contributing|special to|"
    r"specialist|producer|enviad[oa]|corresponsal|freelance|follow|twitter|facebook|updated|published)",
    re.IGNORECASE,
)
_NO_NAMES = frozenset(
    "admin administrator root editor editors redaktion redacción redazione rédaction редакция user unknown "
    "none null undefined author anonymous guest staff webmaster newsroom nachrichten news team by von par por "
    "agencies agenturen agences agencias wires posted published updated follow folgen suivre seguir share "
    "home about contact e-mail email twitter facebook phd artikel redakteur startseite live mehr more подробнее "
    "автор источник поделиться".split()
) | {"no author", "view more articles", "watch live"}
_SAID_OF_DATES = re.compile(
    r"\b(?:publi\w{2,12}|posted|updated|veröffentlicht|опубликовано|am|on) ?(?:am|on|le|il)?$", re.I
)
_ADDRESS = re.compile(r"://|\w\.[a-z]{2,4}/")
_SLUG = re.compile(r"[a-z]{2,30}(?:-[a-z]{2,30}){1,4}")
_LETTER = re.compile(r"[^\W\d_]")


def names_in(credit: object) -> Iterator[str]:
    """The names in a credit, in its order, without labels, roles, addresses and what stands in brackets."""
    text = text_of(credit, LONGEST)
    if text is None or _ADDRESS.search(text) or text.startswith("@"):
        return
    if "<" in text:
        text = _MARKUP.sub(" ", text)
    if not _OPENING.isdisjoint(text):
        text = _BRACKETS.sub(" ", text)
    if "@" in text:
        text = _MAIL.sub(" ", text)
    bare = _without_label(text)
    parts = _parts(bare)
    if bare != text and len(parts) == 2 and bare == ", ".join(parts) and _is_place(*parts):
        parts.pop()
    for n, part in enumerate(parts):
        name = _without_label(" ".join(part.split()))
        name = name.partition(" | ")[0].partition(" / ")[0].strip(" .,:;-–—|/*•·\"'«»")
        if is_name(name) and not (n and _ROLES.search(name)):
            yield name


def _is_place(name: str, behind: str) -> bool:
    """Whether what a label credits is a name and where it reports from: "By Ann Lee, London"."""
    return len(name.split()) > 1 and behind.isalpha() and behind.istitle() and not is_agency(behind)


def _parts(text: str) -> list[str]:
    """The members of a list of names; "sid/dpa" are two where both are agencies."""
    if _SPLITTING.isdisjoint(text) and _JOINING.isdisjoint(text.casefold().split(" ")):
        return [text]
    parts: list[str] = []
    for part in _SPLITTER.split(text)[:MOST]:
        wires = part.split("/")
        parts += wires if len(wires) > 1 and all(map(is_agency, wires)) else [part]
    return parts


def names_of_line(line: str) -> tuple[str, ...]:
    """The names in a whole line of the body that is a credit ("By Ann Lee", "Автор: Анна Лис"), else none.

    Only a line that begins with a label is one: a line with a name alone may be a heading.
    """
    line = " ".join(line[: LONGEST + 1].split())
    bare = line.strip("()（） ")
    if len(line) > LONGEST or not (_PREFIX.match(bare) or _PARTICLE_PREFIX.match(bare)):
        return ()
    names = distinct_names(names_in(bare))
    words = sum(len(name.split()) for name in names)
    # A sentence that begins with such a word ("By Tuesday the bridge had ...") is more than names.
    return names if words <= 4 * len(names) and not ends_sentence(line.rstrip(")）")) else ()


def names_of_label(line: str) -> tuple[str, ...]:
    """As `names_of_line`, for a line beside an article: a site that is named as the source did not write it."""
    if not 4 < len(line) <= LONGEST or not (
        line[0].isupper() or not line[0].isalpha() or not line.isascii()
    ):
        return ()
    names = names_of_line(line) if may_have_label(line) and line.count(":") < 2 else ()
    return tuple(filter(is_agency, names)) if _SOURCE.match(line) else names


def names_around(lines: Sequence[str]) -> tuple[str, ...]:
    """The names in the credit that an article's text begins or ends with, of all `lines` of it; else none.

    For a page whose markup credits nobody. The first three lines are looked at, then the last two. A label that has no
    colon is a word of the language as well ("By the numbers"): what follows it must be written as names are.
    """
    for line in (*lines[:_FIRST], *lines[max(_FIRST, len(lines) - _LAST) :]):
        names = names_of_label(line)
        if names and (not _COLONS.isdisjoint(line) or all(map(_is_written_as_name, names))):
            return names
    return ()


def _is_written_as_name(text: str) -> bool:
    """Whether a text is an agency or a first name and a surname; a script without capitals tells less."""
    if text.upper() == text.lower():
        return True
    return is_agency(text) or (" " in text and not text[0].islower())


def is_name(text: str) -> bool:
    """Whether a text could be the name of somebody who writes: letters, and no sentence."""
    if not 2 <= len(text) <= _LONGEST_NAME or text[0] == "@" or not _LETTER.search(text):
        return False
    if (
        text.casefold() in _NO_NAMES
        or _LABEL_ALONE.fullmatch(text)
        or len(text.split()) > 7
        or _SAID_OF_DATES.search(text)
    ):
        return False
    if _SLUG.fullmatch(text) and not is_agency(text):
        return False
    return not any(map(str.isdigit, text)) or not _is_dated(text)


def _is_dated(text: str) -> bool:
    """Whether figures in a text are of a date or a time: "March 2", "5 min", not "7.post"."""
    return sum(map(str.isdigit, text)) > 2 or " " in text


def distinct_names(names: Iterable[str]) -> tuple[str, ...]:
    """Each name once, whatever its case, at most forty."""
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(name.casefold(), name)
        if len(found) >= MOST:
            break
    return tuple(found.values())


def may_have_label(text: str) -> bool:
    """Whether a text could begin with a label: a quick look, for most texts show at once that they do not."""
    first = text.lstrip("(（ ").partition(" ")[0].casefold()
    return ":" in text or "：" in text or first in _FIRST_WORDS


def _without_label(text: str) -> str:
    text = text.strip(" :,-–—|•·")
    if not may_have_label(text):
        return text
    for _ in range(2):  # "Text: von Ann Lee"
        cut = _PARTICLE_PREFIX.sub("", _PREFIX.sub("", text, count=1), count=1)
        if cut == text or not cut:
            break
        text = cut
    return text

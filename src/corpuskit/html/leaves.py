"""What a page was read to: leaves of text, and the parts that they stand in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from corpuskit.body import WHITE
from corpuskit.prose import ends_sentence, weight

HEADINGS = {f"h{n}": n for n in range(1, 7)}
MARK = "\ufdd0"
"""Parts the lines of a leaf that is not to be read as one: no character, and no white space."""

ASIDE = "#aside"
"""The tag of a leaf that no reader takes for a part of the text: the options of a form, hidden words."""

BREAK = "\u2028"
"""A `<br>` within a leaf's raw text: white space to whoever folds it."""


Span = tuple[int, int, str]
"""A link: from, to, and its address."""

Spans = tuple[Span, ...]
_SENTENCE = 40
_HUGE = 1_000_000


_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")


_CONTROL_BYTES = bytes([*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F, 0xC2])
_CHUNK = 1 << 16


def folded(raw: str) -> str:
    """`raw` with each run of white space made one space, and none at its ends."""
    if len(raw) <= _HUGE:
        return " ".join(raw.split())
    # The words of a huge text take ten times its memory: it is folded in chunks, whose edges bars keep.
    chunks = (raw[at : at + _CHUNK] for at in range(0, len(raw), _CHUNK))
    text = "".join([" ".join(f"|{chunk}|".split())[1:-1] for chunk in chunks])
    while "  " in text:
        text = text.replace("  ", " ")
    return text.strip()


def uncontrolled(text: str) -> str:
    """`text` without control characters, which newer parsers leave in."""
    # Where none of their bytes stands there is none: to see that is four times faster.
    source = text.encode("utf-8", "surrogatepass")
    if len(source.translate(None, _CONTROL_BYTES)) == len(source):
        return text
    return _CONTROLS.sub("", text)


class Leaf:
    """A run of text between two block borders: its part, and `spans`, the links in its raw text.

    Most leaves are entries of menus that nobody asks about: what can be read out of one is read when it is first asked
    for. From then on it stands in its slot, which is read three times faster than a property.
    """

    __slots__ = ("length", "linked", "part", "prose", "raw", "score", "spans", "text")

    text: str
    """The text, white space folded."""
    length: float
    """The length of the text in letters of an alphabet."""
    prose: bool
    """Whether it is long enough for a sentence and ends like one."""
    linked: float
    """The share of the text that is links, white space apart: some pages indent within a link, some around it."""

    def __init__(self, part: int, raw: str, spans: Spans) -> None:
        self.part = part
        self.raw = raw
        self.spans = spans
        self.score = 0.0
        if not spans:
            self.linked = 0.0

    def __getattr__(self, name: str) -> Any:
        """Fills the slots that are still empty: Python asks only for those."""
        if name == "linked":
            self.read_links()
        elif name in ("text", "length", "prose"):
            self.read()
        return object.__getattribute__(self, name)

    def read_links(self) -> float:
        """Fills `linked` of a leaf with links, and returns it."""
        raw, spans = self.raw, self.spans
        start, stop, _ = spans[0]
        if len(spans) == 1 and not raw[stop:].strip() and not raw[:start].strip():
            self.linked = 1.0
            return 1.0
        letters = sum([len(" ".join(raw[a:b].split())) for a, b, _ in spans])
        self.read()
        self.linked = linked = min(1.0, letters / (len(self.text) or 1))
        return linked

    def read(self) -> float:
        """Fills `text`, `length` and `prose`, and returns the length."""
        raw = self.raw
        # Most paragraphs are folded as they stand: to see that is five times faster than to fold them.
        if raw.isprintable() and "  " not in raw:
            text = raw.strip()
        else:
            text = folded(raw).strip(WHITE)
            if not text.isprintable():
                text = uncontrolled(text)
            if not self.spans and len(text) > _HUGE:
                self.raw = text  # one copy of it is enough
        self.text = text
        self.length = length = weight(text)
        self.prose = length >= _SENTENCE and ends_sentence(text)
        return length


Make = tuple[str, str]
"""The tag and the class of a part: what parts of one kind have in common."""

Paragraphs = dict[Any, Leaf]
"""Elements that were read already, each as one leaf."""


class Reading:
    """All that a page shows.

    Part n is element `elements[n]` of kind `tags[n]`, within part `parents[n]`; its leaves are `first[n]` to `last[n]`.
    """

    __slots__ = (
        "elements", "everything", "first", "images", "last", "leaves", "parents", "tags",
    )  # fmt: skip

    def __init__(self, root: Any) -> None:
        self.elements: list[Any] = [root]
        self.parents: list[int] = [0]
        self.tags: list[str] = ["#root"]
        self.leaves: list[Leaf] = []
        self.everything = 0.0
        self.first: list[int] = [0]
        self.last: list[int] = [0]
        self.images: list[tuple[int, Any]] = []

    def make(self, part: int) -> Make:
        """The make of a part."""
        return self.tags[part], self.elements[part].get("class") or ""

    def ancestors(self, part: int, until: int = 0, most: int = 64) -> Iterator[int]:
        """`part` and the parts around it, innermost first, up to but without `until`.

        `most` at most: real pages are less deep, and on others every leaf would pay for the depth.
        """
        for _ in range(most):
            if part <= until:
                return
            yield part
            part = self.parents[part]

"""Hypothesis strategies: paragraphs, dumps with planted boilerplate, and text that wants to break things.

The words are invented, so that no sentence says by chance what a rule looks for.
"""

from __future__ import annotations

import attrs
from hypothesis import strategies as st

from corpuskit.prose import PROSE, weight

LINE_ENDS = ("\n", "\r\n", "\r", "\x85", "\u2028", "\u2029")
"""The line ends that dumps come with."""

_WORDS = {
    "latin": "tavo merun silka dorane bexil kanto ferudis amal zopher lineta goruma wesk paldo irune chasti velmor",
    "accented": "tävo mérun šilka döranè bexìl kańto férudis ämal zöpher liñeta gorumã wësk",
    "cyrillic": "таво мерун шилка доране бексиль канто ферудис амал зофер линета горума веск пальдо ируне",
    "greek": "ταβο μερουν σιλκα δοραν μπεξιλ καντο φερουδις αμαλ ζοφερ λινετα γορουμα βεσκ",
    "arabic": "تافو مرون سلكا دورن بكسل كنتو فرودس امال زوفر لينتا غوروما وسك",
    "georgian": "თავო მერუნ სილკა დორანე ბექსილ კანტო ფერუდის ამალ ზოფერ ლინეტა",
}


@st.composite
def sentences(draw: st.DrawFn, script: str = "latin") -> str:
    """A sentence of six to fourteen invented words, with a full stop."""
    words = draw(st.lists(st.sampled_from(_WORDS[script].split()), min_size=6, max_size=14))
    number = draw(st.integers(2, 9999))
    place = draw(st.integers(1, len(words)))
    said = " ".join([*words[:place], str(number), *words[place:]])
    return said[0].upper() + said[1:] + "."


@st.composite
def paragraphs(draw: st.DrawFn, script: str = "latin") -> str:
    """A paragraph of running text: long enough to be prose, on one line."""
    text = draw(sentences(script))
    while weight(text) < PROSE + 10:
        text += " " + draw(sentences(script))
    return text


def bodies(*, min_size: int = 1, max_size: int = 8) -> st.SearchStrategy[list[str]]:
    """The paragraphs of an article in one of several scripts, all different."""
    return st.sampled_from(sorted(_WORDS)).flatmap(
        lambda script: st.lists(
            paragraphs(script), min_size=min_size, max_size=max_size, unique=True
        )
    )


def headlines() -> st.SearchStrategy[str]:
    """A headline: four to nine invented words, capitalised, without a full stop."""
    words = st.lists(st.sampled_from(_WORDS["latin"].split()), min_size=4, max_size=9)
    return words.map(lambda some: " ".join(some).title())


def clock_times() -> st.SearchStrategy[str]:
    """A time of day, "08:15"."""
    return st.tuples(st.integers(0, 23), st.integers(0, 59)).map("{0[0]:02}:{0[1]:02}".format)


@st.composite
def read_next_lists(draw: st.DrawFn) -> list[str]:
    """The lines of a "Read next" list: clock times, labels on all or none, teasers."""
    labelled = draw(st.booleans())
    lines = ["Read next"]
    for _ in range(draw(st.integers(1, 5))):
        label = [draw(headlines())[:30].strip()] if labelled else []
        lines += [draw(clock_times()), *label, draw(paragraphs())]
    return lines


@attrs.frozen
class Dump:
    """A dump made of an article and of what a site puts around it.

    `text` is the dump; `body` the article's lines, which must stay; `planted` the lines that must go;
    `source` the name of the source whose shape this is, if any.
    """

    text: str
    body: tuple[str, ...]
    planted: tuple[str, ...]
    source: str | None = None


@st.composite
def dumps_around(
    draw: st.DrawFn,
    before: st.SearchStrategy[list[str]],
    after: st.SearchStrategy[list[str]],
    source: str | None = None,
) -> Dump:
    """A dump with the lines `before` and `after` planted around an article, with line ends and blank lines of any kind."""
    head, body, tail = draw(before), draw(bodies()), draw(after)
    end = draw(st.sampled_from(LINE_ENDS)) * draw(st.integers(1, 3))
    lines = [*head, *body, *tail]
    closing = draw(st.sampled_from(["", end]))
    return Dump(end.join(lines) + closing, tuple(body), (*head, *tail), source)


def hostile_texts() -> st.SearchStrategy[str]:
    """Text that wants to break things: controls, odd line ends, lone surrogates, phrases that rules look for."""
    phrases = st.sampled_from(
        [
            "Read next", "Related Articles", "Advertisement", "08:00", "Author: Jane Doe", "By Jane Doe", "Aug 16, 2022",
            "Original Source: www.example.com", "Leave the first comment", "What is your opinion on this topic?",
            "CPC - Caspian Policy Center", "Afghanistan Peace Campaign", "Subscribe to our newsletter", "Read more:",
            "KABUL, Jan. 5 (Xinhua) -- ", "© 2024 Example. All rights reserved.", "Source: Reuters",
        ]
    )  # fmt: skip
    ends = st.sampled_from(
        [
            *LINE_ENDS,
            "\n\n",
            "\x0b",
            "\x0c",
            "\x1c",
            "\x1d",
            "\x1e",
            "\x00",
            "\t",
            "\ufeff",
            "\u200b",
        ]
    )
    part = st.one_of(
        phrases,
        ends,
        paragraphs(),
        headlines(),
        st.text(max_size=20),
        st.characters(categories=["Cs", "Cc", "Cf", "Zs", "Zl", "Zp"]),
    )
    return st.lists(part, max_size=24).map("".join)

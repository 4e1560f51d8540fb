"""corpuskit and its peers behind one call: a page's bytes and its URL in, a Reading out.

Each loader imports its tool, so that a tool that is not installed is an ImportError of its loader
and nothing else. Peers run as their documentation recommends for articles; comments are left out.
"""

import datetime as dt
from collections.abc import Callable, Iterable
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any

from attrs import field, frozen
from attrs.validators import deep_iterable, instance_of, optional

if TYPE_CHECKING:
    import corpuskit


_STRINGS = deep_iterable(instance_of(str), instance_of(tuple))


@frozen
class Reading:
    """What a tool read of a page; `quality` is how far it trusts itself, where it says so.

    Values of other types are refused: a tool that returns them fails on that page.
    """

    text: str = field(default="", validator=instance_of(str))
    paragraphs: tuple[str, ...] = field(default=(), validator=_STRINGS)
    title: str | None = field(default=None, validator=optional(instance_of(str)))
    authors: tuple[str, ...] = field(default=(), validator=_STRINGS)
    published: dt.date | str | None = field(
        default=None, validator=optional(instance_of((dt.date, str)))
    )
    quality: float | None = None


Read = Callable[[bytes, str], Reading]

TITLE, AUTHORS, PUBLISHED = "title", "authors", "published"
ALL_FIELDS = frozenset({TITLE, AUTHORS, PUBLISHED})


@frozen
class Extractor:
    """A tool: the distributions it is made of, its loader, the fields it offers beside the body."""

    name: str
    packages: tuple[str, ...]
    load: Callable[[], Read] = field(repr=False)
    offers: frozenset[str] = ALL_FIELDS

    def versions(self) -> list[str]:
        """Name and version of each of its distributions."""
        return [f"{package} {_version(package)}" for package in self.packages]


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "(version unknown)"


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line for line in text.split("\n") if line.strip())


def _names(authors: Iterable[object] | None) -> tuple[str, ...]:
    """The names alone: goose3 has None and lists among them on some pages."""
    return tuple(name for name in authors or () if isinstance(name, str) and name.strip())


def _first(date: Any) -> dt.date | str | None:
    """The first of several, which goose3 gives on some pages."""
    return next(iter(date), None) if isinstance(date, list) else date


def _decoded(html: bytes) -> str:
    """For tools that take text alone; nearly all pages of the sets are UTF-8."""
    return html.decode("utf-8", "replace")


def load_corpuskit() -> Read:
    """The generic extractor alone: no source plugin, no rule pack beside the core's own."""
    import corpuskit

    return _corpuskit(corpuskit.Registry.core())


def load_corpuskit_plugins() -> Read:
    """With every plugin that is installed."""
    import corpuskit

    return _corpuskit(corpuskit.load_plugins())


def _corpuskit(registry: "corpuskit.Registry") -> Read:
    import corpuskit

    def read(html: bytes, url: str) -> Reading:
        article = corpuskit.parse(
            html, url=url or None, content_type="text/html", registry=registry
        )
        return Reading(
            text=article.text,
            paragraphs=tuple(block.text for block in article.blocks),
            title=article.title,
            authors=tuple(article.authors),
            published=article.published,
            quality=article.quality,
        )

    return read


def load_trafilatura() -> Read:
    """Its default: its own rules, jusText and readability as fallbacks, htmldate for the date."""
    import trafilatura

    def read(html: bytes, url: str) -> Reading:
        document: Any = trafilatura.bare_extraction(
            html, url=url or None, include_comments=False, with_metadata=True
        )
        if document is None:
            return Reading()
        return Reading(
            text=document.text or "",
            paragraphs=_lines(document.text or ""),
            title=document.title,
            authors=_names(name.strip() for name in (document.author or "").split(";")),
            published=document.date,
        )

    return read


def load_newspaper() -> Read:
    """newspaper4k, given the page so that it fetches nothing."""
    import newspaper

    def read(html: bytes, url: str) -> Reading:
        article = newspaper.Article(url or "http://example.org/", fetch_images=False)
        article.download(input_html=_decoded(html))
        article.parse()
        return Reading(
            text=article.text,
            paragraphs=_lines(article.text),
            title=article.title,
            authors=_names(article.authors),
            published=article.publish_date,
        )

    return read


def load_readability() -> Read:
    """readability-lxml finds the article, inscriptis makes text of it."""
    import inscriptis
    import lxml.html
    import readability

    def read(html: bytes, url: str) -> Reading:
        document = readability.Document(_decoded(html))
        summary = document.summary(html_partial=True)
        tree = lxml.html.fromstring(summary)
        blocks = tree.iter("p", "h2", "h3", "li", "blockquote")
        return Reading(
            text=inscriptis.get_text(summary),
            paragraphs=tuple(" ".join(block.text_content().split()) for block in blocks),
            title=document.short_title(),
        )

    return read


def load_resiliparse() -> Read:
    """Its main content; the title is that of the head, as it is."""
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.html import HTMLTree

    def read(html: bytes, url: str) -> Reading:
        tree = HTMLTree.parse_from_bytes(html, "utf-8")
        text = extract_plain_text(
            tree, main_content=True, alt_texts=False, preserve_formatting=True
        )
        return Reading(text=text, paragraphs=_lines(text), title=tree.title)

    return read


def load_justext() -> Read:
    """With the stop words of all its languages: the sets are in many, and it is not told which."""
    import justext

    stop_words = frozenset().union(*map(justext.get_stoplist, justext.get_stoplists()))

    def read(html: bytes, url: str) -> Reading:
        found = justext.justext(html, stop_words)
        paragraphs = tuple(p.text for p in found if not p.is_boilerplate)
        return Reading(text="\n".join(paragraphs), paragraphs=paragraphs)

    return read


def load_goose() -> Read:
    """goose3, without images, which it would fetch."""
    import goose3

    goose = goose3.Goose({"enable_image_fetching": False})

    def read(html: bytes, url: str) -> Reading:
        article = goose.extract(raw_html=_decoded(html))
        return Reading(
            text=article.cleaned_text,
            paragraphs=_lines(article.cleaned_text),
            title=article.title,
            authors=_names(article.authors),
            published=_first(article.publish_date),
        )

    return read


CORE = Extractor("corpuskit", ("corpuskit",), load_corpuskit)
EXTRACTORS = (
    CORE,
    Extractor("corpuskit+plugins", ("corpuskit",), load_corpuskit_plugins),
    Extractor("trafilatura", ("trafilatura",), load_trafilatura),
    Extractor("newspaper4k", ("newspaper4k",), load_newspaper),
    Extractor(
        "readability-lxml",
        ("readability-lxml", "inscriptis"),
        load_readability,
        frozenset({TITLE}),
    ),
    Extractor("resiliparse", ("resiliparse",), load_resiliparse, frozenset({TITLE})),
    Extractor("justext", ("justext",), load_justext, frozenset()),
    Extractor("goose3", ("goose3",), load_goose),
)

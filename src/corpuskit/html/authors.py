"""Who wrote a page's article: people and agencies, as the page credits them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from corpuskit.agencies import is_agency
from corpuskit.html.head import Head
from corpuskit.html.jsonld import JsonLd, kinds_of, texts_of
from corpuskit.html.names import LONGEST, distinct_names, names_in
from corpuskit.html.title import key_of
from corpuskit.html.witness import Said, text_of, text_within

Names = tuple[str, ...]

_METAS = (
    "author", "article:author", "article:author_name", "og:article:author", "og:author", "dc.creator",
    "dcterms.creator", "dc.contributor", "parsely-author", "sailthru.author", "byl", "mrf:authors",
    "cxenseparse:author", "citation_author", "rnews:author", "authors", "byline", "article.author",
)  # fmt: skip
_MOST_ELEMENTS = 200
_CREDITED = (
    '//*[@rel="author" or @itemprop="author" or @itemprop="creator" or contains(@class,"uthor")'
    ' or contains(@class,"yline") or contains(@class,"avtor") or contains(@class,"autor")'
    ' or contains(@class,"ontributors") or contains(@rel,"author") or contains(@property,"author")]'
)
# Words of a class that make a credit somebody else's: of a comment, a picture, a quotation, another article.
_OTHERS = frozenset(
    "comment comments commentator reply caption image photo picture media figure credit credits quote quotes "
    "widget card teaser related recommended sidebar aside footer menu nav list-item popular latest login "
    "header-menu follow bio box social avatar img thumb source bild foto video gallery form warning "
    "module collections summary item-list opinion".split()
)
_WRITERS = (
    "author",
    "authors",
    "byline",
    "bylines",
    "autor",
    "autores",
    "avtor",
    "contributors",
    "writer",
)


def read_authors(head: Head, data: JsonLd, site: Collection[str]) -> list[Said[Names]]:
    """The credits on offer, the best first: a page that credits only itself is asked for a byline."""
    told: list[Said[Names]] = []
    for said in _told(head, data):
        if not said.value:
            continue
        told.append(said)
        if not _is_site(said.value, site):
            return sorted(told, key=lambda each: _is_site(each.value, site))
    shown = Said(credited(head), "html/byline")
    if shown.value:
        told.append(shown)
    return sorted(told, key=lambda each: _is_site(each.value, site))


def agencies_among(authors: Iterable[str]) -> Names:
    """Those of the authors that are news agencies."""
    return tuple(name for name in authors if is_agency(name))


def credited(head: Head) -> Names:
    """The names of the first byline that the page shows."""
    for element in head.tree.xpath(_CREDITED)[:_MOST_ELEMENTS]:
        if not isinstance(element.tag, str) or element.tag in (
            "meta",
            "link",
            "script",
            "style",
            "body",
        ):
            continue
        text = text_within(element, LONGEST)
        if not 2 <= len(text) < LONGEST or _is_others(element):
            continue
        names = distinct_names(_names_within(element, text))
        if names:
            return names
    return ()


def _told(head: Head, data: JsonLd) -> Iterator[Said[Names]]:
    """What data and head say of the authors; lazily, for the first good answer ends the search."""
    yield Said(distinct_names(_of_json_ld(data)), "html/json-ld")
    for name in _METAS:
        contents = head.metas.get(name)
        if contents:
            names = distinct_names(each for content in contents for each in names_in(content))
            yield Said(names, f"html/meta/{name}")


def _of_json_ld(data: JsonLd) -> Iterator[str]:
    for key in ("author", "creator"):
        found = [name for value in data.values(key) for name in _names_of(data, value)]
        if found:
            yield from found
            return


def _names_of(data: JsonLd, value: Any) -> Iterator[str]:
    """The names in an author's value: a text, a node, a reference, or lists of these. No recursion."""
    stack = [value]
    seen = 0
    while stack and seen < _MOST_ELEMENTS:
        item = data.resolved(stack.pop())
        seen += 1
        if isinstance(item, list):
            stack.extend(reversed(item[:_MOST_ELEMENTS]))
        elif isinstance(item, dict):
            yield from _names_of_node(item)
        else:
            yield from names_in(item)


def _names_of_node(node: dict[str, Any]) -> Iterator[str]:
    named = list(texts_of(node.get("name")))
    if not named:
        parts = [
            text_of(node.get(key), 80) for key in ("givenName", "additionalName", "familyName")
        ]
        named = [" ".join(part for part in parts if part)]
    for name in named:
        if "organization" in kinds_of(node) and len(name) <= 80 and "," not in name:
            yield name
        else:
            yield from names_in(name)


def _is_site(names: Names, site: Collection[str]) -> bool:
    """Whether the names are no more than the site's own."""
    return all(key_of(name) in site for name in names)


def _is_others(element: Any) -> bool:
    """Whether a credit stands in what is not the article's head: a comment, a caption, a teaser, a footer."""
    node, steps = element, 0
    while node is not None and steps < 12:
        if node.tag in ("aside", "footer", "nav", "figure", "figcaption", "blockquote", "form"):
            return True
        if _OTHERS & set(_class_words(node)):
            return True
        node, steps = node.getparent(), steps + 1
    return False


def _class_words(element: Any) -> list[str]:
    return (element.get("class") or "")[:300].lower().replace("_", " ").replace("-", " ").split()


def _names_within(element: Any, text: str) -> Iterator[str]:
    """The names of a byline: those of its links or of the elements for names, else those of its text."""
    linked = [
        text_within(inner, LONGEST)
        for inner in element.iter("a", "span", "strong", "b")
        if inner is not element and _is_name_element(inner)
    ]
    for credit in linked[:_MOST_ELEMENTS] or [text]:
        yield from names_in(credit)


def _is_name_element(element: Any) -> bool:
    if element.tag == "a":
        rel, link = element.get("rel") or "", element.get("href") or ""
        return "author" in rel or any(f"/{word}" in link[:300].lower() for word in _WRITERS)
    words = _class_words(element)
    return element.get("itemprop") == "name" or ("name" in words and len(element) == 0)

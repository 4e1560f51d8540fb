"""Who wrote a page's article: people and agencies, as the page credits them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from typing import Any

from corpuskit.agencies import is_agency
from corpuskit.html.head import Head, ranked
from corpuskit.html.jsonld import JsonLd, kinds_of, texts_of
from corpuskit.html.names import LONGEST, distinct_names, may_have_label, names_in, names_of_label
from corpuskit.html.near import Near, is_own_footer
from corpuskit.html.witness import Said, class_words, letters_of, parts_within, text_of, text_within

Names = tuple[str, ...]

_METAS = ranked(
    "author", "article:author", "article:author_name", "og:article:author", "og:author", "dc.creator",
    "dcterms.creator", "dc.contributor", "parsely-author", "sailthru.author", "byl", "mrf:authors",
    "cxenseparse:author", "citation_author", "rnews:author", "authors", "byline", "article.author",
)  # fmt: skip
_MOST_ELEMENTS = 200
_TAGS = frozenset([
    "a", "span", "div", "p", "address", "li", "ul", "strong", "b", "em", "i", "cite", "small", "td", "h1", "h2",
    "h3", "h4", "h5", "h6", "section", "figcaption", "dd", "meta",
])  # fmt: skip
_CREDIT = re.compile(r"author|autor(?!i[sz]|en-)|byline|avtor|muallif|contributors", re.IGNORECASE)
_CREDIT_WORDS = ("author", "autor", "byline", "avtor", "muallif", "contributors")
_AUTHOR_PAGE = re.compile(
    r"/(?:autor|author|auteur|avtor|journalist|redakteur|redaktion)[a-z]{0,4}/[^/]", re.IGNORECASE
)
_CREDITED = ("author", "creator")
_NEAR = 15
_BLOCKS = frozenset(["p", "div", "li", "td", "dd", "address", "section"])
_FAR_BEHIND = 100
_MOST_LABELLED = 5
_FAR_BEFORE = 20
_MOST_WITHIN = 100
# Words of a class that make a credit somebody else's: of a comment, a picture, a quotation, another article.
_OTHERS = frozenset(
    "comment comments commentator reply caption image photo picture figure credit credits quote quotes "
    "card teaser related recommended sidebar aside footer menu nav list-item popular latest login "
    "header-menu follow bio social avatar img thumb btn button topics nav form login source bild foto video gallery form warning "
    "collections summary item-list".split()
)
_OTHERS_TAGS = frozenset(["aside", "footer", "nav", "figure", "figcaption", "blockquote", "form"])
_NOT_A_NAME = frozenset(
    "prefix label title role job position bio date time email mail location info description desc count "
    "brand by posts social follow twitter picture initials".split()
)
_INITIALS = re.compile(r"[a-zäöü]{1,4}")
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


def read_authors(near: Near, data: JsonLd, site: Collection[str]) -> list[Said[Names]]:
    """The credits on offer, the best first: where a page credits only its publisher, a byline is looked for.

    `site` are the site's names, as `site_names` gives them. A wire that is named beside a text of the house is on
    offer, but did not write it; initials are no credit beside the name of the house.
    """
    told: list[Said[Names]] = []
    houses = {*site, *(letters_of(name) for name in _organizations(data))}
    for said in _told(near.head, data):
        if said.value:
            told.append(said)
            if not _is_house(said.value, houses):
                break
    else:
        shown = _without_house(credited(near), houses)
        wires = agencies_among(shown)
        if told:
            shown = tuple(name for name in shown if name in wires or not _INITIALS.fullmatch(name))
        if shown:
            told.append(Said(shown, "html/byline"))
        if told and shown == wires:
            return told
    return sorted(told, key=lambda each: _is_house(each.value, houses))


def _without_house(names: Names, houses: Collection[str]) -> Names:
    """Names that a byline shows without the publisher's behind them ("Ann Lee Daily News"), or beside them."""
    people = []
    for name in names:
        words = name.split()
        # A surname may be the name of the site: two words at least stay.
        starts = (0, *range(2, len(words)))
        ends = [n for n in starts if letters_of(" ".join(words[n:])) in houses]
        people.append(" ".join(words[: ends[0]]) if ends else name)
    return tuple(filter(None, people)) or names


def agencies_among(authors: Iterable[str]) -> Names:
    """Those of the authors that are news agencies."""
    return tuple(dict.fromkeys(filter(is_agency, authors)))


def credited(near: Near) -> Names:
    """The names of the byline nearest to the heading, else of a link to an author's page right behind it."""
    for element in _credits_near(near):
        names = _names_of_byline(element, near.holders)
        if names:
            return names
    return _labelled(near) or _linked(near)


def _labelled(near: Near) -> Names:
    """The names in a line that begins with a label, such as "Author:", and is all that its element shows."""
    for element, text, names in islice(_labelled_texts(near), _MOST_LABELLED):
        if text_within(_block_of(element), LONGEST) == text and not _is_others(
            element, near.holders
        ):
            return names
    return ()


def _labelled_texts(near: Near) -> Iterator[tuple[Any, str, Names]]:
    for element in near.behind[:_FAR_BEHIND]:
        text = element.text
        if text is None or not 4 < len(text) <= LONGEST or text.isspace():
            continue
        text = " ".join(text.split())
        names = names_of_label(text) if may_have_label(text) else ()
        if names:
            yield element, text, names


def _block_of(element: Any) -> Any:
    parent = element.getparent()
    return element if element.tag in _BLOCKS or parent is None else parent


def _credits_near(near: Near) -> Iterator[Any]:
    yield from _credits(near.behind[:_FAR_BEHIND])
    yield from _credits(near.before[:_FAR_BEFORE])
    yield from _credits(near.head.marked)


def _credits(elements: list[Any]) -> list[Any]:
    """Those of the elements that say that they credit somebody: a search in all classes at once leaves few."""
    names = [element.get("class") or "" for element in elements]
    every = "\n".join(names).lower()
    words = [word for word in _CREDIT_WORDS if word in every]
    found = {n for word in words for n, name in enumerate(names) if word in name.lower()}
    found = {n for n in found if _CREDIT.search(names[n], 0, 300)}
    found |= {
        n
        for n, e in enumerate(elements)
        if e.get("itemprop") in _CREDITED or e.get("rel") == "author"
    }
    return [element for n in sorted(found) if (element := elements[n]).tag in _TAGS]


def _linked(near: Near) -> Names:
    """The names in links to authors' pages right behind the heading."""
    for element in islice((e for e in near.behind if e.tag == "a"), _NEAR):
        link = element.get("href")
        if link and _AUTHOR_PAGE.search(link, 0, 300) and not _is_others(element, near.holders):
            names = distinct_names(names_in(text_within(element, LONGEST)))
            if names:
                return names
    return ()


def _names_of_byline(element: Any, holders: Collection[Any]) -> Names:
    text = element.get("content") if element.tag == "meta" else parts_within(element, LONGEST)
    if text is None or not 2 <= len(text) < LONGEST or _is_others(element, holders):
        return ()
    inner = [each for each in _innermost(element) if not _NOT_A_NAME & class_words(each)]
    names = distinct_names(name for each in inner for name in names_in(parts_within(each, LONGEST)))
    return names or distinct_names(_names_within(element, text))


def _innermost(outer: Any) -> list[Any]:
    """Of the elements for credits within a byline those that hold no other."""
    within = _credits(list(islice(outer.iter(), 1, _MOST_WITHIN)))
    holders = set()
    for element in within:
        parent = element.getparent()
        while parent is not None and parent is not outer and parent not in holders:
            holders.add(parent)
            parent = parent.getparent()
    return [element for element in within if element not in holders]


def _told(head: Head, data: JsonLd) -> Iterator[Said[Names]]:
    """What data and head say of the authors; lazily, for the first good answer ends the search."""
    yield Said(distinct_names(_of_json_ld(data)), "html/json-ld")
    for name in head.among(_METAS):
        contents = head.metas[name]
        names = distinct_names(each for content in contents for each in names_in(content))
        yield Said(names, f"html/meta/{name}")


def _of_json_ld(data: JsonLd) -> Iterator[str]:
    for key in ("author", "creator"):
        for value in data.values(key):
            found = list(_names_of(data, value))
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


def _organizations(data: JsonLd) -> Iterator[str]:
    """The names of the authors that JSON-LD calls organizations, agencies apart."""
    for value in data.values("author"):
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict) and not {"person"} & set(kinds_of(item)) and kinds_of(item):
                yield from (name for name in texts_of(item.get("name")) if not is_agency(name))


def _is_house(names: Names, houses: Collection[str]) -> bool:
    """Whether the names are no more than the publisher's own."""
    return all(letters_of(name) in houses for name in names)


def _is_others(element: Any, holders: Collection[Any]) -> bool:
    """Whether a credit stands in what is not the article's head: a comment, a caption, a teaser, a footer.

    What also holds the heading is not asked.
    """
    node, steps = element, 0
    while node is not None and steps < 8 and node not in holders:
        if node.tag in _OTHERS_TAGS and not is_own_footer(node, holders):
            return True
        if _OTHERS & class_words(node):
            return True
        node, steps = node.getparent(), steps + 1
    return False


def _names_within(element: Any, text: str) -> Iterator[str]:
    """The names of a byline: those of its links or of the elements for names, else those of its text."""
    linked = [
        parts_within(inner, LONGEST)
        for inner in islice(element.iter("a", "span", "strong", "b"), _MOST_WITHIN)
        if inner is not element and _is_name_element(inner)
    ]
    for credit in linked[:_MOST_ELEMENTS] or [text]:
        yield from names_in(credit)


def _is_name_element(element: Any) -> bool:
    if element.tag == "a":
        rel, link = element.get("rel") or "", element.get("href") or ""
        return "author" in rel or any(f"/{word}" in link[:300].lower() for word in _WRITERS)
    words = class_words(element)
    return element.get("itemprop") == "name" or ("name" in words and len(element) == 0)

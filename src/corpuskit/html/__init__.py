"""Pages: the one door to lxml, and what a page says of its article. Who reads dumps alone never loads lxml."""

from __future__ import annotations

from typing import TYPE_CHECKING

from corpuskit.later import later

if TYPE_CHECKING:
    from corpuskit.html.extract import extract
    from corpuskit.html.layouts import Selectors, layout, selector_hits
    from corpuskit.html.page import HtmlPage, open_page

__all__ = ["HtmlPage", "Selectors", "extract", "layout", "open_page", "selector_hits"]

__getattr__ = later(
    __name__,
    {
        "HtmlPage": "corpuskit.html.page",
        "Selectors": "corpuskit.html.layouts",
        "extract": "corpuskit.html.extract",
        "layout": "corpuskit.html.layouts",
        "open_page": "corpuskit.html.page",
        "selector_hits": "corpuskit.html.layouts",
    },
)

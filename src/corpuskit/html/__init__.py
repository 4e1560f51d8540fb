"""Pages: the one door to lxml, and what a page says of its article."""

from corpuskit.html.extract import extract
from corpuskit.html.layouts import Selectors, layout, selector_hits
from corpuskit.html.page import HtmlPage, open_page

__all__ = ["HtmlPage", "Selectors", "extract", "layout", "open_page", "selector_hits"]

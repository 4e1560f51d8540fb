"""Pages: the one door to lxml, and what a page says of its article."""

from corpuskit.html.extract import extract
from corpuskit.html.page import HtmlPage, open_page

__all__ = ["HtmlPage", "extract", "open_page"]

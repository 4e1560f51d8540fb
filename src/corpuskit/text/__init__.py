"""Text dumps: what a scraper left of a page, one paragraph a line; and the generic rules for all text."""

from corpuskit.text.lines import read_lines
from corpuskit.text.packs import DUMP_RULES, PAGE_RULES

__all__ = ["DUMP_RULES", "PAGE_RULES", "read_lines"]

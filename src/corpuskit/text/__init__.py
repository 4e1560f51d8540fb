"""Text dumps: what a scraper left of a page, one paragraph a line; and the generic rules for all text.

Where to look, from the smallest part to the whole:

- A dump to blocks: `lines`.
- Phrases of sites: `phrases` holds them as data, `bare` takes off what varies about them, `tables` looks them up.
- What a line says by itself: `prompts` and `calls` to the reader; `credits`, `captions` and `rights`, which `marks` tells at one go;
  `biographies`; `fields`, such as titles, bylines and dates.
- What a line looks like, and where the article is: `looks`, `worth`, `extent`.
- Around the article: `headers` above it, `endings`, `posts` and `notes` below it.
- Between its lines: `forms`, and `evidence`, which adds up all signs against a line.
- The rules: `packs` for all text, `furniture` for whole dumps in two settings.
"""

import functools

from corpuskit.rules import Rule, RulePack
from corpuskit.text.lines import read_lines, set_off_headline

__all__ = [
    "dump_rules",
    "page_rules",
    "read_lines",
    "set_off_headline",
    "shape_packs",
    "shape_rules",
]


@functools.cache
def dump_rules() -> tuple[Rule, ...]:
    """The generic rules for a text dump. The phrases of all languages are read now, not on import."""
    from corpuskit.text import fields, packs

    return (*fields.FIELD_RULES, *packs.PACKS)


@functools.cache
def shape_rules() -> tuple[Rule, ...]:
    """The careful rules that weigh the shape of a whole dump, for every text dump."""
    from corpuskit.text import furniture

    return furniture.CAREFUL_RULES


@functools.cache
def page_rules() -> tuple[Rule, ...]:
    """The generic rules for the blocks of a page, whose fields stand in its markup, but for the source of a retelling."""
    from corpuskit.text import fields, packs

    return (fields.TITLE_AGAIN, fields.ORIGINAL_SOURCE, fields.REPRINT, *packs.PACKS)


@functools.cache
def shape_packs() -> tuple[RulePack, ...]:
    """The core's packs of such rules, off until they are switched on by name."""
    from corpuskit.text import furniture

    return (furniture.THOROUGH_PACK,)

"""Text dumps: what a scraper left of a page, one paragraph a line; and the generic rules for all text."""

import functools

from corpuskit.rules import Rule, RulePack
from corpuskit.text.lines import read_lines, set_off_headline

__all__ = ["dump_packs", "dump_rules", "page_rules", "read_lines", "set_off_headline"]


@functools.cache
def dump_rules() -> tuple[Rule, ...]:
    """The generic rules for a text dump. The phrases of all languages are read now, not on import."""
    from corpuskit.text import fields, furniture, packs

    return (*fields.FIELD_RULES, *packs.PACKS, *furniture.CAREFUL_RULES)


@functools.cache
def page_rules() -> tuple[Rule, ...]:
    """The generic rules for the blocks of a page, whose fields stand in its markup."""
    from corpuskit.text import fields, packs

    return (fields.TITLE_AGAIN, *packs.PACKS)


@functools.cache
def dump_packs() -> tuple[RulePack, ...]:
    """The core's own packs for text dumps, off until they are switched on by name."""
    from corpuskit.text import furniture

    return (furniture.THOROUGH_PACK,)

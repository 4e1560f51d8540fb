"""The generic rules for text, in the core: prompts, lists of other articles, copies."""

from __future__ import annotations

from corpuskit.rules import CLOCK, LABEL, TEASER, Rule, drop_duplicates, drop_repeated_unit
from corpuskit.text.fields import FIELD_RULES, TITLE_AGAIN

PACKS: tuple[Rule, ...] = (
    drop_duplicates(),
    drop_repeated_unit("read-next", "teaser", ["Read next"], CLOCK, LABEL, TEASER),
)

DUMP_RULES = (*FIELD_RULES, *PACKS)
PAGE_RULES = (TITLE_AGAIN, *PACKS)

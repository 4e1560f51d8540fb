"""What sites say to their readers between the lines of an article, by category and language."""

from __future__ import annotations

PROMPTS: dict[str, dict[str, tuple[str, ...]]] = {
    "ad": {
        "lines": (
            "Advertisement",
            "Advertisements",
            "Sponsored",
            "Story continues below advertisement",
        ),
        "openings": (),
    },
}
